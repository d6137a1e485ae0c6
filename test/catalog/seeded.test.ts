import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allTextRules, createLinter } from '../../rules/index.ts'
import { root } from './catalog.ts'

/** A charter in each language with faults put in on purpose: each is found at its place, and nothing else is. */
const SEEDED = {
  vi: [
    'signature-parity/not-signed Công ty TNHH Xay Xát Hạt Vàng', 'front-matter/date-differs 2026-02-15', 'objective-without-activity/no-activity MT1: 120 ha trồng lại giống lúa mùa',
    'objective-without-indicator/no-indicator MT3: bán 80 tấn gạo có truy xuất', 'unknown-party/unknown-row Hợp tác xã Thuyền Ghe Cái Bè', 'party-name-consistency/near Hội Nông dân xã Bến Trẻ Xanh',
    'unknown-party/unknown Bên D', 'raci-accountable/many Giữ giống', 'raci-accountable/nobody-responsible Thu mua', 'quorum-coherent/too-many hợp lệ khi có ít nhất 7 thành viên',
    'undefined-body/undefined Tổ Giám định', 'numbering/gap Điều 6', 'frequency-consistent/differs 6 tháng/lần', 'quorum-coherent/thresholds-differ đa số',
    'one-sided-discretion/partner Quyết định cuối cùng về giá gạo thuộc về', 'horizon-beyond-term/beyond 48 tháng', 'cross-reference/no-article Điều 15', 'dates-coherent/length-differs 24 tháng',
    'dates-coherent/review-after-end 15/01/2029', 'deferred-mechanism/deferred sẽ được xây dựng sau', 'vague-commitment/vague kịp thời', 'unassigned-responsibility/nobody được báo cáo',
    'weak-commitment/hedge cố gắng', 'empty-section/empty Phần chưa viết',
  ],
  en: [
    'signature-parity/not-signed Blackbird Foods Ltd', 'front-matter/date-differs 2026-02-15', 'objective-without-activity/no-activity O1: 40 hectares of marsh planted again',
    'objective-without-indicator/no-indicator O3: 20 tonnes of shore food sold with its origin', 'unknown-party/unknown-row Gullane Ferry Company Ltd', 'party-name-consistency/near Saltwick Bay Fisher Cooperative',
    'unknown-party/unknown Party D', 'party-name-consistency/undefined-alias The Foundation', 'raci-accountable/many Nets', 'raci-accountable/nobody-responsible Selling', 'quorum-coherent/too-many quorum is 7',
    'undefined-body/undefined Tasting Panel', 'numbering/gap Article 5', 'frequency-consistent/differs monthly', 'quorum-coherent/thresholds-differ simple majority',
    'one-sided-discretion/partner has the final say', 'horizon-beyond-term/beyond 48 months', 'cross-reference/no-article Article 15', 'dates-coherent/length-differs two years',
    'dates-coherent/review-after-end 15 January 2029', 'deferred-mechanism/deferred will be developed', 'vague-commitment/vague promptly', 'unassigned-responsibility/nobody will be reported',
    'weak-commitment/hedge hope to', 'empty-section/empty Not written yet',
  ],
} as const

const rules = new Set(allTextRules.map(({ rule }) => rule.id))
const linter = createLinter()

function findingsOf(text: string): string[] {
  return linter.lint(text, { asCharter: true }).findings.filter(({ ruleId }) => rules.has(ruleId)).map(({ ruleId, messageId, span }) => `${ruleId}/${messageId} ${text.slice(span.start, span.end)}`)
}

describe('a charter with faults put in', () => {
  it.each(['vi', 'en'] as const)('%s: each is found where it is, and nothing else', (language) => {
    expect(findingsOf(readFileSync(`${root}test/catalog/seeded.${language}.md`, 'utf8')).sort()).toEqual([...SEEDED[language]].sort())
  })

  it.each(['dieu-le-manh.vi.md', 'strong-charter.en.md'])('nothing is found in the strong sample %s', (sample) => {
    expect(findingsOf(readFileSync(`${root}examples/${sample}`, 'utf8'))).toEqual([])
  })
})
