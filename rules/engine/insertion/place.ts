import type { Judgement } from '../judge.ts'
import type { Article, Body } from './body.ts'

/**
 * Index of the article behind which the section of a requirement goes, −1 for before the first. Neighbours in the catalog are
 * neighbours in the charter: behind the nearest one before it that an article shows, else before the nearest one after it, else last.
 * What closes our catalog (the signatures) closes the charter.
 */
export function placeOf(rule: number, body: Body, judgements: readonly Judgement[]): number {
  const last = body.articles.length - 1
  if (rule === judgements.findLastIndex(({ byCues }) => !byCues)) return last
  for (let i = rule - 1; i >= 0; i--) {
    const at = articleOf(judgements[i], body)
    if (at >= 0) return at
  }
  for (let i = rule + 1; i < judgements.length; i++) {
    const at = articleOf(judgements[i], body)
    if (at >= 0) return at - 1
  }
  return last
}

/** The article that holds most of the evidence, the later of equals; −1 when it stands elsewhere (title, preamble, annex). */
function articleOf(judgement: Judgement, body: Body): number {
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
