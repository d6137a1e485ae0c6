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
}

/** A worker takes as long to get ready as this thread needs for some dozen files: below this, it cannot pay. */
const WORTH_WAITING_MS = 600
const MEASURED_MS = 250
/** So many files at a time, so that asking costs little and nobody waits long for the last. */
const BATCH = 8

/** Outcomes in the order of the jobs, whoever does them. Starts on this thread; takes workers when enough is left to do. */
export async function judgeAll(jobs: readonly FileJob[], options: PoolOptions): Promise<FileOutcome[]> {
  const run = new Run(jobs, options)
  return run.outcomes()
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

  constructor(jobs: readonly FileJob[], options: PoolOptions) {
    this.jobs = jobs
    this.options = options
    this.results = new Array<FileOutcome>(jobs.length)
    this.judge = new FileJudge(options.language)
  }

  async outcomes(): Promise<FileOutcome[]> {
    let workers: Promise<void>[] | null = null
    const started = performance.now()
    for (let index = this.take(); index !== undefined; index = this.take()) {
      this.finish(index, await this.judge.judge(this.jobs[index]))
      if (this.jobs.length > BATCH) await setImmediate()
      workers ??= this.worthMore(performance.now() - started) ? await this.startWorkers() : null
    }
    await Promise.all(workers ?? [])
    for (const index of this.returned.splice(0)) this.finish(index, await this.judge.judge(this.jobs[index]))
    return this.results
  }

  private take(): number | undefined {
    return this.next < this.jobs.length ? this.next++ : undefined
  }

  private finish(index: number, outcome: FileOutcome): void {
    this.results[index] = outcome
    this.options.onProgress(++this.done)
  }

  private worthMore(elapsed: number): boolean {
    const { threads, workerUrl, measuredMs = MEASURED_MS, worthWaitingMs = WORTH_WAITING_MS } = this.options
    return (
      threads > 1 && workerUrl !== null && elapsed > measuredMs && (elapsed / this.done) * (this.jobs.length - this.next) > worthWaitingMs
    )
  }

  private async startWorkers(): Promise<Promise<void>[]> {
    const { Worker } = await import('node:worker_threads')
    const { getCompileCacheDir } = (await import('node:module')).default as { getCompileCacheDir?: () => string | undefined }
    const cache = getCompileCacheDir?.()
    const env = cache === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: cache }
    return Array.from({ length: this.options.threads - 1 }, () =>
      this.serve(new Worker(this.options.workerUrl!, { env, workerData: { charterlint: { language: this.options.language } } })),
    )
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
      worker.on('message', (outcomes: readonly FileOutcome[]) => {
        outcomes.forEach((outcome, i) => this.finish(batch[i], outcome))
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
