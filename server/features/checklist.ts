import { groupTitle } from '../../rules/catalog/groups.ts'
import type { Linter, Words } from '../../rules/index.ts'
import type { Analysis } from '../analysis.ts'
import type { Checklist } from '../protocol.ts'
import { firstWords } from './first-words.ts'

/** Every requirement that applies to a charter, with its state; null for what is none. */
export function checklistOf(
  { charter, result, notApplicable, notAsked, language, positions }: Analysis,
  linter: Linter,
  words: Words,
): Checklist | null {
  if (!charter) return null
  const items = linter.parts.catalog.flatMap(({ rule }, i) => {
    const judgement = result.judgements[i]
    if (!judgement || notApplicable.includes(rule.id)) return []
    const first = judgement.evidence[0]
    return [
      {
        rule: rule.id,
        title: words.title(rule.id, language),
        group: groupTitle(rule, language),
        state: judgement.state,
        optional: notAsked.includes(rule.id),
        detail: judgement.state === 'partial' ? words.lacking(rule.id, judgement.lacking, language) : '',
        evidence: first ? positions.range(first) : null,
        places: judgement.evidence.map((span) => ({
          range: positions.range(span),
          text: firstWords(positions.text.slice(span.start, span.end)),
        })),
      },
    ]
  })
  return { language, items }
}
