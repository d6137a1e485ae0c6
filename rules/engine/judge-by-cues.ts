import type { CatalogEntry } from '../catalog/catalog.ts'
import type { RequirementRule } from '../catalog/requirement.ts'
import { partnerMentions } from '../charter/mentions.ts'
import type { Charter, Statement } from '../charter/model.ts'
import { counts } from './document-features.ts'
import { mayShow, spansOf, type ElementJudgement, type Judgement, type State } from './judge.ts'
import type { StatementScores } from './scorer.ts'
import { Place, type Signals } from './signals.ts'

/** What is needed to tell what a statement shows, apart from its own signals. */
export interface CueContext {
  /** Index of the requirement in the whole catalog. */
  readonly index: number
  /** Classes that show each element by themselves, as bits. */
  readonly masks: readonly number[]
  readonly classesOf: (statement: Statement) => number
}

/** How well a statement shows an element: not, by a class or a phrase near its subject, by a phrase that names the subject itself. */
export type Shown = 0 | 1 | 2 | 3

const NEAR = Place.own | Place.lead | Place.section | Place.before

/**
 * What one statement shows of each element. A promise, a blank, a hope and the same words in another sense show nothing; what a
 * predicate of absence takes back is not among the signals.
 */
export function shownBy({ statement, signals }: StatementScores, { index, masks, classesOf }: CueContext): Shown[] {
  const found = signals.get(index)
  const { hedged } = statement.marks
  if (!found || found.other || !counts(statement) || (hedged && (found.weak || found.strongWeak))) return masks.map(() => 0)
  // "May" permits as often as it hopes: only a phrase that names the subject itself is taken at its word.
  const inScope = found.subject !== 0 && !hedged
  const classes = inScope && (found.subject & NEAR) !== 0 && !found.denied ? classesOf(statement) : 0
  return masks.map((mask, e) => {
    const bit = 1 << e
    if (found.strong & bit) return 3
    if (inScope && found.elements & bit) return (found.subject & Place.own) !== 0 ? 3 : 2
    if (inScope && !found.denied && found.introduced & bit) return 1
    return (classes & mask) !== 0 ? 1 : 0
  })
}

/** Spoken of in general, hoped for or promised: the matter was thought of. */
export function isWeak({ statement, signals }: StatementScores, { index }: CueContext): boolean {
  const found = signals.get(index)
  if (!found || found.other || statement.marks.placeholder) return false
  if (found.strongWeak || (found.weak && found.subject !== 0)) return true
  const touched = found.strong !== 0 || (found.elements !== 0 && found.subject !== 0) || (found.subject & Place.own) !== 0
  if (statement.marks.deferred || statement.marks.hedged) return touched
  return ownUnderTitle(found)
}

function ownUnderTitle({ subject, denied }: Signals): boolean {
  return !denied && (subject & Place.own) !== 0 && (subject & Place.section) !== 0
}

export interface CueInput {
  readonly entry: CatalogEntry
  readonly context: CueContext
  readonly scored: readonly StatementScores[]
  readonly charter: Charter
}

/** Judges a requirement that no model was trained for: all elements shown is met, some or only a weak statement is partial. */
export function judgeByCues({ entry: { rule }, context, scored, charter }: CueInput): Judgement {
  const read = scored.filter(({ statement }) => mayShow(statement))
  const shows = read.map((one) => ({ one, shown: shownBy(one, context) })).filter(({ shown }) => shown.some((each) => each > 0))
  const mentions = rule.elements.some(({ each }) => each) ? partnerMentions(charter) : []
  const enough = rule.elements.map((element, e) => {
    const mine = shows.filter(({ shown }) => shown[e] > 0).map(({ one }) => one.statement)
    return mine.length >= (element.atLeast ?? 1) && (!element.each || coversAll(mine, mentions, charter.partners.length))
  })
  const weak = read.filter((one) => isWeak(one, context)).map((one) => one.statement)
  const any = shows.length > 0
  const state: State = enough.every(Boolean) ? 'met' : any || weak.length > 0 ? 'partial' : 'missing'
  const elements = rule.elements.map((element, e): ElementJudgement => {
    const best = shows.reduce<(typeof shows)[number] | null>((a, b) => (b.shown[e] > (a?.shown[e] ?? 0) ? b : a), null)
    return { element: element.id, shown: enough[e], best: best ? 1 : 0, statement: best?.one.statement ?? null }
  })
  const evidence = state === 'missing' ? [] : any ? fewest(rule, shows) : weak.slice(0, 1)
  return {
    rule: rule.id,
    state,
    evidence: spansOf(evidence),
    lacking: state === 'partial' ? elements.filter(({ shown }) => !shown).map(({ element }) => element) : [],
    elements,
    addressed: state === 'missing' ? 0 : 1,
    met: state === 'met' ? 1 : 0,
    byCues: true,
  }
}

/** Each partner is named where it is shown, or it is said of all of them at once. */
function coversAll(statements: readonly Statement[], mentions: readonly (readonly number[])[], partners: number): boolean {
  if (partners < 2) return true
  const named = statements.map(({ index }) => mentions[index] ?? [])
  return named.some((some) => some.length === 0) || new Set(named.flat()).size >= partners
}

/** The statements that show all that is shown, those that show most first. */
function fewest(rule: RequirementRule, shows: readonly { readonly one: StatementScores; readonly shown: readonly Shown[] }[]): Statement[] {
  const wanted = rule.elements.map((element, e) => Math.min(element.atLeast ?? 1, shows.filter(({ shown }) => shown[e] > 0).length))
  const left = [...shows]
  const chosen: Statement[] = []
  const worth = (shown: readonly Shown[]): number =>
    shown.reduce<number>((sum, each, e) => sum + (wanted[e] > 0 && each > 0 ? 10 + each : 0), 0)
  while (wanted.some((count) => count > 0) && left.length > 0) {
    const best = left.reduce((a, b) => (worth(b.shown) > worth(a.shown) ? b : a))
    left.splice(left.indexOf(best), 1)
    best.shown.forEach((each, e) => each > 0 && wanted[e]--)
    chosen.push(best.one.statement)
  }
  return chosen
}
