import type { Unit } from '../markdown/units.ts'
import { fold, withoutDiacritics } from '../text/fold.ts'
import { among, kept } from '../text/kept.ts'
import { holdsText, isLedTo, numberedItems, numberOfItem, standsAlone } from './outline-items.ts'

/** A title found in the units: of the Markdown itself, or a line that only looks like one. */
export interface Heading {
  readonly unit: number
  readonly form: 'atx' | 'setext' | 'html' | 'bold' | 'caps' | 'numbered' | 'run-in' | 'plain'
  /** Range of the unit's prose that is the title without its number. */
  readonly from: number
  readonly to: number
  readonly number: string
  readonly level: number
  /** Where the text behind a run-in title begins; -1 when the whole unit is the title. */
  readonly rest: number
}

const KEYWORD = '(?:điều|dieu|chương|chuong|phần|phan|tiểu mục|mục|muc|khoản|phụ lục|phu luc|article|section|chapter|part|clause|annex|appendix|schedule)'
const NUMBER_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const NUMBERING = new RegExp(
  `^(?:(?<kind>${KEYWORD})\\s*(?:số\\s*)?(?<n1>\\d{1,3}(?:\\.\\d{1,3})*[a-zđ]?|[ivxlc]{1,6}[a-zđ]?|[a-h]\\d?|${NUMBER_WORDS})(?=[\\s.:)/–—-]|$)|§\\s*(?<n5>\\d{1,3}(?:\\.\\d{1,3})*)|(?<n6>[a-h]\\.\\d{1,2}(?:\\.\\d{1,2})?)(?=[.):]?\\s)|(?<n2>(?![cl][.)/:])[ivxlc]{1,6})(?=[.)/:]\\s)|(?<n3>\\d{1,2}(?:\\.\\d{1,2})*(?=[.)/:]?\\s)|\\d{1,2}(?:\\.\\d{1,2})*[a-zđ](?=[.)]\\s))(?!\\s*(?:tháng|ngày|năm|people|members|partners))|(?<n4>[a-hđ])(?=[.)]\\s))?\\s*[.):/·–—-]*\\s*`,
  'iu',
)
const ANNEX_RANK = 1.2
const RANKS: readonly [RegExp, number][] = [
  [/^(?:phần|phan|part)/i, 1], [/^(?:phụ lục|phu luc|annex|appendix|schedule)/i, ANNEX_RANK], [/^(?:chương|chuong|chapter)/i, 2],
  [/^(?:mục|muc|section)/i, 3], [/^(?:điều|dieu|article)/i, 4], [/^(?:tiểu mục|khoản|clause)/i, 5],
]
const PARTY_LINE = /^(?:đại diện\s+)?(?:bên|party|partner)\s+(?:[a-eđg]|thứ \p{L}+|one|two|[1-5])\b/iu
const NO_TITLE = /cộng hòa xã hội chủ nghĩa|độc lập\s*-\s*tự do|socialist republic|^(?:đại diện|đã ký|ký tên|signed|signature|ký và ghi|giám đốc|chủ tịch|kt\.|tm\.)|^(?:số|no)\s*[:.]|…\s?…|\.{5}|_{4}/iu
/** A counted noun in lower case ("14 people") is no number of a title; capitals ("14 PEOPLE LEAVING", "3 Members") are one. */
const CAPITALS_NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.):/]?\s{1,8}(?=\p{Lu}{2})/u
const COUNTED_TITLE = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.):/]?\s{1,8}(?=(?:People|Members|Partners)(?!\p{L}))/u
/** A line that ends so introduces what follows and is no title. */
const ENDS_OPEN = /(?:^|\s)(?:gồm|bao gồm|là|như sau|sau|sau đây|với|và|của|cho|are|is|includes?|comprises?|following|follows|to|of|with|and|that|for|by|shall|will|must)\s*$/iu
/** What may stand right behind a title in bold that has text on its line. */
const TITLE_ENDS = /^(?:\r?\n|\s*(?:[.:–—]|\(|<|-\s))/
/** A clause's own number right behind a title in bold: "**Điều 1. Mục đích** 1.1 Hai bên …". */
/** Words of a title that the text of its article follows in the same line; in Vietnamese syllables. */
const MOST_WORDS = 7
const SAYS = /(?:^|\s)(?:shall|will|may|must|is|are|can|has|have|sẽ|phải|được|họp|gồm|là|có|do|làm|lấy)(?=\s)/u
const CLAUSE_FOLLOWS = /^\s+\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s/
/** Whoever holds a post, and how to reach somebody, stands behind a label, not under a title. */
const FIELD = /^(?:(?:co-?)?chair(?:person)?|coordinator|secretary|treasurer|facilitator|contact(?: person)?|focal point|e-?mail|phone|address|điều phối viên|đầu mối(?: liên hệ| điều phối)?|thư ký|trưởng (?:ban|nhóm)|người (?:điều phối|liên hệ)|điện thoại|địa chỉ)\s*:$/iu
/** "We say what we think.", "Map of all wells: June 2027": in bold, with nothing below it, it is what the document says there. */
const SENTENCE = /^\S+(?:\s+\S+){3,}[.!]$/su
const SAYS_ALL = new RegExp(`${SENTENCE.source}|:\\s+\\S.*\\d`, 'su')
/** "Objective 2: clean water for all", "Duration: 24 months", "Chair: An Lee": behind a colon a marked title may have other words too, "Part B: Roles". */
const LABELLED = /^([^:]{2,40}):\s+(?=\S+\s+\S)/u
const TELLING_LABEL = /^(?:specific |overall )?(?:objective|goal|aim|outcome|target|commitment|principle|rule|mục tiêu|mục đích|kết quả|cam kết|nguyên tắc)s?(?:\s(?:chung|cụ thể))?(?:\s[\p{L}\d.]{1,5})?$/iu
const TELLS_BEHIND_STOP = /^[^.:]{2,50}\.\s+(?=\S+\s+\S+\s+\S.*[.!]$)/u
const ENDS_LIKE_TEXT = /[.;,!?…]["”’)\]]*$/u

const LETTER_RANK = 6
/** "**A. PURPOSE**" stands above "1. Purpose", and below "I. GENERAL". */
const PART_LETTER_RANK = 3.5

function isPart(form: Heading['form'], number: string): boolean {
  return (form === 'bold' || form === 'caps') && /^\p{Lu}$/u.test(number)
}

export interface Numbering {
  readonly number: string
  readonly length: number
  /** 1 (part) … 6 (letter); 0 without a number. */
  readonly rank: number
}

/** "Section 4.2" is part of article 4. */
const CLAUSE_RANK = 4.8

function isClause(kind: string, number: string): boolean {
  return /^section$/i.test(kind) && number.includes('.')
}

/** The number at the head of a title: "Điều 5.", "IV.", "3.1", "Phụ lục A". */
function readNumbering(text: string): Numbering {
  const match = NUMBERING.exec(text)
  const groups = match?.groups as Record<string, string | undefined> | undefined
  const number = groups?.n1 ?? groups?.n2 ?? groups?.n3 ?? groups?.n4 ?? groups?.n5 ?? groups?.n6
  if (!match || !groups || number === undefined) {
    const capitals = COUNTED_TITLE.exec(text) ?? (isCapitals(text) ? CAPITALS_NUMBER.exec(text) : null)
    return capitals ? { number: capitals[1], length: capitals[0].length, rank: 4.5 } : { number: '', length: 0, rank: 0 }
  }
  const kind = groups.kind
  if (kind) {
    const rank = isClause(kind, number) ? CLAUSE_RANK : RANKS.find(([pattern]) => pattern.test(fold(kind).text))?.[1] ?? 5
    return { number: `${kind} ${number}`, length: match[0].length, rank }
  }
  const rank = groups.n2 ? 2.5 : groups.n4 ? LETTER_RANK : 4.5 + 0.3 * (number.split('.').length - 1)
  return { number, length: match[0].length, rank }
}

/** Finds all titles of a document, in order. */
export function readOutline(units: readonly Unit[]): Heading[] {
  const candidates = mayBeTitles(units)
  const marked = candidates.filter(({ part }) => part.kind === 'heading').length
  const headings: Heading[] = []
  const items = marked <= 1 ? numberedItems(units) : new Map<number, Heading>()
  let atx = 0
  for (const { part: unit, index: i } of candidates) {
    if (unit.kind === 'heading') {
      const numbering = numberingOf(unit)
      atx = unit.depth
      const said = saidIn(units, i, unit.from + numbering.length)
      headings.push({ unit: i, form: unit.form === 'plain' ? 'atx' : unit.form, from: unit.from + numbering.length, number: numbering.number || (unit.list?.marker.slice(0, -1) ?? ''), level: unit.depth, ...(said ?? { to: unit.to, rest: -1 }) })
      continue
    }
    const found = items.get(i) ?? pseudoHeading(unit, i, aroundOf(units, i, marked))
    if (found) headings.push({ ...found, level: atx + found.level / 10 })
  }
  return sectionsOfArticles(below(headings))
}

const SECTION_LEVEL = 0.3
const BELOW_ARTICLES = 0.14

/** Bylaws have sections in their articles, laws have articles in their sections: where the first section comes right behind an article's title, it is part of it. */
function sectionsOfArticles(headings: readonly Heading[]): Heading[] {
  const first = headings.findIndex(({ number }) => /^section (?:1|i|one)$/i.test(number))
  if (first < 1 || !/^article /i.test(headings[first - 1].number)) return [...headings]
  return headings.map((heading) => (/^section /i.test(heading.number) && Math.abs((heading.level % 1) - SECTION_LEVEL) < 0.01 ? { ...heading, level: heading.level + BELOW_ARTICLES } : heading))
}

/** So much below the title on the line before. */
const STEP = 0.05

/**
 * Titles in two lines: "Chương I" and "QUY ĐỊNH CHUNG" below it name one part. A line in capitals right below an article's title, with no
 * number of its own, begins a part of that article, and so do the others up to the next number.
 */
function below(headings: readonly Heading[]): Heading[] {
  const out: Heading[] = []
  let parted: Heading | null = null
  for (const heading of headings) {
    const before = out.at(-1)
    if (heading.number !== '') parted = null
    else if (before && before.number !== '' && before.rest < 0 && heading.unit === before.unit + 1 && (isUntitled(before) || (heading.form === 'caps' && before.level >= heading.level))) parted = before
    const isPart = parted !== null && (heading.unit === parted.unit + 1 || (heading.form === 'caps' && !isUntitled(parted) && heading.level <= parted.level))
    out.push(isPart && parted ? { ...heading, level: parted.level + STEP } : heading)
  }
  return out
}

const isUntitled = ({ from, to }: Heading): boolean => from >= to

const numberingOf = kept((unit: Unit) => readNumbering(unit.rich.prose.slice(unit.from, unit.to)))

/** What stands around a line that may be a title; each makes one likelier. */
interface Around {
  /** The document has hardly a title of Markdown's own. */
  readonly bare: boolean
  holdsText(): boolean
  followsContent(): boolean
  /** Not to another title, nor to another line in bold. */
  leadsToText(): boolean
  standsAlone(): boolean
  /** To a line with a number of as many parts: both are points, not titles over text. */
  leadsToPoint(): boolean
}

function aroundOf(units: readonly Unit[], index: number, marked: number): Around {
  return { bare: marked <= 1, holdsText: () => holdsText(units, index), followsContent: () => followsContent(units, index), leadsToText: () => leadsToText(units, index), standsAlone: () => standsAlone(units, index), leadsToPoint: () => leadsToPoint(units, index) }
}

const yes = (): boolean => true
const no = (): boolean => false
/** Most lines are no titles whatever stands around them. */
const mayBeTitles = among((unit: Unit): true | null => {
  if (unit.kind === 'heading' || numberOfItem(unit) !== null) return true
  return unit.kind !== 'row' && unit.quote === 0 && pseudoHeading(unit, 0, { bare: true, holdsText: yes, followsContent: yes, leadsToText: yes, standsAlone: yes, leadsToPoint: no }) ? true : null
})

function pseudoHeading(unit: Unit, index: number, around: Around): Heading | null {
  const text = unit.rich.prose.slice(unit.from, unit.to)
  const folded = fold(text).text
  if (text.length < 2 || /\t\s{0,9}\d{1,3}$/.test(text) || NO_TITLE.test(folded) || PARTY_LINE.test(folded)) return null
  const bold = unit.rich.bold.find((range) => range.start <= unit.from + 1 && range.end > unit.from)
  const numbering = numberingOf(unit)
  const make = (form: Heading['form'], rank: number, to = unit.to, rest = -1): Heading => ({
    unit: index, form, from: Math.min(unit.from + numbering.length, to), to, number: numbering.number, level: rank === LETTER_RANK && isPart(form, numbering.number) ? PART_LETTER_RANK : rank, rest,
  })
  const whole = bold !== undefined && bold.end >= unit.to - 2
  const title = text.slice(numbering.length)
  const opensItem = whole && unit.list !== null && unit.list.ordered && around.holdsText()
  if (unit.list && !opensItem && !(unit.list.alone && unit.list.ordered) && !(numbering.rank > 0 && numbering.rank <= 4)) return null
  if (whole && text.length <= 140 && !/[;,]$/.test(text) && !(ENDS_LIKE_TEXT.test(text) && text.length > 60)) {
    if (unit.list && !around.followsContent()) return null
    if (numbering.rank === 0 && SAYS_ALL.test(text) && !around.leadsToText()) return null
    return make('bold', numbering.rank || 5)
  }
  if (bold && !whole) {
    const inner = text.slice(0, bold.end - unit.from)
    const after = text.slice(bold.end - unit.from)
    const named = (numbering.rank > 0 && numbering.rank <= 4) || /\p{L}{2}/u.test(inner)
    if (inner.length <= 90 && named && !FIELD.test(inner) && (/[.:–—-]\s*$/.test(inner) || CLAUSE_FOLLOWS.test(after) || TITLE_ENDS.test(after))) {
      const skip = /^[\s.:–—-]*/.exec(after)?.[0].length ?? 0
      if (skip < after.length) return { ...make('run-in', Math.max(7, numbering.rank), bold.end, bold.end + skip) }
    }
  }
  if (numbering.rank > 0 && numbering.rank <= 5 && /^\p{L}/u.test(numbering.number) && text.length <= 130 && !ENDS_LIKE_TEXT.test(text) && !(title.endsWith(':') && /[.]\s/u.test(title)) && !isSentence(/^(.*?)\.\s/u.exec(title)?.[1] ?? '')) return make('numbered', numbering.rank)
  if (numbering.rank > 0 && (numbering.rank <= 4 || numbering.rank === CLAUSE_RANK) && /^\p{L}/u.test(numbering.number)) {
    const stop = /^(.{2,70}?)[.:]\s+(?=\S)/u.exec(title)
    if (stop && /^\p{Lu}/u.test(title) && !isSentence(stop[1])) return make('run-in', numbering.rank, unit.from + numbering.length + stop[1].length, unit.from + numbering.length + stop[0].length)
  }
  const endsAsTitle = !ENDS_LIKE_TEXT.test(title) && !ENDS_OPEN.test(title) && !title.endsWith(':')
  const shortTitle = title.length >= 2 && title.length <= 90 && endsAsTitle
  if (numbering.number.includes('.') && !isCapitals(title) && around.leadsToPoint()) return null
  if (numbering.rank >= 2.5 && numbering.rank < 6 && shortTitle && /^\p{Lu}/u.test(title) && title.split(/\s+/).length <= 12 && around.followsContent()) {
    if (!unit.list || unit.list.alone) return make('numbered', numbering.rank)
  }
  if (isCapitals(title) && text.length <= 110 && !ENDS_LIKE_TEXT.test(text) && title.split(/\s+/).length >= 2 && !unit.list) return make('caps', numbering.rank || 3)
  if (around.bare && shortTitle && !unit.list && unit.cell === null && title.split(/\s+/).length <= 8 && /^\p{Lu}/u.test(title) && !title.includes(':') && around.standsAlone() && around.followsContent()) {
    return make('plain', numbering.rank || 5.5)
  }
  return null
}

/** "Điều 11. Ban liên lạc họp ba tháng một lần. …": an article without a title. */
function isSentence(words: string): boolean {
  const { length } = words.split(/\s+/)
  return length > MOST_WORDS || (length >= 4 && SAYS.test(fold(words).text))
}

function isCapitals(text: string): boolean {
  if (/[a-z]/.test(text)) return false
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 4 && letters === letters.toUpperCase() && withoutDiacritics(letters).length >= 4
}

/** Something to be the title of comes next: text or a list, not another title. */
function followsContent(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1]
  return next !== undefined && next.kind !== 'heading'
}

function leadsToText(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1]
  return next !== undefined && next.kind !== 'heading' && !next.rich.bold.some(({ start, end }) => start <= next.from + 1 && end >= next.to - 2)
}

