import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FileJob } from '../../rules/cli/judge-file.ts'
import { judgeAll } from '../../rules/cli/pool.ts'
import { DEFAULT_SETTINGS } from '../../rules/index.ts'
import { bundle, type Program } from '../bundle.ts'

let program: Program
let worker: URL
beforeAll(async () => {
  program = await bundle('cli.mjs')
  worker = pathToFileURL(program.bundle)
})

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
  it.each([['beside this thread', Infinity], ['in its place, where much is left', 0]])('%s give the same in the same order as one thread', async (_, longMs) => {
    let done = 0
    const alone = await judgeAll(jobs, { ...options, threads: 1, workerUrl: null })
    const together = await judgeAll(jobs, { ...options, longMs, threads: 3, workerUrl: worker, onProgress: (count) => (done = count) })
    expect(together.map(({ path }) => path)).toEqual(jobs.map(({ shown }) => shown))
    expect(together).toEqual(alone)
    expect(done).toBe(jobs.length)
  })

  it.each([Infinity, 0])('that die cost nothing but time (%d)', async (longMs) => {
    const code = "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('dead') })"
    const dying = new URL(`data:text/javascript,${encodeURIComponent(code)}`)
    const outcomes = await judgeAll(jobs, { ...options, longMs, threads: 3, workerUrl: dying })
    expect(outcomes.filter(({ report }) => report !== null)).toHaveLength(jobs.length)
  })
})
