import type { Charter, Statement } from '../charter/model.ts'
import type { Objective } from '../charter/objectives.ts'
import { languages } from '../languages/index.ts'
import { fold } from '../text/fold.ts'
import { wordList } from '../text/word-list.ts'

/** Objectives that carry an id, and those of them that no statement of the wanted kind speaks of. Without ids nobody can tell, and nothing is said. */
export function uncovered(charter: Charter, kind: 'indicatorPlaces' | 'activityPlaces'): { readonly open: readonly Objective[]; readonly covered: number } {
  const own = new Set(charter.objectives.map((objective) => objective.statement))
  const ids = charter.objectives.map((objective) => ({ objective, id: fold(objective.number).text.trim() })).filter(({ id }) => /\p{L}/u.test(id))
  if (ids.length < 2 || ids.length < charter.objectives.length) return { open: [], covered: 0 }
  const places = wordList(charter.languages.flatMap((language) => languages[language].rules[kind]))
  const inPlace = charter.statements.filter((statement) => !own.has(statement.index) && statement.marks.inert === null && isIn(statement, places))
  const open = ids.filter(({ id }) => !inPlace.some((statement) => new RegExp(`(?<![\\p{L}\\p{N}])${id.replace(/[.]/g, String.raw`\.`)}(?![\\p{L}\\p{N}])`, 'u').test(fold(statement.text).text)))
  return { open: open.map(({ objective }) => objective), covered: ids.length - open.length }
}

function isIn(statement: Statement, places: RegExp): boolean {
  if (statement.columns.some((column) => places.test(fold(column.text).text))) return true
  for (let section: Statement['section'] | null = statement.section; section; section = section.parent) if (places.test(fold(section.title.text).text)) return true
  return false
}
