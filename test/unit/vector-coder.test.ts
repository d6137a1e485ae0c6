import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeVectors, encodeVectors, LARGEST } from '../../rules/tools/vector-coder.ts'

/** Rows like those of a model: numbers are smaller the farther back they stand. */
function rowsOf(count: number, rank: number): Int16Array {
  let seed = 1
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647
  return Int16Array.from({ length: count * rank }, (_, i) => Math.round((random() + random() + random() - 1.5) * (60 / (1 + (i % rank)))))
}

describe('vectors coded as few bytes', () => {
  it('come back as they were, whatever their numbers', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), fc.array(fc.integer({ min: -LARGEST, max: LARGEST }), { maxLength: 400 }), (rank, some) => {
      const numbers = Int16Array.from(some.slice(0, some.length - (some.length % rank)))
      expect(decodeVectors(encodeVectors(numbers, rank), numbers.length / rank, rank)).toEqual(numbers)
    }))
  })

  it('are not taken when they are too large to be told', () => {
    expect(() => encodeVectors(Int16Array.of(1, LARGEST + 1), 2)).toThrow(RangeError)
  })

  it('take half of the bytes where most numbers are small', () => {
    const numbers = rowsOf(2000, 24)
    expect(encodeVectors(numbers, 24).length).toBeLessThan(numbers.length / 2)
  })
})
