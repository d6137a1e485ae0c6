import type { CatalogEntry } from '../catalog/catalog.ts'
import { Note, type Kept } from '../text/kept.ts'
import type { Charter, Statement } from '../charter/model.ts'
import type { LanguageId } from '../text/language-id.ts'
import { SIGNAL_NAMES, signalVector, wordFeatures, type ModelData } from './model.ts'
import { lazily } from './lexicons.ts'
import { NONE, prepareModel, rowOfName, type PreparedModel } from './prepared-model.ts'
import type { Roles } from './roles.ts'
import { classesIn, featureMasks, SignalReader, type Signals } from './signals.ts'
import { WordSums } from './word-sums.ts'

/** A model made ready for scoring. */
interface LoadedModel {
  readonly model: PreparedModel
  readonly words: WordSums
  readonly outputVectors: Float64Array
  /** What goes to the outputs: the sum of the words' vectors, and the units. */
  readonly inputs: Float32Array
  /** By output and signal: what the signal weighs for all outputs and for this one. */
  readonly signalWeights: Float64Array
  /** What an output's bias and signals come to where a rule's lists find nothing. */
  readonly silent: Float64Array
  readonly vocabulary: ReadonlyMap<string, number>
}

const NOTHING = SIGNAL_NAMES.indexOf('nothing')

/** Scores of one statement: for each output a log-odds value. */
export interface StatementScores {
  readonly statement: Statement
  readonly scores: Float32Array
  readonly signals: ReadonlyMap<number, Signals>
  /** The statement's. */
  readonly kept: Kept
}

type Scored = Pick<StatementScores, 'scores' | 'signals'>

/** One reason for a score, in log-odds: a word, a pair of words, `>word` of what introduces the statement, `<class`, `=mark`, `[signal]`. */
export interface Term {
  readonly name: string
  readonly weight: number
}

/** As trained, or prepared for the vocabulary that the lexicons have. */
export type Models = Readonly<Record<LanguageId, ModelData | PreparedModel>>

const SCORED = new Note<Scorer, Scored>()

export class Scorer {
  private readonly models: Readonly<Record<LanguageId, LoadedModel>>
  private readonly masks: readonly (readonly number[])[]
  /** First output of each rule; its elements follow, then "about". */
  readonly firstOutput: readonly number[]
  readonly outputs: number
  private readonly catalog: readonly CatalogEntry[]
  private readonly roles: Readonly<Record<LanguageId, Roles>>
  private readonly vector = new Uint8Array(SIGNAL_NAMES.length)
  /** What bias and signals add to each output of the statement at hand. */
  private readonly steps: Float64Array

  /** `catalog`: what the models were trained for. `roles` may know more requirements behind these: only their signals are read. */
  constructor(catalog: readonly CatalogEntry[], roles: Readonly<Record<LanguageId, Roles>>, models: Models) {
    this.catalog = catalog
    this.roles = roles
    this.models = lazily((id) => loadModel(models[id], roles[id].vocabulary))
    this.masks = featureMasks(catalog)
    const first: number[] = []
    let at = 0
    for (const { rule } of catalog) {
      first.push(at)
      at += rule.elements.length + 1
    }
    this.firstOutput = first
    this.outputs = at
    this.steps = new Float64Array(at)
  }

  scoreAll(charter: Charter): StatementScores[] {
    const reader = new SignalReader(this.roles)
    const strange: Strange = { vi: new Map(), en: new Map() }
    return charter.statements.map((statement, i) => {
      const previous = charter.statements[i - 1]
      const before = previous && previous.paragraph === statement.paragraph ? previous : null
      const { scores, signals } = SCORED.get(statement, this) ?? SCORED.set(statement, this, this.score(statement, before, reader, strange))
      return { statement, scores, signals, kept: statement.kept }
    })
  }

  /** Classes found in a statement, as bits. */
  classesOf(statement: Statement): number {
    return classesIn(statement, this.roles)
  }

  /** Rules whose subject is named in a section's title. */
  titledRules(charter: Charter): Set<number> {
    const rules = new Set<number>()
    for (const section of charter.sections) {
      const { byConcept } = this.roles[section.title.language]
      for (const hit of section.title.hits) {
        const role = byConcept[hit.concept]
        if (role?.role === 'subject') rules.add(role.rule)
      }
    }
    return rules
  }

