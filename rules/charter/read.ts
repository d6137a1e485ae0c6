import { BlockParser } from '../markdown/block-parser.ts'
import { withoutIndents } from '../markdown/indented-prose.ts'
import { screenMarkdown } from '../markdown/screen.ts'
import { readUnits } from '../markdown/units.ts'
import { fold, looksVietnamese, looksVietnameseAsWritten } from '../text/fold.ts'
import { NOT_KEPT, Note, perRun } from '../text/kept.ts'
import { turnOfMemory } from '../text/remembered.ts'
import { isLetter } from '../text/tokens.ts'
import type { LanguageId } from '../text/language-id.ts'
import { inOneGo, type Slices } from '../text/slices.ts'
import { scanFor } from '../text/line-scan.ts'
import type { Span } from '../text/span.ts'
import { withoutFrames } from './framed-quotes.ts'
import { readFrontMatter } from './front-matter.ts'
import { findInstructions } from './instructions.ts'
import { KeptParts } from './kept-parts.ts'
import { makeNameFinder, readPassage, type Lexicons } from './lexicon.ts'
import type { Charter, FrontMatter, Passage, Section, Stage } from './model.ts'
import { readOutline, type Heading } from './outline.ts'
import { readParties } from './parties.ts'
import { findPlaceholders, referenceNumbers, withPlaceholders } from './placeholders.ts'
import { readBodies } from './bodies.ts'
import { readLead } from './lead.ts'
import { readObjectives } from './objectives.ts'
import { readSignatures } from './signatures.ts'
import { stageNamed } from './stages.ts'
import { readStatements } from './statements.ts'
import { readTerm } from './term.ts'
import type { DocumentUnits, Unit } from '../markdown/units.ts'

/** What is remembered of the text that was read last, for texts of which each is much like the one before. */
export class ReadBefore {
  readonly blocks = new BlockParser()
  /** Of the text without indents, where there is such a text. */
  readonly plainBlocks = new BlockParser()
  readonly keptParts = new KeptParts()
  private known: readonly unknown[] = []
  private alike: object = {}
  private readonly turn = turnOfMemory()

  /** Somebody asked to forget since: the next text has nothing to do with the last, which need not be kept while that is read. */
  get isForgotten(): boolean {
    return this.turn !== turnOfMemory()
  }

  /** The same object for texts that have all this in common. */
  alikeIn(...parts: readonly unknown[]): object {
    if (parts.length !== this.known.length || parts.some((part, i) => part !== this.known[i])) {
      this.known = parts
      this.alike = {}
    }
    return this.alike
  }
}

/** Reads a charter: text without a byte order mark in, the model out. Never throws for any text. */
export function readCharter(source: string, lexicons: Lexicons, before = new ReadBefore()): Charter {
  return inOneGo(readCharterInSlices(source, lexicons, before))
}

export function* readCharterInSlices(source: string, lexicons: Lexicons, before: ReadBefore): Slices<Charter> {
  const { blocks, keptParts } = before
  const { text: screened, cuts } = screenMarkdown(source)
  // A lone carriage return ends a line too; with a line feed in its place nothing moves, and only this line need know.
  const typed = screened.includes('\r') ? screened.replace(/\r(?!\n)/g, '\n') : screened
  const root = yield* blocks.parseInSlices(typed)
  const plain = withoutIndents(root, typed)
  const text = plain ?? typed
  const document = withoutFrames(readUnits(plain === null ? root : yield* before.plainBlocks.parseInSlices(plain), text))
  yield
  const { frontMatter, entries } = document.frontMatter ? readFrontMatter(document.frontMatter) : { frontMatter: null, entries: [] }
  const headings = readOutline(document.units)
  yield
  const { languages, language } = languagesOf(document, frontMatter)
  const blanks = findPlaceholders(text, skippedSpans(text, document), definedLabels(text), document.frontMatter?.span.end ?? 0)
  const placeholders = withPlaceholders(blanks, findInstructions(document.units, languages.map((id) => lexicons[id].language)))
  yield
  const { partners, unnamed } = readParties({ units: document.units, headings, tables: document.tables, entries, languages: languages.map((id) => lexicons[id].language) })
  yield
  const names = makeNameFinder([...new Set(partners.flatMap((partner) => [partner.name, ...partner.aliases]))])
  const sections = readSections(text, document, headings, language, lexicons, keptParts)
  const statements = yield* readStatements({
    source: text, document, headings, sections, language, bilingual: languages.length > 1, lexicons, names, keptParts, placeholders, entries,
    alike: before.alikeIn(language, languages.length > 1, lexicons, names.key),
  })
  const known = languages.map((id) => lexicons[id].language)
  const read = {
    text, languages, language, stage: stageOf(frontMatter), frontMatter, title: titleOf(document, headings, frontMatter), units: document.units, tables: document.tables,
    sections, statements, placeholders, comments: document.comments, partners, unnamed, signatures: readSignatures(document, sections, known), notRead: cuts,
  }
  yield
  const bodies = readBodies(read, known)
  return { ...read, text: source, term: readTerm(read, known), bodies, objectives: readObjectives(read, known), lead: readLead({ ...read, bodies }, known) }
}

