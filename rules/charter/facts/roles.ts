import type { Statement } from '../model.ts'
import { actorAt } from './actors.ts'
import type { FactContext } from './context.ts'
import { cellsOf } from './goals.ts'
import type { Actor, RoleFact } from './model.ts'

const PERSON = /^[\s:–—,(]{0,6}(?:là |is |do |by )?((?:(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Tt]hầy|TS\.?|ThS\.?|BS\.?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?)\s)?\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24}){1,4})/u

/** Posts of the partnership where the charter first names them, with who holds them. */
export function readRoles(context: FactContext): RoleFact[] {
  return context.posts.flatMap((post): RoleFact[] => {
    const places = context.said.flatMap(({ statement }) => context.actorsIn(statement).filter((found) => found.id === post.id).map((found) => ({ statement, found })))
    const labels = context.said.flatMap(({ statement }) => (statement.label && context.actorsIn(statement.label).some((found) => found.id === post.id) ? [statement] : []))
    const span = labels[0]?.label?.span ?? (places[0] && context.at(places[0].statement, places[0].found))
    if (!span) return []
    const holder = labels.map((statement) => labelledHolder(context, statement)).find((one) => one !== null) ?? places.map(({ statement, found }) => holderBeside(context, statement, found)).find((one) => one !== null) ?? null
    return [{ id: post.id, name: post.name, holder, span }]
  })
}

/** "Điều phối viên: chị Lan (Hội A)", "| Secretary | Harbour Trust |". */
function labelledHolder(context: FactContext, statement: Statement): Actor | null {
  if (statement.kind === 'row') {
    const cell = cellsOf(statement)[1]
    const [found] = cell ? context.cellActors(cell.text).filter((one) => one.kind === 'partner' || one.kind === 'body') : []
    const person = cell ? PERSON.exec(cell.text) : null
    if (!cell || (!found && !person)) return null
    return found ? actorAt(found, cell.span) : { kind: 'other', id: '', name: person![1], span: cell.span }
  }
  return holderIn(context, statement, 0)
}

function holderBeside(context: FactContext, statement: Statement, { to }: { to: number }): Actor | null {
  const rest = statement.text.slice(to, to + 3)
  return /^\s*(?:là\s|is\s|[:(–—])/u.test(`${rest} `) || /^ (?:là|is|do)/u.test(statement.text.slice(to, to + 4)) ? holderIn(context, statement, to) : null
}

function holderIn(context: FactContext, statement: Statement, from: number): Actor | null {
  const person = PERSON.exec(statement.text.slice(from))
  const [found] = context.actorsIn(statement).filter((one) => one.from >= from && one.from - from < 60 && (one.kind === 'partner' || one.kind === 'body'))
  const at = person ? from + person[0].indexOf(person[1]) : 0
  // "The chair is Oak Trust": a partner's name may be written like a person's.
  if (person && (!found || at < found.from)) {
    return { kind: 'other', id: '', name: person[1], span: context.at(statement, { from: at, to: at + person[1].length }) }
  }
  return found ? context.actor(statement, found) : null
}
