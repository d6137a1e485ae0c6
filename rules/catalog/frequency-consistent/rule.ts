import type { Body } from '../../charter/bodies.ts'
import type { Charter, Statement } from '../../charter/model.ts'
import type { Finding } from '../../engine/finding.ts'
import type { Span } from '../../text/span.ts'
import { fold } from '../../text/fold.ts'
import { those } from '../../text/kept.ts'
import { INTERVALS } from '../intervals.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'
import { isCommitting, spanOfMatch, WordFinder, wordsAt } from '../wording-rule.ts'

interface Rhythm {
  readonly body: string
  readonly days: number
  readonly span: Span
}

export const rule: TextRule = {
  id: 'frequency-consistent',
  kind: 'consistency',
  severity: 'warning',
  from: ['third-step', 'communication'],
  check({ charter }) {
    const first = new Map<number, Body>()
    for (const body of charter.bodies) for (const { statement } of body.mentions) if (!first.has(statement)) first.set(statement, body)
    const rhythms: Rhythm[] = committing(charter.statements).flatMap((statement) => {
      const { folded } = statement.tokens
      const body = first.get(statement.index)
      if (!body || statement.marks.conditional) return []
      if (statement.kind === 'row') return inRow(charter, statement, folded, body.name)
      const name = fold(body.name).text
      const at = folded.indexOf(name)
      const meets = find.exec(statement, 'meets', folded.slice(Math.max(0, at)))
      // "Ban Điều phối họp hằng quý": the verb follows the name, the interval the verb, in one clause.
      if (at < 0 || at > 40 || !meets || meets.index > name.length + 24) return []
      const start = at + meets.index
      const clause = /^[^.;]{0,70}/u.exec(folded.slice(start))?.[0] ?? ''
      const found = INTERVALS.flatMap(([pattern, days]) => {
        const match = pattern.exec(clause)
        return match ? [{ match, days }] : []
      })
      if (found.length !== 1 || OTHER_EVENT.test(clause.slice(0, found[0].match.index))) return []
      const match = Object.assign(found[0].match, { index: start + found[0].match.index }) as RegExpExecArray
      return [{ body: body.name, days: found[0].days, span: spanOfMatch(charter, statement, match) }]
    })
    return clashes(rhythms).map(([first, other]): Finding =>
      report(rule, 'differs', other.span, { data: { body: other.body, one: wordsAt(charter, first.span), other: wordsAt(charter, other.span) }, related: [{ span: first.span, messageId: 'first' }] }),
    )
  },
}

const find = new WordFinder()
/** Those in which something meets. */
const committing = those((statement: Statement) => isCommitting(statement) && find.exec(statement, 'meets') !== null)

/** A meeting of another kind: of everybody, by telephone, once a term. */
const OTHER_EVENT = /(?<![\p{L}])(?:toàn thể|mở rộng|với|trực tuyến|trực tiếp|tổng kết|sơ kết|bất thường|online|in person|face to face|with|plenary|in full)(?![\p{L}])/u

/** A row of a calendar: "Họp Ban Điều phối | hằng quý". */
function inRow(charter: Charter, statement: Statement, folded: string, body: string): Rhythm[] {
  const others = charter.bodies.filter((one) => one.name !== body && folded.includes(fold(one.name).text))
  const found = INTERVALS.flatMap(([pattern, days]) => {
    const match = pattern.exec(folded)
    return match ? [{ match, days }] : []
  })
  if (others.length > 0 || found.length !== 1 || !find.exec(statement, 'meets', folded)) return []
  return [{ body, days: found[0].days, span: spanOfMatch(charter, statement, found[0].match) }]
}

/** The first rhythm of each body against those that differ from it. */
function clashes(rhythms: readonly Rhythm[]): [Rhythm, Rhythm][] {
  return rhythms.flatMap((rhythm, i) => {
    const first = rhythms.find((other) => other.body === rhythm.body)
    return first && rhythms.indexOf(first) < i && first.days !== rhythm.days ? [[first, rhythm] as [Rhythm, Rhythm]] : []
  })
}