  /** What speaks for and against one output (`element` = number of elements: "about") of a scored statement, the weightiest first. */
  terms({ statement, signals }: StatementScores, rule: number, element: number): Term[] {
    const { model, words, vocabulary, signalWeights } = this.models[statement.language]
    const output = this.firstOutput[rule] + element
    const isElement = element < this.catalog[rule].rule.elements.length
    const classes = classesIn(statement, this.roles)
    const features = wordFeatures(statement, classes)
    const norm = 1 / Math.sqrt(features.size || 1)
    const terms: Term[] = []
    const ways = waysTo(output, this.inputsOf(statement, classes, { vi: new Map(), en: new Map() }), model)
    for (const name of features) {
      const row = rowOfName(model, vocabulary, name)
      if (row === NONE) continue
      let weight = 0
      words.vectorOf(row).forEach((value, k) => (weight += value * ways[k]))
      terms.push({ name, weight: weight * norm })
    }
    const vector = new Uint8Array(SIGNAL_NAMES.length)
    signalVector(signals.get(rule), statement, isElement ? element : -1, classes, this.masks[rule][element] ?? 0, vector)
    SIGNAL_NAMES.forEach((name, s) => {
      if (vector[s]) terms.push({ name: `[${name}]`, weight: signalWeights[output * SIGNAL_NAMES.length + s] })
    })
    return terms.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  }

  private score(statement: Statement, before: Statement | null, reader: SignalReader, strange: Strange): Scored {
    const { model, outputVectors, signalWeights, silent } = this.models[statement.language]
    const signals = reader.read(statement, before)
    const classes = classesIn(statement, this.roles)
    const scores = new Float32Array(this.outputs)
    multiply(this.inputsOf(statement, classes, strange), outputVectors, scores)
    const { vector, steps } = this
    // Most rules find nothing in most statements.
    steps.set(silent)
    for (const [r, found] of signals) {
      if (r >= this.catalog.length) continue
      const first = this.firstOutput[r]
      const { elements } = this.catalog[r].rule
      for (let e = 0; e <= elements.length; e++) {
        const output = first + e
        signalVector(found, statement, e < elements.length ? e : -1, classes, this.masks[r][e] ?? 0, vector)
        let z = model.bias[output]
        for (let s = 0, at = output * vector.length; s < vector.length; s++, at++) if (vector[s] !== 0) z += signalWeights[at]
        steps[output] = z
      }
    }
    for (let output = 0; output < scores.length; output++) scores[output] += steps[output]
    return { scores, signals }
  }

  /** Good until the next call. */
  private inputsOf(statement: Statement, classes: number, strange: Strange): Float32Array {
    const { model: { rank, unitVectors, unitBias }, words, inputs } = this.models[statement.language]
    inputs.set(words.read(statement, classes, strange[statement.language]))
    for (let unit = 0, at = 0; unit < unitBias.length; unit++) {
      let value = unitBias[unit]
      for (let k = 0; k < rank; k++) value += inputs[k] * unitVectors[at++]
      inputs[rank + unit] = value > 0 ? value : 0
    }
    return inputs
  }
}

/** What each number of the sum weighs for an output, directly and through the units that are not silent. */
function waysTo(output: number, inputs: Float32Array, { rank, outputVectors, unitVectors }: PreparedModel): Float64Array {
  const weights = outputVectors.subarray(output * inputs.length, (output + 1) * inputs.length)
  return Float64Array.from({ length: rank }, (_, k) => {
    let way = weights[k]
    for (let unit = 0; rank + unit < inputs.length; unit++) if (inputs[rank + unit] > 0) way += weights[rank + unit] * unitVectors[unit * rank + k]
    return way
  })
}

/** Numbers of words that a model does not know, see {@link WordSums.read}. */
type Strange = Readonly<Record<LanguageId, Map<string, number>>>

function loadModel(given: ModelData | PreparedModel, vocabulary: Map<string, number>): LoadedModel {
  const model = 'pairRow' in given ? given : prepareModel(given, vocabulary)
  const { shared, own, bias } = model
  const signalWeights = new Float64Array(own.length * shared.length)
  own.forEach((weights, output) => shared.forEach((weight, s) => (signalWeights[output * shared.length + s] = weight + weights[s])))
  return {
    model, words: new WordSums(model, vocabulary), outputVectors: Float64Array.from(model.outputVectors), inputs: new Float32Array(model.rank + model.unitBias.length), signalWeights,
    silent: Float64Array.from(bias, (step, output) => step + shared[NOTHING] + own[output][NOTHING]), vocabulary,
  }
}

/** The products of what goes in with each output's vector; four at a time, for additions wait for each other within one. */
function multiply(inputs: Float32Array, vectors: Float64Array, scores: Float32Array): void {
  const { length } = inputs
  let output = 0
  for (; output + 4 <= scores.length; output += 4) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    const at = output * length
    for (let k = 0; k < length; k++) {
      const x = inputs[k]
      a += x * vectors[at + k]
      b += x * vectors[at + length + k]
      c += x * vectors[at + length + length + k]
      d += x * vectors[at + length + length + length + k]
    }
    scores[output] = a
    scores[output + 1] = b
    scores[output + 2] = c
    scores[output + 3] = d
  }
  for (; output < scores.length; output++) {
    let z = 0
    for (let k = 0; k < length; k++) z += inputs[k] * vectors[output * length + k]
    scores[output] = z
  }
}
