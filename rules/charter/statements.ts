import type { DocumentUnits, Unit } from '../markdown/units.ts'
import { trimRange } from '../markdown/lines.ts'
import { looksVietnamese } from '../text/fold.ts'
import type { LanguageId } from '../text/language-id.ts'
import { Prose } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import { tokenize, type Tokens } from '../text/tokens.ts'
import type { FrontMatterEntry } from './front-matter.ts'
import { passageOf, readPassage, type Lexicons, type NameFinder } from './lexicon.ts'
import { readMarks } from './marks.ts'
import type { InertReason, Passage, Placeholder, Section, Statement, StatementKind } from './model.ts'
import type { Heading } from './outline.ts'
import { sentences } from './sentences.ts'

export interface ReadingContext {
  readonly source: string
  readonly document: DocumentUnits
  readonly headings: readonly Heading[]
  readonly sections: readonly Section[]
  readonly language: LanguageId
  readonly bilingual: boolean
  readonly lexicons: Lexicons
  readonly names: NameFinder
  readonly placeholders: readonly Placeholder[]
  readonly entries: readonly FrontMatterEntry[]
}

const FIELD_LABEL = /^([\p{Lu}\p{N}][^:.;,!?\n|]{0,58}?)\s{0,40}:\s*(?=\S)/u
const BOLD_LABEL_END = /^\s*[.:–—-]\s*/u

