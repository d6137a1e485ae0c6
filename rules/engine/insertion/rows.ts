import type { Charter, Section } from '../../charter/model.ts'
import type { Cell, Table } from '../../markdown/units.ts'
import { fold, looksVietnamese } from '../../text/fold.ts'
import type { LanguageId } from '../../text/language-id.ts'
import type { Fix } from '../finding.ts'
import { readBody, type Body } from './body.ts'
import { isSigned } from './closing.ts'
import { findNumber, numbersBetween, shapeOf, writeHeading } from './heading.ts'
import { lineEndIn, lineEndOf, lineStartOf } from './lines.ts'
import { countingOf, type ArticleNumber, type Counting } from './number.ts'
import type { NewSection, Writer } from './sections.ts'
import { fillTemplate, inFormOf } from './template.ts'

type Edit = Fix['edits'][number]

const FEWEST_ARTICLES = 3

interface Column {
  readonly language: LanguageId
  readonly sections: readonly Section[]
  readonly counting: Counting
}

/**
 * Writes into a charter whose articles are the rows of one table, a column for each language: a new article is a row, written in every
 * column's language.
 */
export class RowWriter implements Writer {
  readonly body: Body
  private readonly charter: Charter
  private readonly table: Table
  private readonly columns: readonly (Column | null)[]
  private readonly main: Column
  private readonly end: number
  private readonly numbers: readonly (ArticleNumber | null)[]

  /** Null for a charter that is not laid out so. */
  static for(charter: Charter, language: LanguageId): RowWriter | null {
    const outside = readBody(charter).articles.length
    for (const table of charter.tables) {
      const columns = table.header.map((_, column) => columnOf(charter, table, column))
      const main = columns.find((column) => column?.language === language) ?? columns.find((column) => column !== null)
      if (main && main.sections.length >= FEWEST_ARTICLES && main.sections.length > outside)
        return new RowWriter(charter, table, columns, main)
    }
    return null
  }

  private constructor(charter: Charter, table: Table, columns: readonly (Column | null)[], main: Column) {
    this.charter = charter
    this.table = table
    this.columns = columns
    this.main = main
    this.end = closingRow(charter, table)
    this.numbers = main.sections.map((section) => findNumber(charter, section, main.counting)?.number ?? null)
    const starts = main.sections.map((section) => this.rowStart(section)).filter((start) => start < this.end)
    this.body = {
      end: this.end,
      closing: null,
      articles: starts.map((start, i) => ({
        section: main.sections[i],
        start,
        end: starts.slice(i + 1).find((next) => next > start) ?? this.end,
      })),
    }
  }

  placeWithNumber(place: number): number {
    return Math.max(
      place,
      this.numbers.findIndex((number) => number !== null),
    )
  }

  squeezes(place: number): boolean {
    return place < this.body.articles.length - 1 && this.numbersAt(place, 1).some((number) => number !== null && number.suffix !== '')
  }

  edit(place: number, sections: readonly NewSection[]): Edit {
    const { text } = this.charter
    const eol = lineEndIn(text)
    const numbers = this.numbersAt(place, sections.length)
    const rows = sections.map(
      (section, i) =>
        `| ${this.columns.map((column) => (column ? this.cell(column, place, section, numbers[i] ?? null) : '')).join(' | ')} |`,
    )
    const at = place >= 0 ? this.body.articles[place].end : this.rowStart(this.main.sections[0])
    // A row begins at the head of a line; behind a table that ends the text there is none yet.
    const atLine = at >= text.length && !/[\r\n]$/.test(text)
    const added = inFormOf(text, rows.join(eol))
    return { span: { start: at, end: at }, text: atLine ? `${eol}${added}` : `${added}${eol}` }
  }

  private cell(column: Column, place: number, section: NewSection, number: ArticleNumber | null): string {
    const written = section.inOther?.[column.language] ?? section
    const near = column.sections[Math.max(0, Math.min(place, column.sections.length - 1))]
    const shape = shapeOf(this.charter, near, column.counting)
    const heading = writeHeading(
      { ...shape, underline: '', runIn: false },
      written.heading,
      shape.number && number ? { ...number, upper: number.upper || column.language === 'en' } : null,
      column.counting,
      '',
    )
    return [heading, ...linesOf(fillTemplate(written.body, this.charter, column.language))].join('<br>')
  }

  private numbersAt(place: number, count: number): (ArticleNumber | null)[] {
    const last = this.numbers.slice(0, place + 1).findLast((number) => number !== null) ?? null
    const next = this.numbers.slice(place + 1).find((number) => number !== null) ?? null
    return numbersBetween(last, next, count, this.main.counting)
  }

  private rowStart(section: Section): number {
    const row = this.charter.units[section.unit].cell?.row ?? 0
    return lineStartOf(this.charter.text, rowsOf(this.table)[row][0].span.start)
  }
}

function columnOf(charter: Charter, table: Table, column: number): Column | null {
  const sections = charter.sections.filter((section) => {
    const cell = section.unit >= 0 ? charter.units[section.unit].cell : null
    return cell?.table === table && cell.column === column && section.form !== 'run-in' && section.form !== 'plain'
  })
  if (sections.length === 0) return null
  const language = languageOf(table, column)
  return {
    language,
    sections,
    counting: countingOf(
      sections.map((section) => section.number.split(/\s+/).at(-1) ?? ''),
      language,
    ),
  }
}

/** Titles are often too short to tell; whole cells are not. */
function languageOf(table: Table, column: number): LanguageId {
  const texts = table.rows.flatMap((row) => (row[column] && row[column].to > row[column].from ? [row[column].rich.prose.text] : []))
  return texts.filter((text) => looksVietnamese(fold(text).text)).length * 2 >= texts.length ? 'vi' : 'en'
}

/** Where the rows with signatures begin; behind the last row where there are none. */
function closingRow({ text }: Charter, table: Table): number {
  const rows = rowsOf(table)
  let last = rows.length - 1
  const signed = (cell: Cell): boolean => cell.rich.prose.text.split('\n').some((line) => isSigned(line))
  while (last > 0 && rows[last].some(signed) && !/(?:điều|article)\s+\d/iu.test(rows[last].map((cell) => cell.rich.prose.text).join(' ')))
    last--
  if (last + 1 < rows.length) return lineStartOf(text, rows[last + 1][0].span.start)
  const end = lineEndOf(text, table.span.end)
  return Math.min(text.length, end + (text.startsWith('\r\n', end) ? 2 : 1))
}

function rowsOf(table: Table): readonly (readonly Cell[])[] {
  return [table.header, ...table.rows]
}

/** A cell holds no lists and no tables: each item and each row is a line of it. */
function linesOf(body: string): string[] {
  return body
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\|[\s:|-]+\|$/.test(line))
    .map((line) => {
      const cells = line.startsWith('|')
        ? line
            .split(/(?<!\\)\|/)
            .map((cell) => cell.trim())
            .filter((cell) => cell !== '')
            .join(' – ')
        : line
      return cells
        .replace(/^(?:[-*+]|(\d+)\.) /, (_, number: string | undefined) => (number === undefined ? '- ' : `${number}. `))
        .replace(/(?<!\\)\|/g, '\\|')
    })
}
