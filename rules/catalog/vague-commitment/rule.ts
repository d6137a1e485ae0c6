import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'
import { committing, spanOfMatch, WordFinder, wordsAt } from '../wording-rule.ts'

export const rule: TextRule = {
  id: 'vague-commitment',
  kind: 'wording',
  severity: 'info',
  from: ['communication', 'barriers'],
  check({ charter }) {
    const find = new WordFinder()
    return committing(charter).flatMap(({ statement, folded }) => {
      const match = find.exec(statement, 'vague', folded)
      if (!match || !find.exec(statement, 'binds', folded) || find.isTimed(statement, folded)) return []
      const span = spanOfMatch(charter, statement, match)
      return [report(rule, 'vague', span, { data: { words: wordsAt(charter, span) }, fixes: ['set-time'] })]
    })
  },
  fix(_, finding, fixId, language) {
    if (fixId !== 'set-time') return null
    const text = language === 'vi' ? 'trong vòng [số] ngày làm việc' : 'within [number] working days'
    return { id: fixId, edits: [{ span: finding.span, text }], safe: false, blanks: true }
  },
}
