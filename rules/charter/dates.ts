import { fold } from '../text/fold.ts'
import { remembered } from '../text/remembered.ts'

export interface FoundDate {
  /** YYYY-MM-DD. */
  readonly iso: string
  /** Range in the text that was searched. */
  readonly from: number
  readonly to: number
}

export interface FoundLength {
  readonly months: number
  readonly from: number
  readonly to: number
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const MONTH = `(?:${MONTHS.join('|')}|${MONTHS.map((month) => `${month.slice(0, 3)}\\.?`).join('|')}|sept\\.?)`
/** Every form of a day that charters use; day before month where both are numbers. */
const DATE = new RegExp(
  [
    String.raw`(?<y1>(?:19|20)\d\d)-(?<m1>\d{1,2})-(?<d1>\d{1,2})`, String.raw`(?<d2>\d{1,2})\s*[/.-]\s*(?<m2>\d{1,2})\s*[/.-]\s*(?<y2>(?:19|20)\d\d)`,
    String.raw`(?<d3>\d{1,2})\s+tháng\s+(?<m3>\d{1,2})\s*(?:,\s*)?năm\s+(?<y3>(?:19|20)\d\d)`, String.raw`(?<d6>\d{1,2})\s+tháng\s+(?<m6>\d{1,2})\s*[/,]\s*(?<y6>(?:19|20)\d\d)`,
    String.raw`(?<d4>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+|day of\s+)?(?<m4>${MONTH})\s*,?\s+(?<y4>(?:19|20)\d\d)`, String.raw`(?<m5>${MONTH})\s+(?<d5>\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(?<y5>(?:19|20)\d\d)`,
  ].map((source) => `(?<!\\d)(?:${source})(?!\\d)`).join('|'),
  'gu',
)

/** The days that a text names, in order. */
export const findDates: (text: string) => readonly FoundDate[] = remembered(datesIn)

function datesIn(text: string): FoundDate[] {
  // Most passages have no year.
  if (!/\d\d/.test(text)) return []
  const folded = fold(text)
  if (!/(?:19|20)\d\d/.test(folded.text)) return []
  const back = (at: number): number => (folded.map ? folded.map[at] : at)
  return [...folded.text.matchAll(DATE)].flatMap((match): FoundDate[] => {
    const groups = match.groups as Record<string, string | undefined>
    const get = (name: string): string | undefined => [1, 2, 3, 4, 5, 6].map((i) => groups[`${name}${i}`]).find((value) => value !== undefined)
    const iso = isoOf(Number(get('y')), monthOf(get('m') ?? ''), Number(get('d')))
    return iso ? [{ iso, from: back(match.index), to: back(match.index + match[0].length) }] : []
  })
}

function monthOf(value: string): number {
  if (/^\d/.test(value)) return Number(value)
  return MONTHS.findIndex((month) => month.startsWith(value.slice(0, 3))) + 1
}

/** Null for a day that is not in the calendar. */
export function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

const NUMBERS: Readonly<Record<string, number>> = {
  một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, 'mười hai': 12, 'mười tám': 18, 'hai mươi bốn': 24, 'ba mươi sáu': 36,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, eighteen: 18, 'twenty-four': 24, 'twenty-six': 26, thirty: 30, 'thirty-six': 36,
}
const COUNT = `\\d{1,3}|${Object.keys(NUMBERS).sort((a, b) => b.length - a.length).join('|')}`
const LENGTH = new RegExp(`(?<![\\p{L}\\p{N}/.-]|ngày\\s)(?<count>${COUNT})(?:\\s*\\([^)]{1,20}\\))?\\s+(?<unit>năm|tháng|years?|months?)(?![\\p{L}\\p{N}])(?!\\s+(?:\\d|thứ|nay|trước|ago|một lần))`, 'gu')

/** Lengths of time in months: "36 tháng", "three years", "05 (năm) năm". */
export function findLengths(text: string): FoundLength[] {
  const folded = fold(text)
  const back = (at: number): number => (folded.map ? folded.map[at] : at)
  return [...folded.text.matchAll(LENGTH)].map((match) => {
    const { count, unit } = match.groups as { count: string; unit: string }
    const value = NUMBERS[count] ?? Number(count)
    return { months: /^(?:năm|year)/.test(unit) ? value * 12 : value, from: back(match.index), to: back(match.index + match[0].length) }
  })
}

/**
 * The last day of a term of so many months from a day: 1 March 2025 and 36 months give 28 February 2028. Where its last month has no such day,
 * its end is that of the month: 31 January 2026 and one month give 28 February.
 */
export function endOfTerm(start: string, months: number): string {
  const { iso, whole } = monthsAfter(start, months)
  if (!whole) return iso
  const after = new Date(`${iso}T00:00:00Z`)
  after.setUTCDate(after.getUTCDate() - 1)
  return after.toISOString().slice(0, 10)
}

/** The same day so many months on, or the last of a month that has no such day. */
export function sameDayAfter(start: string, months: number): string {
  return monthsAfter(start, months).iso
}

function monthsAfter(start: string, months: number): { readonly iso: string; readonly whole: boolean } {
  const [year, month, day] = start.split('-').map(Number)
  const daysThere = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return { iso: new Date(Date.UTC(year, month - 1 + months, Math.min(day, daysThere))).toISOString().slice(0, 10), whole: day <= daysThere }
}

/** Whole months, a last day begun counting: 1 March 2025 to 28 February 2027 are 24. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((iso) => iso.split('-').map(Number))
  return (b[0] - a[0]) * 12 + b[1] - a[1] + (b[2] + 3 >= a[2] ? 0 : -1) + (a[2] === 1 && b[2] >= 28 ? 1 : 0)
}
