import type { VNode } from 'preact'
import { donut } from '../charts/donut.ts'
import { mark } from '../charts/mark.ts'
import { clip, el, explained, placed, section, type PageContext } from '../element.ts'
import type { GroupOverview, Overview, RequirementOverview } from '../model.ts'

type State = RequirementOverview['state']

export interface Count {
  readonly met: number
  readonly partial: number
  readonly missing: number
  /** Requirements that apply. */
  readonly total: number
}

export function countOf(requirements: readonly RequirementOverview[]): Count {
  const of = (state: State): number => requirements.filter((one) => one.state === state).length
  const [met, partial, missing] = [of('met'), of('partial'), of('missing')]
  return { met, partial, missing, total: met + partial + missing }
}

function allRequirements({ groups }: Overview): RequirementOverview[] {
  return groups.flatMap(({ requirements }) => requirements)
}

/** The ring of the page's head: how much is there, at one look. */
export function coverageRing(overview: Overview, { say }: PageContext): VNode {
  const { met, partial, missing, total } = countOf(allRequirements(overview))
  const shares = [
    { kind: 'met', count: met },
    { kind: 'partial', count: partial },
    { kind: 'missing', count: missing },
  ]
  const label = shares.map(({ kind, count }) => `${say.state[kind as State]}: ${count}`).join(', ')
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
    lists.some((list) => list !== null) ? el('div', { class: 'gaps' }, ...lists) : el('p', { class: 'good' }, say.allMet),
  )
}

function legend(all: readonly RequirementOverview[], { say }: PageContext): VNode[] {
  const states: State[] = ['met', 'partial', 'missing', 'not-applicable']
  return states.flatMap((state) => {
    const count = all.filter((one) => one.state === state).length
    return count > 0 ? [el('span', { class: 'key' }, mark(state), ` ${say.state[state]}: ${count}`)] : []
  })
}

function groupRow({ title, requirements }: GroupOverview, context: PageContext): VNode {
  const { met, total } = countOf(requirements)
  return el(
    'div',
    { class: 'group' },
    el('h3', null, title),
    el('ul', { class: 'marks' }, ...requirements.map((one) => el('li', null, requirementMark(one, context)))),
    el('span', { class: 'count' }, context.say.ofTotal(met, total)),
  )
}

function requirementMark(requirement: RequirementOverview, context: PageContext): VNode {
  const { id, title, state, lacking, at } = requirement
  const label = `${title}: ${context.say.state[state]}${lacking === '' || state === 'missing' ? '' : ` – ${lacking}`}`
  // Whether it is a link or not, a reader hears what the sign shows.
  const attributes = { title: label, 'aria-label': label, class: 'sign' }
  if (at) return placed(at, attributes, context, mark(state))
  return context.explains ? explained(id, attributes, context, mark(state)) : el('span', { ...attributes, role: 'img' }, mark(state))
}

function namedList(state: 'missing' | 'partial', heading: string, all: readonly RequirementOverview[], context: PageContext): VNode | null {
  const listed = all.filter((one) => one.state === state)
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
