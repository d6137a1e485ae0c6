/** What the process ends with; a contract (see the report's). */
export const ExitStatus = {
  /** Nothing at or above the failing severity. */
  ok: 0,
  findings: 1,
  /** The run itself failed, in all or in part: bad option, unreadable file, invalid configuration. */
  failed: 2,
} as const
export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus]

/** Ends the run: a mistake in how it was called. The message says what and, where it can, what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
