import type { Cell, DocumentUnits, Table, Unit } from '../markdown/units.ts'
import { trimRange } from '../markdown/lines.ts'
import { compose, looksVietnamese } from '../text/fold.ts'
import { NOT_KEPT, type Kept } from '../text/kept.ts'
import type { LanguageId } from '../text/language-id.ts'
import type { Slices } from '../text/slices.ts'
import { overlapsAny, type Span } from '../text/span.ts'
import { tokenize, type Tokens } from '../text/tokens.ts'
import type { FrontMatterEntry } from './front-matter.ts'
import type { KeptParts } from './kept-parts.ts'
import { passageOf, readPassage, type Lexicons, type NameFinder } from './lexicon.ts'
import { BLANK_FIELD, readMarks } from './marks.ts'
import type { InertReason, Marks, Passage, Placeholder, Section, Statement, StatementKind } from './model.ts'
import type { Heading } from './outline.ts'
import { sentences } from './sentences.ts'
import { HEADERS, isCounted, lastSentence, LEADS, numberBefore, PIECES, placed, ROWS, textOf, type Head, type Label, type Piece, type RowPiece } from './statement-pieces.ts'

export interface ReadingContext {
  readonly source: string
  readonly document: DocumentUnits
  readonly headings: readonly Heading[]
  readonly sections: readonly Section[]
  readonly language: LanguageId
  readonly bilingual: boolean
  readonly lexicons: Lexicons
  readonly names: NameFinder
  readonly keptParts: KeptParts
  /** The same object for texts with the same languages and names, read with the same words: what was made of their units holds for all. */
  readonly alike: object
  readonly placeholders: readonly Placeholder[]
  readonly entries: readonly FrontMatterEntry[]
}

const FIELD_LABEL = /^([\p{Lu}\p{N}][^:.;,!?\n|]{0,58}?)\s{0,40}:(?!(?<=\d:)\d|\/\/)\s*(?=\S)/u
/** A label that is a clause of its own, cut off by its colon: what it says counts with what follows. */
const OPEN_LABEL = /\s(?:is|are|has|have|will|shall|benefits?|consists?|comprises?|holds?|settles?|là|gồm|cùng|sẽ|phải|được|điều phối|lo|giữ)\s|(?:^|\s)(?:gồm|bao gồm|gồm có|là|như sau|sau đây|are|is|includes?|comprises?|consists? of|as follows|following)$/iu
/** Bold that only numbers: "1.", "C1.", "a)". */
const BOLD_NUMBER = /^\(?(?:\p{L}{1,2}[.-]?)?\d{1,3}(?:\.\d{1,3}){0,3}[^\p{L}\p{N}]{0,6}$|^\(?\p{L}[.)]\s{0,6}$/u
const BOLD_LABEL_END = /^\s*[.:–—-]\s*/u
/** "Điều 1. Mục đích" and the number of its page behind a tab. */
const CONTENTS_LINE = /^(?:(?:điều|chương|mục|phần|phụ lục|article|chapter|section|part|annex)\s[^\n]{0,120}|[IVX\d]{1,5}[.)][^\n]{0,120})\t\s{0,9}\d{1,3}$/iu
/** So many units are read in a few milliseconds. */
const SLICE = 100

/** Turns units into statements, each with where it stands and what introduces it. */
export function readStatements(context: ReadingContext): Slices<Statement[]> {
  return new StatementReader(context).read()
}

class StatementReader {
  private readonly out: Statement[] = []
  private readonly unitPassages = new Map<number, Passage>()
  private paragraph = 0
  private readonly context: ReadingContext

  constructor(context: ReadingContext) {
    this.context = context
  }

  *read(): Slices<Statement[]> {
    const { document, headings, sections } = this.context
    this.frontMatter()
    const headingOf = new Map(headings.map((heading) => [heading.unit, heading]))
    let section = sections[0]
    let next = 1
    for (const [index, unit] of document.units.entries()) {
      if (index % SLICE === SLICE - 1) yield
      const heading = headingOf.get(index)
      if (heading) section = sections[next++]
      if (heading && heading.rest < 0) continue
      if (unit.kind === 'row') this.row(unit, index, section)
      else this.text(unit, index, section, heading ? heading.rest : unit.from)
    }
    return this.out
  }

