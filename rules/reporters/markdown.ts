import { coverageOf, type Coverage } from '../engine/coverage.ts'
import { labels, type Labels } from './labels.ts'
import { inline, row } from './markdown-text.ts'
import type { ReportContext, Reporter } from './reporter.ts'
import type { FileReport, FindingReport, Report } from './report.ts'

/** A comment on GitHub or GitLab holds 65,536 characters; some are left for what a workflow puts around it. */
const MOST_CHARACTERS = 60_000
/** Rows of the table of charters, and of a charter's own. */
const MOST_CHARTERS = 200
const MOST_FINDINGS = 100

/** For a comment on a pull request or a job's summary: a table of charters, then the findings of each, folded. */
export const markdown: Reporter = (report, context) => {
  const words = labels[context.language]
  const parts = [`### ${words.title}`, words.summary(report.summary), ...tableOf(report, words)]
  if (report.problems.length > 0)
    parts.push(`**${words.problems(report.problems.length)}**`, report.problems.map(({ message }) => `- ${inline(message)}`).join('\n'))
  let length = parts.join('\n\n').length
  const left: FileReport[] = []
  const charters = report.files.filter(({ findings, exceptions }) => findings.length > 0 || exceptions.length > 0)
  charters.forEach((file) => {
    const part = detailsOf(file, context)
    if (length + part.length > MOST_CHARACTERS) left.push(file)
    else {
      parts.push(part)
      length += part.length + 2
    }
  })
  if (left.length > 0) parts.push(moreIn(left, words))
  return `${parts.join('\n\n')}\n`
}

function tableOf({ files }: Report, words: Labels): string[] {
  const charters = files.filter(({ charter }) => charter)
  if (charters.length === 0) return []
  const { columns } = words
  const counts = charters.map((file) => coverageOf(file.requirements, file))
  const states: (keyof Coverage & keyof Labels['columns'])[] = ['met', 'partial', 'missing']
  if (counts.some(({ notAsked }) => notAsked > 0)) states.push('notAsked')
  const rows = charters.map((file, i) => {
    const count = (severity: FindingReport['severity']): number => file.findings.filter((finding) => finding.severity === severity).length
    const ofStates = states.map((state) => counts[i][state])
    return row([`<code>${inline(file.path)}</code>`, ...ofStates, count('error'), count('warning'), count('info')])
  })
  const head = row([columns.file, ...states.map((state) => columns[state]), columns.errors, columns.warnings, columns.infos])
  const rest = charters.slice(MOST_CHARTERS)
  return [
    [head, `|---|${'--:|'.repeat(states.length + 3)}`, ...rows.slice(0, MOST_CHARTERS)].join('\n'),
    ...(rest.length > 0 ? [moreIn(rest, words)] : []),
  ]
}

function moreIn(files: readonly FileReport[], words: Labels): string {
  return words.more(files.reduce((sum, { findings }) => sum + findings.length, 0), files.length)
}

function detailsOf(file: FileReport, context: ReportContext): string {
  const words = labels[file.wordsIn ?? context.language]
  const { columns } = words
  const lines = [`<details><summary>${inline(file.path)}: ${words.coverage(coverageOf(file.requirements, file))}</summary>`, '']
  if (file.findings.length > 0) {
    lines.push(row([columns.line, columns.severity, columns.message, columns.rule]), '|--:|---|---|---|')
    for (const { startLine, severity, message, rule, url } of file.findings.slice(0, MOST_FINDINGS))
      lines.push(row([startLine, words.severity[severity], inline(message), url === null ? inline(rule) : `[${inline(rule)}](${url})`]))
    if (file.findings.length > MOST_FINDINGS) lines.push('', words.more(file.findings.length - MOST_FINDINGS, 1))
  }
  if (file.exceptions.length > 0) {
    lines.push('', row([columns.line, columns.rule, words.exceptions(file.exceptions.length), columns.reason]), '|--:|---|---|---|')
    for (const { startLine, rule, message, reason, by } of file.exceptions)
      lines.push(row([startLine, inline(rule), inline(message), inline(reason ?? words.exceptionBy[by])]))
  }
  return [...lines, '', '</details>'].join('\n')
}
