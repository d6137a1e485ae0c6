import type { Charter, Section, Statement } from '../../charter/model.ts'
import type { Unit } from '../../markdown/units.ts'
import type { LanguageId } from '../../text/language-id.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Fix } from '../finding.ts'
import { closingStart } from './closing.ts'
import { lineEndIn, lineEndOf, lineStartOf } from './lines.ts'
import { countingOf, numberBetween, parseNumber, writeNumber } from './number.ts'
import { spaced } from './sections.ts'
import { fillTemplate, inFormOf } from './template.ts'

type Edit = Fix['edits'][number]

/**
 * Adds sentences to the part of the charter that `evidence` stands in: as one more item where that is a list, else at the end of its
 * section. Null where nothing can be added: in front matter.
 */
export function addSentence(charter: Charter, evidence: Span, sentence: string, language: LanguageId): Edit | null {
  const statement = charter.statements.find((each) => each.unit >= 0 && overlaps(each.span, evidence))
  if (!statement) return null
  const text = inFormOf(charter.text, fillTemplate(sentence, charter, language))
  const unit = charter.units[statement.unit]
  if (unit.cell) return inCell(charter, unit, text)
  if (unit.list && !holdsTitle(charter, statement)) return asItem(charter, statement.unit, text, language)
  return asParagraph(charter, statement, text, language)
}

/** A line more in a table cell that holds running text. */
function inCell(charter: Charter, unit: Unit, sentence: string): Edit | null {
  if (!unit.cell) return null
  const { table, row, column } = unit.cell
  const cell = [table.header, ...table.rows][row]?.[column]
  if (!cell) return null
  const end = cell.rich.prose.span(cell.from, cell.to).end
  const closing = /^(?:\*{1,3}|_{1,3})/.exec(charter.text.slice(end))?.[0].length ?? 0
  return { span: { start: end + closing, end: end + closing }, text: `<br>${sentence.replaceAll('|', '\\|').replaceAll('\n', '<br>')}` }
}

/** Numbered titles are often list items with the article's text in them: such a list is not the place for a sentence. */
function holdsTitle(charter: Charter, { section, unit }: Statement): boolean {
  const title = charter.units[section.unit]
  return title?.list != null && title.list.id === charter.units[unit].list?.id
}

interface Item {
  readonly index: number
  readonly indent: string
  readonly marker: string
  readonly space: string
}

function asItem(charter: Charter, index: number, sentence: string, language: LanguageId): Edit | null {
  const items = itemsOf(charter, index)
  const last = items.at(-1)
  if (!last) return null
  const eol = lineEndIn(charter.text)
  const end = endOfItem(charter, last.index)
  const before = items.at(-2)
  const loose =
    before !== undefined &&
    /\n[ \t]*\r?\n|\r[ \t]*\r/.test(charter.text.slice(endOfItem(charter, before.index), charter.units[last.index].span.start))
  const marker = nextMarker(items, language)
  const hanging = eol + last.indent + ' '.repeat(marker.length + last.space.length)
  const item = last.indent + marker + last.space + sentence.split('\n').join(hanging)
  return asNextLine(charter.text, end, `${loose ? eol : ''}${item}`, eol)
}

/** The items of the list, bullets typed as text in paragraphs of their own included, in order. */
function itemsOf(charter: Charter, index: number): Item[] {
  const { units } = charter
  const list = units[index].list
  const pasted = (unit: Unit | undefined): boolean =>
    unit?.list != null && unit.list.id < 0 && unit.quote === units[index].quote && unit.cell === null
  let from = index
  let to = index
  if (list && list.id < 0) {
    while (pasted(units[from - 1])) from--
    while (pasted(units[to + 1])) to++
  } else {
    from = units.findIndex((unit) => unit.list?.id === list?.id)
    to = units.findLastIndex((unit) => unit.list?.id === list?.id)
  }
  const items: Item[] = []
  for (let i = from; i <= to; i++) {
    const unit = units[i]
    if (!unit.list || (list && list.id >= 0 && unit.list.id !== list.id)) continue
    const start = lineStartOf(charter.text, unit.span.start)
    const match = /^([ \t]*)(\\?[-*+•●▪◦■□○·‣⁃➢✓✔–—]|\(?(?:\d{1,3}|\p{L}|[ivx]{2,5})\\?[.)])([ \t\u00a0]+)/u.exec(
      charter.text.slice(start, start + 40),
    )
    if (match) items.push({ index: i, indent: match[1], marker: match[2], space: match[3] })
  }
  const kind = kindOf(items.find((item) => item.index === index)?.marker ?? items[0]?.marker ?? '')
  return items.filter((item) => kindOf(item.marker) === kind)
}

function kindOf(marker: string): string {
  return /\d/.test(marker) ? 'number' : /\p{L}/u.test(marker) ? 'letter' : marker
}

