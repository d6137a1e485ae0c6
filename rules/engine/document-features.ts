import type { RequirementRule } from '../catalog/requirement.ts'
import type { Statement } from '../charter/model.ts'
import { perRun } from '../text/kept.ts'
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
  /** Where most is said of it, its words stand for something else: risks of floods are no risks of the partnership. */
  readonly elsewhere: boolean
  readonly features: Float64Array
}

const clip = (z: number): number => Math.max(-6, Math.min(6, z))
const chance = (z: number): number => 1 / (1 + Math.exp(-z))
const NONE = -6
/** Log-odds of what the reader has found. */
const CERTAIN = 6
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

/** What the reader has found, by the element that it shows. */
export type ReadElements = ReadonlyMap<string, StatementScores>
const NOTHING_READ: ReadElements = new Map()

/** A requirement, by its index in the catalog and its first output. */
export interface RuleOutputs {
  readonly rule: RequirementRule
  readonly index: number
  readonly first: number
}

/** Of the best statements for an element the second is looked at, of those that speak of it at all the third. */
const MOST = { element: 2, about: 3 }

/** The statements with the best scores for each output, so many of each; the best first, and among equals the one that came first. */
class Ranking {
  private readonly most: readonly number[]
  /** {@link MOST.about} places for each output: where the statements stand, and their scores; -1 where there are fewer. */
  private readonly places: Int32Array
  private readonly scores: Float32Array

  /** `most`: by output. */
  constructor(most: readonly number[]) {
    this.most = most
    this.places = new Int32Array(most.length * MOST.about).fill(-1)
    this.scores = new Float32Array(this.places.length).fill(-Infinity)
  }

  /** False when there are enough that are as good. */
  add(output: number, place: number, score: number): boolean {
    const { places, scores } = this
    const first = output * MOST.about
    let at = first + this.most[output]
    if (places[at - 1] >= 0 && !(scores[at - 1] < score)) return false
    for (at--; at > first && scores[at - 1] < score; at--) {
      places[at] = places[at - 1]
      scores[at] = scores[at - 1]
    }
    places[at] = place
    scores[at] = score
    return true
  }

  /** Adds those of other statements, which stand `by` places further on. */
  addAll(other: Ranking, by: number): void {
    for (let output = 0; output < this.most.length; output++) {
      for (let at = output * MOST.about, end = at + this.most[output]; at < end && other.places[at] >= 0; at++) {
        if (!this.add(output, by + other.places[at], other.scores[at])) break
      }
    }
  }

  /** Of an output, the best first. */
  best<T>(output: number, from: readonly T[]): T[] {
    const found: T[] = []
    for (let at = output * MOST.about, end = at + this.most[output]; at < end && this.places[at] >= 0; at++) found.push(from[this.places[at]])
    return found
  }
}

/** What a run of statements brings to the views of all requirements. */
interface RunView {
  /** By where they stand in the run. */
  readonly ranking: Ranking
  /** By statement and rule: the chance that it does not speak of it. All are multiplied in one order, so that the product is the same to the last bit. */
  readonly silent: Float64Array
  /** By rule: whether one of them takes words about it back. */
  readonly denied: Uint8Array
}

/** What all statements bring to the views: gone through run by run, for while a charter is being written most runs stay as they are. */
export class SeenStatements {
  /** Those that may be evidence. */
  readonly scored: readonly StatementScores[]
  /** By output, the best first. */
  readonly best: readonly (readonly StatementScores[])[]
  /** By rule: the chance that no statement speaks of it. */
  readonly none: Float64Array
  /** By rule: whether words about it are taken back anywhere. */
  readonly denied: Uint8Array

  /** `scorer`: whose scores they are. */
  constructor(rules: readonly RuleOutputs[], scored: readonly StatementScores[], scorer: object) {
    const most = rules.flatMap(({ rule }) => [...rule.elements.map(() => MOST.element), MOST.about])
    this.scored = scored
    this.none = new Float64Array(rules.length).fill(1)
    this.denied = new Uint8Array(rules.length)
    const ranking = new Ranking(most)
    for (const { from, value } of runViews(scored, scorer, (run) => viewOfRun(run, rules, most))) {
      const { silent, denied } = value
      for (let i = 0; i < silent.length; ) for (let r = 0; r < rules.length; r++) this.none[r] *= silent[i++]
      for (let r = 0; r < rules.length; r++) this.denied[r] |= denied[r]
      ranking.addAll(value.ranking, from)
    }
    this.best = most.map((_, output) => ranking.best(output, scored))
  }
}

const runViews = perRun<StatementScores, object, RunView>()

function viewOfRun(run: readonly StatementScores[], rules: readonly RuleOutputs[], most: readonly number[]): RunView {
  const view = { ranking: new Ranking(most), silent: new Float64Array(rules.length * run.length), denied: new Uint8Array(rules.length) }
  let next = 0
  for (let at = 0; at < run.length; at++) {
    const { scores, signals, statement } = run[at]
    const [shows, isName] = [counts(statement), isListedName(statement)]
    for (const [rule, { denied }] of signals) if (denied && rule < rules.length) view.denied[rule] = 1
    let output = 0
    for (const { rule, first } of rules) {
      const tellsNothing = isName && rule.id !== NAMES
      view.silent[next++] = tellsNothing ? 1 : 1 - chance(scores[first + rule.elements.length])
      for (const end = output + rule.elements.length; output <= end; output++) {
        if (!tellsNothing && (shows || output === end)) view.ranking.add(output, at, scores[output])
      }
    }
  }
  return view
}

