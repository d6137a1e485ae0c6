import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  DidChangeConfigurationNotification,
  DocumentDiagnosticRequest,
  HoverRequest,
  LSPErrorCodes,
  type CodeAction,
  type Diagnostic,
  type Hover,
  type MarkupContent,
  type SnippetTextEdit,
  type TextDocumentEdit,
} from 'vscode-languageserver/node'
import { CancellationTokenSource } from 'vscode-languageserver/node'
import { requirementEntries } from '../../rules/index.ts'
import { diagnosticSource, type InitializationOptions } from '../../server/protocol.ts'
import { english, readme, vietnamese } from './charters.ts'
import { bundleServer, Client, plain, until, vscode } from './client.ts'

let uri: string
let count = 0
const entry = (rule: string) => requirementEntries.find((each) => each.rule.id === rule)!
let bundle: Awaited<ReturnType<typeof bundleServer>>
let client: Client

const clients: Client[] = []
const shared = new Map<string, Promise<Client>>()

/** An editor with a server of its own. */
function fresh(): Client {
  const made = new Client(bundle.program)
  clients.push(made)
  return made
}

/** One that is shared by all tests that need nothing but this start. */
function started(options?: InitializationOptions): Promise<Client> {
  const key = JSON.stringify(options ?? null)
  let found = shared.get(key)
  if (!found) {
    const made = fresh()
    shared.set(key, (found = made.start(vscode, options).then(() => made)))
  }
  return found
}

beforeAll(async () => {
  bundle = await bundleServer()
}, 60_000)
afterAll(() => {
  for (const each of clients) each.process.kill()
  bundle?.remove()
})
beforeEach(() => {
  uri = `file:///work/${++count}.md`
})

const missing = (diagnostics: readonly Diagnostic[], rule: string): Diagnostic => {
  const found = diagnostics.find(({ code }) => code === rule)
  if (!found) throw new Error(`no finding of ${rule}`)
  return found
}

async function actionsFor(diagnostics: readonly Diagnostic[], only?: string[]): Promise<CodeAction[]> {
  const range = diagnostics[0]?.range ?? { start: { line: 0, character: 4 }, end: { line: 0, character: 4 } }
  const found = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range,
    context: { diagnostics: [...diagnostics], triggerKind: CodeActionTriggerKind.Invoked, ...(only && { only }) },
  })
  return (found ?? []) as CodeAction[]
}

const resolved = (action: CodeAction): Promise<CodeAction> => client.connection.sendRequest(CodeActionResolveRequest.type, action)
const insert = (actions: readonly CodeAction[]): CodeAction => actions.find(({ data }) => data?.fix === 'insert-section') ?? actions[0]

