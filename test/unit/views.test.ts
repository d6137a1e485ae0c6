import { describe, expect, it } from 'vitest'
import type { RequirementRule } from '../../rules/catalog/requirement.ts'
import type { Marks, Statement } from '../../rules/charter/model.ts'
import { DOCUMENT_FEATURES, SeenStatements, viewOf, type DocumentView, type PartnerView, type ReadElements } from '../../rules/engine/document-features.ts'
import { mayShow, spansOf, stateOf, type StateModel } from '../../rules/engine/judge.ts'
import type { StatementScores } from '../../rules/engine/scorer.ts'
import { Kept } from '../../rules/text/kept.ts'
import { Place, type Signals } from '../../rules/engine/signals.ts'
import { createLinter } from '../../rules/index.ts'
import { charterOf } from '../catalog/catalog.ts'

type Feature = (typeof DOCUMENT_FEATURES)[number]

const linter = createLinter()
const model = charterOf('# Charter\n\nWe meet.\n').statements[0]
const statement = (index: number, marks: Partial<Marks> = {}): Statement => ({ ...model, index, paragraph: index, marks: { ...model.marks, ...marks }, kept: new Kept() })
const NO_SIGNALS: Signals = { subject: 0, elements: 0, strong: 0, introduced: 0, weak: false, strongWeak: false, other: false, denied: false }

/** A statement with its log-odds for the elements and for "speaks of it", and what was found of the requirement with index 0. */
function said(scores: readonly number[], { marks = {}, signals, index = 0, paragraph }: { marks?: Partial<Marks>; signals?: Partial<Signals>; index?: number; paragraph?: number } = {}): StatementScores {
  const one = statement(index, marks)
  return { statement: paragraph === undefined ? one : { ...one, paragraph }, scores: Float32Array.from(scores), signals: new Map(signals ? [[0, { ...NO_SIGNALS, ...signals }]] : []), kept: one.kept }
}

const two: RequirementRule = { id: 'two', group: 'g', core: false, from: [], elements: [{ id: 'a' }, { id: 'b' }] }
const NOBODY: PartnerView = { count: 0, described: 0, mentions: [] }

function view(
  seen: readonly StatementScores[],
  { rule = two, titled = false, partners = NOBODY, read }: { rule?: RequirementRule; titled?: boolean; partners?: PartnerView; read?: ReadElements } = {},
): DocumentView {
  const outputs = { rule, index: 0, first: 0 }
  return viewOf(outputs, new SeenStatements([outputs], seen, outputs), titled, partners, read)
}

const features = ({ features: values }: DocumentView, ...names: readonly Feature[]): number[] => names.map((name) => Number(values[DOCUMENT_FEATURES.indexOf(name)].toFixed(4)))

describe('the days on which a charter begins and ends, where both are read', () => {
  const duration = (...lines: string[]): unknown => {
    const text = ['# Thoả thuận hợp tác', '', ...lines].join('\n')
    const found = linter.lint(text, { asCharter: true }).judgements.find(({ rule }) => rule === 'duration')
    return found && [found.state, found.evidence.map(({ start, end }) => text.slice(start, end))]
  }
  const whole = 'Thoả thuận có hiệu lực từ ngày 01/4/2024 đến hết ngày 31/12/2026, lập thành 04 bản, mỗi bên giữ 02 bản có giá trị như nhau.'

  it('are all that is asked of its duration, wherever they stand', () => {
    expect(duration('Hai bên cùng trồng rừng.', '', whole)).toEqual(['met', [whole]])
    expect(duration('Effective: 1 March 2026', '', 'Ends: 28 February 2028')).toEqual(['met', ['Effective: 1 March 2026', 'Ends: 28 February 2028']])
  })

  it('are not while one of them is promised or blank', () => {
    expect(duration('Thoả thuận có hiệu lực từ ngày 01/4/2024 đến ngày …/…/2026.')).not.toEqual(['met', expect.anything()])
  })
})

