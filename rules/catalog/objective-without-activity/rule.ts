import { uncovered } from '../objective-coverage.ts'
import { report } from '../report.ts'
import { addedRow } from '../table-rows.ts'
import type { TextRule } from '../text-rule.ts'

export const rule: TextRule = {
  id: 'objective-without-activity',
  kind: 'consistency',
  severity: 'warning',
  from: ['third-step'],
  check({ charter }) {
    const { open, covered, table } = uncovered(charter, 'activityPlaces')
    return covered === 0 ? [] : open.map((objective) => report(rule, 'no-activity', objective.span, { data: { id: objective.number }, fixes: table ? ['add-row'] : [] }))
  },
  fix({ charter }, finding, fixId, language) {
    const { table } = uncovered(charter, 'activityPlaces')
    if (!table || fixId !== 'add-row') return null
    const known = new Map([[table.column, String(finding.data.id)]])
    return { id: fixId, edits: [addedRow(charter.text, table.table, known, language === 'vi' ? '[việc, ai làm, khi nào]' : '[what is done, by whom, when]')], safe: false, blanks: true }
  },
}
