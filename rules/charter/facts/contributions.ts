import type { Statement } from '../model.ts'
import { actorAt } from './actors.ts'
import { partnerId, type FactContext } from './context.ts'
import { fieldsOf, partnerOfEntry } from './fields.ts'
import { cellsOf } from './goals.ts'
import type { Actor, Contribution, Matrix } from './model.ts'
import { oneLine, readResponsibilities, subjectOf } from './responsibilities.ts'

/** What each partner brings: money, people, rooms, things. */
export function readContributions(context: FactContext, matrices: readonly Matrix[]): Contribution[] {
  const holders = new Map(readResponsibilities(context, matrices).filter((one) => one.who.kind === 'partner' && one.letters.length === 0).map((one) => [one.statement, one.who]))
  return context.said.flatMap(({ statement }): Contribution[] => {
    if (statement.kind === 'meta') return inEntry(context, statement)
    if (statement.kind === 'row') return inRow(context, statement)
    const who = holders.get(statement.index) ?? subject(context, statement)
    if (!who || who.kind !== 'partner') return []
    const gives = context.match(statement, 'contributes')
    const amounts = amountsIn(context, statement)
    const titled = [statement.section.title, ...statement.leadIn].some((passage) => context.speaks(passage, 'contributionTitles'))
    if (!(gives && (amounts.length > 0 || titled)) && !(titled && amounts.length > 0)) return []
    return [{ who, text: oneLine(statement.text), amounts, span: statement.span }]
  })
}

/** "dong_gop: …" in a partner's entry of front matter. */
function inEntry(context: FactContext, statement: Statement): Contribution[] {
  const index = partnerOfEntry(context.charter, statement)
  const partner = context.charter.partners[index]
  if (!partner) return []
  const who: Actor = { kind: 'partner', id: partnerId(index), name: partner.name, span: partner.span }
  return fieldsOf(statement).filter(({ label }) => context.words.list('contributionHeaders').test(context.lookAt(label))).map((field) => {
    const span = context.at(statement, field)
    return { who, text: oneLine(field.text), span, amounts: amountsIn(context, statement).filter((amount) => span.start <= amount.span.start && amount.span.end <= span.end) }
  })
}

function subject(context: FactContext, statement: Statement): Actor | null {
  const found = subjectOf(context, statement)
  return found ? context.actor(statement, found) : null
}

function amountsIn(context: FactContext, statement: Statement): Contribution['amounts'] {
  return context.words.list('amounts').all(context.look(statement)).map((match) => ({ text: oneLine(match.text), span: context.at(statement, match) }))
}

/** "| Hội B | 40 ngày công |" under a header that speaks of contributions. */
function inRow(context: FactContext, statement: Statement): Contribution[] {
  const cells = cellsOf(statement)
  const holder = cells[0] && context.cellActors(cells[0].text)[0]
  if (!holder || holder.kind !== 'partner') return []
  return cells.slice(1).filter((cell) => context.words.list('contributionHeaders').test(context.lookAt(cell.label))).map((cell) => ({
    who: actorAt(holder, cells[0].span), text: cell.text, span: cell.span, amounts: amountsIn(context, statement).filter(({ span }) => cell.span.start <= span.start && span.end <= cell.span.end),
  }))
}