/** End of an item with everything that it holds. */
function endOfItem(charter: Charter, index: number): number {
  const { units } = charter
  const depth = units[index].list?.depth ?? 0
  let last = index
  for (let i = index + 1; i < units.length; i++) {
    const { list, paragraph } = units[i]
    const continued = list !== null && (list.depth > depth || (list.id === units[index].list?.id && list.marker === ''))
    if (!continued && !(list !== null && paragraph === units[index].paragraph && list.marker === '')) break
    last = i
  }
  return units[last].span.end
}

/** `1.` where all items are written `1.`; else the next number or letter in the same form. */
function nextMarker(items: readonly Item[], language: LanguageId): string {
  const { marker } = items[items.length - 1]
  const tokens = items.map((item) => /\d{1,3}|\p{L}+/u.exec(item.marker)?.[0] ?? '')
  const token = tokens[tokens.length - 1]
  if (token === '' || (items.length > 1 && marker === items[items.length - 2].marker)) return marker
  const counting = countingOf(tokens, language)
  const number = parseNumber(token, counting)
  return number ? marker.replace(token, writeNumber(numberBetween(number, null, counting), counting)) : marker
}

/** A paragraph behind the section's own text; in the preamble, which has no end to speak of, behind the evidence. */
function asParagraph(charter: Charter, statement: Statement, sentence: string, language: LanguageId): Edit {
  const eol = lineEndIn(charter.text)
  const { section } = statement
  const unit = charter.units[statement.unit]
  const end = section.form === 'document' || isWholeTitle(charter, section) ? paragraphEnd(charter, unit) : ownEnd(charter, section)
  const title = charter.units[section.unit]
  const indent = title?.list ? (/^[ \t]+/.exec(charter.text.slice(lineStartOf(charter.text, end)))?.[0] ?? '') : ''
  const at = charter.text.slice(0, end).trimEnd().length
  const clause = nextClause(charter.text, section.span.start, at, language)
  const added = indent + clause.marker + sentence.split('\n').join(eol)
  return clause.tight ? asNextLine(charter.text, at, added, eol) : spaced(charter.text, at, added, eol)
}

function isWholeTitle(charter: Charter, section: Section): boolean {
  return (
    charter.title !== null &&
    section.title.span.end === charter.title.span.end &&
    charter.sections.some((other) => other.parent === section)
  )
}

function paragraphEnd(charter: Charter, unit: Unit): number {
  if (unit.row) return unit.row.table.span.end
  return charter.units.reduce(
    (end, other) => (other.paragraph === unit.paragraph ? Math.max(end, other.span.end) : end),
    lineEndOf(charter.text, unit.span.end),
  )
}

/** Where a section's own text ends: before its first part, the next section or the signatures. */
function ownEnd(charter: Charter, section: Section): number {
  const inside = charter.sections.find((other) => other.parent === section && other.form !== 'run-in')
  const end = Math.min(section.span.end, inside ? lineStartOf(charter.text, inside.span.start) : Infinity, closingStart(charter))
  const text = charter.text.slice(0, end).trimEnd()
  const line = lineStartOf(text, text.length)
  const isRule = /^ {0,3}(?:-{3,}|\*{3,}|_{3,})$/.test(text.slice(line))
  return Math.max(isRule ? text.slice(0, line).trimEnd().length : text.length, section.title.span.end)
}

/** Behind the line of `at`. It begins a line of its own, so that an editor does not indent it once more. */
function asNextLine(text: string, at: number, line: string, eol: string): Edit {
  const end = lineEndOf(text, at)
  if (end >= text.length) return { span: { start: end, end }, text: `${eol}${line}` }
  const next = end + (text.startsWith('\r\n', end) ? 2 : 1)
  return { span: { start: next, end: next }, text: `${line}${eol}` }
}

interface NextClause {
  readonly marker: string
  /** The clauses stand line by line, with no space between them. */
  readonly tight: boolean
}

/** `10.3. ` where the paragraphs of the section are numbered `10.1.`, `10.2.`; else nothing. */
function nextClause(text: string, from: number, to: number, language: LanguageId): NextClause {
  const clauses = [...text.slice(from, to).matchAll(/^(\*{0,2})(\d{1,3}(?:\.\d{1,3})+)(\\?[.)]?)(\*{0,2}[ \t]+)(?=\S)/gmu)]
  const last = clauses.at(-1)
  if (!last || clauses.length < 2) return { marker: '', tight: false }
  const counting = countingOf([], language)
  const number = parseNumber(last[2], counting)
  const marker = number ? `${last[1]}${writeNumber(numberBetween(number, null, counting), counting)}${last[3]}${last[4]}` : ''
  const between = text.slice(from + (clauses.at(-2)?.index ?? 0), to)
  return { marker, tight: marker !== '' && !/\n[ \t]*\r?\n|\r[ \t]*\r(?!\n)/.test(between) }
}
