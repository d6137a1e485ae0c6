import type { Finding } from './finding.ts'

const RANK = { error: 0, warning: 1, info: 2 } as const

/** In the order of the text; at one place the graver first, then by name: the same text always gives the same list. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || RANK[a.severity] - RANK[b.severity] || compare(a.ruleId, b.ruleId) || compare(a.messageId, b.messageId),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