/** A section whose end is not known yet. */
type OpenSection = { -readonly [K in keyof Section]: Section[K] }

function readSections(text: string, document: DocumentUnits, headings: readonly Heading[], language: LanguageId, lexicons: Lexicons, keptParts: KeptParts): Section[] {
  keptParts.begin()
  const whole: Span = { start: 0, end: text.length }
  const root: OpenSection = { index: 0, level: 0, number: '', title: readPassage('', { start: 0, end: 0 }, language, lexicons), unit: -1, parent: null, span: whole, form: 'document', kept: NOT_KEPT }
  root.kept = keptParts.section(root, null)
  const sections: OpenSection[] = [root]
  const stack: OpenSection[] = [root]
  headings.forEach((heading) => {
    const unit = document.units[heading.unit]
    const start = unit.span.start
    while (stack.length > 1 && stack[stack.length - 1].level >= heading.level) {
      const ended = stack.pop() as OpenSection
      ended.span = { start: ended.span.start, end: start }
    }
    let title = TITLES.get(unit, lexicons)
    if (title?.from !== heading.from || title.to !== heading.to || title.document !== language) title = TITLES.set(unit, lexicons, { from: heading.from, to: heading.to, document: language, passage: readTitle(unit, heading, language, lexicons) })
    const section: OpenSection = {
      index: sections.length, level: heading.level, number: heading.number, title: { ...title.passage, span: unit.rich.prose.span(heading.from, heading.to) },
      unit: heading.unit, parent: stack[stack.length - 1], span: { start, end: text.length }, form: heading.form, kept: NOT_KEPT,
    }
    section.kept = keptParts.section(section, section.parent)
    sections.push(section)
    stack.push(section)
  })
  return sections
}

/** Titles in units, by what they were read with. */
const TITLES = new Note<Lexicons, { readonly from: number; readonly to: number; readonly document: LanguageId; readonly passage: Passage }>()

function readTitle({ rich: { prose } }: Unit, { from, to }: Heading, document: LanguageId, lexicons: Lexicons): Passage {
  const title = prose.slice(from, to)
  const language: LanguageId = looksVietnamese(fold(title).text) ? 'vi' : document === 'vi' && !/\b(?:the|of|and)\b/i.test(title) ? 'vi' : 'en'
  return readPassage(title, prose.span(from, to), language, lexicons)
}

/** A part has a title of its own: what stands above the first of them is the document's. */
const PART = /^(?:phần|phan|part)\s/u
const MOTTO = /^(?:cộng hòa xã hội chủ nghĩa|độc lập\s*[-–]\s*tự do|socialist republic)/u

function titleOf(document: DocumentUnits, headings: readonly Heading[], frontMatter: FrontMatter | null): Charter['title'] {
  const titles = headings.filter(({ unit, from, to }) => !MOTTO.test(fold(document.units[unit].rich.prose.slice(from, to)).text))
  const part = titles.findIndex(({ number }) => PART.test(fold(number).text))
  const above = part < 0 ? titles : titles.slice(0, part)
  const marked = (heading: Heading): boolean => document.units[heading.unit].depth === 1
  const first = above.find(marked) ?? above[0] ?? titles.find((heading) => marked(heading) && heading.number === '')
  if (first) {
    const unit = document.units[first.unit]
    const span = unit.rich.prose.span(unit.from, first.to)
    return { text: unit.rich.prose.slice(unit.from, first.to), span }
  }
  const key = frontMatter?.keys.title
  if (key && typeof frontMatter.values.title === 'string') return { text: frontMatter.values.title, span: key }
  const unit = document.units[0]
  return unit && unit.kind !== 'row' && headings.length === 0 ? { text: unit.rich.prose.slice(unit.from, unit.to), span: unit.rich.prose.span(unit.from, Math.min(unit.to, unit.from + 120)) } : null
}

/** How many words a passage has, and how many of them look Vietnamese. */
const wordsIn = (text: string): WordCount => {
  const composed = text.normalize('NFC')
  return SCRIPTS.test(composed) ? countByPattern(composed.toLowerCase()) : countByLetter(composed)
}

interface WordCount {
  readonly count: number
  readonly vietnamese: number
}

/** Letters that {@link isLetter} does not know, and the capital that becomes two characters. */
const SCRIPTS = /[\u0130\u0250-\u1dff\u1f00-\u1fff\u2c00-\uffff\u2071\u207f\u2090-\u209c\u2100-\u218f]/

