import { fold } from '../../text/fold.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'
import { committing, spanOfMatch, WordFinder, wordsAt } from '../wording-rule.ts'

export const rule: TextRule = {
  id: 'vague-commitment',
  kind: 'wording',
  severity: 'info',
  from: ['communication', 'barriers'],
  // Vague words that an organisation does not mind, as written.
  options: { allow: [] },
  check({ charter, options }) {
    const allowed = new Set([options.allow].flat().map((word) => fold(String(word)).text))
    const find = new WordFinder()
    return committing(charter).flatMap(({ statement, folded }) => {
      const match = find.exec(statement, 'vague', folded)
      if (!match || allowed.has(match[0].replace(/\s+/g, ' ')) || !find.exec(statement, 'binds', folded) || find.isTimed(statement)) return []
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
