import { SEVERITY_RANK, type Summary } from '../reporters/report.ts'
import { ExitStatus } from './exit-status.ts'
import type { Options } from './options.ts'

/** A run that failed in part says so even if what it could judge was fine: CI must not take silence for approval. */
export function statusOf(problems: readonly unknown[], summary: Summary, options: Pick<Options, 'failOn' | 'maxWarnings'>): ExitStatus {
  if (problems.length > 0) return ExitStatus.failed
  if (options.maxWarnings !== undefined && summary.warnings > options.maxWarnings) return ExitStatus.findings
  if (options.failOn === 'never') return ExitStatus.ok
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos }
  const failing = (['error', 'warning', 'info'] as const).some(
    (severity) => counts[severity] > 0 && SEVERITY_RANK[severity] >= SEVERITY_RANK[options.failOn as 'error'],
  )
  return failing ? ExitStatus.findings : ExitStatus.ok
}
