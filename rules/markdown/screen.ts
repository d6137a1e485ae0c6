import { changeBetween } from '../text/change.ts'
import { turnOfMemory } from '../text/remembered.ts'
import type { Span } from '../text/span.ts'
import { inlineCost } from './screen-inline.ts'
import { closesFence, htmlEnd, MOST_NESTED, opensFence, readPrefix, type Prefix } from './screen-prefix.ts'
import { cellsIn, isDelimiterRow } from './table-row.ts'

/** A text that is safe to parse: what would take the parser far longer than its length has been blanked, and nothing has moved. */
export interface Screened {
  readonly text: string
  /** Whole lines that were blanked, in order and apart from each other. */
  readonly cuts: readonly Span[]
}

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
  if (harmless && turn === turnOfMemory()) harmless = screenChanged(harmless, text)
  else harmless = null
  if (harmless) return { text, cuts: [] }
  const screen = new Screen(text)
  const cuts = screen.run()
  // A front matter that nothing closes yet may be closed anywhere.
  const open = text.startsWith('---') && screen.begins === 0
  harmless = cuts.length === 0 && !open ? { text, points: screen.points } : null
  turn = turnOfMemory()
  return { text: cuts.length === 0 ? text : blanked(text, cuts), cuts }
}

/** A text of which nothing was blanked, and the empty lines behind which nothing of what stands before counts. */
interface Harmless {
  readonly text: string
  readonly points: readonly number[]
}

/** The text screened last, if it was harmless; and when. */
let harmless: Harmless | null = null
let turn = 0

/** While a charter is being written only what stands between two such empty lines is screened again; null when that is too much, or no more harmless. */
function screenChanged({ text: before, points }: Harmless, text: string): Harmless | null {
  const { from, behind } = changeBetween(before, text)
  const growth = text.length - before.length
  const first = points.findLastIndex((point) => point < from && text.indexOf('\n', point) < from)
  if (first < 0 || from + behind < text.length / 2) return null
  const later = new Set(points.filter((point) => point > before.length - behind).map((point) => point + growth))
  const screen = new Screen(text)
  const end = screen.runFrom(points[first], later)
  if (screen.cuts.length > 0) return null
  return { text, points: [...points.slice(0, first), ...screen.points, ...[...later].filter((point) => point > end)] }
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

class Screen {
  private readonly text: string
  readonly cuts: { start: number; end: number }[] = []
  /** Empty lines outside of code and HTML, of quotes and lists: what follows one does not depend on what stands before. */
  readonly points: number[] = []
  /** Where the front matter ends; 0 without one. */
  begins = 0
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
    this.begins = this.frontMatter()
    this.block = this.begins
    this.walk(this.begins)
    return this.cuts
  }

  /** From one of the {@link points} of a text to one of some others, behind which all is known; where that is. */
  runFrom(from: number, others: ReadonlySet<number>): number {
    this.nextReturn = this.text.indexOf('\r', from)
    this.block = from
    return this.walk(from, others)
  }

  private walk(from: number, others?: ReadonlySet<number>): number {
    const { text, points } = this
    let at = from
    while (at < text.length) {
      const end = this.lineEnd(at)
      this.line(at, end)
      if (others && points.at(-1) === at && others.has(at)) return at
      at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
    }
    this.finish(text.length)
    return text.length
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
      if (blank && prefix.nested === 0 && this.html === '') this.points.push(start)
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
