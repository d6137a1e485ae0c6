import { expect, it } from 'vitest'
import { exampleResults } from '../../rules/tools/example-results.ts'

/** Share of the examples that must be judged as their file says; raised as judgement gets better, never lowered. */
const FLOOR = 0.7

it('judges the requirements\' examples as their files say', () => {
  const results = exampleResults()
  const wrong = results.filter((result) => result.state !== result.wanted)
  const share = 1 - wrong.length / results.length
  expect(share, wrong.map((result) => `${result.rule} ${result.language} ${result.name}: ${result.wanted} judged ${result.state}`).join('\n')).toBeGreaterThanOrEqual(FLOOR)
})
