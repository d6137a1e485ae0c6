import type { RichProse } from './inline.ts'

export interface Line {
  /** Range of the prose with the bullet, and without it. */
  readonly start: number
  readonly from: number
  readonly to: number
  /** Bullet or number typed as text ("•", "a)", "-"), else "". */
  readonly marker: string
}

export interface Lines {
  readonly lines: readonly Line[]
  /** Nobody wraps lines so long: the text comes from a word processor, and each line is a paragraph. */
  readonly pasted: boolean
}

const BULLET = /^(?:[•●▪◦■□○·‣⁃➢✓✔*+–—-]|(?:\(?(?:\d{1,2}|[a-zđ]|[ivx]{2,4})\)))\s+/u
const LETTERED = /^(?:[a-zđ]|[ivx]{2,5})[.]\s+(?=\S)/u
const ARTICLE = /^(?:điều|chương|mục|phần|khoản|phụ lục|article|section|clause|chapter|part|annex|appendix|schedule)\s+[\divxlc]{1,5}\b/iu
const ROMAN = /^[IVXL]{1,5}[.)]\s+\p{Lu}/u
/** "5.1. The parties …"; "2.5 tỷ đồng" is no clause. */
const CLAUSE = /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s+["“(]?\p{Lu}/u
const NUMBERED = /^\d{1,2}[.)]\s+\p{Lu}/u
const OPENING = /^["“(]?[\p{Lu}\p{N}]/u
/** Of a block that a converter marks: "::: {.note}". */
export const FENCE = /^\s*:{3}/
const WIDEST = 130
const LONGEST_TITLE = 110
const FIELD = /^[\p{Lu}][^:.;,!?\n]{1,40}:(?:\s|$)/u
const SENTENCE_END = /[.:;!?…]["”’')\]]*\s*$/u

/**
 * Splits prose into the lines its author meant. Soft line ends are mostly hard wrapping and join; a line that begins with a bullet,
 * a number, a bold label or a field label begins anew, as does one behind a title, behind a break that was asked for or behind a finished
 * sentence. `number`: it stands behind the number of a list.
 */
export function splitLines(rich: RichProse, number = false): Lines {
  const text = rich.prose.text
  if (!text.includes('\n')) return { lines: [lineOf(text, 0, text.length)], pasted: false }
  const starts = [0]
  const ends: number[] = []
  const lines = text.split('\n')
  const allShort = lines.length > 1 && lines.every((line) => line.length < 60) && lines.filter((line) => SENTENCE_END.test(line)).length * 3 < lines.length
  // A paragraph may have more lines than a function may have arguments.
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0)
  const pasted = width > WIDEST && rich.hardBreaks.size === 0
  const boldStarts = new Set(rich.bold.map((range) => range.start))
  const boldEnds = new Set(rich.bold.map((range) => range.end))
  /** Up to this line a sentence goes on whose line ends were asked for by whoever copied it. */
  let wrappedTo = 0
  let at = 0
  for (let i = 0; i < lines.length - 1; i++) {
    const breakAt = at + lines[i].length
    const next = lines[i + 1]
    const nextAt = breakAt + 1
    const line = number && i === 0 && lines[0].length <= 60 ? `1. ${lines[0]}` : lines[i]
    const wrapped = i < wrappedTo
    if (!wrapped && rich.hardBreaks.has(breakAt)) wrappedTo = endOfWrapped(lines, i, boldEnds.has(breakAt))
    if ((rich.hardBreaks.has(breakAt) && i >= wrappedTo) || allShort || beginsAnew(line, next, { pasted, width }) || boldStarts.has(nextAt + leading(next))) {
      ends.push(breakAt)
      starts.push(nextAt)
    }
    at = nextAt
  }
  ends.push(text.length)
  return { lines: starts.map((start, i) => lineOf(text, start, ends[i])), pasted }
}

/** A title or a label is shorter, and so are the lines of a list in small letters. */
const LEAST_WRAPPED = 30
const MOST_WRAPPED = 12

/** Index of the last line of the sentence that a line begins, where the copy of a page has made hard breaks of its line ends; 0 where it begins none. */
function endOfWrapped(lines: readonly string[], first: number, bold: boolean): number {
  if (bold || !OPENING.test(lines[first].trim()) || lines[first].trim().length < LEAST_WRAPPED) return 0
  for (let i = first; i < lines.length && i < first + MOST_WRAPPED; i++) {
    if (SENTENCE_END.test(lines[i])) return i > first && !/[:]\s*$/.test(lines[i]) ? i : 0
    const next = lines[i + 1]?.trimStart() ?? ''
    if (!/^\p{Ll}/u.test(next) || BULLET.test(next) || LETTERED.test(next) || ARTICLE.test(next)) return 0
  }
  return 0
}

function leading(line: string): number {
  return line.length - line.trimStart().length
}

/** `width`: the longest line of the paragraph has so many characters. */
function beginsAnew(line: string, next: string, { pasted, width }: { readonly pasted: boolean; readonly width: number }): boolean {
  const trimmed = next.trimStart()
  if (trimmed === '' || line.trim() === '') return true
  if (BULLET.test(trimmed) || LETTERED.test(trimmed) || ARTICLE.test(trimmed) || FIELD.test(trimmed)) return true
  if (FENCE.test(trimmed) || FENCE.test(line) || CLAUSE.test(trimmed) || /^(?:#{2,6}[^ \t#]|#[\u00a0\u202f\u3000])/.test(trimmed) || /^\s*(?:#{2,6}[^ \t#]|#[\u00a0\u202f\u3000])/.test(line)) return true
  const opens = OPENING.test(trimmed)
  if (pasted) return opens || /[.,:;!?…]\s*$/u.test(line) || SENTENCE_END.test(line)
  return opens && (SENTENCE_END.test(line) || endsTitle(line.trim(), trimmed, width) || (trimmed.includes(' ') && isTitle(trimmed) && !isCapitals(line)))
}

/** A title is a line of its own although the next word would have had room in it; capitals say so by themselves. */
function endsTitle(line: string, next: string, width: number): boolean {
  if (!isTitle(line)) return false
  return isCapitals(line) ? !isCapitals(next) : line.length + 5 + (/^\S+/.exec(next)?.[0].length ?? 0) < width
}

/** By its number or its capitals, and because no sentence ends with it. */
export function isTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && !SENTENCE_END.test(line) && (ARTICLE.test(line) || ROMAN.test(line) || NUMBERED.test(line) || isCapitals(line))
}

function isCapitals(line: string): boolean {
  return !/\p{Ll}/u.test(line) && /\p{Lu}{2}/u.test(line) && (line.match(/\p{Lu}/gu)?.length ?? 0) >= 5
}

function lineOf(text: string, start: number, end: number): Line {
  const [trimmed, to] = trimRange(text, start, end)
  const marker = (BULLET.exec(text.slice(trimmed, Math.min(to, trimmed + 12))) ?? LETTERED.exec(text.slice(trimmed, Math.min(to, trimmed + 12))))?.[0] ?? ''
  return { start: trimmed, from: trimmed + marker.length, to, marker: marker.trim() }
}

/** Range without white space at its ends. */
export function trimRange(text: string, start: number, end: number): [number, number] {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from])) from++
  while (to > from && /\s/.test(text[to - 1])) to--
  return [from, to]
}
