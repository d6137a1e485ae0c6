import { findDates } from '../../charter/dates.ts'
import { knownAs, mentionIn, tracesOf } from '../../charter/known-as.ts'
import type { Charter, FrontMatter } from '../../charter/model.ts'
import { readOutline } from '../../charter/outline.ts'
import { nameKey } from '../../charter/party-names.ts'
import { stageNamed } from '../../charter/stages.ts'
import { readParties } from '../../charter/parties.ts'
import { readTerm, type DateFact } from '../../charter/term.ts'
import type { Finding } from '../../engine/finding.ts'
import { languages } from '../../languages/index.ts'
import { fold } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

const DATE_KEYS = /^(?:effective(?:_?date)?|start(?:s|_date)?|end(?:s|_?date)?|expires|signed(?:_on)?|adopted(?:_on)?|review_date|hieu_luc(?:_tu)?|het_han|bat_dau|ket_thuc|ngay_ky|ngay_ra_soat)$/
const STATUS_KEYS = /^(?:status|stage|trang_thai|trạng thái|trạng_thái)$/
const LANGUAGE_KEYS = /^(?:lang|language|ngon_ngu)$/
const LIST_KEYS = /^(?:partners|parties|members|cac_ben|doi_tac|thanh_vien)$/

export const rule: TextRule = {
  id: 'front-matter',
  kind: 'consistency',
  severity: 'warning',
  from: ['third-step'],
  check({ charter }) {
    const { frontMatter } = charter
    if (!frontMatter) return unclosed(charter)
    const problems = frontMatter.problems.slice(0, 3).map((problem) => report(rule, 'unreadable', problem.span, { data: { problem: problem.message, key: '', value: '' }, severity: 'error' }))
    const values = Object.entries(frontMatter.values).flatMap(([key, value]) => valueFindings(frontMatter, key, value))
    return [...problems, ...values, ...partnersApart(charter, frontMatter), ...bodiesApart(charter, frontMatter), ...datesApart(charter)]
  },
}

/** A key as front matter has them, and what may stand below one. */
const KEY = /^[a-z][a-z_]{1,30}:(?:\s|$)/
const BELOW_KEY = /^(?:\s|- )/
const MOST_READ = 4000

/** Without the line that ends it, Markdown takes front matter for a rule and text. */
function unclosed({ text }: Charter): Finding[] {
  const [opening, ...lines] = text.slice(0, MOST_READ).split(/\r?\n/)
  if (opening.trimEnd() !== '---') return []
  const end = lines.findIndex((line) => !KEY.test(line) && !BELOW_KEY.test(line))
  const keys = lines.slice(0, Math.max(0, end)).filter((line) => KEY.test(line)).length
  if (keys < 2 || !KEY.test(lines[0])) return []
  return [report(rule, 'unreadable', { start: 0, end: opening.trimEnd().length }, { data: { problem: 'Front matter is not closed', key: '', value: '' }, severity: 'error' })]
}

/** The text behind front matter, folded; a text that hardly begun says nothing against what stands above. */
function bodyText(charter: Charter, { span }: FrontMatter): string | null {
  return charter.statements.filter((statement) => statement.kind !== 'meta').length >= LEAST_STATEMENTS ? fold(charter.text.slice(span.end)).text : null
}

const LEAST_STATEMENTS = 8

/** Partners above whom the text never names, and parties of the text that are not above. */
function partnersApart(charter: Charter, frontMatter: FrontMatter): Finding[] {
  const above = charter.partners.filter((partner) => partner.span.end <= frontMatter.span.end)
  const text = above.length < 2 ? null : bodyText(charter, frontMatter)
  if (text === null) return []
  const traces = tracesOf(above)
  const absent = above.filter((partner) => mentionIn(text, traces.get(partner) ?? []) === null)
  const { units, tables, languages: ids } = charter
  const { partners: below } = readParties({ units, tables, headings: readOutline(units), entries: [], languages: ids.map((id) => languages[id]) })
  const known = new Set([...knownAs(above).values()].flat())
  const extra = below.filter((partner) => ![partner.name, ...partner.aliases].some((name) => known.has(nameKey(name))) && !above.some((one) => shares(partner.name, one.name)))
  return [
    // Where half of them go by other names, the text has its own way to speak of them.
    ...(absent.length * 2 < above.length ? absent : []).map((partner) => report(rule, 'partner-not-in-text', partner.span, { data: { key: '', value: partner.name, problem: '' } })),
    ...(below.length > above.length && extra.length === below.length - above.length ? extra : []).map((partner) =>
      report(rule, 'partner-not-above', partner.span, { data: { key: '', value: partner.name, problem: '' }, related: [{ span: above[0].span, messageId: 'list' }] }),
    ),
  ]
}

