import { arc, pie } from 'd3-shape'
import type { VNode } from 'preact'
import { el } from '../element.ts'

export interface Share {
  readonly count: number
  /** Class of the arc, by which it gets its colour. */
  readonly kind: string
}

const SIZE = 96
const GAP = 0.03

/** A ring of shares with words in its middle; `label` says in words all that it shows. */
export function donut(shares: readonly Share[], middle: string, label: string): VNode {
  const slices = pie<Share>()
    .sort(null)
    .value(({ count }) => count)
    .padAngle(GAP)(shares.filter(({ count }) => count > 0))
  const ring = arc<(typeof slices)[number]>()
    .innerRadius(SIZE * 0.34)
    .outerRadius(SIZE * 0.48)
  const box = `${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`
  return el(
    'svg',
    { class: 'donut', width: SIZE, height: SIZE, viewBox: box, role: 'img', 'aria-label': label },
    ...slices.map((slice) => el('path', { class: `arc ${slice.data.kind}`, d: ring(slice) ?? '' })),
    el('text', { class: 'figure', 'text-anchor': 'middle', y: 6.5 }, middle),
  )
}
