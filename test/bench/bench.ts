/**
 * `npm run bench`: whole processes, as people and CI start them. Absolute times are one machine's at one moment; so every figure is a ratio
 * of medians to two others measured in turn in the same run: parsing alone with the same parser, bundle and compile cache, and
 * markdownlint-cli2 on the same files. `-- --rounds N` changes how often a cold start is measured, `-- --quick` leaves out the folders.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'test', 'output', 'bench')
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' }, quick: { type: 'boolean', default: false } } })

interface Contestant {
  readonly name: string
  readonly args: readonly string[]
}

interface Figure {
  readonly name: string
  readonly seconds: number
  readonly megabytes: number
}

const charterlint = join(folder, 'program', 'cli.mjs')
const parseOnly = join(folder, 'parse-only.mjs')
const one = join(folder, 'charter-20k.md')
const markdownlint = join(root, 'node_modules', 'markdownlint-cli2', 'markdownlint-cli2-bin.mjs')

await prepare()
const quiet = ['--fail-on', 'never', '--format', 'compact']
compare('start (--version)', Number(values.rounds), [
  { name: 'charterlint', args: [charterlint, '--version'] },
  { name: 'markdownlint-cli2', args: [markdownlint, '--help'] },
  { name: 'node -e 0', args: ['-e', '0'] },
])
compare(
  'one charter of 20 KB, cold',
  Number(values.rounds),
  [
    { name: 'charterlint', args: [charterlint, ...quiet, '--as-charter', one] },
    { name: 'parse only', args: [parseOnly, one] },
    { name: 'markdownlint-cli2', args: [markdownlint, one] },
  ],
  [
    ['parse only', 1.3],
    ['markdownlint-cli2', 0.45],
  ],
)
if (!values.quick) {
  compareCharters()
  compareCache()
  compareMixed()
}

function compareCharters(): void {
  const many = join(folder, 'charters')
  const others = [
    { name: 'parse only', args: [parseOnly, many] },
    { name: 'markdownlint-cli2', args: [markdownlint, `${many}/*.md`] },
  ]
  const one = { name: 'charterlint', args: [charterlint, ...quiet, '--threads', '1', many] }
  compare('1,000 charters of 10 KB, one thread', 3, [one, ...others], [['parse only', 1.25]])
  const all = { name: 'charterlint', args: [charterlint, ...quiet, many] }
  const goals = [
    ['parse only', 0.9],
    ['markdownlint-cli2', 0.38],
  ] as const
  compare('1,000 charters of 10 KB, as many threads as pay', 3, [all, ...others], goals)
}

function compareCache(): void {
  const many = join(folder, 'charters')
  const cached = [charterlint, ...quiet, '--cache', '--cache-location', join(folder, 'cache'), many]
  spawnSync(process.execPath, cached)
  compare(
    'the same from the cache',
    3,
    [
      { name: 'charterlint --cache', args: cached },
      { name: 'charterlint', args: [charterlint, ...quiet, many] },
    ],
    [['charterlint', 0.1]],
  )
}

function compareMixed(): void {
  const mixed = join(folder, 'mixed')
  const other = { name: 'markdownlint-cli2', args: [markdownlint, `${mixed}/*.md`] }
  compare(
    '5,000 Markdown files, 20 of them charters',
    3,
    [{ name: 'charterlint', args: [charterlint, ...quiet, mixed] }, other],
    [['markdownlint-cli2', 0.15]],
  )
}

/** Runs the contestants in turn, prints the medians, and what the first is of each other; goals are such ratios. */
function compare(
  title: string,
  rounds: number,
  contestants: readonly Contestant[],
  goals: readonly (readonly [string, number])[] = [],
): void {
  const times = contestants.map((): Figure[] => [])
  for (let round = 0; round <= rounds; round++) {
    contestants.forEach((contestant, i) => {
      const figure = measure(contestant)
      // The first round fills compile caches and the page cache.
      if (round > 0) times[i].push(figure)
    })
  }
  const medians = times.map((figures): Figure => ({
    name: figures[0].name,
    seconds: median(figures.map(({ seconds }) => seconds)),
    megabytes: median(figures.map(({ megabytes }) => megabytes)),
  }))
  console.log(`\n${title}`)
  for (const { name, seconds, megabytes } of medians) {
    const goal = goals.find(([other]) => other === name)
    const ratio = medians[0].seconds / seconds
    const verdict = goal ? `goal ≤ ${goal[1]} ×: ${ratio <= goal[1] ? 'reached' : 'missed'}` : ''
    const figures = `${name.padEnd(20)} ${seconds.toFixed(3).padStart(8)} s ${megabytes.toFixed(0).padStart(5)} MB`
    const first = medians[0].name
    console.log(`  ${figures}   ${name === first ? '' : `${first} is ${ratio.toFixed(2)} × this   ${verdict}`}`)
  }
}

