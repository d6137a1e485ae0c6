import type { CatalogEntry } from '../../catalog/catalog.ts'
import type { Charter, Section } from '../../charter/model.ts'
import type { LanguageId } from '../../text/language-id.ts'
import type { Fix } from '../finding.ts'
import type { Judgement } from '../judge.ts'
import { readBody, type Body } from './body.ts'
import { emptySectionFor, endOfEmpty } from './empty.ts'
import { findNumber, numbersBetween, plainShape, shapeOf, writeHeading, type HeadingShape } from './heading.ts'
import { lineEndIn, lineEndOf, lineStartOf } from './lines.ts'
import { countingOf, type ArticleNumber, type Counting } from './number.ts'
import { placeOf, type Given } from './place.ts'
import { renumbered, type Follower } from './renumber.ts'
import { RowWriter } from './rows.ts'
import { fillTemplate, inFormOf } from './template.ts'

/** A section to put in: a requirement's template, or another text under its heading. */
export interface NewSection {
  readonly rule: string
  readonly heading: string
  readonly body: string
  /** Other names of what it is about. */
  readonly called?: readonly string[]
  /** The same in other languages, for charters that say everything twice. */
  readonly inOther?: Readonly<Partial<Record<LanguageId, { readonly heading: string; readonly body: string }>>>
}

type Edit = Fix['edits'][number]

/** The templates of some requirements, in catalog order. */
export function templatesOf(rules: ReadonlySet<string>, catalog: readonly CatalogEntry[], language: LanguageId): NewSection[] {
  return catalog.filter(({ rule }) => rules.has(rule.id)).map(({ rule, wording }) => templateOf({ rule, wording }, language))
}

export function templateOf({ rule, wording }: CatalogEntry, language: LanguageId): NewSection {
  const other = language === 'vi' ? 'en' : 'vi'
  return { rule: rule.id, ...wording[language].template, called: [wording.vi.title, wording.en.title], inOther: { [other]: wording[other].template } }
}

/** What knows how to write into one kind of charter. */
export interface Writer {
  readonly body: Body
  /** The place, or the nearest one behind it that there is a number for. */
  placeWithNumber(place: number): number
  /** Whether what comes to a place needs numbers between two that follow each other. */
  squeezes(place: number): boolean
  /**
   * Edits by which the articles behind what comes to `places` count on, so that nothing squeezes; null where they have to stay as they are.
   * What is written afterwards has numbers that fit.
   */
  makeRoom?(places: readonly number[]): readonly Edit[] | null
  edit(place: number, sections: readonly NewSection[]): Edit
}

/** More sections than this between two numbered articles (7a, 7b, 7c …) are worse to read than at the end, where numbers go on. */
const MOST_BETWEEN_NUMBERS = 3

/**
 * Edits that put sections where they belong: one for each place, so that they never overlap. `sections` are in catalog order. What has an
 * empty section of its name already goes there, without a title.
 */
export function insertSections(
  charter: Charter,
  judgements: readonly Judgement[],
  sections: readonly NewSection[],
  language: LanguageId,
): Edit[] {
  const rows = RowWriter.for(charter, language)
  if (rows) return between(rows, judgements, sections)
  const writer = new SectionWriter(charter, language)
  const filled = new Map<Section, NewSection>()
  const rest = sections.filter((section) => {
    const empty = emptySectionFor(charter, section)
    if (!empty || filled.has(empty)) return true
    filled.set(empty, section)
    return false
  })
  const given = new Map([...filled].map(([{ title }, { rule }]) => [rule, title.span.start]))
  return joined([...[...filled].map(([empty, section]) => writer.fill(empty, section)), ...between(writer, judgements, rest, given)])
}

/** In order; two for one place become one, of which the first comes first, and so do one that puts in and the one that changes what follows. */
function joined(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const last = out.at(-1)
    if (last?.span.start === last?.span.end && last?.span.end === edit.span.start) out[out.length - 1] = { span: edit.span, text: last.text + edit.text }
    else out.push(edit)
  }
  return out
}

