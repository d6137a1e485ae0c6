import type { VNode } from 'preact'
import { timeline, type TimelineRow } from '../charts/timeline.ts'
import { clip, el, placed, section, type PageContext } from '../element.ts'
import type { DateOverview, Overview, RhythmOverview, Said } from '../model.ts'
import { gap } from './coverage.ts'

const MOST_ROWS = 18
/** Of one row: a weekly meeting over many years is a band, whatever the number. */
const MOST_MARKS = 400
const DAY_MS = 86_400_000
const LEAST_SPREAD = 45 * DAY_MS

interface Row extends TimelineRow {
  readonly said: Said
  readonly words: string
}

/** Days on a line, what comes again as a row of points over the term, and what has no day as a list. */
export function datesPart(overview: Overview, context: PageContext): VNode {
  const { say } = context
  const { dates, rhythms } = overview
  if (dates.length === 0 && rhythms.length === 0)
    return section('dates', say.sections.dates, context, gap(['duration', 'review-and-amendment', 'reporting'], overview, context))
  const term = termOf(dates)
  const rows = [
    ...dates.map((date) => dateRow(date, context)),
    ...(term ? rhythms.flatMap((rhythm) => rhythmRow(rhythm, term, context) ?? []) : []),
  ]
  const shown = rows.slice(0, MOST_ROWS)
  const listed = term ? rhythms.filter(({ days }) => days === null) : rhythms
  return section(
    'dates',
    say.sections.dates,
    context,
    spreadOf(shown) > LEAST_SPREAD ? el('div', { class: 'wide' }, chart(shown, context)) : dayList(shown, context),
    rows.length > shown.length ? el('p', { class: 'more' }, say.more(rows.length - shown.length)) : null,
    listed.length > 0 ? el('h3', null, say.again) : null,
    listed.length > 0
      ? el(
          'ul',
          null,
          ...listed.map(({ kind, text, frequency, at }) =>
            el('li', null, placed(at, {}, context, `${say.rhythmKind[kind]}: ${clip(text, 90)}`), ` – ${clip(frequency, 40)}`),
          ),
        )
      : null,
    dates.some(({ kind }) => kind === 'end' || kind === 'effective') ? null : gap(['duration'], overview, context),
  )
}

/** Days on the same spot of a line show nothing; they are told in words. */
function dayList(rows: readonly Row[], context: PageContext): VNode | null {
  if (rows.length === 0) return null
  return el('ul', null, ...rows.map(({ said, words }) => el('li', null, placed(said.at, {}, context, words))))
}

/** Milliseconds from the first day to the last. */
function spreadOf(rows: readonly Row[]): number {
  const days = rows.flatMap(({ marks }) => marks.flatMap(({ from, to }) => [from.getTime(), to.getTime()]))
  return Math.max(...days) - Math.min(...days)
}

function chart(rows: readonly Row[], context: PageContext): VNode {
  const { say } = context
  const days = rows.flatMap(({ marks }) => marks.flatMap(({ from, to }) => [from, to])).sort((a, b) => a.getTime() - b.getTime())
  const label = say.timeline(rows.length, say.day(isoOf(days[0])), say.day(isoOf(days[days.length - 1])))
  return timeline(rows, label, say.month, (row, drawn) => {
    const { said, words } = rows[row]
    return placed(said.at, { 'aria-label': words }, context, el('title', null, words), ...drawn)
  })
}

/** The time that the charter holds, for what comes again in it. */
function termOf(dates: readonly DateOverview[]): { from: Date; to: Date } | null {
  const start = dates.find(({ kind }) => kind === 'effective') ?? dates.find(({ kind }) => kind === 'signed')
  const end = dates.find(({ kind }) => kind === 'end')
  if (!start || !end) return null
  const term = { from: dayOf(start.to), to: dayOf(end.to) }
  return term.from < term.to ? term : null
}

function dateRow(date: DateOverview, { say }: PageContext): Row {
  const { kind, text, from, to } = date
  const when = from === null ? `${say.until} ${say.day(to)}` : from === to ? say.day(to) : `${say.day(from)} – ${say.day(to)}`
  const own = kind === 'activity' || kind === 'report'
  const label = own ? clip(text, 34) : say.dateKind[kind]
  return {
    said: date,
    label,
    note: own ? '' : when,
    kind,
    words: `${own ? clip(text, 200) : say.dateKind[kind]}: ${when}`,
    marks: [{ from: dayOf(from ?? to), to: dayOf(to) }],
  }
}

function rhythmRow(rhythm: RhythmOverview, term: { from: Date; to: Date }, { say }: PageContext): Row | null {
  const { kind, text, frequency, days } = rhythm
  if (days === null || days <= 0) return null
  const marks: { from: Date; to: Date }[] = []
  const step = Math.max(days * DAY_MS, (term.to.getTime() - term.from.getTime()) / MOST_MARKS)
  for (let time = term.from.getTime() + step; time <= term.to.getTime(); time += step)
    marks.push({ from: new Date(time), to: new Date(time) })
  if (marks.length === 0) return null
  const label = `${say.rhythmKind[kind]}: ${text}`
  return {
    said: rhythm,
    label,
    note: frequency,
    kind: `again ${kind}`,
    words: `${say.rhythmKind[kind]}: ${clip(text, 200)}, ${frequency}`,
    marks,
  }
}

function dayOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`)
}

function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}
