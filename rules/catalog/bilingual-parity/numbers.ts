import { fold } from '../../text/fold.ts'

const WORDS: Readonly<Record<string, number>> = {
  một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, trăm: 100, rưỡi: 0.5, nửa: 0.5, giêng: 1, chạp: 12, nhất: 1,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90, hundred: 100, half: 6, eighteen: 18, once: 1, twice: 2, first: 1, second: 2, third: 3, quarterly: 3, monthly: 1, annual: 1,
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
}

export interface Digits {
  readonly value: string
  readonly from: number
  readonly to: number
}

/** Numbers in digits and counts in words, and all that a text can mean. */
export function numbersIn(text: string): { digits: Digits[]; all: Set<string> } {
  const { text: folded, map } = fold(text)
  const back = (at: number): number => (map ? map[at] : at)
  const digits = [...folded.matchAll(/(?<![\p{L}\d.,/])\d+(?:[.,]\d+)*/gu)].map((match) => ({ value: centuryBefore(folded, match) + plain(match[0]), from: back(match.index), to: back(match.index + match[0].length) }))
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
  for (const length of lengthsIn(folded)) for (const value of length) all.add(value)
  return { digits: [...digits, ...spokenIn(folded, back)].sort((a, b) => a.from - b.from), all }
}

/** "2025–26" ends in 2026. */
function centuryBefore(folded: string, { index, 0: digits }: RegExpMatchArray): string {
  const start = digits.length === 2 ? /(?<!\d)((?:19|20)\d\d)[–/-]$/u.exec(folded.slice(Math.max(0, index! - 6), index)) : null
  return start && Number(digits) === (Number(start[1]) + 1) % 100 ? start[1].slice(0, 2) : ''
}

/** What is counted by a word: "ba thành viên", "sixty days". Other number words are too often none ("năm 2026", "hai bên", "one of them"). */
function spokenIn(folded: string, back: (at: number) => number): Digits[] {
  return [...folded.matchAll(SPOKEN)].flatMap((match) => {
    const value = spokenValue(match.groups!.word)
    return value > 1 ? [{ value: String(value), from: back(match.index), to: back(match.index + match.groups!.word.length) }] : []
  })
}

const UNITS = String.raw`(?:ngày|tuần|tháng|năm|giờ|người|thành viên|đại diện|lần|phiếu|bản|ghế|ủy viên|(?:working |calendar )?days?|weeks?|months?|years?|hours?|members?|people|persons?|representatives?|delegates?|times|votes?|copies|seats?)`
const SPOKEN = new RegExp(String.raw`(?<![\p{L}\d]|thứ |điều |khoản )(?<word>(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi(?: (?:mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?|hai|ba|bốn|năm|sáu|bảy|tám|chín|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen)(?= (?:\([^)]{1,12}\) )?${UNITS}(?![\p{L}]))`, 'gu')

const ONES: Readonly<Record<string, number>> = { mốt: 1, lăm: 5, seventy: 70, eighty: 80 }

function spokenValue(word: string): number {
  const value = (one: string): number => WORDS[one] ?? ONES[one] ?? 0
  const [tens, sign, ones] = word.split(' ')
  if (sign === 'mươi') return value(tens) * 10 + (ones ? value(ones) : 0)
  if (sign !== undefined) return 10 + value(sign)
  return word.split('-').reduce((sum, part) => sum + value(part), 0)
}

/** One length in all units that it may be told in: 24 months and two years, two weeks and 14 days. */
function lengthsIn(folded: string): string[][] {
  const amounts = [...folded.matchAll(/(?<![\p{L}\d.,])(?<count>\d{1,3}|\p{L}{1,9}(?: mươi(?: \p{L}{2,4})?|-\p{L}{3,5})?)(?: \([^)]{1,12}\))? (?<unit>năm|tháng|tuần|years?|months?|weeks?)(?![\p{L}])/gu)]
  return amounts.map(({ groups }) => {
    const count = /^\d/.test(groups!.count) ? Number(groups!.count) : /^(?:a|one|một)$/.test(groups!.count) ? 1 : spokenValue(groups!.count)
    if (count === 0) return []
    if (/^(?:năm|year)/.test(groups!.unit)) return [String(count * 12)]
    if (/^(?:tháng|month)/.test(groups!.unit)) return [...(count % 12 === 0 ? [String(count / 12)] : []), ...(count <= 3 ? [String(count * 30)] : [])]
    return [String(count * 7), ...(count % 4 === 0 ? [String(count / 4)] : [])]
  })
}

/** Without leading zeros and marks between thousands: "05" is 5, "1.000.000" and "1,000,000" are one million. */
function plain(number: string): string {
  const whole = /^\d{1,3}(?:[.,]\d{3})+$/.test(number) ? number.replace(/[.,]/g, '') : number.replace(',', '.')
  return whole.replace(/^0+(?=\d)/, '')
}