function between(writer: Writer, judgements: readonly Judgement[], sections: readonly NewSection[], given?: Given): Edit[] {
  const last = writer.body.articles.length - 1
  const wanted = sections.map(({ rule }) =>
    writer.placeWithNumber(
      placeOf(
        judgements.findIndex((judgement) => judgement.rule === rule),
        writer.body,
        judgements,
        given,
      ),
    ),
  )
  const room = writer.makeRoom?.(wanted) ?? null
  const crowded = (place: number): boolean =>
    writer.squeezes(place) && wanted.filter((other) => other === place).length > MOST_BETWEEN_NUMBERS
  const places = room ? wanted : wanted.map((place) => (crowded(place) ? last : place))
  const added = [...new Set(places)]
    .sort((a, b) => a - b)
    .map((place) =>
      writer.edit(
        place,
        sections.filter((_, i) => places[i] === place),
      ),
    )
  return [...added, ...(room ?? [])]
}

/** A section to be written somewhere, and the edits by which the articles behind it count on. */
export interface PlacedSection {
  readonly text: string
  readonly room: readonly Edit[]
}

/**
 * A section's text in the form of those around `offset`, the beginning of a line, with the number that comes there, and no space around it.
 * What stands in that line is a title only begun.
 */
export function writeSectionAt(charter: Charter, section: NewSection, offset: number, language: LanguageId): PlacedSection {
  const writer = new SectionWriter(charter, language)
  const place = writer.body.articles.findLastIndex((article) => article.start < offset)
  const room = writer.makeRoom([place], offset) ?? []
  return { text: writer.text(place, [section]), room }
}

class SectionWriter implements Writer {
  readonly body: Body
  private readonly numbered: boolean
  private readonly sections: readonly Section[]
  /** Of each section, null for those without one. */
  private readonly numbers: readonly (ArticleNumber | null)[]
  private readonly counting: Counting
  private readonly charter: Charter
  private readonly language: LanguageId
  private readonly eol: string
  /** Places of what is put in, where the articles behind count on. */
  private moved: readonly number[] = []

  constructor(charter: Charter, language: LanguageId) {
    this.charter = charter
    this.language = language
    this.eol = lineEndIn(charter.text)
    this.body = readBody(charter)
    this.sections = this.body.articles.map(({ section }) => section)
    this.counting = countingOf(
      this.sections.map((section) => section.number.split(/\s+/).at(-1) ?? ''),
      language,
    )
    this.numbers = this.sections.map((section) => this.numberOf(section))
    this.numbered = this.numbers.filter((number) => number !== null).length * 2 > this.sections.length
  }

  /** There is no number before the first; a preamble without one may come before it. */
  placeWithNumber(place: number): number {
    const first = this.numbered ? this.numbers.findIndex((number) => number !== null) : -1
    return Math.max(place, first)
  }

  squeezes(place: number): boolean {
    return place < this.sections.length - 1 && this.numbersAt(place, 1).some((number) => number !== null && number.suffix !== '')
  }

  /** `begun`: where the line begins that the new section takes the place of. */
  makeRoom(places: readonly number[], begun?: number): readonly Edit[] | null {
    const first = Math.min(...places.filter((place) => this.numbersAt(place, 1).some((number) => number !== null && number.suffix !== '')))
    const last = Number.isFinite(first) ? this.numbers.slice(0, first + 1).findLast((number) => number !== null) : undefined
    if (!last || !this.shapeAt(first).number) return null
    const { articles, closing } = this.body
    const follower = (section: Section, end: number, index: number): Follower => ({
      section, end, found: findNumber(this.charter, section, this.counting), shift: places.filter((place) => place >= first && place < index).length,
    })
    const followers = articles.flatMap(({ section, start, end }, i) => (i > first && start !== begun ? [follower(section, end, i)] : []))
    const behind = closing && this.numberOf(closing) ? [follower(closing, this.charter.text.length, articles.length)] : []
    const edits = renumbered(this.charter, last, [...followers, ...behind])
    if (edits) this.moved = places.filter((place) => place >= first)
    return edits
  }

  edit(place: number, sections: readonly NewSection[]): Edit {
    return this.between(place, this.text(place, sections))
  }

  /** Below the title that an empty section has. */
  fill(empty: Section, { body }: NewSection): Edit {
    const text = fillTemplate(body, this.charter, this.language).split('\n').join(this.eol)
    return spaced(this.charter.text, endOfEmpty(this.charter, empty), inFormOf(this.charter.text, text), this.eol)
  }