  private languageOf(folded: Tokens): LanguageId {
    const { language, bilingual } = this.context
    let vietnamese = 0
    for (const word of folded.words) if (looksVietnamese(word)) vietnamese++
    // In an English document some such words are names: "Café Été", "Mr. Vũ Hà".
    if (vietnamese > 0 && (language === 'vi' || bilingual || vietnamese * 4 >= folded.words.length)) return 'vi'
    if (language === 'vi' && !bilingual) return folded.words.length >= 6 ? 'en' : 'vi'
    return 'en'
  }

  private frontMatter(): void {
    const section = this.context.sections[0]
    for (const entry of this.context.entries) {
      const label = entry.path.map((key) => this.keyWords(key)).join(' ')
      const parts = entry.cells.map((cell) => (entry.cells.length > 1 ? `${this.keyWords(cell.key)}: ${cell.text}` : cell.text))
      const { text } = compose(parts.join(' | '))
      const tokens = tokenize(text)
      const passage = this.passageOf(text, tokens, entry.span, this.languageOf(tokens))
      this.add({
        kind: 'meta', passage, marks: this.marksOf(passage, null), span: entry.span, section, unit: -1,
        label: readPassage(label, entry.span, this.labelLanguage(label), this.context.lexicons), row: entry.cells.length > 1 ? 0 : -1,
      })
      this.paragraph++
    }
  }

