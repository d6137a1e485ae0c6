import type { Finding, FixId, Severity } from '../engine/finding.ts'
import type { Span } from '../text/span.ts'
import type { TextRule } from './text-rule.ts'

export interface ReportDetails {
  readonly data?: Finding['data']
  readonly related?: Finding['related']
  readonly fixes?: readonly FixId[]
  /** The rule's own severity when left out. */
  readonly severity?: Severity
}

/** A finding of a text rule at a place. */
export function report(rule: Pick<TextRule, 'id' | 'severity'>, messageId: string, span: Span, details: ReportDetails = {}): Finding {
  return { ruleId: rule.id, messageId, severity: details.severity ?? rule.severity, span, data: details.data ?? {}, related: details.related ?? [], fixes: details.fixes ?? [] }
}
