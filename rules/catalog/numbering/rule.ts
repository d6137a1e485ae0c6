import { isAnnex, isLettered, readArticles, stepBetween, type Article } from '../../charter/articles.ts'
import type { Charter } from '../../charter/model.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

export const rule: TextRule = {
  id: 'numbering',
  kind: 'consistency',
  severity: 'warning',
  from: ['third-step'],
  check({ charter }) {
    return [...series(charter).values()].filter((articles) => articles.length >= 3).flatMap((articles) => {
      const lettered = isLettered(articles)
      return articles.flatMap((article, i) => (i === 0 ? [] : breakAt(charter, articles[i - 1], article, lettered)))
    })
  },
}

/**
 * Titles that count on from each other: articles through the whole part of the document, other numbers under one parent. An annex
 * begins a part of its own, and so does the text behind an issuing decision: its first article is number 1 again.
 */
function series(charter: Charter): Map<string, Article[]> {
  const out = new Map<string, Article[]>()
  let part = 0
  const last = new Map<string, number>()
  for (const article of readArticles(charter)) {
    if (isPoint(charter, article)) continue
    if (isAnnex(article.kind)) part++
    const number = article.parts[article.parts.length - 1]
    const through = /^(?:điều|article|chương|chapter)$/u.test(article.kind)
    const scope = through ? '' : `${article.section.parent?.index ?? -1}:${article.section.level}:${article.parts.slice(0, -1).join('.')}:${article.symbol === '' ? '' : 'symbol'}`
    const key = `${isAnnex(article.kind) ? 'annex' : part}:${article.kind}:${scope}`
    const restart = through && number === 1 && (last.get(key) ?? 0) > 1
    if (restart) part++
    const own = restart ? `${part}:${article.kind}:${scope}` : key
    last.set(own, number)
    out.set(own, [...(out.get(own) ?? []), article])
  }
  return out
}

/** A bullet that begins with a number in bold is a point of a list. */
function isPoint(charter: Charter, { section }: Article): boolean {
  const unit = charter.units[section.unit]
  return section.form === 'run-in' && unit?.list != null && !unit.list.ordered
}

function breakAt(charter: Charter, before: Article, article: Article, lettered: boolean): ReturnType<TextRule['check']> {
  const step = stepBetween(before, article, lettered)
  if (step === 1 || isRepealed(charter, before, article) || (step === 2 && isBetween(charter, before, article))) return []
  const messageId = step === 0 ? 'repeat' : step === 2 ? 'gap' : 'order'
  const data = { before: before.section.number, number: article.section.number }
  return [report(rule, messageId, numberSpan(charter, article), { data, related: [{ span: numberSpan(charter, before), messageId: 'before' }] })]
}

/** The number that seems to be missing begins a line that was not taken for a title. */
function isBetween(charter: Charter, before: Article, article: Article): boolean {
  const next = before.parts[before.parts.length - 1] + 1
  const number = [...before.parts.slice(0, -1), next].join(String.raw`\.`)
  const line = before.symbol === '' ? number : '[A-ZĐ]{1,5}'
  return new RegExp(String.raw`^[#>*_\s-]*(?:\p{L}+\s)?${line}(?![\d\p{L}])`, 'mu').test(charter.text.slice(before.section.title.span.end, article.section.span.start))
}

/** "(bãi bỏ)", "repealed", "intentionally left blank" between the two explains a gap. */
function isRepealed(charter: Charter, before: Article, article: Article): boolean {
  return /bãi bỏ|repealed|deleted|left blank/iu.test(charter.text.slice(before.section.span.start, article.section.title.span.end).normalize('NFC'))
}

/** The number itself, which stands before the title in the source. */
function numberSpan(charter: Charter, { section }: Article): { start: number; end: number } {
  const start = charter.units[section.unit]?.span.start ?? section.span.start
  const head = charter.text.slice(start, section.title.span.start)
  const match = /[\p{L}\p{N}][^\n]*[\p{L}\p{N}]|[\p{L}\p{N}]/u.exec(head)
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : section.title.span
}
