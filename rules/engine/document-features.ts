import type { RequirementRule } from '../catalog/requirement.ts'
import type { Statement } from '../charter/model.ts'
import type { StatementScores } from './scorer.ts'

/** What the best statements for one requirement are like, as numbers: the input of the judgement of its state. */
export const DOCUMENT_FEATURES = [
  'one', 'weakest-element', 'strongest-element', 'mean-element', 'weakest-second', 'about', 'about-second', 'about-third', 'together', 'title', 'denied', 'promised', 'blank', 'hedged',
  'elements-1', 'elements-2', 'elements-3', 'long', 'strong-cue', 'in-own-section', 'weakest-shown', 'about-chance', 'weakest-chance', 'about-any', 'partners-named', 'partners-described', 'partners-known', 'partners-covered',
] as const

/** Features whose weight each requirement may shift a little: how much its weakest element, all elements and "about" tell. */
export const SLOPED_FEATURES = [1, 3, 5] as const

export interface ElementBest {
  readonly element: string
  readonly best: StatementScores | null
  /** Log-odds of the best statement and of the second best, kept within ±6. */
  readonly score: number
  readonly second: number
}

export interface DocumentView {
  readonly elements: readonly ElementBest[]
  readonly about: readonly StatementScores[]
  readonly features: Float64Array
}

const clip = (z: number): number => Math.max(-6, Math.min(6, z))
const chance = (z: number): number => 1 / (1 + Math.exp(-z))
const NONE = -6
/** Log-odds from which a statement is taken to show an element for the partners it names. */
const SHOWN_FOR_SOME = -0.7

/** What the reader knows of the partners, for requirements that ask it of each of them. */
export interface PartnerView {
  readonly count: number
  /** How many have a line that says what they are, where, or who represents them. */
  readonly described: number
  /** By statement index: partners named there or in what introduces it. */
  readonly mentions: readonly (readonly number[])[]
}

/** `scored`: statements that may be evidence; `titled`: the requirement's subject is a section's title. */
export function viewOf(rule: RequirementRule, index: number, first: number, scored: readonly StatementScores[], titled: boolean, partners: PartnerView): DocumentView {
  const aboutOutput = first + rule.elements.length
  const elements = rule.elements.map((element, e): ElementBest => {
    const [best, next] = topOf(scored, first + e, 2, counts)
    const score = best ? clip(best.scores[first + e]) : NONE
    const second = next ? clip(next.scores[first + e]) : NONE
    return { element: element.id, best: best ?? null, score: element.atLeast === 2 ? (score + second) / 2 : score, second }
  })
  const about = topOf(scored, aboutOutput, 3, () => true)
  const aboutScore = (i: number): number => (about[i] ? clip(about[i].scores[aboutOutput]) : NONE)
  const scores = elements.map((element) => element.score)
  const weakest = Math.min(...scores)
  const top = about[0]?.statement
  const features = Float64Array.of(
    1, weakest / 3, Math.max(...scores) / 3, scores.reduce((a, b) => a + b, 0) / scores.length / 3, Math.min(...elements.map((element) => element.second)) / 3,
    aboutScore(0) / 3, aboutScore(1) / 3, aboutScore(2) / 3,
    elements.length > 1 && new Set(elements.map((element) => element.best?.statement.paragraph)).size === 1 ? 1 : 0,
    titled ? 1 : 0,
    scored.some((one) => one.signals.get(index)?.denied) ? 1 : 0,
    top?.marks.deferred ? 1 : 0, top?.marks.placeholder ? 1 : 0, top?.marks.hedged ? 1 : 0,
    elements.length === 1 ? 1 : 0, elements.length === 2 ? 1 : 0, elements.length === 3 ? 1 : 0,
    Math.log(scored.length + 1) / 5,
    elements.some((element) => (element.best?.signals.get(index)?.strong ?? 0) !== 0) ? 1 : 0,
    elements.filter((element) => ((element.best?.signals.get(index)?.subject ?? 0) & 7) !== 0).length / elements.length,
    weakest > 0 ? 1 : 0,
    chance(aboutScore(0)), chance(weakest), 1 - scored.reduce((none, one) => none * (1 - chance(one.scores[aboutOutput])), 1),
    ...partnerFeatures(rule, first, scored, partners),
  )
  return { elements, about, features }
}

/** Zero for requirements that do not ask about each partner. */
function partnerFeatures(rule: RequirementRule, first: number, scored: readonly StatementScores[], partners: PartnerView): number[] {
  const several = partners.count >= 2
  const named = rule.structure === 'partners' ? [Number(several), several ? partners.described / partners.count : 0] : [0, 0]
  const each = rule.elements.findIndex((element) => element.each)
  if (each < 0 || !several) return [...named, 0, 0]
  const covered = new Set<number>()
  for (const one of scored) {
    if (one.scores[first + each] > SHOWN_FOR_SOME && counts(one.statement)) for (const partner of partners.mentions[one.statement.index] ?? []) covered.add(partner)
  }
  return [...named, 1, covered.size / partners.count]
}

/** A promise or a blank shows that the matter was thought of, not what was agreed. */
export function counts(statement: Statement): boolean {
  return !statement.marks.deferred && !statement.marks.placeholder
}

function topOf(scored: readonly StatementScores[], output: number, count: number, allowed: (statement: Statement) => boolean): StatementScores[] {
  const best: StatementScores[] = []
  for (const one of scored) {
    const score = one.scores[output]
    if (best.length === count && score <= best[count - 1].scores[output]) continue
    if (!allowed(one.statement)) continue
    let at = best.length
    while (at > 0 && best[at - 1].scores[output] < score) at--
    best.splice(at, 0, one)
    if (best.length > count) best.pop()
  }
  return best
}
