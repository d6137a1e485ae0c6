import type { Statement } from '../model.ts'
import type { FactContext, Said } from './context.ts'
import type { Actor, DecisionMethod, DecisionRule } from './model.ts'
import { oneLine } from './responsibilities.ts'
import { thresholdIn } from './thresholds.ts'

/** Rules by which something is decided: the matter, how, by how many, by whom. `said`: where to look, when not everywhere. */
export function readDecisions(context: FactContext, said: readonly Said[] = context.said): DecisionRule[] {
  return said.flatMap(({ statement }): DecisionRule[] => {
    if (statement.kind === 'meta' && !context.speaks(statement.label, 'decides')) return []
    const method = methodOf(context, statement)
    const who = deciderOf(context, statement)
    if (method === null || (method === 'single' && who === null)) return []
    const decided = context.match(statement, 'decides') !== null || titles(statement).some((title) => context.speaks(title, 'decides'))
    if (!decided) return []
    const threshold = method === 'consensus' || method === 'single' || context.match(statement, 'quorums') ? null : thresholdIn(context, statement)
    return [{ matter: matterOf(context, statement), method, threshold, who, text: oneLine(statement.text), span: statement.span }]
  })
}

function titles(statement: Statement): readonly Statement['leadIn'][number][] {
  return [statement.section.title, ...statement.leadIn, ...(statement.label ? [statement.label] : []), ...statement.columns]
}

function methodOf(context: FactContext, statement: Statement): DecisionMethod | null {
  if (context.match(statement, 'consensus') && !(FAILS.test(statement.tokens.folded) && (context.match(statement, 'majority') || context.match(statement, 'votes')))) return 'consensus'
  if (context.match(statement, 'unanimity')) return 'unanimity'
  if (context.match(statement, 'majority')) return 'majority'
  const decides = context.match(statement, 'decides')
  const share = context.match(statement, 'shares')
  if (share && decides && (context.match(statement, 'votes') || share.from < decides.from)) return 'vote'
  if (context.match(statement, 'votes') && isRuled(context, statement)) return 'vote'
  return context.match(statement, 'single') ? 'single' : null
}

/** Consensus is what the sentence goes out from, where it is not reached. */
const FAILS = /^(?:nếu|khi|trường hợp|if|where|when|should)(?![\p{L}])[^,;]{0,60}?(?:(?:không|chưa)(?: \p{L}{1,8}){0,3} (?:đồng thuận|nhất trí)|(?:no|without|cannot|not)(?: \p{L}{1,12}){0,4} consensus|consensus(?: \p{L}{1,12}){0,3} (?:fails?|cannot|not))/u

/** A title or lead-in says that this is about deciding: a vote told elsewhere is an event, or a right. */
function isRuled(context: FactContext, statement: Statement): boolean {
  return titles(statement).some((title) => context.speaks(title, 'decides'))
}

function deciderOf(context: FactContext, statement: Statement): Actor | null {
  const single = context.match(statement, 'single') ?? context.match(statement, 'decides')
  const found = context.actorsIn(statement)
  const before = found.filter((one) => single === null || one.to <= single.from)
  const pick = before.find((one) => one.kind === 'body') ?? before.at(-1) ?? found.find((one) => one.kind === 'body')
  if (pick) return context.actor(statement, pick)
  for (const title of titles(statement)) {
    const actor = title.span.start === context.charter.title?.span.start ? null : context.actorOf(title)
    if (actor && actor.kind !== 'all') return actor
  }
  return null
}

/** Behind "quyết định về", "decides on"; the first cell of a row; the item's label. */
function matterOf(context: FactContext, statement: Statement): string {
  const label = statement.label ? oneLine(statement.label.text).replace(/(?<![\s:])[\s:]+$/u, '') : ''
  if (statement.kind === 'row' && statement.label && context.actorOf(statement.label) === null) return label
  const lead = context.match(statement, 'forMatter')
  const rest = lead && /^[\s:]{0,4}([^.;:|]{3,90}?)(?=\s?(?:[.;:|]|,?\s?(?:theo (?:nguyên tắc|đa số|đồng thuận)|bằng|by (?:consensus|a |simple|majority)|khi có|if |when |(?:are|is|shall be|will be) |cần|phải)|$))/u.exec(statement.text.slice(lead.to))
  if (!rest || /^(?:by|theo|bằng|trên|in|with|within|khi|nếu|được|phải|cần|sẽ|quá|are|is|shall|will|if|when)\s|^decide$/iu.test(rest[1])) return label
  return oneLine(rest[1]).replace(/^(?:(?:alone|một mình)\s+)?(?:on|about|về|các|những|việc)\s+/iu, '')
}
