import type { Statement } from '../../charter/model.ts'
import { fold } from '../../text/fold.ts'
import { among } from '../../text/kept.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'
import { isCommitting, spanOfMatch, WordFinder, wordsAt } from '../wording-rule.ts'

const find = new WordFinder()
const vague = among((statement: Statement) => {
  const match = isCommitting(statement) ? find.exec(statement, 'vague') : null
  return match && find.exec(statement, 'binds') && !find.isTimed(statement) ? match : null
})

export const rule: TextRule = {
  id: 'vague-commitment',
  kind: 'wording',
  severity: 'info',
  from: ['communication', 'barriers'],
  // Vague words that an organisation does not mind, as written.
  options: { allow: [] },
  check({ charter, options }) {
    const allowed = new Set([options.allow].flat().map((word) => fold(String(word)).text))
    return vague(charter.statements).flatMap(({ part: statement, value: match }) => {
      if (allowed.has(match[0].replace(/\s+/g, ' '))) return []
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
