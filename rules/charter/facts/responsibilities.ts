import type { Passage, Statement } from '../model.ts'
import type { Span } from '../../text/span.ts'
import { overlaps } from '../../text/span.ts'
import { actorAt, type FoundActor } from './actors.ts'
import { partnerId, type FactContext, type Said } from './context.ts'
import { fieldsOf, partnerOfEntry } from './fields.ts'
import { cellText, matrixDuties, spanOf } from './matrix.ts'
import type { Actor, Matrix, Responsibility } from './model.ts'

/** What each partner, body and role has to do: under its title, behind its name, in its row or column. */
export function readResponsibilities(context: FactContext, matrices: readonly Matrix[]): Responsibility[] {
  const inMatrix = (span: Span): boolean => matrices.some((matrix) => overlaps(matrix.span, span))
  const found = context.said.flatMap((said): Responsibility[] => {
    const { statement } = said
    if (statement.kind === 'meta') return inEntry(context, statement)
    if (inMatrix(statement.span) || describes(context, statement) || isDetail(context, statement)) return []
    return statement.kind === 'row' ? inRow(context, statement) : inWords(context, said)
  })
  return [...found, ...matrixDuties(context, matrices)].sort((a, b) => a.span.start - b.span.start)
}

/** "vai_tro: …" in a partner's entry of front matter. */
function inEntry(context: FactContext, statement: Statement): Responsibility[] {
  const index = partnerOfEntry(context.charter, statement)
  const partner = context.charter.partners[index]
  if (!partner) return []
  const who: Actor = { kind: 'partner', id: partnerId(index), name: partner.name, span: partner.span }
  return fieldsOf(statement).filter(({ label }) => context.words.list('dutyTitles').test(context.lookAt(label))).map((field) => ({
    who, text: oneLine(field.text), span: context.at(statement, field), letters: [], strength: 'listed' as const, statement: statement.index,
  }))
}

/** Says who a partner is, or that it signs. */
function describes({ charter }: FactContext, { span, kind }: Statement): boolean {
  return charter.partners.some((partner) => (kind !== 'row' && partner.details.some((detail) => overlaps(detail, span))) || (kind === 'field' && overlaps(partner.span, span))) || (charter.signatures !== null && overlaps(charter.signatures.span, span))
}

/** "Đại diện: …", "Địa chỉ: …": who a partner is, wherever it stands. */
function isDetail(context: FactContext, { label, kind }: Statement): boolean {
  return label !== null && kind !== 'row' && context.words.pattern('details', ({ parties }) => [...parties.representative, ...parties.address, ...parties.contact, ...parties.kind]).first(context.look(label))?.from === 0
}

function inWords(context: FactContext, { statement }: Said): Responsibility[] {
  const strength = strengthOf(context, statement)
  const one = (who: Actor, minimum: Responsibility['strength']): Responsibility[] => [
    { who, text: oneLine(statement.text), span: statement.span, letters: [], strength: strength === 'listed' ? minimum : strength, statement: statement.index },
  ]
  const labelled = statement.label ? context.actorsIn(statement.label)[0] : undefined
  if (labelled && statement.label && labelled.from < 12) return one(actorAt(labelled, statement.label.span), 'listed')
  const subject = subjectOf(context, statement)
  if (subject && (strength !== 'listed' || subject.kind === 'partner' || subject.kind === 'body')) return one(context.actor(statement, subject), 'listed')
  const holder = titledActor(context, statement)
  return holder ? one(holder, 'listed') : []
}

/** Whoever the sentence is about: named at its head, before its verb. */
export function subjectOf(context: FactContext, statement: Statement): FoundActor | null {
  const [first] = context.actorsIn(statement)
  if (!first) return null
  const before = statement.text.slice(0, first.from)
  const after = statement.text.slice(first.to, first.to + 3)
  return /^[\s\d.)(a-zđA-ZĐ"“*–•-]{0,6}(?:the |đại diện |giám đốc )?$/iu.test(before) && /^\s*(?:\(|,|\s|$)/u.test(after) && first.to < statement.text.length - 4 ? first : null
}

/** "Trách nhiệm của Bên A" above, or "Bên A:" before its list. */
function titledActor(context: FactContext, statement: Statement): Actor | null {
  const titles: Passage[] = [...statement.leadIn, statement.section.title]
  if (statement.section.parent && statement.section.parent.level > 0) titles.push(statement.section.parent.title)
  const duties = titles.some((title) => context.speaks(title, 'dutyTitles'))
  for (const title of titles) {
    if (title.span.start === context.charter.title?.span.start) continue
    const actors = context.actorsIn(title).filter((found) => found.kind !== 'all')
    const distinct = new Set(actors.map((found) => found.id))
    if (distinct.size !== 1) continue
    const bare = title.text.replace(/(?<![\s:.*_–-])[\s:.*_–-]+$/u, '').length <= actors[0].to + 2 && actors[0].from <= 4
    if (duties || (bare && statement.kind === 'item') || actors[0].kind === 'role') return actorAt(actors[0], title.span)
  }
  return null
}

export function strengthOf(context: FactContext, statement: Statement): Responsibility['strength'] {
  if (context.words.pattern('hedges', (language) => language.coherence.hedges).test(context.look(statement))) return 'hoped'
  return context.words.pattern('binds', (language) => language.coherence.binds).test(context.look(statement)) ? 'binding' : 'listed'
}

/** A row: the actor in its first cell and its duties in a column, or a task with a column of those who do it. */
function inRow(context: FactContext, statement: Statement): Responsibility[] {
  const { table, row } = statement.place
  const cells = table?.rows[row]
  if (!table || !cells) return []
  const headers = table.header.map((cell) => ({ cell, text: cellText(cell) }))
  const is = (list: 'whoHeaders' | 'taskHeaders', column: number): boolean => headers[column] !== undefined && context.words.list(list).first(context.lookAt(headers[column].text))?.from === 0
  const make = (who: Actor, column: number, letters: readonly string[]): Responsibility[] =>
    cells[column] && cellText(cells[column]) !== '' ? [{ who, text: oneLine(cellText(cells[column])), span: spanOf(cells[column]), letters, strength: 'listed', statement: statement.index }] : []
  const actorsOf = (column: number): Actor[] => context.cellActors(cellText(cells[column])).map((found) => actorAt(found, cells[column].rich.prose.span(cells[column].from + found.from, cells[column].from + found.to)))
  const task = headers.findIndex((_, column) => is('taskHeaders', column))
  if (task < 0) return []
  return cells.flatMap((_, column) => {
    if (column === task || !(is('whoHeaders', column) || letterOf(context, headers[column]?.text ?? '') !== null)) return []
    const letter = letterOf(context, headers[column]?.text ?? '')
    return actorsOf(column).flatMap((who) => make(who, task, letter === null ? [] : [letter]))
  })
}

/** "Chủ trì" over a column stands for A, "Phối hợp" for C, "Responsible" for R. */
function letterOf(context: FactContext, header: string): string | null {
  const look = context.lookAt(header)
  return (['R', 'A', 'C', 'I'] as const).find((letter) => context.words.pattern(`role/${letter}`, (language) => language.facts.roles[letter]).first(look)?.from === 0) ?? null
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
