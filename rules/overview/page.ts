import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { clip, el, placed, type PageContext } from './element.ts'
import type { DateOverview, Overview } from './model.ts'
import { coveragePart, coverageRing } from './parts/coverage.ts'
import { datesPart } from './parts/dates.ts'
import { decisionsPart } from './parts/decisions.ts'
import { exceptionsPart } from './parts/exceptions.ts'
import { flowsPart } from './parts/flows.ts'
import { matrixPart } from './parts/matrix.ts'
import { objectivesPart } from './parts/objectives.ts'
import { peoplePart } from './parts/people.ts'
import { pageTexts } from './texts.ts'

export interface PageOptions {
  /** See {@link PageContext}. */
  readonly prefix?: string
  readonly explains?: boolean
}

/** One charter at a look, as an element `main` without scripts and styles; safe wherever markup is. */
export function overviewPage(overview: Overview, options: PageOptions = {}): string {
  return renderToString(pageTree(overview, options))
}

export function pageTree(overview: Overview, { prefix = '', explains = false }: PageOptions): VNode {
  const context: PageContext = { say: pageTexts[overview.language], prefix, explains }
  return el(
    'main',
    { class: 'overview', lang: overview.language, id: `${prefix}overview` },
    head(overview, context),
    coveragePart(overview, context),
    peoplePart(overview, context),
    matrixPart(overview, context),
    decisionsPart(overview, context),
    flowsPart(overview, context),
    datesPart(overview, context),
    objectivesPart(overview, context),
    exceptionsPart(overview, context),
    el('p', { class: 'footer' }, context.say.footer),
  )
}

function head(overview: Overview, context: PageContext): VNode {
  const { say } = context
  const { title, file, partners, stage, profile, languages } = overview
  const facts = [
    say.profile[profile],
    say.stage[stage],
    partners.length > 0 ? say.partners(partners.length) : '',
    termOf(overview, context),
    languages.map((language) => say.languageName[language]).join(', '),
  ]
  return el(
    'header',
    null,
    coverageRing(overview, context),
    el(
      'div',
      { class: 'titles' },
      el('h1', null, placed(title?.at ?? null, {}, context, clip(title?.text ?? say.untitled, 160))),
      el('p', { class: 'facts' }, facts.filter(Boolean).join(' · ')),
      el('p', { class: 'file' }, clip(file, 200)),
    ),
  )
}

function termOf({ dates }: Overview, { say }: PageContext): string {
  const day = (kind: DateOverview['kind']): string => {
    const date = dates.find((one) => one.kind === kind)
    return date ? say.day(date.to) : ''
  }
  const [from, to] = [day('effective') || day('signed'), day('end')]
  if (from !== '' && to !== '') return `${from} – ${to}`
  return from !== '' ? `${say.since} ${from}` : to !== '' ? `${say.upTo} ${to}` : ''
}
