import type { ReportContext, Reporter } from './reporter.ts'
import type { ExceptionReport, FileReport, FindingReport, Report, TextRange } from './report.ts'
import { jsonText } from './visible.ts'

/** The stable contract: every field is written out here, so that no change inside can change it unseen. */
export const json: Reporter = (report, context) => jsonText(contractOf(report, context))

export const SCHEMA_VERSION = 1

function contractOf(report: Report, { forMerge, rules }: Pick<ReportContext, 'forMerge' | 'rules'>): object {
  const { tool, files, problems, summary } = report
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: tool.name, version: tool.version },
    files: files.map((file) => fileOf(file, forMerge)),
    summary: { ...summary },
    ...(forMerge ? { problems } : {}),
    ...(forMerge && rules.length > 0 ? { packRules: rules } : {}),
  }
}

/** One file of the contract. `forMerge`: with all that any format needs. */
export function fileOf(file: FileReport, forMerge: boolean): object {
  const { path, charter, language, languages, stage, requirements, findings, exceptions, facts } = file
  return {
    path,
    charter,
    language,
    languages,
    stage,
    requirements: requirements.map(({ id, state, evidence, lacking }) => ({ id, state, evidence: evidence.map(rangeOf), lacking })),
    findings: findings.map((finding) => findingOf(finding, forMerge)),
    // Only where there are some, so that a report without suppressions is exactly the contract's.
    ...(exceptions.length > 0 ? { exceptions: exceptions.map((exception) => exceptionOf(exception, forMerge)) } : {}),
    ...(file.notApplicable.length > 0 ? { notApplicable: file.notApplicable } : {}),
    facts: {
      partners: facts.partners,
      lead: facts.lead,
      bodies: facts.bodies,
      effective: facts.effective,
      end: facts.end,
      objectives: facts.objectives,
    },
    ...(forMerge ? { reason: file.reason, wordsIn: file.wordsIn, notAsked: file.notAsked, overview: file.overview } : {}),
  }
}

function findingOf(finding: FindingReport, forMerge: boolean): object {
  const { rule, severity, message, fixable, url } = finding
  const own = { rule, severity, message, ...rangeOf(finding), fixable, ...(url !== null && { url }) }
  if (!forMerge) return own
  const { messageId, key, byteColumns, related } = finding
  return { ...own, messageId, key, byteColumns, related }
}

function exceptionOf(exception: ExceptionReport, forMerge: boolean): object {
  return { ...findingOf(exception, forMerge), by: exception.by, reason: exception.reason }
}

function rangeOf({ startLine, startColumn, endLine, endColumn }: TextRange): TextRange {
  return { startLine, startColumn, endLine, endColumn }
}
