import { uncovered } from '../objective-coverage.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

export const rule: TextRule = {
  id: 'objective-without-indicator',
  kind: 'consistency',
  severity: 'warning',
  from: ['monitoring'],
  check({ charter }) {
    const { open, covered } = uncovered(charter, 'indicatorPlaces')
    return covered === 0 ? [] : open.map((objective) => report(rule, 'no-indicator', objective.span, { data: { id: objective.number } }))
  },
}