describe('the view of a document', () => {
  it('is certain of elements that the reader has found, and that they speak of the subject', () => {
    const [first, second] = [said([-3, -3, -3], { index: 0 }), said([1.5, 0.6, 3], { index: 1 })]
    const { elements, about, features: values } = view([first, second], { read: new Map([['a', first]]) })
    expect(elements.map(({ score, best }) => [Number(score.toFixed(2)), best?.statement.index])).toEqual([[6, 0], [0.6, 1]])
    expect(about.map((one) => one.statement.index)).toEqual([0, 1])
    expect(features({ features: values } as DocumentView, 'about', 'about-second')).toEqual([2, 1])
  })

  const seen = [said([3, -3, 1.5], { index: 0 }), said([1.5, 0.6, 3], { index: 1 }), said([-6, -1.5, -3], { index: 2 })]

  it('has the best and the second best statement for each element, and the three that speak of it most', () => {
    const { elements, about } = view(seen)
    expect(elements.map(({ element, score, second, best }) => [element, score, Number(second.toFixed(2)), best?.statement.index])).toEqual([['a', 3, 1.5, 0], ['b', expect.closeTo(0.6), -1.5, 1]])
    expect(about.map((one) => one.statement.index)).toEqual([1, 0, 2])
    expect(features(view(seen), 'one', 'strongest-element', 'weakest-element', 'mean-element', 'weakest-second', 'about', 'about-second', 'about-third')).toEqual([1, 1, 0.2, 0.6, -0.5, 1, 0.5, -1])
  })

  it('keeps log-odds within six, and has minus six where nothing is said', () => {
    expect(features(view([said([9, -9, 7])]), 'strongest-element', 'weakest-element', 'weakest-second', 'about', 'about-second')).toEqual([2, -2, -2, 2, -2])
    expect(features(view([]), 'strongest-element', 'weakest-element', 'about', 'about-any', 'long', 'together')).toEqual([-2, -2, -2, 0, 0, 1])
  })

  it('has chances, and the chance that any statement speaks of it', () => {
    const certain = view([said([0, 0, 0]), said([0, 0, 0], { index: 1 })])
    expect(features(certain, 'about-chance', 'weakest-chance', 'about-any', 'weakest-shown')).toEqual([0.5, 0.5, 0.75, 0])
    expect(features(view([said([1, 0.1, 0])]), 'weakest-shown')).toEqual([1])
  })

  it('takes no promise and no blank for an element, but for speaking of it', () => {
    const promised = [said([5, 5, 2], { marks: { deferred: true } }), said([1, 1, 1], { index: 1 })]
    expect(view(promised).elements.map(({ best }) => best?.statement.index)).toEqual([1, 1])
    expect(features(view(promised), 'about', 'promised', 'blank', 'hedged').slice(1)).toEqual([1, 0, 0])
    expect(features(view([said([5, 5, 2], { marks: { placeholder: true } })]), 'strongest-element', 'promised', 'blank', 'hedged')).toEqual([-2, 0, 1, 0])
    expect(features(view([said([5, 5, 2], { marks: { hedged: true } })]), 'strongest-element', 'hedged')).toEqual([expect.closeTo(5 / 3, 3), 1])
  })

  it('knows whether the best of all elements stand together', () => {
    const apart = [said([3, 0, 0], { index: 0, paragraph: 7 }), said([0, 3, 0], { index: 1, paragraph: 8 })]
    const beside = [said([3, 0, 0], { index: 0, paragraph: 7 }), said([0, 3, 0], { index: 1, paragraph: 7 })]
    expect([apart, beside].map((each) => features(view(each), 'together')[0])).toEqual([0, 1])
    expect(features(view([said([3, 3])], { rule: { ...two, elements: [{ id: 'a' }] } }), 'together', 'elements-1', 'elements-2', 'elements-3')).toEqual([0, 1, 0, 0])
    expect(features(view(seen), 'elements-1', 'elements-2', 'elements-3')).toEqual([0, 1, 0])
  })

  it('knows titles, denials, cues of the best and whether these stand in the scope of the subject', () => {
    expect(features(view(seen, { titled: true }), 'title')).toEqual([1])
    expect(features(view([...seen, said([-5, -5, -5], { index: 3, signals: { denied: true } })]), 'denied', 'strong-cue', 'in-own-section')).toEqual([1, 0, 0])
    expect(features(view([said([3, 0, 0], { signals: { strong: 1, subject: Place.section } }), said([0, 3, 0], { index: 1 })]), 'denied', 'strong-cue', 'in-own-section')).toEqual([0, 1, 0.5])
    expect(features(view([said([3, 3, 0], { signals: { subject: Place.parent } })]), 'in-own-section')).toEqual([0])
    expect(features(view([said([3, 3, 0], { signals: { subject: Place.own } })]), 'in-own-section', 'strong-cue')).toEqual([1, 0])
  })

  it('wants an element twice where the requirement says so', () => {
    const twice = { ...two, elements: [{ id: 'a', atLeast: 2 }] }
    expect(view([said([3, 0]), said([1, 0], { index: 1 })], { rule: twice }).elements[0].score).toBe(2)
    expect(view([said([3, 0])], { rule: twice }).elements[0].score).toBe(-1.5)
  })

  it('counts partners who are named where an element is shown for each', () => {
    const each = { ...two, elements: [{ id: 'a', each: true }, { id: 'b' }] }
    const partners: PartnerView = { count: 4, described: 3, mentions: [[0, 1], [1, 2], [3]] }
    const lines = [said([1, 0, 0]), said([-0.6, 0, 0], { index: 1 }), said([-0.8, 0, 0], { index: 2 })]
    const asked = (rule: RequirementRule, whom = partners): number[] => features(view(lines, { rule, partners: whom }), 'partners-named', 'partners-described', 'partners-known', 'partners-covered')
    expect(asked(each)).toEqual([0, 0, 1, 0.75])
    expect(asked({ ...two, structure: 'partners' })).toEqual([1, 0.75, 0, 0])
    expect(asked({ ...each, structure: 'partners' }, { ...partners, count: 1 })).toEqual([0, 0, 0, 0])
    expect(asked(two)).toEqual([0, 0, 0, 0])
    expect(features(view([said([1, 0, 0], { marks: { deferred: true } })], { rule: each, partners }), 'partners-covered')).toEqual([0])
  })
})