function countByPattern(lower: string): WordCount {
  const words = lower.match(/\p{L}{2,}/gu) ?? []
  return { count: words.length, vietnamese: words.filter((word) => looksVietnamese(word)).length }
}

/** The same for Latin letters, in one walk. */
function countByLetter(text: string): WordCount {
  let [count, vietnamese] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue
    const from = at
    while (at < text.length && isLetter(text.charCodeAt(at))) at++
    if (at - from < 2) continue
    count++
    if (looksVietnameseAsWritten(text, from, at)) vietnamese++
  }
  return { count, vietnamese }
}

/** How many words of some units stand in Vietnamese passages, and how many in others. */
function wordsOf(units: readonly Unit[]): { readonly vietnamese: number; readonly other: number } {
  const texts = units.flatMap((unit) => (unit.row ? unit.row.cells.map((cell) => cell.rich.prose.text) : [unit.rich.prose.slice(unit.from, unit.to)]))
  const long = texts.map(wordsIn).filter(({ count }) => count >= 3)
  const sum = (words: readonly WordCount[]): number => words.reduce((total, { count }) => total + count, 0)
  const vietnamese = sum(long.filter((words) => words.vietnamese * 4 >= words.count))
  return { vietnamese, other: sum(long) - vietnamese }
}

const languagesIn = perRun<Unit, null, ReturnType<typeof wordsOf>>()

const LANGUAGE_KEYS = ['lang', 'language', 'ngon_ngu', 'ngôn ngữ']

function languagesOf(document: DocumentUnits, frontMatter: FrontMatter | null): { languages: readonly LanguageId[]; language: LanguageId } {
  let vietnamese = 0
  let other = 0
  for (const { value } of languagesIn(document.units, null, wordsOf)) {
    vietnamese += value.vietnamese
    other += value.other
  }
  const total = vietnamese + other
  const given = LANGUAGE_KEYS.map((key) => frontMatter?.values[key]).find((value) => value !== undefined)
  const listed = [given].flat().flatMap((value) => (typeof value === 'string' ? value.toLowerCase().split(/[\s,/+&]+/) : [])).map((value) => value.slice(0, 2)).filter((value): value is LanguageId => value === 'vi' || value === 'en')
  const detected: LanguageId[] = total === 0 ? ['en'] : vietnamese >= other ? (other / total > 0.3 ? ['vi', 'en'] : ['vi']) : vietnamese / total > 0.25 ? ['en', 'vi'] : ['en']
  const languages = listed.length > 0 ? [...new Set([...listed, ...(detected.length > 1 ? detected : [])])] : detected
  // A bilingual text is reported in Vietnamese unless front matter says otherwise: its authors are Vietnamese organisations.
  return { languages, language: listed[0] ?? (languages.includes('vi') ? 'vi' : languages[0]) }
}

function stageOf(frontMatter: FrontMatter | null): Stage {
  for (const key of ['status', 'stage', 'trang_thai', 'trạng thái', 'trạng_thái']) {
    const value = frontMatter?.values[key]
    if (typeof value === 'string') return stageNamed(value) ?? 'draft'
  }
  return 'draft'
}

function skippedSpans(text: string, document: DocumentUnits): Span[] {
  const spans: Span[] = document.comments.map((comment) => comment.span)
  spans.push(...fencedSpans(text))
  for (const { start, text: { length } } of ADDRESSES.in(text)) spans.push({ start, end: start + length })
  return spans
}

const ADDRESSES = scanFor(/https?:\/\/[^\s)>\]]+/g)

/** Blocks of code between fences; one that nothing ends goes on to the end. */
function fencedSpans(text: string): Span[] {
  if (!text.includes('```') && !text.includes('~~~')) return []
  const spans: Span[] = []
  let mark = ''
  let start = 0
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 ? text.length : feed
    const found = /^ {0,3}(`{3,}|~{3,})/.exec(text.slice(at, end))
    if (found && mark === '') {
      if (feed >= 0) [mark, start] = [found[1], at]
    } else if (found?.[1].startsWith(mark) && /^[`~ \t\r]*$/.test(text.slice(at, end))) {
      spans.push({ start, end })
      mark = ''
    }
    at = end + 1
  }
  if (mark !== '') spans.push({ start, end: text.length })
  return spans
}

function definedLabels(text: string): ReadonlySet<string> {
  const labels = new Set<string>(referenceNumbers(text))
  for (const { text: head } of DEFINITIONS.in(text)) labels.add(head.slice(head.indexOf('[') + 1, -2).toLowerCase())
  return labels
}

const DEFINITIONS = scanFor(/^ {0,3}\[([^\]\r\n\u2028\u2029]{1,200})\]:/gm)
