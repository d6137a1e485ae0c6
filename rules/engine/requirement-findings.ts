import type { CatalogEntry } from '../catalog/catalog.ts'
import type { Charter } from '../charter/model.ts'
import type { ReadProfile } from '../charter/profile.ts'
import type { Span } from '../text/span.ts'
import type { Finding } from './finding.ts'
import type { Judgement } from './judge.ts'
import { dueOf, requirementSeverity, type Grade } from './severity.ts'

/**
 * One finding for each requirement that is due and not met: a missing one at the title, a partial one at its evidence. A draft is young:
 * where the evidence is text of ours with blanks, beginning at `unfilled`, the blanks' own findings say it; and what the declared kind of
 * document need not say is not asked for yet.
 */
export function requirementFindings(
  charter: Charter,
  judgements: readonly Judgement[],
  catalog: readonly CatalogEntry[],
  grade: Grade,
  unfilled: ReadonlySet<number> = new Set(),
): Finding[] {
  const title = titleSpan(charter)
  return judgements.flatMap((judgement, i): Finding[] => {
    if (judgement.state === 'met') return []
    const due = dueOf(judgement.rule, catalog[i].rule.core, !judgement.byCues, grade)
    if (due === 'none') return []
    const missing = judgement.state === 'missing'
    const waits = (due === 'hint' && grade.declared) || judgement.evidence.some(({ start }) => unfilled.has(start))
    if (grade.stage === 'draft' && waits) return []
    const [first, ...rest] = judgement.evidence
    return [
      {
        ruleId: judgement.rule,
        messageId: judgement.state,
        severity: requirementSeverity(due, judgement.state, grade.stage),
        span: missing || !first ? title : first,
        data: { lacking: judgement.lacking },
        related: rest.map((span) => ({ span, messageId: 'evidence' })),
        fixes: missing ? ['insert-section'] : judgement.lacking.map((element) => `add-element:${element}`),
      },
    ]
  })
}

/** Ids of the requirements that are no more than good to have in such a document. */
export function optionalIn(catalog: readonly CatalogEntry[], judgements: readonly Judgement[], profile: ReadProfile): string[] {
  return judgements.flatMap(({ rule, byCues }, i) => {
    const due = dueOf(rule, catalog[i].rule.core, !byCues, profile)
    return due === 'hint' || due === 'none' ? [rule] : []
  })
}

/** The title line; the first line where there is no title. */
function titleSpan(charter: Charter): Span {
  if (charter.title) return charter.title.span
  const from = charter.frontMatter ? charter.frontMatter.span.end : 0
  const start = from + (/^\s*/.exec(charter.text.slice(from))?.[0].length ?? 0)
  const end = charter.text.indexOf('\n', start)
  return { start: Math.min(start, charter.text.length), end: end < 0 ? charter.text.length : end }
}
