import { uncovered } from '../objective-coverage.ts'
import { report } from '../report.ts'
import { addedRow } from '../table-rows.ts'
import type { TextRule } from '../text-rule.ts'

export const rule: TextRule = {
  id: 'objective-without-indicator',
  kind: 'consistency',
  severity: 'warning',
  from: ['monitoring'],
  check({ charter }) {
    const { open, covered, table } = uncovered(charter, 'indicatorPlaces')
    return covered === 0 ? [] : open.map((objective) => report(rule, 'no-indicator', objective.span, { data: { id: objective.number }, fixes: table ? ['add-row'] : [] }))
  },
  fix({ charter }, finding, fixId, language) {
    const { table } = uncovered(charter, 'indicatorPlaces')
    if (!table || fixId !== 'add-row') return null
    const known = new Map([[table.column, String(finding.data.id)]])
    return { id: fixId, edits: [addedRow(charter.text, table.table, known, language === 'vi' ? '[chỉ số, cách đo]' : '[indicator, how it is measured]')], safe: false, blanks: true }
  },
}
