import { isAnnex } from '../charter/articles.ts'
import { remembered } from '../text/remembered.ts'

/** Words that speak of a numbered part: "Điều 5", "Section 4.2", "Phụ lục số 1", "Annex B". */
export interface Reference {
  /** As it is called, folded, without "số". */
  readonly kind: string
  readonly number: string
  /** Range in the text that was searched. */
  readonly from: number
  readonly to: number
  /** It is another text's: "Điều 505 Bộ luật Dân sự", "Article 5 of Regulation …". */
  readonly foreign: boolean
}

/** The usual letters are asked for first, as in `text/word-list.ts`. */
const REFERENCE = /(?<![a-z\d\u00e0-\u00f6\u00f8-\u02af\u1e00-\u1ef9])(?<![\p{L}\p{N}])(?<kind>điều|(?<!danh )mục|khoản(?=\s{1,4}\d{1,3}\.\d)|phụ lục(?:\s{1,4}số)?|article|section|clause|annex|appendix|schedule)\s{1,4}(?<number>\d{1,3}(?:\.\d{1,3}){0,4}|[ivxlc]{1,5}|[a-h])(?![\p{L}\p{N}/.-]{0,20}\p{L})(?!\/)/gu
/** How much behind a reference says whose it is. */
const BEHIND = 80
const FOREIGN = /^\s(?:(?:officer|notice|agreement|order)s?(?!\p{L})|as (?:amended|altered|substituted)(?!\p{L}))|^(?:[\s,]{1,4}(?:và|and|or|khoản|điểm|điều|mục|articles?|\d{1,3}|[a-zđ])(?![\p{L}\p{N}])){0,8}[\s,]{0,4}(?:của|thuộc|trong|of|in|under|to)?\s{0,4}(?:the\s{1,4})?(?:[\p{L}\d()-]{1,30}\s{1,4}){0,3}?(?:bộ luật|luật|nghị định|thông tư|quyết định số|nghị quyết|hiến pháp|quy chế (?!này)|hợp đồng (?!này)|act|law|code|regulations?|directive|decree|constitution|convention|ordinance|policy|bylaws|charter of|guidelines?|agreement of|standard|sở|gdpr)(?![\p{L}])/u

/** Another text stands right before: "Chiến lược 2025–2030 (mục 3)". */
const BEFORE = 60
const FOREIGN_BEFORE = /(?:kế hoạch|chiến lược|nghị quyết|luật|nghị định|strategy|strategic plan|plan|act|framework) (?!này)[^.;()]{0,50}\((?:see |xem )?$/u

/** References in folded text, in order. */
export const referencesIn: (folded: string) => readonly Reference[] = remembered(referencesAnew)

/** One of these is in whatever {@link REFERENCE} finds; it asks at each character, and few passages refer to another. */
const KINDS = ['điều', 'mục', 'khoản', 'phụ lục', 'article', 'section', 'clause', 'annex', 'appendix', 'schedule']

function referencesAnew(folded: string): Reference[] {
  if (!KINDS.some((kind) => folded.includes(kind))) return []
  return [...folded.matchAll(REFERENCE)].map((match) => {
    const { kind, number } = match.groups as { kind: string; number: string }
    const to = match.index + match[0].length
    return { kind: kind.replace(/\s{1,4}số$/u, ''), number, from: match.index, to, foreign: FOREIGN.test(folded.slice(to, to + BEHIND)) || FOREIGN_BEFORE.test(folded.slice(Math.max(0, match.index - BEFORE), match.index)) }
  })
}

/** Parts that are counted together, whatever the language calls them. */
export function family(kind: string): string {
  const plain = kind.replace(/\s{1,4}số$/u, '')
  if (isAnnex(plain)) return 'annex'
  return /^(?:điều|article)/u.test(plain) ? 'article' : /^(?:mục|section|clause|khoản|phần|part)/u.test(plain) ? 'section' : /^(?:chương|chapter)/u.test(plain) ? 'chapter' : plain
}