/** `titled`: the requirement's subject is a section's title. `read`: by element of a requirement that asks for what the reader has found, where that stands. */
export function viewOf({ rule, index, first }: RuleOutputs, seen: SeenStatements, titled: boolean, partners: PartnerView, read: ReadElements = NOTHING_READ): DocumentView {
  const { scored } = seen
  const aboutOutput = first + rule.elements.length
  const elements = rule.elements.map((element, e): ElementBest => {
    const known = read.get(element.id)
    if (known) return { element: element.id, best: known, score: CERTAIN, second: known.scores[first + e] }
    // Where a date is asked for, words that only speak of one do not show it.
    const [best, next] = isDate(element) ? seen.best[first + e].filter(({ statement }) => hasNumber(statement)) : seen.best[first + e]
    const score = best ? clip(best.scores[first + e]) : NONE
    const second = next ? clip(next.scores[first + e]) : NONE
    return { element: element.id, best: best ?? null, score: element.atLeast === 2 && !(best && namesSeveral(best.statement)) ? (score + second) / 2 : score, second }
  })
  const where = new Set(read.values())
  const about = where.size === 0 ? seen.best[aboutOutput] : [...new Set([...where, ...seen.best[aboutOutput]])]
  const aboutScore = (i: number): number => (!about[i] ? NONE : i < where.size ? CERTAIN : clip(about[i].scores[aboutOutput]))
  const scores = elements.map((element) => element.score)
  const weakest = Math.min(...scores)
  const top = about[0]?.statement
  const features = Float64Array.of(
    1, weakest / 3, Math.max(...scores) / 3, scores.reduce((a, b) => a + b, 0) / scores.length / 3, Math.min(...elements.map((element) => element.second)) / 3,
    aboutScore(0) / 3, aboutScore(1) / 3, aboutScore(2) / 3,
    elements.length > 1 && new Set(elements.map((element) => element.best?.statement.paragraph)).size === 1 ? 1 : 0,
    titled ? 1 : 0,
    seen.denied[index],
    top?.marks.deferred ? 1 : 0, top?.marks.placeholder ? 1 : 0, top?.marks.hedged ? 1 : 0,
    elements.length === 1 ? 1 : 0, elements.length === 2 ? 1 : 0, elements.length === 3 ? 1 : 0,
    Math.log(scored.length + 1) / 5,
    elements.some((element) => (element.best?.signals.get(index)?.strong ?? 0) !== 0) ? 1 : 0,
    elements.filter((element) => ((element.best?.signals.get(index)?.subject ?? 0) & 7) !== 0).length / elements.length,
    weakest > 0 ? 1 : 0,
    chance(aboutScore(0)), chance(weakest), 1 - seen.none[index],
    ...partnerFeatures(rule, first, scored, partners),
  )
  return { elements, about, features, elsewhere: about[0]?.signals.get(index)?.other === true }
}

/** Zero for requirements that do not ask about each partner. */
function partnerFeatures(rule: RequirementRule, first: number, scored: readonly StatementScores[], partners: PartnerView): number[] {
  const several = partners.count >= 2
  const named = rule.structure === 'partners' ? [Number(several), several ? partners.described / partners.count : 0] : [0, 0]
  const each = rule.elements.findIndex((element) => element.each)
  if (each < 0 || !several) return [...named, 0, 0]
  const covered = new Set<number>()
  for (const { scores, statement } of scored) {
    if (scores[first + each] <= SHOWN_FOR_SOME) continue
    const named = partners.mentions[statement.index] ?? []
    if (named.length > 0 && counts(statement)) for (const partner of named) covered.add(partner)
  }
  return [...named, 1, covered.size / partners.count]
}

/** What is a date and nothing else. */
function isDate({ features }: RequirementRule['elements'][number]): boolean {
  return features?.length === 1 && features[0] === 'date'
}

/** In what it says or what introduces it. */
function hasNumber({ text, label, leadIn, columns, section }: Statement): boolean {
  return [text, label?.text ?? '', ...[...leadIn, ...columns].map((passage) => passage.text), section.title.text].some((words) => /\d/.test(words))
}

/** "Trust, patience, plain speech": one statement that does for two. */
function namesSeveral({ text }: Statement): boolean {
  return /[,;].*[,;]/su.test(text)
}

/** The requirement that a name alone says something of. */
const NAMES = 'partners-identified'
const LIST_OF_NAMES = /^(?:partners?|parties|members?|signatories|organi[sz]ations?|đối tác|các đối tác|các bên|thành viên)$/u

/** A name in a list of front matter says who the partners are, and not what any of them does. */
function isListedName({ kind, label, place }: Statement): boolean {
  return kind === 'meta' && place.row < 0 && label !== null && LIST_OF_NAMES.test(label.tokens.folded)
}

/** A promise or a blank shows that the matter was thought of, not what was agreed. */
export function counts(statement: Statement): boolean {
  return !statement.marks.deferred && !statement.marks.placeholder
}
