import { groupTitle } from '../../rules/catalog/groups.ts'
import { isOff } from '../../rules/engine/settings.ts'
import type { Linter, Words } from '../../rules/index.ts'
import type { Analysis } from '../analysis.ts'
import type { Checklist } from '../protocol.ts'
import { firstWords } from './first-words.ts'
import { notApplicable } from './status.ts'

/** Every requirement that applies to a charter, with its state; null for what is none. */
export function checklistOf(
  { charter, result, exceptions, language, positions, settings }: Analysis,
  linter: Linter,
  words: Words,
): Checklist | null {
  if (!charter) return null
  const left = notApplicable(exceptions)
  const items = linter.parts.catalog.flatMap(({ rule }, i) => {
    const judgement = result.judgements[i]
    if (!judgement || left.has(rule.id)) return []
    const first = judgement.evidence[0]
    return [
      {
        rule: rule.id,
        title: words.title(rule.id, language),
        group: groupTitle(rule, language),
        state: judgement.state,
        optional: result.optional?.includes(rule.id) === true || isOff(settings.engine, result.stage, rule.id),
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
