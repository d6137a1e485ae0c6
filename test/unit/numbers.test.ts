import { describe, expect, it } from 'vitest'
import { isAnnex, isLettered, readArticles, stepBetween, type Article } from '../../rules/charter/articles.ts'
import { endOfTerm, findDates, findLengths } from '../../rules/charter/dates.ts'
import { numberIn, numberOf } from '../../rules/charter/facts/numbers.ts'
import { shareOf } from '../../rules/charter/facts/thresholds.ts'
import { sentences } from '../../rules/charter/sentences.ts'
import { charterOf } from '../catalog/catalog.ts'

describe('numbers', () => {
  it.each([
    ['5 thành viên', 5], ['mười hai người', 12], ['ba mươi lăm', 30], ['Twelve members', 12], ['fifteen', 15], ['ở bàn 3, 4 người', 3], ['hai mươi'.normalize('NFD'), 20],
    ['12.5', null], ['3/5', null], ['60 %', null], ['60%', null], ['1.000', null], ['12345', null], ['tenfold', null], ['often', null], ['', null],
  ])('the first in %j', (text, wanted) => {
    expect(numberIn(text)).toBe(wanted)
  })

  it.each([['7', 7], [' Ba ', 3], ['twenty', 20], ['12345', null], ['3 or 4', null], ['none', null]])('%j as a whole', (word, wanted) => {
    expect(numberOf(word)).toBe(wanted)
  })
})

describe('shares', () => {
  it.each([
    ['75%', { share: 0.75, count: null, above: false }], ['66,7 %', { share: 0.667, count: null, above: false }], ['60 per cent', { share: 0.6, count: null, above: false }], ['more than 50%', { share: 0.5, count: null, above: true }],
    ['trên 2/3', { share: 2 / 3, count: null, above: false }], ['quá 1 / 2', { share: 0.5, count: null, above: true }], ['hai phần ba', { share: 2 / 3, count: null, above: false }], ['three-quarters', { share: 0.75, count: null, above: false }],
    ['two thirds', { share: 2 / 3, count: null, above: false }], ['ba trên năm', { share: 0.6, count: 3, above: false }], ['four of the five', { share: 0.8, count: 4, above: false }], ['3 of 4', { share: 0.75, count: 3, above: false }],
    ['quá bán', { share: 0.5, count: null, above: true }], ['một nửa', { share: 0.5, count: null, above: false }], ['half', { share: 0.5, count: null, above: false }], ['simple majority', { share: 0.5, count: null, above: true }],
    ['four members', { share: null, count: 4, above: false }], ['all', { share: null, count: null, above: false }],
  ])('%s', (text, wanted) => {
    const { share, ...rest } = shareOf(text)
    expect(rest).toEqual({ count: wanted.count, above: wanted.above })
    if (wanted.share === null) expect(share).toBeNull()
    else expect(share).toBeCloseTo(wanted.share, 3)
  })

  it('are more than they say where the words around say so', () => {
    expect(shareOf('2/3', 'more than 2/3').above).toBe(true)
    expect(shareOf('2/3', 'ít nhất 2/3').above).toBe(false)
  })
})

describe('days and lengths', () => {
  it.each([['2024-02-29', 12, '2025-02-28'], ['2024-08-31', 6, '2025-02-28'], ['2025-01-01', 12, '2025-12-31'], ['2023-12-15', 1, '2024-01-14'], ['2024-03-31', 1, '2024-04-30']])('from %s for %d months to %s', (from, months, to) => {
    expect(endOfTerm(from, months)).toBe(to)
  })

  it.each([
    ['from 1 March 2025 to 28 February 2027', ['2025-03-01', '2027-02-28']], ['29/02/2024 và 29/02/2025', ['2024-02-29']], ['00/01/2024, 12/13/2024', []], ['ngày 5 tháng 3 năm 26', []], ['December 31st, 2025', ['2025-12-31']], ['31 tháng 4 năm 2025', []],
  ])('%s', (text, wanted) => {
    expect(findDates(text).map(({ iso }) => iso)).toEqual(wanted)
  })

  it('are found with their places, many in one text', () => {
    const text = 'kéo dài 18 tháng, rồi thêm two (2) years'
    expect(findLengths(text).map(({ months, from, to }) => [months, text.slice(from, to)])).toEqual([[18, '18 tháng'], [24, 'two (2) years']])
  })
})