/** One name holds the other. */
function shares(a: string, b: string): boolean {
  const [short, long] = [nameKey(a), nameKey(b)].sort((one, other) => one.length - other.length)
  return short !== '' && ` ${long} `.includes(` ${short} `)
}

const BODY_KEYS = /^(?:bodies|committees|governance_bodies|ban|cac_ban|co_cau|bo_may)$/

/** Committees above that the text never names. */
function bodiesApart(charter: Charter, frontMatter: FrontMatter): Finding[] {
  const listed = Object.entries(frontMatter.values).filter(([key]) => BODY_KEYS.test(key.toLowerCase()))
  const text = listed.length === 0 ? null : bodyText(charter, frontMatter)
  if (text === null) return []
  return listed.flatMap(([key, value]) => {
    if (!Array.isArray(value)) return []
    const names = value.flatMap((one): string[] => (typeof one === 'string' ? [one] : typeof one === 'object' && one !== null && 'name' in one && typeof one.name === 'string' ? [one.name] : []))
    return names.filter((name) => !text.includes(fold(name).text)).map((name) => {
      const at = charter.text.indexOf(name, frontMatter.keys[key]?.end ?? 0)
      const span = at >= 0 && at < frontMatter.span.end ? { start: at, end: at + name.length } : (frontMatter.keys[key] ?? frontMatter.span)
      return report(rule, 'body-not-in-text', span, { data: { key, value: name, problem: '' } })
    })
  })
}

/** The day above and the day in the text from or to which the charter holds. */
function datesApart(charter: Charter): Finding[] {
  const { frontMatter, term } = charter
  if (!frontMatter || !(inside(frontMatter, term.effective) || inside(frontMatter, term.end))) return []
  const said = readTerm({ ...charter, statements: charter.statements.filter((statement) => statement.kind !== 'meta') }, charter.languages.map((id) => languages[id]))
  return (['effective', 'end'] as const).flatMap((kind) => {
    const [above, below] = [term[kind], said[kind]]
    if (!above || !below || !inside(frontMatter, above) || above.iso === below.iso || below.span.start === said.length?.span.start) return []
    const words = ({ span }: DateFact): string => charter.text.slice(span.start, span.end)
    return [report(rule, 'date-differs', above.span, { data: { key: words(below), value: words(above), problem: '' }, related: [{ span: below.span, messageId: 'said' }] })]
  })
}

function inside({ span }: FrontMatter, date: DateFact | null): date is DateFact {
  return date !== null && date.span.end <= span.end
}

function valueFindings(frontMatter: FrontMatter, key: string, value: unknown): Finding[] {
  const span: Span = frontMatter.keys[key] ?? frontMatter.span
  const name = key.toLowerCase().normalize('NFC')
  const found = (messageId: string): Finding[] => [report(rule, messageId, span, { data: { key, value: String(value), problem: '' } })]
  if (value === null || value === undefined) return []
  if (DATE_KEYS.test(name)) return value instanceof Date || (typeof value === 'string' && (findDates(value).length > 0 || !/^\s*\d[\d/.-]*\s*$/.test(value))) ? [] : found('no-date')
  if (STATUS_KEYS.test(name)) return typeof value === 'string' && stageNamed(value) ? [] : found('unknown-status')
  if (LANGUAGE_KEYS.test(name)) return [value].flat().every((one) => typeof one === 'string' && /^(?:vi|en)/i.test(one.trim())) ? [] : found('unknown-language')
  if (LIST_KEYS.test(name)) return Array.isArray(value) ? [] : found('no-list')
  return []
}
