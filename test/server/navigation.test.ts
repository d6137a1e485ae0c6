import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  CompletionRequest, DefinitionRequest, DocumentHighlightRequest, DocumentLinkRequest, DocumentSymbolRequest, FoldingRangeRequest, HoverRequest, PrepareRenameRequest,
  ReferencesRequest, RenameRequest, WorkspaceSymbolRequest,
  type CompletionItem, type DocumentSymbol, type FoldingRange, type Location, type MarkupContent, type TextDocumentEdit, type TextEdit, type WorkspaceEdit, type WorkspaceSymbol,
} from 'vscode-languageserver/node'
import { english, readme, vietnamese } from './charters.ts'
import { bundleServer, Client, plain, vscode } from './client.ts'

let bundle: Awaited<ReturnType<typeof bundleServer>>
let client: Client
let count = 0

async function opened(text: string): Promise<string> {
  const uri = `file:///work/charters/${++count}.md`
  await client.open(uri, text)
  return uri
}

beforeAll(async () => {
  bundle = await bundleServer()
  client = new Client(bundle.program)
  await client.start(vscode)
}, 60_000)
afterAll(() => {
  client?.process.kill()
  bundle?.remove()
})

describe('symbols', () => {
  const names = (symbols: readonly DocumentSymbol[], depth = 0): string[] => symbols.flatMap(({ name, children }) => [`${'  '.repeat(depth)}${name}`, ...names(children ?? [], depth + 1)])

  it('are sections as they hold one another, with the partners where they are introduced', async () => {
    const uri = await opened(vietnamese)
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) as DocumentSymbol[]
    expect(names(symbols)).toEqual([
      'Thoả thuận hợp tác giữa Hội Làm vườn xã Mây và Trạm Giống Sương', '  Điều 1. Các bên', '    Hội Làm vườn xã Mây', '    Trạm Giống Sương', '  Điều 2. Mục đích',
      '  Điều 3. Trách nhiệm của các bên',
    ])
    const [title] = symbols
    expect(client.textIn(uri, title.children![0].selectionRange)).toBe('## Điều 1. Các bên')
  })

  it('of all open charters are found without tone marks', async () => {
    const uri = await opened(vietnamese)
    const found = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'giong suong' })) as WorkspaceSymbol[]
    const own = found.filter(({ location }) => location.uri === uri).map(({ name, containerName }) => [name, containerName])
    expect(own).toContainEqual(['Trạm Giống Sương', 'Điều 1. Các bên'])
    expect(((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'installing' })) as WorkspaceSymbol[])).toEqual([])
  })
})

describe('folding', () => {
  it('is by section, titles in bold included, blank lines at the end left out', async () => {
    const uri = await opened('# Terms of reference of the Marsh Partnership\n\n**1. Aim**\n\nThe partners keep the marsh wet.\n\n\n**2. Term**\n\nFive years.\nNo more.\n')
    const ranges = (await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } })) as FoldingRange[]
    expect(ranges.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([[0, 10], [2, 4], [7, 10]])
  })
})

describe('references', () => {
  const textsAt = async (uri: string, words: string, inside = 1): Promise<string[]> => {
    const found = (await client.connection.sendRequest(ReferencesRequest.type, { ...client.at(uri, words, inside), context: { includeDeclaration: true } })) as Location[]
    return found.map(({ range }) => `${range.start.line}:${client.textIn(uri, range)}`)
  }

  it('to an article lead to its title and back', async () => {
    const uri = await opened(vietnamese)
    const target = (await client.connection.sendRequest(DefinitionRequest.type, client.at(uri, 'Điều 2 do'))) as Location
    expect(client.textIn(uri, target.range)).toBe('## Điều 2. Mục đích')
    expect(await textsAt(uri, '## Điều 2', 4)).toEqual(['12:## Điều 2. Mục đích', '21:Điều 2'])
  })

  it('to a section by number alone, to a clause, in a list, and not to a law', async () => {
    const uri = await opened(`${english}\nSections 1, 2 and 3 are one, like section 3.1. Article 2 of the Marsh Act is another matter.\n`)
    const target = (await client.connection.sendRequest(DefinitionRequest.type, client.at(uri, 'Section 2 comes'))) as Location
    expect(client.textIn(uri, target.range)).toBe('## 2. Purpose')
    expect(await textsAt(uri, '## 3.', 4)).toEqual(['13:## 3. Responsibilities', '20:3', '20:section 3.1'])
    expect(await client.connection.sendRequest(DefinitionRequest.type, client.at(uri, 'Article 2 of'))).toBeNull()
  })

  it('to a partner are all its names', async () => {
    const uri = await opened(vietnamese)
    const expected = ['0:Hội Làm vườn xã Mây', '6:BÊN A', '6:Hội Làm vườn xã Mây', '18:Hội Làm vườn xã Mây', '21:Bên A']
    expect(await textsAt(uri, 'Bên A làm')).toEqual(expected)
    const target = (await client.connection.sendRequest(DefinitionRequest.type, client.at(uri, 'Bên A làm'))) as Location
    expect([target.range.start.line, client.textIn(uri, target.range)]).toEqual([6, 'Hội Làm vườn xã Mây'])
    expect(await client.connection.sendRequest(DocumentHighlightRequest.type, client.at(uri, 'Bên A làm'))).toHaveLength(expected.length)
  })

  it('are none elsewhere', async () => {
    const uri = await opened(vietnamese)
    expect(await client.connection.sendRequest(DefinitionRequest.type, client.at(uri, 'Hôm nay'))).toBeNull()
    expect(await textsAt(uri, 'Hôm nay')).toEqual([])
    expect(await client.connection.sendRequest(DefinitionRequest.type, client.at(await opened(readme), 'Sluice'))).toBeNull()
  })
})

