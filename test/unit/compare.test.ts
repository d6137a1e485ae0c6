import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareVersions, isWeaker, type Change, type Comparison } from '../../rules/compare/comparison.ts'
import { ChangeWords } from '../../rules/compare/words.ts'
import { createLinter, createWords, DEFAULT_SETTINGS, review, type Reviewed } from '../../rules/index.ts'

const linter = createLinter()
const words = createWords()
const folder = join(import.meta.dirname, '..', '..', 'examples')
const strong = {
  vi: readFileSync(join(folder, 'dieu-le-manh.vi.md'), 'utf8'),
  en: readFileSync(join(folder, 'strong-charter.en.md'), 'utf8'),
}
const weak = { vi: readFileSync(join(folder, 'dieu-le-yeu.vi.md'), 'utf8'), en: readFileSync(join(folder, 'weak-charter.en.md'), 'utf8') }

const reviewed = new Map<string, Reviewed>()
function versionOf(text: string): Reviewed {
  let version = reviewed.get(text)
  if (!version) reviewed.set(text, (version = review(linter, text, DEFAULT_SETTINGS, { asCharter: true })))
  return version
}

function compare(before: string, after: string): Comparison {
  return compareVersions(linter, versionOf(before), versionOf(after))
}

/** Each change on a line: kind, subject, details. */
function told({ changes }: Comparison, language: 'vi' | 'en' = 'en'): string[] {
  const changeWords = new ChangeWords(words, language)
  return changes.map((change) => [change.kind, changeWords.subject(change), ...changeWords.details(change)].join(' | '))
}

/** A small charter with some lines. */
const charter = (...lines: readonly string[]): string =>
  [
    '# Partnership charter',
    '',
    'PARTY A: Meadow Growers Association',
    '',
    'PARTY B: Sweet Fruit Ltd',
    '',
    ...lines.flatMap((line) => [line, '']),
  ].join('\n')
const dieuLe = (...lines: readonly string[]): string =>
  [
    '# Điều lệ hợp tác',
    '',
    'BÊN A: Hội Làm vườn Xuân Lộc',
    '',
    'BÊN B: Công ty TNHH Trái Ngọt',
    '',
    ...lines.flatMap((line) => [line, '']),
  ].join('\n')

describe('two versions that mean the same', () => {
  it.each(['vi', 'en'] as const)('differ in nothing (%s)', (language) => {
    const text = strong[language]
    expect(told(compare(text, text))).toEqual([])
    expect(told(compare(text, text.normalize('NFD').replaceAll('\n', '\r\n')))).toEqual([])
  })

  it('differ in nothing when sections change places', () => {
    const a = charter(
      '## Roles',
      'Meadow Growers Association picks the farms every week.',
      '## Decisions',
      'The partners decide by consensus in writing.',
    )
    const b = charter(
      '## Decisions',
      'The partners decide by consensus in writing.',
      '## Roles',
      'Meadow Growers Association picks the farms every week.',
    )
    expect(told(compare(a, b))).toEqual([])
  })
})

