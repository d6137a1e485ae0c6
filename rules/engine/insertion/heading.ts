import type { Charter, Section } from '../../charter/model.ts'
import type { Span } from '../../text/span.ts'
import { lineEndOf, lineStartOf } from './lines.ts'
import { numberBetween, parseNumber, writeNumber, type ArticleNumber, type Counting } from './number.ts'

/** How a charter writes the titles of its articles, taken from one of them: markup, number and what stands between. */
export interface HeadingShape {
  /** `## Điều `, `**`, `<h2>`, `` */
  readonly before: string
  readonly number: ArticleNumber | null
  /** `. `, `\. `, ` – ` */
  readonly between: string
  /** `**`, ` ##`, `</h2>`, `:` */
  readonly after: string
  /** The line below a setext title, else "". */
  readonly underline: '' | '=' | '-'
  readonly capitals: boolean
  /** The text goes on behind the title, in the same line. */
  readonly runIn: boolean
  /** White space before each line of the article's text, where the title is a list item that holds it. */
  readonly indent: string
}

/** The shape of a section's title. */
export function shapeOf(charter: Charter, section: Section, counting: Counting): HeadingShape {
  const { text } = charter
  const unit = charter.units[section.unit]
  const found = findNumber(charter, section, counting)
  const start = found?.titleStart ?? section.title.span.start
  const html = section.form === 'html' ? text.lastIndexOf('<h', start) : -1
  const lineStart = html >= 0 ? html : titleLine(charter, section).start
  const punctuation = /[\s]*[.:]$/u.exec(section.title.text)?.[0] ?? ''
  const end = section.title.span.end - punctuation.length
  const numberStart = found?.start ?? start
  return {
    before: withoutAnchors(text.slice(lineStart, numberStart)),
    number: found?.number ?? null,
    between: found ? text.slice(found.end, start) : '',
    after: behindTitle(charter, section, end),
    underline: section.form === 'setext' ? underlineOf(text, unit.span.end) : '',
    capitals: isCapitals(section.title.text),
    runIn: section.form === 'run-in',
    indent: indentOf(charter, section),
  }
}

/** Title lines with the given number; a run-in title ends where the text goes on. */
export function writeHeading(shape: HeadingShape, heading: string, number: ArticleNumber | null, counting: Counting, eol: string): string {
  const title = shape.capitals ? heading.toLocaleUpperCase(counting.language) : heading
  const line = `${shape.before}${number ? writeNumber(number, counting) + shape.between : ''}${title}${shape.after}`
  return shape.underline === '' ? line : `${line}${eol}${shape.underline.repeat(Math.max(3, line.length))}`
}

/** The shape for a charter that has no article yet: one level below its title, bold where the title is a bold line. */
export function plainShape(charter: Charter): HeadingShape {
  const title = charter.sections.find(
    (section) => section.unit >= 0 && charter.title !== null && section.title.span.end === charter.title.span.end,
  )
  const unit = title ? charter.units[title.unit] : undefined
  const shape = { number: null, between: '', underline: '', capitals: false, runIn: false, indent: '' } as const
  if (title?.form === 'bold') return { ...shape, before: '**', after: '**' }
  const depth = unit && unit.depth > 0 ? Math.min(6, unit.depth + 1) : 2
  return { ...shape, before: `${'#'.repeat(depth)} `, after: '' }
}

/** Numbers for `count` sections behind the article with number `last`. */
export function numbersBetween(
  last: ArticleNumber | null,
  next: ArticleNumber | null,
  count: number,
  counting: Counting,
): (ArticleNumber | null)[] {
  const out: (ArticleNumber | null)[] = []
  let before = last
  for (let i = 0; i < count; i++) {
    before = before ? numberBetween(before, next, counting) : null
    out.push(before)
  }
  return out
}

export interface FoundNumber {
  readonly number: ArticleNumber
  readonly start: number
  readonly end: number
  readonly titleStart: number
}

