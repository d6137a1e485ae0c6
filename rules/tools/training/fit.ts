import { SIGNAL_NAMES, stepOf, type ModelData } from '../../engine/model.ts'
import { lowRank } from './low-rank.ts'

/** What is seen of a statement. */
export interface Sight {
  readonly features: Int32Array
  /** Names of features that are not in the vocabulary count for the norm too. */
  readonly size: number
  /** Signals of each output as a bit mask. */
  readonly signals: Uint32Array
}

/** One example ready for fitting. */
export interface Row extends Sight {
  /** The same statement without what its section's title brings. */
  readonly bare: Sight | null
  /** -1 unknown, 0, 1 by output. */
  readonly labels: Int8Array
  readonly weights: Float32Array
  readonly source: string
  /** Outputs that at least one row of the same source with the same output here shows. */
  readonly anyOf: readonly number[]
}

export interface FitOptions {
  readonly rank: number
  readonly epochs: number
  readonly rate: number
  readonly l2: number
  /** One model is learned from each, and their mean is kept: it errs less than any of them. */
  readonly seeds: readonly number[]
}

const SIGNALS = SIGNAL_NAMES.length
const IN_BANK = 1 << SIGNAL_NAMES.indexOf('bank')
/** Numbers of a vector are stored as -7…7. */
const LARGEST = 7
/** Features kept of each language, those that move scores most; each adds twenty-seven bytes to the packages. */
const KEPT_FEATURES = 5850
/** Gradients smaller than this are not worth their time. */
const QUIET = 0.01
/** How often a statement is learned without its title, for titles of others say other things or nothing. */
const BARE = 0.4
/** Epochs before the model knows enough to say which of several statements shows an element; the weight of what it says. */
const BEFORE_CHOICE = 2
const CHOICE_WEIGHT = 0.8

/**
 * Logistic regression of all outputs at once by AdaGrad: shared weights for the cue lists' signals, weights of the same by output,
 * and vectors for features and outputs whose products are the weights of words, so that what is learned of a word for one
 * requirement helps the others. All languages are learned together: they share what the outputs and the signals are. The mean over
 * several seeds is brought back to one such model for each language. Deterministic.
 *
 * Banks and passages are full of contrasts: in them a word as "training" is as often no evidence as it is, which it is not in charters. So what only they say
 * goes into vectors of their own beside those of the outputs, and is not kept.
 *
 * Features of the first vocabulary have the numbers from 0, those of the second follow.
 */
export function fit(
  rows: readonly Row[],
  outputs: readonly string[],
  vocabularies: readonly (readonly string[])[],
  options: FitOptions,
): ModelData[] {
  const features = vocabularies.reduce((sum, { length }) => sum + length, 0)
  const mean = new Mean(outputs.length, features, options)
  const choices = choicesOf(rows)
  const counts = new Float64Array(features)
  for (const row of rows) for (const feature of row.features) counts[feature]++
  for (const seed of options.seeds) mean.add(fitOne(rows, choices, new Fitting(outputs.length, features, options, seed)))
  let from = 0
  return vocabularies.map((vocabulary) => {
    const data = mean.pack(outputs, vocabulary, counts, from)
    from += vocabulary.length
    return data
  })
}

/** Rows of which at least one shows the output. */
interface Choice {
  readonly output: number
  readonly rows: readonly Row[]
}

function choicesOf(rows: readonly Row[]): Choice[] {
  const found = new Map<string, { output: number; rows: Row[] }>()
  for (const row of rows) {
    for (const output of row.anyOf) {
      const key = `${row.source}\n${output}`
      const one = found.get(key)
      if (one) one.rows.push(row)
      else found.set(key, { output, rows: [row] })
    }
  }
  return [...found.values()]
}

