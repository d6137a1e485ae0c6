import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileJob } from '../../rules/cli/judge-file.ts'
import { judgeAll } from '../../rules/cli/pool.ts'
import { DEFAULT_SETTINGS } from '../../rules/index.ts'

// Made of the source here: what it gives must not be compared with an older build, and a bundle starts faster than two hundred files.
let folder = ''
let program: URL
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'charterlint-pool-'))
  const outfile = join(folder, 'worker.mjs')
  const entry = join(import.meta.dirname, '..', '..', 'rules', 'cli', 'main.ts')
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" }
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', banner, logLevel: 'error' })
  program = pathToFileURL(outfile)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const jobs = Array.from({ length: 60 }, (_, i): FileJob => ({
  path: null,
  shown: `${i}.md`,
  text: `# Charter ${i}\n\n${'The partners meet every quarter and decide by consensus.\n\n'.repeat(1 + (i % 40))}`,
  settings: DEFAULT_SETTINGS,
  asCharter: true,
  fix: false,
  overview: false,
}))
const options = { language: 'en', onProgress: () => undefined, measuredMs: 0, worthWaitingMs: 0 } as const

describe('workers', () => {
  it('give the same in the same order as one thread', async () => {
    let done = 0
    const alone = await judgeAll(jobs, { ...options, threads: 1, workerUrl: null })
    const together = await judgeAll(jobs, { ...options, threads: 3, workerUrl: program, onProgress: (count) => (done = count) })
    expect(together.map(({ path }) => path)).toEqual(jobs.map(({ shown }) => shown))
    expect(together.map(({ report }) => report?.findings.length)).toEqual(alone.map(({ report }) => report?.findings.length))
    expect(done).toBe(jobs.length)
  })

  it('that die cost nothing but time', async () => {
    const code = "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('dead') })"
    const dying = new URL(`data:text/javascript,${encodeURIComponent(code)}`)
    const outcomes = await judgeAll(jobs, { ...options, threads: 3, workerUrl: dying })
    expect(outcomes.filter(({ report }) => report !== null)).toHaveLength(jobs.length)
  })
})
