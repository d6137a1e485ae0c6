import type { InertReason, Statement } from '../charter/model.ts'
import { counts } from './document-features.ts'
import type { Judgement } from './judge.ts'
import type { LintResult, Linter } from './lint.ts'
import type { StatementScores, Term } from './scorer.ts'
import { Place } from './signals.ts'

/** How one requirement was judged in one charter, so that a wrong judgement can be understood in a minute. */
export interface Explanation {
  readonly judgement: Judgement
  /** Statements that were read. */
  readonly read: number
  /** By element, then for "speaks of the subject at all" (element null). */
  readonly elements: readonly ElementExplanation[]
  /** Statements that name the subject and were left out because they are no statements of the partners. */
  readonly leftOut: readonly { readonly statement: Statement; readonly reason: InertReason | 'question' }[]
}

export interface ElementExplanation {
  readonly element: string | null
  readonly shown: boolean
  /** The best statements first. */
  readonly best: readonly ScoredStatement[]
}

export interface ScoredStatement {
  readonly statement: Statement
  /** Chance that it shows the element, 0–1. */
  readonly chance: number
  /** A promise or a blank never shows an element, whatever its score. */
  readonly counts: boolean
  readonly terms: readonly Term[]
}

const MOST_STATEMENTS = 3
const MOST_TERMS = 8

/** Null for a rule that is no requirement, or a text that is no charter. */
export function explainJudgement(linter: Linter, result: LintResult, ruleId: string): Explanation | null {
  const { charter } = result
  const rule = linter.parts.catalog.findIndex((entry) => entry.rule.id === ruleId)
  const judgement = result.judgements.find((one) => one.rule === ruleId)
  if (!charter || rule < 0 || !judgement) return null
  const all = linter.scorer.scoreAll(charter)
  const read = all.filter(({ statement: { marks } }) => marks.inert === null && !marks.question)
  const { elements } = linter.parts.catalog[rule].rule
  const explainOne = (element: string | null, index: number): ElementExplanation => ({
    element,
    shown: element === null ? judgement.addressed >= 0.5 : (judgement.elements[index]?.shown ?? false),
    best: bestOf(linter, read, rule, index, element !== null),
  })
  return {
    judgement,
    read: read.length,
    elements: [...elements.map(({ id }, index) => explainOne(id, index)), explainOne(null, elements.length)],
    leftOut: all.flatMap(({ statement, signals }) => {
      const subject = (signals.get(rule)?.subject ?? 0) & (Place.own | Place.lead)
      const reason = statement.marks.inert ?? (statement.marks.question ? 'question' : null)
      return subject !== 0 && reason !== null ? [{ statement, reason }] : []
    }),
  }
}

function bestOf(linter: Linter, scored: readonly StatementScores[], rule: number, index: number, isElement: boolean): ScoredStatement[] {
  const output = linter.scorer.firstOutput[rule] + index
  return [...scored]
    .sort((a, b) => b.scores[output] - a.scores[output])
    .slice(0, MOST_STATEMENTS)
    .map((one) => ({
      statement: one.statement,
      chance: 1 / (1 + Math.exp(-one.scores[output])),
      counts: !isElement || counts(one.statement),
      terms: linter.scorer.terms(one, rule, index).slice(0, MOST_TERMS),
    }))
}