const KEYWORD = String.raw`(?:điều|chương|phần|mục|article|section|chapter|part|clause)\s+`
/** Numbers that the reading of titles leaves in the title: 7a, A.1. */
const IN_TITLE = new RegExp(String.raw`^(${KEYWORD})?((?:\p{Lu}\.)?\d{1,3}(?:\.\d{1,3})*\p{L}{0,2})(?=[.:)\s])([.:)]*\s+)`, 'iu')

const ROMAN_IN_TITLE = /^()([IVXLC]{1,6}[a-zđ]?)(?=[.:)])([.:)]+\s+)/u

/** Where a title has its number, if it has one that can be counted on from. */
export function findNumber(charter: Charter, section: Section, counting: Counting): FoundNumber | null {
  const { text } = charter
  const titleStart = section.title.span.start
  const unit = charter.units[section.unit]
  if (section.number !== '') {
    const token = section.number.split(/\s+/).at(-1) ?? ''
    const at = text.lastIndexOf(token, titleStart - 1)
    const number = parseNumber(token, counting)
    return number && at >= lineStartOf(text, titleStart) ? { number, start: at, end: at + token.length, titleStart } : null
  }
  const inTitle = IN_TITLE.exec(section.title.text) ?? ROMAN_IN_TITLE.exec(section.title.text)
  if (inTitle && text.startsWith(inTitle[0], titleStart)) {
    const number = parseNumber(inTitle[2], counting)
    const start = titleStart + (inTitle[1]?.length ?? 0)
    return number ? { number, start, end: start + inTitle[2].length, titleStart: titleStart + inTitle[0].length } : null
  }
  if (!unit.list?.ordered) return null
  const line = lineStartOf(text, titleStart)
  const marker = /^\s*(\d{1,3})(?=[.)]\s)/.exec(text.slice(line, titleStart))
  const number = marker ? parseNumber(marker[1], counting) : null
  if (!marker || !number) return null
  const end = line + marker[0].length
  return { number, start: end - marker[1].length, end, titleStart }
}

/** Markup and punctuation that end a title, up to the end of its line or to the text behind a run-in title. */
function behindTitle(charter: Charter, section: Section, end: number): string {
  const { text } = charter
  const rest = text.slice(end, titleLine(charter, section).end)
  if (section.form === 'run-in') return /^[.:]?(?:\*{1,3}|_{1,3}|<\/\p{L}+>)?[.:]?/u.exec(rest)?.[0] ?? ''
  if (section.form === 'html') return /^.*?<\/h[1-6]>/i.exec(rest)?.[0] ?? rest
  return rest.trimEnd()
}

/** The line of a title; in a table cell the piece between bars and line breaks. */
function titleLine({ text, units }: Charter, section: Section): Span {
  const at = section.title.span
  const line = { start: lineStartOf(text, at.start), end: lineEndOf(text, at.end) }
  if (!units[section.unit].cell) return line
  const before = /^(?:.*(?:\||<br\s*\/?>))?\s*/i.exec(text.slice(line.start, at.start))?.[0].length ?? 0
  const behind = /\s*(?:\||<br\s*\/?>)/i.exec(text.slice(at.end, line.end))
  return { start: line.start + before, end: behind ? at.end + behind.index : line.end }
}

function withoutAnchors(markup: string): string {
  return markup.replace(/<a\b[^>]*>\s*(?:<\/a>)?/gi, '')
}

function underlineOf(text: string, end: number): '=' | '-' {
  return text.slice(lineStartOf(text, end), end).includes('=') ? '=' : '-'
}

/** The text of an article whose title is a list item is indented with it. */
function indentOf(charter: Charter, section: Section): string {
  const unit = charter.units[section.unit]
  if (!unit.list) return ''
  const next = charter.units[section.unit + 1]
  const sameLine = section.form === 'run-in'
  const from = sameLine ? lineEndOf(charter.text, section.title.span.end) + 1 : next ? lineStartOf(charter.text, next.span.start) : 0
  return /^[ \t]*/.exec(charter.text.slice(from, from + 12))?.[0] ?? ''
}

function isCapitals(title: string): boolean {
  const letters = title.replace(/[^\p{L}]/gu, '')
  return letters.length >= 3 && letters === letters.toUpperCase()
}