describe('findings by pull', () => {
  it('are in the language of the document, at exact places, with rule, link and data', async () => {
    client = await started()
    await client.open(uri, vietnamese)
    const found = missing(await client.diagnostics(uri), 'conflict-resolution')
    expect(found).toMatchObject({
      source: diagnosticSource,
      message: entry('conflict-resolution').wording.vi.missing,
      data: { rule: 'conflict-resolution', fixes: ['insert-section'] },
    })
    expect(client.textIn(uri, found.range)).toBe('Thoả thuận hợp tác giữa Hội Làm vườn xã Mây và Trạm Giống Sương')
    expect(found.codeDescription?.href).toMatch(/^https:\/\/.*conflict-resolution$/)
  })

  it('link to the pages that the client has', async () => {
    client = await started({ pages: 'charterlint-rule:' })
    await client.open(uri, vietnamese)
    expect(missing(await client.diagnostics(uri), 'conflict-resolution').codeDescription?.href).toBe(
      'charterlint-rule:/vi/conflict-resolution.md',
    )
  })

  it('are not sent again when they are the same', async () => {
    client = await started()
    await client.open(uri, vietnamese)
    const first = await client.pull(uri)
    await client.edit(uri, 'do Bên A làm.\n', 'do Bên A làm.\n\n')
    const again = await client.pull(uri, first.resultId)
    expect(again).toEqual({ kind: 'unchanged', resultId: first.resultId })
  })

  it('follow incremental edits', async () => {
    client = await started()
    await client.open(uri, english)
    missing(await client.diagnostics(uri), 'conflict-resolution')
    await client.edit(
      uri,
      'Section 2 comes',
      `## 4. ${'Resolving disagreements'}\n\n${entry('conflict-resolution').wording.en.good}\n\nSection 2 comes`,
    )
    expect((await client.diagnostics(uri)).map(({ code }) => code)).not.toContain('conflict-resolution')
  })

  it('are those of the last version when edits come fast', async () => {
    client = await started()
    await client.open(uri, english)
    await client.diagnostics(uri)
    const cancelled = new CancellationTokenSource()
    await client.edit(uri, '# Partnership', '# The Partnership')
    const outdated = client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }, cancelled.token)
    cancelled.cancel()
    await client.edit(uri, '# The Partnership', '# Partnership')
    const report = client.diagnostics(uri)
    await expect(outdated).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
    expect(client.textIn(uri, missing(await report, 'conflict-resolution').range)).toBe(
      'Partnership agreement between Marsh Trust and Reed Farm',
    )
  })

  it('have exact ranges in a text with CRLF, a byte order mark and letters beyond the basic plane', async () => {
    client = await started()
    await client.open(uri, `\ufeff${english.replace('# Partnership', '# 🪷 Partnership').replaceAll('\n', '\r\n')}`)
    const found = missing(await client.diagnostics(uri), 'conflict-resolution')
    expect(client.textIn(uri, found.range)).toBe('🪷 Partnership agreement between Marsh Trust and Reed Farm')
  })

  it('are none for what is no charter, and the reason is told', async () => {
    client = await started()
    await client.open(uri, readme)
    expect(await client.diagnostics(uri)).toEqual([])
    const status = await until(() => client.statuses.find((each) => each.uri === uri))
    expect(status).toMatchObject({ uri, charter: false })
    expect(status.reason).not.toBe('')
    expect(
      await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 4 } }),
    ).toBeNull()
    expect(await actionsFor([])).toEqual([])
  })
})

describe('findings by push', () => {
  it('come for each version and go when the document is closed', async () => {
    client = fresh()
    await client.start(plain)
    await client.open(uri, english)
    const first = await until(() => client.published.at(-1))
    expect(first).toMatchObject({ uri, version: 1 })
    expect(missing(first.diagnostics, 'conflict-resolution')).not.toHaveProperty('data')
    await client.edit(uri, '# Partnership', '# The Partnership')
    expect((await until(() => client.published.find(({ version }) => version === 2))).diagnostics.length).toBeGreaterThan(3)
    await client.close(uri)
    await until(() => client.published.at(-1)?.diagnostics.length === 0)
  })

  it('are not made for versions that are typed over', async () => {
    client = fresh()
    await client.start(plain)
    await client.open(uri, english)
    await until(() => client.published.length > 0)
    for (let i = 0; i < 8; i++) await client.edit(uri, 'Together the', 'Together  the'.replace('  ', ' '))
    await until(() => client.published.find(({ version }) => version === 9))
    expect(client.published.map(({ version }) => version)).toEqual([1, 9])
  })
})

