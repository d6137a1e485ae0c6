import type { Charter, Section } from '../../charter/model.ts'
import { fold } from '../../text/fold.ts'
import { lineEndOf, lineStartOf } from './lines.ts'
import type { NewSection } from './sections.ts'

/** Words that say nothing of what a section is about. */
const SMALL =
  /^(?:và|của|về|các|những|nêu|rõ|ràng|chung|minh|bạch|cơ|chế|quy|trình|the|of|and|for|on|in|a|an|to|our|making|process|mechanism|arrangements?|shared|transparent|stated|defined|assigned)$/u
/** A title has so much of what a template is called: "Monitoring" stands for "Monitoring and evaluation", "The partners" for no "Roles of the partners". */
const LEAST_SHARE = 0.4
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g

/** The section that already has the title of a new one and nothing below it: the author has left room there. */
export function emptySectionFor(charter: Charter, wanted: NewSection): Section | null {
  const headings = [wanted.heading, ...Object.values(wanted.inOther ?? {}).map(({ heading }) => heading), ...(wanted.called ?? [])].map(wordsOf)
  return charter.sections.find((section) => headings.some((heading) => isCalled(section, heading)) && isEmpty(charter, section)) ?? null
}

/** Where the text below its title goes on: behind the title, its underline and comments. */
export function endOfEmpty({ text }: Charter, section: Section): number {
  return text.slice(0, endOf(text, section)).trimEnd().length
}

/** What opens the next title in its line ("<h2>") is none of it. */
function endOf(text: string, { span }: Section): number {
  return span.end >= text.length ? text.length : lineStartOf(text, span.end)
}

function isCalled({ title, unit }: Section, heading: ReadonlySet<string>): boolean {
  if (unit < 0) return false
  const words = [...wordsOf(title.text)]
  return words.length > 0 && words.every((word) => heading.has(word)) && words.length >= heading.size * LEAST_SHARE
}

function wordsOf(text: string): Set<string> {
  const words = fold(text).text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !SMALL.test(word)).map((word) => word.replace(/(?<=\p{L}{3})s$/u, '')))
}

function isEmpty({ text, units, sections, statements }: Charter, section: Section): boolean {
  const { cell, quote, span } = units[section.unit]
  if (cell !== null || quote > 0 || section.form === 'run-in' || sections.some((other) => other.parent === section)) return false
  if (statements.some((statement) => statement.section === section)) return false
  const below = text.slice(lineEndOf(text, span.end), endOf(text, section))
  const [first, ...rest] = below.replace(COMMENT, '').trim().split(/\r?\n/)
  return rest.length === 0 && (first === '' || (section.form === 'setext' && /^[-=]+$/.test(first)))
}
