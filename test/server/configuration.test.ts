import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DiagnosticSeverity, DidSaveTextDocumentNotification, FileChangeType, type Diagnostic, type WorkspaceFullDocumentDiagnosticReport } from 'vscode-languageserver/node'
import { ConfigurationProblemNotification, type ConfigurationProblem } from '../../server/protocol.ts'
import { runWith } from '../cli/fake-io.ts'
import { english, vietnamese } from './charters.ts'
import { plain, until, vscode, type Client } from './client.ts'
import { Servers, type Workspace } from './servers.ts'

const servers = new Servers()
beforeAll(() => servers.prepare(), 60_000)
afterAll(() => servers.stop())

const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code)

async function opened(client: Client, workspace: Workspace, name: string, text: string): Promise<string> {
  await client.open(workspace.uriOf(name), text)
  return workspace.uriOf(name)
}

const pack = `requirements:
  - id: tea
    group: {en: Breaks}
    elements: [{id: when}]
    en:
      title: Tea
      why: Work is done until tea.
      missing: The charter does not say when tea is taken.
      partial: 'The charter lacks {lacking}.'
      lacking: {when: when}
      template: {heading: Tea, body: 'Tea at [hour].'}
      cues: {subject: [tea], elements: {when: ['at …']}}
`

describe('a configuration', () => {
  it('speaks of the files of its folder, the nearest first, with what it extends, its overrides and packs', async () => {
    const workspace = servers.workspace({
      '.charterlintrc.yaml': "extends: ./base.yaml\npacks: [./tea.yaml]\nrules: {tea: warning}\noverrides: [{files: ['mou/**'], rules: {exit: off}}]\n",
      'base.yaml': "rules: {'*': off, exit: info, duration: error}\n",
      'tea.yaml': pack,
      'inner/package.json': '{"charterlint": {"rules": {"*": "off", "exit": "error"}}}',
    })
    const client = await servers.startedIn(workspace)
    const findings = async (name: string) =>
      (await client.diagnostics(await opened(client, workspace, name, english))).map(({ code, severity }) => [code, severity])
    expect(await findings('a.md')).toEqual(expect.arrayContaining([
      ['duration', DiagnosticSeverity.Error], ['exit', DiagnosticSeverity.Information], ['tea', DiagnosticSeverity.Warning],
    ]))
    expect((await findings('mou/a.md')).map(([code]) => code).sort()).toEqual(['duration', 'tea'])
    expect(await findings('inner/deep/a.md')).toEqual([['exit', DiagnosticSeverity.Error]])
  })

  it('leaves files out, as ignore files do, and the reason is told', async () => {
    const workspace = servers.workspace({
      '.charterlintrc.yaml': "ignore: ['old/']\nfiles: ['**/*.md', '!notes/**']\n",
      '.charterlintignore': 'draft-*\n',
    })
    const client = await servers.startedIn(workspace)
    for (const name of ['old/a.md', 'draft-a.md']) {
      const uri = await opened(client, workspace, name, english)
      expect(await client.diagnostics(uri)).toEqual([])
      expect((await until(() => client.statuses.find((status) => status.uri === uri))).reason).toContain('leaves it out')
    }
    expect(await client.diagnostics(await opened(client, workspace, 'a.md', english))).not.toEqual([])
  })

  it('goes before the settings of the client, but for the language that a person reads', async () => {
    const workspace = servers.workspace({ '.charterlintrc.yaml': 'language: en\ncharters: declared\n' })
    const client = servers.fresh()
    client.settings = { language: 'vi', charterFiles: 'all' }
    await client.start(vscode, undefined, 'en', [workspace.uri])
    const uri = await opened(client, workspace, 'a.md', english)
    expect(await client.diagnostics(uri)).toEqual([])
    await client.edit(uri, '# Partnership', '---\ntype: partnership-charter\n---\n\n# Partnership')
    expect((await client.diagnostics(uri)).find(({ code }) => code === 'exit')?.message).toMatch(/[ạảấếệớự]/)
  })

  it('takes effect when it is written, and when what it names is', async () => {
    const workspace = servers.workspace({ 'a.md': english })
    const client = await servers.startedIn(workspace)
    const uri = await opened(client, workspace, 'a.md', english)
    expect(codes(await client.diagnostics(uri))).toContain('exit')
    await until(() => client.registered.includes('workspace/didChangeWatchedFiles'))
    workspace.write('.charterlintrc.yaml', 'extends: ./base.yaml\n')
    workspace.write('base.yaml', 'rules: {exit: off}\n')
    await client.fileChanged(workspace.uriOf('.charterlintrc.yaml'), FileChangeType.Created)
    await until(() => client.refreshes > 0)
    expect(codes(await client.diagnostics(uri))).not.toContain('exit')
    workspace.write('base.yaml', 'rules: {exit: error}\n')
    await client.fileChanged(workspace.uriOf('base.yaml'), FileChangeType.Changed)
    await until(() => client.refreshes > 1)
    expect(codes(await client.diagnostics(uri))).toContain('exit')
  })
})

