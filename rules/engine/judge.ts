import type { CatalogEntry } from '../catalog/catalog.ts'
import { partnerMentions } from '../charter/mentions.ts'
import type { Charter, Statement } from '../charter/model.ts'
import { overlaps, type Span } from '../text/span.ts'
import { counts, DOCUMENT_FEATURES, SeenStatements, SLOPED_FEATURES, viewOf, type DocumentView, type PartnerView, type ReadElements } from './document-features.ts'
import type { Scorer, StatementScores } from './scorer.ts'

export type State = 'met' | 'partial' | 'missing'

/** What the text states about one requirement. */
export interface Judgement {
  readonly rule: string
  readonly state: State
  /** The fewest statements that show it, in order; empty where missing. */
  readonly evidence: readonly Span[]
  /** Ids of the elements that are not shown; empty where met or missing. */
  readonly lacking: readonly string[]
  /** How each element was judged, for `explain`. */
  readonly elements: readonly ElementJudgement[]
  /** Chances, 0–1, that the charter addresses it at all, and that it is met. */
  readonly addressed: number
  readonly met: number
  /** A requirement of a pack, which has no trained output: judged by its cues alone. */
  readonly byCues?: true
}

export interface ElementJudgement {
  readonly element: string
  readonly shown: boolean
  /** Chance that the best statement shows the element, 0–1. */
  readonly best: number
  readonly statement: Statement | null
}

/** Weights over the document features, with a step and slopes of its own for each requirement. */
export interface StateModel {
  readonly addressed: StateWeights
  readonly met: StateWeights
}
export interface StateWeights {
  readonly weights: readonly number[]
  /** By requirement: step, then what is added to the weight of each of `SLOPED_FEATURES`. */
  readonly byRule: Readonly<Record<string, readonly number[]>>
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))

export function judge(
  charter: Charter,
  catalog: readonly CatalogEntry[],
  scorer: Scorer,
  model: StateModel,
  scored: readonly StatementScores[] = scorer.scoreAll(charter),
): Judgement[] {
  return views(charter, catalog, scorer, scored).map((view, r) => judgeOne(catalog[r].rule.id, view, model))
}

/** What the best statements for each requirement are like; the trainer learns from the same views that are judged here. */
export function views(
  charter: Charter,
  catalog: readonly CatalogEntry[],
  scorer: Scorer,
  all: readonly StatementScores[] = scorer.scoreAll(charter),
): DocumentView[] {
  const scored = all.filter(({ statement }) => mayShow(statement))
  const titled = scorer.titledRules(charter)
  const partners: PartnerView = {
    count: charter.partners.length, described: charter.partners.filter((partner) => partner.details.length > 0).length, mentions: partnerMentions(charter),
  }
  const rules = catalog.map(({ rule }, index) => ({ rule, index, first: scorer.firstOutput[index] }))
  const seen = new SeenStatements(rules, scored, scorer)
  const term = termIn(charter, scored)
  return rules.map((one) => viewOf(one, seen, titled.has(one.index), partners, one.rule.structure === 'term' ? term : undefined))
}

/** The statements that say when the charter begins and ends, where the reader knows both days: one alone may be that of something else. */
function termIn({ term: { effective, end } }: Charter, scored: readonly StatementScores[]): ReadElements | undefined {
  const [from, to] = [effective, end].map((day) => day && scored.find(({ statement }) => overlaps(statement.span, day.span) && counts(statement)))
  return from && to ? new Map([['start', from], ['end', to]]) : undefined
}

/** Whether a statement is one of the partners at all. */
export function mayShow({ marks }: Statement): boolean {
  return marks.inert === null && !marks.question
}

/** How much worse it is to take met for missing, or missing for met, than to be off by one step. */
const GROSS = 1.5

