import { SIGNAL_NAMES } from '../../engine/model.ts'

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

/** Rows of which at least one shows the output. */
export interface Choice {
  readonly output: number
  readonly rows: readonly Row[]
}

/**
 * `rank`: numbers of a vector. `epochs`: how often each row is learned from; the means over the ends of the last ones, `averaged` of them, are kept, for they
 * err less than any of them. `rate`: of the first steps, later ones are smaller. `l2`: how much vectors are drawn to nothing.
 */
export type FitOptions = Readonly<Record<'rank' | 'units' | 'epochs' | 'averaged' | 'rate' | 'l2' | 'seed', number>>

export const SIGNALS = SIGNAL_NAMES.length
const IN_BANK = 1 << SIGNAL_NAMES.indexOf('bank')
/** Gradients smaller than this are not worth their time. */
const QUIET = 0.01
/** How often a statement is learned without its title, for titles of others say other things or nothing. */
const BARE = 0.4
/** How often a word and a unit are left out in learning, so that no judgement leans on one of them alone. */
const WORDS_OUT = 0.2
const UNITS_OUT = 0.2
/** Of the rate of the others: units move all outputs. */
const UNIT_RATE = 0.3
const CHOICE_WEIGHT = 0.8

/** Numbers that are learned, each by steps that become smaller the more it has moved (AdaGrad). */
export class Learned {
  readonly values: Float32Array
  private readonly moved: Float32Array
  private readonly rate: number

  constructor(values: Float32Array, rate: number, moved = 0.1) {
    this.values = values
    this.rate = rate
    this.moved = new Float32Array(values.length).fill(moved)
  }

  move(at: number, gradient: number): void {
    this.moved[at] += gradient * gradient
    this.values[at] -= (this.rate * gradient) / Math.sqrt(this.moved[at])
  }
}

/**
 * One model while it is learned: weights of the cue lists' signals for all outputs and by output, vectors of features whose sum goes to the outputs, and units
 * between them. Banks and passages are full of contrasts: in them a word as "training" is as often no evidence as it is, which it is not in charters. So
 * what only they say goes into vectors of their own beside those of the outputs, and is not kept.
 */
export class Fitting {
  readonly bias: Learned
  readonly shared: Learned
  readonly own: Learned
  readonly words: Learned
  readonly outs: Learned
  readonly units: Learned
  readonly unitBias: Learned
  /** By output, a number for each unit. */
  readonly unitOuts: Learned
  private readonly aside: Learned
  private readonly sum: Float32Array
  private readonly back: Float32Array
  /** What the units give, and which of them give something. */
  private readonly given: Float32Array
  private readonly givenBack: Float32Array
  private readonly awake: Int32Array
  private awakeCount = 0
  private seed: number
  private readonly outputs: number
  private readonly options: FitOptions

  constructor(outputs: number, features: number, options: FitOptions) {
    const { rank, units, rate, seed } = options
    this.outputs = outputs
    this.options = options
    this.seed = seed
    const random = (count: number, size: number): Float32Array => new Float32Array(count).map(() => (this.random() - 0.5) * 2 * size)
    this.bias = new Learned(new Float32Array(outputs).fill(-2), rate, 0.01)
    this.shared = new Learned(new Float32Array(SIGNALS), rate, 1)
    this.own = new Learned(new Float32Array(outputs * SIGNALS), rate)
    this.words = new Learned(random(features * rank, 0.3), rate)
    this.outs = new Learned(random(outputs * rank, 0.3), rate)
    this.aside = new Learned(new Float32Array(outputs * rank), rate)
    this.units = new Learned(random(units * rank, 1 / Math.sqrt(rank)), rate * UNIT_RATE)
    this.unitBias = new Learned(random(units, 1 / Math.sqrt(rank)), rate * UNIT_RATE)
    this.unitOuts = new Learned(random(outputs * units, 1 / Math.sqrt(units || 1)), rate * UNIT_RATE)
    this.sum = new Float32Array(rank)
    this.back = new Float32Array(rank)
    this.given = new Float32Array(units)
    this.givenBack = new Float32Array(units)
    this.awake = new Int32Array(units)
  }

  /** 0…1. */
  random(): number {
    this.seed = (this.seed * 1664525 + 1013904223) >>> 0
    return this.seed / 4294967296
  }

