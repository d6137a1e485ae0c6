import type { VNode } from 'preact'
import { clip, el, placed, section, type PageContext } from '../element.ts'
import type { IndicatorOverview, Overview } from '../model.ts'
import { gap } from './coverage.ts'

const MOST = 10
const LONGEST = 130

/** Each objective beside what it is measured by. */
export function objectivesPart(overview: Overview, context: PageContext): VNode {
  const { say } = context
  const { objectives, indicators } = overview
  const nothing = objectives.length === 0 && indicators.length === 0
  const rows = objectives
    .slice(0, MOST)
    .map((objective) =>
      el(
        'tr',
        null,
        el('th', { scope: 'row' }, placed(objective.at, { title: clip(objective.text, 400) }, context, clip(objective.text, LONGEST))),
        el(
          'td',
          { class: objective.indicators.length > 0 ? undefined : 'unsaid' },
          objective.indicators.length > 0 ? indicatorList(objective.indicators, context) : say.noIndicator,
        ),
      ),
    )
  // Where no indicator is tied to an objective, an empty column says nothing: they stand below each other.
  const tied = objectives.some((objective) => objective.indicators.length > 0)
  const list = el(
    'ol',
    { class: 'plain' },
    ...objectives.slice(0, MOST).map((objective) => el('li', null, placed(objective.at, {}, context, clip(objective.text, LONGEST)))),
  )
  const head = el('thead', null, el('tr', null, el('th', { scope: 'col' }, say.objective), el('th', { scope: 'col' }, say.indicators)))
  return section(
    'objectives',
    say.sections.objectives,
    context,
    nothing ? gap(['objectives', 'monitoring-evaluation'], overview, context) : null,
    objectives.length === 0
      ? null
      : tied || indicators.length === 0
        ? el('div', { class: 'wide' }, el('table', { class: 'goals' }, head, el('tbody', null, ...rows)))
        : list,
    objectives.length > MOST ? el('p', { class: 'more' }, say.more(objectives.length - MOST)) : null,
    indicators.length === 0 ? null : el('h3', null, tied ? say.otherIndicators : say.indicators),
    indicators.length === 0 ? null : indicatorList(indicators, context),
  )
}

function indicatorList(indicators: readonly IndicatorOverview[], context: PageContext): VNode {
  return el(
    'ul',
    null,
    ...indicators
      .slice(0, MOST)
      .map(({ text, at, details }) =>
        el(
          'li',
          null,
          placed(at, {}, context, clip(text, LONGEST)),
          ...details
            .slice(0, 4)
            .map(({ label, text: value }) => el('span', { class: 'detail' }, el('i', null, `${clip(label, 30)}: `), clip(value, 50))),
        ),
      ),
  )
}