describe('settings', () => {
  it('choose the language of messages', async () => {
    client = fresh()
    client.settings = { language: 'en' }
    await client.start(vscode)
    await client.open(uri, vietnamese)
    expect(missing(await client.diagnostics(uri), 'conflict-resolution').message).toBe(entry('conflict-resolution').wording.en.missing)
  })

  it('take effect when they change, on what is open', async () => {
    client = fresh()
    await client.start(vscode)
    await client.open(uri, vietnamese)
    expect(await client.diagnostics(uri)).not.toEqual([])
    expect(await until(() => client.registered.at(-1))).toBe(DidChangeConfigurationNotification.method)
    client.settings = { enable: false }
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
    await until(() => client.refreshes > 0)
    expect(await client.diagnostics(uri)).toEqual([])
    await until(() => client.statuses.at(-1)?.charter === false)
  })

  it('say which files are charters', async () => {
    client = fresh()
    client.settings = { charterFiles: 'declared' }
    await client.start(vscode)
    await client.open(uri, vietnamese)
    expect(await client.diagnostics(uri)).toEqual([])
    await client.edit(uri, '# Thoả', '---\ntype: partnership-charter\n---\n\n# Thoả')
    expect(await client.diagnostics(uri)).not.toEqual([])
  })

  it('come with the start for a client that cannot be asked', async () => {
    client = fresh()
    await client.start(plain, { settings: { language: 'vi' } })
    await client.open(uri, english)
    expect(missing((await until(() => client.published[0])).diagnostics, 'conflict-resolution').message).toBe(
      entry('conflict-resolution').wording.vi.missing,
    )
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { charterlint: { language: 'en' } } })
    await until(() =>
      client.published.at(-1)?.diagnostics.some(({ message }) => message === entry('conflict-resolution').wording.en.missing),
    )
  })

  it('that make no sense have their defaults', async () => {
    client = fresh()
    client.settings = { language: 'fr', enable: 'yes' } as never
    await client.start(vscode)
    await client.open(uri, english)
    expect(missing(await client.diagnostics(uri), 'conflict-resolution').message).toBe(entry('conflict-resolution').wording.en.missing)
  })
})