  text(place: number, sections: readonly NewSection[]): string {
    const shape = this.shapeAt(place)
    const numbers = shape.number ? this.numbersAt(place, sections.length) : []
    const gap = this.eol + this.eol
    const texts = sections.map((section, i) => this.write(section, shape, numbers[i] ?? null))
    return inFormOf(this.charter.text, texts.join(gap))
  }

  private write(section: NewSection, shape: HeadingShape, number: ArticleNumber | null): string {
    const { eol } = this
    const heading = writeHeading(shape, section.heading, number, this.counting, eol)
    const body = fillTemplate(section.body, this.charter, this.language)
      .split('\n')
      .map((line) => (line === '' ? '' : shape.indent + line))
    // Only running text can go on behind a run-in title.
    const joined = shape.runIn && !/^\s*(?:[-*+|]|\d+\.)/.test(body[0])
    return joined ? `${heading} ${body.join(eol).trimStart()}` : `${heading}${eol}${eol}${body.join(eol)}`
  }

  /** From the nearest article whose title is of the commonest kind. */
  private shapeAt(place: number): HeadingShape {
    const kinds = this.sections.map((section, i) => `${section.form} ${section.level} ${this.numbers[i] !== null}`)
    const count = new Map<string, number>()
    for (const kind of kinds) count.set(kind, (count.get(kind) ?? 0) + 1)
    const common = [...count].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0]
    const [near] = [...this.sections.entries()]
      .filter(([i]) => kinds[i] === common)
      .sort((a, b) => Math.abs(a[0] - place) - Math.abs(b[0] - place))
    return near ? shapeOf(this.charter, near[1], this.counting) : plainShape(this.charter)
  }

  private numbersAt(place: number, count: number): (ArticleNumber | null)[] {
    const last = this.numbers.slice(0, place + 1).findLast((number) => number !== null) ?? null
    if (last && this.moved.length > 0 && place >= Math.min(...this.moved)) {
      const before = this.moved.filter((other) => other < place).length
      return Array.from({ length: count }, (_, i) => ({ ...last, value: last.value + before + i + 1 }))
    }
    const closing = this.body.closing ? this.numberOf(this.body.closing) : null
    const next = this.numbers.slice(place + 1).find((number) => number !== null) ?? closing
    return numbersBetween(last, next, count, this.counting)
  }

  private numberOf(section: Section): ArticleNumber | null {
    return findNumber(this.charter, section, this.counting)?.number ?? null
  }

  /** Puts text behind an article with one blank line on both sides; rules (`---`) between articles are kept up. */
  private between(place: number, added: string): Edit {
    const { text } = this.charter
    const { articles, end } = this.body
    const limit = place >= 0 ? articles[place].end : articles[0] ? lineStartOf(text, articles[0].start) : end
    const closing = limit >= end
    let at = text.slice(0, limit).trimEnd().length
    let rule = ''
    const line = text.slice(lineStartOf(text, at), at)
    if (
      /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/.test(line) &&
      at !== this.charter.frontMatter?.span.end &&
      /^\s*$/.test(lineAbove(text, at))
    ) {
      if (closing) at = text.slice(0, lineStartOf(text, at)).trimEnd().length
      else rule = `${this.eol}${this.eol}${line}`
    }
    return spaced(text, at, added + rule, this.eol)
  }
}

function lineAbove(text: string, offset: number): string {
  const start = lineStartOf(text, offset)
  return start === 0 ? '' : text.slice(lineStartOf(text, start - 1), start)
}

/**
 * Adds a block behind the text that ends at `at`. It begins at the head of a line wherever there is one, since editors indent a snippet
 * like the line it begins in.
 */
export function spaced(text: string, at: number, block: string, eol: string): Edit {
  const lineEnd = lineEndOf(text, at)
  if (at === 0) return { span: { start: 0, end: 0 }, text: `${block}${eol}${text.trim() === '' ? '' : eol}` }
  if (lineEnd >= text.length) return { span: { start: text.length, end: text.length }, text: `${eol}${eol}${block}${eol}` }
  const next = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1)
  const followed = next < text.length && !/^[ \t]*(?:\r|\n|$)/.test(text.slice(next, lineEndOf(text, next) + 1))
  return { span: { start: next, end: next }, text: `${eol}${block}${eol}${followed ? eol : ''}` }
}
