import type { ModelData } from '../../engine/model.ts'
import { Fitting, type Choice, type FitOptions, type Learned, type Row } from './fitting.ts'
import { packModels, type Weights } from './pack.ts'

/** Epochs before the model knows enough to say which of several statements shows an element. */
const BEFORE_CHOICE = 2

/**
 * Logistic regression of all outputs at once on sums of vectors, directly and through units, so that what is learned of a word for one requirement helps the
 * others. All languages are learned together: they share what the outputs, the units and the signals are. Deterministic.
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
  const counts = new Float64Array(features)
  for (const row of rows) for (const feature of row.features) counts[feature]++
  return packModels(learn(rows, new Fitting(outputs.length, features, options), options), outputs, vocabularies, counts, options)
}

function learn(rows: readonly Row[], fitting: Fitting, { epochs, averaged }: FitOptions): Weights {
  const choices = choicesOf(rows)
  const order = rows.map((_, i) => i)
  const mean = new Mean(fitting, averaged)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const choice of choices) fitting.choose(choice, epoch >= BEFORE_CHOICE)
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(fitting.random() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (const index of order) fitting.step(rows[index])
    if (epoch >= epochs - averaged) mean.add()
  }
  return mean.weights
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

/** The mean of the numbers of one model at several times. */
class Mean {
  readonly weights: Weights
  private readonly parts: readonly (readonly [Float32Array, Learned])[]
  private readonly share: number

  constructor(fitting: Fitting, times: number) {
    const { bias, shared, own, words, outs, units, unitBias, unitOuts } = fitting
    const like = ({ values }: Learned): Float32Array => new Float32Array(values.length)
    const weights = {
      bias: like(bias), shared: like(shared), own: like(own), words: like(words), outs: like(outs), units: like(units), unitBias: like(unitBias), unitOuts: like(unitOuts),
    }
    this.weights = weights
    this.parts = (Object.keys(weights) as (keyof Weights)[]).map((key) => [weights[key], fitting[key]])
    this.share = 1 / times
  }

  add(): void {
    for (const [mean, { values }] of this.parts) for (let i = 0; i < mean.length; i++) mean[i] += values[i] * this.share
  }
}
