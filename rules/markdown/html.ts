import { ProseBuilder } from '../text/prose.ts'
import type { RichProse } from './inline.ts'

export interface HtmlPiece {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cells'
  /** 1–6 for headings. */
  readonly level: number
  readonly text: RichProse
  readonly cells: readonly HtmlCell[]
  /** All cells of the row are heads of columns. */
  readonly heads: boolean
  readonly start: number
  readonly end: number
}

export interface HtmlCell {
  readonly text: RichProse
  readonly start: number
  readonly end: number
}

const TAG = /<!--(?:(?!-->)[\s\S])*(?:-->|$)|<\/?([a-z][a-z\d]*)\b[^<>]*>/gi
const BLOCK = new Set([
  'p', 'div', 'ul', 'ol', 'li', 'section', 'article', 'header', 'footer', 'blockquote', 'center',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'dl', 'dt', 'dd', 'details', 'summary', 'main', 'figure',
])
const CELL = /^t[dh]$/
/** End tags of rows and cells may be left out. */
const ROW_ENDS = new Set(['tr', 'thead', 'tbody', 'tfoot', 'table'])
const SKIPPED = /^(?:script|style|svg|head|title)$/

/**
 * Reads raw HTML in a charter (pasted pages, Word exports) as headings, paragraphs, items and table rows. A reader of text, not a
 * renderer: nothing is executed and unknown tags are passed over.
 */
export function readHtml(html: string, offset: number): HtmlPiece[] {
  return new HtmlReader(html, offset).read()
}

class HtmlReader {
  private readonly html: string
  private readonly offset: number
  private readonly pieces: HtmlPiece[] = []
  private current = new PieceBuilder()
  private kind: HtmlPiece['kind'] = 'paragraph'
  private level = 0
  private pieceStart: number
  private row: { readonly start: number; readonly cells: HtmlCell[]; heads: number } | null = null
  /** Where the cell at hand begins. */
  private cellStart = -1
  private skipping = ''

  constructor(html: string, offset: number) {
    this.html = html
    this.offset = offset
    this.pieceStart = offset
  }

  read(): HtmlPiece[] {
    let at = 0
    for (const match of this.html.matchAll(TAG)) {
      this.words(at, match.index)
      at = match.index + match[0].length
      if (match[1]) this.tag(match[1].toLowerCase(), match[0], this.offset + match.index)
    }
    this.words(at, this.html.length)
    this.endRow(this.offset + this.html.length)
    this.endPiece(this.offset + this.html.length)
    return this.pieces
  }

  private words(from: number, to: number): void {
    if (to > from && this.skipping === '') this.current.addText(this.html.slice(from, to), this.offset + from)
  }

  private tag(tag: string, written: string, start: number): void {
    const closing = written[1] === '/'
    const end = start + written.length
    if (this.skipping !== '') {
      if (closing && tag === this.skipping) this.skipping = ''
    } else if (SKIPPED.test(tag) && !closing && !written.endsWith('/>')) this.skipping = tag
    else if (tag === 'br') this.current.lineBreak(start, written.length)
    else if (tag === 'b' || tag === 'strong') this.current.bold(!closing)
    else if (CELL.test(tag)) this.cell(tag, closing, start, end)
    else if (ROW_ENDS.has(tag)) this.rowEnd(tag, closing, start, end)
    else if (!BLOCK.has(tag)) return
    // Blocks within a cell are its lines.
    else if (this.cellStart >= 0) this.current.lineBreak(start, written.length)
    else this.block(closing ? 'paragraph' : /^h[1-6]$/.test(tag) ? 'heading' : tag === 'li' ? 'item' : 'paragraph', Number(tag[1]), start, end)
  }

  private block(kind: HtmlPiece['kind'], level: number, start: number, end: number): void {
    this.endPiece(start)
    this.kind = kind
    this.level = kind === 'heading' ? level : 0
    this.pieceStart = end
  }

  private cell(tag: string, closing: boolean, start: number, end: number): void {
    if (!this.row) return this.block('paragraph', 0, start, end)
    this.endCell(start)
    if (closing) return
    this.endPiece(start)
    this.cellStart = end
    if (tag === 'th') this.row.heads++
  }

  private rowEnd(tag: string, closing: boolean, start: number, end: number): void {
    this.endRow(tag === 'tr' && closing ? end : start)
    this.block('paragraph', 0, start, end)
    if (tag === 'tr' && !closing) this.row = { start, cells: [], heads: 0 }
  }

  private endCell(until: number): void {
    if (!this.row || this.cellStart < 0) return
    this.row.cells.push({ text: this.current.finish(), start: this.cellStart, end: until })
    this.current = new PieceBuilder()
    this.cellStart = -1
    this.pieceStart = until
  }

  private endRow(until: number): void {
    this.endCell(until)
    const { row } = this
    this.row = null
    if (!row || row.cells.length === 0) return
    const end = row.start + this.html.slice(row.start - this.offset, until - this.offset).trimEnd().length
    this.pieces.push({ kind: 'cells', level: 0, text: new PieceBuilder().finish(), cells: row.cells, heads: row.heads === row.cells.length, start: row.start, end })
  }

  private endPiece(until: number): void {
    const text = this.current.finish()
    this.current = new PieceBuilder()
    if (text.prose.text.trim() !== '') this.pieces.push({ kind: this.kind, level: this.level, text, cells: [], heads: false, start: this.pieceStart, end: until })
    this.pieceStart = until
  }
}

class PieceBuilder {
  private readonly out = new ProseBuilder()
  private readonly boldRanges: { start: number; end: number }[] = []
  private readonly hardBreaks = new Set<number>()
  private boldFrom = -1

  addText(raw: string, source: number): void {
    const pattern = /\s+|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});|[^\s&]+|&/gi
    for (const match of raw.matchAll(pattern)) {
      const piece = match[0]
      if (/^\s/.test(piece)) {
        if (this.out.length > 0 && !this.out.endsWith(' ') && !this.out.endsWith('\n')) this.out.add(' ', source + match.index, piece.length)
      } else if (piece.length > 1 && piece[0] === '&' && piece.endsWith(';')) this.out.add(decodeEntity(piece), source + match.index, piece.length)
      else this.out.add(piece, source + match.index)
    }
  }

  lineBreak(source: number, length: number): void {
    this.hardBreaks.add(this.out.length)
    this.out.add('\n', source, length)
  }

  bold(on: boolean): void {
    if (on) this.boldFrom = this.out.length
    else if (this.boldFrom >= 0) {
      if (this.out.length > this.boldFrom) this.boldRanges.push({ start: this.boldFrom, end: this.out.length })
      this.boldFrom = -1
    }
  }

  finish(): RichProse {
    const prose = this.out.build()
    const bold = this.boldRanges.map((range) => ({ start: prose.at(range.start), end: prose.at(range.end) }))
    return { prose, bold, slanted: [], code: [], hardBreaks: new Set([...this.hardBreaks].map((at) => prose.at(at))), anchorLinks: 0 }
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', bull: '•' }

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1)
  if (name[0] === '#') {
    const code = name[1] === 'x' || name[1] === 'X' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd'
  }
  return NAMED[name.toLowerCase()] ?? entity
}
