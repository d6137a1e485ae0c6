import { knownAs, mentionIn } from '../../charter/known-as.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'
import { committing, spanOfMatch, WordFinder, wordsAt } from '../wording-rule.ts'

export const rule: TextRule = {
  id: 'one-sided-discretion',
  kind: 'wording',
  severity: 'warning',
  from: ['leadership', 'barriers'],
  check({ charter }) {
    const find = new WordFinder()
    const names = knownAs(charter.partners)
    return committing(charter).flatMap(({ statement, folded }) => {
      const match = find.exec(statement, 'discretion', folded)
      if (!match || find.exec(statement, 'shared', folded)) return []
      const partner = charter.partners.find((one) => mentionIn(folded, names.get(one) ?? []))
      if (!partner) return []
      const span = spanOfMatch(charter, statement, match)
      return [report(rule, 'partner', span, { data: { words: wordsAt(charter, span), partner: partner.name } })]
    })
  },
}
