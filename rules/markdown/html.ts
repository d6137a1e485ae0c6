import { ProseBuilder } from '../text/prose.ts'
import type { RichProse } from './inline.ts'

export interface HtmlPiece {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cells'
  /** 1–6 for headings. */
  readonly level: number
  readonly text: RichProse
  readonly cells: readonly RichProse[]
  readonly start: number
  readonly end: number
}

const TAG = /<!--(?:(?!-->)[\s\S])*(?:-->|$)|<\/?([a-z][a-z\d]*)\b[^<>]*>/gi
const BLOCK = new Set([
  'p', 'div', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'td', 'th', 'section', 'article', 'header', 'footer', 'blockquote', 'center',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'dl', 'dt', 'dd', 'details', 'summary', 'main', 'figure',
])
const SKIPPED = /^(?:script|style|svg|head|title)$/

/**
 * Reads raw HTML in a charter (pasted pages, Word exports) as headings, paragraphs, items and table rows. A reader of text, not a
 * renderer: nothing is executed and unknown tags are passed over.
 */
export function readHtml(html: string, offset: number): HtmlPiece[] {
  const pieces: HtmlPiece[] = []
  let current = new PieceBuilder()
  let kind: HtmlPiece['kind'] = 'paragraph'
  let level = 0
  let row: RichProse[] | null = null
  let rowStart = 0
  let skipping = ''
  let pieceStart = offset
  const flush = (until: number): void => {
    const text = current.finish()
    current = new PieceBuilder()
    if (row) {
      if (text.prose.text.trim() !== '') row.push(text)
    } else if (text.prose.text.trim() !== '') {
      pieces.push({ kind, level, text, cells: [], start: pieceStart, end: until })
    }
    pieceStart = until
  }
  let at = 0
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); ; match = TAG.exec(html)) {
    const end = match ? match.index : html.length
    if (end > at && skipping === '') current.addText(html.slice(at, end), offset + at)
    if (!match) break
    at = match.index + match[0].length
    const tag = match[1]?.toLowerCase()
    if (!tag) continue
    const closing = match[0][1] === '/'
    if (skipping !== '') {
      if (closing && tag === skipping) skipping = ''
      continue
    }
    if (SKIPPED.test(tag) && !closing && !match[0].endsWith('/>')) skipping = tag
    else if (tag === 'br') current.lineBreak(offset + match.index, match[0].length)
    else if (tag === 'b' || tag === 'strong') current.bold(!closing)
    else if (BLOCK.has(tag)) {
      flush(offset + match.index)
      if (tag === 'tr') {
        if (!closing) {
          row = []
          rowStart = offset + match.index
        } else if (row) {
          pieces.push({ kind: 'cells', level: 0, text: new PieceBuilder().finish(), cells: row, start: rowStart, end: offset + at })
          row = null
        }
      }
      kind = closing ? 'paragraph' : /^h[1-6]$/.test(tag) ? 'heading' : tag === 'li' ? 'item' : 'paragraph'
      level = kind === 'heading' ? Number(tag[1]) : 0
      pieceStart = offset + at
    }
  }
  flush(offset + html.length)
  return pieces
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
