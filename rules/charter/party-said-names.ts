import { fold, looksVietnamese } from '../text/fold.ts'
import { cleanName, isCapitalised, isNameLike, KIND_AND_NAME, type NamedParty, type NameWords } from './party-names.ts'
import type { RichProse } from '../markdown/inline.ts'

/** A text in which names are looked for, and where it stands. */
export interface Said {
  readonly rich: RichProse
  readonly from: number
  readonly text: string
}

export interface SaidPiece {
  readonly text: string
  /** Where it begins in the text that was cut. */
  readonly at: number
}

/** Bracketed and quoted words blanked, in place. */
export function masked(text: string): string {
  return text.replace(/\([^()]{0,300}\)|"[^"]{0,200}"|“[^“”]{0,200}”/gu, (inner) => ' '.repeat(inner.length))
}

/** From the strongest to the weakest: where one of them stands, those behind it belong to names or to what is said of them. */
const SEPARATORS = [/(?<!\s)\s*[·•×|]\s*/gu, /(?<!\s)\s*;\s*(?:and\s|và\s)?/giu, /\s\/\s/gu, /\s[–—]\s/gu]

/** Cuts a list where its names end: at dots, semicolons, slashes or dashes, else at commas and "and". */
export function cutList(text: string, words: NameWords, how: 'any' | 'strong' = 'any'): SaidPiece[] {
  const blanked = masked(text)
  const separator = SEPARATORS.find((one) => [...blanked.matchAll(one)].length > 0 && (one !== SEPARATORS[3] || !/,\s/.test(blanked)))
  if (!separator && how === 'strong') return []
  const cuts = separator ? [...blanked.matchAll(separator)].map((match) => [match.index, match.index + match[0].length] as const) : commaCuts(blanked, words)
  const pieces: SaidPiece[] = []
  let at = 0
  for (const [from, to] of [...cuts, [text.length, text.length] as const]) {
    const piece = text.slice(at, from)
    if (piece.trim() !== '') pieces.push({ text: piece, at })
    at = to
  }
  return pieces
}

function commaCuts(text: string, words: NameWords): (readonly [number, number])[] {
  const commas = rangesOf(text, /(?<!\s)\s*,\s*(?:and\s|và\s|cùng\s(?:với\s)?)?/giu).filter(([at, to]) => !words.isSuffix(text.slice(to).split(/[\s,]/u)[0]) && !isWithin(text, at, to, words))
  const cuts = [...commas]
  let from = 0
  for (const [to, next] of [...commas, [text.length, text.length] as const]) {
    const and = andBetween(text.slice(from, to), to === text.length, from > 0, words)
    if (and) cuts.push([from + and[0], from + and[1]])
    from = next
  }
  return cuts.sort(([a], [b]) => a - b)
}

/** "Sở Văn hóa, Thể thao và Du lịch": the comma is in the name. */
function isWithin(text: string, at: number, to: number, words: NameWords): boolean {
  const before = text.slice(text.lastIndexOf(',', at - 1) + 1, at).trimStart()
  return /^(?:sở|bộ|phòng|ban|ministry|department|directorate)\s/iu.test(before) && /^[^,]{2,40}\s(?:và|and)\s/iu.test(text.slice(to, to + 60)) && !words.isOrganisation(text.slice(to, to + 120))
}

function rangesOf(text: string, pattern: RegExp): (readonly [number, number])[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const)
}

/** The "and" between two names of a piece; of several, the one with an organisation's words on both sides. In the last piece of a list it need not have them. */
function andBetween(text: string, last: boolean, list: boolean, words: NameWords): readonly [number, number] | undefined {
  const ands = rangesOf(text, /\s(?:and|và|cùng với|với|&)\s/giu)
  const begins = ([, to]: readonly [number, number]): boolean => /^the\s/iu.test(text.slice(to)) || !/^xã hội/iu.test(text.slice(to)) && words.isOrganisation(text.slice(to).split(/\s(?:and|và)\s/iu)[0])
  const both = ands.filter((and) => begins(and) && words.isOrganisation(text.slice(0, and[0])))
  if (both.length === 1 || !last) return both[0]
  const some = ands.filter(begins)
  if (some.length === 1) return some[0]
  return ands.length === 1 && (list || !text.slice(...ands[0]).includes('&')) ? ands[0] : undefined
}