describe('a configuration that nobody watches', () => {
  it('is read anew when a document is saved', async () => {
    const workspace = servers.workspace({})
    const client = servers.fresh()
    await client.start(plain, undefined, 'en', [workspace.uri])
    const uri = await opened(client, workspace, 'a.md', english)
    const last = () => codes(client.published.findLast((each) => each.uri === uri)?.diagnostics ?? [])
    await until(() => last().includes('exit'))
    workspace.write('.charterlintrc.yaml', 'rules: {exit: off}\n')
    await client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } })
    await until(() => last().length > 0 && !last().includes('exit'))
  })
})

describe('a configuration with problems', () => {
  it('shows them in its own file and in one message, judges nothing, and recovers when it is mended', async () => {
    const workspace = servers.workspace({ '.charterlintrc.yaml': 'packs: [./tea.yaml]\nrules:\n  exti: off\n', 'tea.yaml': 'requirements: tea\n' })
    const client = await servers.startedIn(workspace)
    const uri = await opened(client, workspace, 'a.md', english)
    await opened(client, workspace, 'b.md', english)
    const config = workspace.uriOf('.charterlintrc.yaml')
    const told = await until(() => client.published.find((each) => each.uri === config))
    expect(told.diagnostics).toMatchObject([
      { message: 'unknown rule "exti"; did you mean "exit"?', range: { start: { line: 2, character: 2 }, end: { line: 2, character: 11 } } },
    ])
    expect(await client.diagnostics(uri)).toEqual([])
    expect((await until(() => client.statuses.find((status) => status.uri === uri))).reason).toContain('problems')
    await until(() => client.messages.length > 0)
    const last = (name: string) => client.published.findLast((each) => each.uri === workspace.uriOf(name))?.diagnostics.length
    workspace.write('.charterlintrc.yaml', 'packs: [./tea.yaml]\nrules:\n  exit: off\n')
    await client.fileChanged(config, FileChangeType.Changed)
    await until(() => last('.charterlintrc.yaml') === 0 && last('tea.yaml') === 1)
    workspace.write('tea.yaml', pack)
    await client.fileChanged(workspace.uriOf('tea.yaml'), FileChangeType.Changed)
    await until(() => last('tea.yaml') === 0)
    expect(codes(await client.diagnostics(uri))).toContain('duration')
    expect(client.messages).toEqual([expect.stringContaining('.charterlintrc.yaml:3:3: unknown rule "exti"')])
  })

  it('disturbs nobody with a message where the client shows by itself what is broken, and is told when nothing is', async () => {
    const workspace = servers.workspace({ '.charterlintrc.yaml': 'rules:\n  exti: off\n' })
    const client = servers.fresh()
    const told: ConfigurationProblem[] = []
    client.connection.onNotification(ConfigurationProblemNotification, (problem: ConfigurationProblem) => void told.push(problem))
    await client.start(vscode, { configurationProblems: true }, 'en', [workspace.uri])
    await opened(client, workspace, 'a.md', english)
    const config = workspace.uriOf('.charterlintrc.yaml')
    const message = expect.stringContaining('.charterlintrc.yaml:2:3: unknown rule "exti"')
    const start = { line: 1, character: 2 }
    expect(await until(() => told[0])).toMatchObject({ uri: config, file: '.charterlintrc.yaml', message, range: { start } })
    workspace.write('.charterlintrc.yaml', 'rules:\n  exit: off\n')
    await client.fileChanged(config, FileChangeType.Changed)
    await until(() => told.length > 1)
    expect(told.at(-1)).toBeNull()
    expect(client.messages).toEqual([])
  })

  it('speaks Vietnamese where the configuration is written in it', async () => {
    const workspace = servers.workspace({ '.charterlintrc.yaml': '# Thiết lập chung của các bên\nrules: {exti: off}\n' })
    const client = await servers.startedIn(workspace)
    await opened(client, workspace, 'a.md', vietnamese)
    expect(await until(() => client.messages[0])).toContain('không có quy tắc nào tên là "exti"')
  })
})

