import type { VNode } from 'preact'
import type { Stage } from '../charter/model.ts'
import type { Coverage } from '../engine/coverage.ts'
import type { LanguageId } from '../text/language-id.ts'
import { clip, el } from './element.ts'
import { plain } from './reader.ts'
import { pageTexts, type PageTexts } from './texts.ts'

/** A line of the list of charters. */
export interface IndexEntry {
  readonly file: string
  /** "" when the charter has none, or is not known in full. */
  readonly title: string
  readonly stage: Stage | null
  readonly count: Coverage
  /** Id of its page further down; null where there is none. */
  readonly page: string | null
}

export interface IndexPage {
  readonly language: LanguageId
  readonly entries: readonly IndexEntry[]
  readonly notCharters: number
  readonly problems: readonly string[]
}

export const INDEX_ID = 'index'

/** The charters of a folder at a look: each with how much of it is met, and the way to its page. */
export function indexPage({ language, entries, notCharters, problems }: IndexPage): VNode {
  const say = pageTexts[language]
  return el(
    'nav',
    { class: 'index', id: INDEX_ID, lang: language, 'aria-label': say.index.title },
    el('h1', null, say.index.title),
    el('p', { class: 'facts' }, entries.length > 0 ? say.charterCount(entries.length) : say.index.none),
    entries.length > 0 ? table(entries, say) : null,
    notCharters > 0 ? el('p', { class: 'facts' }, say.notCharters(notCharters)) : null,
    problems.length > 0 ? el('h2', null, say.index.problems) : null,
    problems.length > 0
      ? el(
          'ul',
          null,
          problems.map((message) => el('li', null, clip(plain(message), 400))),
        )
      : null,
  )
}

function table(entries: readonly IndexEntry[], say: PageTexts): VNode {
  const { index } = say
  const head = [index.charters, index.stage, index.met].map((text) => el('th', { scope: 'col' }, text))
  return el(
    'table',
    null,
    el('thead', null, el('tr', null, ...head)),
    el(
      'tbody',
      null,
      entries.map((entry) => row(entry, say)),
    ),
  )
}

function row({ file, title, stage, count, page }: IndexEntry, say: PageTexts): VNode {
  const name = clip(plain(title), 120) || say.untitled
  return el(
    'tr',
    null,
    el(
      'th',
      { scope: 'row' },
      page === null ? name : el('a', { href: `#${page}` }, name),
      el('div', { class: 'file' }, clip(plain(file), 200)),
    ),
    el('td', null, stage === null ? '' : say.stage[stage]),
    el(
      'td',
      null,
      meter(count, say),
      count.total > 0 ? say.ofTotal(count.met, count.total) : '–',
      count.notAsked > 0 ? el('div', { class: 'file' }, `${say.optional}: ${count.notAsked}`) : null,
    ),
  )
}

const WIDTH = 140

/** Shares of a bar; in words beside it and for readers. */
function meter({ met, partial, missing, total }: IndexEntry['count'], say: PageTexts): VNode {
  const parts = [
    { kind: 'met', count: met },
    { kind: 'partial', count: partial },
    { kind: 'missing', count: missing },
  ] as const
  const width = (count: number): number => Math.round((count / Math.max(1, total)) * WIDTH * 10) / 10
  const label = parts.map(({ kind, count }) => `${say.state[kind]}: ${count}`).join(', ')
  return el(
    'svg',
    { class: 'meter', width: WIDTH, height: 10, viewBox: `0 0 ${WIDTH} 10`, role: 'img', 'aria-label': label },
    ...parts.map(({ kind, count }, i) =>
      el('rect', {
        class: kind,
        x: parts.slice(0, i).reduce((sum, part) => sum + width(part.count), 0),
        y: 0,
        width: width(count),
        height: 10,
      }),
    ),
  )
}
