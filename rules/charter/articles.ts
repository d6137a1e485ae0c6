import { fold } from '../text/fold.ts'
import { kept } from '../text/kept.ts'
import type { Charter, Section } from './model.ts'

/** A numbered title: "Điều 5", "Article IV", "3.1", "Phụ lục A". */
export interface Article {
  readonly section: Section
  /** What it is called, in the language's singular: "điều", "article"; "" for a bare number. */
  readonly kind: string
  /** The parts of its number as integers; Roman numerals and letters too. */
  readonly parts: readonly number[]
  /** The last part as written when it is a letter or a Roman numeral, in small letters; which of the two it is only its neighbours tell. */
  readonly symbol: string
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
const NUMBER_WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 }
/** Vietnamese points leave out f, j, w, z and have đ. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

export function readArticles(charter: Pick<Charter, 'sections'>): Article[] {
  return charter.sections.flatMap((section) => {
    const article = articleOf(section)
    return article ? [{ section, ...article }] : []
  })
}

const articleOf = kept((section: Section): Omit<Article, 'section'> | null => {
  if (section.number === '' || section.form === 'document') return null
  const folded = fold(section.number).text.trim().replace(/(?<=\s)[a-z]{3,6}$/, (word) => String(NUMBER_WORDS[word] ?? word))
  const match = /^(?:(\D*?)\s+)?(\d+(?:\.\d+)*|[ivxlc]+|[a-zđ])$/u.exec(folded)
  if (!match) return null
  const roman = /^[ivxlc]+$/.test(match[2])
  const parts = /^\d/.test(match[2]) ? match[2].split('.').map(Number) : [roman ? romanValue(match[2]) : LETTERS.indexOf(match[2]) + 1]
  return { kind: (match[1] ?? '').trim(), parts, symbol: /^\d/.test(match[2]) ? '' : match[2] }
})

function romanValue(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const value = ROMAN[text[i]]
    sum += value < (ROMAN[text[i + 1]] ?? 0) ? -value : value
  }
  return sum
}

/** Whether a series of symbols is one of letters: "C" is then the third letter and not a hundred. */
export function isLettered(articles: readonly Article[]): boolean {
  return articles.length > 0 && articles.every((article) => article.symbol.length === 1) && articles.some((article) => !/^[ivxlc]$/.test(article.symbol))
}

/** -1 when the second does not count on from the first, else 0 for the same, 1 for the next, 2 for a later one. */
export function stepBetween(before: Article, article: Article, lettered: boolean): -1 | 0 | 1 | 2 {
  if (lettered) {
    if (before.symbol === article.symbol) return 0
    if (NEXT_LETTERS.some((alphabet) => alphabet.indexOf(article.symbol) === alphabet.indexOf(before.symbol) + 1 && alphabet.includes(before.symbol))) return 1
    return LETTERS.indexOf(article.symbol) > LETTERS.indexOf(before.symbol) ? 2 : -1
  }
  const step = article.parts[article.parts.length - 1] - before.parts[before.parts.length - 1]
  return step === 0 ? 0 : step === 1 ? 1 : step > 1 ? 2 : -1
}

/** Vietnamese points run a b c d đ e g h i k …, often without đ; others follow the Latin alphabet. */
const NEXT_LETTERS = [LETTERS, LETTERS.replace('đ', ''), 'abcdefghijklmnopqrstuvwxyz']

export function isAnnex(kind: string): boolean {
  return /^(?:phụ lục|phu luc|annex|annexure|appendix|schedule)/u.test(kind)
}
