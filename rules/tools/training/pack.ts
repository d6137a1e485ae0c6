import { stepOf, type ModelData } from '../../engine/model.ts'
import { encodeVectors } from '../vector-coder.ts'
import { SIGNALS, type FitOptions } from './fitting.ts'
import { lowRank } from './low-rank.ts'

/** What was learned: `words` and `outs` have `rank` numbers for each feature and output, `unitOuts` a number for each output and unit. */
export type Weights = Readonly<Record<'bias' | 'shared' | 'own' | 'words' | 'outs' | 'units' | 'unitBias' | 'unitOuts', Float32Array>>

/** Features kept of each language, those that move scores most; each adds some sixteen bytes to the packages. */
const KEPT_FEATURES = 5850
/** Numbers of a vector are stored as -127…127 steps. */
const LARGEST = 127
const FINEST_STEP = 0.02
/** How many parts of one numbers are rounded to. */
export const PARTS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
/** The share of statements for which a unit gives something, more or less. */
const AWAKE = 0.4
/** Of a language's vectors in the packages, which are to stay below a megabyte. */
const MOST_BYTES = 69_000

/**
 * The models of all languages with few bytes: vectors of features are turned so that their first numbers are those that move scores most, the others being
 * small, and then rounded. `counts`: how often each feature stands in the examples; the frequent ones are kept most exactly.
 */
export function packModels(learned: Weights, outputs: readonly string[], vocabularies: readonly (readonly string[])[], counts: Float64Array, { rank, units: unitCount }: FitOptions): ModelData[] {
  const weights = evenly(learned, outputs.length, rank)
  const { bias, shared, own, unitBias, unitOuts } = weights
  const { rows, columns } = turned(weights, counts, outputs.length, rank)
  const direct = coarsely(columns.subarray(0, outputs.length * rank))
  const unitVectors = coarsely(columns.subarray(outputs.length * rank))
  const byUnits = coarsely(unitOuts)
  const outputVectors = outputs.flatMap((_, o) => [...direct.slice(o * rank, (o + 1) * rank), ...byUnits.slice(o * unitCount, (o + 1) * unitCount)])
  let from = 0
  return vocabularies.map((vocabulary) => {
    const first = from
    from += vocabulary.length
    const kept = weightiest(rows.subarray(first * rank, from * rank), counts.subarray(first, from), rank)
    const { vectors, steps } = packedVectors(Float32Array.from(kept.flatMap((f) => [...rows.subarray((first + f) * rank, (first + f + 1) * rank)])), kept.map((f) => counts[first + f]), rank)
    return {
      outputs, bias: rounded(bias, 100), shared: rounded(shared, 100),
      own: outputs.map((_, o) => rounded(own.slice(o * SIGNALS, (o + 1) * SIGNALS), 10)),
      features: kept.map((f) => vocabulary[f]).join('\n'), rank, vectors: Buffer.from(vectors.buffer).toString('base64'),
      steps: Buffer.from(steps.buffer).toString('base64'), outputVectors,
      unitVectors, unitBias: rounded(unitBias, 100),
    }
  })
}

const rounded = (values: Float32Array, parts: number): number[] => Array.from(values, (value) => Math.round(value * parts) / parts)

/** Still finer than the numbers of the features are. */
function coarsely(values: Float32Array): number[] {
  const mean = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)
  return rounded(values, PARTS.find((parts) => parts * mean >= 5) ?? 1)
}

/** The same, with the numbers by which outputs weigh a unit about one, so that one decimal does for them: what a unit gives is as much larger. */
function evenly(weights: Weights, outputs: number, rank: number): Weights {
  const [units, unitBias, unitOuts] = [weights.units.slice(), weights.unitBias.slice(), weights.unitOuts.slice()]
  unitBias.forEach((_, unit) => {
    let size = 0
    for (let o = 0; o < outputs; o++) size += unitOuts[o * unitBias.length + unit] ** 2
    const mean = Math.sqrt(size / outputs) || 1
    for (let o = 0; o < outputs; o++) unitOuts[o * unitBias.length + unit] /= mean
    for (let k = 0; k < rank; k++) units[unit * rank + k] *= mean
    unitBias[unit] *= mean
  })
  return { ...weights, units, unitBias, unitOuts }
}

/** Rows of features, and of outputs and then units behind them, whose products are those of the vectors learned. */
function turned({ words, outs, units }: Weights, counts: Float64Array, outputs: number, rank: number): { rows: Float32Array; columns: Float32Array } {
  const width = outputs + units.length / rank
  // An error in what a unit gets goes to all outputs, as often as it is awake.
  const weight = Math.sqrt(outputs * AWAKE)
  const targets = Float32Array.from([...outs, ...units.map((value) => value * weight)])
  const products = new Float32Array(counts.length * width)
  for (let f = 0, at = 0; f < counts.length; f++) {
    for (let t = 0; t < width; t++, at++) for (let k = 0; k < rank; k++) products[at] += words[f * rank + k] * targets[t * rank + k]
  }
  const { rows, columns } = lowRank(products, counts, width, rank)
  return { rows, columns: columns.map((value, i) => (i < outs.length ? value : value / weight)) }
}

/** The features that move scores most, over all examples; in order. */
function weightiest(rows: Float32Array, counts: Float64Array, rank: number): number[] {
  const moves = Array.from(counts, (count, f) => count * rows.subarray(f * rank, (f + 1) * rank).reduce((sum, value) => sum + value * value, 0))
  return [...moves.keys()].sort((a, b) => moves[b] - moves[a]).slice(0, KEPT_FEATURES).sort((a, b) => a - b)
}
/** As exact as {@link MOST_BYTES} allow when the vectors are coded for the packages. */
function packedVectors(words: Float32Array, counts: readonly number[], rank: number): Quantized {
  for (let step = FINEST_STEP; ; step *= 2 ** 0.25) {
    const found = quantized(words, counts, rank, step)
    if (encodeVectors(Int16Array.from(found.vectors), rank).length <= MOST_BYTES) return found
  }
}

interface Quantized {
  readonly vectors: Int8Array
  readonly steps: Uint8Array
}

/**
 * Numbers of features that stand often move more scores and are kept more exactly: `step` is the size of a step at a count of one, and that of
 * the others is smaller by the fourth root of their count; larger where numbers would not fit into a byte.
 */
function quantized(words: Float32Array, counts: readonly number[], rank: number, step: number): Quantized {
  const vectors = new Int8Array(words.length)
  const steps = new Uint8Array(counts.length)
  counts.forEach((count, f) => {
    const row = words.subarray(f * rank, (f + 1) * rank)
    const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    const wanted = Math.max(step / Math.max(count, 1) ** 0.25, largest / LARGEST)
    steps[f] = Math.max(0, Math.min(255, Math.ceil(4 * Math.log2(wanted)) + 128))
    const own = stepOf(steps[f])
    row.forEach((value, k) => void (vectors[f * rank + k] = Math.round(value / own)))
  })
  return { vectors, steps }
}