describe('hover', () => {
  const hover = async (uri: string, words: string): Promise<string> => ((await client.connection.sendRequest(HoverRequest.type, client.at(uri, words)))?.contents as MarkupContent).value

  it('on a reference shows the article', async () => {
    expect(await hover(await opened(english), 'Section 2 comes')).toContain('**2. Purpose**\n\n> Together the partners keep')
  })

  it('on a partner shows what the charter says that it does', async () => {
    const uri = await opened(vietnamese)
    const text = await hover(uri, 'Bên A làm')
    expect(text).toContain('**Hội Làm vườn xã Mây** · đối tác')
    expect(text).toContain('Đại diện: bà Lê Thị Mận')
    expect(text).toContain('- Hội Làm vườn xã Mây vận động hội viên dành đất và trồng thử 2 ha mỗi vụ. *(dòng 19)*')
    expect(text).not.toContain('500 kg')
  })
})

describe('rename', () => {
  const rename = async (uri: string, words: string, newName: string): Promise<WorkspaceEdit> =>
    (await client.connection.sendRequest(RenameRequest.type, { ...client.at(uri, words), newName })) as WorkspaceEdit

  const text = `# THOẢ THUẬN HỢP TÁC GIỮA HỘI NGƯỜI MÙ HUYỆN MÂY VÀ TRẠM GIỐNG SƯƠNG

BÊN A: Hội Người mù huyện Mây (sau đây gọi là "Hội")
Đại diện: bà Lê Thị Mận, Chủ tịch

BÊN B: Trạm Giống Sương
Đại diện: ông Trần Văn Sung

## Điều 1. Việc của các bên

| Bên | Việc |
|---|---|
| **Hội Người mù huyện Mây** | vận động ${'hội viên'.normalize('NFC')} |
| Trạm Giống Sương | cấp giống |

Mỗi vụ, **Hội Người mù
huyện Mây** báo số hộ. Hội nghị hằng năm do Hội tổ chức. ${'Hội Người mù huyện Mây'.normalize('NFD')} ghi biên bản.
Hội Người mù huyện khác không dự. \`Hội Người mù huyện Mây\` là tên cũ.
`

  it('changes every place that has the name, as that place writes it, and nothing else', async () => {
    const uri = await opened(text)
    const edit = await rename(uri, 'Hội Người mù huyện Mây (sau', 'Hội Khiếm thị huyện Mây')
    const changed = client.applied(uri, edit)
    expect(changed).toBe(text
      .replace('HỘI NGƯỜI MÙ HUYỆN MÂY', 'HỘI KHIẾM THỊ HUYỆN MÂY').replace('Hội Người mù\nhuyện Mây', 'Hội Khiếm thị huyện Mây')
      .replace('BÊN A: Hội Người mù huyện Mây', 'BÊN A: Hội Khiếm thị huyện Mây').replace('| **Hội Người mù huyện Mây**', '| **Hội Khiếm thị huyện Mây**')
      .replace('Hội Người mù huyện Mây'.normalize('NFD'), 'Hội Khiếm thị huyện Mây'.normalize('NFD')))
    expect(edit.changeAnnotations).toMatchObject({ form: { needsConfirmation: false } })
  })

  it('changes a short name by itself', async () => {
    const uri = await opened(text)
    const changed = client.applied(uri, await rename(uri, 'Hội tổ chức', 'HNM'))
    expect(changed).toBe(text.replace('gọi là "Hội"', 'gọi là "HNM"').replace('do Hội tổ chức', 'do HNM tổ chức'))
  })

  it('offers parts of the old name one by one', async () => {
    const uri = await opened(text.replace('"Hội"', '"Hội Người mù"').replace('do Hội tổ', 'do Hội Người mù tổ'))
    const edit = await rename(uri, 'Hội Người mù huyện Mây (sau', 'Hội Khiếm thị huyện Mây')
    expect(edit.changeAnnotations).toMatchObject({ form: { needsConfirmation: false }, short: { needsConfirmation: true } })
    const short = (edit.documentChanges![0] as TextDocumentEdit).edits.filter((each) => 'annotationId' in each && each.annotationId === 'short')
    expect(short.map(({ range }) => client.textIn(uri, range))).toEqual(['Hội Người mù', 'Hội Người mù', 'Hội Người mù'])
  })

  it('says beforehand what it would rename, and refuses what is no name', async () => {
    const uri = await opened(text)
    expect(await client.connection.sendRequest(PrepareRenameRequest.type, client.at(uri, 'Hội tổ chức'))).toMatchObject({ placeholder: 'Hội' })
    expect(await client.connection.sendRequest(PrepareRenameRequest.type, client.at(uri, 'hằng năm'))).toBeNull()
    await expect(rename(uri, 'Hội tổ chức', ' | ')).rejects.toThrow('một dòng')
  })

  it('quotes a name for front matter', async () => {
    const uri = await opened('---\ntype: charter\nlang: en\npartners:\n  - Marsh Trust\n  - Reed Farm\n---\n\n# Terms\n\nMarsh Trust mows.\n')
    const changed = client.applied(uri, await rename(uri, 'Marsh Trust mows', 'Marsh: a Trust'))
    expect(changed).toContain('\n  - "Marsh: a Trust"\n')
    expect(changed).toContain('\nMarsh: a Trust mows.\n')
  })

  it('goes without annotations where the client has none', async () => {
    const other = new Client(bundle.program)
    await other.start(plain)
    const uri = 'file:///other.md'
    await other.open(uri, text)
    const edit = (await other.connection.sendRequest(RenameRequest.type, { ...other.at(uri, 'Trạm Giống Sương\n'), newName: 'Trại Giống Sương' })) as WorkspaceEdit
    expect(edit.changeAnnotations).toBeUndefined()
    expect(other.applied(uri, edit)).toContain('| Trại Giống Sương | cấp giống |')
    other.process.kill()
  })
})