  /** A front-matter key in words: "ngay_ky" is "ngày ký". */
  private keyWords(key: string): string {
    const words = key.replace(/[_-]+/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase()
    const { lexicons, language } = this.context
    return lexicons[language].language.keys[words] ?? lexicons.vi.language.keys[words] ?? words
  }

  private labelLanguage(label: string): LanguageId {
    return looksVietnamese(label.toLowerCase()) || this.context.language === 'vi' ? 'vi' : 'en'
  }

  private text(unit: Unit, index: number, section: Section, start: number): void {
    const { alike } = this.context
    let known = PIECES.get(unit, alike)
    if (known?.start !== start) known = PIECES.set(unit, alike, { start, pieces: this.piecesOf(unit, start) })
    if (!known.pieces) return
    const leadIn = this.leadIns(unit, section)
    this.paragraph++
    for (const { passage, marks, label, from, to, kind, number } of known.pieces) {
      this.add({
        kind, number, passage, marks, span: unit.rich.prose.span(from, to), section, unit: index, label: label && placed(label, unit.rich.prose), leadIn, list: unit.list?.id ?? 0,
      })
    }
  }

  private piecesOf(unit: Unit, start: number): Piece[] | null {
    const prose = unit.rich.prose
    const [from, to] = trimRange(prose.text, start, unit.to)
    if (from >= to) return null
    const { number, begin, label, rest, field, ofAll } = this.headOf(unit, from, to)
    const inert = this.inertReason(unit, from, to)
    const kind: StatementKind = unit.list ? 'item' : field ? 'field' : 'sentence'
    return sentences(prose.text, rest, to).flatMap(([a, b], i): Piece[] => {
      const own = i === 0 ? '' : numberBefore(prose.slice(a, b))
      const text = prose.slice(a + own.length, b)
      const tokens = tokenize(text)
      if (tokens.words.length === 0) return []
      const range = { from: i === 0 ? begin : a + own.length, to: b }
      const passage = this.passageOf(text, tokens, prose.span(range.from, range.to), this.languageOf(tokens))
      return [{ kind, number: i === 0 ? number : own.trim(), passage, marks: this.marksOf(passage, inert), label: i === 0 || ofAll ? label : null, ...range }]
    })
  }

  private passageOf(text: string, tokens: Tokens, span: Span, language: LanguageId): Passage {
    return passageOf(text, tokens, span, language, this.context.lexicons, this.context.names)
  }

  private marksOf(passage: Passage, inert: InertReason | null): Marks {
    return readMarks(passage, this.context.lexicons[passage.language], inert, this.context.placeholders)
  }

  /** The number of the clause, and the bold or slanted label of an item or the label of a field line, with where the text behind it begins. */
  private headOf(unit: Unit, start: number, to: number): Head {
    const prose = unit.rich.prose
    const written = numberBefore(prose.slice(start, to))
    const from = start + written.length
    const bare: Head = { number: written.trim(), begin: from, label: null, rest: from, field: false, ofAll: false }
    const text = prose.slice(from, to)
    const opens = (range: Span): boolean => range.start <= from + 1 && range.end > from && range.end < to
    const bold = unit.rich.bold.find(opens) ?? unit.rich.slanted.find(opens)
    if (bold && bold.end - from <= 90) {
      const inner = prose.slice(from, bold.end)
      const after = prose.slice(bold.end, to)
      const mark = BOLD_LABEL_END.exec(after)
      if (mark || /[.:]\s*$/.test(inner)) {
        const rest = bold.end + (mark?.[0].length ?? 0)
        if (rest < to && BOLD_NUMBER.test(inner)) return { ...bare, number: inner.trim(), begin: rest, rest }
        if (rest < to) return { ...bare, label: this.labelOf(unit, from, bold.end), rest, ofAll: true }
      }
    }
    const match = FIELD_LABEL.exec(text)
    if (match && match[1].split(/\s+/).length <= 9) {
      const label = this.labelOf(unit, from, from + match[1].length)
      if (!this.isClause(label.passage)) return { ...bare, label, rest: from + match[0].length, field: !unit.list, ofAll: unit.list !== null }
    }
    return bare
  }

  /** "Hai bên lập Tổ triển khai gồm": words that commit somebody name no field. */
  private isClause(label: Passage): boolean {
    if (OPEN_LABEL.test(label.text)) return true
    const { commit } = this.context.lexicons[label.language].marks
    return label.tokens.words.length > 4 && label.hits.some((hit) => hit.concept === commit)
  }

  private labelOf({ rich: { prose } }: Pick<Unit, 'rich'>, from: number, to: number): Label {
    const text = prose.slice(from, to)
    const tokens = tokenize(text)
    return { passage: this.passageOf(text, tokens, prose.span(from, to), this.languageOf(tokens)), from, to }
  }

  /** A line above the title of a section introduces nothing in it, nor does the title. */
  private introduces(leadIn: number, { unit, form }: Section): boolean {
    return leadIn > unit || (leadIn >= 0 && leadIn === unit && form === 'run-in')
  }

  private leadIns(unit: Unit, section: Section): Passage[] {
    const found: Passage[] = []
    let place = unit.list
    for (let depth = 0; place && this.introduces(place.leadIn, section) && depth < 4; depth++) {
      found.push(this.leadPassage(place.leadIn))
      place = this.context.document.units[place.leadIn].list
    }
    return found
  }

  private row(unit: Unit, index: number, section: Section): void {
    const place = unit.row
    if (!place) return
    this.paragraph++
    const { alike, placeholders } = this.context
    const { row } = ROWS.get(unit, alike) ?? ROWS.set(unit, alike, { row: this.rowOf(unit, place) })
    if (!row) return
    const { cells, table } = place
    const span: Span = { start: cells[row.columns[0]].span.start, end: unit.span.end }
    const columns = this.headerPassages(table, row.columns)
    const label = row.label && placed(row.label, cells[row.label.column].rich.prose)
    const blank = row.columns.filter((column) => overlapsAny(placeholders, cells[column].span)).length
    const lead = this.introduces(table.leadIn, section) ? [this.leadPassage(table.leadIn)] : []
    this.add({
      kind: 'row', passage: row.passage, marks: row.marks, span, section, unit: index, label, leadIn: lead, columns, row: place.index, table, blank: blank * 2 > row.columns.length - 1,
    })
  }

  private rowOf(unit: Unit, place: NonNullable<Unit['row']>): RowPiece | null {
    const counted = isCounted(place)
    const columns = place.cells.flatMap((cell, column) => (cell.to > cell.from && !(counted && column === 0) ? [column] : []))
    if (columns.length === 0) return null
    const text = columns.map((column) => textOf(place.cells[column])).join(' | ')
    const tokens = tokenize(text)
    if (tokens.words.length === 0) return null
    const column = counted ? 1 : 0
    const first = place.cells[column]
    const passage = this.passageOf(text, tokens, { start: place.cells[columns[0]].span.start, end: unit.span.end }, this.languageOf(tokens))
    return { passage, marks: this.marksOf(passage, unit.quote > 0 ? 'quoted' : null), columns, label: first && first.to > first.from ? { ...this.labelOf(first, first.from, first.to), column } : null }
  }

  private leadPassage(index: number): Passage {
    let passage = this.unitPassages.get(index)
    if (!passage) {
      const lead = this.context.document.units[index]
      const { alike } = this.context
      const known = LEADS.get(lead, alike) ?? LEADS.set(lead, alike, this.labelOf(lead, ...lastSentence(lead)))
      this.unitPassages.set(index, (passage = placed(known, lead.rich.prose)))
    }
    return passage
  }

  private filled: { readonly table: Table; readonly columns: readonly number[]; readonly passages: readonly Passage[] } | null = null

  /** Of the columns that are filled; most rows of a table have the same. */
  private headerPassages(table: Table, columns: readonly number[]): readonly Passage[] {
    const { filled } = this
    if (filled?.table === table && filled.columns.length === columns.length && filled.columns.every((column, i) => column === columns[i])) return filled.passages
    const passages = columns.flatMap((column) => {
      const head = table.header[column]
      return head && head.to > head.from ? [this.headerPassage(table, column, head)] : []
    })
    this.filled = { table, columns, passages }
    return passages
  }

  private readonly headers = new Map<Table, Passage[]>()
  private headerPassage(table: Table, column: number, head: Cell): Passage {
    let passages = this.headers.get(table)
    if (!passages) this.headers.set(table, (passages = []))
    const { alike } = this.context
    const known = HEADERS.get(table, alike) ?? HEADERS.set(table, alike, [])
    return (passages[column] ??= placed((known[column] ??= this.labelOf(head, head.from, head.to)), head.rich.prose))
  }

  private inertReason(unit: Unit, from: number, to: number): InertReason | null {
    const text = unit.rich.prose.slice(from, to)
    if (unit.quote > 0) return 'quoted'
    if (unit.rich.anchorLinks > 0.6 || /(?:\.{4}|…{2}|·{4})\s*\d{1,3}\s*$/.test(text) || CONTENTS_LINE.test(text)) return 'contents'
    if (unit.rich.code.some((range) => range.start <= from && range.end >= to)) return 'code'
    return null
  }

  private add(given: {
    kind: StatementKind; number?: string; passage: Passage; marks: Marks; span: Span; section: Section; unit: number
    label?: Passage | null; leadIn?: Passage[]; columns?: readonly Passage[]; list?: number; row?: number; table?: Table; blank?: boolean
  }): void {
    const { passage, marks, span } = given
    const { text, language, tokens, forms, numbers, hits } = passage
    const placeholder = (given.blank ?? true) && (overlapsAny(this.context.placeholders, span) || BLANK_FIELD.test(passage.text))
    // Written out: objects that begin as a copy of another grow field by field, which took more memory than all else here.
    const statement: Statement & { kept: Kept } = {
      text, span, language, tokens, forms, numbers, hits, index: this.out.length, kind: given.kind, number: given.number ?? '', section: given.section, unit: given.unit, paragraph: this.paragraph,
      leadIn: given.leadIn ?? [], label: given.label ?? null, columns: given.columns ?? [],
      place: { list: given.list ?? 0, table: given.table ?? null, row: given.row ?? -1 },
      marks: marks.placeholder === placeholder ? marks : { ...marks, placeholder }, kept: NOT_KEPT,
    }
    const before = this.out.at(-1)
    statement.kept = this.context.keptParts.statement(statement, before?.paragraph === this.paragraph ? before : null)
    this.out.push(statement)
  }
}
