import type { Range } from 'vscode-languageserver'
import type { Analysis } from '../analysis.ts'

const PLACEHOLDER = 'placeholder'

/** What is still to be filled in, in the order of the text. */
export function blanksOf({ findings, positions }: Analysis): Range[] {
  const spans = findings.filter(({ ruleId }) => ruleId === PLACEHOLDER).map(({ span }) => span)
  return spans.sort((a, b) => a.start - b.start).map((span) => positions.range(span))
}
