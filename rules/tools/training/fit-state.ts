import { DOCUMENT_FEATURES, SLOPED_FEATURES } from '../../engine/document-features.ts'
import type { StateModel, StateWeights } from '../../engine/judge.ts'
import type { State } from './labels.ts'

export interface StateExample {
  readonly rule: string
  readonly features: Float64Array
  readonly state: State
  readonly alt: State | undefined
  readonly weight: number
}

const ROUNDS = 1200
const RATE = 0.5
/** The larger, the less a requirement's own step and slopes move away from what all requirements share. */
const SHRINK_STEP = 4
const SHRINK_SLOPE = 20

/** Two logistic regressions, "addressed" and "met", with a shrunken step and slopes per requirement. */
export function fitState(examples: readonly StateExample[]): StateModel {
  return { addressed: logistic(examples, (state) => state !== 'missing'), met: logistic(examples, (state) => state === 'met') }
}

function logistic(examples: readonly StateExample[], positive: (state: State) => boolean): StateWeights {
  const n = DOCUMENT_FEATURES.length
  const rules = [...new Set(examples.map((example) => example.rule))].sort()
  const ruleOf = examples.map((example) => rules.indexOf(example.rule))
  const counts = rules.map((rule) => examples.reduce((sum, example) => sum + (example.rule === rule ? example.weight : 0), 0))
  const all = counts.reduce((sum, count) => sum + count, 0)
  // Two readers who differ count half each.
  const targets = examples.map((example) => (Number(positive(example.state)) + Number(positive(example.alt ?? example.state))) / 2)
  const weights = new Float64Array(n)
  const own = rules.map(() => new Float64Array(1 + SLOPED_FEATURES.length))
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(n)
    const ownGradient = rules.map(() => new Float64Array(1 + SLOPED_FEATURES.length))
    examples.forEach(({ features, weight }, k) => {
      const mine = own[ruleOf[k]]
      let z = mine[0]
      for (let i = 0; i < n; i++) z += weights[i] * features[i]
      SLOPED_FEATURES.forEach((feature, i) => (z += mine[i + 1] * features[feature]))
      const error = weight * (1 / (1 + Math.exp(-z)) - targets[k])
      for (let i = 0; i < n; i++) gradient[i] += error * features[i]
      const mineGradient = ownGradient[ruleOf[k]]
      mineGradient[0] += error
      SLOPED_FEATURES.forEach((feature, i) => (mineGradient[i + 1] += error * features[feature]))
    })
    for (let i = 0; i < n; i++) weights[i] -= RATE * (gradient[i] / all + 0.0005 * weights[i])
    own.forEach((mine, r) => {
      for (let i = 0; i < mine.length; i++) {
        const shrink = i === 0 ? SHRINK_STEP : SHRINK_SLOPE
        mine[i] -= (RATE * (ownGradient[r][i] + 0.25 * shrink * mine[i])) / (counts[r] + shrink)
      }
    })
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000
  return { weights: [...weights].map(round), byRule: Object.fromEntries(rules.map((rule, r) => [rule, [...own[r]].map(round)])) }
}
