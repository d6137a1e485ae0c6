import { findDates } from '../../charter/dates.ts'
import type { FrontMatter } from '../../charter/model.ts'
import type { Finding } from '../../engine/finding.ts'
import type { Span } from '../../text/span.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

const DATE_KEYS = /^(?:effective(?:_?date)?|start(?:s|_date)?|end(?:s|_?date)?|expires|signed(?:_on)?|adopted(?:_on)?|review_date|hieu_luc(?:_tu)?|het_han|bat_dau|ket_thuc|ngay_ky|ngay_ra_soat)$/
const STATUS_KEYS = /^(?:status|stage|trang_thai|trạng thái|trạng_thái)$/
const STATUSES = /^(?:draft|review|in review|consultation|signed|approved|final|adopted|active|dự thảo|bản thảo|du[ _]thao|lấy ý kiến|lay[ _]y[ _]kien|đã ký|da[ _]ky|ban hành|có hiệu lực)(?![\p{L}])/u
const LANGUAGE_KEYS = /^(?:lang|language|ngon_ngu)$/
const LIST_KEYS = /^(?:partners|parties|members|cac_ben|doi_tac|thanh_vien)$/

export const rule: TextRule = {
  id: 'front-matter',
  kind: 'consistency',
  severity: 'warning',
  from: ['third-step'],
  check({ charter: { frontMatter } }) {
    if (!frontMatter) return []
    const problems = frontMatter.problems.slice(0, 3).map((problem) => report(rule, 'unreadable', problem.span, { data: { problem: problem.message, key: '', value: '' }, severity: 'error' }))
    return [...problems, ...Object.entries(frontMatter.values).flatMap(([key, value]) => valueFindings(frontMatter, key, value))]
  },
}

function valueFindings(frontMatter: FrontMatter, key: string, value: unknown): Finding[] {
  const span: Span = frontMatter.keys[key] ?? frontMatter.span
  const name = key.toLowerCase().normalize('NFC')
  const found = (messageId: string): Finding[] => [report(rule, messageId, span, { data: { key, value: String(value), problem: '' } })]
  if (value === null || value === undefined) return []
  if (DATE_KEYS.test(name)) return value instanceof Date || (typeof value === 'string' && (findDates(value).length > 0 || !/^\s*\d[\d/.-]*\s*$/.test(value))) ? [] : found('no-date')
  if (STATUS_KEYS.test(name)) return typeof value === 'string' && STATUSES.test(value.trim().toLowerCase().normalize('NFC')) ? [] : found('unknown-status')
  if (LANGUAGE_KEYS.test(name)) return [value].flat().every((one) => typeof one === 'string' && /^(?:vi|en)/i.test(one.trim())) ? [] : found('unknown-language')
  if (LIST_KEYS.test(name)) return Array.isArray(value) ? [] : found('no-list')
  return []
}
