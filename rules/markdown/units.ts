import type { Blockquote, List, ListItem, Nodes, Paragraph, Parents, Root, Table as TableNode } from 'mdast'
import { Prose } from '../text/prose.ts'
import { Kept } from '../text/kept.ts'
import type { Span } from '../text/span.ts'
import { readHtml, type HtmlPiece } from './html.ts'
import { readInline, type RichProse } from './inline.ts'
import { FENCE, isTitle, splitLines, trimRange } from './lines.ts'
import { numberedTitle, type NumberedTitle } from './numbered-setext.ts'
import { moved, type Block, type Counts } from './moved-units.ts'

/** One logical line of a document, in reading order: what an author would call a heading, a sentence group, a bullet, a row. */
export interface Unit {
  readonly kind: 'heading' | 'text' | 'item' | 'row'
  readonly rich: RichProse
  /** Range of `rich.prose.text` that this unit is, without bullet or white space around it. */
  readonly from: number
  readonly to: number
  /** Source range of the whole unit, its bullet or `#` included. */
  readonly span: Span
  /** 1–6 for a heading that Markdown or HTML marks as one, else 0. */
  readonly depth: number
  readonly form: 'atx' | 'setext' | 'html' | 'plain'
  readonly list: ListPlace | null
  readonly row: RowPlace | null
  /** Cell of a table whose cells hold running text (a bilingual table, a layout table). */
  readonly cell: { readonly table: Table; readonly row: number; readonly column: number } | null
  /** Depth of block quotes around it. */
  readonly quote: number
  /** Units of one Markdown paragraph share a number. */
  readonly paragraph: number
  /** The same while the unit's block is the same; see `text/kept.ts`. */
  readonly kept: Kept
}

export interface ListPlace {
  /** Items of one list share a number. */
  readonly id: number
  readonly ordered: boolean
  /** As written: "3.", "b)", "•". */
  readonly marker: string
  /** Index of the unit that introduces the list, or -1. */
  readonly leadIn: number
  readonly depth: number
  /** The list has this item only: often a numbered heading. */
  readonly alone: boolean
}

export interface Cell {
  readonly rich: RichProse
  readonly from: number
  readonly to: number
  readonly span: Span
}

export interface Table {
  readonly id: number
  readonly header: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
  readonly span: Span
  /** Cells hold running text: they are read as text, not as rows. */
  readonly flowing: boolean
  /** Index of the unit before the table, or -1. */
  readonly leadIn: number
  /** The same while the table is the same; see `text/kept.ts`. */
  readonly kept: Kept
}

export interface RowPlace {
  readonly table: Table
  readonly index: number
  readonly cells: readonly Cell[]
}