const POINT = /^\d{1,2}(?:\.\d{1,2}){1,4}$/

/** One of three or more such lines with no text between them, or of two that a colon leads to; a single line over nothing is an empty section. */
function leadsToPoint(units: readonly Unit[], index: number): boolean {
  const depthAt = (at: number): number => (units[at]?.kind === 'text' && POINT.test(numberingOf(units[at]).number) ? numberingOf(units[at]).number.split('.').length : 0)
  const depth = depthAt(index)
  const isPoint = (at: number): boolean => depthAt(at) > 0 && depthAt(at) <= depth
  return isPoint(index) && isPoint(index + 1) && (isPoint(index + 2) || depthAt(index - 1) === depth || isLedTo(units, index))
}

/** Where a marked title with nothing below it has its own text: behind what serves as the title, or all of it. */
function saidIn(units: readonly Unit[], index: number, from: number): { to: number; rest: number } | null {
  const { rich, to, depth } = units[index]
  const next = units[index + 1]
  if (index === 0 || (next && (next.kind !== 'heading' || next.depth > depth))) return null
  const text = rich.prose.slice(from, to)
  const title = [LABELLED.exec(text)].find((found) => found && tells(found[1], text.slice(found[0].length))) ?? TELLS_BEHIND_STOP.exec(text)
  if (title) return { to: from + title[0].trimEnd().length - 1, rest: from + title[0].length }
  return SENTENCE.test(text) ? { to, rest: from } : null
}

function tells(label: string, value: string): boolean {
  return /\d/.test(value) || FIELD.test(`${label.replace(/s$/u, '')}:`) || (TELLING_LABEL.test(label) && /\s\S+\s/.test(value))
}
