import { DOCUMENT_FEATURES } from '../../engine/document-features.ts'
import type { StateModel } from '../../engine/judge.ts'
import type { State } from './labels.ts'

export interface StateExample {
  readonly rule: string
  readonly features: Float64Array
  readonly state: State
  readonly alt: State | undefined
}

const ROUNDS = 900
const RATE = 0.5

/** Two logistic regressions, "addressed" and "met", with a shrunken step per requirement. */
export function fitState(examples: readonly StateExample[], shrink = 6): StateModel {
  const addressed = logistic(examples, (state) => state !== 'missing', shrink)
  const met = logistic(examples, (state) => state === 'met', shrink)
  const byRule: Record<string, [number, number]> = {}
  for (const rule of Object.keys(addressed.steps)) byRule[rule] = [round(addressed.steps[rule]), round(met.steps[rule])]
  return { addressed: addressed.weights.map(round), met: met.weights.map(round), byRule }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function logistic(examples: readonly StateExample[], positive: (state: State) => boolean, shrink: number): { weights: number[]; steps: Record<string, number> } {
  const n = DOCUMENT_FEATURES.length
  const weights = new Array<number>(n).fill(0)
  const steps: Record<string, number> = {}
  const counts: Record<string, number> = {}
  for (const example of examples) {
    steps[example.rule] = 0
    counts[example.rule] = (counts[example.rule] ?? 0) + 1
  }
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Array<number>(n).fill(0)
    const stepGradient: Record<string, number> = {}
    for (const example of examples) {
      let z = steps[example.rule]
      for (let i = 0; i < n; i++) z += weights[i] * example.features[i]
      // Two readers who differ count half each.
      const y = example.alt ? (Number(positive(example.state)) + Number(positive(example.alt))) / 2 : Number(positive(example.state))
      const error = 1 / (1 + Math.exp(-z)) - y
      for (let i = 0; i < n; i++) gradient[i] += error * example.features[i]
      stepGradient[example.rule] = (stepGradient[example.rule] ?? 0) + error
    }
    for (let i = 0; i < n; i++) weights[i] -= RATE * (gradient[i] / examples.length + 0.0005 * weights[i])
    for (const rule of Object.keys(steps)) steps[rule] -= (RATE * (stepGradient[rule] + shrink * 0.25 * steps[rule])) / (counts[rule] + shrink)
  }
  return { weights, steps }
}
