import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'
import { committing, spanOfMatch, WordFinder, wordsAt } from '../wording-rule.ts'

/** The partners' own duties; a vision may hope. */
const SUBJECT = /^(?:[\s\d.)a-zđ-]{0,6})?(?:(?:các|hai|ba|mỗi|từng) bên|bên [a-eđ]|chúng tôi|(?:các |mỗi )?(?:đối tác|thành viên)|(?:the |each |both |all )?(?:part(?:y|ies)|partners?|members?)|we)(?![\p{L}])/u

export const rule: TextRule = {
  id: 'weak-commitment',
  kind: 'wording',
  severity: 'info',
  from: ['barriers', 'third-step'],
  check({ charter }) {
    const find = new WordFinder()
    return committing(charter).flatMap(({ statement, folded }) => {
      const match = find.exec(statement, 'hedges', folded)
      if (!match || match.index > 90 || !SUBJECT.test(folded) || find.isTimed(statement)) return []
      const span = spanOfMatch(charter, statement, match)
      return [report(rule, 'hedge', span, { data: { words: wordsAt(charter, span) } })]
    })
  },
}
