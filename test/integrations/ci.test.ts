/** What CI systems and hooks call, with what they hand over: the action's script, pre-commit's call, the scripts of the examples. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { bundle, type Program } from '../bundle.ts'
import { Folder } from '../folder.ts'

const root = join(import.meta.dirname, '..', '..')
const read = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8')
let program: Program
/** With the built program, as a release of the action has it, and a folder with `charterlint` for the PATH. */
let home = ''
let folder: Folder
let cwd = ''

beforeAll(async () => {
  program = await bundle('cli.mjs')
  home = realpathSync(mkdtempSync(join(tmpdir(), 'charterlint-ci-home-')))
  mkdirSync(join(home, 'rules', 'integrations'), { recursive: true })
  mkdirSync(join(home, 'dist'))
  cpSync(join(root, action.runs.main), join(home, action.runs.main))
  writeFileSync(join(home, 'dist', 'cli.mjs'), `await import(${JSON.stringify(program.path)})\n`)
  mkdirSync(join(home, 'bin'))
  // What `npx --yes charterlint` and a hook's own environment come to.
  for (const [name, skipped] of [
    ['charterlint', ''],
    ['npx', 'shift 2; '],
  ]) {
    writeFileSync(join(home, 'bin', name), `#!/bin/sh\n${skipped}exec "${process.execPath}" "${program.path}" "$@"\n`)
    chmodSync(join(home, 'bin', name), 0o755)
  }
}, 60_000)
afterAll(() => rmSync(home, { recursive: true, force: true }))
beforeEach(() => {
  folder = new Folder()
  cwd = folder.path
  put('.charterlintrc.yaml', "rules: {'*': off, duration: error, exit: warning}\n")
  put('docs/a b.md', '# Partnership charter\n\nPARTY A: Meadow Growers Association\n\nPARTY B: Sweet Fruit Ltd\n')
  put('docs/notes.md', '# Notes\n\nBoil the rice.\n')
})
afterEach(() => folder.remove())

const put = (path: string, text: string): void => folder.put(path, text)

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, unknown>>
  readonly runs: { readonly using: string; readonly main: string }
}
const action = parse(read('action.yml')) as Action

/** The action as a runner starts it: defaults of `action.yml` and what a workflow says, in the environment. */
function act(
  given: Readonly<Record<string, string>> = {},
  from = home,
): SpawnSyncReturns<string> & { readonly outputs: Readonly<Record<string, string>> } {
  const inputs = Object.entries(action.inputs).map(([name, input]) => [`INPUT_${name.toUpperCase()}`, given[name] ?? input.default ?? ''])
  const env = {
    PATH: process.env.PATH,
    ...Object.fromEntries(inputs),
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: join(cwd, '.out'),
    GITHUB_STEP_SUMMARY: join(cwd, '.summary'),
  }
  writeFileSync(join(cwd, '.out'), '')
  const ran = spawnSync(process.execPath, [join(from, action.runs.main)], { cwd, env, encoding: 'utf8' })
  const outputs = [...readFileSync(join(cwd, '.out'), 'utf8').matchAll(/^([\w-]+)<<(\S+)\n(.*?)\n\2$/gms)].map(([, name, , value]) => [
    name,
    value,
  ])
  return { ...ran, outputs: Object.fromEntries(outputs) as Record<string, string> }
}

