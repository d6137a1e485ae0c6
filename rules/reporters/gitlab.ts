import type { Severity } from '../engine/finding.ts'
import type { Reporter } from './reporter.ts'
import { jsonText } from './visible.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab's Code Quality report. The fingerprint does not hold the line, so that a finding that moved is not a new one. */
export const gitlab: Reporter = ({ files }, { hash }) => {
  const issues = files.flatMap(({ path, findings }) =>
    findings.map(({ message, rule, severity, key, startLine, endLine }) => ({
      description: message,
      check_name: rule,
      fingerprint: hash(`${path}\n${key}`).slice(0, 40),
      severity: SEVERITIES[severity],
      location: { path, lines: { begin: startLine, end: endLine } },
    })),
  )
  return jsonText(issues)
}
