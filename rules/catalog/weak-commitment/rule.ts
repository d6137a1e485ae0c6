import { knownAs, mentionIn } from '../../charter/known-as.ts'
import type { Charter, Statement } from '../../charter/model.ts'
import { among } from '../../text/kept.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'
import { isCommitting, isQuoted, spanOfMatch, WordFinder, wordsAt } from '../wording-rule.ts'

/** The partners' own duties; a vision may hope. */
const SUBJECT = /^(?:[\s\d.)a-zđ-]{0,6})?(?:(?:các|hai|ba|mỗi|từng) bên|bên [a-eđ]|chúng tôi|(?:các |mỗi )?(?:đối tác|thành viên)|(?:the |each |both |all )?(?:part(?:y|ies)|partners?|members?)|we)(?![\p{L}])/u

/** What one partner wishes for is its interest, and no duty made weak. */
const WISH = /^(?:mong|hy vọng|khuyến khích|wish|hope)/u
/** A partner's name stands at the head of a sentence of which it is the subject. */
const LONGEST_SUBJECT = 40

const find = new WordFinder()
const hedged = among((statement: Statement) => {
  const match = isCommitting(statement) ? find.exec(statement, 'hedges') : null
  return match && match.index <= 90 && !isQuoted(statement, match) && !find.isTimed(statement) ? match : null
})

/** "We try to agree. Where we cannot, the chair decides.": what is tried has its rule for when it fails. */
const FAILING = /^[^\p{L}]{0,8}(?:otherwise|failing|where (?:we|they|this|that|it)|when (?:we|they)|if (?:we|they|this|that|not|no|it|the)|a (?:dispute|difference) not|thereafter|nếu|trường hợp)(?!\p{L})/u
const FAILING_WITHIN = /[;,.:]\s(?:and,? )?(?:otherwise|failing (?:that|this|which|agreement|settlement)|(?:where|when|if) (?:we|they) (?:can't|cannot|do not|don't)|if (?:that|this) fails|nếu không)(?!\p{L})/u

function hasFallback({ statements }: Charter, statement: Statement): boolean {
  const next = statements[statement.index + 1]
  return FAILING_WITHIN.test(statement.tokens.folded) || (next?.section === statement.section && FAILING.test(next.tokens.folded))
}

export const rule: TextRule = {
  id: 'weak-commitment',
  kind: 'wording',
  severity: 'info',
  from: ['barriers', 'third-step'],
  check({ charter }) {
    const names = [...knownAs(charter.partners).values()].flat()
    return hedged(charter.statements).filter(({ part, part: { tokens: { folded } }, value }) => !hasFallback(charter, part) && (SUBJECT.test(folded) || (!WISH.test(value[0]) && mentionIn(folded.slice(0, Math.min(value.index, LONGEST_SUBJECT)), names) !== null))).map(({ part, value }) => {
      const span = spanOfMatch(charter, part, value)
      return report(rule, 'hedge', span, { data: { words: wordsAt(charter, span) } })
    })
  },
}
