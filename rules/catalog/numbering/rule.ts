import { isAnnex, isLettered, readArticles, stepBetween, type Article } from '../../charter/articles.ts'
import { locate } from '../../charter/locate.ts'
import type { Charter } from '../../charter/model.ts'
import type { Fix } from '../../engine/finding.ts'
import { fold, looksVietnamese } from '../../text/fold.ts'
import { scanFor } from '../../text/line-scan.ts'
import { overlapsAny, type Span } from '../../text/span.ts'
import { family, referencesIn } from '../references.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

export const rule: TextRule = {
  id: 'numbering',
  kind: 'consistency',
  severity: 'warning',
  from: ['third-step'],
  check({ charter }) {
    const repealed = repealedIn(charter)
    return [...series(charter).values()].filter((articles) => articles.length >= 3).flatMap((articles) => {
      const lettered = isLettered(articles)
      return articles.flatMap((article, i) => (i === 0 ? [] : breakAt(charter, articles[i - 1], article, { lettered, repealed })))
    })
  },
  fix({ charter }, finding, fixId) {
    return fixId === 'renumber' ? renumbered(charter, finding.span.start) : null
  },
}

/**
 * Titles that count on from each other: articles through the whole part of the document, other numbers under one parent. An annex
 * begins a part of its own, and so does the text behind an issuing decision: its first article is number 1 again. Columns that stand
 * side by side count apart, and a title that says the one before it in the other language has the same number.
 */
function series(charter: Charter): Map<string, Article[]> {
  const out = new Map<string, Article[]>()
  let part = 0
  const last = new Map<string, number>()
  for (const article of readArticles(charter)) {
    if (isPoint(charter, article) || isDay(article)) continue
    if (isAnnex(article.kind)) part++
    const number = article.parts[article.parts.length - 1]
    const through = /^(?:điều|article|chương|chapter)$/u.test(article.kind)
    const scope = through ? '' : `${article.section.parent?.index ?? -1}:${article.section.level}:${article.parts.slice(0, -1).join('.')}:${article.symbol === '' ? '' : 'symbol'}`
    const column = charter.units[article.section.unit]?.cell?.column ?? ''
    const key = `${isAnnex(article.kind) ? 'annex' : part}:${article.kind}:${scope}:${column}`
    if (isTwin(out.get(key)?.at(-1), article)) continue
    const restart = through && number === 1 && (last.get(key) ?? 0) > 1
    if (restart) part++
    const own = restart ? `${part}:${article.kind}:${scope}:${column}` : key
    last.set(own, number)
    out.set(own, [...(out.get(own) ?? []), article])
  }
  return out
}

/** "1. Background" and "1. Bối cảnh", one behind the other. */
function isTwin(before: Article | undefined, article: Article): boolean {
  const isVietnamese = ({ section }: Article): boolean => looksVietnamese(section.title.tokens.folded)
  return before !== undefined && before.section.number === article.section.number && isVietnamese(before) !== isVietnamese(article)
}

/** "**26 February.** Dr Pell had done sums.": entries of a diary. */
const DAY = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|tháng \d{1,2})(?!\p{L})/u

function isDay({ kind, section }: Article): boolean {
  return kind === '' && DAY.test(fold(section.title.text).text)
}

/** A bullet that begins with a number in bold is a point of a list. */
function isPoint(charter: Charter, { section }: Article): boolean {
  const unit = charter.units[section.unit]
  return section.form === 'run-in' && unit?.list != null && !unit.list.ordered
}

function breakAt(charter: Charter, before: Article, article: Article, { lettered, repealed }: { readonly lettered: boolean; readonly repealed: readonly Place[] }): ReturnType<TextRule['check']> {
  const step = stepBetween(before, article, lettered)
  if (step === 1 || overlapsAny(repealed, { start: before.section.span.start, end: article.section.title.span.end }) || (step === 2 && isBetween(charter, before, article))) return []
  const messageId = step === 0 ? 'repeat' : step === 2 ? 'gap' : 'order'
  const data = { before: before.section.number, number: article.section.number }
  return [report(rule, messageId, numberSpan(charter, article), { data, fixes: messageId === 'order' || article.symbol !== '' ? [] : ['renumber'], related: [{ span: numberSpan(charter, before), messageId: 'before' }] })]
}

/** The number that seems to be missing begins a line that was not taken for a title. */
function isBetween(charter: Charter, before: Article, article: Article): boolean {
  const between = charter.text.slice(before.section.title.span.end, article.section.span.start)
  if (before.symbol !== '') return SYMBOL_LINE.test(between)
  const number = [...before.parts.slice(0, -1), before.parts[before.parts.length - 1] + 1].join('.')
  return [...between.matchAll(NUMBER_LINE)].some(([, found]) => found === number || found.startsWith(`${number}.`))
}

