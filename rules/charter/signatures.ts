import type { DocumentUnits, Unit } from '../markdown/units.ts'
import { fold } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import { wordList, wordSource } from '../text/word-list.ts'
import type { Language } from './language.ts'
import type { Section } from './model.ts'
import { perLanguages } from './per-languages.ts'

/** Where the partners sign or are to sign. */
export interface SignatureBlock {
  readonly span: Span
  /** One for each cell, line or item in which somebody signs. */
  readonly entries: readonly SignatureEntry[]
}

export interface SignatureEntry {
  readonly span: Span
  readonly text: string
}

/** Signatures stand in the last part of a charter, before its annexes. */
const EARLIEST = 0.4

const patternsOf = perLanguages((languages) => {
  const source = wordSource(languages.flatMap((language) => language.rules.signatureCaptions))
  // Only where the line begins with it or has it in brackets: "changes are signed by both" is a rule, not a signature.
  const captions = new RegExp(`^[^\\p{L}]{0,6}${source}|[(*]\\s*${source}`, 'u')
  return { titles: wordList(languages.flatMap((language) => language.rules.signatureTitles)), captions }
})

/** Finds the block of signatures: a section with that title, a table of captions, or lines that say who signs for whom. */
export function readSignatures(document: DocumentUnits, sections: readonly Section[], languages: readonly Language[]): SignatureBlock | null {
  const { titles, captions } = patternsOf(languages)
  const { units } = document
  const section = sections.findLast((one) => one.unit >= units.length * EARLIEST && titles.test(fold(one.title.text).text) && one.title.text.split(/\s+/).length <= 6)
  const captioned = section ? section.unit : units.findIndex((unit, i) => i >= units.length * EARLIEST && unit.quote === 0 && (isCaption(unit, captions) || isTitleLine(unit, titles)))
  const from = captioned < 0 ? behindPlaceAndDay(units) : captioned
  if (from < 0) return null
  const starts = new Set(sections.map((one) => one.unit))
  let to = from + 1
  while (to < units.length && (!starts.has(to) || (section === undefined && isCaption(units[to], captions)))) to++
  const inside = units.slice(section || isTitleLine(units[from], titles) ? from + 1 : from, to)
  const entries = inside.flatMap((unit) => entriesOf(unit, captions))
  if (!section && entries.length === 0) return null
  const first = inside[0] ?? units[from]
  const table = first.row?.table
  const start = table && document.units[from].row ? table.span.start : units[from].span.start
  return { span: { start, end: (inside.at(-1) ?? units[from]).span.end }, entries: table ? [...headerEntries(table.header), ...entries] : entries }
}

function isCaption(unit: Unit, captions: RegExp): boolean {
  const table = unit.row?.table
  if (table) return unit.row?.index === 0 && [table.header, ...table.rows].flat().filter((cell) => captions.test(fold(textOf(cell)).text)).length >= 2
  const text = textOf(unit)
  return text.length <= 160 && captions.test(fold(text.slice(0, 60)).text)
}

/** "Hallingby, 18 December 2023": what stands below it at the very end are names of those who sign. */
export const PLACE_AND_DAY = /^\p{Lu}[\p{L} .'’-]{1,40},\s(?:the\s|on\s|ngày\s)?(?:\d{1,2}(?:st|nd|rd|th)?[ ./](?:of |tháng )?[\p{L}\d]{1,9}[ .,/]{1,2}(?:năm )?\d{4}|\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4})\.?$/u
const MOST_NAMES = 8
const LONGEST_NAME = 220

/** The line right below the place and the day with which a text closes; -1 where there is none. */
function behindPlaceAndDay(units: readonly Unit[]): number {
  const at = units.findLastIndex((unit, i) => i >= units.length - 1 - MOST_NAMES && unit.kind === 'text' && PLACE_AND_DAY.test(textOf(unit)))
  const below = at < 0 ? [] : units.slice(at + 1)
  return below.length > 0 && at >= units.length * EARLIEST && below.every((unit) => unit.kind !== 'heading' && textOf(unit).length <= LONGEST_NAME && !/[.;]$/.test(textOf(unit))) ? at + 1 : -1
}

/** "**Signatures:**" above lines of names, which is no title of a section. */
function isTitleLine(unit: Unit, titles: RegExp): boolean {
  const text = fold(textOf(unit)).text
  return unit.kind === 'text' && text.length <= 40 && /^[^:]+:\W*$/u.test(text) && text.split(/\s+/).length <= 3 && titles.test(text)
}

function entriesOf(unit: Unit, captions: RegExp): SignatureEntry[] {
  const places = unit.row ? unit.row.cells : [unit]
  return places.flatMap((place) => {
    const text = textOf(place)
    if (text.length < 2 || (unit.kind === 'text' && text.length > 300 && !captions.test(fold(text).text))) return []
    return [{ span: place.rich.prose.span(place.from, place.to), text }]
  })
}

function headerEntries(cells: readonly { rich: Unit['rich']; from: number; to: number }[]): SignatureEntry[] {
  return cells.filter((cell) => cell.to > cell.from).map((cell) => ({ span: cell.rich.prose.span(cell.from, cell.to), text: textOf(cell) }))
}

function textOf(place: { rich: Unit['rich']; from: number; to: number }): string {
  return place.rich.prose.slice(place.from, place.to)
}
