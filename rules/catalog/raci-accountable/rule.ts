import type { Cell, Table } from '../../markdown/units.ts'
import { knownAs, mentionIn } from '../../charter/known-as.ts'
import type { Charter } from '../../charter/model.ts'
import type { Finding } from '../../engine/finding.ts'
import { languages } from '../../languages/index.ts'
import { fold } from '../../text/fold.ts'
import { kept } from '../../text/kept.ts'
import { remembered } from '../../text/remembered.ts'
import type { Span } from '../../text/span.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

const CODE = /^[raci](?:\s*[/,+&]\s*[raci]){0,3}\*?$/u
/** Codes of Vietnamese tables: CT chủ trì, PD phê duyệt for A; TH thực hiện for R; PH phối hợp, TV tham vấn for C; TB thông báo for I. */
const OTHER_CODES: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(languages).map((language) => language.facts.letters))
/** So much of what is filled must be codes for a table to be a RACI matrix. */
const SHARE = 0.6

export const rule: TextRule = {
  id: 'raci-accountable',
  kind: 'consistency',
  severity: 'warning',
  from: ['performance', 'common-understanding'],
  // Whether a partner that is only asked or told is pointed out.
  options: { idle: true },
  check({ charter, options }) {
    return charter.tables.flatMap((table) => [...matrixFindings(table, options.idle === true), ...ownerFindings(charter, table)])
  },
  fix({ charter }, finding, fixId) {
    const row = charter.tables.flatMap((table) => table.rows).find((one) => rowSpan(one).start === finding.span.start)
    const cell = row?.find((one) => textOf(one).toUpperCase() === (fixId === 'also-accountable' ? 'R' : 'A'))
    return cell ? { id: fixId, edits: [{ span: spanOf(cell), text: 'A/R' }], safe: false, blanks: false } : null
  },
}

function matrixFindings(table: Table, withIdle: boolean): Finding[] {
  const matrix = matrixOf(table)
  if (!matrix) return []
  const { columns } = matrix
  const rows = matrix.rows.map((row) => table.rows[row])
  return [...rows.flatMap((row) => rowFindings(table, row, columns)), ...(withIdle ? idleColumns(table, rows, columns) : [])]
}

/** Columns with codes and the rows that have some; null for another kind of table, and for one with letters of its own or mere crosses. */
const matrixOf = kept((table: Table): { readonly columns: readonly number[]; readonly rows: readonly number[] } | null => {
  const columns = codeColumns(table)
  if (columns.length < 2 || !sharesOut(table, columns)) return null
  const rows = table.rows.flatMap((row, i) => (columns.filter((column) => codes(row[column]).length > 0).length >= 1 && !isLegend(row) ? [i] : []))
  return rows.length < 2 ? null : { columns, rows }
})

/**
 * Someone leads or does the work by a letter, and no letter is of another system: where C is for "chủ trì" and P for "phối hợp",
 * or T and B stand for who is asked and told, C is not who is consulted.
 */
function sharesOut(table: Table, columns: readonly number[]): boolean {
  const marks = table.rows.flatMap((row) => columns.map((column) => fold(textOf(row[column])).text.replace(/[*_\s]/g, '')))
  return marks.some((mark) => mark !== 'x' && codesIn(mark).some((code) => code === 'a' || code === 'r')) && !marks.some((mark) => /^\p{L}$/u.test(mark) && !/[skvx]/.test(mark) && codesIn(mark).length === 0)
}

/** Columns of which most filled cells are codes. */
function codeColumns(table: Table): number[] {
  return table.header.flatMap((_, column) => {
    if (column === 0) return []
    const filled = table.rows.map((row) => row[column]).filter((cell) => cell && textOf(cell) !== '' && !/^[-–—]$/.test(textOf(cell)))
    return filled.length > 0 && filled.filter((cell) => codes(cell).length > 0).length >= SHARE * filled.length ? [column] : []
  })
}

