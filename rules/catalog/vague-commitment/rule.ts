import type { Statement } from '../../charter/model.ts'
import { fold } from '../../text/fold.ts'
import { among } from '../../text/kept.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'
import { isCommitting, isQuoted, spanOfMatch, WordFinder, wordsAt } from '../wording-rule.ts'

const find = new WordFinder()

/** What the partners want to see, or why: nobody is bound by it yet. */
const AIM = /^(?:mục (?:đích|tiêu)|tầm nhìn|bối cảnh|lý do|vì sao|(?:our )?(?:purpose|aims?|goals?|objectives?|vision)|background|context|why)(?![\p{L}])/u
const isAim = ({ section }: Statement): boolean => AIM.test(section.title.tokens.folded.replace(/^[^\p{L}]+/u, ''))
const vague = among((statement: Statement) => {
  const match = isCommitting(statement) && !isAim(statement) ? find.exec(statement, 'vague') : null
  return match && !isQuoted(statement, match) && find.exec(statement, 'binds') && !find.isTimed(statement) ? match : null
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