/** A title whose mark has no space behind it, or one that does not break, both of which many type, and is no hashtag. */
const TITLE_MARK = /^(?:#{2,6}(?=[\p{L}\p{N}*])|#(?=\p{Lu}\S*\s+\S)|#{1,6}[\u00a0\u202f\u3000]+(?=\S))/u
/** As GitHub and Obsidian mark boxes. */
const BOX = /^\[![a-z]{2,20}\][+-]?/iu

const EMPTY: RichProse = { prose: new Prose('', []), bold: [], slanted: [], code: [], hardBreaks: new Set(), anchorLinks: 0 }

export interface DocumentUnits {
  readonly units: readonly Unit[]
  readonly tables: readonly Table[]
  /** Source of YAML front matter without its fences, with where it begins. */
  readonly frontMatter: { readonly text: string; readonly start: number; readonly span: Span } | null
  /** HTML comments, for suppressions and so that they are never evidence. */
  readonly comments: readonly { readonly text: string; readonly span: Span }[]
}

export function readUnits(root: Root, source: string): DocumentUnits {
  const reader = new UnitReader(source)
  reader.blocks(root)
  return reader.result()
}

/** What was made of a block. While a charter is being written all but some blocks stay in the tree, and only move. */
const readBefore = new WeakMap<Nodes, Block>()

class UnitReader {
  private readonly units: Unit[] = []
  private readonly tables: Table[] = []
  private readonly comments: { text: string; span: Span }[] = []
  private frontMatter: DocumentUnits['frontMatter'] = null
  private paragraphs = 0
  private lists = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  result(): DocumentUnits {
    return { units: this.units, tables: this.tables, frontMatter: this.frontMatter, comments: this.comments }
  }

  /** The children of the document itself. */
  blocks(root: Root): void {
    let leadIn = -1
    root.children.forEach((child, i) => {
      const title = numberedTitle(child, root.children[i + 1], this.source)
      // What follows it makes it a title: nothing to be known again by the block alone.
      if (title) this.numberedTitle(title, 0)
      else this.block(child, leadIn)
      leadIn = title ? -1 : this.leadInBehind(child, leadIn)
    })
  }

  private block(node: Nodes, leadIn: number): void {
    const at: Counts = { start: spanOfNode(node).start, units: this.units.length, tables: this.tables.length, paragraphs: this.paragraphs, lists: this.lists, leadIn }
    const known = readBefore.get(node)
    if (known) this.take(known, at, node)
    else {
      const comments = this.comments.length
      this.node(node, 0, leadIn, null)
      readBefore.set(node, {
        at, units: this.units.slice(at.units), tables: this.tables.slice(at.tables), comments: this.comments.slice(comments), frontMatter: node.type === 'yaml' ? this.frontMatter : null,
        paragraphs: this.paragraphs - at.paragraphs, lists: this.lists - at.lists, again: false,
      })
    }
  }

  private take(known: Block, at: Counts, node: Nodes): void {
    const block = moved(known, at)
    if (block !== known) readBefore.set(node, block)
    if (!known.again) for (const { rich, row } of block.units) for (const { prose } of row ? row.cells.map((cell) => cell.rich) : [rich]) prose.readAgain()
    block.again = true
    for (const table of block.tables) this.tables.push(table)
    for (const comment of block.comments) this.comments.push(comment)
    block.units.forEach((unit, i) => {
      const leadIn = unit.list && unit.list.id < 0 && unit.list.marker !== '' ? this.pasteLeadIn() : null
      if (leadIn === null || leadIn === unit.list?.leadIn) this.units.push(unit)
      else this.units.push((block.units[i] = { ...unit, list: unit.list && { ...unit.list, leadIn } }))
    })
    this.frontMatter = block.frontMatter ?? this.frontMatter
    this.paragraphs += block.paragraphs
    this.lists += block.lists
  }

  children(node: Parents, quote: number): void {
    let leadIn = -1
    const children = node.children as Nodes[]
    children.forEach((child, i) => {
      const title = numberedTitle(child, children[i + 1], this.source)
      if (title) this.numberedTitle(title, quote)
      else this.node(child, quote, leadIn, null)
      leadIn = title ? -1 : this.leadInBehind(child, leadIn)
    })
  }

  private numberedTitle({ list, paragraph }: NumberedTitle, quote: number): void {
    const rich = readInline(paragraph, this.source)
    const [from, to] = trimRange(rich.prose.text, 0, rich.prose.text.length)
    const span = spanOfNode(list)
    const marker = /^\S*/.exec(this.source.slice(span.start, span.start + 12))?.[0] ?? ''
    const place: ListPlace = { id: ++this.lists, ordered: true, marker, leadIn: -1, depth: 1, alone: true }
    this.push({ kind: 'heading', rich, from, to, span, depth: 2, form: 'setext', list: place, quote, paragraph: ++this.paragraphs })
  }

  private leadInBehind(node: Nodes, before: number): number {
    if (node.type === 'paragraph') return this.units.length - 1
    if (node.type === 'html' && /<\/p>\s*$/i.test(node.value)) return this.units.length - 1
    if (node.type === 'html' && /<\/h[1-6]>/i.test(node.value)) return -1
    return node.type === 'list' || node.type === 'html' ? before : -1
  }

  private node(node: Nodes, quote: number, leadIn: number, list: ListPlace | null): void {
    const span = spanOfNode(node)
    switch (node.type) {
      case 'heading': {
        const rich = readInline(node, this.source)
        const [from, to] = trimRange(rich.prose.text, 0, rich.prose.text.length)
        const form = this.source[span.start] === '#' ? 'atx' : 'setext'
        if (form === 'setext' && node.depth === 2 && isText(rich.prose.slice(from, to))) return this.paragraph(rich, span, quote, list)
        this.push({ kind: 'heading', rich, from, to, span, depth: node.depth, form, quote, paragraph: ++this.paragraphs })
        return
      }
      case 'paragraph':
        this.paragraph(readInline(node, this.source), span, quote, list)
        return
      case 'list':
        this.list(node, quote, leadIn, list ? list.depth + 1 : 1)
        return
      case 'blockquote':
        this.blockquote(node, quote)
        return
      case 'table':
        this.table(node, quote, leadIn)
        return
      case 'html':
        this.html(node.value, span, quote, leadIn)
        return
      case 'yaml': {
        const start = this.source.indexOf('\n', span.start) + 1
        this.frontMatter = { text: node.value, start, span }
        return
      }
      case 'footnoteDefinition':
        this.children(node, quote)
        return
      default:
    }
  }

  /** A box ("> [!NOTE]") is a part of the text that stands out, and quotes nobody. */
  private blockquote(node: Blockquote, quote: number): void {
    const [first] = node.children
    const mark = first?.type === 'paragraph' ? BOX.exec(this.source.slice(spanOfNode(first).start, spanOfNode(first).end)) : null
    if (!mark) return this.children(node, quote + 1)
    this.paragraph(readInline(first as Paragraph, this.source), spanOfNode(first), quote, null, null, mark[0].length)
    this.children({ ...node, children: node.children.slice(1) }, quote)
  }

  private push(unit: Partial<Unit> & Pick<Unit, 'kind' | 'rich' | 'from' | 'to' | 'span' | 'quote' | 'paragraph'>): void {
    const { kind, rich, from, to, span, depth = 0, form = 'plain', list = null, row = null, cell = null, quote, paragraph } = unit
    this.units.push({ kind, rich, from, to, span, depth, form, list, row, cell, quote, paragraph, kept: new Kept() })
  }

  /** `skip`: so many characters at its beginning are no text. */
  private paragraph(rich: RichProse, span: Span, quote: number, list: ListPlace | null, cell: Unit['cell'] = null, skip = 0): void {
    let paragraph = ++this.paragraphs
    let first = true
    const { lines, pasted } = splitLines(rich, list?.ordered === true && list.marker !== '')
    for (const line of lines) {
      const [from, to] = skip > line.from ? trimRange(rich.prose.text, Math.min(skip, line.to), line.to) : [line.from, line.to]
      if (from >= to || (rich.prose.text[from] === ':' && FENCE.test(rich.prose.slice(from, to)))) continue
      if (pasted && !first) paragraph = ++this.paragraphs
      const inner = rich.prose.span(from, to)
      const whole = { start: first && !cell ? span.start : rich.prose.span(line.start, to).start, end: inner.end }
      const hashes = list || cell || skip > 0 || rich.prose.text[from] !== '#' ? null : TITLE_MARK.exec(rich.prose.slice(from, to))
      if (hashes) {
        this.push({ kind: 'heading', rich, from: from + hashes[0].length, to, span: inner, depth: /^#*/.exec(hashes[0])?.[0].length ?? 1, form: 'atx', quote, paragraph })
        first = false
        continue
      }
      // A title that nothing indents ends the list that Markdown takes it into, for want of an empty line.
      if (!first && list && !cell && isTitle(rich.prose.slice(line.start, to)) && this.source[rich.prose.span(line.start, to).start - 1] === '\n') list = null
      let place = first ? list : null
      if (line.marker !== '') place = { id: -paragraph, ordered: /\w/.test(line.marker), marker: line.marker, leadIn: this.pasteLeadIn(), depth: (list?.depth ?? 0) + 1, alone: false }
      else if (!first && list) place = { ...list, marker: '' }
      this.push({ kind: place ? 'item' : 'text', rich, from, to, span: whole, list: place, quote, paragraph, cell })
      first = false
    }
  }

  /** The unit that introduces a bullet pasted as text: the nearest one before it that is no such bullet. */
  private pasteLeadIn(): number {
    for (let i = this.units.length - 1; i >= 0 && i >= this.units.length - 40; i--) {
      const unit = this.units[i]
      if (unit.kind === 'heading') return -1
      if (unit.kind === 'item' && unit.list && unit.list.id < 0) {
        if (unit.list.leadIn >= 0) return unit.list.leadIn
        continue
      }
      return unit.kind === 'text' && unit.rich.prose.slice(unit.from, unit.to).endsWith(':') ? i : -1
    }
    return -1
  }

  private list(node: List, quote: number, leadIn: number, depth: number): void {
    const id = ++this.lists
    node.children.forEach((item, i) => this.item(item, node, i, { id, quote, leadIn, depth }))
  }

  private item(item: ListItem, list: List, i: number, at: { id: number; quote: number; leadIn: number; depth: number }): void {
    const span = spanOfNode(item)
    const marker = /^[^\s]*/.exec(this.source.slice(span.start, span.start + 12))?.[0] ?? ''
    const place: ListPlace = {
      id: at.id, ordered: list.ordered === true, marker: list.ordered ? marker || `${i + 1}.` : marker, leadIn: at.leadIn, depth: at.depth, alone: list.children.length === 1,
    }
    let own = -1
    for (const child of item.children) {
      if (child.type === 'paragraph') {
        this.paragraph(readInline(child, this.source), own < 0 ? { start: span.start, end: spanOfNode(child).end } : spanOfNode(child), at.quote, own < 0 ? place : { ...place, marker: '' })
        own = this.units.length - 1
      } else this.node(child, at.quote, own >= 0 ? own : at.leadIn, place)
    }
  }

  private table(node: TableNode, quote: number, leadIn: number): void {
    const rows = node.children.map((row): Row => ({
      cells: row.children.map((cell) => cellOf(readInline(cell, this.source), spanOfNode(cell))), span: spanOfNode(row),
    }))
    this.rows(rows[0]?.cells ?? [], rows.slice(1), spanOfNode(node), quote, leadIn)
  }

  /** A table of HTML need not have heads of columns. */
  private htmlTable(pieces: readonly HtmlPiece[], quote: number, leadIn: number): void {
    const rows = pieces.map(({ cells, start, end }): Row => ({ cells: cells.map((cell) => cellOf(cell.text, cell)), span: { start, end } }))
    const span = { start: rows[0].span.start, end: rows[rows.length - 1].span.end }
    const none = { start: span.start, end: span.start }
    if (pieces[0].heads && rows.length > 1) this.rows(rows[0].cells, rows.slice(1), span, quote, leadIn)
    else this.rows(rows[0].cells.map(() => cellOf(EMPTY, none)), rows, span, quote, leadIn)
  }

  private rows(header: readonly Cell[], body: readonly Row[], span: Span, quote: number, leadIn: number): void {
    const all = [header, ...body.map(({ cells }) => cells)]
    const table: Table = { id: this.tables.length, header, rows: all.slice(1), span, flowing: isFlowing(all), leadIn, kept: new Kept() }
    this.tables.push(table)
    const paragraph = ++this.paragraphs
    if (table.flowing) {
      all.forEach((cells, row) => cells.forEach((cell, column) => this.paragraph(cell.rich, cell.span, quote, null, { table, row, column })))
      return
    }
    body.forEach((row, index) => {
      this.push({ kind: 'row', rich: EMPTY, from: 0, to: 0, span: row.span, row: { table, index, cells: row.cells }, quote, paragraph })
    })
  }

  private html(value: string, span: Span, quote: number, leadIn: number): void {
    for (const match of value.matchAll(/<!--([\s\S]*?)(?:-->|$)/g)) {
      this.comments.push({ text: match[1], span: { start: span.start + match.index, end: span.start + match.index + match[0].length } })
    }
    const source = this.source.slice(span.start, span.end)
    const before = this.units.length - 1
    const pieces = readHtml(source, span.start)
    let list: ListPlace | null = null
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]
      const place = { start: piece.start, end: piece.end }
      const text = piece.text.prose.text
      if (piece.kind === 'heading') {
        const [from, to] = trimRange(text, 0, text.length)
        this.push({ kind: 'heading', rich: piece.text, from, to, span: piece.text.prose.span(from, to), depth: piece.level, form: 'html', quote, paragraph: ++this.paragraphs })
      } else if (piece.kind === 'cells') {
        const first = i
        while (pieces[i + 1]?.kind === 'cells') i++
        this.htmlTable(pieces.slice(first, i + 1), quote, first === 0 ? before : this.units.length - 1)
      } else {
        if (piece.kind !== 'item') list = null
        else list ??= { id: ++this.lists, ordered: false, marker: '', leadIn: i === 0 ? leadIn : pieces[i - 1].kind === 'paragraph' ? this.units.length - 1 : -1, depth: 1, alone: false }
        this.paragraph(piece.text, place, quote, list)
      }
    }
  }
}

/** Below a paragraph a line of dashes was meant as a rule, and makes a title of it only by mistake. */
function isText(words: string): boolean {
  const lines = words.split('\n')
  return lines.length > 2 || lines.some((line) => line.length > 90) || (words.length > 60 && /[.;:!?…]["”’')\]]*$/u.test(words))
}

interface Row {
  readonly cells: readonly Cell[]
  readonly span: Span
}

function cellOf(rich: RichProse, { start, end }: Span): Cell {
  const [from, to] = trimRange(rich.prose.text, 0, rich.prose.text.length)
  return { rich, from, to, span: { start, end } }
}

function spanOfNode(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

const LANGUAGE_NAMES = /^(?:tiếng việt|vietnamese|việt|vn|vi|tiếng anh|english|anh|en|bản tiếng .+|english (?:version|text))$/i

/** Running text in cells: bilingual tables, layout tables. Rows of short cells stay rows. */
function isFlowing(rows: readonly (readonly Cell[])[]): boolean {
  const header = rows[0] ?? []
  if (header.length >= 2 && header.length <= 3 && header.filter((cell) => LANGUAGE_NAMES.test(cell.rich.prose.text.replace(/\s+/g, ' ').trim())).length >= 2) return true
  const cells = rows.flat().filter((cell) => cell.to > cell.from)
  if (cells.length === 0 || header.length > 3) return false
  const long = cells.filter((cell) => cell.to - cell.from > 160 || (cell.rich.hardBreaks.size > 1 && cell.to - cell.from > 80)).length
  return long / cells.length >= 0.5
}