/** The state with the least expected error. */
export function stateOf(view: DocumentView, rule: string, model: StateModel): { state: State; addressed: number; met: number } {
  const addressed = chanceOf(view, rule, model.addressed)
  const met = Math.min(chanceOf(view, rule, model.met), addressed)
  const partial = addressed - met
  const missing = 1 - addressed
  const errors = { met: partial + GROSS * missing, partial: met + missing, missing: partial + GROSS * met }
  const state = errors.met <= errors.partial && errors.met <= errors.missing ? 'met' : errors.partial <= errors.missing ? 'partial' : 'missing'
  if (state === 'missing' && isBegun(view)) return { state: 'partial', addressed, met }
  if (state === 'partial' && addressed < DOUBTFUL && (isRefused(view) || isElsewhere(view))) return { state: 'missing', addressed, met }
  return { state, addressed, met }
}

const [ABOUT, STRONGEST, DENIED, PROMISED, BLANK] = (['about', 'strongest-element', 'denied', 'promised', 'blank'] as const).map((name) => DOCUMENT_FEATURES.indexOf(name))
/** Thirds of the log-odds, as the features have them. */
const CERTAIN = 1 / 3
const HARDLY = -0.2
/** A chance: from here on it is spoken of, whatever is denied. */
const DOUBTFUL = 0.8

/** A blank to fill in or a promise that certainly speaks of it: by the guidance that is never nothing. */
function isBegun({ features }: DocumentView): boolean {
  return features[ABOUT] > CERTAIN && (features[PROMISED] > 0 || features[BLANK] > 0)
}

/** What is denied where most is said of it, and shown nowhere, is not there. */
function isRefused({ about, features }: DocumentView): boolean {
  if (features[DENIED] === 0 || features[BLANK] > 0) return false
  const { marks: { denied }, tokens } = about[0].statement
  const isWhole = denied.some(({ from, to }) => from === 0 && to === tokens.words.length)
  return denied.length > 0 && features[STRONGEST] < (isWhole ? CERTAIN : HARDLY)
}

/** Nor is what its words say in another sense. */
function isElsewhere({ elsewhere, features }: DocumentView): boolean {
  return elsewhere && features[BLANK] === 0 && features[STRONGEST] < 0
}

function chanceOf(view: DocumentView, rule: string, model: StateWeights): number {
  const [step = 0, ...slopes] = model.byRule[rule] ?? []
  let z = step
  for (let i = 0; i < view.features.length; i++) z += model.weights[i] * view.features[i]
  SLOPED_FEATURES.forEach((feature, i) => (z += (slopes[i] ?? 0) * view.features[feature]))
  return sigmoid(z)
}

function judgeOne(rule: string, view: DocumentView, model: StateModel): Judgement {
  const { state, addressed, met } = stateOf(view, rule, model)
  const floor = state === 'met' ? -Infinity : 0
  const elements = view.elements.map((element): ElementJudgement => ({
    element: element.element, shown: element.score > floor, best: sigmoid(element.score), statement: element.best?.statement ?? null,
  }))
  const statements: Statement[] = []
  if (state !== 'missing') {
    for (const element of elements) if (element.shown && element.statement) statements.push(element.statement)
    if (state === 'partial' || statements.length === 0) for (const one of view.about.slice(0, 1)) statements.push(one.statement)
  }
  const lacking = state !== 'partial' ? [] : elements.filter((element) => !element.shown).map((element) => element.element)
  if (state === 'partial' && lacking.length === 0) lacking.push(weakestOf(elements))
  return { rule, state, evidence: spansOf(statements), lacking, elements, addressed, met }
}

/** A template for it stands in the text and waits to be filled in, from this statement on: whatever else is said, that is not agreed. */
export function waitingFor(judgement: Judgement, { span }: Statement): Judgement {
  return judgement.state === 'met' ? { ...judgement, state: 'partial', evidence: [span], lacking: [weakestOf(judgement.elements)] } : judgement
}

function weakestOf(elements: readonly ElementJudgement[]): string {
  return elements.reduce((a, b) => (b.best < a.best ? b : a)).element
}

export function spansOf(statements: readonly Statement[]): Span[] {
  return [...new Set(statements)].sort((a, b) => a.index - b.index).map((statement) => statement.span)
}
