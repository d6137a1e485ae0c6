import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { requirementEntries } from '../../rules/catalog/requirements.generated.ts'
import { decodeBytes, SIGNAL_NAMES, stepOf, type ModelData } from '../../rules/engine/model.ts'
import { fit } from '../../rules/tools/training/fit.ts'
import type { Row, Sight } from '../../rules/tools/training/fitting.ts'
import { lowRank } from '../../rules/tools/training/low-rank.ts'

const WORDS = ['report', 'month', 'tree', 'river']
const OPTIONS = { rank: 4, epochs: 20, rate: 0.3, l2: 0.0001, units: 0, averaged: 1, seed: 1 }

const sight = (...words: string[]): Sight => ({ features: Int32Array.from(words.map((word) => WORDS.indexOf(word))), size: words.length, signals: Uint32Array.of(0) })
const row = (seen: Sight, label: number, more: Partial<Row> = {}): Row => ({
  ...seen, bare: null, labels: Int8Array.of(label), weights: Float32Array.of(1), source: 'bank', anyOf: [], ...more,
})
const many = (make: () => Row[]): Row[] => Array.from({ length: 20 }, make).flat()

/** Log-odds that the model gives to words for its only output. */
function scoreOf(rows: readonly Row[], ...words: string[]): number {
  return scorerOf(fit(rows, ['reporting/about'], [WORDS], OPTIONS)[0])(...words)
}

function scorerOf({ rank, bias, vectors, steps, outputVectors, unitVectors, unitBias }: ModelData): (...words: string[]) => number {
  const [numbers, sizes] = [new Int8Array(decodeBytes(vectors as string).buffer), decodeBytes(steps)]
  const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, k) => sum + value * b[k], 0)
  return (...words) => {
    const places = words.map((word) => WORDS.indexOf(word))
    const sum = Array.from({ length: rank }, (_, k) => places.reduce((all, word) => all + numbers[word * rank + k] * stepOf(sizes[word]), 0) / Math.sqrt(words.length))
    const units = unitBias.map((value, unit) => Math.max(0, value + dot(sum, unitVectors.slice(unit * rank, (unit + 1) * rank))))
    return bias[0] + dot([...sum, ...units], outputVectors)
  }
}

describe('learning of statements', () => {
  it('tells words that show a thing from those that do not', () => {
    const rows = many(() => [row(sight('report', 'month'), 1), row(sight('tree', 'river'), 0)])
    expect(scoreOf(rows, 'report')).toBeGreaterThan(1)
    expect(scoreOf(rows, 'river')).toBeLessThan(-1)
  })

  it('finds out which of several statements shows a thing', () => {
    const rows = many(() => [row(sight('report'), 1), row(sight('tree'), 0)])
    for (let i = 0; i < 20; i++) {
      const charter = { source: `charter ${i}`, anyOf: [0] }
      rows.push(row(sight('report', 'month'), -1, charter), row(sight('tree', 'river'), -1, charter))
    }
    expect(scoreOf(rows, 'month')).toBeGreaterThan(scoreOf(rows, 'river') + 1)
  })

  it('learns from a statement without its title too', () => {
    const rows = many(() => [row(sight('report', 'river'), 1, { bare: sight('report') }), row(sight('tree'), 0)])
    expect(scoreOf(rows, 'report')).toBeGreaterThan(1)
  })

  it('goes by what charters say of a word where banks say the contrary', () => {
    const inBank = (word: string): Sight => ({ ...sight(word), signals: Uint32Array.of(1 << SIGNAL_NAMES.indexOf('bank')) })
    const rows = many(() => [row(sight('report'), 1), row(sight('tree'), 0), row(inBank('report'), 0), row(inBank('tree'), 1), row(inBank('report'), 0), row(inBank('tree'), 1)])
    expect(scoreOf(rows, 'report')).toBeGreaterThan(scoreOf(rows, 'tree') + 1)
  })

  it('learns what words say together and neither alone', () => {
    const rows = many(() => [row(sight('report', 'month'), 0), row(sight('tree', 'river'), 0), row(sight('report', 'river'), 1), row(sight('tree', 'month'), 1)])
    const score = scorerOf(fit(rows, ['reporting/about'], [WORDS], { ...OPTIONS, units: 8, epochs: 80 })[0])
    expect(Math.min(score('report', 'river'), score('tree', 'month'))).toBeGreaterThan(Math.max(score('report', 'month'), score('tree', 'river')) + 2)
  })

  it('is the same each time', () => {
    const rows = (): Row[] => many(() => [row(sight('report', 'month'), 1), row(sight('tree', 'river'), 0)])
    expect(fit(rows(), ['reporting/about'], [WORDS], OPTIONS)).toEqual(fit(rows(), ['reporting/about'], [WORDS], OPTIONS))
  })
})

describe('what was said of statements', () => {
  const folder = 'rules/tools/training'
  const known = new Set(requirementEntries.flatMap(({ rule }) => [rule.id, ...rule.elements.map(({ id }) => `${rule.id}/${id}`)]))
  const unknown = (codes: string): string[] => codes.split(' ').filter((code) => code !== '-' && !known.has(code.replace(/[~!]$/, '')))

  it.each(['vi', 'en'])('is one passage a line: codes, context, text (%s)', (language) => {
    const lines = readFileSync(`${folder}/passages.${language}.tsv`, 'utf8').trimEnd().split('\n').map((line) => line.split('\t'))
    expect(lines.filter((fields) => fields.length !== 3 || fields.some((field) => field === ''))).toEqual([])
    expect(lines.flatMap(([codes]) => unknown(codes))).toEqual([])
  })

  it.each([['own', 'test/charters'], ['unusual', 'test/charters/unusual'], ['held', 'test/held-out'], ['made', null], ['real', null]])('is a place and codes a line, for charters that there are (%s)', (set, charters) => {
    for (const name of readdirSync(`${folder}/shown/${set}`)) {
      const lines = readFileSync(`${folder}/shown/${set}/${name}`, 'utf8').trimEnd().split('\n')
      expect(lines.filter((line) => !/^\d+:\d+ \S/.test(line)), name).toEqual([])
      expect(lines.flatMap((line) => unknown(line.slice(line.indexOf(' ') + 1))), name).toEqual([])
      if (charters) expect(existsSync(`${charters}/${name.replace('.txt', '.md')}`), name).toBe(true)
    }
  })
})

describe('a matrix of low rank', () => {
  it('comes back from its parts', () => {
    const matrix = Float32Array.of(1, 2, 3, 2, 4, 6, -1, 0, 1)
    const { rows, columns } = lowRank(matrix, Float64Array.of(1, 1, 1), 3, 2)
    matrix.forEach((value, i) => {
      const [r, c] = [Math.floor(i / 3), i % 3]
      expect(rows[r * 2] * columns[c * 2] + rows[r * 2 + 1] * columns[c * 2 + 1]).toBeCloseTo(value, 4)
    })
  })

  it('keeps most exactly the rows that count most', () => {
    const { rows, columns } = lowRank(Float32Array.of(1, 0, 0, 1), Float64Array.of(100, 1), 2, 1)
    expect(Math.abs(rows[0] * columns[0])).toBeCloseTo(1, 3)
  })
})
