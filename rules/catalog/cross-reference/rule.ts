import { isAnnex, readArticles } from '../../charter/articles.ts'
import { locate } from '../../charter/locate.ts'
import type { Charter, Statement } from '../../charter/model.ts'
import type { Finding } from '../../engine/finding.ts'
import { fold } from '../../text/fold.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

/** "Điều 5", "khoản 2 Điều 5", "Section 4.2", "Phụ lục 1", "Annex B". */
const REFERENCE = /(?<![\p{L}\p{N}])(?<kind>điều|mục|phụ lục(?:\s+số)?|article|section|clause|annex|appendix|schedule)\s+(?<number>\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,5}|[a-h])(?![\p{L}\p{N}/.-]*\p{L})(?!\/)/gu
/** It is another text's: "Điều 505 Bộ luật Dân sự", "Article 5 of Regulation …", "Section 4 of the Act". */
const FOREIGN = /^(?:[\s,]+(?:và|and|or|khoản|điểm|điều|mục|articles?|\d{1,3}|[a-zđ])(?![\p{L}\p{N}])){0,8}[\s,]*(?:của|thuộc|trong|of|in|under|to)?\s*(?:the\s+)?(?:[\p{L}\d()-]+\s+){0,3}?(?:bộ luật|luật|nghị định|thông tư|quyết định số|nghị quyết|hiến pháp|quy chế (?!này)|hợp đồng (?!này)|act|law|code|regulations?|directive|decree|constitution|convention|ordinance|policy|bylaws|charter of|guidelines?|agreement of|standard|sở|gdpr)(?![\p{L}])/u
const LINK = /\]\(#(?<anchor>[^)\s]{1,120})\)/gu

export const rule: TextRule = {
  id: 'cross-reference',
  kind: 'consistency',
  severity: 'warning',
  from: ['third-step'],
  check({ charter }) {
    const known = new Known(charter)
    return [...charter.statements.flatMap((statement) => referencesIn(charter, statement, known)), ...anchorsIn(charter)]
  },
}

function referencesIn(charter: Charter, statement: Statement, known: Known): Finding[] {
  if (statement.marks.inert === 'citation' || statement.marks.inert === 'quoted' || statement.marks.inert === 'contents' || statement.kind === 'meta') return []
  const folded = fold(statement.text)
  if (folded.map) return []
  return [...folded.text.matchAll(REFERENCE)].flatMap((match) => {
    const { kind, number } = match.groups as { kind: string; number: string }
    const end = match.index + match[0].length
    if (FOREIGN.test(folded.text.slice(end, end + 80)) || known.has(kind.replace(/\s+số$/, ''), number)) return []
    const annex = isAnnex(kind)
    if (annex && !known.hasAnnexes) return []
    const span = locate(charter, statement, match.index, end)
    return [report(rule, annex ? 'no-annex' : 'no-article', span, { data: { reference: statement.text.slice(match.index, end).replace(/\s+/g, ' '), last: known.last(kind) } })]
  })
}

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
    for (const unit of charter.units) {
      const text = fold(unit.rich.prose.text.slice(unit.from, Math.min(unit.to, unit.from + 60))).text
      const match = /^[-–•*("“\s]*(phụ lục(?: số)?|annex(?:ure)?|appendix|schedule|điều|article|section|clause|mục)\s+(\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,5}|[a-h])(?![\p{L}\p{N}])/u.exec(text)
      if (match) this.numbers.set(`${family(match[1].replace(/ số$/, ''))}:${match[2]}`, '')
      const plain = /^[-–•*(\s]*(\d{1,3}(?:\.\d{1,3})*)[.)]?\s/u.exec(unit.list && /^\d/.test(unit.list.marker) ? `${unit.list.marker.replace(/[.)]$/, '')} ` : text)
      if (plain) this.numbers.set(`:${plain[1]}`, '')
    }
    for (const match of fold(charter.text).text.matchAll(/(?:phụ lục(?: số)?|annex(?:ure)?|appendix|schedule)\s+(\d{1,2}|[ivx]{1,4}|[a-h])\s*[:–-]\s/gu)) this.numbers.set(`annex:${match[1]}`, '')
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
    const own = family(kind.replace(/\s+số$/, ''))
    return (this.counts.get(own) ?? this.counts.get(''))?.text ?? ''
  }
}

function family(kind: string): string {
  if (isAnnex(kind)) return 'annex'
  return /^(?:điều|article)/u.test(kind) ? 'article' : /^(?:mục|section|clause|khoản|phần|part)/u.test(kind) ? 'section' : /^(?:chương|chapter)/u.test(kind) ? 'chapter' : kind
}

/** Links to places of this document that are not there. */
function anchorsIn(charter: Charter): Finding[] {
  const slugs = new Set(charter.sections.flatMap((section) => [slug(section.title.text), slug(`${section.number} ${section.title.text}`), slug(unitText(charter, section.unit))]))
  for (const match of charter.text.matchAll(/(?:id|name)=["']([^"']{1,80})["']|\{#([^}\s]{1,80})\}|\[\^[^\]]+\]:/gu)) slugs.add((match[1] ?? match[2] ?? '').toLowerCase())
  return [...charter.text.matchAll(LINK)].flatMap((match) => {
    const anchor = safeDecode((match.groups as { anchor: string }).anchor).normalize('NFC').toLowerCase()
    if (slugs.has(anchor) || slugs.has(anchor.replace(/-\d+$/, '')) || [...slugs].some((known) => known !== '' && loosely(known) === loosely(anchor))) return []
    const start = match.index + 2
    return [report(rule, 'no-anchor', { start, end: match.index + match[0].length - 1 }, { data: { reference: `#${anchor}`, last: '' } })]
  })
}

function unitText(charter: Charter, unit: number): string {
  const one = charter.units[unit]
  return one ? one.rich.prose.text.slice(one.from, one.to) : ''
}

function slug(title: string): string {
  return title.normalize('NFC').trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '').replace(/\s/g, '-')
}

function loosely(anchor: string): string {
  return anchor.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/[^a-z0-9]+/g, '')
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