function fitOne(rows: readonly Row[], choices: readonly Choice[], fitting: Fitting): Fitting {
  const order = rows.map((_, i) => i)
  for (let epoch = 0; epoch < fitting.epochs; epoch++) {
    for (const choice of choices) fitting.choose(choice, epoch >= BEFORE_CHOICE)
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(fitting.random() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (const index of order) fitting.step(rows[index])
  }
  return fitting
}

class Fitting {
  readonly epochs: number
  readonly bias: Float64Array
  readonly shared = new Float64Array(SIGNALS)
  readonly own: Float64Array
  readonly words: Float32Array
  readonly outs: Float32Array
  /** What is added to the outputs' vectors for statements of banks and passages, and thrown away in the end. */
  private readonly aside: Float32Array
  private readonly gAside: Float32Array
  private readonly gBias: Float64Array
  private readonly gShared = new Float64Array(SIGNALS).fill(1)
  private readonly gOwn: Float64Array
  private readonly gWords: Float32Array
  private readonly gOuts: Float32Array
  private readonly sum: Float32Array
  private readonly back: Float32Array
  private seed: number
  private readonly outputs: number
  private readonly options: FitOptions

  constructor(outputs: number, features: number, options: FitOptions, seed: number) {
    const { rank } = options
    this.outputs = outputs
    this.options = options
    this.epochs = options.epochs
    this.seed = seed
    this.bias = new Float64Array(outputs).fill(-2)
    this.gBias = new Float64Array(outputs).fill(0.01)
    this.own = new Float64Array(outputs * SIGNALS)
    this.gOwn = new Float64Array(outputs * SIGNALS).fill(0.1)
    this.words = new Float32Array(features * rank).map(() => (this.random() - 0.5) * 0.6)
    this.outs = new Float32Array(outputs * rank).map(() => (this.random() - 0.5) * 0.6)
    this.gWords = new Float32Array(features * rank).fill(0.1)
    this.gOuts = new Float32Array(outputs * rank).fill(0.1)
    this.aside = new Float32Array(outputs * rank)
    this.gAside = new Float32Array(outputs * rank).fill(0.1)
    this.sum = new Float32Array(rank)
    this.back = new Float32Array(rank)
  }

  random(): number {
    this.seed = (this.seed * 1664525 + 1013904223) >>> 0
    return this.seed / 4294967296
  }

  /** Labels the row that shows the output best, once the model knows enough; the others are unknown. */
  choose({ output, rows }: Choice, knows: boolean): void {
    let best: Row | null = null
    let most = -Infinity
    for (const row of rows) {
      row.labels[output] = -1
      if (!knows) continue
      this.sumUp(row)
      const z = this.logOdds(output, row.signals[output])
      if (z <= most) continue
      best = row
      most = z
    }
    if (!best) return
    best.labels[output] = 1
    best.weights[output] = CHOICE_WEIGHT
  }

  step(row: Row): void {
    const { rank, rate, l2 } = this.options
    const { back, words, gWords } = this
    const sight = row.bare && this.random() < BARE ? row.bare : row
    const norm = this.sumUp(sight)
    back.fill(0)
    let moved = false
    for (let o = 0; o < this.outputs; o++) {
      const label = row.labels[o]
      if (label < 0) continue
      const error = (1 / (1 + Math.exp(-this.logOdds(o, sight.signals[o]))) - label) * row.weights[o]
      if (error > -QUIET && error < QUIET) continue
      moved = true
      this.moveOutput(o, sight.signals[o], error)
    }
    if (!moved) return
    for (const feature of sight.features) {
      for (let k = 0, i = feature * rank; k < rank; k++, i++) {
        const gradient = back[k] * norm + l2 * words[i]
        gWords[i] += gradient * gradient
        words[i] -= (rate * gradient) / Math.sqrt(gWords[i])
      }
    }
  }

  /** Adds up the vectors of the features; returns what they were multiplied with. */
  private sumUp({ features, size }: Sight): number {
    const { rank } = this.options
    const { sum, words } = this
    const norm = 1 / Math.sqrt(size || 1)
    sum.fill(0)
    for (const feature of features) for (let k = 0, i = feature * rank; k < rank; k++, i++) sum[k] += words[i]
    for (let k = 0; k < rank; k++) sum[k] *= norm
    return norm
  }

  private logOdds(o: number, mask: number): number {
    const { rank } = this.options
    const { sum, outs, aside } = this
    let z = this.bias[o]
    for (let bits = mask; bits; bits &= bits - 1) {
      const s = 31 - Math.clz32(bits & -bits)
      z += this.shared[s] + this.own[o * SIGNALS + s]
    }
    for (let k = 0, i = o * rank; k < rank; k++, i++) z += sum[k] * outs[i]
    if (mask & IN_BANK) for (let k = 0, i = o * rank; k < rank; k++, i++) z += sum[k] * aside[i]
    return z
  }

  private moveOutput(o: number, mask: number, error: number): void {
    const { rank, rate, l2 } = this.options
    const { sum, back, outs, gOuts } = this
    this.gBias[o] += error * error
    this.bias[o] -= (rate * error) / Math.sqrt(this.gBias[o])
    for (let bits = mask; bits; bits &= bits - 1) {
      const s = 31 - Math.clz32(bits & -bits)
      this.gShared[s] += error * error
      this.shared[s] -= (rate * error) / Math.sqrt(this.gShared[s])
      const at = o * SIGNALS + s
      const gradient = error + 0.01 * this.own[at]
      this.gOwn[at] += gradient * gradient
      this.own[at] -= (rate * gradient) / Math.sqrt(this.gOwn[at])
    }
    if (mask & IN_BANK) this.moveAside(o, error)
    for (let k = 0, i = o * rank; k < rank; k++, i++) {
      back[k] += error * outs[i]
      const gradient = error * sum[k] + l2 * outs[i]
      gOuts[i] += gradient * gradient
      outs[i] -= (rate * gradient) / Math.sqrt(gOuts[i])
    }
  }

  private moveAside(o: number, error: number): void {
    const { rank, rate, l2 } = this.options
    const { sum, back, aside, gAside } = this
    for (let k = 0, i = o * rank; k < rank; k++, i++) {
      back[k] += error * aside[i]
      const gradient = error * sum[k] + l2 * aside[i]
      gAside[i] += gradient * gradient
      aside[i] -= (rate * gradient) / Math.sqrt(gAside[i])
    }
  }
}

/** The mean of several models: of their weights, not of their vectors, which mean something else in each. */
class Mean {
  private readonly bias: Float64Array
  private readonly shared = new Float64Array(SIGNALS)
  private readonly own: Float64Array
  /** By feature and output. */
  private readonly weights: Float32Array
  private readonly outputs: number
  private readonly options: FitOptions

  constructor(outputs: number, features: number, options: FitOptions) {
    this.outputs = outputs
    this.options = options
    this.bias = new Float64Array(outputs)
    this.own = new Float64Array(outputs * SIGNALS)
    this.weights = new Float32Array(features * outputs)
  }

  add(one: Fitting): void {
    const { rank, seeds } = this.options
    const share = 1 / seeds.length
    const mix = (into: Float64Array, from: Float64Array): void => from.forEach((value, i) => void (into[i] += value * share))
    mix(this.bias, one.bias)
    mix(this.shared, one.shared)
    mix(this.own, one.own)
    for (let f = 0, at = 0; f * rank < one.words.length; f++) {
      for (let o = 0; o < this.outputs; o++, at++) {
        let weight = 0
        for (let k = 0; k < rank; k++) weight += one.words[f * rank + k] * one.outs[o * rank + k]
        this.weights[at] += weight * share
      }
    }
  }

  /**
   * One language's model; its features are the numbers from `from`. `counts`: how often each feature stands in the examples; the
   * frequent ones are kept most exactly.
   */
  pack(outputs: readonly string[], vocabulary: readonly string[], counts: Float64Array, from: number): ModelData {
    const { rank } = this.options
    const to = from + vocabulary.length
    const weights = this.weights.subarray(from * this.outputs, to * this.outputs)
    const { rows, columns } = lowRank(weights, counts.subarray(from, to), this.outputs, rank)
    const kept = weightiest(rows, counts.subarray(from, to), rank)
    const { nibbles, steps } = quantized(Float32Array.from(kept.flatMap((f) => [...rows.subarray(f * rank, (f + 1) * rank)])), kept.length, rank)
    const round = (value: number): number => Math.round(value * 100) / 100
    return {
      outputs, bias: [...this.bias].map(round), shared: [...this.shared].map(round),
      own: outputs.map((_, o) => [...this.own.slice(o * SIGNALS, (o + 1) * SIGNALS)].map(round)),
      features: kept.map((f) => vocabulary[f]).join('\n'), rank, vectors: Buffer.from(nibbles.buffer).toString('base64'),
      steps: Buffer.from(steps.buffer).toString('base64'), outputVectors: [...columns].map(round),
    }
  }
}

/** The features that move scores most, over all examples; in order. */
function weightiest(rows: Float32Array, counts: Float64Array, rank: number): number[] {
  const moves = Array.from(counts, (count, f) => count * rows.subarray(f * rank, (f + 1) * rank).reduce((sum, value) => sum + value * value, 0))
  return [...moves.keys()].sort((a, b) => moves[b] - moves[a]).slice(0, KEPT_FEATURES).sort((a, b) => a - b)
}

/** Four bits a number with a step for each feature: a sixth of the size, and the same judgements. */
function quantized(words: Float32Array, features: number, rank: number): { nibbles: Uint8Array; steps: Uint8Array } {
  const nibbles = new Uint8Array((features * rank) / 2)
  const steps = new Uint8Array(features)
  for (let f = 0; f < features; f++) {
    let largest = 1e-6
    for (let k = 0; k < rank; k++) largest = Math.max(largest, Math.abs(words[f * rank + k]))
    steps[f] = Math.max(0, Math.min(255, Math.round(4 * Math.log2(largest / LARGEST)) + 128))
    const step = stepOf(steps[f])
    for (let k = 0; k < rank; k++) {
      const value = Math.max(-LARGEST, Math.min(LARGEST, Math.round(words[f * rank + k] / step))) + 8
      nibbles[(f * rank + k) >> 1] |= k & 1 ? value << 4 : value
    }
  }
  return { nibbles, steps }
}
