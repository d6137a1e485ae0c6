import { utcTicks } from 'd3-time'
import type { VNode } from 'preact'
import { clip, el, type Node } from '../element.ts'

export interface TimelineRow {
  readonly label: string
  /** What stands after the label, smaller. */
  readonly note: string
  readonly kind: string
  readonly marks: readonly { readonly from: Date; readonly to: Date }[]
}

const LABELS = 226
/** So many letters have room beside the line. */
const LETTERS = 35
const WIDTH = 680
const RIGHT = 18
const ROW = 24
const TOP = 22
const DAY_MS = 86_400_000
/** Signs closer than this run into each other: a band says the same. */
const CLOSEST = 7

/** Rows of days and spans of days over one scale, the row's words on the left; `place` makes a link of a row. */
export function timeline(
  rows: readonly TimelineRow[],
  label: string,
  month: (date: Date) => string,
  place: (row: number, drawn: VNode[]) => VNode,
): VNode {
  const days = rows.flatMap(({ marks }) => marks.flatMap(({ from, to }) => [from.getTime(), to.getTime()]))
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const pad = Math.max(15 * DAY_MS, (last - first) * 0.02)
  const [from, to] = [first - pad, last + pad]
  const x = (date: Date): number => at(LABELS + ((date.getTime() - from) / (to - from)) * (WIDTH - RIGHT - LABELS))
  const height = TOP + rows.length * ROW + 6
  const ticks = utcTicks(new Date(from), new Date(to), 5).filter((tick) => tick.getUTCDate() === 1)
  return el(
    'svg',
    {
      class: 'timeline',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      preserveAspectRatio: 'xMinYMin',
      role: 'group',
      'aria-label': label,
    },
    ...ticks.flatMap((tick) => [
      el('path', { class: 'grid', d: `M${x(tick)} ${TOP - 6}V${height - 4}` }),
      el('text', { class: 'tick', x: x(tick), y: 11, 'text-anchor': 'middle' }, month(tick)),
    ]),
    ...rows.map((row, i) => place(i, drawRow(row, TOP + i * ROW + ROW / 2, x))),
  )
}

function drawRow({ label, note, kind, marks }: TimelineRow, y: number, x: (date: Date) => number): VNode[] {
  const dense = marks.length > 2 && (x(marks[marks.length - 1].from) - x(marks[0].from)) / (marks.length - 1) < CLOSEST
  const spans = dense ? [{ from: marks[0].from, to: marks[marks.length - 1].to }] : marks
  return [
    // Wide enough to be hit by a mouse.
    el('rect', { class: 'hit', x: 0, y: y - ROW / 2, width: WIDTH, height: ROW }),
    el('text', { class: 'label', x: 0, y: y + 4 }, ...words(label, note)),
    ...spans.map(({ from, to }) =>
      x(to) - x(from) > 8
        ? el('rect', { class: `bar ${kind}${dense ? ' dense' : ''}`, x: x(from), y: y - 5, width: at(x(to) - x(from)), height: 10, rx: 3 })
        : el('circle', { class: `point ${kind}`, cx: x(to), cy: y, r: 5 }),
    ),
  ]
}

/** Label and note share the room on the left; the note is the shorter one and goes first. */
function words(label: string, note: string): Node[] {
  if (note === '') return [clip(label, LETTERS)]
  const shown = clip(note, 18)
  return [clip(label, LETTERS - shown.length), el('tspan', { class: 'note' }, ` ${shown}`)]
}

function at(value: number): number {
  return Math.round(value * 10) / 10
}
