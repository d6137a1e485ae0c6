import type { Charter, Section, Span } from '../../rules/index.ts'
import { fold } from '../../rules/text/fold.ts'
import { skippedSpans } from './skipped.ts'

/** A place that refers to an article, chapter or annex of the same charter ("theo Điều 7", "see Section 3.1"). */
export interface ArticleReference {
  readonly span: Span
  readonly section: Section
  /** The numbered item of the section that is meant ("khoản 2 Điều 7"); null for the whole of it. */
  readonly item: Span | null
}

type Kind = 'article' | 'chapter' | 'part' | 'section' | 'clause' | 'annex'

const KINDS: Readonly<Record<string, Kind>> = {
  điều: 'article',
  article: 'article',
  articles: 'article',
  chương: 'chapter',
  chapter: 'chapter',
  phần: 'part',
  part: 'part',
  mục: 'section',
  section: 'section',
  sections: 'section',
  khoản: 'clause',
  clause: 'clause',
  'phụ lục': 'annex',
  'phụ lục số': 'annex',
  annex: 'annex',
  appendix: 'annex',
  schedule: 'annex',
}
const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{1,3})*[a-zđ]?|[ivxlc]{1,6}|[a-h])(?![\p{L}\p{M}\p{N}])`
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(${Object.keys(KINDS).sort((a, b) => b.length - a.length).join('|')})[ \u00a0]+(${NUMBER})` +
    String.raw`((?:(?:,| và| and| hoặc| or)[ \u00a0]+${NUMBER})*)`,
  'gu',
)
/** What follows the number of an article of another text: a law, a decree, another agreement. */
const ELSEWHERE = new RegExp(
  [
    String.raw`^[,\s]*(?:khoản \d+[,\s]*)?(?:(?:của|thuộc)\s+)?`,
    String.raw`(?:luật|bộ luật|nghị định|thông tư|hiến pháp|pháp lệnh|quyết định số|nghị quyết số`,
    String.raw`|of (?:the |that )?(?:\p{L}+ ){0,3}?(?:law|act|code|decree|constitution|convention|treaty|statute|gdpr|regulation \())`,
  ].join(''),
  'u',
)

/** A clause before its article, at the end of what goes before: "điểm a khoản 2 ", "paragraph 2 of ". */
const CLAUSE_BEFORE = new RegExp(
  [
    String.raw`(?:(?:điểm[ \u00a0]+[a-zđ][ \u00a0]+)?khoản[ \u00a0]+(\d{1,2}),?[ \u00a0]+(?:của[ \u00a0]+)?`,
    String.raw`|(?:clause|paragraph|item)[ \u00a0]+\(?(\d{1,2})\)?[ \u00a0]+of[ \u00a0]+)$`,
  ].join(''),
  'u',
)
/** "Article 5(2)". */
const CLAUSE_BEHIND = /^\((\d{1,2})\)/
/** What follows a clause that is told with its article, or that is of the article it stands in. */
const OF_ARTICLE = /^,?[ \u00a0]+(?:(?:của|of)[ \u00a0]+)?(?:điều|article)[ \u00a0]+(này|\S)/u