describe('the GitHub Action', () => {
  it('annotates, writes the summary and the SARIF report, and gives its path and the numbers', () => {
    const { status, stdout, outputs } = act({ paths: 'docs' })
    expect(status).toBe(1)
    expect(stdout).toContain(
      '::error file=docs/a b.md,line=1,endLine=1,col=3,endColumn=22,title=charterlint%3A duration::The charter does not say when it starts',
    )
    expect(readFileSync(join(cwd, '.summary'), 'utf8')).toContain('| <code>docs/a b.md</code> |')
    expect(outputs).toEqual({ sarif: join(cwd, 'charterlint.sarif'), charters: '1', errors: '1', warnings: '1', notes: '0', status: '1' })
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort())
    expect(JSON.parse(readFileSync(outputs.sarif, 'utf8')).runs[0].results).toHaveLength(2)
  })

  it('hands every input to the program', () => {
    put('own.yaml', "rules: {'*': off, learning: info, exit: warning}\n")
    const given = {
      paths: 'a b.md\n\n  notes.md  ',
      'working-directory': 'docs',
      config: '../own.yaml',
      lang: 'vi',
      'as-charter': 'true',
      'fail-on': 'never',
      'max-warnings': '1',
      sarif: '',
      summary: 'false',
    }
    expect(Object.keys(given).sort()).toEqual(
      Object.keys(action.inputs)
        .filter((name) => name !== 'baseline')
        .sort(),
    )
    const { status, stdout, outputs } = act(given)
    expect(stdout).toContain('::notice file=a b.md')
    expect(stdout).toContain('Văn bản chưa nói một đối tác rút khỏi hợp tác')
    expect(outputs).toEqual({ sarif: '', charters: '2', errors: '0', warnings: '2', notes: '2', status: '1' })
    expect([status, existsSync(join(cwd, '.summary')), existsSync(join(cwd, 'docs', 'charterlint.sarif'))]).toEqual([1, false, false])
    expect(act({ paths: 'docs', baseline: 'none.json' })).toMatchObject({ status: 2, stderr: expect.stringContaining('none.json') })
  })

  it('never takes a path for an option, and tells a failed run by its status', () => {
    const { status, stderr, outputs } = act({ paths: '--fix\n$(touch trap)' })
    expect([status, outputs.status]).toEqual([2, '2'])
    expect(stderr).toContain('--fix: there is no such file or folder')
    expect(existsSync(join(cwd, 'trap'))).toBe(false)
  })

  it('says what to use instead where nothing is built', () => {
    const bare = join(cwd, 'bare')
    mkdirSync(join(bare, 'rules', 'integrations'), { recursive: true })
    cpSync(join(root, action.runs.main), join(bare, action.runs.main))
    expect(act({}, bare)).toMatchObject({ status: 2, stdout: expect.stringMatching(/^::error::.*use a release/) })
  })
})

describe('pre-commit', () => {
  interface Hook {
    readonly id: string
    readonly entry: string
    readonly language: string
    readonly types: readonly string[]
  }
  const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[]
  /** The hook's entry, the configuration's arguments, the names of changed files. */
  const hook = (id: string, args: readonly string[], files: readonly string[]): SpawnSyncReturns<string> => {
    const [command, ...own] = hooks.find((one) => one.id === id)!.entry.split(' ')
    return spawnSync(command, [...own, ...args, ...files], {
      cwd,
      encoding: 'utf8',
      env: { PATH: `${join(home, 'bin')}${delimiter}${process.env.PATH}` },
    })
  }

  it('fails for a charter with errors, and lets other Markdown files pass', () => {
    expect(hooks.map(({ language, types }) => [language, types])).toEqual([
      ['node', ['markdown']],
      ['node', ['markdown']],
    ])
    expect(hook('charterlint', [], ['docs/a b.md', 'docs/notes.md']).status).toBe(1)
    expect(hook('charterlint', ['--fail-on=never'], ['docs/a b.md']).status).toBe(0)
    expect(hook('charterlint', [], ['docs/notes.md'])).toMatchObject({ status: 0, stderr: '' })
  })

  it('has the entry that the package installs, which is among what is packed', () => {
    const { bin, files } = JSON.parse(read('package.json')) as { bin: Record<string, string>; files: readonly string[] }
    for (const { entry } of hooks) expect(files).toContain(bin[entry.split(' ')[0]])
  })

  it('can make the safe fixes', () => {
    put('docs/fix.md', '# Partnership charter\n\n<!-- charterlint-disable-next-line exit -->\n\nPARTY A: Meadow Growers Association\n')
    put('.charterlintrc.yaml', "rules: {'*': off, exit: default, unused-suppression: warning}\n")
    hook('charterlint-fix', ['--as-charter'], ['docs/fix.md'])
    expect(readFileSync(join(cwd, 'docs', 'fix.md'), 'utf8')).not.toContain('charterlint-disable')
  })
})

