import type { Statement } from '../model.ts'
import type { FoundActor } from './actors.ts'
import type { FactContext } from './context.ts'
import { flowsOfRow } from './flow-tables.ts'
import type { Actor, Flow, FlowKind, Frequency, Meeting } from './model.ts'
import { oneLine } from './responsibilities.ts'

const KINDS: readonly (readonly [FlowKind, 'feedback' | 'reports' | 'notices'])[] = [['feedback', 'feedback'], ['report', 'reports'], ['notice', 'notices']]

/** Who tells whom what, by which channel and how often. */
export function readFlows(context: FactContext): Flow[] {
  return context.said.flatMap(({ statement }): Flow[] => {
    if (statement.kind === 'meta') return []
    const ofTable = flowsOfRow(context, statement, kindOfTable(context, statement))
    if (ofTable) return ofTable
    const kind = KINDS.find(([, list]) => context.match(statement, list) !== null)?.[0]
    const send = context.match(statement, 'sends')
    if (!kind || (statement.kind === 'row' ? !isAboutFlow(context, statement) && !(send && context.match(statement, 'channels')) : !send)) return []
    const { from, to } = ends(context, statement, send?.from ?? 0, send?.to ?? 0)
    const channel = context.words.list('channels').all(context.look(statement)).find((match) => match.from !== send?.from)?.text ?? ''
    const [begin, end] = send && statement.kind !== 'row' ? clauseAround(statement.text, send.from) : [0, Infinity]
    const frequency = frequencyIn(context, statement, begin, end)
    const deadline = context.match(statement, 'deadlines')?.text ?? ''
    if (from === null && to === null && (channel === '' || (frequency === null && deadline === ''))) return []
    return [{ kind, from, to, channel: oneLine(channel), frequency, deadline: oneLine(deadline), text: oneLine(statement.text), span: statement.span }]
  })
}

/** From one semicolon to the next: beyond them stands how often somebody else reports. A deadline may stand there, for the answer to what is told. */
function clauseAround(text: string, at: number): readonly [from: number, to: number] {
  const end = text.indexOf(';', at)
  return [text.lastIndexOf(';', at) + 1, end < 0 ? Infinity : end]
}

/** What its headers or its title speak of; in a row all kinds of words stand side by side. */
function kindOfTable(context: FactContext, { section, columns, leadIn }: Statement): FlowKind {
  for (const passage of [...columns, ...leadIn, section.title]) {
    const known = KINDS.find(([, list]) => context.speaks(passage, list))
    if (known) return known[0]
  }
  return 'notice'
}

/** A table of channels or reports: its title or headers say so. */
function isAboutFlow(context: FactContext, { section, columns, leadIn }: Statement): boolean {
  return [section.title, ...columns, ...leadIn].some((passage) => KINDS.some(([, list]) => context.speaks(passage, list)))
}

/** The last actor before the verb sends; the first one behind it, after "to", receives. */
function ends(context: FactContext, statement: Statement, from: number, to: number): { from: Actor | null; to: Actor | null } {
  const found = context.actorsIn(statement)
  const sender = found.filter((one) => one.to <= from).at(-1)
  const receivers = found.filter((one) => one.from >= to)
  const by = receivers.find((one) => /(?:by|do|bởi) (?:the )?$/iu.test(statement.text.slice(0, one.from)))
  const receiver = receivers.find((one) => isTowards(context, statement, one)) ?? receivers.find((one) => one !== by)
  const make = (one: FoundActor | undefined): Actor | null => (one ? context.actor(statement, one) : null)
  return { from: make(sender ?? by) ?? subjectOf(context, statement, from) ?? holderOf(context, statement), to: make(receiver) }
}

