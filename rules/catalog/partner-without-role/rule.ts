import { readDuties } from '../../charter/duties.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

const MOST_PARTNERS = 5

export const rule: TextRule = {
  id: 'partner-without-role',
  kind: 'consistency',
  severity: 'warning',
  from: ['common-understanding', 'barriers'],
  check({ charter }) {
    const duties = readDuties(charter)
    const idle = duties.filter((one) => one.statements.length === 0)
    const others = duties.filter((one) => one.sure.length > 0).map((one) => one.partner.name)
    // Where hardly anybody is named again the duties are told in other words; in a large network they are those of every member.
    if (idle.length === 0 || duties.length > MOST_PARTNERS || others.length * 2 < duties.length || others.length + idle.length < duties.length) return []
    return idle.map(({ partner }) => report(rule, 'no-role', partner.span, { data: { partner: partner.name, others } }))
  },
}
