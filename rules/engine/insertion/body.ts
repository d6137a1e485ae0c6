import type { Charter, Section } from '../../charter/model.ts'
import { closingStart, isClosing } from './closing.ts'
import { lineStartOf } from './lines.ts'

/** The part of a charter that sections are put into. */
export interface Body {
  /** The sections among which a new one goes, in order of the text: articles, even where chapters hold them. */
  readonly articles: readonly Article[]
  /** Where signatures, annexes or link definitions begin; the end of the text where there are none. */
  readonly end: number
  /** The first titled section of the closing part, whose number the articles before it must leave free. */
  readonly closing: Section | null
}

export interface Article {
  readonly section: Section
  readonly start: number
  /** Where the next article or chapter begins, or the closing part. */
  readonly end: number
}

/** Finds where a charter's articles are, whatever stands around them: a motto, a title over a title, chapters, annexes. */
export function readBody(charter: Charter): Body {
  const end = closingStart(charter)
  const outline = new Outline(outlineOf(charter, end))
  let group = outline.inside(null)
  for (let depth = 0; depth < 4; depth++) {
    const title = group.find((section) => isTitle(charter, section, group)) ?? (group.length === 1 ? group[0] : undefined)
    const rest = group.filter((section) => !isTitle(charter, section, group))
    const inside = title ? outline.inside(title) : []
    group = title && inside.length >= Math.max(1, rest.length) ? inside : rest
    if (group === rest) break
  }
  for (let depth = 0; depth < 2; depth++) group = openContainers(group, outline)
  group = withoutTitlePage(charter, group)
  const starts = outline.sections.map((section) => lineStartOf(charter.text, section.span.start))
  return {
    end,
    closing: charter.sections.find((section) => section.unit >= 0 && section.span.start >= end && isProse(charter, section)) ?? null,
    articles: group.map((section) => ({
      section,
      start: lineStartOf(charter.text, section.span.start),
      end: Math.min(end, starts.find((start, i) => start > section.span.start && outline.sections[i].level <= section.level) ?? end),
    })),
  }
}

/** Sections that make up the outline: where Markdown marks some as headings, a bold line without a number is no article beside them. */
function outlineOf(charter: Charter, end: number): Section[] {
  const sections = charter.sections.filter(
    (section) => section.unit >= 0 && section.span.start < end && isProse(charter, section) && !isClosing(section),
  )
  const marked = sections.filter(isMarked)
  if (marked.length === 0) return sections
  if (marked.filter((section) => !coversTitle(charter, section)).length < 2) return sections.filter((section) => section.form !== 'plain')
  return sections.filter((section) => isMarked(section) || (section.number !== '' && section.form !== 'run-in' && section.form !== 'plain'))
}

/** Bold lines before the first article ("between", a partner's name, "and") head nothing, and are no articles. */
function withoutTitlePage(charter: Charter, group: Section[]): Section[] {
  const filled = new Set(charter.statements.map(({ section }) => section))
  const first = group.findIndex((section) => section.form !== 'bold' || section.number !== '' || filled.has(section))
  return first > 0 && first < group.length - 1 ? group.slice(first) : group
}

/** Sections inside table cells and quotes have no room for a new one between them. */
function isProse(charter: Charter, section: Section): boolean {
  const unit = charter.units[section.unit]
  return unit.cell === null && unit.quote === 0
}

function isMarked(section: Section): boolean {
  return section.form === 'atx' || section.form === 'setext' || section.form === 'html'
}

function coversTitle(charter: Charter, section: Section): boolean {
  return charter.title !== null && section.span.start <= charter.title.span.start && charter.title.span.end <= section.title.span.end
}

/** The first heading is taken for the title when nothing better is there; among its like it is an article. */
function isTitle(charter: Charter, section: Section, group: readonly Section[]): boolean {
  if (!coversTitle(charter, section) || section.number !== '') return false
  return section.level === 1 || group.every((other) => other === section || other.level > section.level)
}

/** Which section holds which, by level alone. */
class Outline {
  readonly sections: readonly Section[]
  private readonly children = new Map<Section | null, Section[]>()

  constructor(sections: readonly Section[]) {
    this.sections = sections
    const stack: Section[] = []
    for (const section of sections) {
      while (stack.length > 0 && stack[stack.length - 1].level >= section.level) stack.pop()
      const parent = stack.at(-1) ?? null
      this.children.set(parent, [...this.inside(parent), section])
      stack.push(section)
    }
  }

  inside(section: Section | null): Section[] {
    return this.children.get(section) ?? []
  }
}

/** Chapters that say nothing themselves are replaced by what they hold, where most sections are such chapters. */
function openContainers(group: Section[], outline: Outline): Section[] {
  const isContainer = (section: Section): boolean => {
    const first = outline.inside(section)[0]
    return first !== undefined && first.unit === section.unit + 1 && !isClause(section, first)
  }
  const containers = group.filter(isContainer).length
  if (containers === 0 || containers * 10 < group.length * 6) return group
  return group.flatMap((section) => (isContainer(section) ? outline.inside(section) : [section]))
}

const CHAPTER = /^(?:phần|chương|mục|part|chapter|title)(?![\p{L}\p{M}])/iu
const ARTICLE = /^(?:điều|article|clause)(?![\p{L}\p{M}])/iu

/** 3.1 is a clause of article 3, not an article of chapter 3. */
function isClause(parent: Section, child: Section): boolean {
  if (CHAPTER.test(parent.number)) return false
  const number = parent.number.split(/\s+/).at(-1) ?? ''
  return ARTICLE.test(parent.number) || (number !== '' && child.number.startsWith(`${number}.`))
}
