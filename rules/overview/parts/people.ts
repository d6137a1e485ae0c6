import type { VNode } from 'preact'
import { clip, el, placed, section, type PageContext } from '../element.ts'
import type { ActorOverview, Overview, PartnerOverview, Said } from '../model.ts'
import { gap } from './coverage.ts'

/** So many are read at a look; the text has the others. */
const MOST_DUTIES = 4
const MOST_PARTNERS = 24
const LONGEST = 100

/** A card for each partner: who it is, what it has to do, what it gives. */
export function peoplePart(overview: Overview, context: PageContext): VNode {
  const { say } = context
  const { partners, others } = overview
  const shown = partners.slice(0, MOST_PARTNERS)
  const nothing = partners.length === 0 && others.length === 0
  return section(
    'people',
    say.sections.people,
    context,
    nothing ? gap(['partners-identified', 'roles-assigned'], overview, context) : null,
    el('div', { class: 'cards' }, ...shown.map((partner) => partnerCard(partner, context))),
    partners.length > shown.length ? el('p', { class: 'more' }, say.partners(partners.length)) : null,
    others.length > 0 ? el('h3', null, say.others) : null,
    el('div', { class: 'cards' }, ...others.slice(0, MOST_PARTNERS).map((actor) => actorCard(actor, context))),
  )
}

function partnerCard(partner: PartnerOverview, context: PageContext): VNode {
  const { say } = context
  const { name, short, representative, leads, duties, contributions } = partner
  return el(
    'article',
    { class: 'card' },
    el(
      'h3',
      null,
      placed(name.at, {}, context, clip(name.text, 90)),
      short === '' ? null : el('span', { class: 'short' }, ` ${clip(short, 40)}`),
      leads ? el('span', { class: 'badge' }, say.leads) : null,
    ),
    representative
      ? el('p', { class: 'speaks' }, `${say.represented}: `, placed(representative.at, {}, context, clip(representative.text, 80)))
      : null,
    duties.length > 0 ? dutyList(duties, context) : el('p', { class: 'none' }, say.noDuty),
    contributions.length > 0
      ? el(
          'p',
          { class: 'gives' },
          el('b', null, `${say.contributes}: `),
          ...contributions.slice(0, 2).flatMap((one, i) => [i > 0 ? '; ' : null, placed(one.at, {}, context, clip(one.text, LONGEST))]),
        )
      : null,
  )
}

function actorCard({ name, duties }: ActorOverview, context: PageContext): VNode {
  return el('article', { class: 'card' }, el('h4', null, placed(name.at, {}, context, clip(name.text, 90))), dutyList(duties, context))
}

function dutyList(duties: readonly Said[], context: PageContext): VNode {
  const left = duties.length - MOST_DUTIES
  const items = duties
    .slice(0, MOST_DUTIES)
    .map(({ text, at }) => el('li', null, placed(at, { title: clip(text, 400) }, context, clip(text, LONGEST))))
  return el('ul', null, ...items, left > 0 ? el('li', { class: 'more' }, context.say.more(left)) : null)
}