/** Lines and cells that begin with a number, and lines that begin with a symbol. */
const NUMBER_LINE = /(?:^|\|)[#>*_§ \t-]{0,12}(?:\p{L}{1,12}\s)?(\d+(?:\.\d+)*)(?![\d\p{L}])/gmu
const SYMBOL_LINE = /^[#>*_ \t-]{0,12}(?:\p{L}{1,12}\s)?[A-ZĐ]{1,5}(?![\d\p{L}])/mu

interface Place {
  readonly span: Span
}

/** "(bãi bỏ)", "repealed", "intentionally left blank" between two explains a gap. */
function repealedIn({ text }: Charter): readonly Place[] {
  const { text: folded, map } = fold(text)
  const back = (at: number): number => (map ? map[at] : at)
  return REPEALED.in(folded).map(({ start, text: { length } }) => ({ span: { start: back(start), end: back(start + length) } }))
}

const REPEALED = scanFor(/bãi bỏ|repealed|deleted|left blank/gu)

/** The number itself, which stands before the title in the source. */
function numberSpan(charter: Charter, { section }: Article): Span {
  const start = charter.units[section.unit]?.span.start ?? section.span.start
  const head = charter.text.slice(start, section.title.span.start)
  const match = /[\p{L}\p{N}][^\n]*[\p{L}\p{N}]|[\p{L}\p{N}]/u.exec(head)
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : section.title.span
}

/** Numbers this title and those behind it in one row, with what is numbered below them and what refers to them. */
function renumbered(charter: Charter, at: number): Fix | null {
  const articles = [...series(charter).values()].find((one) => one.some((article) => numberSpan(charter, article).start === at)) ?? []
  const from = articles.findIndex((article) => numberSpan(charter, article).start === at)
  if (from < 1) return null
  const own = (article: Article): number => article.parts[article.parts.length - 1]
  const next = new Map<number, number>()
  const edits: { span: Span; text: string }[] = []
  articles.slice(from).forEach((article, i) => {
    const number = own(articles[from - 1]) + 1 + i
    if (own(article) === number) return
    // A number that was used twice is renumbered here; who refers to it means the first.
    if (!articles.slice(0, from).some((other) => own(other) === own(article))) next.set(own(article), number)
    edits.push(lastNumber(charter, numberSpan(charter, article), number), ...numbersBelow(charter, article, number))
  })
  const { kind, parts } = articles[from]
  if (kind !== '' || parts.length === 1) edits.push(...references(charter, articles[from], next))
  return { id: 'renumber', edits: apart(edits), safe: false, blanks: false }
}

function lastNumber({ text }: Charter, { start, end }: Span, number: number): { span: Span; text: string } {
  const digits = /\d{1,4}(?=\D{0,8}$)/.exec(text.slice(start, end))
  const at = start + (digits?.index ?? 0)
  return { span: { start: at, end: at + (digits?.[0].length ?? 0) }, text: String(number) }
}

/** Lines "9.1.", "9.2" inside of article 9. */
function numbersBelow({ text }: Charter, article: Article, number: number): { span: Span; text: string }[] {
  const { start, end } = { start: article.section.title.span.end, end: article.section.span.end }
  const old = String(article.parts[article.parts.length - 1])
  const lead = article.kind === '' && article.parts.length > 1 ? `${article.parts.slice(0, -1).join('.')}.` : ''
  const pattern = new RegExp(String.raw`^([#>*_ \t(-]{0,12}(?:<[^>\n]{1,20}>)?${lead.replace(/\./g, String.raw`\.`)})${old}(?=\.\d)`, 'gm')
  return [...text.slice(start, end).matchAll(pattern)].map((match) => {
    const at = start + match.index + match[1].length
    return { span: { start: at, end: at + old.length }, text: String(number) }
  })
}

function references(charter: Charter, { kind, parts }: Article, next: ReadonlyMap<number, number>): { span: Span; text: string }[] {
  return charter.statements.flatMap((statement) => {
    if (statement.tokens.folded.length !== statement.text.length || statement.kind === 'meta') return []
    return referencesIn(statement.tokens.folded).flatMap((one) => {
      const [first, ...rest] = one.number.split('.')
      const number = next.get(Number(first))
      // "khoản 4.2" is a clause of Điều 4.
      const mine = kind === '' ? family(one.kind) === 'section' && parts.length === 1 : family(one.kind) === family(kind) || (family(kind) === 'article' && family(one.kind) === 'section' && rest.length > 0)
      if (one.foreign || !mine || number === undefined) return []
      const at = one.to - one.number.length
      return [{ span: locate(charter, statement, at, one.to), text: [number, ...rest].join('.') }]
    })
  })
}

/** In order, none overlapping another. */
function apart(edits: readonly { span: Span; text: string }[]): { span: Span; text: string }[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start)
  return sorted.filter((edit, i) => i === 0 || edit.span.start >= sorted[i - 1].span.end)
}