/** `process.resourceUsage` of a child is not to be had, so the child prints its own at its end. */
function measure({ name, args }: Contestant): Figure {
  const started = performance.now()
  const { stderr, error } = spawnSync(process.execPath, ['--import', join(folder, 'usage.mjs'), ...args], {
    cwd: folder,
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  })
  if (error) throw error
  return { name, seconds: (performance.now() - started) / 1000, megabytes: Number(/peak-rss (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 }
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

async function prepare(): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'charters'), { recursive: true })
  mkdirSync(join(folder, 'mixed'))
  if (!existsSync(join(root, 'dist', 'cli.mjs'))) throw new Error('run "npm run build" first')
  cpSync(join(root, 'dist'), join(folder, 'program'), {
    recursive: true,
    filter: (path) => !path.endsWith('.vsix') && !path.endsWith('extension'),
  })
  await build({
    absWorkingDir: root,
    bundle: true,
    minify: true,
    charset: 'utf8',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
    entryPoints: ['test/bench/parse-only.ts'],
    outfile: join(folder, 'parse-only-main.mjs'),
  })
  writeFileSync(parseOnly, readFileSync(join(root, 'dist', 'cli.mjs'), 'utf8').replace('cli-main.mjs', 'parse-only-main.mjs'))
  writeFileSync(
    join(folder, 'usage.mjs'),
    "process.on('exit', () => process.stderr.write(`\\npeak-rss ${process.resourceUsage().maxRSS}\\n`))\n",
  )
  const parts = sections()
  writeFileSync(one, document(parts, 0, 20_000))
  for (let i = 0; i < 1000; i++) {
    const text = document(parts, i, 10_000)
    writeFileSync(join(folder, 'charters', `charter-${i}.md`), text)
    if (i % 50 === 0) writeFileSync(join(folder, 'mixed', `charter-${i}.md`), text)
  }
  const notes = readFileSync(join(root, 'rules', 'README.md'), 'utf8')
  for (let i = 0; i < 4980; i++)
    writeFileSync(join(folder, 'mixed', `notes-${i}.md`), `# Notes ${i}\n\n${notes.slice(0, 4000 + (i % 7) * 500)}\n`)
}

/** The samples' sections, each with its heading. */
function sections(): string[] {
  const samples = join(root, 'examples')
  return readdirSync(samples)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(samples, name), 'utf8')
        .replace(/^---\n[^]*?\n---\n/, '')
        .split(/\n(?=## )/),
    )
}

/** Charters of a given length that are unlike each other: sections of the samples from another one on, numbers changed. */
function document(parts: readonly string[], seed: number, length: number): string {
  let text = `---\ntype: partnership-charter\n---\n# Thoả thuận hợp tác số ${seed}\n`
  for (let i = 0; text.length < length; i++) {
    const part = parts[(seed * 7 + i) % parts.length].replace(/^# .*$/m, '')
    text += `\n${part.replace(/\d+/g, (digits) => String(Number(digits) + (seed % 5)))}\n`
  }
  return `${text.slice(0, text.lastIndexOf('\n', length))}\n`
}