describe('a statement that both versions have', () => {
  const changeOf = (before: string, after: string, make = charter): string[] => told(compare(make(before), make(after)))
  it.each([
    [
      'rarer',
      'The Steering Committee meets monthly at the market.',
      'The Steering Committee meets every quarter at the market.',
      'weakened | Commitment | how often: "monthly" → "every quarter"',
    ],
    [
      'more often',
      'The Steering Committee meets twice a year at the market.',
      'The Steering Committee meets four times a year at the market.',
      'strengthened | Commitment | how often: "twice a year" → "four times a year"',
    ],
    [
      'later',
      'Sweet Fruit Ltd answers complaints of growers within 5 working days.',
      'Sweet Fruit Ltd answers complaints of growers within two weeks.',
      'weakened | Commitment | time allowed: "within 5 working days" → "within two weeks"',
    ],
    [
      'no deadline',
      'Sweet Fruit Ltd answers complaints of growers within 5 working days.',
      'Sweet Fruit Ltd answers complaints of growers by letter.',
      'weakened | Commitment | time allowed: "within 5 working days" → none',
    ],
    [
      'hedged',
      'Sweet Fruit Ltd will pay the growers for first-class fruit.',
      'Sweet Fruit Ltd may pay the growers for first-class fruit.',
      'weakened | Commitment | now worded as a possibility or a hope',
    ],
    [
      'a number',
      'Sweet Fruit Ltd pays 200 for each box of first-class fruit.',
      'Sweet Fruit Ltd pays 180 for each box of first-class fruit.',
      'changed | Commitment | numbers: "200" → "180"',
    ],
  ])('is weighed: %s', (_, before, after, expected) => {
    expect(changeOf(before, after).map((line) => line.replace(/ \([^)]*\)/, ''))).toContain(expected)
  })

  it.each([
    [
      'thưa hơn',
      'Ban Điều phối họp hằng tháng tại chợ đầu mối.',
      'Ban Điều phối họp ba tháng một lần tại chợ đầu mối.',
      'yếu đi: tần suất: "hằng tháng" → "ba tháng một lần"',
    ],
    [
      'sớm hơn',
      'Công ty TNHH Trái Ngọt trả lời góp ý trong vòng 15 (mười lăm) ngày.',
      'Công ty TNHH Trái Ngọt trả lời góp ý trong vòng 7 ngày làm việc.',
      'mạnh lên: thời hạn: "trong vòng 15 (mười lăm) ngày" → "trong vòng 7 ngày làm việc"',
    ],
    [
      'dày hơn',
      'Ban Điều phối họp 2 lần mỗi năm tại chợ đầu mối.',
      'Ban Điều phối họp mỗi quý 2 lần tại chợ đầu mối.',
      'mạnh lên: tần suất: "2 lần mỗi năm" → "mỗi quý 2 lần"',
    ],
  ])('is weighed in Vietnamese: %s', (_, before, after, expected) => {
    const comparison = compare(dieuLe(before), dieuLe(after))
    const changeWords = new ChangeWords(words, 'vi')
    const lines = comparison.changes
      .filter(({ topic }) => topic === 'commitment')
      .map((change) => `${changeWords.kind(change.kind)}: ${changeWords.details(change).join('; ')}`)
    expect(lines).toEqual([expected])
  })

  it('that names nobody is missed when it says how soon', () => {
    const change = changeOf(
      charter('Growers complain by letter, and whoever opens it answers within two weeks.'),
      charter(),
      (text) => text,
    )
    expect(change).toContainEqual(expect.stringMatching(/^dropped \| Commitment/))
  })

  it('names the requirements that rest on it and selects it in both versions', () => {
    const [before, after] = [strong.en, strong.en.replace('within two working days', 'within twenty working days')]
    expect(after).not.toBe(before)
    const [change] = compare(before, after).changes
    expect(change).toMatchObject({ kind: 'weakened', topic: 'commitment' })
    expect(change.requirements).not.toEqual([])
    const [old, now] = [change.before!.spans[0], change.after!.spans[0]]
    expect([before.slice(old.start, old.end), after.slice(now.start, now.end)]).toEqual([
      expect.stringContaining('within two'),
      expect.stringContaining('within twenty'),
    ])
  })
})

describe('facts', () => {
  it('come, go and change', () => {
    const before = `${charter('Meadow Growers Association picks the farms and keeps the book.', '## Duration', 'This charter takes effect on 1 March 2026 and ends on 28 February 2028.')}`
    const after = before
      .replace('PARTY B: Sweet Fruit Ltd', 'PARTY B: Sweet Fruit Ltd\n\nPARTY C: Harbour Credit Union')
      .replace('28 February 2028', '28 February 2027')
      .replace(' and keeps the book', '')
      .replace('Meadow Growers Association picks the farms.', 'Harbour Credit Union keeps the book of all loans.')
    const lines = told(compare(before, after)).filter((line) => !line.includes('met') && !line.includes('missing'))
    expect(lines).toEqual([
      'dropped | Duty of Meadow Growers Association',
      'changed | In force until | 28 February 2028 → 28 February 2027',
      'added | Duty of Harbour Credit Union',
      'added | Partner | Harbour Credit Union',
    ])
  })

  it('about bodies and decisions are weighed by the reader', () => {
    const before = dieuLe(
      'Ban Điều phối gồm 5 thành viên: ba người của Bên A, hai người của Bên B.',
      'Ban Điều phối quyết định kế hoạch bằng biểu quyết, thông qua khi có 2/3 số thành viên tán thành.',
    )
    const after = before
      .replace('5 thành viên: ba', '4 thành viên: hai')

      .replace('có 2/3', 'có 1/2')
    const changed = told(compare(before, after), 'vi').filter((line) => line.startsWith('changed'))
    expect(changed).toContainEqual('changed | Số thành viên Ban Điều phối | 5 → 4')
    expect(changed).toContainEqual(expect.stringMatching(/^changed \| Cam kết.* \| tỷ lệ, số người: ".*2\/3.*" → ".*1\/2.*"$/))
  })

  it('about the chair and how something is decided are told in words', () => {
    const seat = 'The Steering Committee is made up of six members. It is chaired by Party A.'
    const before = charter(seat, '## Decisions', 'The partners decide on the annual plan by consensus of all members.')
    const after = charter(
      seat.replace('Party A', 'Party B'),
      '## Decisions',
      'The partners decide on the annual plan by a majority of all members.',
    )
    expect(told(compare(before, after))).toContainEqual(
      'changed | Chair of Steering Committee | Meadow Growers Association → Sweet Fruit Ltd',
    )
    expect(told(compare(before, after))).toContainEqual(
      expect.stringMatching(/^changed \| Commitment.* \| decided by: consensus → a majority/),
    )
  })

  it('are not compared by name across languages', () => {
    const comparison = compare(strong.vi, strong.en)
    expect(comparison.languagesDiffer).toBe(true)
    expect(new Set(comparison.changes.map(({ topic }) => topic))).not.toContain('partner')
  })
})

