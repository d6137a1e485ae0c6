/**
 * `npm run mutate [folder] [lines] [draw] [again]`: changes the engine in small ways ("mutants") and looks whether a test fails. A mutant that no test
 * minds is one that nobody guards. All of a folder takes long (a second or so for each mutant), so blocks of lines are drawn at random until
 * there are so many (200 when left out; 0: all); the same blocks for the same numbers, and others for another number of the draw. Prints the
 * score and every survivor. `again`, after tests were written: only lines with mutants that survived the run before, or took it too long; its
 * other results stand. Tests that were written against one draw are judged by another.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomFrom } from '../fuzz/random.ts'

/** What each folder is held against: the tests that look at it directly, so that a mutant takes seconds. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  'rules/text': ['test/unit/{text,text-kept,readings,yaml-problem}.test.ts'],
  'rules/charter': ['test/unit/{facts,charter-model,blanks,bodies,decisions,detect,detect-features,document,flow-tables,front-matter,goals,known-as,lead,numbers,people,roles-and-flows,ranges,reading,readings,parties,party-names,actors,severity,term,titles,written-over}.test.ts', 'test/catalog/text-rule-examples.test.ts'],
  'rules/engine': ['test/unit/{severity,packs,prepared,judging,traps,decided,findings-said,views,fixes-*}.test.ts', 'test/catalog/extended.test.ts', 'test/cli/suppress.test.ts'],
}
const EVERYTHING = ['test/unit/**/*.test.ts', 'test/catalog/{text-rule-examples,extended}.test.ts']

const root = join(import.meta.dirname, '..', '..')
const output = join(root, 'test/output/mutation')
/** So many lines on end are taken, so that whole functions are among them. */
const BLOCK = 10

interface Report {
  readonly files: Readonly<Record<string, ReportedFile>>
}

interface ReportedFile {
  readonly source: string
  readonly mutants: readonly Mutant[]
}

interface Mutant {
  readonly status: 'Killed' | 'Survived' | 'NoCoverage' | 'Timeout' | 'CompileError' | 'RuntimeError' | 'Ignored'
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: { readonly line: number; readonly column: number }; readonly end: { readonly line: number; readonly column: number } }
}

const given = process.argv.slice(2).filter((word) => word !== 'again')
const again = process.argv.includes('again')
const [folder = 'rules/text', wanted = '200', draw = '1'] = given
mkdirSync(output, { recursive: true })
const report = join(output, `${folder.replaceAll('/', '-')}-${draw}.json`)
const before: Report = again && existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Report) : { files: {} }
const survivors = Object.entries(before.files).flatMap(([path, { mutants }]) => mutants.filter((mutant) => isAlive(mutant) || mutant.status === 'Timeout').map(({ location: { start, end } }) => `${path}:${start.line}-${end.line}`))
const mutate = survivors.length > 0 ? [...new Set(survivors)] : drawn(folder, Number(wanted))
const config = {
  testRunner: 'kept-vitest',
  plugins: [join(import.meta.dirname, 'runner.ts')],
  mutate,
  // What is only said, in words of some language, is for people to judge.
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 1,
  // On a machine that does other things too, what is only slow must not count as found: so long, and twice what its tests take.
  timeoutMS: 15_000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 20,
  ignorePatterns: ['dist', 'test/vscode', 'test/output', 'docs', 'client', 'test/cli/cases'],
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: report },
  allowConsoleColors: false,
  disableTypeChecks: false,
  // Its compiler is older than ours and is not needed: types are stripped.
  tsconfigFile: 'none.json',
}
const file = join(output, 'stryker.config.json')
writeFileSync(file, JSON.stringify(config, null, 2))
const env = { ...process.env, CHARTERLINT_TESTS: JSON.stringify(TESTS[folder] ?? EVERYTHING) }
const { status } = spawnSync('npx', ['stryker', 'run', file], { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' })
if (status !== 0) process.exit(status ?? 1)
const whole = together(before, JSON.parse(readFileSync(report, 'utf8')) as Report)
writeFileSync(report, JSON.stringify(whole))
print(whole)

/** Blocks of lines of the folder's files, as Stryker names them. */
function drawn(from: string, lines: number): string[] {
  const files = readdirSync(join(root, from), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('.generated.'))
    .map((name) => `${from}/${name.replaceAll('\\', '/')}`)
    .sort()
  if (lines === 0) return files
  const blocks = files.flatMap((path) => {
    const count = readFileSync(join(root, path), 'utf8').split('\n').length
    return Array.from({ length: Math.ceil(count / BLOCK) }, (_, i) => `${path}:${i * BLOCK + 1}-${Math.min(count, (i + 1) * BLOCK)}`)
  })
  const random = randomFrom(20260300 + Number(draw))
  return blocks
    .map((block) => ({ block, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, Math.ceil(lines / BLOCK))
    .map(({ block }) => block)
    .sort()
}

function isAlive({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage'
}

/** What a second run says of a mutant goes before what the first one did. */
function together(first: Report, second: Report): Report {
  const files = { ...first.files }
  for (const [path, file] of Object.entries(second.files)) {
    const key = ({ mutatorName, replacement, location }: Mutant): string => JSON.stringify([mutatorName, replacement, location])
    const fresh = new Set(file.mutants.map(key))
    files[path] = { ...file, mutants: [...(files[path]?.mutants.filter((mutant) => !fresh.has(key(mutant))) ?? []), ...file.mutants] }
  }
  return { files }
}

function print({ files }: Report): void {
  let [killed, all] = [0, 0]
  const left = new Map<string, number>()
  for (const [path, { source, mutants }] of Object.entries(files)) {
    const lines = source.split('\n')
    for (const { status: end, location: { start, end: { line, column } }, mutatorName, replacement } of mutants) {
      if (!['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(end)) continue
      all++
      if (end === 'Killed' || end === 'Timeout') killed++
      else {
        left.set(mutatorName, (left.get(mutatorName) ?? 0) + 1)
        const was = start.line === line ? lines[line - 1].slice(start.column - 1, column - 1) : `${lines[start.line - 1].slice(start.column - 1)} …`
        console.log(`${path}:${start.line}:${start.column} ${mutatorName}: ${was} → ${replacement ?? ''}${end === 'NoCoverage' ? ' (no test comes here)' : ''}`)
      }
    }
  }
  console.log(`left: ${[...left].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${kind} ${count}`).join(', ')}`)
  console.log(`${folder}: ${killed} of ${all} mutants found, ${((100 * killed) / Math.max(1, all)).toFixed(1)} %`)
}
