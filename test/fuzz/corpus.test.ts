import { describe, expect, test } from 'vitest'
import { createLinter } from '../../rules/index.ts'
import { corpus, linted, linter, ownCharters, TIMES } from './charters.ts'
import { figure } from './figures.ts'
import { expectValid } from './validity.ts'

const files = [...ownCharters, ...corpus].filter((_, i) => TIMES > 1 || i % 4 === 0)
/** As many starts of each text as can be linted in no time; the long run takes more. */
const PREFIXES = 8 * TIMES

describe('a charter', () => {
  test.each(files.map(({ name, text }) => [name, text] as const))('%s is read with valid ranges', (_, text) => {
    const result = linted(text)
    figure('charters read', 1)
    expectValid(result, text)
    expect(result.charter?.notRead).toEqual([])
  })
})

test('a second run gives the same', () => {
  const another = createLinter()
  for (const { text } of files.filter((_, i) => TIMES > 1 || i % 14 === 0)) {
    const first = linted(text)
    const second = linter.lint(text, { asCharter: true })
    expect(JSON.stringify([second.judgements.map(summary), second.findings])).toBe(JSON.stringify([first.judgements.map(summary), first.findings]))
    expect(another.lint(text, { asCharter: true }).findings).toEqual(first.findings)
  }
}, 60_000 * TIMES)

function summary({ rule, state, evidence, lacking, addressed, met }: ReturnType<typeof linter.lint>['judgements'][number]): unknown {
  return { rule, state, evidence, lacking, addressed, met }
}

describe('every prefix, as it is while somebody types', () => {
  const ten = files.filter((_, i) => i % Math.ceil(files.length / 10) === 0).slice(0, TIMES > 1 ? 10 : 5)
  test.each(ten.map(({ name, text }) => [name, text] as const))(
    '%s',
    (_, text) => {
      const step = Math.max(1, Math.floor(text.length / PREFIXES))
      for (let end = 0; end <= text.length; end += step) {
        const prefix = text.slice(0, end)
        figure('starts of charters read', 1)
        expectValid(linter.lint(prefix, { asCharter: true }), prefix, false)
      }
    },
    60_000 * TIMES,
  )
})
