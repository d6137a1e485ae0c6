import type { VNode } from 'preact'
import { el } from '../element.ts'
import type { RequirementOverview } from '../model.ts'

/** What is not asked for has quieter signs: for all of it, and for what is met all the same. */
type Sign = RequirementOverview['state'] | 'optional' | 'optional-met'

/** A state as a sign: shapes differ, not only colours. */
export function mark(state: Sign): VNode {
  return el(
    'svg',
    { class: `mark ${state}`, width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
    ...shapes[state](),
  )
}

const circle = (kind: string): VNode => el('circle', { class: kind, cx: 8, cy: 8, r: 6 })

const shapes: Readonly<Record<Sign, () => VNode[]>> = {
  met: () => [circle('fill'), el('path', { class: 'tick', d: 'M5 8.2l2.2 2.2L11.2 6' })],
  partial: () => [circle('ring'), el('path', { class: 'fill', d: 'M8 2a6 6 0 0 0 0 12z' })],
  missing: () => [circle('ring')],
  optional: () => [el('circle', { class: 'fill', cx: 8, cy: 8, r: 2 })],
  'optional-met': () => [circle('ring'), el('path', { class: 'ring', d: 'M5 8.2l2.2 2.2L11.2 6' })],
  'not-applicable': () => [el('path', { class: 'ring', d: 'M4 8h8' })],
}
