import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lint, type CharterReport } from '../../rules/integrations/api.ts'
import { Project } from '../../rules/integrations/node.ts'
import remarkCharterlint from '../../rules/integrations/remark.ts'
import { withoutBom } from '../../rules/index.ts'
import { runWith } from '../cli/fake-io.ts'
import { TIMES } from '../fuzz/charters.ts'
import { Servers, type Workspace } from '../server/servers.ts'

/** Every way to have charters judged finds the same: command line, language server, remark plugin, API. */
const root = join(import.meta.dirname, '..', '..')
const corpus = join(root, '..', 'shared', 'corpus')
const folders = [join(root, 'examples'), ...['made', 'real', 'not-charters'].map((name) => join(corpus, name)).filter(existsSync)]
const texts: Readonly<Record<string, string>> = Object.fromEntries(
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      // Some of each kind: what differs does so in all of them.
      .filter((_, i) => TIMES > 1 || folder.endsWith('examples') || i % 10 === 0)
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  ),
)
const names = Object.keys(texts).sort()
const configuration = "rules: {learning: off, duration: error}\noverrides: [{files: ['*-d0*.md'], rules: {'*': warning}}]\n"

const servers = new Servers()
let workspace: Workspace
let fromCli: Readonly<Record<string, readonly string[]>>

beforeAll(async () => {
  await servers.prepare()
  workspace = servers.workspace({ ...texts, '.charterlintrc.yaml': configuration })
  const { stdout } = await runWith(['--format', 'json', '.'], { cwd: workspace.path })
  const { files } = JSON.parse(stdout) as { files: readonly CharterReport[] }
  fromCli = Object.fromEntries(files.map(({ path, findings }) => [path, findings.map(lineOf)]))
}, 120_000)
afterAll(() => servers.stop())

function lineOf({ startLine, startColumn, endLine, endColumn, severity, rule, message }: CharterReport['findings'][number]): string {
  return `${startLine}:${startColumn}-${endLine}:${endColumn} ${severity} ${rule} ${message}`
}

describe('the findings of the command line', () => {
  it('are some, of every severity', () => {
    expect(Object.keys(fromCli).sort()).toEqual(names)
    const all = Object.values(fromCli).flat().join('\n')
    for (const severity of ['error', 'warning', 'info']) expect(all).toContain(` ${severity} `)
  })

  it('are those of the API', async () => {
    const project = new Project({ cwd: workspace.path })
    // The remark plugin, which has them of the API, is asked for all.
    for (const path of names.filter((_, i) => i % 2 === 0)) {
      expect(lint(texts[path], { path, settings: await project.settingsFor(path) }).findings.map(lineOf), path).toEqual(fromCli[path])
    }
  })

  it('are those of the remark plugin', async () => {
    const transform = remarkCharterlint()
    const severities = new Map<unknown, string>([
      [true, 'error'],
      [false, 'warning'],
      [undefined, 'info'],
    ])
    for (const path of names) {
      const file = new VFile({ value: texts[path], path: join(workspace.path, path), cwd: workspace.path })
      await transform(null, file)
      const lines = file.messages.map(({ place, fatal, ruleId, reason }) => {
        const { start, end } = place as Extract<typeof place, { start: unknown }>
        return `${start.line}:${start.column}-${end.line}:${end.column} ${severities.get(fatal)} ${ruleId} ${reason}`
      })
      expect(lines, path).toEqual(fromCli[path])
    }
  }, 60_000)

  it('are those of the language server', async () => {
    const client = await servers.startedIn(workspace)
    const severities = ['', 'error', 'warning', 'info']
    for (const path of names) {
      const uri = workspace.uriOf(path)
      // An editor takes the byte order mark off before it tells the server.
      await client.open(uri, withoutBom(texts[path]).text)
      const lines = (await client.diagnostics(uri)).map(
        ({ range: { start, end }, severity, code, message }) =>
          `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${severities[severity ?? 0]} ${code} ${message}`,
      )
      expect(lines, path).toEqual(fromCli[path])
    }
  }, 60_000)
})
