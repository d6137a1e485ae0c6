/**
 * `npm run bench`: whole processes, as people and CI start them, the warm engine, and typing over a real connection. Absolute times are one
 * machine's at one moment; so every goal is a ratio to something measured in turn in the same run: parsing alone with the same parser,
 * bundle and compile cache, markdownlint-cli2 on the same files, or a first analysis. All figures for machines: `test/output/bench.json`.
 * `-- --rounds N` changes how often a cold start is measured; `-- --only start,cold,judging,typing,charters,cache,mixed` chooses.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { bundles } from '../../rules/tools/bundles.mjs'
import { median, Report, type Figure, type Goal } from './figures.ts'
import { charterOf, notesOf } from './texts.ts'
import { typingIn } from './typing.ts'

const root = join(import.meta.dirname, '..', '..')
const output = join(root, 'test', 'output')
const folder = join(output, 'bench')
const STEPS = { start, cold, judging, typing, charters, cache, mixed }
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' }, only: { type: 'string', default: Object.keys(STEPS).join() } } })
const rounds = Number(values.rounds)

/** So long runs are measured from the first one on. */
const LONG_SECONDS = 2

interface Contestant {
  readonly name: string
  readonly args: readonly string[]
}

const program = join(folder, 'program')
const charterlint = join(program, 'cli.mjs')
const parseOnly = join(program, 'parse-only.mjs')
const markdownlint = join(root, 'node_modules', 'markdownlint-cli2', 'markdownlint-cli2-bin.mjs')
// The output of tests is ignored by git.
const quiet = ['--no-ignore', '--fail-on', 'never', '--format', 'compact']
const report = new Report()

await prepare()
for (const step of values.only.split(',') as (keyof typeof STEPS)[]) await STEPS[step]()
report.write(join(output, 'bench.json'))

function start(): void {
  compare('start (--version)', rounds, [
    { name: 'charterlint', args: [charterlint, '--version'] },
    { name: 'markdownlint-cli2', args: [markdownlint, '--help'] },
    { name: 'node -e 0', args: ['-e', '0'] },
  ])
}

function cold(): void {
  const one = join(folder, 'charter-20k.md')
  const contestants = [
    { name: 'charterlint', args: [charterlint, ...quiet, '--as-charter', one] },
    { name: 'parse only', args: [parseOnly, one] },
    { name: 'markdownlint-cli2', args: [markdownlint, one] },
  ]
  compare('one charter of 20 KB, cold', rounds, contestants, [{ of: 'parse only', most: 1.3 }, { of: 'markdownlint-cli2', most: 0.45 }])
}

/** In one process, so these are no medians of processes but the best of some rounds. */
function judging(): void {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(program, 'judging.mjs'), '10000000'], { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(stderr)
  const { small, growth } = JSON.parse(stdout) as { small: { parse: number; judge: number }; growth: { length: number; parse: number; judge: number }[] }
  report.add('10 KB charter, warm engine', [{ name: 'parse and judge', seconds: small.judge }, { name: 'parse', seconds: small.parse }], [{ of: 'parse', most: 1.25 }])
  const perMegabyte = growth.map(({ length, judge }): Figure => ({ name: `${Math.round(length / 1000)} KB, per MB`, seconds: (judge * 1_000_000) / length }))
  report.add('growth with the text, parse and judge', [...perMegabyte].reverse(), [{ of: perMegabyte[1].name, most: 1.5 }])
}

async function typing(): Promise<void> {
  for (const [length, most] of [[50_000, 0.15], [200_000, 0.05]] as const) {
    const times = []
    for (let round = 0; round < 2; round++) times.push(await typingIn(program, length, 40))
    const keystroke = { name: 'keystroke to findings', seconds: median(times.map((each) => each.typing)) }
    const first = { name: 'first analysis', seconds: median(times.map((each) => each.first)) }
    report.add(`typing in ${length / 1000} KB over a connection`, [keystroke, first], [{ of: 'first analysis', most }])
  }
}

