import { parentPort, workerData } from 'node:worker_threads'
import type { LanguageId } from '../text/language-id.ts'
import { FileJudge, type FileJob, type FileOutcome } from './judge-file.ts'
import { packed } from './pool.ts'

/** The other end of {@link judgeAll}: batches in, outcomes out, until it is ended. */
export function startWorker(): void {
  const { language } = (workerData as { charterlint: { language: LanguageId } }).charterlint
  const judge = new FileJudge(language)
  parentPort?.on('message', (batch: readonly FileJob[]) => {
    void (async () => {
      const outcomes: FileOutcome[] = []
      for (const job of batch) outcomes.push(await judge.judge(job))
      const parcel = packed(outcomes)
      parentPort?.postMessage(parcel, [parcel.buffer])
    })()
  })
}
