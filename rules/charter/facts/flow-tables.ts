import type { Statement } from '../model.ts'
import { actorAt } from './actors.ts'
import type { FactContext } from './context.ts'
import { frequencyIn } from './flows.ts'
import { cellsOf } from './goals.ts'
import type { Actor, Flow, FlowKind } from './model.ts'
import { oneLine } from './responsibilities.ts'

type Headers = 'senderHeaders' | 'receiverHeaders' | 'channelHeaders'
type Cell = ReturnType<typeof cellsOf>[number]

/** The flows of a row of a table with a column for who tells and one for who is told; null for any other statement. */
export function flowsOfRow(context: FactContext, statement: Statement, kind: FlowKind): Flow[] | null {
  if (statement.kind !== 'row') return null
  const cells = cellsOf(statement)
  const under = (headers: Headers): Cell | undefined => cells.find(({ label }) => context.words.list(headers).first(context.lookAt(label))?.from === 0)
  const [sender, receiver, channel] = [under('senderHeaders'), under('receiverHeaders'), under('channelHeaders')]
  if (!sender || !receiver || sender === receiver) return null
  const frequency = frequencyIn(context, statement)
  const deadline = oneLine(context.match(statement, 'deadlines')?.text ?? '')
  const rest = { kind, channel: channel?.text ?? '', frequency, deadline, text: oneLine(statement.text), span: statement.span }
  return actorsOf(context, sender).flatMap((from) => actorsOf(context, receiver).map((to): Flow => ({ ...rest, from, to })))
}

/** Those that a cell names; whoever it speaks of where the charter does not introduce them: "households". */
function actorsOf(context: FactContext, { text, span }: Cell): Actor[] {
  const found = context.cellActors(text)
  if (!/\p{L}/u.test(text)) return []
  return found.length > 0 ? found.map((one) => actorAt(one, span)) : [{ kind: 'other', id: '', name: text, span }]
}
