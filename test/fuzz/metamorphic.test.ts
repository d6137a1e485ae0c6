import { describe, expect, test } from 'vitest'
import { corpus, linted, linter, ownCharters, TIMES, type TextFile } from './charters.ts'
import { figure } from './figures.ts'
import { expectValid } from './validity.ts'
import { variants, type Variant } from './variants.ts'

const SAME = 0.995
const files = TIMES > 1 ? [...ownCharters, ...corpus] : ownCharters.filter((_, i) => i % 2 === 0)

/** One way of writing after the other: what two of them do to each other is looked at too. */
const together: Variant = { name: 'all of these at once', write: (text) => variants.reduce((written, { write }) => write(written), text) }

/** The states of some charters in another way of writing are the same but for a few; all that differ are named. */
function expectSameStates({ write }: Variant, of: readonly TextFile[]): void {
  let states = 0
  const different: string[] = []
  for (const { name, text } of of) {
    const other = write(text)
    if (other === text) continue
    const result = linter.lint(other, { asCharter: true })
    expectValid(result, other)
    const { judgements } = linted(text)
    result.judgements.forEach(({ rule, state }, i) => {
      states++
      const before = judgements[i].state
      if (state !== before) different.push(`${name}: ${rule} is ${state}, was ${before}`)
    })
  }
  figure('states of charters written in another way', states)
  figure('of these another state', different.length)
  if (TIMES > 1) console.log([`${states - different.length} of ${states} states are the same`, ...different].join('\n'))
  expect(different.length, different.join('\n')).toBeLessThanOrEqual(states * (1 - SAME))
}

describe('a charter written in another way is judged the same', () => {
  test.each(variants.map((variant, v) => [variant.name, variant, v] as const))(
    '%s',
    (_, variant, v) => expectSameStates(variant, TIMES > 1 ? files : files.filter((__, f) => f % variants.length === v)),
    TIMES > 1 ? 1_200_000 : 60_000,
  )

  test(together.name, () => expectSameStates(together, files.filter((_, f) => TIMES > 1 || f % 3 === 0)), TIMES > 1 ? 1_200_000 : 60_000)
})
