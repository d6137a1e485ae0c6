import type { VNode } from 'preact'
import type { Coverage } from '../../engine/coverage.ts'
import { donut } from '../charts/donut.ts'
import { mark } from '../charts/mark.ts'
import { clip, el, explained, placed, section, type PageContext } from '../element.ts'
import type { GroupOverview, Overview, RequirementOverview } from '../model.ts'

type State = RequirementOverview['state']

/** Of the requirements that are due. */
type Count = Omit<Coverage, 'notAsked'>

function countOf(requirements: readonly RequirementOverview[]): Count {
  const of = (state: State): number => requirements.filter((one) => one.state === state && !one.optional).length
  const [met, partial, missing] = [of('met'), of('partial'), of('missing')]
  return { met, partial, missing, total: met + partial + missing }
}

function allRequirements({ groups }: Overview): RequirementOverview[] {
  return groups.flatMap(({ requirements }) => requirements)
}

/** Those that such a charter need not meet; what does not apply at all has a sign of its own. */
function isOptional({ optional, state }: RequirementOverview): boolean {
  return optional && state !== 'not-applicable'
}

/** The ring of the page's head: how much is there, at one look. */
export function coverageRing(overview: Overview, { say }: PageContext): VNode {
  const { met, partial, missing, total } = countOf(allRequirements(overview))
  const shares = [
    { kind: 'met', count: met },
    { kind: 'partial', count: partial },
    { kind: 'missing', count: missing },
  ]
  const left = allRequirements(overview).filter(isOptional).length
  const label = [
    ...shares.map(({ kind, count }) => `${say.state[kind as State]}: ${count}`),
    ...(left > 0 ? [`${say.optional}: ${left}`] : []),
  ].join(', ')
  return donut(shares, say.ofTotal(met, total), `${say.metOf(met, total)}; ${label}`)
}

/** A row of signs for each group, one for each requirement; then what is not met by name. */
export function coveragePart(overview: Overview, context: PageContext): VNode {
  const { say } = context
  const all = allRequirements(overview)
  const lists = [namedList('missing', say.missingList, all, context), namedList('partial', say.partialList, all, context)]
  return section(
    'coverage',
    say.sections.coverage,
    context,
    el('p', { class: 'legend' }, ...legend(all, context)),
    el('div', { class: 'groups' }, ...overview.groups.map((group) => groupRow(group, context))),
    lists.some((list) => list !== null) ? el('div', { class: 'gaps' }, ...lists) : el('p', { class: 'good' }, all.some(isOptional) ? say.dueMet : say.allMet),
  )
}

function legend(all: readonly RequirementOverview[], { say }: PageContext): VNode[] {
  const states: State[] = ['met', 'partial', 'missing', 'not-applicable']
  const key = (sign: State | 'optional', words: string, count: number): VNode[] =>
    count > 0 ? [el('span', { class: 'key' }, mark(sign), ` ${words}: ${count}`)] : []
  return [
    ...states.flatMap((state) => key(state, say.state[state], all.filter((one) => one.state === state && !isOptional(one)).length)),
    ...key('optional', say.optional, all.filter(isOptional).length),
  ]
}

function groupRow({ title, requirements }: GroupOverview, context: PageContext): VNode {
  const { met, total } = countOf(requirements)
  return el(
    'div',
    { class: 'group' },
    el('h3', null, title),
    el('ul', { class: 'marks' }, ...requirements.map((one) => el('li', null, requirementMark(one, context)))),
    el('span', { class: 'count' }, total > 0 ? context.say.ofTotal(met, total) : '–'),
  )
}

function requirementMark(requirement: RequirementOverview, context: PageContext): VNode {
  const { id, title, state, lacking, at } = requirement
  const left = isOptional(requirement)
  const said = left ? [context.say.optional, context.say.state[state]].join(', ') : context.say.state[state]
  const label = `${title}: ${said}${lacking === '' || state === 'missing' ? '' : ` – ${lacking}`}`
  const sign = mark(left ? (state === 'met' ? 'optional-met' : 'optional') : state)
  // Whether it is a link or not, a reader hears what the sign shows.
  const attributes = { title: label, 'aria-label': label, class: 'sign' }
  if (at) return placed(at, attributes, context, sign)
  return context.explains ? explained(id, attributes, context, sign) : el('span', { ...attributes, role: 'img' }, sign)
}

function namedList(state: 'missing' | 'partial', heading: string, all: readonly RequirementOverview[], context: PageContext): VNode | null {
  const listed = all.filter((one) => one.state === state && !one.optional)
  if (listed.length === 0) return null
  return el(
    'div',
    { class: `gap ${state}` },
    el('h3', null, heading),
    el(
      'ul',
      null,
      ...listed.map(({ id, title, lacking, at }) =>
        el(
          'li',
          null,
          at ? placed(at, { class: 'name' }, context, title) : explained(id, { class: 'name' }, context, title),
          state === 'partial' && lacking !== '' ? el('span', { class: 'lacking' }, ` – ${clip(lacking, 140)}`) : null,
        ),
      ),
    ),
  )
}

/** For a part that has nothing to show: what the charter would have to say, and where to read about it. */
export function gap(requirements: readonly string[], overview: Overview, context: PageContext): VNode {
  const { say } = context
  const asked = allRequirements(overview).filter(({ id }) => requirements.includes(id))
  const spoken = asked.find(({ at }) => at !== null)
  return el(
    'div',
    { class: 'nothing' },
    el('p', null, spoken ? say.notRead : say.nothingYet),
    spoken ? el('p', null, placed(spoken.at, {}, context, say.seeText)) : null,
    ...(context.explains ? asked : []).map(({ id, title }) => el('p', null, explained(id, {}, context, say.seeRequirement(title)))),
  )
}
