import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLinter, type LintResult } from '../../rules/index.ts'
import { screenMarkdown } from '../../rules/markdown/screen.ts'
import { linter, ownCharters, TIMES } from './charters.ts'
import { figure } from './figures.ts'
import { PIECES } from './pieces.ts'
import { expectValid } from './validity.ts'

const SEED = 20260301
const runs = (count: number): fc.Parameters<unknown> => ({ seed: SEED + TIMES - 1, numRuns: count * TIMES, endOnFailure: TIMES === 1 })

const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''))

/** Halves of characters too. */
const units = fc.oneof(fc.nat(0xffff), fc.nat(0x24f), fc.integer({ min: 0x1ea0, max: 0x1ef9 }), fc.integer({ min: 0x10000, max: 0x10ffff })).map((code) => String.fromCodePoint(code))

interface Change {
  readonly at: number
  readonly length: number
  readonly put: string
}

const mutated = fc
  .tuple(
    fc.constantFrom(...ownCharters.map(({ text }) => text)),
    fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(60), put: fc.constantFrom('', ...PIECES) }), { minLength: 1, maxLength: 12 }),
    fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD'),
  )
  .map(([text, changes, form]) => changes.reduce((now, { at, length, put }: Change) => now.slice(0, at * now.length) + put + now.slice(at * now.length + length), text).normalize(form))

describe('for any text', () => {
  const holds = (text: string): void => {
    figure('random texts read', 1)
    const result = linter.lint(text, { asCharter: true })
    expectValid(result, text, false)
    linter.lint(text)
  }
  test('pieces of Markdown in any order', () => fc.assert(fc.property(soup, holds), runs(80)), 60_000 * TIMES)
  test('charters with holes and insertions', () => fc.assert(fc.property(mutated, holds), runs(30)), 60_000 * TIMES)
  test('any characters', () => fc.assert(fc.property(fc.string({ unit: units, maxLength: 300 }), holds), runs(60)), 60_000 * TIMES)

  test('what is judged slice by slice, one text in turn with others, is judged as if it were alone', () => {
    const alone = createLinter()
    const said = ({ findings, judgements, facts }: LintResult): string => JSON.stringify([findings, facts, judgements.map(({ rule, state, evidence }) => [rule, state, evidence])])
    const inTurns = (texts: readonly string[], turns: readonly number[]): boolean => {
      figure('texts judged in turn with others', texts.length)
      const work = texts.map((text) => linter.lintInSlices(text, { asCharter: true }))
      const ended: (string | undefined)[] = texts.map(() => undefined)
      for (let i = 0; ended.includes(undefined); i++) {
        const turn = (i + turns[i % turns.length]) % texts.length
        const { done, value } = work[turn].next()
        if (done && value) ended[turn] = said(value)
      }
      return texts.every((text, i) => ended[i] === said(alone.lint(text, { asCharter: true })))
    }
    fc.assert(fc.property(fc.array(mutated.map((text) => text.slice(0, 3000)), { minLength: 2, maxLength: 3 }), fc.array(fc.nat(5), { minLength: 1, maxLength: 50 }), inTurns), runs(4))
  }, 60_000 * TIMES)

  test('screening moves nothing and takes whole lines', () => {
    fc.assert(
      fc.property(soup, fc.nat(40), fc.constantFrom('>', '- ', '1. ', '[', ']', '*a ', 'b* ', 'x<!--', '`', '](b (', '> a\nb\n'), (text, times, piece) => {
        const hostile = text + piece.repeat(times * 60) + text
        const { text: screened, cuts } = screenMarkdown(hostile)
        expect(screened.length).toBe(hostile.length)
        let at = 0
        for (const { start, end } of cuts) {
          expect(screened.slice(at, start)).toBe(hostile.slice(at, start))
          expect(screened.slice(start, end).trim()).toBe('')
          expect(start === 0 || /[\r\n]/.test(hostile[start - 1])).toBe(true)
          at = end
        }
        expect(screened.slice(at)).toBe(hostile.slice(at))
      }),
      runs(100),
    )
  })
})
