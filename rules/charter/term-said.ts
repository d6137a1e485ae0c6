import { fold } from '../text/fold.ts'
import { among, kept } from '../text/kept.ts'
import { findDates, type FoundDate } from './dates.ts'
import type { Section, Statement } from './model.ts'

/** Days of the document that no word of effect says: "This charter lapses on 31 March 2027", "From 1 January 2024 until 31 December 2025." */
interface SaidDays {
  readonly start: FoundDate | null
  readonly end: FoundDate | null
}

const EN_DOCUMENT = '(?:agreement|memorandum(?: of understanding)?|mou|charter|compact|pact|covenant|understanding|terms of reference)'
const EN_THIS = `(?:(?:this|the|our) ${EN_DOCUMENT}|this (?:partnership|alliance|programme|arrangement|document|statement))`
const VI_DOCUMENT = '(?:(?:thỏa thuận|bản ghi nhớ|quy chế|điều lệ|giao kèo|hợp đồng|cam kết|quy ước|hiến chương)(?: này)?|(?:chương trình|kế hoạch|văn bản|biên bản) này)'
/** What stands right before the day on which the document ends. */
const ENDS_ON = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:${EN_THIS}|it) (?:ends?|expires?|lapses?|terminates?|runs out|closes|ceases)(?: automatically)?(?: to have effect)? (?:on|at the end of) (?:the )?(?:[a-z]+day,? )?|concluded until |${VI_DOCUMENT} (?:kết thúc|hết hiệu lực|hết hạn|hết)(?: vào)?(?: ngày)? )$`, 'u',
)
const STARTS_ON = new RegExp(
  String.raw`(?:^[^\p{L}]{0,12}(?:began|begun|started|start|commencement|in force since|khởi đầu|bắt đầu)(?: date)?(?: on| from| ngày| từ)?[\s.:–-]{0,4}|(?:commencement|effective|starting|start|opening) (?:date|day)["”'*]{0,3} (?:means|is|shall be)(?: the)? |(?<![\p{L}])${EN_THIS}[^.;]{0,40} (?:applies|in force|binding) (?:from|since) (?:the )?|(?:came|comes) into being on (?:the )?|${VI_DOCUMENT} (?:tính |áp dụng |chạy )?từ(?: ngày)? )$`, 'u',
)
const BETWEEN = /^\s{0,2}(?:–|-|—|to|until|till|through|and ends on|(?:cho )?(?:đến|tới)(?: hết)?(?: ngày)?)\s{1,2}(?:the )?$|^\s{0,2}[–—-]\s{0,2}$/u
const OPENS = /^[^\p{L}]{0,12}(?:from|period|term|duration|thời gian|thời hạn|(?:kể )?từ(?: ngày)?)?[^\p{L}\d]{0,4}(?:from |từ (?:ngày )?)?(?:the )?$|(?:term|period|duration)["”'*]{0,3} (?:means|is|runs)(?: the period)? from $/u
/** "… is made on 1 October 2024, hereinafter referred to as the Effective Date". */
const CALLED = /^[^.;]{0,60}(?:effective|commencement|start) date/u

/** The first days of a charter that are said so. */
export function saidDays(statements: readonly Statement[]): { readonly start: { part: Statement; value: FoundDate } | null; readonly end: { part: Statement; value: FoundDate } | null } {
  const found = daysSaid(statements)
  const first = (pick: (days: SaidDays) => FoundDate | null): { part: Statement; value: FoundDate } | null => {
    for (const { part, value } of found) {
      const date = pick(value)
      if (date) return { part, value: date }
    }
    return null
  }
  return { start: first(({ start }) => start), end: first(({ end }) => end) }
}

const daysSaid = among((statement: Statement): SaidDays | null => {
  const { kind, marks: { inert, conditional, question }, tokens: { folded } } = statement
  if (kind === 'meta' || kind === 'row' || (inert !== null && inert !== 'boilerplate') || (conditional && !/(?<![\p{L}])(?:unless|trừ khi|trừ trường hợp)(?![\p{L}])/u.test(folded)) || question || !/\d/.test(folded)) return null
  const dates = findDates(statement.text)
  if (dates.length === 0 || dates.length > 4) return null
  return inPeriod(statement, dates) ?? onDay(statement, dates)
})

function onDay(statement: Statement, dates: readonly FoundDate[]): SaidDays | null {
  const whole = withLabel(statement)
  const label = whole.length - statement.text.length
  const before = (date: FoundDate): string => fold(whole.slice(Math.max(0, date.from + label - 90), date.from + label)).text
  const after = (date: FoundDate): string => fold(whole.slice(date.to + label, date.to + label + 90)).text
  const start = dates.find((date) => STARTS_ON.test(before(date)) || (/(?<![\p{L}])(?:made|entered into|dated)(?![\p{L}])/u.test(before(date)) && CALLED.test(after(date)))) ?? null
  const end = dates.find((date) => ENDS_ON.test(before(date)) || (isAboutTerm(statement.section) && /^[^\p{L}]{0,12}(?:until|đến(?: hết)?(?: ngày)?) $/u.test(fold(statement.text.slice(0, date.from)).text))) ?? null
  return start || end ? { start, end } : null
}

/** "Period: 1 March 2025 – 28 February 2027", "Từ 01/01/2026 đến 31/12/2026." and nothing else. */
function inPeriod(statement: Statement, [start, end]: readonly FoundDate[]): SaidDays | null {
  const { text, kind, label, section } = statement
  if (!end || end.iso <= start.iso || !BETWEEN.test(fold(text.slice(start.to, end.from)).text)) return null
  const opens = fold(text.slice(0, start.from)).text
  const said = TERM.test((label ?? section.title).tokens.folded) || (!label && isAboutTerm(section))
  return OPENS.test(opens) && (said || (kind !== 'item' && !label && /\p{L}/u.test(opens) && /^[^\p{L}\d]*$/u.test(text.slice(end.to)))) ? { start, end } : null
}

const TERM = /^[^\p{L}]*(?:period|term|duration|validity|in force|dates?|project period|thời gian(?: thực hiện)?|thời hạn|hiệu lực)[^\p{L}]*$/u

export const isAboutTerm = kept(({ title }: Section): boolean =>
  /^(?:(?:the )?term|duration|period|validity|(?:term|duration) (?:of this|and) .{2,40}|(?:beginning|start|entry into force|commencement) and (?:end|duration|term|termination)|thời hạn(?: .{2,40})?|hiệu lực(?: .{2,40})?)$/u.test(title.tokens.folded.replace(/[^\p{L} ]+/gu, ' ').trim()),
)

/** A field's label and a run-in title are part of what is said: "Hiệu lực: từ ngày …". */
export function withLabel(statement: Statement): string {
  const { label, section, kind, text } = statement
  const said = label && kind !== 'row' ? label.text : section.form === 'run-in' && section.title.text.length < 60 ? section.title.text : ''
  return said === '' ? text : `${said.replace(/(?<![\s:.])[\s:.]+$/u, '')}: ${text}`
}

export function foldedOf(statement: Statement, whole: string): string {
  return whole === statement.text ? statement.tokens.folded : fold(whole).text
}
