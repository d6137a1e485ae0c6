import type { Span } from '../text/span.ts'
import type { RichProse } from './inline.ts'
import type { Cell, DocumentUnits, ListPlace, Table, Unit } from './units.ts'

/** What stood before a block, and where the block begins in the source. */
export interface Counts {
  readonly start: number
  readonly units: number
  readonly tables: number
  readonly paragraphs: number
  readonly lists: number
  /** Index of the unit that introduces the block, or -1. */
  readonly leadIn: number
}

/** The units of a top-level block of Markdown with all that counts on from what stood before it. */
export interface Block {
  readonly at: Counts
  readonly units: Unit[]
  readonly tables: readonly Table[]
  readonly comments: DocumentUnits['comments']
  readonly frontMatter: DocumentUnits['frontMatter']
  /** How many it has. */
  readonly paragraphs: number
  readonly lists: number
  /** It was read more than once. */
  again: boolean
}

/** The same block in another place; the very same if nothing before it is different. Units of bullets pasted as text may have another lead-in then. */
export function moved(block: Block, to: Counts): Block {
  const { at } = block
  if (at.start === to.start && at.units === to.units && at.tables === to.tables && at.paragraphs === to.paragraphs && at.lists === to.lists && at.leadIn === to.leadIn) return block
  return new Mover(block, to).block()
}

class Mover {
  private readonly known: Block
  private readonly to: Counts
  private readonly by: number
  private readonly proses = new Map<RichProse, RichProse>()
  private readonly tables = new Map<Table, Table>()

  constructor(known: Block, to: Counts) {
    this.known = known
    this.to = to
    this.by = to.start - known.at.start
  }

  block(): Block {
    const { known, to } = this
    const tables = known.tables.map((table) => this.table(table))
    return { ...known, at: to, tables, units: known.units.map((unit) => this.unit(unit)), comments: known.comments.map(({ text, span }) => ({ text, span: this.span(span) })) }
  }

  private unit({ kind, rich, from, to, span, depth, form, list, row, cell, quote, paragraph, kept }: Unit): Unit {
    return {
      kind, rich: this.rich(rich), from, to, span: this.span(span), depth, form, list: list && this.list(list),
      row: row && this.row(row), cell: cell && { table: this.table(cell.table), row: cell.row, column: cell.column }, quote,
      paragraph: paragraph + this.to.paragraphs - this.known.at.paragraphs, kept,
    }
  }

  private row({ table, index }: NonNullable<Unit['row']>): NonNullable<Unit['row']> {
    const own = this.table(table)
    return { table: own, index, cells: own.rows[index] }
  }

  private list({ id, ordered, marker, leadIn, depth, alone }: ListPlace): ListPlace {
    const { known, to } = this
    return { id: id < 0 ? id - (to.paragraphs - known.at.paragraphs) : id + to.lists - known.at.lists, ordered, marker, leadIn: this.leadIn(leadIn), depth, alone }
  }

  private leadIn(unit: number): number {
    const { known: { at }, to } = this
    return unit >= at.units ? unit + to.units - at.units : unit === at.leadIn ? to.leadIn : unit
  }

  private table(table: Table): Table {
    let own = this.tables.get(table)
    if (!own) {
      const { header, rows, span, flowing, leadIn, kept, id } = table
      const cell = ({ rich, from, to, span: place }: Cell): Cell => ({ rich: this.rich(rich), from, to, span: this.span(place) })
      own = { id: id + this.to.tables - this.known.at.tables, header: header.map(cell), rows: rows.map((row) => row.map(cell)), span: this.span(span), flowing, leadIn: this.leadIn(leadIn), kept }
      this.tables.set(table, own)
    }
    return own
  }

  /** Lines of one paragraph share their prose. */
  private rich(rich: RichProse): RichProse {
    if (this.by === 0) return rich
    let own = this.proses.get(rich)
    if (!own) this.proses.set(rich, (own = { ...rich, prose: rich.prose.moved(this.by) }))
    return own
  }

  private span(span: Span): Span {
    return this.by === 0 ? span : { start: span.start + this.by, end: span.end + this.by }
  }
}