describe('the state of a requirement', () => {
  /** Chances that are given, by steps alone. */
  const chances = (addressed: number, met: number): StateModel => {
    const step = (chance: number): StateModel['met'] => ({ weights: DOCUMENT_FEATURES.map(() => 0), byRule: { two: [Math.log(chance / (1 - chance))] } })
    return { addressed: step(addressed), met: step(met) }
  }
  const plain = view([said([0, 0, 0])])
  const state = (addressed: number, met: number, of = plain): string => stateOf(of, 'two', chances(addressed, met)).state

  it.each([[0.95, 0.9, 'met'], [0.95, 0.45, 'partial'], [0.9, 0.1, 'partial'], [0.3, 0.1, 'missing'], [0.6, 0.59, 'met'], [0.5, 0.5, 'met'], [0.45, 0.45, 'missing']])('is the one with the least expected error: addressed %d, met %d', (addressed, met, wanted) => {
    expect(state(addressed, met)).toBe(wanted)
  })

  it('is met no likelier than addressed', () => {
    expect(stateOf(plain, 'two', chances(0.2, 0.9))).toMatchObject({ met: expect.closeTo(0.2), addressed: expect.closeTo(0.2), state: 'missing' })
  })

  it('is at least partly met where a blank or a promise certainly speaks of it', () => {
    const begun = (marks: Partial<Marks>, about: number): string => state(0.1, 0.1, view([said([0, 0, about], { marks })]))
    expect([begun({ placeholder: true }, 1.1), begun({ deferred: true }, 1.1), begun({ placeholder: true }, 0.9), begun({}, 1.1)]).toEqual(['partial', 'partial', 'missing', 'missing'])
  })

  it('is missing where what speaks of it most is denied, nothing shows it, and it is in doubt', () => {
    const refused = (denied: Marks['denied'], element: number, marks: Partial<Marks> = {}): DocumentView => view([said([element, element, 2], { marks: { denied, ...marks }, signals: { denied: denied.length > 0 } })])
    const [there, all] = [[{ from: 0, to: 1 }], [{ from: 0, to: 2 }]]
    expect(state(0.7, 0.1, refused(there, -3))).toBe('missing')
    expect(state(0.85, 0.1, refused(there, -3))).toBe('partial')
    expect(state(0.7, 0.1, refused(there, -0.5))).toBe('partial')
    expect(state(0.7, 0.1, refused(all, 0.9))).toBe('missing')
    expect(state(0.7, 0.1, refused(all, 1.1))).toBe('partial')
    expect(state(0.7, 0.1, refused([], -3))).toBe('partial')
    expect(state(0.7, 0.1, refused(there, -3, { placeholder: true }))).toBe('partial')
  })

  it('is told by weights over the features, and by steps and slopes of the requirement', () => {
    const weighted = { weights: DOCUMENT_FEATURES.map((name) => (name === 'about' ? 3 : 0)), byRule: { two: [1, 0.5, 0, 2] } }
    const of = view([said([1.5, 3, 3])])
    // About 1 (a third of 3) times 3, the step, half of the weakest element (0.5), twice about.
    expect(stateOf(of, 'two', { addressed: weighted, met: weighted }).met).toBeCloseTo(1 / (1 + Math.exp(-(3 + 1 + 0.25 + 2))))
    expect(stateOf(of, 'other', { addressed: weighted, met: weighted }).met).toBeCloseTo(1 / (1 + Math.exp(-3)))
  })
})

describe('evidence', () => {
  it('is no quote and no question', () => {
    expect([mayShow(statement(0)), mayShow(statement(0, { inert: 'quoted' })), mayShow(statement(0, { question: true }))]).toEqual([true, false, false])
  })

  it('is each place once, in the order of the text', () => {
    const [late, early] = [[7, 20], [3, 0]].map(([index, start]): Statement => ({ ...statement(index), span: { start, end: start + 10 } }))
    expect(spansOf([late, early, late])).toEqual([{ start: 0, end: 10 }, { start: 20, end: 30 }])
  })
})
