import { describe, expect, it } from 'vitest'
import {
  CodeLensRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  ReferencesRequest,
  WorkspaceSymbolRequest,
  type CodeLens,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type MarkupContent,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node'
import { english, named, readme, vietnamese } from './charters.ts'
import { commands } from '../../server/protocol.ts'
import { vscode, type Client } from './client.ts'
import { Servers } from './servers.ts'

const servers = new Servers()
let client: Client

const opened = (text: string): Promise<string> => servers.opened(client, text)

servers.share((started) => (client = started))

describe('symbols', () => {
  const names = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
    symbols.flatMap(({ name, children }) => [`${'  '.repeat(depth)}${name}`, ...names(children ?? [], depth + 1)])

  it('are sections as they hold one another, with the partners where they are introduced', async () => {
    const uri = await opened(vietnamese)
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) as DocumentSymbol[]
    expect(names(symbols)).toEqual([
      'Thoả thuận hợp tác giữa Hội Làm vườn xã Mây và Trạm Giống Sương',
      '  Điều 1. Các bên',
      '    Hội Làm vườn xã Mây',
      '    Trạm Giống Sương',
      '  Điều 2. Mục đích',
      '  Điều 3. Trách nhiệm của các bên',
    ])
    const [title] = symbols
    expect(client.textIn(uri, title.children![0].selectionRange)).toBe('## Điều 1. Các bên')
  })

  it('are bodies, objectives, roles and terms too, each where it is introduced', async () => {
    const uri = await opened(named)
    const [top] = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) as DocumentSymbol[]
    expect(names(top.children ?? [])).toEqual([
      '1. Parties', '  Marsh Trust', '  Reed Farm Ltd',
      '2. Definitions', '  Wet season',
      '3. Objectives', '  O1. Keep the water table above 20 cm in the wet season.', '  O2. Bring back 40 pairs of lapwings by 2029.',
      '4. Bodies', '  Marsh Board', '  Coordinator',
      '5. Work plan',
    ])
  })

  it('of all open charters are found without tone marks', async () => {
    const uri = await opened(vietnamese)
    const found = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'giong suong' })) as WorkspaceSymbol[]
    const own = found.filter(({ location }) => location.uri === uri).map(({ name, containerName }) => [name, containerName])
    expect(own).toContainEqual(['Trạm Giống Sương', 'Điều 1. Các bên'])
    expect((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'installing' })) as WorkspaceSymbol[]).toEqual([])
  })
})

describe('folding', () => {
  it('is by section, titles in bold included, blank lines at the end left out', async () => {
    const uri = await opened(
      '# Terms of reference of the Marsh Partnership\n\n**1. Aim**\n\nThe partners keep the marsh wet.\n' +
        '\n\n**2. Term**\n\nFive years.\nNo more.\n',
    )
    const ranges = (await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } })) as FoldingRange[]
    expect(ranges.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [0, 10],
      [2, 4],
      [7, 10],
    ])
  })
})

