import type { Range } from 'vscode-languageserver'
import { overlaps } from '../../rules/text/span.ts'
import type { Analysis } from '../analysis.ts'

const PLACEHOLDER = 'placeholder'

/** What is still to be filled in, in the order of the text: each blank by itself, where one finding may speak of several. */
export function blanksOf({ charter, findings, positions }: Analysis): Range[] {
  const told = findings.filter(({ ruleId }) => ruleId === PLACEHOLDER)
  const blanks = charter?.placeholders.filter(({ span }) => told.some((finding) => overlaps(finding.span, span))) ?? []
  return blanks.map(({ span }) => positions.range(span))
}
