import { resolve } from 'node:path'
import type { Pack } from '../catalog/pack.ts'
import { configProblemText } from '../config/problem-text.ts'
import { LARGEST_FILE_SIZE } from '../engine/settings.ts'
import type { LanguageId } from '../text/language-id.ts'
import { errorsOnly, summarize, type FileReport, type Report, type RunProblem } from '../reporters/report.ts'
import { Baseline } from './baseline.ts'
import { slashed, type Configuration } from './configuration.ts'
import { Discovery, type Found, type FoundFile } from './discover.ts'
import { ExitStatus, UsageError } from './exit-status.ts'
import { patchOf, writeFixes } from './fix.ts'
import type { FileJob, FileOutcome } from './judge-file.ts'
import { judgeFiles } from './judge-files.ts'
import { DEFAULT_BASELINE, type Options } from './options.ts'
import { outputsOf, refuseOverInputs, tried, writeOutputs } from './outputs.ts'
import type { Context } from './program.ts'
import { decode } from './read-text.ts'
import { configurationOf } from './settings.ts'
import { statusOf } from './status.ts'
import { localeLanguage } from './texts/index.ts'
import { say, sayAll } from './say.ts'

/** The main command: judges files and reports. */
export async function check(paths: readonly string[], options: Options, context: Context): Promise<ExitStatus> {
  const wanted = paths.length > 0 ? paths : ['.']
  if (options.stdinFilename !== undefined && !options.stdin) throw new UsageError(context.texts.usage.nameWithoutStdin)
  if (options.watch) return (await import('./watch.ts')).watch(wanted, options, context, () => new Check(options, context).files(wanted))
  const run = new Check(options, context)
  return options.stdin ? run.standardInput(paths) : run.files(wanted)
}

class Check {
  private readonly options: Options
  private readonly context: Context
  private readonly configuration: Configuration
  private readonly problems: RunProblem[] = []
  private readonly notices: string[] = []
  private fixesFailed = false
  /** Of all charters, each once. */
  private readonly packs = new Set<string | Pack>()

  constructor(options: Options, context: Context) {
    this.options = options
    this.context = context
    this.configuration = configurationOf(options, context)
    outputsOf(options, context.texts)
  }

  async files(paths: readonly string[]): Promise<ExitStatus> {
    const { texts } = this.context
    const found = this.shardOf(await this.discovery().find(paths))
    this.problems.push(...found.problems)
    this.notices.push(...found.notices)
    refuseOverInputs(outputsOf(this.options, texts), found.files.map(({ path }) => path), this.context)
    const jobs = await this.jobsOf(found.files)
    const outcomes = await judgeFiles(jobs, this.options, this.context, this.notices)
    if (this.options.fix && !this.options.diff && !this.options.fixDryRun && !writeFixes(jobs, outcomes, this.context))
      this.fixesFailed = true
    const empty = found.files.filter(
      ({ named, shown }) => named && outcomes.some(({ report }) => report?.path === shown && report.reason === 'empty'),
    )
    this.notices.push(...empty.map(({ shown }) => texts.notice.empty(shown)))
    return this.finish(outcomes)
  }

  async standardInput(paths: readonly string[]): Promise<ExitStatus> {
    const { io, texts } = this.context
    if (paths.length > 0) throw new UsageError(texts.usage.stdinAndPaths)
    if (this.options.fix) throw new UsageError(texts.usage.stdinAndFix)
    const shown = slashed(this.options.stdinFilename ?? '<stdin>')
    const read = decode(await io.stdin(), shown, texts)
    if ('problem' in read) {
      this.problems.push({ path: shown, message: read.problem })
      return this.finish([])
    }
    const path = slashed(resolve(io.cwd, this.options.stdinFilename ?? 'stdin.md'))
    if (this.options.stdinFilename !== undefined && (await this.discovery().isLeftOut(path))) {
      this.notices.push(texts.notice.ignored(shown))
      return this.finish([])
    }
    const jobs = await this.jobsOf([{ path, shown, named: true }])
    if (read.text.trim() === '' && !this.options.asCharter) this.notices.push(texts.notice.empty(shown))
    return this.finish(
      await judgeFiles(
        jobs.map((job) => ({ ...job, text: read.text })),
        this.options,
        this.context,
        this.notices,
      ),
    )
  }

  private discovery(): Discovery {
    const { io, texts } = this.context
    return new Discovery(slashed(io.cwd), this.configuration, texts, this.options.ignore)
  }

