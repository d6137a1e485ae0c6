import { describe, expect, test } from 'vitest'
import { createLinter } from '../../rules/index.ts'
import { corpus, ownCharters, TIMES } from './charters.ts'
import { expectValid } from './validity.ts'
import { variants } from './variants.ts'

const linter = createLinter()
const SAME = 0.995

describe('a charter written in another way is judged the same', () => {
  const files = TIMES > 1 ? [...ownCharters, ...corpus] : ownCharters
  const plain = new Map(files.map(({ text }) => [text, linter.lint(text, { asCharter: true }).judgements.map(({ state }) => state)]))
  test.each(variants.map((variant) => [variant.name, variant] as const))(
    '%s',
    (_, variant) => {
      let states = 0
      const different: string[] = []
      for (const { name, text } of files) {
        const other = variant.write(text)
        if (other === text) continue
        const result = linter.lint(other, { asCharter: true })
        expectValid(result, other)
        result.judgements.forEach(({ rule, state }, i) => {
          states++
          const before = plain.get(text)?.[i]
          if (state !== before) different.push(`${name}: ${rule} is ${state}, was ${before}`)
        })
      }
      expect(different.length, different.join('\n')).toBeLessThanOrEqual(states * (1 - SAME))
    },
    60_000 * TIMES,
  )
})
