import { fold } from '../../text/fold.ts'
import type { Body } from '../bodies.ts'
import type { Statement } from '../model.ts'
import { bodyId, type FactContext, type Said } from './context.ts'
import { numberIn } from './numbers.ts'
import { chairIn } from './chairs.ts'
import { thresholdIn } from './thresholds.ts'
import type { BodyFact, BodyMember, Threshold } from './model.ts'

/** Bodies with who sits in them, how many make a quorum, and who chairs. */
export function readBodyFacts(context: FactContext): BodyFact[] {
  return context.charter.bodies.map((body, i): BodyFact => {
    const own = statementsOf(context, body)
    const seated = own.filter(({ statement }) => context.match(statement, 'consists') !== null || context.match(statement, 'perPartner') !== null || context.speaks(statement.label, 'consists'))
    return {
      id: bodyId(i), name: body.name, span: body.span, shortNames: shortNames(context, body), defined: body.defined, members: membersIn(context, seated, bodyId(i)), seats: seatsIn(context, seated),
      quorum: quorumIn(context, own), chair: chairIn(context, own, { id: bodyId(i), defined: body.defined }), mentions: body.mentions.map((mention) => mention.span),
    }
  })
}

/** What is said of a body: where it is named, under its title, and right behind ("It meets …", "Tổ họp …"). */
function statementsOf(context: FactContext, body: Body): Said[] {
  const named = new Set(body.mentions.map((mention) => mention.statement).filter((index) => index >= 0))
  const others = new Set(context.charter.bodies.filter((one) => one !== body).flatMap(({ mentions }) => mentions.filter(({ role }) => role !== 'named').map((mention) => mention.statement)))
  const keys = body.mentions.map((mention) => fold(mention.name).text)
  return context.said.filter(({ statement }) => {
    if (named.has(statement.index)) return true
    if (others.has(statement.index)) return false
    const titles = [statement.section.title, ...(statement.section.parent ? [statement.section.parent.title] : []), ...statement.leadIn, ...(statement.label ? [statement.label] : [])]
    return titles.some((title) => keys.some((key) => title.tokens.folded.includes(key)) && new Set(context.actorsIn(title).map((one) => one.id)).size <= 1) || follows(context, statement, named)
  })
}

/** Behind a sentence that names it, in the same paragraph: "It is chaired by the Trust. Four members make a quorum." */
function follows({ charter }: FactContext, { index, paragraph }: Statement, named: ReadonlySet<number>): boolean {
  for (let before = index - 1; before >= index - MOST_BEHIND && charter.statements[before]?.paragraph === paragraph; before--) {
    if (named.has(before)) return true
    if (charter.bodies.some(({ mentions }) => mentions.some(({ statement }) => statement === before))) return false
  }
  return false
}

/** So many sentences about a body without its name are the most. */
const MOST_BEHIND = 3

function shortNames({ charter }: FactContext, body: Body): string[] {
  // The span of a title is all of it: "Coordination Committee (CC)".
  const inTitle = charter.text.slice(body.span.start, body.span.end).indexOf(`${body.name} (`)
  const end = inTitle < 0 ? body.span.end : body.span.start + inTitle + body.name.length
  const behind = charter.text.slice(end, end + 40)
  const short = /^[*_\s]{0,4}\((?:(?:the|gọi tắt là|sau đây gọi là)\s)?["“”*_]{0,4}([\p{Lu}][\p{L}\p{N}.&-]{1,14})["“”*_]*\)/u.exec(behind)
  return short ? [short[1]] : []
}

function membersIn(context: FactContext, said: readonly Said[], own: string): BodyMember[] {
  const members = new Map<string, BodyMember>()
  for (const { statement } of said) {
    const consists = context.match(statement, 'consists')
    for (const found of context.actorsIn(statement)) {
      if (found.id === own || (consists !== null && found.from < consists.from && !SENDS.test(consists.text)) || (found.kind === 'body' && consists === null)) continue
      const key = `${found.kind}:${found.id}`
      if (!members.has(key)) members.set(key, { ...context.actor(statement, found), count: countBeside(statement.text, found) })
    }
  }
  return [...members.values()]
}

/** "Trung tâm cử hai kỹ sư": whoever sends stands before the verb. */
const SENDS = /^cử/iu

/** "mỗi bên cử hai người", "two from each Party", "Bên A (2 người)". */
function countBeside(text: string, { from, to }: { from: number; to: number }): number | null {
  return numberIn(/[^.;,:]{0,20}$/u.exec(text.slice(0, from))?.[0] ?? '') ?? numberIn(/^[^.;,]{0,24}/u.exec(text.slice(to))?.[0] ?? '')
}

function seatsIn(context: FactContext, said: readonly Said[]): BodyFact['seats'] {
  for (const { statement } of said) {
    const { label } = statement
    const told = label && context.speaks(label, 'consists') ? context.words.list('seats').first(context.look(label)) : null
    const number = told ? numberIn(told.text) : null
    if (label && number !== null) return { count: number, span: label.span }
    const consists = context.match(statement, 'consists')
    const seats = context.words.list('seats').first(context.look(statement), consists?.from ?? 0)
    const count = seats ? numberIn(seats.text) : null
    const each = context.match(statement, 'perPartner')
    if (seats && count !== null && !(each && each.from <= seats.from && seats.from < each.to)) return { count, span: context.at(statement, seats) }
  }
  return null
}

/** "Three of the four members make a quorum": the words for a quorum may begin behind the share. */
const BEFORE_QUORUM = 16

function quorumIn(context: FactContext, said: readonly Said[]): Threshold | null {
  for (const { statement } of said) {
    const quorum = context.match(statement, 'quorums')
    const threshold = quorum ? thresholdIn(context, statement, Math.max(0, quorum.from - BEFORE_QUORUM)) : null
    if (threshold) return threshold
  }
  return null
}
