import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { SCHEMA_VERSION } from '../../reporters/json.ts'
import {
  errorsOnly,
  summarize,
  type ExceptionReport,
  type FileReport,
  type FindingReport,
  type Report,
  type RunProblem,
} from '../../reporters/report.ts'
import type { RuleDescription } from '../../reporters/reporter.ts'
import { UsageError, type ExitStatus } from '../exit-status.ts'
import type { Options } from '../options.ts'
import { outputsOf, writeOutputs } from '../outputs.ts'
import type { Context } from '../program.ts'
import { say } from '../say.ts'
import { statusOf } from '../status.ts'
import { localeLanguage, type Texts } from '../texts/index.ts'

/** What a JSON report holds; a report that was not made for merging lacks the optional parts. */
interface StoredReport {
  readonly schemaVersion: number
  readonly tool: { readonly name: string; readonly version: string }
  readonly files: readonly StoredFile[]
  readonly problems?: readonly RunProblem[]
  readonly packRules?: readonly RuleDescription[]
}
type StoredFile = Omit<FileReport, 'findings' | 'exceptions' | 'reason' | 'wordsIn' | 'notApplicable' | 'notAsked'> & {
  readonly reason?: string
  readonly wordsIn?: FileReport['wordsIn']
  readonly findings: readonly Stored<FindingReport>[]
  readonly exceptions?: readonly Stored<ExceptionReport>[]
  readonly notApplicable?: readonly string[]
  readonly notAsked?: readonly string[]
}
type Stored<T extends FindingReport> = Omit<T, keyof Extras> & Partial<Extras>
type Extras = Pick<FindingReport, 'messageId' | 'key' | 'byteColumns' | 'related' | 'url'>

/** `charterlint merge REPORT…`: the shards of a run become the report that one run would have made, in any format. */
export async function merge(paths: readonly string[], options: Options, context: Context): Promise<ExitStatus> {
  const { io, texts, version } = context
  const outputs = outputsOf(options, texts)
  const reports = paths.map((path) => readReport(path, io.cwd, texts))
  for (const [i, { files }] of reports.entries()) await checkOverviews(paths[i], files, texts)
  const byPath = new Map<string, FileReport>()
  for (const file of reports.flatMap(({ files }) => files)) byPath.set(file.path, restored(file))
  const files = [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  const summary = summarize(files)
  const shown = options.quiet ? files.map(errorsOnly) : files
  const problems = reports.flatMap((report) => report.problems ?? [])
  const report: Report = { tool: { name: 'charterlint', version }, files: shown, problems, summary: summarize(shown) }
  const language = options.lang === 'auto' ? (mostOf(files) ?? localeLanguage(io.env)) : options.lang
  const packRules = [...new Map(reports.flatMap((one) => one.packRules ?? []).map((rule) => [rule.id, rule])).values()]
  const failures = await writeOutputs(outputs, { report, options, io, texts, language, forMerge: false, packRules })
  for (const message of [...problems.map((problem) => problem.message), ...failures]) say(io, texts.error, message)
  return statusOf([...problems, ...failures], summary, options)
}

/** As for a run of its own: where neither language has more charters, the terminal decides. */
function mostOf(files: readonly FileReport[]): 'vi' | 'en' | null {
  const count = (wanted: 'vi' | 'en'): number => files.filter(({ wordsIn }) => wordsIn === wanted).length
  const [vietnamese, english] = [count('vi'), count('en')]
  return vietnamese === english ? null : vietnamese > english ? 'vi' : 'en'
}

function readReport(path: string, cwd: string, texts: Texts): StoredReport {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(resolve(cwd, path), 'utf8'))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw new UsageError(texts.usage.badReport(path, texts.usage.notJson))
    throw new UsageError(code === 'ENOENT' ? texts.problem.notFound(path) : texts.problem.unreadable(path, code))
  }
  const report = value as Partial<StoredReport> | null
  if (report?.schemaVersion !== SCHEMA_VERSION) throw new UsageError(texts.usage.badReport(path, 'schemaVersion'))
  if (!Array.isArray(report.files) || !report.files.every(isFile)) throw new UsageError(texts.usage.badReport(path, 'files'))
  return report as StoredReport
}

/** Whether each overview can be drawn; a report may have been changed by other programs. */
async function checkOverviews(path: string, files: readonly StoredFile[], texts: Texts): Promise<void> {
  if (files.every(({ overview }) => overview === undefined)) return
  const { overviewPage } = await import('../../overview/page.ts')
  try {
    for (const { overview } of files) if (overview !== undefined) overviewPage(overview)
  } catch {
    throw new UsageError(texts.usage.badReport(path, 'overview'))
  }
}

function isFile(value: unknown): boolean {
  const file = value as Partial<StoredFile> | null
  return (
    typeof file?.path === 'string' &&
    Array.isArray(file.findings) &&
    Array.isArray(file.requirements) &&
    typeof file.facts === 'object' &&
    file.facts !== null
  )
}

function restored(file: StoredFile): FileReport {
  const exceptions = (file.exceptions ?? []).map((exception): ExceptionReport => ({ ...exception, ...extrasOf(exception) }))
  return {
    ...file,
    reason: file.reason ?? '',
    wordsIn: file.wordsIn ?? file.language,
    findings: file.findings.map((finding): FindingReport => ({ ...finding, ...extrasOf(finding) })),
    exceptions,
    notApplicable: file.notApplicable ?? [],
    notAsked: file.notAsked ?? [],
    frontMatterProblems: [],
  }
}

/** What a plain report leaves out, as well as it can be made up. */
function extrasOf(finding: Stored<FindingReport>): Extras {
  const {
    messageId = '',
    key = `${finding.rule}\n\n${finding.message}`,
    byteColumns = [finding.startColumn, finding.endColumn] as const,
    related = [],
    url = null,
  } = finding
  return { messageId, key, byteColumns, related, url }
}
