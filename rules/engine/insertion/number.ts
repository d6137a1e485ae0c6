import type { LanguageId } from '../../text/language-id.ts'

/** Number of an article as written behind its keyword: `7`, `7a`, `3.2`, `A.4`, `IV`, `b`. */
export interface ArticleNumber {
  /** What stays the same for the next one: `3.`, `A.`. */
  readonly prefix: string
  readonly value: number
  /** Letter of an article put in later: the `a` of 7a; behind a letter a figure. */
  readonly suffix: string
  readonly kind: 'arabic' | 'roman' | 'letter'
  readonly upper: boolean
}

/** How a document counts. */
export interface Counting {
  /** Single letters that could be Roman numbers too (C, D, I) are letters. */
  readonly letters: boolean
  /** Vietnamese counts a, b, c, d, đ, e, g; word processors skip đ and have f. */
  readonly alphabet: LanguageId
  readonly language: LanguageId
}

const ALPHABETS: Readonly<Record<LanguageId, string>> = { vi: 'abcdđeghiklmnopqrstuvxy', en: 'abcdefghijklmnopqrstuvwxyz' }

/** From numbers as written, e.g. of all articles or of the items of a list. */
export function countingOf(written: readonly string[], language: LanguageId): Counting {
  const tokens = written.map((token) => token.toLowerCase())
  const plain = tokens.includes('e') && !tokens.includes('đ')
  return { letters: tokens.some((token) => /^[abefghđ]$/.test(token)), alphabet: language === 'vi' && !plain ? 'vi' : 'en', language }
}

const ARABIC = /^(?<prefix>(?:\p{Lu}\.)?(?:\d{1,3}\.)*)(?<digits>\d{1,4})(?<suffix>\p{L}{0,2})$/u

/** Null for what is no number. */
export function parseNumber(written: string, counting: Counting): ArticleNumber | null {
  const arabic = ARABIC.exec(written)?.groups
  if (arabic) {
    const suffix = arabic.suffix
    return {
      prefix: arabic.prefix,
      value: Number(arabic.digits),
      suffix: suffix.toLowerCase(),
      kind: 'arabic',
      upper: suffix !== suffix.toLowerCase(),
    }
  }
  const roman = counting.letters ? undefined : /^(?<digits>[IVXLC]+|[ivxlc]+)(?<suffix>[a-zđ]?)$/.exec(written)?.groups
  const value = roman ? fromRoman(roman.digits.toUpperCase()) : 0
  if (roman && value > 0)
    return { prefix: '', value, suffix: roman.suffix, kind: 'roman', upper: roman.digits !== roman.digits.toLowerCase() }
  const letter = /^(\p{L})(\d?)$/u.exec(written)
  const at = letter ? ALPHABETS[counting.alphabet].indexOf(letter[1].toLowerCase()) + 1 : 0
  return letter && at > 0
    ? { prefix: '', value: at, suffix: letter[2], kind: 'letter', upper: letter[1] !== letter[1].toLowerCase() }
    : null
}

export function writeNumber({ prefix, value, suffix, kind, upper }: ArticleNumber, counting: Counting): string {
  if (kind === 'arabic') return `${prefix}${value}${upper ? suffix.toUpperCase() : suffix}`
  const sign = kind === 'roman' ? toRoman(value) : (ALPHABETS[counting.alphabet][value - 1] ?? 'z')
  return `${upper ? sign.toUpperCase() : sign.toLowerCase()}${suffix}`
}

/**
 * The number behind `last`, where `next` is the one that already follows. Later articles keep their numbers, since other texts refer
 * to them: between 7 and 8 comes 7a, as drafters and amending laws write (in English 7A).
 */
export function numberBetween(last: ArticleNumber, next: ArticleNumber | null, { language }: Counting): ArticleNumber {
  const sequel =
    next !== null && next.kind === last.kind && next.prefix === last.prefix && (next.value === last.value || next.value === last.value + 1)
  if (!sequel) return { ...last, value: last.value + 1, suffix: '' }
  if (last.kind === 'letter') return { ...last, suffix: String(Number(last.suffix === '' ? '0' : last.suffix) + 1) }
  const upper = last.kind === 'roman' ? last.upper : language === 'en' && last.prefix === ''
  return { ...last, suffix: nextSuffix(last.suffix, ALPHABETS[language]), upper }
}

function nextSuffix(suffix: string, letters: string): string {
  const at = suffix === '' ? -1 : letters.indexOf(suffix[suffix.length - 1])
  return at + 1 < letters.length ? suffix.slice(0, -1) + letters[at + 1] : suffix + letters[0]
}

const ROMAN: readonly [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function toRoman(value: number): string {
  let left = value
  let out = ''
  for (const [size, sign] of ROMAN) {
    while (left >= size) {
      out += sign
      left -= size
    }
  }
  return out
}

/** 0 for what no Roman number is written like. */
function fromRoman(written: string): number {
  for (let value = 1, limit = 200; value < limit; value++) if (toRoman(value) === written) return value
  return 0
}
