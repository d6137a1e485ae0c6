import type { ModelData } from '../../engine/model.ts'
import { SIGNAL_NAMES } from '../../engine/model.ts'

/** One example ready for fitting: word features and, for each output, its signals. */
export interface Row {
  readonly features: Int32Array
  /** Signals of output o at `signals[o * SIGNALS …]`, as bit masks. */
  readonly signals: Uint32Array
  /** -1 unknown, 0, 1 by output. */
  readonly labels: Int8Array
  readonly weights: Float32Array
}

export interface FitOptions {
  readonly epochs: number
  readonly rate: number
  readonly l2Words: number
  readonly l1Words: number
  readonly seed: number
}

const SIGNALS = SIGNAL_NAMES.length

/**
 * Logistic regression of all outputs at once by AdaGrad: shared weights for the cue lists' signals, weights of the same signals by
 * output, and weights of words by output, kept sparse by an L1 threshold. Deterministic for a seed.
 */
export function fit(rows: readonly Row[], outputs: readonly string[], vocabulary: readonly string[], options: FitOptions): ModelData {
  const O = outputs.length
  const F = vocabulary.length
  const bias = new Float64Array(O).fill(-2)
  const shared = new Float64Array(SIGNALS)
  const own = new Float64Array(O * SIGNALS)
  const words = new Float32Array(F * O)
  const gBias = new Float64Array(O).fill(1e-2)
  const gShared = new Float64Array(SIGNALS).fill(1)
  const gOwn = new Float64Array(O * SIGNALS).fill(1e-1)
  const gWords = new Float32Array(F * O).fill(1e-2)
  const order = rows.map((_, i) => i)
  let seed = options.seed
  const random = (): number => {
    seed = (seed * 1664525 + 1013904223) >>> 0
    return seed / 4294967296
  }
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (const index of order) {
      const row = rows[index]
      const n = row.features.length
      const norm = 1 / Math.sqrt(n || 1)
      for (let o = 0; o < O; o++) {
        if (row.labels[o] < 0) continue
        let z = bias[o]
        const mask = row.signals[o]
        for (let s = 0; s < SIGNALS; s++) if (mask & (1 << s)) z += shared[s] + own[o * SIGNALS + s]
        let w = 0
        for (let k = 0; k < n; k++) w += words[row.features[k] * O + o]
        z += w * norm
        const p = 1 / (1 + Math.exp(-z))
        const error = (p - row.labels[o]) * row.weights[o]
        if (error > -0.01 && error < 0.01) continue
        gBias[o] += error * error
        bias[o] -= (options.rate * error) / Math.sqrt(gBias[o])
        for (let s = 0; s < SIGNALS; s++) {
          if (!(mask & (1 << s))) continue
          gShared[s] += error * error
          shared[s] -= (options.rate * error) / Math.sqrt(gShared[s])
          const at = o * SIGNALS + s
          const gradient = error + 0.01 * own[at]
          gOwn[at] += gradient * gradient
          own[at] -= (options.rate * gradient) / Math.sqrt(gOwn[at])
        }
        for (let k = 0; k < n; k++) {
          const at = row.features[k] * O + o
          const gradient = error * norm + options.l2Words * words[at]
          gWords[at] += gradient * gradient
          let value = words[at] - (options.rate * gradient) / Math.sqrt(gWords[at])
          const shrink = (options.rate * options.l1Words) / Math.sqrt(gWords[at])
          value = value > shrink ? value - shrink : value < -shrink ? value + shrink : 0
          words[at] = value
        }
      }
    }
  }
  return pack(outputs, bias, shared, own, words, vocabulary)
}

const SCALE = 0.05

function pack(outputs: readonly string[], bias: Float64Array, shared: Float64Array, own: Float64Array, words: Float32Array, vocabulary: readonly string[]): ModelData {
  const O = outputs.length
  const names: string[] = []
  const weights: number[][] = []
  vocabulary.forEach((name, f) => {
    const list: number[] = []
    for (let o = 0; o < O; o++) {
      const step = Math.round(words[f * O + o] / SCALE)
      if (Math.abs(step) >= 3) list.push(o, step)
    }
    if (list.length > 0) {
      names.push(name)
      weights.push(list)
    }
  })
  const round = (value: number): number => Math.round(value * 100) / 100
  return {
    outputs, bias: [...bias].map(round), shared: [...shared].map(round),
    own: outputs.map((_, o) => [...own.slice(o * SIGNALS, (o + 1) * SIGNALS)].map(round)), features: names.join('\n'), weights, scale: SCALE,
  }
}