/** Whoever the sentence begins with, before its verb: "Traders", "Chủ nhà và xã viên". */
function subjectOf(context: FactContext, statement: Statement, verb: number): Actor | null {
  if (statement.kind === 'row') return null
  const match = /^[\s\d.()]{0,8}(?:\p{Ll}\)\s)?(?<name>\p{Lu}[\p{L}\p{M} ’'-]{1,44}?)\s{1,4}$/u.exec(statement.text.slice(0, verb))
  const name = match?.groups?.name.replace(/\s(?:may|can|must|shall|will|should|could|thì)$/u, '')
  if (name === undefined || name.split(' ').length > MOST_WORDS || /^(?:Mọi|Các|Những|All|Any|Every|The|An?)$/u.test(name)) return null
  const look = context.lookAt(name)
  if (NO_SENDER.some((list) => context.words.list(list).test(look))) return null
  const at = verb - match![0].length + match![0].indexOf(name)
  return { kind: 'other', id: '', name, span: context.at(statement, { from: at, to: at + name.length }) }
}

function isTowards(context: FactContext, statement: Statement, found: FoundActor): boolean {
  const before = statement.text.slice(Math.max(0, found.from - 24), found.from)
  return context.words.list('towards').all(before).some((match) => /^\s*(?:the )?$/u.test(before.slice(match.to)))
}

/** "Bên B:" before its list, or its title. */
function holderOf(context: FactContext, statement: Statement): Actor | null {
  for (const passage of [...(statement.label ? [statement.label] : []), ...statement.leadIn, statement.section.title]) {
    const actor = passage.span.start === context.charter.title?.span.start ? null : context.actorOf(passage)
    if (actor && actor.kind !== 'all') return actor
  }
  return null
}

/** The first interval that a statement names, or a part of it. */
export function frequencyIn(context: FactContext, statement: Statement, from = 0, to = Infinity): Frequency | null {
  const look = context.look(statement)
  let best: Frequency | null = null
  for (const days of [...new Set(context.words.all((words) => words.frequencies).map((one) => one.days))]) {
    const pattern = context.words.pattern(`every/${days}`, (language) => language.facts.frequencies.filter((one) => one.days === days).flatMap((one) => one.words))
    const match = pattern.first(look, from)
    const span = match && context.at(statement, match)
    if (match && span && match.to <= to && (!best || span.start < best.span.start)) best = { text: oneLine(match.text), days, span }
  }
  return best
}

/** Bodies and partners that meet at an interval. */
export function readMeetings(context: FactContext): Meeting[] {
  const meets = context.words.pattern('meets', (language) => language.coherence.meets)
  return context.said.flatMap(({ statement, look }): Meeting[] => {
    if (statement.kind === 'meta' || statement.marks.conditional) return []
    const verb = meets.first(look)
    const frequency = frequencyIn(context, statement)
    if (!frequency) return []
    if (!verb) return ofItself(context, statement, frequency)
    const at = context.at(statement, verb)
    if (Math.min(Math.abs(frequency.span.start - at.end), Math.abs(at.start - frequency.span.end)) > CLAUSE) return []
    const actors = context.actorsIn(statement)
    // "Ban Điều phối họp …", else "Họp Ban Điều phối …".
    const each = context.match(statement, 'perPartner')
    const before = actors.filter((one) => one.to <= verb.from && !(each && each.from <= one.from && one.from < each.to))
    const near = before.filter(({ kind }) => kind !== 'role').at(-1) ?? before.at(-1) ?? actors.find((one) => one.from >= verb.to && one.from - verb.to < 12)
    const who = near ? context.actor(statement, near) : holderOf(context, statement)
    return who ? [{ who, frequency, text: oneLine(statement.text), span: statement.span }] : []
  })
}

/** "General Meeting. All members, once a year in October": a meeting says of itself how often it is. */
function ofItself(context: FactContext, statement: Statement, frequency: Frequency): Meeting[] {
  const title = statement.label ?? statement.section.title
  const who = context.actorOf(title)
  return who?.kind === 'body' && MEETING.test(title.tokens.folded) ? [{ who, frequency, text: oneLine(statement.text), span: statement.span }] : []
}

/** A report does not send itself. */
const NO_SENDER = ['notSenders', 'reports', 'notices', 'feedback', 'channels'] as const
/** More words than a name has. */
const MOST_WORDS = 7
/** The interval belongs to the verb when it stands so near, in characters. */
const CLAUSE = 60
const MEETING = /(?:meetings?|assembly|plenary|forum|hội nghị|đại hội|phiên|cuộc họp)/u
