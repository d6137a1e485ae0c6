import { isAnnex, readArticles } from '../../charter/articles.ts'
import { locate } from '../../charter/locate.ts'
import type { Charter, Statement } from '../../charter/model.ts'
import type { Finding } from '../../engine/finding.ts'
import type { Unit } from '../../markdown/units.ts'
import { fold } from '../../text/fold.ts'
import { among } from '../../text/kept.ts'
import { scanFor } from '../../text/line-scan.ts'
import { family, referencesIn, type Reference } from '../references.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

/** A place of this document, behind the words of a link. */
const LINK = /\]\(#(?<anchor>[^)\s\]#]{1,120})\)/gu

export const rule: TextRule = {
  id: 'cross-reference',
  kind: 'consistency',
  severity: 'warning',
  from: ['third-step'],
  check({ charter }) {
    if (isAmendment(charter)) return anchorsIn(charter)
    let made: Known | undefined
    // Few charters refer to a part of themselves.
    const known = (): Known => (made ??= new Known(charter))
    return [...referring(charter.statements).flatMap(({ part, value }) => unresolved(charter, part, value, known)), ...anchorsIn(charter)]
  },
  fix({ charter }, finding, fixId) {
    const anchor = fixId === 'use-anchor' ? anchorsOf(charter).renumbered(String(finding.data.reference).slice(1)) : null
    return anchor === null ? null : { id: fixId, edits: [{ span: finding.span, text: `#${anchor}` }], safe: true, blanks: false }
  },
}

/** A document that changes another speaks of that one's articles. */
function isAmendment({ sections, title, text }: Charter): boolean {
  return AMENDS_SOME.test(fold(text.slice(0, HEAD)).text) || [title, ...sections.slice(0, MOST_TITLES).map((section) => section.title)].some((one) => one != null && AMENDS.test(fold(one.text).text))
}

const MOST_TITLES = 5
const HEAD = 400
const AMENDS_SOME = /về việc sửa đổi(?:, bổ sung)? (?:một số|quy|điều)/u
const AMENDS = /(?:^|\s)(?:(?:bản|phụ lục|biên bản|quyết định) (?:sửa đổi|bổ sung)|sửa đổi(?:, | và )bổ sung (?:số|lần|một số|quy|thoả|thỏa|điều lệ)|amendment (?:no|number|\d)|(?:first|second|third|fourth) amendment|amending|addendum)/u

/** Statements of the charter's own that refer to numbered parts. */
const referring = among(({ marks: { inert }, kind, tokens, text }: Statement): readonly Reference[] | null => {
  if (inert === 'citation' || inert === 'quoted' || inert === 'contents' || kind === 'meta' || tokens.folded.length !== text.length) return null
  const found = referencesIn(tokens.folded)
  return found.length > 0 ? found : null
})

function unresolved(charter: Charter, statement: Statement, references: readonly Reference[], known: () => Known): Finding[] {
  return references.flatMap(({ kind, number, from, to, foreign }) => {
    const annex = isAnnex(kind)
    if (foreign || (annex && KEPT_ELSEWHERE.test(statement.tokens.folded.slice(to, to + 40))) || known().has(kind, number) || (annex && !known().hasAnnexes)) return []
    return [report(rule, annex ? 'no-annex' : 'no-article', locate(charter, statement, from, to), { data: { reference: statement.text.slice(from, to).replace(/\s+/g, ' '), last: known().last(kind) } })]
  })
}

/** "(Schedule 1, not attached)", "Annex 2 (not reproduced here)". */
const KEPT_ELSEWHERE = /^[\s,;(–-]{0,4}(?:not |which is not |is not )?(?:attached|reproduced|included here|enclosed|available (?:on|from|at)|omitted|kept (?:by|at|with))(?!\p{L})/u

/** What the document has, by kind and number. */
class Known {
  private readonly numbers = new Map<string, string>()
  private readonly counts = new Map<string, { kind: string; number: number; text: string }>()
  readonly hasAnnexes: boolean

  constructor(charter: Charter) {
    for (const { kind, parts, symbol, section } of readArticles(charter)) {
      const number = symbol === '' ? parts.join('.') : symbol
      this.numbers.set(`${family(kind)}:${number}`, section.number)
      if (symbol !== '') this.numbers.set(`${family(kind)}:${parts[0]}`, section.number)
      const best = this.counts.get(family(kind))
      if (!best || parts[0] > best.number) this.counts.set(family(kind), { kind, number: parts[0], text: section.number })
    }
    for (const { value } of numbersOf(charter.units)) for (const key of value) this.numbers.set(key, '')
    for (const { part: { rich, from, to } } of annexLists(charter.units)) {
      for (const { kind, number } of referencesIn(fold(rich.prose.slice(from, to)).text)) if (isAnnex(kind)) this.numbers.set(`annex:${number}`, '')
    }
    const folded = fold(charter.text).text
    for (const { start } of ANNEX_WORDS.in(folded)) {
      ANNEX.lastIndex = start
      const match = ANNEX.exec(folded)
      if (match) this.numbers.set(`annex:${match[1]}`, '')
    }
    for (const number of annexesElsewhere(charter)) this.numbers.set(`annex:${number}`, '')
    this.hasAnnexes = [...this.numbers.keys()].some((key) => key.startsWith('annex:'))
  }

  has(kind: string, number: string): boolean {
    const own = family(kind)
    if (this.numbers.has(`${own}:${number}`)) return true
    if (own === 'annex') return false
    // "Section 4", "mục 4", "clause 6.2" speak of any numbered title; "Điều 3.2" of the second point of Điều 3.
    if (this.numbers.has(`:${number}`) || (own !== 'article' && this.numbers.has(`article:${number}`))) return true
    const dot = number.lastIndexOf('.')
    if (dot > 0) return this.has(kind, number.slice(0, dot)) || !this.counts.has(own)
    return !this.counts.has(own) && !(own === 'section' && this.counts.has(''))
  }

  last(kind: string): string {
    const own = family(kind)
    return (this.counts.get(own) ?? this.counts.get(''))?.text ?? ''
  }
}

const ANNEX_WORDS = scanFor(/phụ lục|annex|appendix|schedule/gu)
const ANNEX = /(?:phụ lục(?: số)?|annex(?:ure)?|appendix|schedule)\s+(\d{1,2}|[ivx]{1,4}|[a-h])\s*[:–-]\s/uy

/** Numbers at the head of a line, with what they count. */
const numbersOf = among((unit: Unit): readonly string[] | null => {
  const text = fold(unit.rich.prose.slice(unit.from, Math.min(unit.to, unit.from + 60))).text
  const match = /^[-–•*("“\s]{0,8}(phụ lục(?: số)?|annex(?:ure)?|appendix|schedule|điều|article|section|clause|mục)\s+(\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,5}|[a-h])(?![\p{L}\p{N}])/u.exec(text)
  const plain = /^[-–•*(\s]{0,8}(\d{1,3}(?:\.\d{1,3})*)[.)]?\s/u.exec(unit.list && /^\d/.test(unit.list.marker) ? `${unit.list.marker.replace(/[.)]$/, '')} ` : text)
  return match || plain ? [...(match ? [`${family(match[1])}:${match[2]}`] : []), ...(plain ? [`:${plain[1]}`] : [])] : null
})

/** "Phụ lục 1. Sơ đồ — Phụ lục 2. Quy tắc": lines that begin with an annex and name others behind it like the first. */
const annexLists = among((unit: Unit): true | null => {
  const text = fold(unit.rich.prose.slice(unit.from, unit.to)).text
  return ANNEX_LIST.test(text) ? true : null
})

const ANNEX_LIST = /^[^\p{L}]{0,8}(phụ lục|annex|appendix|schedule) (?:\d{1,2}|[ivx]{1,4}|[a-h])(?:[.:]|(?= ))[^.;]{2,120}[—–;|.-] ?\1 (?:\d{1,2}|[ivx]{1,4}|[a-h])(?:[.:]|(?= ))/u

/** Annexes that front matter says are kept beside the text: "phu_luc: [Phụ lục 2 lưu tại văn phòng]". */
function annexesElsewhere({ frontMatter }: Charter): string[] {
  return Object.entries(frontMatter?.values ?? {}).filter(([key]) => /^(?:annex(?:es)?|appendices|phu_luc|phụ lục|phụ_lục)$/u.test(key.toLowerCase().normalize('NFC'))).flatMap(([, value]) =>
    [value].flat().flatMap((one) => (typeof one === 'string' ? referencesIn(fold(one).text).filter(({ kind }) => isAnnex(kind)).map(({ number }) => number) : [])),
  )
}

/** Links to places of this document that are not there. */
function anchorsIn(charter: Charter): Finding[] {
  if (!charter.text.includes('](#')) return []
  const anchors = anchorsOf(charter)
  return [...charter.text.matchAll(LINK)].flatMap((match) => {
    const anchor = decoded(match.groups!.anchor)
    if (anchors.has(anchor) || anchors.has(anchor.replace(/-\d+$/, '')) || anchors.hasLoosely(anchor)) return []
    const start = match.index + 2
    return [report(rule, 'no-anchor', { start, end: match.index + match[0].length - 1 }, { data: { reference: `#${anchor}`, last: '' }, fixes: anchors.renumbered(anchor) === null ? [] : ['use-anchor'] })]
  })
}

function anchorsOf(charter: Charter): Anchors {
  const titles = charter.sections.filter((section) => section.unit >= 0).map((section) => slug(unitText(charter, section.unit)))
  const slugs = charter.sections.flatMap((section) => [slug(section.title.text), slug(`${section.number} ${section.title.text}`)])
  const given = [...charter.text.matchAll(/(?:id|name)=["']([^"'={\n]{1,80})["']|\{#([^}\s{#]{1,80})\}/gu)].map((match) => (match[1] ?? match[2] ?? '').toLowerCase())
  return new Anchors(titles, [...slugs, ...given])
}

/** Places that a link can lead to, by their slugs. */
class Anchors {
  private readonly exact: ReadonlySet<string>
  private readonly loose: ReadonlySet<string>
  private readonly titles: readonly string[]

  constructor(titles: readonly string[], others: readonly string[]) {
    this.titles = titles
    this.exact = new Set([...titles, ...others])
    this.loose = new Set([...this.exact].map(loosely).filter((one) => one !== ''))
  }

  has(anchor: string): boolean {
    return this.exact.has(anchor)
  }

  hasLoosely(anchor: string): boolean {
    return this.loose.has(loosely(anchor))
  }

  /** The one title that has the same words and another number: "#13-signatures" for "14. Signatures". */
  renumbered(anchor: string): string | null {
    const words = (one: string): string => loosely(one.replace(/^[\d-]+/, ''))
    const found = words(anchor) === '' ? [] : [...new Set(this.titles.filter((title) => words(title) === words(anchor)))]
    return found.length === 1 ? found[0] : null
  }
}

function unitText(charter: Charter, unit: number): string {
  const one = charter.units[unit]
  return one ? one.rich.prose.slice(one.from, one.to) : ''
}

function slug(title: string): string {
  return title.normalize('NFC').trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '').replace(/\s/g, '-')
}

function loosely(anchor: string): string {
  return anchor.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/[^a-z0-9]+/g, '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC').toLowerCase()
  } catch {
    return text.normalize('NFC').toLowerCase()
  }
}
