import { describe, expect, it } from 'vitest'
import {
  CompletionRequest,
  CompletionTriggerKind,
  type CompletionItem,
  type CompletionList,
  type TextEdit,
} from 'vscode-languageserver/node'
import { english, named, readme, vietnamese } from './charters.ts'
import { type Client } from './client.ts'
import { Servers } from './servers.ts'

const servers = new Servers()
let client: Client

const opened = (text: string): Promise<string> => servers.opened(client, text)

servers.share((started) => (client = started))

describe('completion', () => {
  const complete = async (text: string, typed?: string): Promise<{ items: CompletionItem[]; uri: string }> => {
    const offset = text.indexOf('¦')
    const uri = await opened(text.replace('¦', ''))
    const position = client.document(uri).positionAt(offset)
    const list = (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position,
      ...(typed && { context: { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: typed } }),
    })) as CompletionList
    return { items: list.items, uri }
  }

  it('proposes missing sections at a heading, as the charter writes its own', async () => {
    const { items, uri } = await complete(vietnamese.replace('Việc chia giống', '## ¦\n\nViệc chia giống'))
    const item = items.find(({ label }) => label === 'Giải quyết bất đồng, xung đột')!
    expect(item).toMatchObject({ filterText: '## Giải quyết bất đồng, xung đột', insertTextFormat: 2 })
    expect(client.textIn(uri, (item.textEdit as TextEdit).range)).toBe('## ')
    expect(item.textEdit!.newText).toMatch(
      /^## Điều 4\. Giải quyết bất đồng, xung đột\n\nKhi có bất đồng giữa Hội Làm vườn[\s\S]*\$\{1:\[07\]\}/,
    )
    expect(items.map(({ label }) => label)).not.toContain('Vai trò và trách nhiệm')
  })

  it('lets the articles behind a section count on', async () => {
    const text = vietnamese.replace('## Điều 3.', '## ¦\n\n## Điều 3.')
    const { items, uri } = await complete(text)
    const item = items.find(({ label }) => label === 'Giải quyết bất đồng, xung đột')!
    expect(item.textEdit!.newText).toMatch(/^## Điều 3\. /)
    expect(item.additionalTextEdits?.map(({ range, newText }) => [client.textIn(uri, range), newText])).toEqual([['3', '4']])
  })

  it('proposes keys and values of front matter', async () => {
    const keys = await complete(`---\nlang: vi\n¦\n---\n\n${vietnamese}`)
    expect(keys.items.map(({ label }) => label)).toEqual(['title', 'type', 'kind', 'status', 'effective', 'end', 'partners', 'charterlint'])
    const values = await complete(`---\nstatus: ¦\n---\n\n${vietnamese}`)
    expect(values.items.map(({ label, detail }) => [label, detail])).toEqual([
      ['draft', 'Dự thảo, đang soạn'],
      ['review', 'Đang lấy ý kiến'],
      ['signed', 'Đã ký, có hiệu lực'],
    ])
    const lists = await complete(`---\ntype: charter\ncharterlint:\n  ¦\n---\n\n${vietnamese}`)
    expect(lists.items.map(({ label }) => label)).toEqual(['ignore', 'not-applicable'])
    const rules = await complete(`---\ntype: charter\ncharterlint:\n  ignore:\n    ¦\n---\n\n${vietnamese}`)
    expect(rules.items.find(({ label }) => label === 'risks')).toMatchObject({ textEdit: { newText: 'risks: ' } })
  })

  it('proposes directives and rules in comments', async () => {
    const directives = await complete(`${english}\n<!-- charter¦ -->\n`)
    expect(directives.items.map(({ label }) => label)).toContain('charterlint-disable-next-line')
    const rules = await complete(`${english}\n<!-- charterlint-disable-next-line risks, own¦ -->\n`)
    expect(rules.items).toHaveLength(rules.items.filter(({ textEdit }) => textEdit).length)
    expect(client.textIn(rules.uri, (rules.items.find(({ label }) => label === 'ownership')!.textEdit as TextEdit).range)).toBe('own')
    expect((await complete(`${english}\n<!-- charterlint-disable risks -- bec¦ -->\n`)).items).toEqual([])
    expect((await complete(`${english}\n<!-- a note ¦ -->\n`)).items).toEqual([])
  })

  it('proposes the names of the partners', async () => {
    const { items, uri } = await complete(`${english}\nThe dyke is mended by Reed F¦\n`)
    expect(items.map(({ label }) => label)).toEqual(['Reed Farm'])
    expect(client.textIn(uri, (items[0].textEdit as TextEdit).range)).toBe('Reed F')
  })

  it('proposes kinds, dates, and partners that the text names and front matter lacks', async () => {
    const labels = async (head: string): Promise<string[]> => (await complete(`---\n${head}\n---\n\n${named}`)).items.map(({ label }) => label)
    expect(await labels('kind: ¦')).toEqual(['charter', 'mou', 'network', 'compact', 'coordination'])
    expect(await labels('effective: ¦')).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/)])
    expect(await labels('partners:\n  - name: Marsh Trust\n  - name: ¦')).toEqual(['Reed Farm Ltd'])
    expect(await labels('partners:\n  - Marsh Trust\n  - ¦')).toEqual(['Reed Farm Ltd'])
    expect(await labels('partners:\n  - name: Marsh Trust\n    ¦')).toEqual(['short', 'representative'])
  })

  it('proposes partners, bodies and roles where a table or a label asks who', async () => {
    const all = ['Marsh Trust', 'Reed Farm Ltd', 'Marsh Board', 'Coordinator']
    const row = await complete(named.replace('| Mow the reed | O2 | Reed Farm Ltd |', '| Mow the reed | O2 | ¦ |'))
    expect(row.items.map(({ label }) => label)).toEqual(all)
    expect((await complete(`${named}\nResponsible: ¦\n`, ' ')).items.map(({ label }) => label)).toEqual(all)
    expect((await complete(named.replace('| O2 | Reed Farm Ltd | February 2027 |', '| O2 | Reed Farm Ltd | ¦ |'))).items).toEqual([])
    expect((await complete(named.replace('The coordinator sends', 'The Marsh B¦ sends'))).items.map(({ label }) => label)).toEqual(['Marsh Board'])
  })

  it('proposes letters in a matrix, new rows included', async () => {
    const matrix = `${named}\n| Task | Trust | Farm |\n|---|---|---|\n| Sluice | A, R | I |\n| Reed | ¦ |  |\n`
    const { items } = await complete(matrix, '|')
    expect(items.map(({ label, detail }) => `${label}: ${detail}`).slice(0, 2)).toEqual(['R: does the work', 'A: answers for it'])
    expect((await complete(matrix.replace('¦', 'I').replace('|  |', '| A¦ |'))).items).toHaveLength(5)
    expect((await complete(matrix.replace('A, R', 'opens it twice a year'))).items).toEqual([])
  })

  it('proposes nothing in other files and in running text', async () => {
    expect((await complete(`${readme}\n## ¦\n`)).items).toEqual([])
    expect((await complete(`${english}\nthe marsh is ¦\n`)).items).toEqual([])
    expect((await complete(`${english}\nThe Marsh ¦\n`, ' ')).items).toEqual([])
    expect((await complete(`${english}\n## ¦\n`, ' ')).items.length).toBeGreaterThan(3)
  })
})
