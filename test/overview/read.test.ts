import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { charterModel, createLinter, createWords, DEFAULT_SETTINGS, LineIndex, review } from '../../rules/index.ts'
import type { Overview, TextPlace } from '../../rules/overview/model.ts'
import { readOverview } from '../../rules/overview/read.ts'
import { plain } from '../../rules/overview/reader.ts'
import { overviewOfText } from './overview-of-text.ts'

const linter = createLinter()
const words = createWords()

/** The words of the source that a place selects. */
function selected({ text }: Overview, { startLine, startColumn, endLine, endColumn }: TextPlace): string {
  const lines = new LineIndex(text)
  return text.slice(
    lines.offset({ line: startLine - 1, character: startColumn - 1 }),
    lines.offset({ line: endLine - 1, character: endColumn - 1 }),
  )
}

/** Everything with a place, wherever in the overview. */
function places(value: unknown): TextPlace[] {
  if (typeof value !== 'object' || value === null) return []
  return 'startLine' in value ? [value as TextPlace] : Object.values(value).flatMap(places)
}

describe.each(['dieu-le-manh.vi.md', 'strong-charter.en.md'])('the overview of %s', (file) => {
  const overview = overviewOfText(readFileSync(`examples/${file}`, 'utf8'), file)

  it('has all requirements in the twelve groups of the guidance', () => {
    expect(overview.groups).toHaveLength(12)
    expect(overview.groups.flatMap(({ requirements }) => requirements)).toHaveLength(41)
  })

  it('has partners with duties and speakers, a matrix, decisions, flows, dates, objectives', () => {
    expect(overview.partners).toHaveLength(4)
    for (const { duties, representative } of overview.partners) expect([duties.length > 0, representative !== null]).toEqual([true, true])
    expect(overview.partners.filter(({ leads }) => leads)).toHaveLength(1)
    expect(overview.matrices[0].columns).toHaveLength(4)
    expect(overview.decisions.length).toBeGreaterThan(0)
    expect(overview.flows.some(({ from, to }) => from !== '' && to !== '')).toBe(true)
    expect(overview.dates.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['effective', 'end']))
    expect(overview.objectives).toHaveLength(3)
  })

  it('has places that are in the text and select words', () => {
    expect(places(overview).length).toBeGreaterThan(100)
    for (const place of places(overview)) expect(selected(overview, place).trim()).not.toBe('')
  })

  it('calls the partners together by one name, whatever the text calls them', () => {
    const together = { vi: 'Các bên', en: 'All partners' }[overview.language]
    expect(overview.others.map(({ name }) => name.text)).toContain(together)
    const named = [...overview.flows.flatMap(({ from, to }) => [from, to]), ...overview.others.map(({ name }) => name.text), ...overview.rhythms.map(({ text }) => text)]
    expect(named.filter((name) => /^(?:we|both|the partners|hai bên|chúng tôi)\b/i.test(name))).toEqual([])
  })

  it('says of each flow nothing twice', () => {
    for (const { how } of overview.flows) for (const piece of how) expect(how.filter((other) => other.includes(piece))).toEqual([piece])
  })

  it('is plain data', () => expect(JSON.parse(JSON.stringify(overview))).toEqual(overview))

  it('has dates in the order of the calendar', () => {
    const days = overview.dates.map(({ from, to }) => from ?? to)
    expect(days).toEqual([...days].sort())
  })
})

describe('what the authors decided', () => {
  const overview = overviewOfText(
    '---\ncharterlint:\n  ignore:\n    exit: "the law says it"\n---\n\n# Partnership charter\n\nThe Club and the Trust clean the river.\n',
  )

  it('is an exception with its reason', () => {
    expect(overview.exceptions).toEqual([expect.objectContaining({ rule: 'exit', reason: 'the law says it', by: 'front-matter' })])
  })
})

describe('text', () => {
  it('loses what could make it lie: control characters and turned directions', () => {
    expect(plain('a\u0000b\u202ec\u2066d\u0007e')).toBe('abcde')
  })

  it('is one line without the signs of bold words', () => expect(plain(' **Bên A**\n là `x` ')).toBe('Bên A là x'))

  it('is never null for a text that is no charter: there is no overview', () => {
    const reviewed = review(linter, 'shopping list', DEFAULT_SETTINGS)
    expect(readOverview({ file: 'x', reviewed, catalog: linter.parts.catalog, words, language: 'en', modelOf: charterModel })).toBeNull()
  })
})
