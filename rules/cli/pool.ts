import { setImmediate } from 'node:timers/promises'
import type { LanguageId } from '../text/language-id.ts'
import { FileJudge, type FileJob, type FileOutcome } from './judge-file.ts'

export interface PoolOptions {
  /** At most; 1 for none but this one. */
  readonly threads: number
  /** What a worker runs; null where there is nothing to run. */
  readonly workerUrl: URL | null
  readonly language: LanguageId
  readonly onProgress: (done: number) => void
  /** How long to look before deciding on workers, and how much must be left; see below. */
  readonly measuredMs?: number
  readonly worthWaitingMs?: number
  readonly longMs?: number
}

/** A worker takes as long to get ready as this thread needs for some dozen files: below this, it cannot pay. */
const WORTH_WAITING_MS = 600
const MEASURED_MS = 250
/**
 * From here on workers do all: unlike this thread's, their memory can be bounded. A bound makes V8 collect garbage sooner, which halves the memory of a thousand
 * charters and costs some hundredths of the time; a file that needs more is done on this thread.
 */
const LONG_MS = 4000
/** With half as much for what is young, garbage is collected twice as often, and two threads are hardly faster than one. */
const MEMORY = { maxOldGenerationSizeMb: 300, maxYoungGenerationSizeMb: 96 }
/** So many files at a time, so that asking costs little and nobody waits long for the last. */
const BATCH = 8

/** Outcomes in the order of the jobs, whoever does them. Starts on this thread; takes workers when enough is left to do. */
export async function judgeAll(jobs: readonly FileJob[], options: PoolOptions): Promise<FileOutcome[]> {
  const run = new Run(jobs, options)
  return run.outcomes()
}

/** What a worker sends: outcomes of a batch as JSON in UTF-8, for a thousand reports as objects take more room than judging them. */
export function packed(outcomes: readonly FileOutcome[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(outcomes))
}

class Run {
  private readonly jobs: readonly FileJob[]
  private readonly options: PoolOptions
  private readonly results: FileOutcome[]
  private readonly judge: FileJudge
  private next = 0
  private done = 0
  /** Jobs of workers that failed. */
  private readonly returned: number[] = []
  /** What workers did, opened in the end. */
  private readonly parcels: { readonly batch: readonly number[]; readonly bytes: Uint8Array }[] = []

  constructor(jobs: readonly FileJob[], options: PoolOptions) {
    this.jobs = jobs
    this.options = options
    this.results = new Array<FileOutcome>(jobs.length)
    this.judge = new FileJudge(options.language)
  }

  async outcomes(): Promise<FileOutcome[]> {
    const started = performance.now()
    let workers: Promise<void[]> | null = null
    for (let index = this.take(); index !== undefined; index = this.take()) {
      this.finish(index, await this.judge.judge(this.jobs[index]))
      if (this.jobs.length > BATCH) await setImmediate()
      if (workers) continue
      const left = this.timeLeft(performance.now() - started)
      const { worthWaitingMs = WORTH_WAITING_MS, longMs = LONG_MS } = this.options
      if (left <= worthWaitingMs) continue
      workers = Promise.all(await this.startWorkers(left > longMs ? this.options.threads : this.options.threads - 1))
      if (left > longMs) await workers
    }
    await workers
    for (const index of this.returned.splice(0)) this.finish(index, await this.judge.judge(this.jobs[index]))
    this.unpack()
    return this.results
  }

  private take(): number | undefined {
    return this.next < this.jobs.length ? this.next++ : undefined
  }

  private finish(index: number, outcome: FileOutcome): void {
    this.results[index] = outcome
    this.options.onProgress(++this.done)
  }

  private unpack(): void {
    for (const { batch, bytes } of this.parcels.splice(0)) {
      const outcomes = JSON.parse(new TextDecoder().decode(bytes)) as FileOutcome[]
      outcomes.forEach((outcome, i) => (this.results[batch[i]] = outcome))
    }
  }

  /** Milliseconds that this thread would need for the rest; 0 as long as that cannot be told, and where there are no other threads. */
  private timeLeft(elapsed: number): number {
    const { threads, workerUrl, measuredMs = MEASURED_MS } = this.options
    if (threads === 1 || workerUrl === null || elapsed <= measuredMs) return 0
    return (elapsed / this.done) * (this.jobs.length - this.next)
  }

  private async startWorkers(count: number): Promise<Promise<void>[]> {
    const { Worker } = await import('node:worker_threads')
    const { getCompileCacheDir } = (await import('node:module')).default as { getCompileCacheDir?: () => string | undefined }
    const cache = getCompileCacheDir?.()
    const env = cache === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: cache }
    const workerData = { charterlint: { language: this.options.language } }
    return Array.from({ length: count }, () => this.serve(new Worker(this.options.workerUrl!, { env, resourceLimits: MEMORY, workerData })))
  }

  /** Gives a worker batches until there are none. What a dying worker had is done again on this thread. */
  private serve(worker: import('node:worker_threads').Worker): Promise<void> {
    let batch: number[] = []
    return new Promise((resolve) => {
      const give = (): void => {
        batch = []
        while (batch.length < BATCH && this.next < this.jobs.length) batch.push(this.next++)
        if (batch.length > 0) worker.postMessage(batch.map((index) => this.jobs[index]))
        else void worker.terminate()
      }
      worker.on('message', (bytes: Uint8Array) => {
        this.parcels.push({ batch, bytes })
        this.done += batch.length
        this.options.onProgress(this.done)
        give()
      })
      worker.on('error', () => undefined)
      worker.on('exit', () => {
        this.returned.push(...batch)
        resolve()
      })
      give()
    })
  }
}
