import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { LanguageId } from '../text/language-id.ts'
import { clip, el, type PageContext } from './element.ts'
import type { Overview } from './model.ts'
import { pageTree } from './page.ts'
import { harmless } from './reader.ts'
import { STYLE_HASH } from './style-hash.generated.ts'
import { pageStyles } from './styles.ts'
import { pageTexts } from './texts.ts'

/**
 * What a page in a file may do: show itself with its own styles, known by their hash. No script, picture, font, frame or form, and
 * nothing from anywhere else, whatever a charter holds.
 */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`

export interface DocumentOptions {
  readonly language: LanguageId
  readonly title: string
}

/** A whole HTML document that needs nothing but itself. */
export function htmlDocument(body: readonly VNode[], { language, title }: DocumentOptions): string {
  const page = el(
    'html',
    { lang: language },
    el(
      'head',
      null,
      el('meta', { charset: 'utf-8' }),
      el('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { name: 'referrer', content: 'no-referrer' }),
      el('title', null, clip(title, 200)),
      // The only text that is put in as it is: our own constant.
      el('style', { dangerouslySetInnerHTML: { __html: pageStyles } as never }),
    ),
    el('body', null, body),
  )
  return `<!DOCTYPE html>\n${renderToString(page)}\n`
}

/** The page of one charter with the charter behind it, so that a click has somewhere to go. */
export function charterPages(overview: Overview, prefix = ''): VNode[] {
  const context: PageContext = { say: pageTexts[overview.language], prefix, explains: false }
  return [pageTree(overview, { prefix }), fullText(overview, context)]
}

function fullText({ text }: Overview, { say, prefix }: PageContext): VNode {
  // Lines end as everywhere in Charterlint: at \n, \r\n or a lone \r.
  const lines = text.split(/\r\n|\r|\n/)
  return el(
    'section',
    { class: 'full-text', 'aria-labelledby': `${prefix}text` },
    el('h2', { id: `${prefix}text` }, say.sections.text),
    el(
      'ol',
      null,
      // As one list: there may be more lines than a call may have arguments.
      lines.map((line, i) =>
        el('li', { id: `${prefix}L${i + 1}` }, el('span', { class: 'n', 'aria-hidden': 'true' }, i + 1), el('span', { class: 't' }, harmless(line))),
      ),
    ),
  )
}

/** One charter in a file of its own. */
export function overviewDocument(overview: Overview): string {
  const say = pageTexts[overview.language]
  const title = say.pageTitle(overview.title?.text ?? say.untitled)
  return htmlDocument(charterPages(overview), { language: overview.language, title })
}
