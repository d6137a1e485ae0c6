import { describe, expect, it } from 'vitest'
import { turnOff } from '../../rules/draft/turn-off.ts'
import { declareCharter } from '../../rules/draft/declare.ts'
import { ignoreFinding } from '../../rules/draft/decisions.ts'
import { decideInFrontMatter } from '../../rules/draft/front-matter.ts'
import { createLinter, DEFAULT_SETTINGS, review } from '../../rules/index.ts'
import { apply } from './fixes-cases.ts'

const linter = createLinter()
const fix = (edits: Parameters<typeof apply>[1]['edits']): Parameters<typeof apply>[1] => ({ id: '', edits, safe: false, blanks: false })
const judged = (text: string) => review(linter, text, { ...DEFAULT_SETTINGS, requireReason: true }, { asCharter: true })

/** The text after the first finding of a rule that begins at `words` was ignored. */
function ignored(text: string, rule: string, words = ''): string {
  const { result, findings } = judged(text)
  const finding = findings.find(({ ruleId, span }) => ruleId === rule && text.startsWith(words, span.start))
  expect(finding, `${rule} at "${words}"`).toBeDefined()
  return apply(text, fix(ignoreFinding(result.charter!, finding!, ' Agreed on 3 May,\nwith --> both ')!))
}

function expectExcepted(text: string, rule: string, findingsBefore: number): void {
  const { findings, exceptions } = judged(text)
  expect(exceptions.map(({ finding, reason }) => [finding.ruleId, reason])).toEqual([[rule, 'Agreed on 3 May, with –> both']])
  expect(findings.length).toBe(findingsBefore - 1)
}

const TEXT = `# Agreement between Hill Clinic and River School

## Tea

The clinic pays [amount] a month.

- The school brings [number] cups.
- The clinic brings milk and
  pours [number] litres.

| What | Who |
|---|---|
| Sugar | [name] |
| Honey | the clinic |
`

