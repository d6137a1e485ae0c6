import { fold } from '../../text/fold.ts'

/** Numbers in words, both languages; Vietnamese "năm" is a year more often than a five and must be asked for in context. */
const WORDS: Readonly<Record<string, number>> = {
  một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, 'mười hai': 12, 'mười lăm': 15, 'hai mươi': 20, 'ba mươi': 30,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30,
}
const NUMBER = new RegExp(`(?<![\\p{L}\\p{N}.,/])(?:(\\d{1,4})(?![\\d.,/]*\\d|\\s?%)|(${Object.keys(WORDS).sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}]))`, 'u')

/** The first whole number of a text, in digits or words; null when it has none. */
export function numberIn(text: string): number | null {
  const match = NUMBER.exec(fold(text).text)
  return match ? Number(match[1] ?? WORDS[match[2]]) : null
}

export function numberOf(word: string): number | null {
  const folded = fold(word.trim()).text
  return /^\d{1,4}$/.test(folded) ? Number(folded) : (WORDS[folded] ?? null)
}
