import { knownAs, mentionIn } from '../../charter/known-as.ts'
import type { Statement } from '../../charter/model.ts'
import { among } from '../../text/kept.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'
import { isCommitting, spanOfMatch, WordFinder, wordsAt } from '../wording-rule.ts'

const find = new WordFinder()
const free = among((statement: Statement) => (isCommitting(statement) && !find.exec(statement, 'shared') && !isMandate(statement) ? find.exec(statement, 'discretion') : null))

/** A row that tells who speaks for a partner and what that person may decide for it. */
function isMandate({ kind, columns }: Statement): boolean {
  return kind === 'row' && columns.some((column) => /(?:đại diện|representative|signatory|người ký)/u.test(column.tokens.folded))
}

/** "the Museum has the last word on plates, the Record Office on files": each has it in something. */
const DEALT_OUT = /^ on [^.;]{2,60},(?: and)? (?:the )?[^.;,]{2,40} on /u

export const rule: TextRule = {
  id: 'one-sided-discretion',
  kind: 'wording',
  severity: 'warning',
  from: ['leadership', 'barriers'],
  check({ charter }) {
    const names = knownAs(charter.partners)
    return free(charter.statements).flatMap(({ part: statement, value: match }) => {
      const partner = charter.partners.find((one) => mentionIn(statement.tokens.folded, names.get(one) ?? []))
      if (!partner || DEALT_OUT.test(statement.tokens.folded.slice(match.index + match[0].length))) return []
      const span = spanOfMatch(charter, statement, match)
      return [report(rule, 'partner', span, { data: { words: wordsAt(charter, span), partner: partner.name } })]
    })
  },
}
