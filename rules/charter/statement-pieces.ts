import type { Cell, Unit } from '../markdown/units.ts'
import { Note } from '../text/kept.ts'
import type { Prose } from '../text/prose.ts'
import type { Marks, Passage, StatementKind } from './model.ts'
import { sentences } from './sentences.ts'

/** What stands at the head of a unit: offsets of its prose. */
export interface Head {
  readonly number: string
  /** Where the first statement begins, its label included. */
  readonly begin: number
  readonly label: Label | null
  readonly rest: number
  readonly field: boolean
  /** The label is of all sentences, not of the first alone. */
  readonly ofAll: boolean
}

/** A statement of a unit, apart from where it stands. */
export interface Piece {
  readonly kind: StatementKind
  readonly number: string
  /** Its words, and its marks as they would be where they stood first. */
  readonly passage: Passage
  readonly marks: Marks
  readonly label: Label | null
  /** Range of the unit's prose that its span is made of. */
  readonly from: number
  readonly to: number
}

export interface Label {
  readonly passage: Passage
  readonly from: number
  readonly to: number
}

/** A row of a table, apart from where it stands. */
export interface RowPiece {
  readonly passage: Passage
  readonly marks: Marks
  /** Columns that say something, but for a running number. */
  readonly columns: readonly number[]
  /** Its first cell. */
  readonly label: Label & { readonly column: number } | null
}

export const PIECES = new Note<object, { readonly start: number; readonly pieces: readonly Piece[] | null }>()
export const ROWS = new Note<object, { readonly row: RowPiece | null }>()
export const LEADS = new Note<object, Label>()
export const HEADERS = new Note<object, Label[]>()

export function textOf({ rich: { prose }, from, to }: Cell): string {
  return prose.slice(from, to)
}

/** The same words where they stand now. */
export function placed({ passage: { text, language, tokens, forms, numbers, hits }, from, to }: Label, prose: Prose): Passage {
  return { text, span: prose.span(from, to), language, tokens, forms, numbers, hits }
}

export function lastSentence(unit: Unit): [number, number] {
  const all = sentences(unit.rich.prose.text, unit.from, unit.to)
  return all.at(-1) ?? [unit.from, unit.to]
}

/** The number of a clause before its sentence: "5.2.", "7.1", "(a)", "(B)", "b)", "D2.", "B.12", "§ 7.", "Điều 9.", "Clause 4:". A bare number may count something. */
const CLAUSE_NUMBER = /^(?:§{1,2}\s?\d{1,3}(?:\.\d{1,2}){0,2}[.)]?|\([A-H]\)(?=\s+\p{Lu})|[A-H]\.\d{1,2}(?:\.\d{1,2})?[.)]?(?=\s+\p{Lu})|\p{Lu}\d{1,2}(?:\.\d{1,2}){0,2}[.)]|(?:Điều|Khoản|Mục|Article|Clause|Section) \d{1,3}[.:](?=\s+\p{Lu})|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s+\p{Lu})|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\((?:\d{1,2}|[a-zđ]|[ivx]{1,4})\)|[a-zđ]\))\s+(?=\S)/u

export function numberBefore(text: string): string {
  return CLAUSE_NUMBER.exec(text)?.[0] ?? ''
}

/** Headers and cells of a column that only counts the rows. */
const COUNTER_HEADER = /^(?:stt|tt|số tt|số|no\.?|nr\.?|n°|№|#|)$/iu
const COUNTER = /^\(?(?:\d{1,3}(?:\.\d{1,2})?|[ivx]{1,5}|[a-hđ])[.)]{0,2}$/iu

/** The first cell is but the row's running number. */
export function isCounted({ table, cells }: NonNullable<Unit['row']>): boolean {
  const [head, first] = [table.header[0], cells[0]]
  return cells.length > 1 && COUNTER_HEADER.test(head ? textOf(head).trim() : '') && COUNTER.test(first ? textOf(first).trim() : '')
}
