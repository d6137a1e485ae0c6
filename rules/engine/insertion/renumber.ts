import type { Charter, Section } from '../../charter/model.ts'
import type { Span } from '../../text/span.ts'
import type { Fix } from '../finding.ts'
import type { FoundNumber } from './heading.ts'
import type { ArticleNumber } from './number.ts'

/** An article behind the place of a new one. */
export interface Follower {
  readonly section: Section
  readonly found: FoundNumber | null
  /** Where its text ends. */
  readonly end: number
  /** How many new articles come before it. */
  readonly shift: number
}

const KEYWORDS = 'điều|khoản|mục|phần|chương|article|section|clause|part|paragraph|chapter|item'
/** "Điều 5, 6 và 7", "clauses 4.1 to 4.3". */
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${KEYWORDS})s?\s{1,3}(?:\d{1,3}(?:\.\d{1,3}){0,3}\p{L}?(?:\s{0,3}(?:,|;|–|-|và|and|or|to|hoặc|đến)\s{0,3}(?:(?:${KEYWORDS})s?\s{1,3})?(?=\d))?){1,20}`,
  'giu',
)

const SIGNED = /(?<![\p{L}\p{M}])đã ký(?![\p{L}\p{M}])|\(\s{0,3}signed\s{0,3}\)/iu

/**
 * The edits that give the articles behind new ones their next numbers, with those of their clauses (4.1 in article 4); null where that is
 * not safe. A charter that is still a draft is counted through, as any word processor does. Once it is under review or signed, or where
 * its text, its contents or a link speaks of one of these articles, numbers stay, since others know them.
 */
export function renumbered(charter: Charter, last: ArticleNumber, followers: readonly Follower[]): Fix['edits'] | null {
  const { text, stage, signatures } = charter
  const signed = signatures?.entries.some((entry) => SIGNED.test(entry.text)) === true
  if (stage !== 'draft' || signed || last.kind !== 'arabic' || last.suffix !== '' || text.includes('](#')) return null
  const edits: { span: Span; text: string }[] = []
  for (const [i, follower] of followers.entries()) {
    const { found } = follower
    if (!found || !isNext(found.number, last, i + 1) || !standsOnce(charter, follower, found)) return null
    const digits = String(found.number.value)
    const written = String(found.number.value + follower.shift)
    const start = found.end - digits.length
    const places = [{ start, end: found.end }, ...clausesOf(text, follower, found.number)]
    edits.push(...places.map((span) => ({ span, text: written })))
  }
  const own = new Set(edits.map(({ span }) => span.start))
  const from = last.value + 1
  return isSpokenOf(text, own, from, from + followers.length - 1) ? null : edits
}

function isNext(number: ArticleNumber, last: ArticleNumber, steps: number): boolean {
  return number.kind === last.kind && number.prefix === last.prefix && number.suffix === '' && number.value === last.value + steps
}

/** With its number the title stands nowhere else, such as in a table of contents; and its line has the number in one language only. */
function standsOnce({ text }: Charter, { section }: Follower, found: FoundNumber): boolean {
  const title = text.slice(found.start, Math.min(section.title.span.end, found.start + 40))
  const feed = text.indexOf('\n', found.end)
  const rest = text.slice(found.end, feed < 0 ? text.length : feed)
  return text.indexOf(title) === text.lastIndexOf(title) && !new RegExp(`(?<!\\d)${found.number.value}(?!\\d)`).test(rest)
}

/** The first parts of the numbers with which clauses of an article begin their lines. */
function clausesOf(text: string, { section, end }: Follower, { prefix, value }: ArticleNumber): Span[] {
  const from = section.title.span.end
  const number = `${prefix}${value}`.replaceAll('.', String.raw`\.`)
  const clauses = new RegExp(String.raw`^[ \t>*_#\\-]{0,12}${number}(?=\\?\.\d)`, 'gmu')
  return [...text.slice(from, end).matchAll(clauses)].map((match) => {
    const at = from + match.index + match[0].length
    return { start: at - String(value).length, end: at }
  })
}

function isSpokenOf(text: string, own: ReadonlySet<number>, from: number, to: number): boolean {
  for (const reference of text.matchAll(REFERENCE)) {
    for (const number of reference[0].matchAll(/(?<![\d.])\d{1,3}/g)) {
      const value = Number(number[0])
      if (value >= from && value <= to && !own.has(reference.index + number.index)) return true
    }
  }
  return false
}