describe('a finding that its authors decide to live with', () => {
  const count = judged(TEXT).findings.length

  it.each([
    ['a sentence', '[amount]', '<!-- charterlint-disable-next-line placeholder -- Agreed on 3 May, with –> both -->\nThe clinic pays'],
    ['an item', '[number] cups', '<!-- charterlint-disable-next-line placeholder -- Agreed on 3 May, with –> both -->\n- The school'],
    ['a later line of an item', '[number] litres', '- The school brings [number] cups.\n<!-- charterlint-disable placeholder'],
    ['a row, around the whole table', '[name]', 'both -->\n| What'],
  ])('has a comment above %s', (_, words, expected) => {
    const after = ignored(TEXT, 'placeholder', words)
    expect(after).toContain(expected)
    expectExcepted(after, 'placeholder', count)
  })

  it('is said not to apply, in front matter, where nothing speaks of it', () => {
    const after = ignored(TEXT, 'duration')
    expect(after.startsWith('---\ncharterlint:\n  not-applicable:\n    duration: Agreed on 3 May, with –> both\n---\n\n# Agreement')).toBe(true)
    expectExcepted(after, 'duration', count)
  })

  it('stands beside what front matter says already, whose comments and order stay', () => {
    const front = '---\n# ours\ntype: partnership-charter # yes\ncharterlint:\n  not-applicable:\n    exit: We stay.\nlang: en\n---\n'
    expect(apply(front, fix([decideInFrontMatter(front, 'not-applicable', 'duration', 'No end: 3 years')!]))).toBe(
      front.replace('We stay.\n', 'We stay.\n    duration: "No end: 3 years"\n'),
    )
  })

  it.each([
    ['charterlint: true', { charter: true, ignore: { a: 'b' } }],
    ['charterlint:\n  ignore: [risks, exit]', { ignore: { risks: null, exit: null, a: 'b' } }],
    ['charterlint: {ignore: {exit: x}}', { ignore: { exit: 'x', a: 'b' } }],
    ['title: A', { ignore: { a: 'b' } }],
  ])('finds room below %s', (own, expected) => {
    const text = `---\r\n${own.replaceAll('\n', '\r\n')}\r\n---\r\nText\r\n`
    const after = apply(text, fix([decideInFrontMatter(text, 'ignore', 'a', 'b')!]))
    expect(judged(after).result.charter!.frontMatter!.values.charterlint).toEqual(expected)
    expect(after.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it('is not written into front matter that cannot be read', () => {
    expect(decideInFrontMatter('---\na: [b\n---\n', 'ignore', 'a', 'b')).toBeNull()
    expect(decideInFrontMatter('---\n- a\n---\n', 'ignore', 'a', 'b')).toBeNull()
  })
})

describe('a rule turned off for a folder', () => {
  it.each<[string, string | null, string | null, string]>([
    ['a new file', null, null, 'rules:\n  risks: off\n'],
    ['what stands there', '# ours\nrules:\n  # quiet\n  exit: info # soon\nlanguage: vi\n', null, '# ours\nrules:\n  # quiet\n  exit: info # soon\n  risks: off\nlanguage: vi\n'],
    ['its entry', 'rules:\n  risks: error # now\n', null, 'rules:\n  risks: off # now\n'],
    ['its entry with options', 'rules:\n  risks: {missing: error, options: {a: 1}}\n', null, 'rules:\n  risks:\n    options:\n      a: 1\n    severity: off\n'],
    ['a key without entries', 'rules:\n  # none yet\n', null, 'rules:\n  risks: off\n  # none yet\n'],
    ['another layout', 'extends: [strict]   # as it is\nrules: {exit: "info"}\nignore:\n  # - old/\n', null, 'extends: [strict]   # as it is\nrules: {exit: "info", risks: off}\nignore:\n  # - old/\n'],
    ['a folder below', 'language: vi\n', 'mou/**', 'language: vi\noverrides:\n  - files:\n      - mou/**\n    rules:\n      risks: off\n'],
    ['a folder below that is named', 'overrides:\n  - files: mou/**\n    charters: all\n', 'mou/**', 'overrides:\n  - files: mou/**\n    charters: all\n    rules:\n      risks: off\n'],
  ])('is written into %s', (_, text, files, after) => {
    expect(turnOff('/a/.charterlintrc.yaml', text, 'risks', files)).toBe(after)
  })

  it('is written into JSON with its own indentation', () => {
    expect(turnOff('/a/.charterlintrc.json', '{\n\t"rules": {"exit": "info"}\n}\n', 'risks', null)).toBe('{\n\t"rules": {\n\t\t"exit": "info",\n\t\t"risks": "off"\n\t}\n}\n')
    expect(JSON.parse(turnOff('/a/package.json', '{"name": "a"}', 'risks', 'b/**')!)).toEqual({
      name: 'a', charterlint: { overrides: [{ files: ['b/**'], rules: { risks: 'off' } }] },
    })
  })

  it('leaves a file alone that cannot be read', () => {
    expect(turnOff('/a/.charterlintrc.yaml', 'rules: [', 'risks', null)).toBeNull()
    expect(turnOff('/a/.charterlintrc.yaml', '- a\n', 'risks', null)).toBeNull()
    expect(turnOff('/a/.charterlintrc.json', '{', 'risks', null)).toBeNull()
  })
})

describe('a text made a charter', () => {
  const read = { kind: 'mou', languages: ['vi'], partners: ['Hội A', 'Trạm: B'], effective: '2026-03-01', end: null } as const
  it('says what was read of it', () => {
    expect(apply('# Ghi nhớ\n', declareCharter('# Ghi nhớ\n', read))).toBe(
      '---\ntype: partnership-charter\nkind: mou\nlang: vi\nstatus: draft\neffective: 2026-03-01\npartners:\n  - Hội A\n  - "Trạm: B"\n---\n\n# Ghi nhớ\n',
    )
  })

  it('keeps what it says itself, by whatever name', () => {
    const text = '---\ntitle: A\ncac_ben: [x, y]\nloai: quy chế\ntrang_thai: đã ký\n---\n# A\n'
    expect(apply(text, declareCharter(text, read))).toBe(
      '---\ntype: partnership-charter\ntitle: A\ncac_ben: [x, y]\nloai: quy chế\ntrang_thai: đã ký\nlang: vi\neffective: 2026-03-01\n---\n# A\n',
    )
  })
})
