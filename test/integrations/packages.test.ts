/**
 * The npm packages as their users get them: packed, installed in an empty folder, run from there. The blocks of code in `docs/api.md`
 * are run there too.
 */
import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Client, vscode } from '../server/client.ts'

const root = join(import.meta.dirname, '..', '..')
const names = ['charterlint', 'charterlint-language-server', 'remark-charterlint']
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
let folder = ''

/** npm with nothing of the npm that runs the tests. */
function npm(args: readonly string[], cwd: string): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))
  return execFileSync('npm', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

function run(command: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  const path = [join(folder, 'node_modules', '.bin'), dirname(process.execPath), process.env.PATH].join(delimiter)
  return spawnSync(command, args, { cwd: folder, encoding: 'utf8', env: { PATH: path, LANG: 'C.UTF-8' } })
}

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'rules', 'tools', 'packages.mjs')], { encoding: 'utf8' })
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'charterlint-packages-')))
  for (const name of names) npm(['pack', '--silent', '--pack-destination', folder], join(root, 'dist', 'packages', name))
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}')
  npm(['install', '--offline', '--no-audit', '--no-fund', ...names.map((name) => `./${name}-${version}.tgz`)], folder)
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('npm packages', () => {
  it('have one megabyte at most, and no dependencies but each other', () => {
    for (const name of names) expect(statSync(join(folder, `${name}-${version}.tgz`)).size, name).toBeLessThanOrEqual(1_000_000)
    expect(
      readdirSync(join(folder, 'node_modules'))
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual(names)
  })

  it('have the command line', () => {
    writeFileSync(join(folder, 'memo.md'), '# Bản ghi nhớ hợp tác\n\nBÊN A: Hội Làm vườn\n\nBÊN B: Công ty Trái Ngọt\n')
    expect(run('charterlint', '--version').stdout).toBe(`${version}\n`)
    const { status, stdout, stderr } = run('charterlint', '--format', 'compact', '--format', 'sarif=memo.sarif', 'memo.md')
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/^memo\.md:1:3: error: .* quyết định .* \[decision-process\]$/m)
  })

  it.each(['dieu-le-yeu.vi.md', 'weak-charter.en.md'])('judge as the sources do, for the same reasons: %s', (name) => {
    const asked = ['judge', join(root, 'examples', name), 'resources']
    const fromSources = spawnSync(process.execPath, [join(root, 'rules', 'cli', 'main.ts'), ...asked], { cwd: folder, encoding: 'utf8' })
    expect(fromSources.stdout).toMatch(/\+\d\.\d/)
    expect(run('charterlint', ...asked).stdout).toBe(fromSources.stdout)
  })

  it('have a manual, whose links and commands lead somewhere', () => {
    const own = join(folder, 'node_modules', 'charterlint')
    const manual = readFileSync(join(own, 'README.md'), 'utf8')
    const [links, commands] = [/\]\((?!https?:)([^)]+)\)/g, /^npx charterlint ([a-z]+) /gm].map((found) => [...manual.matchAll(found)].map(([, one]) => one))
    for (const link of links) expect(readdirSync(own), link).toContain(link)
    expect(commands).toEqual(['diff', 'explain', 'init', 'config'])
    for (const command of commands) expect(run('charterlint', command, '--help').status, command).toBe(0)
  })

  it('have the language server', async () => {
    const client = new Client(join(folder, 'node_modules', 'charterlint-language-server', 'server.mjs'))
    try {
      await client.start(vscode)
      await client.open('file:///charters/a.md', '# Partnership charter\n\nPARTY A: Meadow Growers Association\n')
      expect((await client.diagnostics('file:///charters/a.md')).map(({ code }) => code)).toContain('duration')
    } finally {
      client.process.kill()
    }
  })

  it('have the remark plugin, which uses the API beside it', () => {
    const program = [
      "import plugin from 'remark-charterlint'",
      'const found = []',
      "const file = { cwd: '.', path: 'a.md', toString: () => '# Partnership charter', message: (reason, { ruleId }) => (found.push(ruleId), {}) }",
      'await plugin({ asCharter: true, config: false })(null, file)',
      "console.log(found.includes('duration'))",
    ]
    writeFileSync(join(folder, 'plugin.mjs'), program.join('\n'))
    expect(run('node', 'plugin.mjs').stdout).toBe('true\n')
  })
})

describe('the documented API', () => {
  const blocks = [...readFileSync(join(root, 'docs', 'api.md'), 'utf8').matchAll(/^## ([^\n]*)\n[^#]*?```js\n(.*?)^```/gms)]

  it('has examples for everything it exports', () => {
    const imports = blocks.flatMap(([, , code]) =>
      [...code.matchAll(/^import \{ (.*) \} from 'charterlint(?:\/node)?'/gm)].flatMap(([, list]) => list.split(', ')),
    )
    const exported = run(
      'node',
      '--input-type=module',
      '-e',
      "for (const name of ['charterlint', 'charterlint/node']) console.log(Object.keys(await import(name)).join('\\n'))",
    )
    expect([...new Set(imports)].sort()).toEqual(exported.stdout.trim().split('\n').sort())
  })

  it('does what the examples say', () => {
    const place = join(folder, 'examples')
    mkdirSync(place)
    const files = blocks.map(([, title, code], i) => {
      const name = `${i + 1}-${title.replace(/\W+/g, '-')}.mjs`
      writeFileSync(join(place, name), code)
      return name
    })
    // One process: each would load the engine anew.
    const all = files.map((name) => `await import('./${name}').catch((error) => console.error('${name}', error))`)
    writeFileSync(join(place, 'all.mjs'), all.join('\n'))
    expect(spawnSync(process.execPath, ['all.mjs'], { cwd: place, encoding: 'utf8' }).stderr).toBe('')
  })

  it('has types that a strict program of others compiles with', () => {
    const program = [
      "import { compare, fix, lint, rules, ConfigError, type CharterReport, type Finding, type LintOptions } from 'charterlint'",
      "import { Project } from 'charterlint/node'",
      "import remarkCharterlint, { type Options } from 'remark-charterlint'",
      "const options: LintOptions = { path: 'a.md', language: 'vi', settings: await new Project({ cwd: '.' }).settingsFor('a.md') }",
      'const report: CharterReport = lint("", options)',
      'const lines: number[] = report.findings.map((finding: Finding) => finding.startLine)',
      "const weaker: boolean = compare('', '').changes.some(({ kind }) => kind === 'weakened')",
      'const settings: Options = { config: false }',
      "export const all = [lines, weaker, fix('').fixes, rules()[0].title.en, new ConfigError([]).problems, remarkCharterlint(settings)] as const",
      '// @ts-expect-error There is no such language.',
      "lint('', { language: 'fr' })",
    ]
    writeFileSync(join(folder, 'use.mts'), program.join('\n'))
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const flags = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022', '--types', '']
    expect(run(process.execPath, tsc, ...flags, 'use.mts').stdout).toBe('')
  })
})