describe('references', () => {
  const textsAt = async (uri: string, words: string, inside = 1): Promise<string[]> => {
    const found = (await client.connection.sendRequest(ReferencesRequest.type, {
      ...client.at(uri, words, inside),
      context: { includeDeclaration: true },
    })) as Location[]
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

  it('to a clause of an article, of the same article, and to an annex lead to the very item', async () => {
    const text = `${vietnamese}
## Điều 4. Chuyển tiền

1. Trạm Giống Sương chuyển tiền theo khoản 2 Điều này.
2. Hội Làm vườn xã Mây gửi chứng từ theo Phụ lục số 1.

## Điều 5. Thi hành

Hai bên làm theo điểm a khoản 2 Điều 4, khoản 1, Điều 4 và khoản 3 Điều 4.

## Phụ lục 1. Mẫu chứng từ

Số hộ, số kilôgam giống.
`
    const uri = await opened(text)
    const leads = async (words: string): Promise<string> => {
      const target = (await client.connection.sendRequest(DefinitionRequest.type, client.at(uri, words))) as Location
      return client.textIn(uri, target.range).split(' ').slice(0, 4).join(' ')
    }
    expect(await leads('khoản 2 Điều này')).toBe('2. Hội Làm vườn')
    expect(await leads('khoản 2 Điều 4')).toBe('2. Hội Làm vườn')
    expect(await leads('khoản 1, Điều 4')).toBe('1. Trạm Giống Sương')
    expect(await leads('Điều 4.')).toBe('## Điều 4. Chuyển')
    expect(await leads('Phụ lục số 1')).toMatch(/^## Phụ lục 1\./)
    expect(await textsAt(uri, 'khoản 2 Điều này')).toEqual([
      '25:khoản 2', '26:2. Hội Làm vườn xã Mây gửi chứng từ theo Phụ lục số 1.', '30:điểm a khoản 2 Điều 4',
    ])
  })

  it('to a partner are all its names', async () => {
    const uri = await opened(vietnamese)
    const expected = ['0:Hội Làm vườn xã Mây', '6:BÊN A', '6:Hội Làm vườn xã Mây', '18:Hội Làm vườn xã Mây', '21:Bên A']
    expect(await textsAt(uri, 'Bên A làm')).toEqual(expected)
    const target = (await client.connection.sendRequest(DefinitionRequest.type, client.at(uri, 'Bên A làm'))) as Location
    expect([target.range.start.line, client.textIn(uri, target.range)]).toEqual([6, 'Hội Làm vườn xã Mây'])
    expect(await client.connection.sendRequest(DocumentHighlightRequest.type, client.at(uri, 'Bên A làm'))).toHaveLength(expected.length)
  })

  it.each([
    ['a body', 'Marsh Board meets', '18:Marsh Board', ['18:Marsh Board', '18:Marsh Board', '19:Marsh Board', '34:Marsh Board', '34:Marsh Board']],
    ['a role', 'coordinator sends', '21:Coordinator', ['21:Coordinator', '34:coordinator', '35:coordinator']],
    ['an objective', 'O2 | Reed', '14:O2', ['14:O2', '28:O2', '32:O2']],
    ['a term', 'wet season.', '9:Wet season', ['9:Wet season', '13:wet season']],
  ])('to %s are all places that name it', async (_, words, defined, places) => {
    const uri = await opened(named)
    expect(await textsAt(uri, words)).toEqual(places)
    const target = (await client.connection.sendRequest(DefinitionRequest.type, client.at(uri, words))) as Location
    expect(`${target.range.start.line}:${client.textIn(uri, target.range)}`).toBe(defined)
  })

  it('are none elsewhere', async () => {
    const uri = await opened(vietnamese)
    expect(await client.connection.sendRequest(DefinitionRequest.type, client.at(uri, 'Hôm nay'))).toBeNull()
    expect(await textsAt(uri, 'Hôm nay')).toEqual([])
    expect(await client.connection.sendRequest(DefinitionRequest.type, client.at(await opened(readme), 'Sluice'))).toBeNull()
  })
})

describe('hover', () => {
  const hover = async (uri: string, words: string): Promise<string> =>
    ((await client.connection.sendRequest(HoverRequest.type, client.at(uri, words)))?.contents as MarkupContent).value

  it('on a reference shows the article', async () => {
    expect(await hover(await opened(english), 'Section 2 comes')).toContain('**2. Purpose**\n\n> Together the partners keep')
  })

  it('on a partner shows what the charter says that it does', async () => {
    const uri = await opened(vietnamese)
    const text = await hover(uri, 'Bên A làm')
    expect(text).toContain('**Hội Làm vườn xã Mây** · đối tác')
    expect(text).toContain('Đại diện: bà Lê Thị Mận')
    expect(text).toContain(`- Hội Làm vườn xã Mây vận động hội viên dành đất và trồng thử 2 ha mỗi vụ. *([dòng 19](${uri}#L19))*`)
    expect(text).not.toContain('500 kg')
  })
})

describe('hover on names', () => {
  it.each([
    ['a partner', 'Trust shall', ['**Marsh Trust** · partner, civil-society organisation', 'Marsh Board (2 seats)', 'each October: Open the sluice', 'The Trust shall report']],
    ['a body', 'Marsh Board meets', ['**Marsh Board** · body', 'Marsh Trust (2) and Reed Farm Ltd (2)', 'Quorum:', 'Meets: every quarter']],
    ['a role', 'coordinator sends', ['**Coordinator** · role', 'shall keep the minutes']],
    ['an objective', 'O2 | Reed', ['**objective O2**', '> Bring back 40 pairs', '**Indicators** (1)', 'Pairs of lapwings', 'Mow the reed']],
    ['a term', 'wet season.', ['**Wet season** · defined term', 'the months from October to March']],
  ])('of %s tells what the charter says of it', async (_, words, said) => {
    const found = await client.connection.sendRequest(HoverRequest.type, client.at(await opened(named), words))
    for (const each of said) expect((found?.contents as MarkupContent).value).toContain(each)
  })
})

describe('lenses', () => {
  const lenses = async (other: Client): Promise<CodeLens[]> => {
    const uri = await servers.opened(other, named)
    return (await other.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? []
  }

  it('count what a partner has to do, where it is named, and the indicators of an objective, and lead there', async () => {
    const found = await lenses(await servers.started({ commandLinks: true }))
    expect(found.map(({ range, command }) => `${range.start.line}: ${command?.title}`)).toEqual([
      '4: 2 duties', '4: named in 5 places', '5: 1 duty', '5: named in 3 places', '13: no indicator', '14: 1 indicator',
    ])
    expect(found[0].command).toMatchObject({
      command: commands.showPlaces, arguments: [{ position: { line: 4 }, ranges: [{ start: { line: 27 } }, { start: { line: 34 } }] }],
    })
    expect(found[4].command?.command).toBe('')
  })

  it('say whose they are where a line introduces several', async () => {
    const other = await servers.started({ commandLinks: true })
    const uri = await servers.opened(other, `---\ntype: partnership-charter\n---\n\n# Memorandum\n\nThis memorandum is made between Marsh Trust and Reed Farm Ltd.\n\n## Duties\n\n- Marsh Trust opens the sluice.\n`)
    const found = (await other.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? []
    expect(found.map(({ command }) => command?.title)).toEqual(['Marsh Trust: 1 duty', 'named in 1 place', 'Reed Farm Ltd: no duty', 'named nowhere else'])
  })

  it('can be turned off', async () => {
    const other = servers.fresh()
    other.settings = { codeLens: false }
    await other.start(vscode)
    expect(await lenses(other)).toEqual([])
  })
})

describe('links', () => {
  it('lead to annexes wherever these are named, and to files named in the text', async () => {
    const uri = await opened(named)
    const links = (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } })) ?? []
    expect(links.map(({ range, target }) => [`${range.start.line}:${client.textIn(uri, range)}`, target])).toEqual([
      ['34:annex/minutes.md', 'file:///charters/annex/minutes.md'],
      ['35:Annex A', 'file:///charters/annex/minutes.md'],
      ['35:budget.xlsx', 'file:///charters/budget.xlsx'],
    ])
  })

  it('lead to files beside the charter', async () => {
    const uri = await opened(
      `${english}\nSee [the plan](annex/plan.md#may), [a site](https://marsh.example), [above](#purpose) ` +
        'and `[x](y.md)`.\n\n[map]: <map.png>\n',
    )
    const links = (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } })) ?? []
    expect(links.map(({ range, target }) => [client.textIn(uri, range), target])).toEqual([
      ['annex/plan.md#may', 'file:///charters/annex/plan.md#may'],
      ['map.png', 'file:///charters/map.png'],
    ])
  })
})