function charters(): void {
  const many = join(folder, 'charters')
  const others = [
    { name: 'parse only', args: [parseOnly, many] },
    { name: 'markdownlint-cli2', args: [markdownlint, `${many}/*.md`] },
  ]
  const one = { name: 'charterlint', args: [charterlint, ...quiet, '--threads', '1', many] }
  compare('1,000 charters of 10 KB, one thread', 2, [one, ...others], [{ of: 'parse only', most: 1.25 }])
  const all = { name: 'charterlint', args: [charterlint, ...quiet, many] }
  compare('1,000 charters of 10 KB, as many threads as pay', 2, [all, ...others], [
    { of: 'parse only', most: 0.9 }, { of: 'markdownlint-cli2', most: 0.38 }, { of: 'markdownlint-cli2', most: 1, what: 'megabytes' },
  ])
}

function cache(): void {
  const many = join(folder, 'charters')
  const cached = [charterlint, ...quiet, '--cache', '--cache-location', join(folder, 'cache'), many]
  spawnSync(process.execPath, cached)
  compare('the same 1,000 from the cache', 2, [
    { name: 'charterlint --cache', args: cached },
    { name: 'charterlint', args: [charterlint, ...quiet, many] },
  ], [{ of: 'charterlint', most: 0.1 }])
}

function mixed(): void {
  const all = join(folder, 'mixed')
  const other = { name: 'markdownlint-cli2', args: [markdownlint, `${all}/*.md`] }
  compare('5,000 Markdown files, 20 of them charters', 2, [{ name: 'charterlint', args: [charterlint, ...quiet, all] }, other], [{ of: 'markdownlint-cli2', most: 0.15 }])
}

/** Runs the contestants in turn and reports the medians. */
function compare(title: string, count: number, contestants: readonly Contestant[], goals: readonly Goal[] = []): void {
  const times = contestants.map((): Required<Figure>[] => [])
  for (let round = 0; times[0].length < count; round++) {
    const figures = contestants.map(measure)
    // The first round fills compile caches and the page cache, which runs of many seconds hardly feel.
    if (round > 0 || figures.every(({ seconds }) => seconds > LONG_SECONDS)) figures.forEach((figure, i) => times[i].push(figure))
  }
  const medians = times.map((figures): Figure => ({
    name: figures[0].name,
    seconds: median(figures.map(({ seconds }) => seconds)),
    megabytes: median(figures.map(({ megabytes }) => megabytes)),
  }))
  report.add(title, medians, goals)
}

/** `process.resourceUsage` of a child is not to be had, so the child prints its own at its end. */
function measure({ name, args }: Contestant): Required<Figure> {
  const started = performance.now()
  const { stderr, error } = spawnSync(process.execPath, ['--import', join(folder, 'usage.mjs'), ...args], {
    cwd: folder,
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  })
  if (error) throw error
  return { name, seconds: (performance.now() - started) / 1000, megabytes: Number(/peak-rss (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 }
}

async function prepare(): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'charters'), { recursive: true })
  mkdirSync(join(folder, 'mixed'))
  if (!existsSync(join(root, 'dist', 'cli.mjs'))) throw new Error('run "npm run build" first')
  cpSync(join(root, 'dist'), program, { recursive: true, filter: (path) => !path.endsWith('.vsix') && !path.endsWith('extension') })
  for (const name of ['parse-only', 'judging']) {
    await build({ ...bundles[0], entryPoints: [`test/bench/${name}.ts`], outfile: join(program, `${name}-main.mjs`), metafile: false, define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) } })
    // Started like the command line, so that the compile cache is on.
    writeFileSync(join(program, `${name}.mjs`), readFileSync(join(root, 'dist', 'cli.mjs'), 'utf8').replace('cli-main.mjs', `${name}-main.mjs`))
  }
  writeFileSync(
    join(folder, 'usage.mjs'),
    "process.on('exit', () => process.stderr.write(`\\npeak-rss ${process.resourceUsage().maxRSS}\\n`))\n",
  )
  writeFileSync(join(folder, 'charter-20k.md'), charterOf(0, 20_000))
  for (let i = 0; i < 1000; i++) {
    const text = charterOf(i, 10_000)
    writeFileSync(join(folder, 'charters', `charter-${i}.md`), text)
    if (i % 50 === 0) writeFileSync(join(folder, 'mixed', `charter-${i}.md`), text)
  }
  for (let i = 0; i < 4980; i++) writeFileSync(join(folder, 'mixed', `notes-${i}.md`), notesOf(i))
}
