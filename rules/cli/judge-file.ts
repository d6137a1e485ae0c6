import { CharterDetector } from '../charter/detect.ts'
import { prepared } from '../engine/prepared.ts'
import { languages } from '../languages/index.ts'
import type { Settings } from '../engine/settings.ts'
import type { LanguageId } from '../text/language-id.ts'
import { notCharterReport, type FileReport } from '../reporters/report.ts'
import { engine } from './engine.ts'
import { readText } from './read-text.ts'
import { forgetPassages } from '../text/remembered.ts'
import { texts } from './texts/index.ts'

/** One file to judge; plain data, so that it can go to another thread. */
export interface FileJob {
  /** Absolute; null when the text is given. */
  readonly path: string | null
  readonly shown: string
  readonly text: string | null
  readonly settings: Settings
  readonly asCharter: boolean
  /** Make all safe fixes and judge what comes of it; nothing is written here. */
  readonly fix: boolean
  /** A report will show the one-page overview. */
  readonly overview: boolean
}

export interface FileOutcome {
  /** As shown. */
  readonly path: string
  readonly report: FileReport | null
  /** Why there is no report. */
  readonly problem: string | null
  /** Where our own bug is, for `--debug`. */
  readonly stack: string | null
  /** When the job was to fix and there was something to. */
  readonly fixed: { readonly before: string; readonly text: string; readonly count: number } | null
}

export class FileJudge {
  private readonly language: LanguageId
  private readonly detector = new CharterDetector(Object.values(languages), prepared.detection)

  /** `language`: of what is said about files that cannot be judged. */
  constructor(language: LanguageId) {
    this.language = language
  }

  /** Never throws: a bug of ours costs this file and no other. */
  async judge(job: FileJob): Promise<FileOutcome> {
    const read = job.text !== null ? { text: job.text } : readText(job.path ?? '', job.shown, texts[this.language])
    if ('problem' in read) return { path: job.shown, report: null, problem: read.problem, stack: null, fixed: null }
    try {
      return { path: job.shown, problem: null, stack: null, ...(await this.report(job, read.text)) }
    } catch (error) {
      const { message, stack } = error as Error
      return {
        path: job.shown,
        report: null,
        problem: texts[this.language].problem.bug(job.shown, message),
        stack: stack ?? null,
        fixed: null,
      }
    } finally {
      // The next file is another text.
      forgetPassages()
    }
  }

  private async report(job: FileJob, text: string): Promise<Pick<FileOutcome, 'report' | 'fixed'>> {
    const asCharter = job.asCharter || job.settings.charters === 'all'
    if (text.trim() === '' && !asCharter) return { report: notCharterReport(job.shown, 'empty'), fixed: null }
    const verdict = this.detector.decide(text, job.shown, asCharter)
    if (!verdict.charter) return { report: notCharterReport(job.shown, verdict.reason), fixed: null }
    const { engines, review, applySafeFixes, buildFileReport, charterModel } = await engine()
    const { linter, words } = engines.for(job.settings)
    const options = { path: job.shown, asCharter }
    const fixed = job.fix ? applySafeFixes(linter, text, job.settings, options) : null
    const { result, ...reviewed } = fixed?.reviewed ?? review(linter, text, job.settings, { ...options, verdict })
    const overview = job.overview ? { catalog: linter.parts.catalog, modelOf: charterModel } : null
    const report = buildFileReport({ path: job.shown, result, ...reviewed, words, language: job.settings.language, overview })
    return { report, fixed: fixed && fixed.fixes > 0 ? { before: text, text: fixed.text, count: fixed.fixes } : null }
  }
}
