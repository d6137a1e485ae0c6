import { locate } from '../../charter/locate.ts'
import type { Charter } from '../../charter/model.ts'
import type { Finding } from '../../engine/finding.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'
import { clashesOf, type Clash, type Said } from './compare.ts'
import { pairsIn } from './pairs.ts'

export const rule: TextRule = {
  id: 'bilingual-parity',
  kind: 'consistency',
  severity: 'warning',
  from: ['purpose', 'barriers'],
  // Whether "may" beside "shall" is told, which translations of legal texts differ on.
  options: { strength: true },
  check({ charter, options }) {
    return pairsIn(charter).flatMap(({ vi, en }) => clashesOf(charter, vi, en).filter(({ aspect }) => aspect !== 'strength' || options.strength === true).map((clash) => found(charter, clash)))
  },
}

function found(charter: Charter, { aspect, vi, en }: Clash): Finding {
  const words = ({ statement, from, to }: Said): string => statement.text.slice(from, to).replace(/\s+/g, ' ')
  const at = ({ statement, from, to }: Said): Finding['span'] => locate(charter, statement, from, to)
  return report(rule, aspect, at(en), { data: { vi: words(vi), en: words(en) }, related: [{ span: at(vi), messageId: 'other' }], severity: aspect === 'strength' ? 'info' : rule.severity })
}