describe('the examples', () => {
  /** Runs a script's lines as a CI system does. `reviewdog` is not here: what it would be given is looked at. */
  const runLines = (lines: readonly string[], env: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> => {
    const script = lines.join('\n').replace(/reviewdog [^\n]*/, 'cat > given.json')
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd,
      encoding: 'utf8',
      // With a pipe, bash may think that it is called from afar and read its start-up file.
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, PATH: `${join(home, 'bin')}${delimiter}${process.env.PATH}` },
    })
  }
  interface GitLabJob {
    readonly script: readonly string[]
    readonly artifacts?: { readonly reports?: Readonly<Record<string, string>> }
  }
  const gitlab = (name: string): Readonly<Record<string, GitLabJob>> => parse(read('examples', 'ci', name)) as Record<string, GitLabJob>
  const steps = (name: string): readonly { readonly uses?: string; readonly run?: string; readonly with?: Record<string, string> }[] => {
    const { jobs } = parse(read('examples', 'ci', name)) as { jobs: Record<string, { steps: [] }> }
    return Object.values(jobs).flatMap((job) => job.steps)
  }

  it('for GitLab leaves the reports it names', () => {
    const { script, artifacts } = gitlab('gitlab.yml').charterlint
    expect(runLines(script).status).toBe(1)
    expect(JSON.parse(readFileSync(join(cwd, artifacts!.reports!.codequality), 'utf8'))).toHaveLength(2)
    expect(readFileSync(join(cwd, artifacts!.reports!.junit), 'utf8')).toContain('<testsuites')
  })

  it('for GitLab on many machines makes one report of the parts', () => {
    const { charterlint, charters } = gitlab('gitlab-sharded.yml')
    put('docs/c.md', '# Partnership charter\n\nPARTY A: Meadow Growers Association\n')
    for (const index of ['1', '2', '3']) expect(runLines(charterlint.script, { CI_NODE_INDEX: index, CI_NODE_TOTAL: '3' }).status).toBe(0)
    expect(runLines(charters.script).status).toBe(1)
    expect(JSON.parse(readFileSync(join(cwd, charters.artifacts!.reports!.codequality), 'utf8'))).toHaveLength(4)
  })

  it('for reviewdog gives it the findings', () => {
    const line = steps('reviewdog.yml').find(({ run }) => run?.includes('reviewdog'))!.run!
    expect(line).toContain('| reviewdog -f=rdjson ')
    expect(runLines([line]).stderr).toBe('')
    expect(JSON.parse(readFileSync(join(cwd, 'given.json'), 'utf8'))).toMatchObject({
      source: { name: 'charterlint' },
      diagnostics: [{}, {}],
    })
  })

  it('for GitHub uses inputs and outputs that the action has, and compares versions', () => {
    const used = steps('github.yml').find(({ uses }) => uses?.startsWith('charterlint/'))!
    for (const name of Object.keys(used.with!)) expect(action.inputs).toHaveProperty(name)
    for (const [, name] of read('examples', 'ci', 'github.yml').matchAll(/steps\.charterlint\.outputs\.(\w+)/g))
      expect(action.outputs).toHaveProperty(name)
    put('docs/charter.md', '# Partnership charter\n\nThe Steering Committee of both partners meets monthly.\n')
    const git = [
      'git init -q -b main',
      'git add .',
      'git -c user.name=a -c user.email=a@example.org commit -qm a',
      'git update-ref refs/remotes/origin/main HEAD',
      "sed -i.old 's/monthly/every year/' docs/charter.md",
    ]
    const line = steps('github.yml').find(({ run }) => run?.includes('charterlint diff'))!.run!
    expect(runLines([...git, line], { GITHUB_BASE_REF: 'main' })).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(cwd, 'comment.md'), 'utf8')).toContain('every year')
  })

  it('for pre-commit names a hook that there is', () => {
    const { repos } = parse(read('examples', 'ci', 'pre-commit.yaml')) as { repos: { hooks: { id: string }[] }[] }
    const ids = (parse(read('.pre-commit-hooks.yaml')) as { id: string }[]).map(({ id }) => id)
    for (const { id } of repos.flatMap(({ hooks }) => hooks)) expect(ids).toContain(id)
  })
})
