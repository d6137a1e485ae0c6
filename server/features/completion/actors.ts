import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver'
import { languages } from '../../../rules/languages/index.ts'
import { fold } from '../../../rules/text/fold.ts'
import { anyOf } from '../../../rules/text/word-list.ts'
import type { Analysis } from '../../analysis.ts'
import { nameTexts } from '../../name-texts.ts'
import type { Named } from '../../navigation/names.ts'
import { item, type CompletionContext } from './item.ts'

/** A cell of a table, or a line with a label, that is being written. */
interface Field {
  /** Header of its column, or its label. */
  readonly label: string
  /** What stands in it before the cursor. */
  readonly typed: string
  /** Cells of the header row where the field is one of a table. */
  readonly header: readonly string[]
  /** Cells of the table's other rows. */
  readonly cells: readonly string[]
}

/** Whether a line may hold a place for a name, before anything is worked out. */
export function isField(line: string): boolean {
  return /^[ \t]*\|/.test(line) || /^[ \t]*(?:[-*•][ \t]+)?[*_]{0,2}[\p{L}\p{M} ]{2,40}[*_]{0,2}:[*_]{0,2}[ \t]*[^:]{0,60}$/u.test(line)
}

/** Letters in a matrix; names of those who may act where one is asked for, or where the beginning of one is typed. */
export function actorItems(analysis: Analysis, offset: number, line: string, { names }: CompletionContext): CompletionItem[] {
  const field = fieldAt(analysis.positions.text, offset, line)
  if (field && isMatrix(field, names.all)) return letterItems(analysis, offset, field.typed)
  const actors = names.all.filter(({ kind }) => kind === 'partner' || kind === 'body' || kind === 'role')
  const begun = actors.flatMap((named) => begunItems(analysis, named, offset, line))
  if (begun.length > 0 || !field || !asksWho(field.label) || /[\p{L}\p{N}]/u.test(field.typed)) return begun
  const span = { start: offset, end: offset }
  return actors.map((named) => actorItem(analysis, named, named.forms.find((form) => field.cells.includes(form)) ?? named.name, span))
}

/** Names that begin with the words before the cursor. */
function begunItems(analysis: Analysis, named: Named, offset: number, line: string): CompletionItem[] {
  return named.forms.flatMap((form): CompletionItem[] => {
    for (let length = Math.min(form.length - 1, line.length); length >= 3; length--) {
      const typed = line.slice(line.length - length)
      if (/[\p{L}\p{M}\p{N}]$/u.test(line.slice(0, line.length - length)) || !form.toLowerCase().startsWith(typed.toLowerCase())) continue
      return [actorItem(analysis, named, form, { start: offset - length, end: offset })]
    }
    return []
  })
}

function actorItem(analysis: Analysis, { kind }: Named, form: string, span: { start: number; end: number }): CompletionItem {
  const icon = kind === 'partner' ? CompletionItemKind.Class : kind === 'body' ? CompletionItemKind.Module : CompletionItemKind.Interface
  return item(analysis, form, nameTexts[analysis.language].kinds[kind], icon, span, form)
}

function letterItems(analysis: Analysis, offset: number, typed: string): CompletionItem[] {
  const before = /[\p{L}]*$/u.exec(typed)?.[0] ?? ''
  const span = { start: offset - before.length, end: offset }
  const { letters } = nameTexts[analysis.language]
  return ['R', 'A', 'C', 'I', 'A, R'].map((letter, i) => ({
    ...item(analysis, letter, letters[letter] ?? '', CompletionItemKind.EnumMember, span, letter), sortText: String(i),
  }))
}

function fieldAt(text: string, offset: number, line: string): Field | null {
  if (/^[ \t]*\|/.test(line)) return cellAt(text, offset, line)
  const field = /^[ \t]*(?:[-*•][ \t]+)?[*_]{0,2}([\p{L}\p{M} ]{2,40}?)[*_]{0,2}:[*_]{0,2}[ \t]*([^\n]*)$/u.exec(line)
  return field ? { label: field[1], typed: field[2], header: [], cells: [] } : null
}

/** The table is read as written: while a row is being typed, it may not be one yet. */
function cellAt(text: string, offset: number, line: string): Field | null {
  const lineStart = offset - line.length
  const lines = text.slice(0, Math.max(0, lineStart - 1)).split(/\r?\n/)
  let first = lines.length
  while (first > 0 && /^[ \t]*\|/.test(lines[first - 1])) first--
  const above = lines.slice(first)
  if (above.length < 2 || !/^[ \t|:-]+$/.test(above[1])) return null
  const cells = cellsOf(line)
  const header = cellsOf(above[0])
  const lineEnd = text.indexOf('\n', offset)
  const below = lineEnd < 0 ? '' : (/^(?:[ \t]*\|[^\n]*(?:\n|$))*/.exec(text.slice(lineEnd + 1))?.[0] ?? '')
  const rows = [...above.slice(2), ...below.split(/\r?\n/).filter(Boolean)].flatMap((row) => cellsOf(row).slice(1))
  return { label: header[cells.length - 1] ?? '', typed: cells[cells.length - 1] ?? '', header, cells: rows.map((cell) => cell.trim()) }
}

function cellsOf(row: string): string[] {
  return row.trimStart().replace(/^\|/, '').split(/(?<!\\)\|/).map((cell) => cell.trim())
}

/** Columns for those who act, and letters, if anything, in what is filled. */
function isMatrix({ label, header, cells, typed }: Field, all: readonly Named[]): boolean {
  const actors = all.filter(({ kind }) => kind !== 'objective' && kind !== 'term')
  const named = (cell: string): boolean => actors.some(({ forms }) => forms.some((form) => same(form, cell)))
  if (header.indexOf(label) < 1 || header.slice(1).filter(named).length < 2 || typed.length > 6) return false
  const filled = cells.filter((cell) => /\p{L}/u.test(cell))
  return filled.every((cell) => cell.length <= 6)
}

function same(a: string, b: string): boolean {
  return fold(a).text === fold(b.replace(/[*_]/g, '')).text
}

/** By the words with which tables and lines ask who does something. */
function asksWho(label: string): boolean {
  const { text } = fold(label.replace(/[*_]/g, '').trim())
  return Object.values(languages).some(({ facts }) => anyOf(facts.whoHeaders).exec(text)?.index === 0)
}