describe('completion', () => {
  const complete = async (text: string): Promise<{ items: CompletionItem[]; uri: string }> => {
    const offset = text.indexOf('¦')
    const uri = await opened(text.replace('¦', ''))
    const items = (await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: client.document(uri).positionAt(offset) })) as CompletionItem[]
    return { items, uri }
  }

  it('proposes missing sections at a heading, as the charter writes its own', async () => {
    const { items, uri } = await complete(vietnamese.replace('Việc chia giống', '## ¦\n\nViệc chia giống'))
    const item = items.find(({ label }) => label === 'Giải quyết bất đồng, xung đột')!
    expect(item).toMatchObject({ filterText: '## Giải quyết bất đồng, xung đột', insertTextFormat: 2 })
    expect(client.textIn(uri, (item.textEdit as TextEdit).range)).toBe('## ')
    expect(item.textEdit!.newText).toMatch(/^## Điều 4\. Giải quyết bất đồng, xung đột\n\nKhi có bất đồng giữa Hội Làm vườn[\s\S]*\$\{1:\[07\]\}/)
    expect(items.map(({ label }) => label)).not.toContain('Vai trò và trách nhiệm')
  })

  it('proposes keys and values of front matter', async () => {
    const keys = await complete(`---\nlang: vi\n¦\n---\n\n${vietnamese}`)
    expect(keys.items.map(({ label }) => label)).toEqual(['title', 'type', 'status', 'partners', 'charterlint'])
    const values = await complete(`---\nstatus: ¦\n---\n\n${vietnamese}`)
    expect(values.items.map(({ label, detail }) => [label, detail])).toEqual([['draft', 'Đang soạn'], ['review', 'Đang lấy ý kiến'], ['signed', 'Đã ký, có hiệu lực']])
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

  it('proposes nothing in other files and in running text', async () => {
    expect((await complete(`${readme}\n## ¦\n`)).items).toEqual([])
    expect((await complete(`${english}\nthe marsh is ¦\n`)).items).toEqual([])
  })
})

describe('links', () => {
  it('lead to files beside the charter', async () => {
    const uri = await opened(`${english}\nSee [the plan](annex/plan.md#may), [a site](https://marsh.example), [above](#purpose) and \`[x](y.md)\`.\n\n[map]: <map.png>\n`)
    const links = (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } })) ?? []
    expect(links.map(({ range, target }) => [client.textIn(uri, range), target])).toEqual([
      ['annex/plan.md#may', 'file:///work/charters/annex/plan.md#may'], ['map.png', 'file:///work/charters/map.png'],
    ])
  })
})
