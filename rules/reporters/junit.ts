import { labels, type Labels } from './labels.ts'
import type { ReportContext, Reporter } from './reporter.ts'
import { SEVERITY_RANK, type ExceptionReport, type FileReport, type FindingReport } from './report.ts'
import { element, textElement, xmlDocument } from './xml.ts'

/**
 * JUnit's XML as Jenkins and GitLab read it: a suite for each charter, a case for each requirement and for each other finding. A
 * case fails when its finding makes the run fail; an agreed exception is a skipped case.
 */
export const junit: Reporter = (report, context) => {
  const suites = report.files.filter(({ charter }) => charter).map((file) => suiteOf(file, context))
  const problems = report.problems.map(({ path, message }) => ({
    xml: element('testsuite', { name: path, tests: 1, failures: 0, errors: 1, skipped: 0 }, [
      element('testcase', { classname: path, name: 'read' }, [textElement('error', { message, type: 'unreadable' }, message)]),
    ]),
    tests: 1,
    failures: 0,
    errors: 1,
  }))
  const all = [...suites, ...problems]
  const sum = (key: 'tests' | 'failures' | 'errors'): number => all.reduce((total, suite) => total + suite[key], 0)
  const totals = { name: report.tool.name, tests: sum('tests'), failures: sum('failures'), errors: sum('errors') }
  return xmlDocument(
    element(
      'testsuites',
      totals,
      all.map(({ xml }) => xml),
    ),
  )
}

interface Suite {
  readonly xml: string
  readonly tests: number
  readonly failures: number
  readonly errors: number
}

function suiteOf(file: FileReport, context: ReportContext): Suite {
  const words = labels[file.wordsIn ?? context.language]
  const titles = new Map(context.rules.map((rule) => [rule.id, rule.title[file.wordsIn ?? context.language]]))
  const requirements = new Set(file.requirements.map(({ id }) => id))
  const cases = file.requirements.map(({ id, state }): Case => {
    const exception = file.exceptions.find(({ rule }) => rule === id)
    return {
      name: `${id}: ${titles.get(id) ?? id} (${words.state[state]})`,
      finding: exception ?? file.findings.find(({ rule }) => rule === id),
      exception,
    }
  })
  const name = ({ rule, startLine, startColumn }: FindingReport): string => `${rule} ${startLine}:${startColumn}`
  for (const finding of file.findings)
    if (!requirements.has(finding.rule)) cases.push({ name: name(finding), finding, exception: undefined })
  for (const exception of file.exceptions)
    if (!requirements.has(exception.rule)) cases.push({ name: name(exception), finding: exception, exception })
  const failures = cases.filter((one) => fails(one, context)).length
  const skipped = cases.filter(({ exception }) => exception).length
  const xml = cases.map((one) =>
    element('testcase', { classname: file.path, name: one.name }, childrenOf(one, file.path, fails(one, context), words)),
  )
  return {
    xml: element('testsuite', { name: file.path, tests: cases.length, failures, errors: 0, skipped }, xml),
    tests: cases.length,
    failures,
    errors: 0,
  }
}

interface Case {
  readonly name: string
  readonly finding: FindingReport | undefined
  readonly exception: ExceptionReport | undefined
}

function childrenOf({ finding, exception }: Case, path: string, failed: boolean, words: Labels): string[] {
  if (exception) return [element('skipped', { message: exception.reason ?? words.exceptionBy[exception.by] })]
  if (!finding) return []
  const place = `${path}:${finding.startLine}:${finding.startColumn}: ${finding.severity}: ${finding.message}${finding.url === null ? '' : ` (${finding.url})`}`
  return [
    failed ? textElement('failure', { message: finding.message, type: finding.severity }, place) : textElement('system-out', {}, place),
  ]
}

function fails({ finding, exception }: Case, { failOn }: ReportContext): boolean {
  return finding !== undefined && !exception && failOn !== 'never' && SEVERITY_RANK[finding.severity] >= SEVERITY_RANK[failOn]
}
