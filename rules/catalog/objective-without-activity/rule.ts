import { uncovered } from '../objective-coverage.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

export const rule: TextRule = {
  id: 'objective-without-activity',
  kind: 'consistency',
  severity: 'warning',
  from: ['third-step'],
  check({ charter }) {
    const { open, covered } = uncovered(charter, 'activityPlaces')
    return covered === 0 ? [] : open.map((objective) => report(rule, 'no-activity', objective.span, { data: { id: objective.number } }))
  },
}
