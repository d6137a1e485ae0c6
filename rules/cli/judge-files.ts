import { resolve } from 'node:path'
import { localeLanguage } from './texts/index.ts'
import type { FileJob, FileOutcome } from './judge-file.ts'
import type { Options } from './options.ts'
import type { Context } from './program.ts'
import { Progress } from './progress.ts'
import { readText } from './read-text.ts'

const MOST_THREADS = 8

/** All files of a run, through the cache if there is one. `notices` gets what has to be said about the run. */
export async function judgeFiles(jobs: readonly FileJob[], options: Options, context: Context, notices: string[]): Promise<FileOutcome[]> {
  // A fix changes what was looked up.
  if (!options.cache || jobs.some(({ fix }) => fix)) return judged(jobs, options, context)
  const { ResultCache, programIdentity } = await import('./cache.ts')
  const path = resolve(context.io.cwd, options.cacheLocation)
  const cache = new ResultCache(path, programIdentity(context.version, context.self), Date.now(), context.io.cwd)
  const outcomes: (FileOutcome | null)[] = []
  const missing: { readonly at: number; readonly key: string; readonly job: FileJob }[] = []
  jobs.forEach((job, at) => {
    const read = job.text !== null ? { text: job.text } : readText(job.path ?? '', job.shown, context.texts)
    if ('problem' in read) return void outcomes.push({ path: job.shown, report: null, problem: read.problem, stack: null, fixed: null })
    const key = cache.key([job.shown, JSON.stringify(job.settings), String(job.asCharter), String(job.overview), read.text])
    const report = cache.get(key)
    outcomes.push(report && { path: job.shown, report, problem: null, stack: null, fixed: null })
    // The text goes along: what is judged is what was looked up, even if the file changes meanwhile.
    if (!report) missing.push({ at, key, job: { ...job, text: read.text } })
  })
  const fresh = await judged(
    missing.map(({ job }) => job),
    options,
    context,
  )
  fresh.forEach((outcome, i) => {
    const { at, key } = missing[i]
    outcomes[at] = outcome
    if (outcome.report) cache.set(key, outcome.report)
  })
  const problem = cache.save()
  if (problem) notices.push(context.texts.notice[problem](options.cacheLocation))
  return outcomes.filter((outcome) => outcome !== null)
}

async function judged(jobs: readonly FileJob[], options: Options, { io, texts, self }: Context): Promise<FileOutcome[]> {
  if (jobs.length === 0) return []
  const [{ judgeAll }, { availableParallelism }] = await Promise.all([import('./pool.ts'), import('node:os')])
  const progress = new Progress(io, texts, jobs.length)
  const threads = Math.min(options.threads ?? availableParallelism(), MOST_THREADS)
  const outcomes = await judgeAll(jobs, {
    threads,
    workerUrl: self,
    language: options.lang === 'auto' ? localeLanguage(io.env) : options.lang,
    onProgress: (done) => progress.update(done),
  })
  progress.end()
  return outcomes
}
