import type { VNode } from 'preact'
import { clip, el, placed, section, type PageContext } from '../element.ts'
import type { IndicatorOverview, ObjectiveOverview, Overview } from '../model.ts'
import { gap } from './coverage.ts'

const MOST = 10
const LONGEST = 130

/** Each objective beside what it is measured by; below each other where the charter ties none to any. */
export function objectivesPart(overview: Overview, context: PageContext): VNode {
  const { say } = context
  const { objectives, indicators } = overview
  const tied = objectives.some((objective) => objective.indicators.length > 0)
  const shown = objectives.slice(0, MOST)
  const unmeasured = objectives.length > 0 && indicators.length === 0 && !tied
  return section(
    'objectives',
    say.sections.objectives,
    context,
    objectives.length === 0 && indicators.length === 0 ? gap(['objectives', 'monitoring-evaluation'], overview, context) : null,
    objectives.length === 0 ? null : tied ? table(shown, context) : list(shown, context),
    objectives.length > MOST ? el('p', { class: 'more' }, say.more(objectives.length - MOST)) : null,
    indicators.length > 0 || unmeasured ? el('h3', null, tied ? say.otherIndicators : say.indicators) : null,
    indicators.length > 0 ? indicatorList(indicators, context) : null,
    unmeasured ? gap(['monitoring-evaluation'], overview, context) : null,
  )
}

function table(objectives: readonly ObjectiveOverview[], context: PageContext): VNode {
  const { say } = context
  const rows = objectives.map((objective) => {
    const { indicators } = objective
    const measured = indicators.length > 0
    const cell = measured ? indicatorList(indicators, context) : say.noIndicator
    return el('tr', null, el('th', { scope: 'row' }, words(objective, context)), el('td', { class: measured ? undefined : 'unsaid' }, cell))
  })
  const head = el('tr', null, ...[say.objective, say.indicators].map((text) => el('th', { scope: 'col' }, text)))
  return el('div', { class: 'wide' }, el('table', { class: 'goals' }, el('thead', null, head), el('tbody', null, ...rows)))
}

function list(objectives: readonly ObjectiveOverview[], context: PageContext): VNode {
  return el('ol', null, ...objectives.map((objective) => el('li', null, words(objective, context))))
}

function words({ text, at }: ObjectiveOverview, context: PageContext): VNode {
  return placed(at, { title: clip(text, 400) }, context, clip(text, LONGEST))
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