function rowFindings(table: Table, row: readonly Cell[], columns: readonly number[]): Finding[] {
  const span = rowSpan(row)
  const task = row[0] ? textOf(row[0]) : ''
  const holders = columns.filter((column) => codes(row[column]).includes('a'))
  const workers = columns.filter((column) => codes(row[column]).includes('r'))
  if (holders.length > 1) {
    const names = holders.map((column) => textOf(table.header[column]))
    return [report(rule, 'many', span, { data: { task, partners: names }, related: holders.map((column) => ({ span: spanOf(row[column]), messageId: 'accountable' })) })]
  }
  // Where the table has no letter for whoever does the work, whoever leads does it too.
  if (holders.length === 0) return [report(rule, 'none', span, { data: { task, ...heldBy(table, row, workers) }, fixes: only(row, workers, 'R') ? ['also-accountable'] : [] })]
  if (!hasLetter(table, columns, 'r')) return []
  return workers.length === 0 && !codes(row[holders[0]]).includes('r') ? [report(rule, 'nobody-responsible', span, { data: { task, ...heldBy(table, row, holders) }, fixes: only(row, holders, 'A') ? ['also-responsible'] : [] })] : []
}

/** One partner, by a letter and no code of Vietnamese tables, may have the other letter too. */
function only(row: readonly Cell[], columns: readonly number[], letter: string): boolean {
  return columns.length === 1 && textOf(row[columns[0]]).toUpperCase() === letter
}

function heldBy(table: Table, row: readonly Cell[], columns: readonly number[]): { partner?: string } {
  return columns.length === 1 && row[columns[0]] ? { partner: textOf(table.header[columns[0]]) } : {}
}

function rowSpan(row: readonly Cell[]): Span {
  const cell = row[0] && row[0].to > row[0].from ? row[0] : (row.find((one, column) => column > 0 && codes(one).length > 0) ?? row[0])
  return spanOf(cell)
}

/** A partner that is only ever told or asked. */
function idleColumns(table: Table, rows: readonly (readonly Cell[])[], columns: readonly number[]): Finding[] {
  return columns.filter((column) => rows.every((row) => !codes(row[column]).some((code) => code === 'r' || code === 'a')) && textOf(table.header[column]) !== '').map((column) =>
    report(rule, 'idle', spanOf(table.header[column]), { data: { partner: textOf(table.header[column]) }, severity: 'info' }),
  )
}

function hasLetter(table: Table, columns: readonly number[], letter: string): boolean {
  return table.rows.some((row) => columns.some((column) => codes(row[column]).includes(letter)))
}

const ownerColumn = kept(({ header }: Table): number => header.findIndex((cell) => /^(?:accountable|chịu trách nhiệm (?:chính|giải trình|cuối cùng))/u.test(fold(textOf(cell)).text)))

/** The matrix the other way round: a column "Accountable" holds one name a row. */
function ownerFindings(charter: Charter, table: Table): Finding[] {
  const column = ownerColumn(table)
  if (table.flowing || column < 1) return []
  const names = [...knownAs(charter.partners)].map(([partner, forms]) => ({ partner, forms }))
  return table.rows.flatMap((row) => {
    const text = fold(textOf(row[column])).text
    const found = names.filter(({ forms }) => mentionIn(text, forms) !== null)
    const data = { task: textOf(row[0]), partners: found.map(({ partner }) => partner.name) }
    return found.length > 1 && row[column] ? [report(rule, 'many', spanOf(row[column]), { data })] : []
  })
}

function isLegend(row: readonly Cell[]): boolean {
  return codes(row[0]).length > 0
}

function codes(cell: Cell | undefined): readonly string[] {
  return cell ? codesIn(textOf(cell)) : NONE
}

const NONE: readonly string[] = []

const codesIn = remembered((written): readonly string[] => {
  const text = fold(written).text.replace(/[*_\s]/g, '')
  if (CODE.test(text)) return [...text.replace(/[^raci]/g, '')]
  const letters = text.split(/[/,+&]/).map((part) => OTHER_CODES[part])
  return text !== '' && letters.every((letter) => letter !== undefined) ? letters.map((letter) => letter.toLowerCase()) : []
})

function textOf(cell: Cell | undefined): string {
  return cell ? cell.rich.prose.slice(cell.from, cell.to).trim() : ''
}

function spanOf(cell: Cell): Span {
  return cell.rich.prose.span(cell.from, cell.to)
}
