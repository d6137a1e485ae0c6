import type { Judgement } from '../engine/judge.ts'
import type { Linter } from '../engine/lint.ts'
import type { Reviewed } from '../engine/review.ts'
import { overlaps } from '../text/span.ts'
import type { Alignment } from './align.ts'
import type { Change, ChangeKind, Detail, Side, Standing } from './comparison.ts'

/** Requirements whose state, or what they lack, is not the same. */
export function compareRequirements(linter: Linter, before: Reviewed, after: Reviewed, alignment: Alignment): Change[] {
  const now = new Map(after.result.judgements.map((judgement) => [judgement.rule, judgement]))
  return before.result.judgements.flatMap((old): Change[] => {
    const judged = now.get(old.rule)
    const elements = linter.parts.catalog.find(({ rule }) => rule.id === old.rule)?.rule.elements.map(({ id }) => id)
    if (!judged || !elements) return []
    const [from, to] = [standingOf(old, before), standingOf(judged, after)]
    const lost = elements.filter((id) => lacks(judged, id) && !lacks(old, id))
    const gained = elements.filter((id) => lacks(old, id) && !lacks(judged, id))
    const kind = kindOf(from, to, lost.length, gained.length)
    if (kind === null) return []
    const decided = from === 'not-applicable' || to === 'not-applicable'
    const details: Detail[] = decided
      ? []
      : [
          ...elementDetails(lost, gained, from, to),
          ...(sameWords(old, judged, alignment, kind) ? [{ id: 'same-words', before: [], after: [] } as const] : []),
        ]
    return [{ kind, topic: 'requirement', name: old.rule, details, before: sideOf(old, from), after: sideOf(judged, to) }]
  })
}

function standingOf({ rule, state }: Judgement, { notApplicable }: Reviewed): Standing {
  return notApplicable.includes(rule) ? 'not-applicable' : state
}

function lacks(judgement: Judgement, element: string): boolean {
  return judgement.state === 'missing' || judgement.lacking.includes(element)
}

function kindOf(from: Standing, to: Standing, lost: number, gained: number): ChangeKind | null {
  if (from === 'not-applicable' || to === 'not-applicable') {
    const other = from === 'not-applicable' ? to : from
    if (from === to || other === 'missing') return from === to ? null : 'changed'
    return from === 'not-applicable' ? 'added' : 'dropped'
  }
  if (from !== to) {
    if (from === 'missing') return 'added'
    if (to === 'missing') return 'dropped'
    return to === 'met' ? 'strengthened' : 'weakened'
  }
  if (lost > 0 && gained > 0) return 'changed'
  return lost > 0 ? 'weakened' : gained > 0 ? 'strengthened' : null
}

/** Where nothing was there, or nothing is left, all elements would be named: that says no more than the state. */
function elementDetails(lost: readonly string[], gained: readonly string[], from: Standing, to: Standing): Detail[] {
  return [
    ...(lost.length > 0 && to !== 'missing' ? [{ id: 'lost', before: lost, after: [] } as const] : []),
    ...(gained.length > 0 && from !== 'missing' ? [{ id: 'gained', before: [], after: gained } as const] : []),
  ]
}

function sideOf({ evidence }: Judgement, standing: Standing): Side {
  return { value: standing, spans: evidence }
}

/** The better version's evidence is in the other version too, word for word: what changed is around it. */
function sameWords(old: Judgement, judged: Judgement, { pairs }: Alignment, kind: ChangeKind): boolean {
  const better = kind === 'weakened' || kind === 'dropped' ? old : judged
  if (kind === 'changed' || better.evidence.length === 0) return false
  return better.evidence.every((span) =>
    pairs.some(({ before, after, same }) => same && overlaps((better === old ? before : after).span, span)),
  )
}
