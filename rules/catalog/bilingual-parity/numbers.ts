import { fold } from '../../text/fold.ts'

const WORDS: Readonly<Record<string, number>> = {
  một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, trăm: 100, rưỡi: 0.5, nửa: 0.5, giêng: 1, chạp: 12, nhất: 1,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90, hundred: 100, half: 6, once: 1, twice: 2, first: 1, second: 2, third: 3, quarterly: 3, monthly: 1, annual: 1,
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
}

export interface Digits {
  readonly value: string
  readonly from: number
  readonly to: number
}

/** Numbers in digits, and all that a text can mean, in digits or words. */
export function numbersIn(text: string): { digits: Digits[]; all: Set<string> } {
  const { text: folded, map } = fold(text)
  const back = (at: number): number => (map ? map[at] : at)
  const digits = [...folded.matchAll(/(?<![\p{L}\d.,/])\d+(?:[.,]\d+)*/gu)].map((match) => ({ value: plain(match[0]), from: back(match.index), to: back(match.index + match[0].length) }))
  const all = new Set([...digits.map(({ value }) => value), ...[...folded.matchAll(/\d+/g)].map((match) => plain(match[0]))])
  const words = folded.match(/[\p{L}-]+/gu) ?? []
  words.forEach((word, i) => {
    for (const part of word.split('-')) if (WORDS[part] !== undefined) all.add(String(WORDS[part]))
    // "hai mươi tám", "twenty-eight", "mười hai".
    const [a, b, c] = [WORDS[word], words[i + 1], words[i + 2]]
    if (a !== undefined && b === 'mươi') all.add(String(a * 10 + (WORDS[c ?? ''] ?? 0))).add(String(a * 10))
    if (word === 'mười' && WORDS[b ?? ''] !== undefined) all.add(String(10 + WORDS[b]))
    const [tens, ones] = word.split('-')
    if (ones !== undefined && WORDS[tens] !== undefined && WORDS[ones] !== undefined) all.add(String(WORDS[tens] + WORDS[ones]))
    if (a !== undefined && (b === 'trăm' || b === 'hundred')) all.add(String(a * 100))
  })
  return { digits, all }
}

/** Without leading zeros and marks between thousands: "05" is 5, "1.000.000" and "1,000,000" are one million. */
function plain(number: string): string {
  const whole = /^\d{1,3}(?:[.,]\d{3})+$/.test(number) ? number.replace(/[.,]/g, '') : number.replace(',', '.')
  return whole.replace(/^0+(?=\d)/, '')
}