const corpus = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus')
const examples = join(import.meta.dirname, '..', '..', 'examples')

describe('the command line and the server', () => {
  it('find the same in whole folders of charters, with a configuration and a pack', async () => {
    const workspace = servers.workspace({
      'made/.charterlintrc.yaml': "packs: [extended, ../tea.yaml]\nrules: {exit: info, duration: off}\noverrides: [{files: ['vi-*'], profile: compact}]\n",
      'tea.yaml': pack,
    })
    cpSync(examples, join(workspace.path, 'examples'), { recursive: true })
    const folder = (name: string): string => join(corpus, name)
    if (existsSync(corpus)) {
      // Some of each kind: what differs does so in all of them.
      for (const name of ['made', 'not-charters']) {
        const some = readdirSync(folder(name)).filter((file) => file.endsWith('.md')).filter((_, i) => i % 12 === 0)
        for (const file of some) cpSync(join(folder(name), file), join(workspace.path, name, file))
      }
    } else console.log('The corpus is not beside the project: the samples alone are compared.')
    const ran = JSON.parse((await runWith(['--format', 'json', '.'], { cwd: workspace.path })).stdout) as CliReport
    const byCli = Object.fromEntries(ran.files.filter(({ findings }) => findings.length > 0).map(({ path, findings }) => [path, findings.map(shownByCli)]))
    const client = await servers.startedIn(workspace)
    const { items } = await client.pullWorkspace()
    const byServer = Object.fromEntries((items as WorkspaceFullDocumentDiagnosticReport[]).map((item) =>
      [decodeURIComponent(item.uri.slice(workspace.uri.length + 1)), item.items.map(shownByServer)]))
    expect(Object.keys(byServer).sort()).toEqual(Object.keys(byCli).sort())
    expect(byServer).toEqual(byCli)
    // The two strong samples have nothing to find.
    expect(Object.keys(byCli).length).toBeGreaterThan(existsSync(corpus) ? 3 : 1)
  }, 120_000)
})

interface CliReport {
  readonly files: readonly {
    readonly path: string
    readonly findings: readonly {
      readonly rule: string
      readonly severity: string
      readonly message: string
      readonly startLine: number
      readonly startColumn: number
      readonly endLine: number
      readonly endColumn: number
    }[]
  }[]
}

function shownByCli({ rule, severity, message, startLine, startColumn, endLine, endColumn }: CliReport['files'][number]['findings'][number]): string {
  return `${startLine}:${startColumn}-${endLine}:${endColumn} ${severity} ${rule}: ${message}`
}

function shownByServer({ range: { start, end }, severity, code, message }: Diagnostic): string {
  const level = ['', 'error', 'warning', 'info'][severity ?? 0]
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${level} ${String(code)}: ${message}`
}
