import type { InertReason, Statement } from '../charter/model.ts'
import { counts } from './document-features.ts'
import type { Judgement } from './judge.ts'
import { isWeak, shownBy } from './judge-by-cues.ts'
import type { LintResult, Linter } from './lint.ts'
import type { StatementScores, Term } from './scorer.ts'
import { Place, type Signals } from './signals.ts'

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
  const best = judgement.byCues ? bestByCues : bestOf
  const explainOne = (element: string | null, index: number): ElementExplanation => ({
    element,
    shown: element === null ? judgement.addressed >= 0.5 : (judgement.elements[index]?.shown ?? false),
    best: best(linter, read, rule, index, element !== null),
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

/** How far a statement shows an element of a pack's requirement, as the chance that takes its place. */
const CHANCES = [0, 0.6, 0.8, 1] as const

const bestByCues: typeof bestOf = (linter, scored, rule, index, isElement) => {
  const context = linter.cueContext(rule)
  const chanceOf = (one: StatementScores): number => {
    const shown = shownBy(one, context)
    return isElement ? CHANCES[shown[index]] : Math.max(...shown.map((each) => CHANCES[each]), isWeak(one, context) ? 0.5 : 0)
  }
  return scored
    .flatMap((one) => {
      const found = one.signals.get(rule)
      const terms = found ? termsOf(found, index) : []
      if (terms.length === 0) return []
      return [{ statement: one.statement, chance: chanceOf(one), counts: !isElement || counts(one.statement), terms }]
    })
    .sort((a, b) => b.chance - a.chance)
    .slice(0, MOST_STATEMENTS)
}

/** What the cues found, each as one reason. */
function termsOf(found: Signals, index: number): Term[] {
  const bit = 1 << index
  const names: readonly (readonly [string, boolean])[] = [
    ['subject', (found.subject & Place.own) !== 0],
    ['subject-above', (found.subject & ~Place.own) !== 0],
    ['element', (found.elements & bit) !== 0],
    ['strong', (found.strong & bit) !== 0],
    ['introduced', (found.introduced & bit) !== 0],
  ]
  const against: readonly (readonly [string, boolean])[] = [
    ['weak', found.weak || found.strongWeak],
    ['other-sense', found.other],
    ['denied', found.denied],
  ]
  const terms = (list: typeof names, weight: number): Term[] => list.flatMap(([name, is]) => (is ? [{ name: `[${name}]`, weight }] : []))
  return [...terms(names, 1), ...terms(against, -1)]
}