describe('quick fixes', () => {
  it('come without their edit and get it as a snippet for the version at hand', async () => {
    client = await started()
    await client.open(uri, vietnamese)
    const found = missing(await client.diagnostics(uri), 'conflict-resolution')
    const action = insert(await actionsFor([found]))
    expect(action).toMatchObject({
      title: `Chèn mục "${entry('conflict-resolution').wording.vi.template.heading}"`,
      kind: 'quickfix',
      diagnostics: [{ code: 'conflict-resolution' }],
    })
    expect(action).not.toHaveProperty('edit')
    const { edit } = await resolved(action)
    const change = edit!.documentChanges![0] as TextDocumentEdit
    expect(change.textDocument).toEqual({ uri, version: 1 })
    expect((change.edits[0] as SnippetTextEdit).snippet).toMatchObject({
      kind: 'snippet',
      value: expect.stringMatching(/\n## Điều \d\w?\. [\s\S]*\$\{1:\[[\s\S]*\$0\n$/),
    })
    const text = client.applied(uri, edit!)
    expect(text).toContain(
      `. ${entry('conflict-resolution').wording.vi.template.heading}\n\nKhi có bất đồng giữa Hội Làm vườn xã Mây và Trạm Giống Sương,`,
    )
  })

  it('fit the text as it is when they are chosen', async () => {
    client = await started()
    await client.open(uri, vietnamese)
    const action = insert(await actionsFor([missing(await client.diagnostics(uri), 'conflict-resolution')]))
    await client.edit(uri, 'Hôm nay, hai bên', 'Hôm nay, tại nhà văn hoá xã Mây,\nhai bên')
    const text = client.applied(uri, (await resolved(action)).edit!)
    expect(text).toContain('tại nhà văn hoá xã Mây,\nhai bên')
    expect(text).toContain(entry('conflict-resolution').wording.vi.template.heading)
  })

  it('have no edit when what they mend is gone', async () => {
    client = await started()
    await client.open(uri, english)
    const action = insert(await actionsFor([missing(await client.diagnostics(uri), 'conflict-resolution')]))
    await client.edit(
      uri,
      'Section 2 comes',
      `## 4. Resolving disagreements\n\n${entry('conflict-resolution').wording.en.good}\n\nSection 2 comes`,
    )
    expect((await resolved(action)).edit).toBeUndefined()
  })

  it('come whole, as plain text without versions, for a client that knows no more', async () => {
    client = fresh()
    await client.start(plain)
    await client.open(uri, english)
    const found = missing((await until(() => client.published[0])).diagnostics, 'conflict-resolution')
    const [action] = await actionsFor([found])
    expect(action.edit?.documentChanges).toBeUndefined()
    expect(client.applied(uri, action.edit!)).toContain(
      '## 4. Resolving disagreements\n\nWhen there is a disagreement between Marsh Trust and Reed Farm',
    )
  })

  it('are found by the place alone when the client names no findings', async () => {
    client = await started()
    await client.open(uri, english)
    expect((await actionsFor([])).map(({ title }) => title)).toContain(
      `Insert the section "${entry('conflict-resolution').wording.en.template.heading}"`,
    )
  })

  it('insert all that is missing at once', async () => {
    client = await started()
    await client.open(uri, english)
    const diagnostics = await client.diagnostics(uri)
    const count = diagnostics.filter(({ data }) => data.message === 'missing').length
    const all = (await actionsFor([missing(diagnostics, 'conflict-resolution')])).find(
      ({ title }) => title === `Insert all ${count} missing sections`,
    )!
    const text = client.applied(uri, (await resolved(all)).edit!)
    expect(text.match(/^## /gm)).toHaveLength(3 + count)
    await client.edit(uri, { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } }, text)
    expect((await client.diagnostics(uri)).filter(({ data }) => data.message === 'missing').length).toBeLessThan(count)
  })

  it('add what is lacking to the section that has the rest', async () => {
    client = await started()
    await client.open(uri, english.replace('Section 2', 'The partners decide by consensus of both.\n\nSection 2'))
    const found = (await client.diagnostics(uri)).find(({ data }) => data.fixes.some((fix: string) => fix.startsWith('add-element:')))!
    const action = (await actionsFor([found]))[0]
    const text = client.applied(uri, (await resolved(action)).edit!)
    const [id] = action.data.fix.split(':').slice(1)
    expect(text).toContain(entry(String(found.code)).wording.en.additions[id])
  })

  it('are none where only other kinds are wanted, and only safe ones are made on saving', async () => {
    client = await started()
    await client.open(uri, `${english}\n<!-- charterlint-disable-next-line conflict-resolution -- nobody quarrels -->\nThe end.\n`)
    const diagnostics = await client.diagnostics(uri)
    expect(await actionsFor(diagnostics, ['refactor'])).toEqual([])
    const [action] = await actionsFor(diagnostics, ['source.fixAll'])
    expect(client.applied(uri, action.edit!)).toBe(`${english}\nThe end.\n`)
  })
})

describe('hover', () => {
  const textOf = (hover: Hover | null): string => (hover?.contents as MarkupContent | undefined)?.value ?? ''

  it('on a finding explains why and shows an example', async () => {
    client = await started()
    await client.open(uri, english.replace('Section 2', 'The partners decide by consensus of both.\n\nSection 2'))
    const found = (await client.diagnostics(uri)).find(({ code, range }) => code === 'decision-process' && range.start.line > 0)!
    const text = textOf(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: found.range.start }))
    const { wording } = entry('decision-process')
    expect(text).toContain(wording.en.why)
    expect(text).toContain(wording.en.states.met)
    expect(text).toContain(`> ${wording.en.good.split('\n')[0]}`)
    expect(text).not.toContain('command:')
  })

  it('leads to the page of a rule where the client can follow', async () => {
    client = await started({ commandLinks: true })
    await client.open(uri, english)
    const text = textOf(await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'Partnership agreement')))
    expect(text).toMatch(/^This charter meets \d+ of \d+ requirements\./)
    expect(text).toContain(`command:charterlint.explainRule?${encodeURIComponent('[{"rule":"conflict-resolution","language":"en"}]')}`)
  })

  it('on a section title says what the section shows, in the language of the charter', async () => {
    client = await started()
    await client.open(uri, vietnamese)
    const text = textOf(await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'Trách nhiệm của các bên')))
    expect(text).toContain(entry('roles-assigned').wording.vi.title)
  })
})

describe('a server that lives on', () => {
  it('ends when asked, with status 0', async () => {
    client = fresh()
    await client.start(vscode)
    await client.open(uri, vietnamese)
    expect(await client.stop()).toBe(0)
  })

  it('answers for a document that is not open as for an empty one', async () => {
    client = await started()
    expect(await client.diagnostics('file:///nowhere.md')).toEqual([])
    expect(
      await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 0 } }),
    ).toBeNull()
  })
})
