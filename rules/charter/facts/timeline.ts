import { findLengths } from '../dates.ts'
import type { DateFact } from '../term.ts'
import type { FactContext } from './context.ts'
import type { DateMark, LengthMark } from './model.ts'
import { oneLine } from './responsibilities.ts'

export function readDates({ charter }: FactContext): DateMark[] {
  const { signed, effective, end, reviews, length } = charter.term
  const mark = (kind: DateMark['kind'], date: DateFact | null): DateMark[] =>
    date ? [{ kind, iso: date.iso, span: date.span, reckoned: length !== null && date.span.start === length.span.start }] : []
  return [...mark('signed', signed), ...mark('effective', effective), ...reviews.flatMap((review) => mark('review', review)), ...mark('end', end)].sort((a, b) => a.span.start - b.span.start)
}

export function readLengths(context: FactContext): LengthMark[] {
  const term = context.charter.term.length?.span.start
  return context.said.flatMap(({ statement }) => findLengths(statement.text).map((length): LengthMark => {
    const span = context.at(statement, length)
    return { text: oneLine(statement.text.slice(length.from, length.to)), months: length.months, term: span.start === term, span }
  }))
}
