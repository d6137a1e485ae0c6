import type { RichProse } from './inline.ts'

export interface Line {
  /** Range of the prose with the bullet, and without it. */
  readonly start: number
  readonly from: number
  readonly to: number
  /** Bullet or number typed as text ("•", "a)", "-"), else "". */
  readonly marker: string
}

const BULLET = /^(?:[•●▪◦■□○·‣⁃➢✓✔*+–—-]|(?:\(?(?:\d{1,2}|[a-zđ])\)))\s+/u
const LETTERED = /^(?:[a-zđ]|[ivx]{2,5})[.]\s+(?=\S)/u
const ARTICLE = /^(?:điều|chương|mục|phần|khoản|phụ lục|article|section|clause|chapter|part|annex|appendix|schedule)\s+[\divxlc]{1,5}\b/iu
const FIELD = /^[\p{Lu}][^:.;,!?\n]{1,40}:(?:\s|$)/u
const SENTENCE_END = /[.:;!?…]["”’')\]]*\s*$/u

/**
 * Splits prose into the lines its author meant. Soft line ends are mostly hard wrapping and join; a line that begins with a bullet,
 * a number, a bold label or a field label begins anew, as does one behind a break that was asked for or a finished sentence.
 */
export function splitLines(rich: RichProse): Line[] {
  const text = rich.prose.text
  if (!text.includes('\n')) return [lineOf(text, 0, text.length)]
  const starts = [0]
  const ends: number[] = []
  const lines = text.split('\n')
  const allShort = lines.length > 1 && lines.every((line) => line.length < 60) && lines.filter((line) => SENTENCE_END.test(line)).length * 3 < lines.length
  const boldStarts = new Set(rich.bold.map((range) => range.start))
  let at = 0
  for (let i = 0; i < lines.length - 1; i++) {
    const breakAt = at + lines[i].length
    const next = lines[i + 1]
    const nextAt = breakAt + 1
    if (rich.hardBreaks.has(breakAt) || allShort || beginsAnew(lines[i], next) || boldStarts.has(nextAt + leading(next))) {
      ends.push(breakAt)
      starts.push(nextAt)
    }
    at = nextAt
  }
  ends.push(text.length)
  return starts.map((start, i) => lineOf(text, start, ends[i]))
}

function leading(line: string): number {
  return line.length - line.trimStart().length
}

function beginsAnew(line: string, next: string): boolean {
  const trimmed = next.trimStart()
  if (trimmed === '' || line.trim() === '') return true
  if (BULLET.test(trimmed) || LETTERED.test(trimmed) || ARTICLE.test(trimmed) || FIELD.test(trimmed)) return true
  return SENTENCE_END.test(line) && /^["“(]?[\p{Lu}\p{N}]/u.test(trimmed)
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
