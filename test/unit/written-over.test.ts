import { describe, expect, it } from 'vitest'
import { createLinter } from '../../rules/index.ts'
import { forgetPassages } from '../../rules/text/remembered.ts'

const linter = createLinter()
const BASE = `# Partnership charter

Between Marsh Trust and Reed Farm.

## 2. Decisions

We meet every month. It decides by consensus.

Party A shall:

- send the minutes within five days
- pay the rent

**Minutes:** are kept by the secretary.

5.1. The chair calls the meeting.

| Task | Who |
|---|---|
| Report | Marsh Trust |
`

/** All that is judged of a text: states with their chances and places, and findings. */
function judged(text: string): unknown {
  const { judgements, findings, facts } = linter.lint(text, { asCharter: true })
  return { facts, findings: findings.map(({ ruleId, messageId, span }) => [ruleId, messageId, span]), states: judgements.map(({ rule, state, addressed, met, evidence }) => [rule, state, addressed, met, evidence]) }
}

describe('a charter that is written over is judged as if it were new', () => {
  it.each([
    ['a frame of quotes', BASE, BASE.replaceAll('\n', '\n> ')], ['a line from a word processor', 'We meet every', '\tWe meet every'], ['another lead-in', 'Party A shall:', 'Party A may:'], ['no lead-in', 'Party A shall:\n\n', ''], ['another label', '**Minutes:** are', '**Reports:** are'], ['no label', '**Minutes:** are', 'They are'], ['another column', '| Task | Who |', '| Risk | Who |'],
    ['a column more', '| Task | Who |\n|---|---|\n| Report | Marsh Trust |', '| Task | Who | When |\n|---|---|---|\n| Report | Marsh Trust | May |'], ['a quote', 'We meet every', '> We meet every'], ['a blank', 'Report | Marsh Trust', 'Report | [name]'], ['another title', '## 2. Decisions', '## 2. Learning'],
    ['a title of another level', '## 2. Decisions', '# 2. Decisions'], ['a title in bold', '## 2. Decisions', '**2. Decisions**'], ['another number of a title', '## 2. Decisions', '## 3. Decisions'], ['another sentence before', 'We meet every month.', 'The Board meets in May.'], ['no sentence before', 'We meet every month. ', ''],
    ['a sentence for an item', '- pay the rent', '\nPay the rent.'], ['another clause', '5.1. The chair', '6.2. The chair'], ['no number', '5.1. The chair', 'The chair'], ['a question', 'It decides by consensus.', 'It decides by consensus?'], ['another language', '## 2. Decisions', '## 2. Ra quyết định'], ['an item below the item', '- pay the rent', '  - pay the rent'],
  ])('with %s', (_, from, to) => {
    const text = BASE.replace(from, to)
    expect(text).not.toBe(BASE)
    forgetPassages()
    const alone = judged(text)
    forgetPassages()
    const before = judged(BASE)
    expect(judged(text)).toEqual(alone)
    expect(judged(BASE)).toEqual(before)
  })
})
