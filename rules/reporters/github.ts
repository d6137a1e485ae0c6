import type { Severity } from '../engine/finding.ts'
import { labels } from './labels.ts'
import type { ReportContext, Reporter } from './reporter.ts'
import type { FindingReport } from './report.ts'
import { withoutControls } from './visible.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** GitHub shows so many annotations of each kind for a step, and drops the rest without a word. */
const MOST_OF_A_KIND = 10

interface Located {
  readonly path: string
  readonly finding: FindingReport
}

/** Workflow commands that GitHub Actions turns into annotations: the first of each kind, and one that says what is left out. */
export const github: Reporter = ({ files, problems }, context) => {
  const found = files.flatMap(({ path, findings }) => findings.map((finding): Located => ({ path, finding })))
  const lines = problems.map(({ path, message }) => command('error', { file: path }, message)).slice(0, MOST_OF_A_KIND)
  for (const severity of ['error', 'warning', 'info'] as const) {
    const most = severity === 'error' ? MOST_OF_A_KIND - lines.length : MOST_OF_A_KIND
    lines.push(
      ...ofKind(
        severity,
        found.filter(({ finding }) => finding.severity === severity),
        most,
        context,
      ),
    )
  }
  return lines.join('')
}

function ofKind(severity: Severity, found: readonly Located[], most: number, context: ReportContext): string[] {
  if (found.length <= most) return found.map(annotation)
  if (most <= 0) return []
  // One from each file before a second from any: a reader should see every charter that has something.
  const shown = roundRobin(found).slice(0, most - 1)
  const left = found.filter((one) => !shown.includes(one))
  const files = new Set(left.map(({ path }) => path)).size
  return [
    ...shown.map(annotation),
    command(COMMANDS[severity], { title: 'charterlint' }, labels[context.language].more(left.length, files)),
  ]
}

function roundRobin(found: readonly Located[]): Located[] {
  const turns = new Map<string, number>()
  return found
    .map((one, index) => {
      const turn = turns.get(one.path) ?? 0
      turns.set(one.path, turn + 1)
      return { one, turn, index }
    })
    .sort((a, b) => a.turn - b.turn || a.index - b.index)
    .map(({ one }) => one)
}

function annotation({ path, finding }: Located): string {
  const { startLine, startColumn, endLine, endColumn, rule, severity, message, url } = finding
  // Columns only count where a finding stays on one line.
  const columns: Record<string, number> = startLine === endLine ? { col: startColumn, endColumn } : {}
  return command(
    COMMANDS[severity],
    { file: path, line: startLine, endLine, ...columns, title: `charterlint: ${rule}` },
    url === null ? message : `${message} ${url}`,
  )
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties)
    .map(([key, value]) => `${key}=${property(String(value))}`)
    .join(',')
  return `::${name} ${list}::${data(message)}\n`
}

/** As `@actions/core` escapes them: without this, text could end the command and begin another. */
function data(text: string): string {
  return withoutControls(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