  /** Labels the row that shows the output best, if the model knows enough to say which; the others are unknown. */
  choose({ output, rows }: Choice, knows: boolean): void {
    let best: Row | null = null
    let most = -Infinity
    for (const row of rows) {
      row.labels[output] = -1
      if (!knows) continue
      this.sumUp(row)
      this.wake(false)
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
    const { rank, l2 } = this.options
    const { back, words } = this
    const sight = row.bare && this.random() < BARE ? row.bare : row
    const kept = this.someOf(sight.features)
    const norm = this.sumUp(sight, kept)
    this.wake(true)
    back.fill(0)
    this.givenBack.fill(0)
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
    this.moveUnits()
    for (const feature of kept) for (let k = 0, i = feature * rank; k < rank; k++, i++) words.move(i, back[k] * norm + l2 * words.values[i])
  }

  private someOf(features: Int32Array): Int32Array {
    return features.filter(() => this.random() >= WORDS_OUT)
  }

  /** Adds up the vectors of the features, or of some of them in the place of all; returns what they were multiplied with. */
  private sumUp({ features, size }: Sight, some = features): number {
    const { rank } = this.options
    const { sum } = this
    const { values } = this.words
    const norm = (some === features ? 1 : 1 / (1 - WORDS_OUT)) / Math.sqrt(size || 1)
    sum.fill(0)
    for (const feature of some) for (let k = 0, i = feature * rank; k < rank; k++, i++) sum[k] += values[i]
    for (let k = 0; k < rank; k++) sum[k] *= norm
    return norm
  }

  /** Finds what the units give for the sum. */
  private wake(learning: boolean): void {
    const { rank, units } = this.options
    const { sum, given, awake } = this
    this.awakeCount = 0
    for (let unit = 0, i = 0; unit < units; unit++) {
      let value = this.unitBias.values[unit]
      for (let k = 0; k < rank; k++) value += sum[k] * this.units.values[i++]
      if (value <= 0 || (learning && this.random() < UNITS_OUT)) continue
      given[unit] = learning ? value / (1 - UNITS_OUT) : value
      awake[this.awakeCount++] = unit
    }
  }

  private logOdds(o: number, mask: number): number {
    const { rank, units } = this.options
    const { sum, given, awake } = this
    let z = this.bias.values[o]
    for (let bits = mask; bits; bits &= bits - 1) {
      const s = 31 - Math.clz32(bits & -bits)
      z += this.shared.values[s] + this.own.values[o * SIGNALS + s]
    }
    for (let k = 0, i = o * rank; k < rank; k++, i++) z += sum[k] * this.outs.values[i]
    for (let a = 0, i = o * units; a < this.awakeCount; a++) z += given[awake[a]] * this.unitOuts.values[i + awake[a]]
    if (mask & IN_BANK) for (let k = 0, i = o * rank; k < rank; k++, i++) z += sum[k] * this.aside.values[i]
    return z
  }

  private moveOutput(o: number, mask: number, error: number): void {
    const { rank, units, l2 } = this.options
    const { sum, back, given, givenBack, awake, outs, aside, unitOuts } = this
    this.bias.move(o, error)
    for (let bits = mask; bits; bits &= bits - 1) {
      const s = 31 - Math.clz32(bits & -bits)
      this.shared.move(s, error)
      const at = o * SIGNALS + s
      this.own.move(at, error + 0.01 * this.own.values[at])
    }
    const parts = mask & IN_BANK ? [outs, aside] : [outs]
    for (const part of parts) {
      for (let k = 0, i = o * rank; k < rank; k++, i++) {
        back[k] += error * part.values[i]
        part.move(i, error * sum[k] + l2 * part.values[i])
      }
    }
    for (let a = 0; a < this.awakeCount; a++) {
      const i = o * units + awake[a]
      givenBack[awake[a]] += error * unitOuts.values[i]
      unitOuts.move(i, error * given[awake[a]] + l2 * unitOuts.values[i])
    }
  }

  private moveUnits(): void {
    const { rank, l2 } = this.options
    const { sum, back, awake, givenBack, units, unitBias } = this
    for (let a = 0; a < this.awakeCount; a++) {
      const unit = awake[a]
      const error = givenBack[unit] / (1 - UNITS_OUT)
      unitBias.move(unit, error)
      for (let k = 0, i = unit * rank; k < rank; k++, i++) {
        back[k] += error * units.values[i]
        units.move(i, error * sum[k] + l2 * units.values[i])
      }
    }
  }
}