/** Turns units into statements, each with where it stands and what introduces it. */
export function readStatements(context: ReadingContext): Statement[] {
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

  read(): Statement[] {
    const { document, headings, sections } = this.context
    this.frontMatter()
    const headingOf = new Map(headings.map((heading) => [heading.unit, heading]))
    let section = sections[0]
    let next = 1
    document.units.forEach((unit, index) => {
      const heading = headingOf.get(index)
      if (heading) section = sections[next++]
      if (heading && heading.rest < 0) return
      if (unit.kind === 'row') this.row(unit, index, section)
      else this.text(unit, index, section, heading ? heading.rest : unit.from)
    })
    return this.out
  }

  private languageOf(folded: Tokens): LanguageId {
    const { language, bilingual } = this.context
    if (folded.words.some((word) => looksVietnamese(word))) return 'vi'
    if (language === 'vi' && !bilingual) return folded.words.length >= 6 ? 'en' : 'vi'
    return 'en'
  }

  private frontMatter(): void {
    const section = this.context.sections[0]
    for (const entry of this.context.entries) {
      const label = entry.path.map((key) => this.keyWords(key)).join(' ')
      const parts = entry.cells.map((cell) => (entry.cells.length > 1 ? `${this.keyWords(cell.key)}: ${cell.text}` : cell.text))
      const text = parts.join(' | ')
      const tokens = tokenize(text)
      this.add({
        kind: 'meta', text, tokens, span: entry.span, section, unit: -1, language: this.languageOf(tokens), inert: null,
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
    const prose = unit.rich.prose
    const [from, to] = trimRange(prose.text, start, unit.to)
    if (from >= to) return
    const { label, rest, field } = this.labelOf(unit, from, to)
    const leadIn = this.leadIns(unit)
    this.paragraph++
    const inert = this.inertReason(unit, from, to)
    const kind: StatementKind = unit.list ? 'item' : field ? 'field' : 'sentence'
    const ranges = sentences(prose.text, rest, to)
    ranges.forEach(([a, b], i) => {
      const text = prose.text.slice(a, b)
      const tokens = tokenize(text)
      if (tokens.words.length === 0) return
      const whole = i === 0 ? prose.span(from, b) : prose.span(a, b)
      this.add({ kind, text, tokens, span: whole, section, unit: index, language: this.languageOf(tokens), inert, label, leadIn, list: unit.list?.id ?? 0 })
    })
  }

  /** The bold label of an item or the label of a field line, with where the text behind it begins. */
  private labelOf(unit: Unit, from: number, to: number): { label: Passage | null; rest: number; field: boolean } {
    const prose = unit.rich.prose
    const text = prose.text.slice(from, to)
    const bold = unit.rich.bold.find((range) => range.start <= from + 1 && range.end > from && range.end < to)
    if (bold && bold.end - from <= 90) {
      const inner = prose.text.slice(from, bold.end)
      const after = prose.text.slice(bold.end, to)
      const mark = BOLD_LABEL_END.exec(after)
      if (mark || /[.:]\s*$/.test(inner)) {
        const rest = bold.end + (mark?.[0].length ?? 0)
        if (rest < to) return { label: this.passage(unit, from, bold.end), rest, field: false }
      }
    }
    const match = FIELD_LABEL.exec(text)
    if (match && match[1].split(/\s+/).length <= 9) {
      return { label: this.passage(unit, from, from + match[1].length), rest: from + match[0].length, field: !unit.list }
    }
    return { label: null, rest: from, field: false }
  }

  private passage(unit: Unit, from: number, to: number): Passage {
    const text = unit.rich.prose.text.slice(from, to)
    const tokens = tokenize(text)
    return passageOf(text, tokens, unit.rich.prose.span(from, to), this.languageOf(tokens), this.context.lexicons, this.context.names)
  }

  private leadIns(unit: Unit): Passage[] {
    const found: Passage[] = []
    let place = unit.list
    for (let depth = 0; place && place.leadIn >= 0 && depth < 4; depth++) {
      const lead = this.context.document.units[place.leadIn]
      let passage = this.unitPassages.get(place.leadIn)
      if (!passage) {
        const [a, b] = lastSentence(lead)
        this.unitPassages.set(place.leadIn, (passage = this.passage(lead, a, b)))
      }
      found.push(passage)
      place = lead.list
    }
    return found
  }

  private row(unit: Unit, index: number, section: Section): void {
    const place = unit.row
    if (!place) return
    this.paragraph++
    const cells = place.cells.filter((cell) => cell.to > cell.from)
    if (cells.length === 0) return
    let text = ''
    const pieces: { at: number; prose: Prose; from: number }[] = []
    place.cells.forEach((cell) => {
      if (cell.to <= cell.from) return
      if (text !== '') text += ' | '
      pieces.push({ at: text.length, prose: cell.rich.prose, from: cell.from })
      text += cell.rich.prose.text.slice(cell.from, cell.to)
    })
    const tokens = tokenize(text)
    if (tokens.words.length === 0) return
    const span: Span = { start: cells[0].span.start, end: unit.span.end }
    const columns = place.cells.flatMap((cell, column) => {
      const head = place.table.header[column]
      return cell.to > cell.from && head && head.to > head.from ? [this.headerPassage(place.table.id, column, head)] : []
    })
    const first = place.cells[0]
    const label = first && first.to > first.from ? this.cellPassage(first) : null
    const lead = place.table.leadIn >= 0 ? [this.leadPassage(place.table.leadIn)] : []
    this.add({
      kind: 'row', text, tokens, span, section, unit: index, language: this.languageOf(tokens), inert: unit.quote > 0 ? 'quoted' : null, label,
      leadIn: lead, columns, row: place.index, table: place.table,
    })
  }

  private leadPassage(index: number): Passage {
    let passage = this.unitPassages.get(index)
    if (!passage) {
      const lead = this.context.document.units[index]
      const [a, b] = lastSentence(lead)
      this.unitPassages.set(index, (passage = this.passage(lead, a, b)))
    }
    return passage
  }

  private readonly headers = new Map<string, Passage>()
  private headerPassage(table: number, column: number, head: { rich: Unit['rich']; from: number; to: number }): Passage {
    const key = `${table}:${column}`
    let passage = this.headers.get(key)
    if (!passage) this.headers.set(key, (passage = this.cellPassage(head)))
    return passage
  }

  private cellPassage(cell: { rich: Unit['rich']; from: number; to: number }): Passage {
    const text = cell.rich.prose.text.slice(cell.from, cell.to)
    const tokens = tokenize(text)
    return passageOf(text, tokens, cell.rich.prose.span(cell.from, cell.to), this.languageOf(tokens), this.context.lexicons, this.context.names)
  }

  private inertReason(unit: Unit, from: number, to: number): InertReason | null {
    const text = unit.rich.prose.text.slice(from, to)
    if (unit.quote > 0) return 'quoted'
    if (unit.rich.anchorLinks > 0.6 || /(?:\.{4}|…{2}|·{4})\s*\d{1,3}\s*$/.test(text)) return 'contents'
    if (unit.rich.code.some((range) => range.start <= from && range.end >= to)) return 'code'
    return null
  }

  private add(given: {
    kind: StatementKind; text: string; tokens: Tokens; span: Span; section: Section; unit: number; language: LanguageId; inert: InertReason | null
    label?: Passage | null; leadIn?: Passage[]; columns?: Passage[]; list?: number; row?: number; table?: import('../markdown/units.ts').Table
  }): void {
    const passage = passageOf(given.text, given.tokens, given.span, given.language, this.context.lexicons, this.context.names)
    const lexicon = this.context.lexicons[given.language]
    this.out.push({
      ...passage, index: this.out.length, kind: given.kind, section: given.section, unit: given.unit, paragraph: this.paragraph,
      leadIn: given.leadIn ?? [], label: given.label ?? null, columns: given.columns ?? [],
      place: { list: given.list ?? 0, table: given.table ?? null, row: given.row ?? -1 },
      marks: readMarks(passage, lexicon, given.inert, this.context.placeholders),
    })
  }
}

function lastSentence(unit: Unit): [number, number] {
  const all = sentences(unit.rich.prose.text, unit.from, unit.to)
  return all.at(-1) ?? [unit.from, unit.to]
}
