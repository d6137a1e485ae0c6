import type { CatalogEntry } from '../catalog/catalog.ts'
import { NAME } from '../charter/lexicon.ts'
import type { Passage, Statement } from '../charter/model.ts'
import { CLASS_NAMES } from './roles.ts'
import { Place, type Signals } from './signals.ts'

/**
 * A model over what a statement says: words, pairs of words, words of its title and lead-in, classes and marks as vectors learned
 * for this task, and the cue lists' signals. Trained offline by `rules/tools/train.ts`, shipped as data, deterministic. The sum of the vectors
 * goes to the outputs directly and through units, each of which is silent below zero: so that words may mean together what neither does alone. For
 * one statement, whose silent units are known, what a word brings to an output is one number: a judgement is explained by the largest.
 */
export interface ModelData {
  /** Output names in order: "<rule>/<element>" and "<rule>/about". */
  readonly outputs: readonly string[]
  readonly bias: readonly number[]
  /** Weights of the cue lists' signals, the same for every output. */
  readonly shared: readonly number[]
  /** Weights of the cue lists' signals by output. */
  readonly own: readonly (readonly number[])[]
  /** Features by name, one string; "\n" between. */
  readonly features: string
  readonly rank: number
  /** Vectors of the features, a signed byte a number, base64 or, in the packages, already bytes. */
  readonly vectors: string | Int8Array
  /** The size of a step of each feature's vector: one byte a feature, see {@link stepOf}, base64. */
  readonly steps: string
  /** Vectors of the outputs: `rank` numbers each for the sum, and one for each unit. */
  readonly outputVectors: readonly number[]
  /** Vectors of the units, `rank` numbers each, and what is added to each. */
  readonly unitVectors: readonly number[]
  readonly unitBias: readonly number[]
}

/** Steps are quarter powers of two: fine enough that judgements do not change, and one byte each. */
export function stepOf(code: number): number {
  return 2 ** ((code - 128) / 4)
}

/** Bytes from base64, without any platform's decoder. */
export function decodeBytes(base64: string): Uint8Array {
  const codes = new Uint8Array(128)
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  for (let i = 0; i < 64; i++) codes[alphabet.charCodeAt(i)] = i
  const length = base64.endsWith('==') ? base64.length - 2 : base64.endsWith('=') ? base64.length - 1 : base64.length
  const out = new Uint8Array((length * 3) >> 2)
  let at = 0
  for (let i = 0; i < length; i += 4) {
    const bits = (codes[base64.charCodeAt(i)] << 18) | (codes[base64.charCodeAt(i + 1)] << 12) | ((codes[base64.charCodeAt(i + 2)] ?? 0) << 6) | (codes[base64.charCodeAt(i + 3)] ?? 0)
    out[at++] = bits >> 16
    if (at < out.length) out[at++] = bits >> 8
    if (at < out.length) out[at++] = bits
  }
  return out
}

/** What the cue lists find, and the form of a statement; `bank` is set only while learning, see `rules/tools/training/train.ts`. */
export const SIGNAL_NAMES = [
  'element-in-scope', 'element-alone', 'strong', 'introduced', 'feature-near', 'feature-in-section', 'subject-own', 'subject-lead', 'subject-section', 'subject-parent',
  'subject-before', 'weak', 'other-sense', 'denied', 'deferred', 'sibling-elements', 'hedged', 'placeholder', 'conditional', 'row', 'item', 'meta', 'nothing', 'bank',
] as const

/** Values of the cue lists' signals for one element of a rule; `element` -1 for "speaks of the subject at all". */
export function signalVector(signals: Signals | undefined, statement: Statement, element: number, classes: number, mask: number, out: Uint8Array): void {
  out.fill(0)
  if (!signals || (signals.subject === 0 && signals.elements === 0 && signals.strong === 0 && signals.introduced === 0 && !signals.weak && !signals.strongWeak)) {
    out[22] = 1
    out[13] = signals?.denied ? 1 : 0
    out[12] = signals?.other ? 1 : 0
    return
  }
  const bit = element < 0 ? -1 : 1 << element
  const subject = signals.subject
  const near = (subject & (Place.own | Place.lead)) !== 0
  const scope = near || (subject & (Place.section | Place.before)) !== 0
  const phrase = element < 0 ? signals.elements !== 0 : (signals.elements & bit) !== 0
  const strong = element < 0 ? signals.strong !== 0 : (signals.strong & bit) !== 0
  out[0] = phrase && scope ? 1 : 0
  out[1] = phrase && !scope ? 1 : 0
  out[2] = strong ? 1 : 0
  out[3] = (element < 0 ? signals.introduced !== 0 : (signals.introduced & bit) !== 0) ? 1 : 0
  const feature = element >= 0 && (classes & mask) !== 0
  out[4] = feature && near ? 1 : 0
  out[5] = feature && !near && scope ? 1 : 0
  out[6] = subject & Place.own ? 1 : 0
  out[7] = subject & Place.lead ? 1 : 0
  out[8] = subject & Place.section ? 1 : 0
  out[9] = subject & Place.parent ? 1 : 0
  out[10] = subject & Place.before ? 1 : 0
  out[11] = signals.strongWeak || (signals.weak && scope) ? 1 : 0
  out[12] = signals.other ? 1 : 0
  out[13] = signals.denied ? 1 : 0
  out[14] = statement.marks.deferred && scope ? 1 : 0
  out[15] = element >= 0 && ((signals.elements | signals.strong) & ~bit) !== 0 && scope ? 1 : 0
  out[16] = statement.marks.hedged ? 1 : 0
  out[17] = statement.marks.placeholder ? 1 : 0
  out[18] = statement.marks.conditional ? 1 : 0
  out[19] = statement.kind === 'row' ? 1 : 0
  out[20] = statement.kind === 'item' ? 1 : 0
  out[21] = statement.kind === 'meta' ? 1 : 0
}

/** Names of all features of the words of a statement and of what introduces it; each at most once. */
export function wordFeatures(statement: Statement, classes: number): Set<string> {
  const features = new Set<string>()
  let previous = '^'
  const { forms, tokens } = statement
  for (let i = 0; i < forms.length; i++) {
    const kind = tokens.kinds[i]
    const form = forms[i] === NAME || kind === 'word' ? forms[i] : kind === 'number' ? '#' : kind
    if (form === NAME && previous === NAME) continue
    features.add(form)
    features.add(`${previous} ${form}`)
    previous = form
  }
  const context = (passage: Passage): void => {
    passage.forms.forEach((form, i) => {
      if (form === NAME || passage.tokens.kinds[i] === 'word') features.add(`>${form}`)
    })
  }
  context(statement.section.title)
  for (const passage of statement.leadIn) context(passage)
  if (statement.label) context(statement.label)
  for (const passage of statement.columns) context(passage)
  for (let bit = 0; bit < CLASS_NAMES.length; bit++) if (classes & (1 << bit)) features.add(`<${CLASS_NAMES[bit]}`)
  const { marks } = statement
  if (marks.deferred) features.add('=deferred')
  if (marks.denied.length > 0) features.add('=denied')
  if (marks.hedged) features.add('=hedged')
  if (marks.vague) features.add('=vague')
  if (marks.conditional) features.add('=conditional')
  if (marks.placeholder) features.add('=placeholder')
  features.add(`=${statement.kind}`)
  return features
}

/** Outputs of a catalog in order: each element of each rule, then "about". */
export function outputNames(catalog: readonly CatalogEntry[]): string[] {
  return catalog.flatMap(({ rule }) => [...rule.elements.map((element) => `${rule.id}/${element.id}`), `${rule.id}/about`])
}
