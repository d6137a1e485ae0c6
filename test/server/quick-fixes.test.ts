import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  HoverRequest,
  type CodeAction,
  type Diagnostic,
  type Hover,
  type MarkupContent,
  type SnippetTextEdit,
  type TextDocumentEdit,
} from 'vscode-languageserver/node'
import { requirementEntries } from '../../rules/index.ts'
import { english, readme, vietnamese } from './charters.ts'
import { plain, until, type Client } from './client.ts'
import { missing, Servers } from './servers.ts'

const servers = new Servers()
const entry = (rule: string) => requirementEntries.find((each) => each.rule.id === rule)!
let uri: string
let client: Client

beforeAll(() => servers.prepare(), 60_000)
afterAll(() => servers.stop())
beforeEach(() => {
  uri = servers.newUri()
})

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

describe('quick fixes', () => {
  it('come without their edit and get it as a snippet for the version at hand', async () => {
    client = await servers.started()
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
    client = await servers.started()
    await client.open(uri, vietnamese)
    const action = insert(await actionsFor([missing(await client.diagnostics(uri), 'conflict-resolution')]))
    await client.edit(uri, 'Hôm nay, hai bên', 'Hôm nay, tại nhà văn hoá xã Mây,\nhai bên')
    const text = client.applied(uri, (await resolved(action)).edit!)
    expect(text).toContain('tại nhà văn hoá xã Mây,\nhai bên')
    expect(text).toContain(entry('conflict-resolution').wording.vi.template.heading)
  })

  it('have no edit when what they mend is gone', async () => {
    client = await servers.started()
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
    client = servers.fresh()
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
    client = await servers.started()
    await client.open(uri, english)
    expect((await actionsFor([])).map(({ title }) => title)).toContain(
      `Insert the section "${entry('conflict-resolution').wording.en.template.heading}"`,
    )
  })

  it('insert all that is missing at once', async () => {
    client = await servers.started()
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
    client = await servers.started()
    await client.open(uri, english.replace('Section 2', 'The partners decide by consensus of both.\n\nSection 2'))
    const found = (await client.diagnostics(uri)).find(({ data }) => data.fixes.some((fix: string) => fix.startsWith('add-element:')))!
    const action = (await actionsFor([found]))[0]
    const text = client.applied(uri, (await resolved(action)).edit!)
    const [id] = action.data.fix.split(':').slice(1)
    expect(text).toContain(entry(String(found.code)).wording.en.additions[id])
  })

  it('are none where only other kinds are wanted, and only safe ones are made on saving', async () => {
    client = await servers.started()
    await client.open(uri, `${english}\n<!-- charterlint-disable-next-line conflict-resolution -- nobody quarrels -->\nThe end.\n`)
    const diagnostics = await client.diagnostics(uri)
    expect(await actionsFor(diagnostics, ['refactor'])).toEqual([])
    const [action] = await actionsFor(diagnostics, ['source.fixAll'])
    expect(client.applied(uri, action.edit!)).toBe(`${english}\nThe end.\n`)
  })
})

describe('a file that is no charter', () => {
  it('has no quick fixes', async () => {
    client = await servers.started()
    await client.open(uri, readme)
    expect(await actionsFor([])).toEqual([])
  })
})

describe('hover', () => {
  const textOf = (hover: Hover | null): string => (hover?.contents as MarkupContent | undefined)?.value ?? ''

  it('on a finding explains why and shows an example', async () => {
    client = await servers.started()
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
    client = await servers.started({ commandLinks: true })
    await client.open(uri, english)
    const text = textOf(await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'Partnership agreement')))
    expect(text).toMatch(/^This charter meets \d+ of \d+ requirements\./)
    expect(text).toContain(`command:charterlint.explainRule?${encodeURIComponent('[{"rule":"conflict-resolution","language":"en"}]')}`)
  })

  it('on a section title explains what the title names, in the language of the charter', async () => {
    client = await servers.started()
    await client.open(uri, vietnamese)
    const text = textOf(await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'Trách nhiệm của các bên')))
    const { wording } = entry('roles-assigned')
    for (const part of [wording.vi.title, wording.vi.why, wording.vi.states.met]) expect(text).toContain(part)
  })

  it('on the title of a section that says nothing yet does so too', async () => {
    client = await servers.started()
    await client.open(uri, english.replace('Section 2', '## 4. Risks\n\nSection 2'))
    const text = textOf(await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'Risks')))
    expect(text).toContain(entry('risks').wording.en.why)
  })
})
