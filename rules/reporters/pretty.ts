import { coverageOf, type Coverage } from '../engine/coverage.ts'
import type { LanguageId } from '../text/language-id.ts'
import { labels, type Labels } from './labels.ts'
import type { Colors, ReportContext, Reporter } from './reporter.ts'
import type { FileReport, FindingReport, Report } from './report.ts'
import { visible } from './visible.ts'

/** A longer message must not push the rules of all others out of sight. */
const MOST_PADDED = 100

/** For people: grouped by file, aligned, then how many requirements each charter meets. */
export const pretty: Reporter = (report, context) => {
  const charters = report.files.filter((file) => file.charter)
  const blocks = charters.map((file) => fileBlock(file, context))
  const total = totalBlock(report, charters.length, context)
  return [...blocks, ...(total ? [total] : [])].join('\n')
}

function fileBlock(file: FileReport, context: ReportContext): string {
  const { colors } = context
  const language: LanguageId = file.wordsIn ?? context.language
  const words = labels[language]
  const lines = [colors.underline(visible(file.path)), ...findingLines(file.findings, words, context)]
  if (file.requirements.length > 0) lines.push(`  ${coverageLine(coverageOf(file.requirements, file), words, colors)}${exceptionNote(file, words, colors)}`)
  return `${lines.join('\n')}\n`
}

function findingLines(findings: readonly FindingReport[], words: Labels, context: ReportContext): string[] {
  const { colors, columns, width, wrap } = context
  const places = findings.map(({ startLine, startColumn }) => `${startLine}:${startColumn}`)
  const placeWidth = Math.max(0, ...places.map((place) => place.length))
  const severityWidth = Math.max(0, ...findings.map(({ severity }) => width(words.severity[severity])))
  const messages = findings.map(({ message }) => visible(message))
  const before = 2 + placeWidth + 2 + severityWidth + 2
  const longest = Math.min(MOST_PADDED, Math.max(0, ...messages.map(width)))
  const ruleWidth = Math.max(0, ...findings.map(({ rule }) => rule.length))
  const aligned = columns === null || before + Math.max(0, ...messages.map(width)) + 2 + ruleWidth <= columns
  return findings.map(({ severity, rule }, i) => {
    const name = words.severity[severity]
    const paint = severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.cyan
    const start = `  ${places[i].padStart(placeWidth)}  ${paint(name)}${' '.repeat(severityWidth - width(name))}  `
    if (aligned) return `${start}${messages[i]}${' '.repeat(Math.max(0, longest - width(messages[i])))}  ${colors.dim(rule)}`
    const text = wrap(`${messages[i]}  ${rule}`, Math.max(20, columns - before))
    const cut = text.length - rule.length
    return start + `${text.slice(0, cut)}${colors.dim(text.slice(cut))}`.replaceAll('\n', `\n${' '.repeat(before)}`)
  })
}

function coverageLine(coverage: Coverage, words: Labels, colors: Colors): string {
  const line = words.coverage(coverage)
  return coverage.met === coverage.total ? colors.green(line) : colors.bold(line)
}

function exceptionNote(file: FileReport, words: Labels, colors: Colors): string {
  const known = file.exceptions.filter(({ by }) => by === 'baseline').length
  const agreed = file.exceptions.length - known
  if (file.exceptions.length === 0) return ''
  return colors.dim(`${agreed > 0 ? `; ${words.exceptions(agreed)}` : ''}${known > 0 ? `; ${words.known(known)}` : ''}`)
}

function totalBlock(report: Report, charters: number, context: ReportContext): string {
  const { colors } = context
  const words = labels[context.language]
  const others = report.files.filter((file) => !file.charter)
  const lines: string[] = []
  if (charters > 1) lines.push(colors.bold(words.summary(report.summary)))
  else if (charters === 1 && report.files.every(isWithoutFault)) lines.push(words.noFindings)
  const only = charters === 0 && others.length === 1 && report.problems.length === 0 ? others[0] : null
  if (only && only.reason !== 'empty') lines.push(words.notCharter(visible(only.path), only.reason))
  else if (!only && others.length > 0) lines.push(colors.dim(words.notCharters(others.length)))
  return lines.length > 0 ? `${lines.join('\n')}\n` : ''
}

function isWithoutFault(file: FileReport): boolean {
  const { met, total } = coverageOf(file.requirements, file)
  return file.findings.length === 0 && met === total
}
