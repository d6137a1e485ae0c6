import type { Span } from '../text/span.ts'
import { inlineCost } from './screen-inline.ts'
import { cellsIn, isDelimiterRow } from './table-row.ts'

/** A text that is safe to parse: what would take the parser far longer than its length has been blanked, and nothing has moved. */
export interface Screened {
  readonly text: string
  /** Whole lines that were blanked, in order and apart from each other. */
  readonly cuts: readonly Span[]
}

/** Containers (quotes, list items) within each other on one line. No charter has a third of them; the parser is cubic in them. */
const MOST_NESTED = 24
/** Longer front matter is a data file. */
const MOST_FRONT_MATTER = 100_000
/** A block may cost so many steps for each of its characters, and so many besides: a short one never counts as slow. */
const STEPS_EACH = 8
const STEPS_FREE = 300_000

/**
 * Blanks the blocks of Markdown whose parsing takes more than linear time: one walk over the text, before it is parsed. The parser goes
 * back for every bracket, emphasis mark, code mark and comment to where it may begin; here is counted how far. A block is what lies
 * between lines that surely end a paragraph, so it may be more than the parser takes for one, never less.
 */
export function screenMarkdown(text: string): Screened {
  const cuts = new Screen(text).run()
  return { text: cuts.length === 0 ? text : blanked(text, cuts), cuts }
}

/** The text with spaces for all that the spans hold but line ends. */
function blanked(text: string, spans: readonly Span[]): string {
  let out = ''
  let at = 0
  for (const { start, end } of spans) {
    out += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ')
    at = end
  }
  return out + text.slice(at)
}

interface Prefix {
  /** Where the line's own text begins. */
  readonly at: number
  readonly quotes: number
  readonly nested: number
  /** Columns before the text, containers included. */
  readonly indent: number
  /** The last list marker: "-", "1." … */
  readonly marker: string
  /** The line begins with a list item or quote mark, as far in as any paragraph takes it for one. */
  readonly shallow: boolean
}

class Screen {
  private readonly text: string
  private readonly cuts: { start: number; end: number }[] = []
  private nextReturn = 0
  private block = 0
  /** Of the block: lines so far, steps for lines that belong to a quote or item without saying so, and what such lines would begin with. */
  private lines = 0
  private lazy = 0
  private quotes = 0
  private indent = 0
  private delimiter = ''
  /** The mark that ends a fenced block, of one that stands at a line's beginning. */
  private fence = ''
  /** What ends raw HTML that runs over blank lines. */
  private html = ''
  private table = false
  private previous: { start: number; end: number; plain: boolean } | null = null

  constructor(text: string) {
    this.text = text
  }

  run(): readonly Span[] {
    const { text } = this
    let at = this.frontMatter()
    this.block = at
    while (at < text.length) {
      const end = this.lineEnd(at)
      this.line(at, end)
      at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
    }
    this.finish(text.length)
    return this.cuts
  }

  private lineEnd(from: number): number {
    const { text } = this
    const feed = text.indexOf('\n', from)
    if (this.nextReturn >= 0 && this.nextReturn < from) this.nextReturn = text.indexOf('\r', from)
    else if (from === 0) this.nextReturn = text.indexOf('\r')
    const end = feed < 0 ? text.length : feed
    return this.nextReturn >= 0 && this.nextReturn < end ? this.nextReturn : end
  }

  private frontMatter(): number {
    const { text } = this
    if (!/^---[ \t]*(?:\r|\n)/.test(text.slice(0, 200))) return 0
    const close = /(?:\r\n|\r|\n)---[ \t]*(?=\r|\n|$)/g
    close.lastIndex = 3
    const found = close.exec(text)
    if (!found) return 0
    const end = found.index + found[0].length
    if (end > MOST_FRONT_MATTER) this.cut(0, end)
    return end
  }

  private line(start: number, end: number): void {
    const { text } = this
    if (this.fence !== '') {
      if (closesFence(text.slice(start, Math.min(end, start + 2000)), this.fence)) this.fence = ''
      this.block = end
      return
    }
    const prefix = readPrefix(text, start, end)
    if (prefix.nested > MOST_NESTED) {
      this.finish(start)
      this.cut(start, end)
      this.begin(end, false)
      return
    }
    const blank = prefix.at >= end
    if (this.html === '') this.html = blank ? '' : htmlEnd(text, prefix.at, end)
    if (this.html !== '' && text.slice(prefix.at, end).toLowerCase().includes(this.html)) this.html = ''
    const fence = this.html === '' && prefix.at === start ? opensFence(text, start, end) : ''
    if (fence !== '') {
      this.finish(start)
      this.fence = fence
      this.begin(end, false)
      return
    }
    if (blank || this.breaksParagraph(prefix, end)) {
      this.finish(start)
      this.begin(start, false)
      if (blank) this.delimiter = ''
    } else if (this.table) {
      this.finish(start)
      this.begin(start, true)
    }
    this.follow(prefix, end, blank)
  }

