import type { VNode } from 'preact'
import { clip, el, placed, section, type PageContext } from '../element.ts'
import type { DecisionOverview, Overview } from '../model.ts'
import { gap } from './coverage.ts'

const MOST = 10

/** What is decided, how, with which share of votes, and by whom. */
export function decisionsPart(overview: Overview, context: PageContext): VNode {
  const { say } = context
  const { decisions } = overview
  return section(
    'decisions',
    say.sections.decisions,
    context,
    decisions.length === 0
      ? gap(['decision-process', 'decision-levels'], overview, context)
      : el(
          'div',
          { class: 'wide' },
          el(
            'table',
            { class: 'rules' },
            el('thead', null, el('tr', null, ...[say.matter, say.method, say.who].map((text) => el('th', { scope: 'col' }, text)))),
            el('tbody', null, ...decisions.slice(0, MOST).map((decision) => row(decision, context))),
          ),
        ),
    decisions.length > MOST ? el('p', { class: 'more' }, say.more(decisions.length - MOST)) : null,
  )
}

function row({ matter, method, threshold, who, text, at }: DecisionOverview, context: PageContext): VNode {
  const { say } = context
  return el(
    'tr',
    null,
    el('th', { scope: 'row' }, placed(at, { title: clip(text, 400) }, context, clip(matter || text || say.allMatters, 110))),
    el('td', null, el('span', { class: `method ${method}` }, say.methods[method]), threshold === '' ? null : ` ${clip(threshold, 60)}`),
    el('td', { class: who === '' ? 'unsaid' : undefined }, who === '' ? say.unsaid : clip(who, 60)),
  )
}
