import type { Cell, Table } from '../../markdown/units.ts'
import { fold } from '../../text/fold.ts'
import type { FactContext } from './context.ts'
import { actorAt } from './actors.ts'
import type { Matrix, MatrixColumn, MatrixRow, Responsibility } from './model.ts'

/** So much of what is filled must be codes for a column to belong to a matrix. */
const SHARE = 0.6
const RACI = /^[raciskv](?:[/,+&][raciskv]){0,3}$/u

/** Tables whose cells hold letters (R, A, C, I; Vietnamese C, P, CT, PH) under the names of those who act. */
export function readMatrices(context: FactContext): Matrix[] {
  return context.charter.tables.flatMap((table) => {
    const matrix = matrixOf(context, table)
    return matrix ? [matrix] : []
  })
}

function matrixOf(context: FactContext, table: Table): Matrix | null {
  if (table.flowing || table.rows.length < 2) return null
  const codes = new Map(Object.entries(Object.assign({}, ...context.words.all((words) => [words.letters])) as Record<string, string>))
  const columns = table.header.flatMap((header, column): MatrixColumn[] => {
    const filled = table.rows.map((row) => cellText(row[column])).filter((text) => text !== '' && !/^[-–—]+$/u.test(text))
    const coded = filled.filter((text) => lettersIn(text, codes).length > 0).length
    if (column === 0 || filled.length === 0 || coded < SHARE * filled.length || cellText(header) === '') return []
    return [{ ...columnActor(context, header), column }]
  })
  if (columns.length < 2) return null
  const rows = table.rows.flatMap((row): MatrixRow[] => {
    const task = cellText(row[0])
    const cells = columns.map(({ column }) => ({ letters: lettersIn(cellText(row[column]), codes), span: row[column] ? spanOf(row[column]) : spanOf(row[0]) }))
    return row[0] && task !== '' && lettersIn(task, codes).length === 0 && cells.some((cell) => cell.letters.length > 0) ? [{ task, span: spanOf(row[0]), cells }] : []
  })
  return rows.length >= 2 ? { span: table.span, columns, rows } : null
}

function columnActor(context: FactContext, header: Cell): Omit<MatrixColumn, 'column'> {
  const text = cellText(header)
  const [found] = context.cellActors(text)
  return found ? actorAt(found, spanOf(header)) : { kind: 'other', id: '', name: text, span: spanOf(header) }
}

/** "A/R", "R, A", "CT"; empty for anything that is no code. */
function lettersIn(text: string, codes: ReadonlyMap<string, string>): string[] {
  const folded = fold(text).text.replace(/[*_\s]/g, '')
  if (RACI.test(folded)) return [...folded.replace(/[^\p{L}]/gu, '').toUpperCase()]
  const parts = folded.split(/[/,+&]/)
  const letters = parts.map((part) => codes.get(part))
  return letters.every((letter) => letter !== undefined) ? letters : []
}

/** What each column's holder has to do, row by row; those who are only asked or told included. */
export function matrixDuties(context: FactContext, matrices: readonly Matrix[]): Responsibility[] {
  return matrices.flatMap(({ columns, rows }) => rows.flatMap((row) => columns.flatMap((column, i): Responsibility[] => {
    const { letters, span } = row.cells[i]
    if (letters.length === 0) return []
    const statement = context.charter.statements.findIndex((one) => one.kind === 'row' && one.span.start <= row.span.start && row.span.end <= one.span.end)
    return [{ who: { kind: column.kind, id: column.id, name: column.name, span: column.span }, text: row.task, span, letters, strength: 'listed', statement }]
  })))
}

export function cellText(cell: Cell | undefined): string {
  return cell ? cell.rich.prose.text.slice(cell.from, cell.to).trim() : ''
}

export function spanOf(cell: Cell): { start: number; end: number } {
  return cell.rich.prose.span(cell.from, cell.to)
}
