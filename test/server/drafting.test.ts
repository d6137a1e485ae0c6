import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  CodeActionRequest, CodeActionTriggerKind, type CodeAction, type Diagnostic, type TextDocumentEdit, type TextEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import {
  commands, CompareRequest, DraftRequest, IgnoreRequest, InsertRequest, TurnOffRequest,
  type Draft, type EditResult, type TurnOffResult, type VersionComparison,
} from '../../server/protocol.ts'
import { english, vietnamese } from './charters.ts'
import type { Client } from './client.ts'
import { missing, Servers } from './servers.ts'

const servers = new Servers()
let client: Client

beforeAll(async () => {
  await servers.prepare()
  client = await servers.started({ commandLinks: true })
}, 60_000)
afterAll(() => servers.stop())

async function opened(text: string): Promise<string> {
  const uri = servers.newUri()
  await client.open(uri, text)
  return uri
}

async function actionsFor(uri: string, diagnostics: readonly Diagnostic[]): Promise<CodeAction[]> {
  const context = { diagnostics: [...diagnostics], triggerKind: CodeActionTriggerKind.Invoked }
  const found = await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: diagnostics[0].range, context })
  return (found ?? []) as CodeAction[]
}

describe('a new charter', () => {
  it('comes as a snippet whose blanks are tab stops', async () => {
    const request = { language: 'vi', kind: 'mou', relation: 'cso-state', partners: ['Hội A', 'Sở B'] }
    const { snippet } = await client.connection.sendRequest<Draft>(DraftRequest, request)
    expect(snippet).toMatch(/^---\ntype: partnership-charter\nkind: mou\n[\s\S]*# Bản ghi nhớ hợp tác giữa Hội A và Sở B\n[\s\S]*\$\{1:\[ngày\/tháng\/năm\]\}/)
  })
})

describe('the menu of a finding', () => {
  it('offers to write the section, all sections with and without a preview, to explain, to say that it does not apply, and to turn it off', async () => {
    const uri = await opened(vietnamese)
    const actions = await actionsFor(uri, [missing(await client.diagnostics(uri), 'duration')])
    const shown = actions.map(({ title, command }) => `${title} ${command?.command ?? 'edit'}`)
    expect(shown).toEqual([
      'Chèn mục "Thời hạn" edit',
      expect.stringMatching(/^Chèn tất cả \d+ mục còn thiếu edit$/),
      expect.stringMatching(`^Xem trước rồi chèn tất cả \\d+ mục còn thiếu… ${commands.insertAllMissing}$`),
      `Giải thích: Thời hạn ${commands.explainRule}`,
      `Ghi là không áp dụng, kèm lý do: Thời hạn… ${commands.ignoreFinding}`,
      `Tắt trong thư mục này: Thời hạn ${commands.turnRuleOff}`,
    ])
  })

  it('offers no decision about a decision that is of no use', async () => {
    const uri = await opened(english.replace('## 2. Purpose', '<!-- charterlint-disable-next-line raci-accountable -- why -->\n\n## 2. Purpose'))
    const actions = await actionsFor(uri, [missing(await client.diagnostics(uri), 'unused-suppression')])
    expect(actions.map(({ command }) => command?.command ?? 'edit')).toEqual(['edit', commands.explainRule, commands.turnRuleOff])
  })

  it('names the gravest sections, and has one entry for each decision, where many findings share a place', async () => {
    const uri = await opened(english)
    const all = (await client.diagnostics(uri)).filter(({ range }) => range.start.line === 0)
    expect(all.length).toBeGreaterThan(5)
    const decisions = (await actionsFor(uri, all)).filter(({ command }) => command && command.command !== commands.insertAllMissing)
    expect(decisions.map(({ title }) => title)).toEqual([
      'Insert another missing section…', 'Explain one of these findings…', 'Ignore one of these findings, with a reason…', 'Turn off one of these rules for this folder…',
    ])
  })
})

describe('missing sections', () => {
  it('come without tab stops where they are only to be shown', async () => {
    const uri = await opened(english)
    const edit = await client.connection.sendRequest<EditResult>(InsertRequest, { uri, rules: 'missing', preview: true })
    for (const change of edit!.documentChanges as TextDocumentEdit[]) for (const one of change.edits) expect(one).not.toHaveProperty('snippet')
    expect(client.applied(uri, edit!)).toContain('[')
  })

  it('are none that the kind of document need not have', async () => {
    const uri = await opened(`---\ntype: partnership-charter\nkind: compact\n---\n${english}`)
    const edit = await client.connection.sendRequest<EditResult>(InsertRequest, { uri, rules: 'missing' })
    expect(client.applied(uri, edit!).match(/^## /gm)!.length).toBeLessThan(8)
  })
})

describe('a decision', () => {
  it('is written into the charter with its reason, and the finding is gone', async () => {
    const uri = await opened(english)
    const { range } = missing(await client.diagnostics(uri), 'duration')
    const request = { uri, rule: 'duration', message: 'missing', range, reason: 'The marsh has no end.' }
    const text = client.applied(uri, (await client.connection.sendRequest<EditResult>(IgnoreRequest, request))!)
    expect(text.startsWith('---\ncharterlint:\n  not-applicable:\n    duration: The marsh has no end.\n---\n\n# Partnership')).toBe(true)
    const after = await opened(text)
    expect((await client.diagnostics(after)).map(({ code }) => code)).not.toContain('duration')
  })

  it('is null where front matter cannot be read', async () => {
    const uri = await opened(`---\ntype: [partnership-charter\n---\n${english}`)
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 1 } }
    expect(await client.connection.sendRequest(IgnoreRequest, { uri, rule: 'duration', message: 'missing', range, reason: 'x' })).toBeNull()
  })
})

describe('a rule is turned off', () => {
  const changed = (text: string, { edit }: TurnOffResult): string => {
    const change = edit!.documentChanges!.at(-1) as TextDocumentEdit
    return TextDocument.applyEdits(TextDocument.create('', 'yaml', 0, text), change.edits as TextEdit[])
  }

  it('in a new configuration of the folder, where there is none', async () => {
    const workspace = servers.workspace({ 'a/charter.md': english })
    const own = await servers.startedIn(workspace)
    const answer = await own.connection.sendRequest<TurnOffResult>(TurnOffRequest, { uri: workspace.uriOf('a/charter.md'), rule: 'risks' })
    expect(answer.uri).toBe(workspace.uriOf('a/.charterlintrc.yaml'))
    expect(answer.edit!.documentChanges![0]).toMatchObject({ kind: 'create', uri: answer.uri })
    expect(changed('', answer)).toBe('rules:\n  risks: off\n')
  })

  it('for its folder alone in a configuration above, and nowhere when that has an error', async () => {
    const config = '# ours\nrules:\n  exit: info # for now\n'
    const workspace = servers.workspace({ '.charterlintrc.yaml': config, 'mou (old)/charter.md': english })
    const own = await servers.startedIn(workspace)
    const uri = workspace.uriOf('mou (old)/charter.md')
    const answer = await own.connection.sendRequest<TurnOffResult>(TurnOffRequest, { uri, rule: 'risks' })
    expect(answer.uri).toBe(workspace.uriOf('.charterlintrc.yaml'))
    expect(changed(config, answer)).toBe(`${config}overrides:\n  - files:\n      - mou \\(old\\)/**\n    rules:\n      risks: off\n`)
    workspace.write('.charterlintrc.yaml', 'rules: [')
    expect(await own.connection.sendRequest<TurnOffResult>(TurnOffRequest, { uri, rule: 'risks' })).toMatchObject({ edit: null })
  })
})

describe('a comparison', () => {
  it('says what a new version changed, with the places in both', async () => {
    const uri = await opened(english.replace('- Reed Farm mows the reed in February and mends the dyke.\n', ''))
    const { changes, summary, language } = await client.connection.sendRequest<VersionComparison>(CompareRequest, { uri, before: english })
    expect(language).toBe('en')
    expect(summary[0]).toMatch(/^Requirements met: /)
    const dropped = changes.find(({ before, after }) => after.length === 0 && before.some(({ text }) => text.includes('mows the reed')))!
    expect(dropped.group).toBe('weaker')
    expect(dropped.before[0].range.start.line).toBe(english.split('\n').findIndex((line) => line.includes('mows')))
  })
})