/** "Vận tải Hoàng Ngân": a Vietnamese kind, then the name. */
const VIETNAMESE_KIND = /^\p{Lu}\p{Ll}*\s(?:\p{Ll}+\s){0,4}["“]?\p{Lu}/u
const NO_NAME = /(?:^|\s)(?:nhưng|không|được|thì|là|sẽ|phải|mời|đã|rồi|này|chưa|nên|shall|will|are|is|was|were|must|may|has|have|can|we|our|who|which|that|each|every|mỗi|một số|vài)(?:\s|$)|\d{1,2}[/.-]\d{1,2}|\d{4}|@/u
/** "Dr Lee", "K. Myhre": people, who are asked for when nothing else is said of them. */
const INITIAL = /^\p{Lu}\.(?:\s?\p{Lu}\.)*\s\p{Lu}\p{Ll}+(?:[-\s]\p{Lu}\p{Ll}+)?$/u

/** "TP. Hồ Chí Minh", "số 4 Trần Phú", "GIÁM ĐỐC SỞ": where an organisation is, and who signs for it. */
const PLACE = /^(?:giám đốc|phó|bí thư|chủ tịch|trưởng|hiệu trưởng|lưu) |^(?:tp|q|p|h)\.|^(?:tỉnh|thành phố|quận|huyện|số|đường|phố) (?!đoàn)/u

/** A piece of a list as a name: what stands before its bracket; of a person with an organisation behind, that. */
export function saidName(piece: SaidPiece, said: Said, words: NameWords): NamedParty | null {
  const number = /^\s*(?:\(?(?:[a-h\d]|i{1,3}|iv|v)[.)]|\d+(?:\.\d+)+)\s/iu.exec(piece.text)?.[0] ?? ''
  if (number !== '') return saidName({ text: piece.text.slice(number.length), at: piece.at + number.length }, said, words)
  const bracket = piece.text.indexOf('(')
  const person = words.isPerson(cleanName(piece.text)) || INITIAL.test(cleanName(bracket > 0 ? piece.text.slice(0, bracket) : piece.text))
  const inside = /\(([^()]*)\)/u.exec(piece.text)
  const raw = person && inside ? inside[1].split(/[,;]/)[0] : bracket > 0 ? piece.text.slice(0, bracket) : piece.text
  if ((person && !(inside && words.isOrganisation(raw))) || (inside && NO_NAME.test(fold(piece.text.slice(inside.index + inside[0].length)).text))) return null
  const name = cleanName(raw.replace(/[✔✓☑]|^\s*(?:đại diện(?: của)?|representatives? of)\s/giu, ' ').split(/(?:\s[–—-]|,)\s(?=\p{Ll})/u)[0])
  if (!isSaidName(name, words)) return null
  const at = said.from + piece.at + Math.max(0, piece.text.indexOf(name))
  const note = !person && inside && inside[1].length > 6
  return { name, raw: piece.text.trim(), span: said.rich.prose.span(at, at + name.length), details: note ? [said.rich.prose.span(at, said.from + piece.at + piece.text.trimEnd().length)] : [] }
}

function isSaidName(name: string, words: NameWords): boolean {
  const folded = fold(name).text
  if (/['’]s$/u.test(name) && words.isOrganisation(name.slice(0, -2))) return false
  if (PLACE.test(folded) || !isNameLike(name) || name.split(/\s+/).length > 14 || NO_NAME.test(folded) || words.isPerson(name)) return false
  if (words.isName(name) || (isCapitalised(name) && !words.isBody(name))) return true
  return KIND_AND_NAME.test(name) || (looksVietnamese(folded) && name.split(/\s+/).length <= 8 && (VIETNAMESE_KIND.test(name) || words.isOrganisation(name)))
}
