import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import type { ModelData } from '../../engine/model.ts'
import type { LanguageId } from '../../text/language-id.ts'
import { FOLDS, isHeld, isLearned, readSets } from './sets.ts'
import { Trainer } from './train.ts'

export type StatementModels = Record<LanguageId, ModelData>

/** Each needs some six gigabytes. */
const MOST_THREADS = 2
const MEMORY = { maxOldGenerationSizeMb: 9000 }

interface Trained {
  readonly fold: number
  readonly models: StatementModels
}

/** Statement models of all folds, each of which has not seen the charters of its fold, and the one of all charters behind them (`whole`), over several threads. */
export async function trainFolds(whole: boolean): Promise<StatementModels[]> {
  const trained: StatementModels[] = []
  const folds = Array.from({ length: whole ? FOLDS + 1 : FOLDS }, (_, fold) => fold)
  await Promise.all(
    Array.from({ length: Math.min(MOST_THREADS, availableParallelism()) }, () => {
      const worker = new Worker(new URL(import.meta.url), { resourceLimits: MEMORY })
      return new Promise<void>((resolve, reject) => {
        const give = (): void => {
          const fold = folds.shift()
          if (fold !== undefined) return worker.postMessage(fold)
          void worker.terminate()
          resolve()
        }
        worker.on('message', ({ fold, models }: Trained) => {
          trained[fold] = models
          give()
        })
        worker.on('error', reject)
        give()
      })
    }),
  )
  return trained
}

if (!isMainThread) {
  const charters = readSets()
  const trainer = new Trainer()
  parentPort?.on('message', (fold: number) => {
    parentPort?.postMessage({ fold, models: trainer.train(charters.filter((charter, i) => isLearned(charter) && !isHeld(i, fold))) } satisfies Trained)
  })
}
