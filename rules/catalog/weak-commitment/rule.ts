import type { Statement } from '../../charter/model.ts'
import { among } from '../../text/kept.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'
import { isCommitting, spanOfMatch, WordFinder, wordsAt } from '../wording-rule.ts'

/** The partners' own duties; a vision may hope. */
const SUBJECT = /^(?:[\s\d.)a-zđ-]{0,6})?(?:(?:các|hai|ba|mỗi|từng) bên|bên [a-eđ]|chúng tôi|(?:các |mỗi )?(?:đối tác|thành viên)|(?:the |each |both |all )?(?:part(?:y|ies)|partners?|members?)|we)(?![\p{L}])/u

const find = new WordFinder()
const hedged = among((statement: Statement) => {
  const match = isCommitting(statement) ? find.exec(statement, 'hedges') : null
  return match && match.index <= 90 && SUBJECT.test(statement.tokens.folded) && !find.isTimed(statement) ? match : null
})

export const rule: TextRule = {
  id: 'weak-commitment',
  kind: 'wording',
  severity: 'info',
  from: ['barriers', 'third-step'],
  check({ charter }) {
    return hedged(charter.statements).map(({ part, value }) => {
      const span = spanOfMatch(charter, part, value)
      return report(rule, 'hedge', span, { data: { words: wordsAt(charter, span) } })
    })
  },
}
