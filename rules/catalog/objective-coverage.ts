import type { Charter, Section, Statement } from '../charter/model.ts'
import type { Objective } from '../charter/objectives.ts'
import { perLanguages } from '../charter/per-languages.ts'
import { languages } from '../languages/index.ts'
import type { Table } from '../markdown/units.ts'
import { fold } from '../text/fold.ts'
import { amongWith, kept, keptWith } from '../text/kept.ts'
import { escapePattern, wordList } from '../text/word-list.ts'

type Kind = 'indicatorPlaces' | 'activityPlaces'
type Places = Readonly<Record<Kind, RegExp>>

const placesOf = perLanguages((languages): Places => {
  const of = (kind: Kind): RegExp => wordList(languages.flatMap(({ rules }) => rules[kind]))
  return { indicatorPlaces: of('indicatorPlaces'), activityPlaces: of('activityPlaces') }
})

/** The table that covers objectives, and its column for their ids. */
interface CoverTable {
  readonly table: Table
  readonly column: number
}

/** Objectives that carry an id, and those of them that no statement of the wanted kind speaks of. Without ids nobody can tell, and nothing is said. */
export function uncovered(charter: Charter, kind: Kind): { readonly open: readonly Objective[]; readonly covered: number; readonly table: CoverTable | null } {
  const own = new Set(charter.objectives.map((objective) => objective.statement))
  const ids = charter.objectives.map((objective) => ({ objective, id: fold(objective.number).text.trim() }))
  const lettered = ids.every(({ id }) => /\p{L}/u.test(id))
  if (ids.length < 2 || !(lettered || ids.every(({ id }) => /^\d{1,2}$/.test(id)))) return { open: [], covered: 0, table: null }
  const inPlace = found[kind](charter.statements, placesOf(charter.languages.map((language) => languages[language]))).map(({ part }) => part).filter(({ index }) => !own.has(index))
  const texts = inPlace.map(wordsOf)
  // A bare number is an objective's only behind the word for one.
  const named = (id: string): RegExp => new RegExp(lettered ? `(?<![\\p{L}\\p{N}])${escapePattern(id)}(?![\\p{L}\\p{N}])` : `(?:mục tiêu|objectives?|goals?) (?:số )?(?:\\d{1,2}(?:, | và | and |–|-)){0,4}${id}(?![\\d.]*\\d)`, 'u')
  const measured = ids.filter(({ objective }) => kind === 'indicatorPlaces' && hasTargets(charter.statements[objective.statement]))
  const open = ids.filter((one) => !measured.includes(one)).filter(({ id }) => {
    const pattern = named(id)
    const [first] = id.split(' ')
    return !texts.some((text) => text.includes(first) && pattern.test(text))
  })
  return { open: open.map(({ objective }) => objective), covered: ids.length - measured.length - open.length, table: tableOf(inPlace, ids.map(({ id }) => id)) }
}

/** The one table of those statements of which a column's cells all begin with an id. */
function tableOf(statements: readonly Statement[], ids: readonly string[]): CoverTable | null {
  const tables = [...new Set(statements.flatMap(({ kind, place }) => (kind === 'row' && place.table && !place.table.flowing ? [place.table] : [])))]
  const found = tables.flatMap((table) => {
    const column = table.header.findIndex((_, i) => table.rows.every((row) => row[i] && ids.includes(/^[^\s:.)–]+/u.exec(fold(row[i].rich.prose.text.slice(row[i].from, row[i].to)).text.trim())?.[0] ?? '')))
    return column < 0 ? [] : [{ table, column }]
  })
  return found.length === 1 ? found[0] : null
}

/** A row that gives what stands today and what is to be reached: "C2 | Số hộ nhận mỗi tuần | 600 | 1.100". */
function hasTargets({ kind, text }: Statement): boolean {
  return kind === 'row' && text.split(' | ').slice(1).filter((cell) => /^\W{0,4}\d/.test(cell)).length >= 2
}

const GOAL = /^(?:mục tiêu|objectives?|goals?)/u

/** A statement with its label; a row whose first column has numbers of objectives says so. */
const wordsOf = kept(({ kind, columns, label, text }: Statement): string => {
  if (columns[0] && GOAL.test(columns[0].tokens.folded) && /^\d{1,2}[.)]?$/.test(label?.text.trim() ?? '')) return `mục tiêu ${fold(text).text}`
  return fold(`${kind === 'row' ? '' : (label?.text ?? '')} ${text}`).text
})

/** Statements that stand where indicators or activities do. */
const found = {
  indicatorPlaces: amongWith((statement: Statement, places: Places): true | null => (statement.marks.inert === null && isIn(statement, places.indicatorPlaces, places.activityPlaces) ? true : null)),
  activityPlaces: amongWith((statement: Statement, places: Places): true | null => (statement.marks.inert === null && isIn(statement, places.activityPlaces, places.indicatorPlaces) ? true : null)),
}

/** By its columns, where these say what the table is; else by its title. */
function isIn(statement: Statement, places: RegExp, other: RegExp): boolean {
  if (statement.columns.length > 0 && hasHeader(statement, places)) return true
  if (statement.columns.length > 0 && hasHeader(statement, other)) return false
  return titled(statement.section, places)
}

function hasHeader({ columns }: Statement, places: RegExp): boolean {
  return columns.some((column) => places.test(column.tokens.folded))
}

/** Whether a section or one above it has such a title. */
const titled = keptWith((section: Section, places: RegExp): boolean => places.test(section.title.tokens.folded) || (section.parent !== null && titled(section.parent, places)))
