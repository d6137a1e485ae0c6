import { findDates, monthsBetween } from '../../charter/dates.ts'
import type { DateFact } from '../../charter/term.ts'
import type { Charter } from '../../charter/model.ts'
import type { Finding } from '../../engine/finding.ts'
import { fold } from '../../text/fold.ts'
import { scanFor } from '../../text/line-scan.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

export const rule: TextRule = {
  id: 'dates-coherent',
  kind: 'consistency',
  severity: 'error',
  from: ['monitoring', 'third-step'],
  // A text signed so many days after it takes effect is mostly a signature that came late.
  options: { lateSignatureDays: 90 },
  check({ charter, options }) {
    const { signed, effective, end, reviews, length } = charter.term
    const findings: Finding[] = []
    const clash = (messageId: string, late: DateFact, early: DateFact, relatedId: string): void => {
      findings.push(report(rule, messageId, late.span, { data: { date: shown(charter, late), other: shown(charter, early) }, related: [{ span: early.span, messageId: relatedId }] }))
    }
    if (effective && end && end.iso <= effective.iso) clash('end-before-start', end, effective, 'start')
    if (signed && end && end.iso <= signed.iso && !(effective && end.iso <= effective.iso)) clash('end-before-signing', end, signed, 'signing')
    if (signed && effective && daysBetween(effective.iso, signed.iso) > Number(options.lateSignatureDays)) clash('start-before-signing', effective, signed, 'signing')
    if (effective && end && length && end.span.start !== length.span.start && Math.abs(monthsBetween(effective.iso, end.iso) - length.months) > 1) {
      findings.push(report(rule, 'length-differs', length.span, { data: { date: shown(charter, length), other: String(monthsBetween(effective.iso, end.iso)) }, related: [{ span: effective.span, messageId: 'start' }, { span: end.span, messageId: 'end' }] }))
    }
    for (const review of reviews) {
      if (end && review.iso > end.iso) clash('review-after-end', review, end, 'end')
      else if (effective && review.iso < effective.iso) clash('review-before-start', review, effective, 'start')
    }
    return [...findings, ...impossibleDays(charter)]
  },
}

/** "31/02/2026", "30 tháng 02": written like a day and in no calendar. */
const DAY = /(?<![\d/.-])(\d{1,2})\s?[/]\s?(\d{1,2})\s?[/]\s?((?:19|20)\d\d)(?![\d/-])|(\d{1,2})\s{1,3}tháng\s{1,3}(\d{1,2})\s{1,3}năm\s{1,3}((?:19|20)\d\d)/gu

const DAYS = scanFor(DAY)

function impossibleDays(charter: Charter): Finding[] {
  const folded = fold(charter.text)
  const back = (at: number): number => (folded.map ? folded.map[at] : at)
  const monthFirst = charter.languages.includes('en')
  return DAYS.in(folded.text).filter(({ text }) => findDates(text).length === 0 && !(monthFirst && isMonthFirst(text))).map(({ start, text }) => {
    const span = { start: back(start), end: back(start + text.length) }
    return report(rule, 'no-such-day', span, { data: { date: charter.text.slice(span.start, span.end), other: '' } })
  })
}

/** "05/31/2026", as Americans write it. */
function isMonthFirst(text: string): boolean {
  const [month, day, year] = text.split('/').map((part) => part.trim())
  return findDates(`${day}/${month}/${year}`).length > 0
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

function shown(charter: Charter, date: Pick<DateFact, 'span'>): string {
  return charter.text.slice(date.span.start, date.span.end)
}
