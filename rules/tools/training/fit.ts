import { SIGNAL_NAMES, stepOf, type ModelData } from '../../engine/model.ts'

/** One example ready for fitting. */
export interface Row {
  readonly features: Int32Array
  /** Names of features that are not in the vocabulary count for the norm too. */
  readonly size: number
  /** Signals of each output as a bit mask. */
  readonly signals: Uint32Array
  /** -1 unknown, 0, 1 by output. */
  readonly labels: Int8Array
  readonly weights: Float32Array
}

export interface FitOptions {
  readonly rank: number
  readonly epochs: number
  readonly rate: number
  readonly l2: number
  readonly seed: number
}

const SIGNALS = SIGNAL_NAMES.length
/** Numbers of a vector are stored as -7…7. */
const LARGEST = 7
/** Gradients smaller than this are not worth their time. */
const QUIET = 0.01

/**
 * Logistic regression of all outputs at once by AdaGrad: shared weights for the cue lists' signals, weights of the same by output,
 * and vectors for features and outputs whose products are the weights of words, so that what is learned of a word for one
 * requirement helps the others. Deterministic for a seed.
 */
export function fit(rows: readonly Row[], outputs: readonly string[], vocabulary: readonly string[], options: FitOptions): ModelData {
  const fitting = new Fitting(outputs.length, vocabulary.length, options)
  const order = rows.map((_, i) => i)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(fitting.random() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (const index of order) fitting.step(rows[index])
  }
  return fitting.pack(outputs, vocabulary)
}

class Fitting {
  private readonly bias: Float64Array
  private readonly shared = new Float64Array(SIGNALS)
  private readonly own: Float64Array
  private readonly words: Float32Array
  private readonly outs: Float32Array
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

  constructor(outputs: number, features: number, options: FitOptions) {
    const { rank } = options
    this.outputs = outputs
    this.options = options
    this.seed = options.seed
    this.bias = new Float64Array(outputs).fill(-2)
    this.gBias = new Float64Array(outputs).fill(0.01)
    this.own = new Float64Array(outputs * SIGNALS)
    this.gOwn = new Float64Array(outputs * SIGNALS).fill(0.1)
    this.words = new Float32Array(features * rank).map(() => (this.random() - 0.5) * 0.6)
    this.outs = new Float32Array(outputs * rank).map(() => (this.random() - 0.5) * 0.6)
    this.gWords = new Float32Array(features * rank).fill(0.1)
    this.gOuts = new Float32Array(outputs * rank).fill(0.1)
    this.sum = new Float32Array(rank)
    this.back = new Float32Array(rank)
  }

  random(): number {
    this.seed = (this.seed * 1664525 + 1013904223) >>> 0
    return this.seed / 4294967296
  }

  step(row: Row): void {
    const { rank } = this.options
    const norm = 1 / Math.sqrt(row.size || 1)
    const { sum, back, words } = this
    sum.fill(0)
    back.fill(0)
    for (const feature of row.features) for (let k = 0, i = feature * rank; k < rank; k++, i++) sum[k] += words[i]
    for (let k = 0; k < rank; k++) sum[k] *= norm
    let moved = false
    for (let o = 0; o < this.outputs; o++) {
      if (row.labels[o] < 0) continue
      const error = (this.chance(o, row.signals[o]) - row.labels[o]) * row.weights[o]
      if (error > -QUIET && error < QUIET) continue
      moved = true
      this.moveOutput(o, row.signals[o], error)
    }
    if (!moved) return
    for (const feature of row.features) {
      for (let k = 0, i = feature * rank; k < rank; k++, i++) {
        const gradient = back[k] * norm + this.options.l2 * words[i]
        this.gWords[i] += gradient * gradient
        words[i] -= (this.options.rate * gradient) / Math.sqrt(this.gWords[i])
      }
    }
  }

  private chance(o: number, mask: number): number {
    const { rank } = this.options
    let z = this.bias[o]
    for (let s = 0; s < SIGNALS; s++) if (mask & (1 << s)) z += this.shared[s] + this.own[o * SIGNALS + s]
    for (let k = 0, i = o * rank; k < rank; k++, i++) z += this.sum[k] * this.outs[i]
    return 1 / (1 + Math.exp(-z))
  }

  private moveOutput(o: number, mask: number, error: number): void {
    const { rank, rate, l2 } = this.options
    this.gBias[o] += error * error
    this.bias[o] -= (rate * error) / Math.sqrt(this.gBias[o])
    for (let s = 0; s < SIGNALS; s++) {
      if (!(mask & (1 << s))) continue
      this.gShared[s] += error * error
      this.shared[s] -= (rate * error) / Math.sqrt(this.gShared[s])
      const at = o * SIGNALS + s
      const gradient = error + 0.01 * this.own[at]
      this.gOwn[at] += gradient * gradient
      this.own[at] -= (rate * gradient) / Math.sqrt(this.gOwn[at])
    }
    for (let k = 0, i = o * rank; k < rank; k++, i++) {
      this.back[k] += error * this.outs[i]
      const gradient = error * this.sum[k] + l2 * this.outs[i]
      this.gOuts[i] += gradient * gradient
      this.outs[i] -= (rate * gradient) / Math.sqrt(this.gOuts[i])
    }
  }

  pack(outputs: readonly string[], vocabulary: readonly string[]): ModelData {
    const { nibbles, steps } = this.quantized(vocabulary.length)
    const round = (value: number): number => Math.round(value * 100) / 100
    return {
      outputs, bias: [...this.bias].map(round), shared: [...this.shared].map(round),
      own: outputs.map((_, o) => [...this.own.slice(o * SIGNALS, (o + 1) * SIGNALS)].map(round)),
      features: vocabulary.join('\n'), rank: this.options.rank, vectors: Buffer.from(nibbles.buffer).toString('base64'),
      steps: Buffer.from(steps.buffer).toString('base64'), outputVectors: [...this.outs].map(round),
    }
  }

  /** Four bits a number with a step for each feature: a sixth of the size, and the same judgements. */
  private quantized(features: number): { nibbles: Uint8Array; steps: Uint8Array } {
    const { rank } = this.options
    const nibbles = new Uint8Array((features * rank) / 2)
    const steps = new Uint8Array(features)
    for (let f = 0; f < features; f++) {
      let largest = 1e-6
      for (let k = 0; k < rank; k++) largest = Math.max(largest, Math.abs(this.words[f * rank + k]))
      steps[f] = Math.max(0, Math.min(255, Math.round(4 * Math.log2(largest / LARGEST)) + 128))
      const step = stepOf(steps[f])
      for (let k = 0; k < rank; k++) {
        const value = Math.max(-LARGEST, Math.min(LARGEST, Math.round(this.words[f * rank + k] / step))) + 8
        nibbles[(f * rank + k) >> 1] |= k & 1 ? value << 4 : value
      }
    }
    return { nibbles, steps }
  }
}