  /** A file whose configuration has problems is not judged; its configuration's problems are reported once. */
  private async jobsOf(files: readonly FoundFile[]): Promise<FileJob[]> {
    const jobs: FileJob[] = []
    const fix = this.options.fix === true || this.options.fixDryRun === true || this.options.diff === true
    const overview = this.options.shard !== undefined || outputsOf(this.options, this.context.texts).some(({ format }) => format === 'html')
    const language = this.options.lang === 'auto' ? localeLanguage(this.context.io.env) : this.options.lang
    for (const { path, shown } of files) {
      for (const problem of await this.configuration.newProblems(path)) {
        this.problems.push({
          path: problem.path,
          message: this.context.texts.problem.config(problem.path, problem.line, problem.column, configProblemText(problem, language)),
        })
      }
      const settings = await this.configuration.settingsFor(path)
      if (!settings) continue
      for (const pack of settings.packs ?? []) this.packs.add(pack)
      const { maxFileSize = settings.maxFileSize } = this.options
      const ownLanguage = this.options.lang === 'auto' ? settings.language : this.options.lang
      jobs.push({
        path,
        shown,
        text: null,
        settings: { ...settings, language: ownLanguage, ...(maxFileSize !== undefined && { maxFileSize: Math.min(maxFileSize, LARGEST_FILE_SIZE) }) },
        asCharter: this.options.asCharter === true,
        fix,
        overview,
      })
    }
    return jobs
  }

  /** Every n-th file: folders of one kind of charter are spread evenly. */
  private shardOf(found: Found): Found {
    const { shard } = this.options
    if (shard === undefined) return found
    const match = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(shard)
    if (!match || Number(match[1]) > Number(match[2])) throw new UsageError(this.context.texts.usage.badShard(shard))
    const [index, count] = [Number(match[1]) - 1, Number(match[2])]
    return { ...found, files: found.files.filter((_, i) => i % count === index) }
  }

  private async finish(outcomes: readonly FileOutcome[]): Promise<ExitStatus> {
    const files = this.withBaseline(this.reportsOf(outcomes))
    this.noticeFrontMatter(files)
    const summary = summarize(files)
    const { maxWarnings, quiet } = this.options
    if (maxWarnings !== undefined && summary.warnings > maxWarnings) {
      this.notices.push(this.context.texts.notice.tooManyWarnings(summary.warnings, maxWarnings))
    }
    const shown = quiet ? files.map(errorsOnly) : files
    const tool = { name: 'charterlint', version: this.context.version }
    await this.write({ tool, files: shown, problems: this.problems, summary: summarize(shown) }, outcomes, this.languageOf(files))
    return this.fixesFailed ? ExitStatus.failed : statusOf(this.problems, summary, this.options)
  }

  private reportsOf(outcomes: readonly FileOutcome[]): FileReport[] {
    return outcomes.flatMap(({ path, report, problem, stack }) => {
      if (problem !== null) this.problems.push({ path, message: problem })
      if (stack !== null && this.options.debug) this.context.io.stderr.write(`${stack}\n`)
      return report ?? []
    })
  }

  /** The engine's own rule about front matter says it better, where it is on. */
  private noticeFrontMatter(files: readonly FileReport[]): void {
    for (const { path, frontMatterProblems, findings } of files) {
      const [first] = frontMatterProblems
      if (!first || findings.some(({ rule }) => rule === 'front-matter')) continue
      this.notices.push(this.context.texts.notice.frontMatter(path, first.line, first.column, first.message))
    }
  }

  private async write(report: Report, outcomes: readonly FileOutcome[], language: LanguageId): Promise<void> {
    const { io, texts } = this.context
    const { options } = this
    if (options.diff) io.stdout.write(await patchOf(outcomes))
    const outputs = outputsOf(options, texts).filter(({ file }) => file !== null || !options.diff)
    const failures = await writeOutputs(outputs, {
      report,
      options,
      io,
      texts,
      language,
      forMerge: options.shard !== undefined,
      packs: [...this.packs],
    })
    this.problems.push(...failures.map((message) => ({ path: '', message })))
    sayAll(io, texts.note, this.notices)
    for (const { message } of this.problems) say(io, texts.error, message)
  }

  private withBaseline(files: FileReport[]): FileReport[] {
    const { io, texts } = this.context
    const { baseline: given, writeBaseline, pruneBaseline } = this.options
    const path = given ?? DEFAULT_BASELINE
    if (writeBaseline) {
      const fresh = Baseline.toWrite(path, io.cwd, texts)
      if (!this.wrote(path, () => this.notices.push(texts.notice.baselineWritten(path, fresh.record(files))))) return files
    } else if (given === undefined && !pruneBaseline) return files
    const baseline = Baseline.read(path, io.cwd, texts)
    const applied = files.map((file) => baseline.apply(file))
    const stale = baseline.stale()
    if (stale > 0 && pruneBaseline) {
      if (this.wrote(path, () => baseline.prune())) this.notices.push(texts.notice.baselinePruned(path, stale))
    } else if (stale > 0) this.notices.push(texts.notice.staleBaseline(stale))
    return applied
  }

  /** What cannot be written is one of the run's problems, and the rest of the run goes on. */
  private wrote(path: string, write: () => void): boolean {
    const failures = tried(path, this.context.texts, write)
    this.problems.push(...failures.map((message) => ({ path, message })))
    return failures.length === 0
  }

  /** Of most charters; where there are none, of the terminal. */
  private languageOf(files: readonly FileReport[]): LanguageId {
    if (this.options.lang !== 'auto') return this.options.lang
    const vietnamese = files.filter(({ wordsIn }) => wordsIn === 'vi').length
    const english = files.filter(({ wordsIn }) => wordsIn === 'en').length
    return vietnamese === english ? localeLanguage(this.context.io.env) : vietnamese > english ? 'vi' : 'en'
  }
}