  /** Takes note of a line that belongs to the block. */
  private follow(prefix: Prefix, end: number, blank: boolean): void {
    this.lines++
    if (prefix.nested === 0 && (this.quotes > 0 || prefix.indent < this.indent)) this.lazy += this.lines
    else if (prefix.quotes < this.quotes) this.lazy += this.lines
    this.quotes = Math.max(this.quotes, prefix.quotes)
    if (prefix.marker !== '') {
      this.indent = Math.max(this.indent, prefix.indent)
      this.delimiter = /\d/.test(prefix.marker) && prefix.quotes === 0 ? prefix.marker.slice(-1) : ''
    }
    const plain = !blank && prefix.nested === 0 && this.quotes === 0 && this.indent === 0
    const header = this.previous
    if (!this.table && plain && header?.plain && isDelimiterRow(this.text, prefix.at, end)) {
      this.table = cellsIn(this.text, prefix.at, end) === cellsIn(this.text, header.start, header.end)
    }
    this.previous = { start: prefix.at, end, plain }
  }

  /** Whether a line surely ends the paragraph before it; what only may end it does not. */
  private breaksParagraph({ at, nested, marker, shallow, indent }: Prefix, end: number): boolean {
    const { text } = this
    if (nested === 0) {
      if (indent > 3 || text[at] !== '#') return false
      let marks = at
      while (text[marks] === '#') marks++
      return marks - at <= 6 && (marks >= end || text[marks] === ' ' || text[marks] === '\t')
    }
    if (!shallow || marker === '') return false
    return !/\d/.test(marker) || /^1[.)]$/.test(marker) || (this.delimiter !== '' && this.delimiter === marker.slice(-1))
  }

  private begin(at: number, table: boolean): void {
    this.block = at
    this.lines = 0
    this.lazy = 0
    this.quotes = 0
    this.indent = 0
    this.table = table
    this.previous = null
  }

  private finish(end: number): void {
    const { text, block } = this
    const budget = STEPS_EACH * (end - block) + STEPS_FREE
    if (end - block > 100 && (this.lazy > budget || inlineCost(text, block, end, this.lazy, budget) > budget)) this.cut(block, end)
  }

  /** Whole lines, without the blank ones around them. */
  private cut(from: number, to: number): void {
    const { text } = this
    let start = from
    let end = to
    while (start < end && (text[start] === '\n' || text[start] === '\r')) start++
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
    const last = this.cuts.at(-1)
    if (last && start - last.end <= 2 && /^(?:\r\n|\r|\n)$/.test(text.slice(last.end, start))) last.end = end
    else if (end > start) this.cuts.push({ start, end })
  }
}

/** Quote marks and list markers at the head of a line. A line of nothing but dashes or stars is a rule and nests nothing. */
function readPrefix(text: string, start: number, end: number): Prefix {
  let at = start
  let indent = 0
  let quotes = 0
  let nested = 0
  let marker = ''
  let shallow = true
  let before = 0
  for (;;) {
    const from = indent
    while (at < end && (text[at] === ' ' || text[at] === '\t')) indent += text[at++] === '\t' ? 4 - (indent % 4) : 1
    if (nested === 0) before = indent
    const length = at < end ? markerAt(text, at, end) : 0
    if (length === 0) break
    if (indent - from > (nested === 0 ? 3 : 4)) shallow = shallow && nested > 0
    nested++
    if (text[at] === '>') quotes++
    else marker = text.slice(at, at + length)
    at += length
    indent += length
    if (nested > MOST_NESTED + 1) break
  }
  const isDeep = nested > 0 && nested + (before >> 1) > MOST_NESTED
  if (isDeep && isRule(text, start, end)) return { at: end, quotes: 0, nested: 0, indent: 0, marker: '', shallow: true }
  return { at, quotes, nested: nested === 0 ? 0 : nested + (before >> 1), indent, marker, shallow: shallow && at < end }
}

/** Length of a quote mark or of a list marker with space behind it. */
function markerAt(text: string, at: number, end: number): number {
  const c = text[at]
  if (c === '>') return 1
  let to = at
  if (c === '-' || c === '*' || c === '+') to = at + 1
  else {
    while (to < end && to - at < 9 && text[to] >= '0' && text[to] <= '9') to++
    if (to === at || (text[to] !== '.' && text[to] !== ')')) return 0
    to++
  }
  return to >= end || text[to] === ' ' || text[to] === '\t' ? to - at : 0
}

function isRule(text: string, start: number, end: number): boolean {
  let mark = ''
  for (let i = start; i < end; i++) {
    const c = text[i]
    if (c === ' ' || c === '\t') continue
    if ((c !== '-' && c !== '*') || (mark !== '' && c !== mark)) return false
    mark = c
  }
  return true
}

function opensFence(text: string, start: number, end: number): string {
  const c = text[start]
  if (c !== '`' && c !== '~') return ''
  let to = start
  while (to < end && text[to] === c) to++
  return to - start < 3 || (c === '`' && text.slice(to, end).includes('`')) ? '' : text.slice(start, to)
}

function closesFence(line: string, fence: string): boolean {
  const mark = /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1]
  return mark !== undefined && mark.startsWith(fence)
}

/** What ends the raw HTML that a line opens, when it is of a kind that goes on over blank lines. */
function htmlEnd(text: string, at: number, end: number): string {
  if (text[at] !== '<') return ''
  const head = text.slice(at, Math.min(end, at + 12)).toLowerCase()
  if (head.startsWith('<!--')) return '-->'
  if (head.startsWith('<?')) return '?>'
  if (head.startsWith('<![cdata[')) return ']]>'
  if (/^<![a-z]/.test(head)) return '>'
  const name = /^<(script|pre|style|textarea)(?![a-z\d])/.exec(head)?.[1]
  return name ? `</${name}>` : ''
}
