import type { Charter, Section, Span } from '../../rules/index.ts'
import { fold } from '../../rules/text/fold.ts'
import { skippedSpans } from './skipped.ts'

/** A place that refers to an article, chapter or annex of the same charter ("theo Điều 7", "see Section 3.1"). */
export interface ArticleReference {
  readonly span: Span
  readonly section: Section
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
  annex: 'annex',
  appendix: 'annex',
  schedule: 'annex',
}
const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{1,3})*[a-zđ]?|[ivxlc]{1,6}|[a-h])(?![\p{L}\p{M}\p{N}])`
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(${Object.keys(KINDS).join('|')})[ \u00a0]+(${NUMBER})` +
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

/** All references that lead somewhere, in order; the titles themselves refer to nothing. */
export function articleReferences(charter: Charter): ArticleReference[] {
  const folded = fold(charter.text)
  const back = (offset: number): number => (folded.map ? folded.map[Math.min(offset, folded.map.length - 1)] : offset)
  const known = numbered(charter)
  const skipped = skippedSpans(charter)
  const found: ArticleReference[] = []
  for (const match of folded.text.matchAll(REFERENCE)) {
    const [whole, word, first, rest] = match
    if (ELSEWHERE.test(folded.text.slice(match.index + whole.length, match.index + whole.length + 60))) continue
    const add = (number: string, from: number, to: number): void => {
      const span = { start: back(from), end: back(to) }
      const section = sectionFor(known, KINDS[word], number, charter, span)
      if (section && !isTitle(section, span) && !skipped.some((other) => span.start < other.end && other.start < span.end))
        found.push({ span, section })
    }
    const firstEnd = match.index + whole.length - rest.length
    add(first, match.index, firstEnd)
    for (const more of rest.matchAll(new RegExp(NUMBER, 'gu'))) add(more[0], firstEnd + more.index, firstEnd + more.index + more[0].length)
  }
  return found
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
