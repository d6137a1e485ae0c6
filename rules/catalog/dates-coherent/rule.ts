import { findDates } from '../../charter/dates.ts'
import type { DateFact } from '../../charter/term.ts'
import type { Charter } from '../../charter/model.ts'
import type { Finding } from '../../engine/finding.ts'
import { fold } from '../../text/fold.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

export const rule: TextRule = {
  id: 'dates-coherent',
  kind: 'consistency',
  severity: 'error',
  from: ['monitoring', 'third-step'],
  check({ charter }) {
    const { signed, effective, end, reviews } = charter.term
    const findings: Finding[] = []
    const clash = (messageId: string, late: DateFact, early: DateFact, relatedId: string): void => {
      findings.push(report(rule, messageId, late.span, { data: { date: shown(charter, late), other: shown(charter, early) }, related: [{ span: early.span, messageId: relatedId }] }))
    }
    if (effective && end && end.iso <= effective.iso) clash('end-before-start', end, effective, 'start')
    if (signed && end && end.iso <= signed.iso && !(effective && end.iso <= effective.iso)) clash('end-before-signing', end, signed, 'signing')
    for (const review of reviews) {
      if (end && review.iso > end.iso) clash('review-after-end', review, end, 'end')
      else if (effective && review.iso < effective.iso) clash('review-before-start', review, effective, 'start')
    }
    return [...findings, ...impossibleDays(charter)]
  },
}

/** "31/02/2026", "30 tháng 02": written like a day and in no calendar. */
const DAY = /(?<![\d/.-])(\d{1,2})\s*[/]\s*(\d{1,2})\s*[/]\s*((?:19|20)\d\d)(?![\d/-])|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+((?:19|20)\d\d)/gu

function impossibleDays(charter: Charter): Finding[] {
  const folded = fold(charter.text)
  const back = (at: number): number => (folded.map ? folded.map[at] : at)
  return [...folded.text.matchAll(DAY)].filter((match) => findDates(match[0]).length === 0).map((match) => {
    const span = { start: back(match.index), end: back(match.index + match[0].length) }
    return report(rule, 'no-such-day', span, { data: { date: charter.text.slice(span.start, span.end), other: '' } })
  })
}

function shown(charter: Charter, date: DateFact): string {
  return charter.text.slice(date.span.start, date.span.end)
}