/** All references that lead somewhere, in order; the titles themselves refer to nothing. */
export function articleReferences(charter: Charter): ArticleReference[] {
  const { text, map } = fold(charter.text)
  const back = (offset: number): number => (map ? map[Math.min(offset, map.length - 1)] : offset)
  const known = numbered(charter)
  const skipped = skippedSpans(charter)
  const found: ArticleReference[] = []
  const add = (section: Section | null, item: Span | null, from: number, to: number): void => {
    const span = { start: back(from), end: back(to) }
    if (section && !isTitle(section, span) && !skipped.some((other) => span.start < other.end && other.start < span.end))
      found.push({ span, section, item })
  }
  for (const match of text.matchAll(REFERENCE)) {
    const [whole, word, first, rest] = match
    const end = match.index + whole.length
    const kind = KINDS[word]
    if (ELSEWHERE.test(text.slice(end, end + 60))) continue
    const firstEnd = end - rest.length
    const at = { start: back(match.index), end: back(firstEnd) }
    const ofArticle = kind === 'clause' ? OF_ARTICLE.exec(text.slice(end, end + 30)) : null
    if (word === 'khoản' || ofArticle?.[1] === 'này') {
      // Told with its article it is that article's, and found with it.
      if (ofArticle && ofArticle[1] !== 'này') continue
      const own = holderOf(known, at)
      const item = own && itemOf(own, first, charter)
      if (item) add(own, item, match.index, firstEnd)
      else add(sectionFor(known, kind, first, charter, at), null, match.index, firstEnd)
    } else {
      const section = sectionFor(known, kind, first, charter, at)
      const before = kind === 'article' ? CLAUSE_BEFORE.exec(text.slice(Math.max(0, match.index - 40), match.index)) : null
      const behind = CLAUSE_BEHIND.exec(text.slice(firstEnd))
      const item = section && itemOf(section, before?.[1] ?? before?.[2] ?? behind?.[1] ?? '', charter)
      if (item) add(section, item, match.index - (before?.[0].length ?? 0), firstEnd + (before ? 0 : (behind?.[0].length ?? 0)))
      else add(section, null, match.index, firstEnd)
    }
    for (const more of rest.matchAll(new RegExp(NUMBER, 'gu'))) {
      const [from, to] = [firstEnd + more.index, firstEnd + more.index + more[0].length]
      add(sectionFor(known, kind, more[0], charter, { start: back(from), end: back(to) }), null, from, to)
    }
  }
  return found
}

/** The article that a place is in. */
function holderOf(known: readonly Numbered[], at: Span): Section | null {
  const holds = ({ section: { span }, kind }: Numbered): boolean => kind === 'article' && span.start <= at.start && at.end <= span.end
  return known.findLast(holds)?.section ?? null
}

/** A numbered item that stands in a section itself. */
function itemOf(section: Section, number: string, charter: Charter): Span | null {
  if (number === '') return null
  const written = new RegExp(`^${number}[.)]\\s`)
  const unit = charter.units.find(({ list, span, rich, from, to }) => {
    if (span.start < section.title.span.end || section.span.end < span.end) return false
    return list ? list.depth <= 1 && list.marker.replace(/[.)]$/, '') === number : written.test(rich.prose.text.slice(from, to))
  })
  return unit?.span ?? null
}

interface Numbered {
  readonly section: Section
  /** Null where the title has a number only. */
  readonly kind: Kind | null
  readonly number: string
}

function numbered(charter: Charter): Numbered[] {
  return charter.sections.flatMap((section): Numbered[] => {
    const written =
      section.number !== ''
        ? section.number
        : (/^(?:(?:điều|article)\s+)?(?:\p{Lu}\.)?\d{1,3}(?:\.\d{1,3})*\p{L}?(?=[.:)\s])/iu.exec(section.title.text)?.[0] ?? '')
    if (section.unit < 0 || written === '') return []
    const words = fold(written).text.split(/\s+/)
    return [{ section, kind: KINDS[words.slice(0, -1).join(' ')] ?? null, number: words[words.length - 1] }]
  })
}

/** A clause that has no title of its own stands in the article whose number it begins with. */
function sectionFor(known: readonly Numbered[], kind: Kind, number: string, charter: Charter, at: Span): Section | null {
  const alike = known.filter(
    (each) => each.number === number && (each.kind === kind || (each.kind === null && kind !== 'annex' && kind !== 'chapter')),
  )
  if (alike.length > 0) {
    const same = alike.filter(({ kind: own }) => own === kind)
    const list = same.length > 0 ? same : alike
    // Where each chapter counts anew, the one in the same chapter is meant.
    return (
      list.find(
        ({ section }) =>
          section.parent && section.parent.level > 0 && section.parent.span.start <= at.start && at.start < section.parent.span.end,
      ) ?? list[0]
    ).section
  }
  const dot = number.lastIndexOf('.')
  if (dot < 0) return null
  return sectionFor(known, kind === 'clause' ? 'article' : kind, number.slice(0, dot), charter, at)
}

function isTitle(section: Section, span: Span): boolean {
  return section.span.start <= span.start && span.end <= section.title.span.end
}

/** Number and title, as a person would call it. */
export function nameOf({ number, title }: Section): string {
  return number === '' ? title.text : `${number}${/\d$|[IVXLC]$/.test(number) ? '.' : ''} ${title.text}`
}