describe('requirements', () => {
  it.each(['vi', 'en'] as const)('that were met and are met in part only are weaker, and the other way round stronger (%s)', (language) => {
    const states = (text: string): Map<string, string> => new Map(versionOf(text).result.judgements.map(({ rule, state }) => [rule, state]))
    const [before, after] = [states(strong[language]), states(weak[language])]
    const loosened = [...before].filter(([rule, state]) => state === 'met' && after.get(rule) === 'partial').map(([rule]) => rule)
    expect(loosened).not.toEqual([])
    const kinds = ({ changes }: Comparison): Set<string> =>
      new Set(changes.flatMap(({ topic, name, kind }) => (topic === 'requirement' && loosened.includes(name) ? [kind] : [])))
    expect(kinds(compare(strong[language], weak[language]))).toEqual(new Set(['weakened']))
    expect(kinds(compare(weak[language], strong[language]))).toEqual(new Set(['strengthened']))
  })

  it('that a version no longer speaks of are dropped, and what is lost of one is named', () => {
    const without = strong.en.replace(/^## Risks[^]*?(?=^## )/m, '')
    const comparison = compare(strong.en, without)
    expect(told(comparison)).toContainEqual(expect.stringMatching(/^(?:dropped|weakened) \| Response to change/))
    expect(isWeaker(comparison)).toBe(true)
    expect(isWeaker(compare(without, strong.en))).toBe(false)
  })

  it('that the authors take out are dropped', () => {
    const after = strong.en.replace(/^---\n/, '---\ncharterlint:\n  not-applicable: {learning: decided}\n')
    expect(told(compare(strong.en, after))).toEqual([`dropped | ${words.title('learning', 'en')} | met → not applicable`])
  })
})

describe('any two charters', () => {
  const texts = [...Object.values(strong), ...Object.values(weak), ...sample()]
  const opposite: Readonly<Record<Change['kind'], Change['kind']>> = {
    weakened: 'strengthened',
    strengthened: 'weakened',
    added: 'dropped',
    dropped: 'added',
    changed: 'changed',
  }

  it('compare as opposites the other way round', () => {
    for (const [i, text] of texts.entries()) {
      const other = texts[(i + 1) % texts.length]
      const key = (change: Change, kind: Change['kind']): string =>
        [kind, change.topic, change.before?.spans[0]?.start, change.after?.spans[0]?.start].join()
      const there = compare(text, other)
        .changes.map((change) => key(change, change.kind))
        .sort()
      const back = compare(other, text)
        .changes.map((change) => key({ ...change, before: change.after, after: change.before }, opposite[change.kind]))
        .sort()
      expect(back).toEqual(there)
    }
  })

  it('are told in both languages without a blank', () => {
    for (const language of ['vi', 'en'] as const)
      for (const line of told(compare(texts[0], texts[2]), language)) expect(line).not.toMatch(/undefined|NaN|\{|\|\s*(?:\||$)/)
  })
})

/** Some charters of the project, of all languages. */
function sample(): string[] {
  const charters = join(import.meta.dirname, '..', 'charters')
  return readdirSync(charters)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .filter((_, i) => i % 14 === 0)
    .map((name) => readFileSync(join(charters, name), 'utf8'))
}
