import type { FactContext, Said } from './context.ts'
import type { FoundActor } from './actors.ts'
import type { Actor } from './model.ts'

/** Who chairs a body: whom a sentence makes chair, by name; else the post or the seat that goes round. */
export function chairIn(context: FactContext, said: readonly Said[], body: { readonly id: string; readonly defined: boolean }): Actor | null {
  for (const way of [named, person]) {
    for (const one of said) {
      const chair = way(context, one, body.id)
      if (chair) return chair
    }
  }
  return body.defined ? post(context, said) : null
}

/** "do Bên A chủ trì", "chaired by the Trust", "Chair: the Trust". */
function named(context: FactContext, { statement, look }: Said, own: string): Actor | null {
  const actors = context.actorsIn(statement).filter((found) => found.id !== own && found.kind !== 'role' && found.kind !== 'all')
  if (actors.length === 0) return null
  const behind = context.words.list('chairsBehind').all(look)
  const before = context.words.list('chairsBefore').all(look)
  const between = (from: number, to: number): string => (to < from ? 'x' : statement.text.slice(from, to))
  const found: FoundActor | undefined = actors.find((actor) => behind.some((match) => BESIDE.test(between(actor.to, match.from))) || before.some((match) => BESIDE.test(between(match.to, actor.from))))
  return found ? context.actor(statement, found) : null
}

/** Nothing but space, brackets or a person's title stands between. */
const BESIDE = /^\s*(?:\([^()]{0,60}\)\s*)?(?:(?:(?:phó )?(?:giám đốc|chủ tịch|viện trưởng|hiệu trưởng|trưởng phòng)|lãnh đạo|đại diện(?: của)?|ông|bà|anh|chị|(?:the )?(?:director|head|president) of(?: the)?|the|a representative of(?: the)?)\s+)?$/iu

/** "Cụ Tập làm trưởng ban": somebody who is no partner. */
function person(context: FactContext, { statement, look }: Said): Actor | null {
  for (const match of context.words.list('chairsBehind').all(look)) {
    const name = PERSON.exec(statement.text.slice(0, match.from).trimEnd())?.[0]
    const from = name ? statement.text.lastIndexOf(name, match.from) : -1
    if (name && from >= 0) return { kind: 'other', id: '', name, span: context.at(statement, { from, to: from + name.length }) }
  }
  return null
}

const PERSON = /(?:Ông|Bà|Anh|Chị|Cô|Chú|Bác|Thầy|Cụ|ông|bà|anh|chị|cô|thầy|Mr\.?|Ms\.?|Mrs\.?|Dr\.?)\s(?:\p{Lu}[\p{L}\p{M}.]{0,30}\s){0,3}\p{Lu}[\p{L}\p{M}.]{0,30}$/u

function post(context: FactContext, said: readonly Said[]): Actor | null {
  for (const { statement } of said) {
    const chair = context.match(statement, 'chairs')
    if (chair) return { kind: 'other', id: '', name: chair.text, span: context.at(statement, chair) }
  }
  return null
}
