import { fold } from '../../text/fold.ts'
import type { Judgement } from '../judge.ts'
import type { Article, Body } from './body.ts'

/**
 * Index of the article behind which the section of a requirement goes, −1 for before the first. Neighbours in the catalog are
 * neighbours in the charter: behind the nearest one before it that an article shows, else before the nearest one after it, else last.
 * What closes our catalog (the signatures) closes the charter, and nothing but what changes or ends it goes behind general provisions.
 */
export function placeOf(rule: number, body: Body, judgements: readonly Judgement[], given: Given = new Map()): number {
  const place = placeAmong(rule, body, judgements, given)
  return rule >= judgements.findIndex((judgement) => judgement.rule === FIRST_OF_CHANGE) ? place : Math.min(place, lastBeforeFinal(body))
}

/** Offsets where the text of requirements goes that nothing shows yet: an article begins there. */
export type Given = ReadonlyMap<string, number>

/** From it on, requirements are about how the charter changes, holds and ends. */
const FIRST_OF_CHANGE = 'review-and-amendment'
const FINAL = /^(?:các )?(?:điều khoản|quy định) (?:chung|thi hành|cuối cùng|khác)(?![\p{L}\p{M}])|^(?:điều khoản )?hiệu lực(?: thi hành)?$|^(?:general|final|closing|other) (?:provisions|terms|clauses)|^miscellaneous|^entry into force/u

/** Index of the last article before those that close the charter; the last of all where there are none, or nothing else. */
function lastBeforeFinal({ articles }: Body): number {
  let last = articles.length - 1
  while (last > 0 && FINAL.test(fold(articles[last].section.title.text).text.trim())) last--
  return last
}

function placeAmong(rule: number, body: Body, judgements: readonly Judgement[], given: Given): number {
  const last = body.articles.length - 1
  if (rule === judgements.findLastIndex(({ byCues }) => !byCues)) return last
  for (let i = rule - 1; i >= 0; i--) {
    const at = articleOf(judgements[i], body, given)
    if (at >= 0) return at
  }
  for (let i = rule + 1; i < judgements.length; i++) {
    const at = articleOf(judgements[i], body, given)
    if (at >= 0) return at - 1
  }
  return last
}

/** The article that holds most of the evidence, the later of equals; −1 when it stands elsewhere (title, preamble, annex). */
function articleOf(judgement: Judgement, body: Body, given: Given): number {
  const known = given.get(judgement.rule)
  if (known !== undefined) return indexAt(body.articles, known)
  if (judgement.state === 'missing') return -1
  const count = new Map<number, number>()
  for (const span of judgement.evidence) {
    const at = span.start < body.end ? indexAt(body.articles, span.start) : -1
    if (at >= 0) count.set(at, (count.get(at) ?? 0) + 1)
  }
  return [...count].reduce((most, each) => (each[1] > most[1] || (each[1] === most[1] && each[0] > most[0]) ? each : most), [-1, 0])[0]
}

function indexAt(articles: readonly Article[], offset: number): number {
  return articles.findIndex((article) => article.start <= offset && offset < article.end)
}
