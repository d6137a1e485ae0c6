import type { CatalogEntry } from '../catalog/catalog.ts'
import type { Charter, Statement } from '../charter/model.ts'
import type { LanguageId } from '../text/language-id.ts'
import { decodeVectors, SIGNAL_NAMES, signalVector, wordFeatures, type ModelData } from './model.ts'
import { lazily } from './lexicons.ts'
import type { Roles } from './roles.ts'
import { classesIn, featureMasks, SignalReader, type Signals } from './signals.ts'

/** A model made ready for scoring. */
interface LoadedModel {
  readonly data: ModelData
  readonly index: ReadonlyMap<string, number>
  readonly vectors: Float32Array
  readonly outputVectors: Float32Array
  /** What an output's bias and signals come to where a rule's lists find nothing. */
  readonly silent: readonly number[]
}

const NOTHING = SIGNAL_NAMES.indexOf('nothing')

/** Scores of one statement: for each output a log-odds value. */
export interface StatementScores {
  readonly statement: Statement
  readonly scores: Float32Array
  readonly signals: ReadonlyMap<number, Signals>
}

/** One reason for a score, in log-odds: a word, a pair of words, `>word` of what introduces the statement, `<class`, `=mark`, `[signal]`. */
export interface Term {
  readonly name: string
  readonly weight: number
}

export class Scorer {
  private readonly models: Readonly<Record<LanguageId, LoadedModel>>
  private readonly masks: readonly (readonly number[])[]
  /** First output of each rule; its elements follow, then "about". */
  readonly firstOutput: readonly number[]
  readonly outputs: number
  private readonly catalog: readonly CatalogEntry[]
  private readonly roles: Readonly<Record<LanguageId, Roles>>

  /** `catalog`: what the models were trained for. `roles` may know more requirements behind these: only their signals are read. */
  constructor(catalog: readonly CatalogEntry[], roles: Readonly<Record<LanguageId, Roles>>, models: Readonly<Record<LanguageId, ModelData>>) {
    this.catalog = catalog
    this.roles = roles
    const load = (data: ModelData): LoadedModel => ({
      data, index: new Map(data.features.split('\n').map((name, i) => [name, i])), vectors: decodeVectors(data), outputVectors: Float32Array.from(data.outputVectors),
      silent: data.bias.map((bias, output) => bias + data.shared[NOTHING] + data.own[output][NOTHING]),
    })
    this.models = lazily((id) => load(models[id]))
    this.masks = featureMasks(catalog)
    const first: number[] = []
    let at = 0
    for (const { rule } of catalog) {
      first.push(at)
      at += rule.elements.length + 1
    }
    this.firstOutput = first
    this.outputs = at
  }

  scoreAll(charter: Charter): StatementScores[] {
    const reader = new SignalReader(this.roles)
    return charter.statements.map((statement, i) => {
      const previous = charter.statements[i - 1]
      return this.score(statement, previous && previous.paragraph === statement.paragraph ? previous : null, reader)
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
    const model = this.models[statement.language]
    const { data } = model
    const output = this.firstOutput[rule] + element
    const isElement = element < this.catalog[rule].rule.elements.length
    const classes = classesIn(statement, this.roles)
    const features = wordFeatures(statement, classes)
    const norm = 1 / Math.sqrt(features.size || 1)
    const terms: Term[] = []
    for (const name of features) {
      const at = model.index.get(name)
      if (at === undefined) continue
      let weight = 0
      for (let k = 0; k < data.rank; k++) weight += model.vectors[at * data.rank + k] * model.outputVectors[output * data.rank + k]
      terms.push({ name, weight: weight * norm })
    }
    const vector = new Uint8Array(SIGNAL_NAMES.length)
    signalVector(signals.get(rule), statement, isElement ? element : -1, classes, this.masks[rule][element] ?? 0, vector)
    SIGNAL_NAMES.forEach((name, s) => {
      if (vector[s]) terms.push({ name: `[${name}]`, weight: data.shared[s] + data.own[output][s] })
    })
    return terms.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  }

  private score(statement: Statement, before: Statement | null, reader: SignalReader): StatementScores {
    const model = this.models[statement.language]
    const { data } = model
    const signals = reader.read(statement, before)
    const classes = classesIn(statement, this.roles)
    const features = wordFeatures(statement, classes)
    const sum = sumOf(features, model)
    const scores = new Float32Array(this.outputs)
    for (let output = 0, at = 0; output < this.outputs; output++) {
      let z = 0
      for (let k = 0; k < data.rank; k++, at++) z += sum[k] * model.outputVectors[at]
      scores[output] = z
    }
    const vector = new Uint8Array(SIGNAL_NAMES.length)
    this.catalog.forEach(({ rule }, r) => {
      const found = signals.get(r)
      // Most rules find nothing in most statements.
      if (!found) {
        for (let e = 0, output = this.firstOutput[r]; e <= rule.elements.length; e++, output++) scores[output] += model.silent[output]
        return
      }
      for (let e = 0; e <= rule.elements.length; e++) {
        const output = this.firstOutput[r] + e
        signalVector(found, statement, e < rule.elements.length ? e : -1, classes, this.masks[r][e] ?? 0, vector)
        let z = data.bias[output]
        for (let s = 0; s < vector.length; s++) if (vector[s]) z += data.shared[s] + data.own[output][s]
        scores[output] += z
      }
    })
    return { statement, scores, signals }
  }
}

/** The vectors of a statement's features added up; long statements weigh no more than short ones. */
function sumOf(features: ReadonlySet<string>, model: LoadedModel): Float32Array {
  const { rank } = model.data
  const sum = new Float32Array(rank)
  for (const name of features) {
    const at = model.index.get(name)
    if (at !== undefined) for (let k = 0, i = at * rank; k < rank; k++, i++) sum[k] += model.vectors[i]
  }
  const norm = 1 / Math.sqrt(features.size || 1)
  for (let k = 0; k < rank; k++) sum[k] *= norm
  return sum
}