describe('sentences', () => {
  const cut = (text: string): string[] => sentences(text, 0, text.length).map(([from, to]) => text.slice(from, to))

  it.each([
    [['Hai bên họp.', 'Biên bản gửi sau!', 'Ai ghi?']], [['They said "Yes."', '"No," we said.']], [['It ends…', 'It begins.']], [['(It is so.)', '[It was.]']], [['We meet.', '12 come.']], [['Họp quý.', '• Ghi biên bản.']],
  ])('%j', (parts) => {
    expect(cut(parts.join(' '))).toEqual(parts)
  })

  it.each(['Mr. Lee comes.', 'TS. Lê Mây đến.', 'TP. Hà Nội họp.', 'e.g. Rent is paid.', 'See art. 5 there.', 'A. Lee comes.', 'It costs 2.5 million.', 'a. The first.', '3.1. The first.', 'so it goes. and on', 'Acme Co. Ltd. Hanoi pays.'])('is one: %s', (line) => {
    expect(cut(line)).toEqual([line])
  })

  it('are cut within a range, without space around them', () => {
    const text = 'One. Two.  Three. Four.'
    expect(sentences(text, 4, 18).map(([from, to]) => text.slice(from, to))).toEqual(['Two.', 'Three.'])
    expect(sentences('   ', 0, 3)).toEqual([])
  })
})

describe('numbers of articles', () => {
  const articles = (...titles: readonly string[]): Article[] => readArticles(charterOf(`# Charter\n\n${titles.map((title) => `## ${title}\n\nWe meet.\n`).join('\n')}`))
  const told = (title: string): unknown => articles(title).map(({ kind, parts, symbol }) => [kind, parts.join('.'), symbol].join('|'))

  it.each([
    ['Điều 5. Mục đích', ['điều|5|']], ['Article IV: Term', ['article|4|iv']], ['3.1.2 Purpose', ['|3.1.2|']], ['XIV. Purpose', ['|14|xiv']], ['Phụ lục C: Bản đồ', ['phụ lục|100|c']], ['đ) Việc khác', ['|5|đ']], ['Annex B: Map', ['annex|2|b']], ['Purpose', []],
  ])('%s', (title, wanted) => {
    expect(told(title)).toEqual(wanted)
  })

  it('count on by one, later, or not at all', () => {
    const [one, two, four] = articles('Điều 1. A b', 'Điều 2. A b', 'Điều 4. A b')
    expect([stepBetween(one, two, false), stepBetween(two, four, false), stepBetween(one, one, false), stepBetween(four, two, false)]).toEqual([1, 2, 0, -1])
  })

  it('are letters where one of them can be no Roman number', () => {
    const letters = articles('Annex A: Map', 'Annex B: Map', 'Annex C: Map')
    expect([isLettered(letters), isLettered(letters.slice(2)), isLettered([]), isLettered(articles('Điều 1. A b'))]).toEqual([true, false, false, false])
    const [, b, c] = letters
    expect([stepBetween(b, c, true), stepBetween(c, b, true), stepBetween(b, b, true)]).toEqual([1, -1, 0])
  })

  it('go from d to đ, from d to e, or by the Latin alphabet', () => {
    const of = (symbol: string): Article => ({ ...articles('Annex B: Map')[0], symbol })
    expect([['d', 'đ'], ['d', 'e'], ['đ', 'e'], ['e', 'f'], ['d', 'g'], ['g', 'a']].map(([from, to]) => stepBetween(of(from), of(to), true))).toEqual([1, 1, 1, 1, 2, -1])
  })

  it('of an annex are known by their word', () => {
    expect(['phụ lục', 'phu luc', 'annex', 'appendix', 'schedule', 'điều', 'article', ''].map(isAnnex)).toEqual([true, true, true, true, true, false, false, false])
  })
})
