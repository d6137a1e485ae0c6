import { fold, withoutDiacritics } from '../text/fold.ts'
import { among, amongWith, kept } from '../text/kept.ts'
import type { Span } from '../text/span.ts'
import { remembered } from '../text/remembered.ts'
import { anyOf } from '../text/word-list.ts'
import { endOfTerm, findDates, findLengths, sameDayAfter, type FoundDate } from './dates.ts'
import type { Language, RuleWords } from './language.ts'
import { locate } from './locate.ts'
import type { Charter, Statement } from './model.ts'
import { perLanguages } from './per-languages.ts'
import { foldedOf, isAboutTerm, saidDays, withLabel } from './term-said.ts'

/** A day with where the charter names it. */
export interface DateFact {
  /** YYYY-MM-DD. */
  readonly iso: string
  readonly span: Span
}

/** When the charter was signed, holds and is looked at again. */
export interface Term {
  readonly signed: DateFact | null
  readonly effective: DateFact | null
  readonly end: DateFact | null
  readonly reviews: readonly DateFact[]
  /** How long it holds, in months, where it says so. */
  readonly length: { readonly months: number; readonly span: Span } | null
}

/** Keys of front matter, without diacritics and with spaces: as typed, and in the words they stand for. */
const KEYS: Readonly<Record<'signed' | 'effective' | 'end' | 'review', RegExp>> = {
  effective: /^(?:effective(?: ?date| from)?|starts?(?: ?date)?|begins?|from|valid from|in force(?: from)?|(?:ngay )?(?:co )?hieu luc(?: tu)?|(?:ngay )?bat dau(?: thuc hien)?|ap dung tu|ngay ap dung|tu ngay)$/,
  end: /^(?:ends?(?: ?date)?|expires|closes|expiry(?: ?date)?|valid until|until|(?:ngay )?het (?:han|hieu luc)|(?:ngay )?ket thuc|den ngay|(?:co )?hieu luc den)$/,
  signed: /^(?:signed(?: on| date)?|signing date|date (?:signed|adopted)|adopted(?: on)?|approved(?: on)?|ngay ky(?: ket)?|ky ngay|thong qua ngay|ngay thong qua|(?:thong qua|ky|adopted|signed|approved) [a-z ]{0,20}(?:ngay|date|on))$/,
  review: /^(?:(?:next )?review(?:s|ed)?(?: date| on)?|(?:ngay )?(?:ra soat|xem lai))$/,
}

type Readable = Pick<Charter, 'text' | 'units' | 'statements' | 'title' | 'signatures'>

/** Reads the charter's own days: from front matter, field lines and sentences. Days of laws and decisions that are cited are none. */
export function readTerm(charter: Readable, languages: readonly Language[]): Term {
  const reader = new TermReader(charter, languages)
  return reader.read()
}

type TermWords = Readonly<Record<'until' | 'signed' | 'onSigning' | 'review' | 'document', RegExp>> & { effective(folded: string): RegExpExecArray | null }

const wordsOf = perLanguages((languages): TermWords => {
  const of = (pick: (words: RuleWords) => readonly string[]): RegExp => anyOf(languages.flatMap((language) => pick(language.rules)))
  const effective = of((w) => w.takesEffect)
  return {
    effective: remembered((folded) => effective.exec(folded)), until: of((w) => w.until), signed: of((w) => w.signedOn), onSigning: of((w) => w.onSigning), review: of((w) => w.reviewed), document: of((w) => w.thisDocument),
  }
})

/** Tables that describe the document stand within so many characters. */
const HEAD = 2500

class TermReader {
  private readonly charter: Readable
  private readonly words: TermWords

  constructor(charter: Readable, languages: readonly Language[]) {
    this.charter = charter
    this.words = wordsOf(languages)
  }

  read(): Term {
    const signed = this.meta('signed') ?? this.signed()
    const stated = this.stated()
    const said = this.said()
    const effective = this.meta('effective') ?? stated.effective ?? (stated.onSigning ? signed : null) ?? said.start ?? this.adopted()
    const length = stated.length ?? this.titledLength()
    // From a day of signature nobody counts days; the end is where the text sets it.
    const reckoned = effective && length && !stated.length && !stated.onSigning ? { iso: endOfTerm(effective.iso, length.months), span: length.span } : null
    return { signed, effective, end: this.meta('end') ?? stated.end ?? said.end ?? reckoned, reviews: this.reviews(), length }
  }

  private dateAt(statement: Statement, date: FoundDate): DateFact {
    return { iso: date.iso, span: locate(this.charter, statement, date.from, date.to) }
  }

  private meta(kind: keyof typeof KEYS): DateFact | null {
    return this.allMeta(kind)[0] ?? null
  }

  private allMeta(kind: keyof typeof KEYS): DateFact[] {
    return keyed(this.charter.statements).flatMap(({ part: statement, value: key }) => {
      // A row of two cells or a line with a label says it like front matter, at the head and under a title about the term: "| Closes | 2026-11-30 |", "Ngày kết thúc: 30/11/2026".
      return (statement.kind === 'meta' || statement.span.start < HEAD || isAboutTerm(statement.section)) && KEYS[kind].test(key) ? findDates(statement.text).filter((date) => kind !== 'effective' || !isBehind(statement, date, ENDS_BEFORE)).map((date) => this.dateAt(statement, date)) : []
    })
  }

  /** "Two years." under a title about the term. */
  private titledLength(): Term['length'] {
    for (const { part: statement, value: lengths } of titledLengths(this.charter.statements)) {
      const [length] = lengths
      if (length && length.from < 12 && !/^ (?:một lần|once|mỗi)/u.test(statement.tokens.folded.slice(length.to))) return { months: length.months, span: locate(this.charter, statement, length.from, length.to) }
    }
    return null
  }

  /** A sentence that says from when to when this document holds. */
  private stated(): { effective: DateFact | null; end: DateFact | null; onSigning: boolean; length: Term['length'] } {
    const found: { effective: DateFact | null; end: DateFact | null; onSigning: boolean; length: Term['length'] } = { effective: null, end: null, onSigning: false, length: null }
    for (const { part: statement, value: { text, label, match } } of effects(this.charter.statements, this.words)) {
      const after = findDates(statement.text).filter((date) => date.from + label >= match.index && !isBehind(statement, date, REPLACES))
      const until = this.words.until.exec(text.slice(match.index))
      const untilAt = until ? match.index + until.index - label : Infinity
      const start = after.find((date) => date.from < untilAt)
      const end = after.find((date) => date.from > untilAt)
      const signing = this.words.onSigning.test(text)
      if (start) found.effective ??= this.dateAt(statement, start)
      if (end && (start ? end.from - start.to < 60 : signing)) found.end ??= this.dateAt(statement, end)
      found.onSigning ||= signing
      const [length] = lengthsIn(statement)
      if (length && !found.length) {
        found.length = { months: length.months, span: locate(this.charter, statement, length.from, length.to) }
        if (start && !end) found.end ??= { iso: /kể từ/u.test(text) ? sameDayAfter(start.iso, length.months) : endOfTerm(start.iso, length.months), span: found.length.span }
      }
    }
    return found
  }

  /** Days that are said without a word of effect. */
  private said(): { start: DateFact | null; end: DateFact | null } {
    const { start, end } = saidDays(this.charter.statements)
    return { start: start && this.dateAt(start.part, start.value), end: end && this.dateAt(end.part, end.value) }
  }

  /** "Hôm nay, ngày …", "Signed at … on …", the line of place and date. */
  private signed(): DateFact | null {
    const [first] = signings(this.charter.statements, this.words)
    return first ? this.dateAt(first.part, first.value) : this.inBanner()
  }

  /** "Sóc Trăng, ngày 26 tháng 01 năm 2024" at the head of an administrative document, often in a table's header. */
  private inBanner(): DateFact | null {
    const top = this.charter.text.slice(0, 2500)
    if (!/,\s*ngày/iu.test(top.normalize('NFC'))) return null
    const date = findDates(top).find((one) => /\p{L},\s*ngày\s*$/iu.test(top.slice(Math.max(0, one.from - 30), one.from).normalize('NFC')))
    return date ? { iso: date.iso, span: { start: date.from, end: date.to } } : null
  }

  /** A date of adoption stands for the beginning where nothing else is said. */
  private adopted(): DateFact | null {
    const [first] = adoptions(this.charter.statements)
    return first ? this.dateAt(first.part, first.value) : null
  }

  private reviews(): DateFact[] {
    return [...this.allMeta('review'), ...this.reviewsInText()]
  }

  private reviewsInText(): DateFact[] {
    return reviewDays(this.charter.statements, this.words).map(({ part, value }) => this.dateAt(part, value))
  }
}

/** A date has digits, whatever its form; most statements have none. */
const mayHaveDate = ({ tokens }: Statement): boolean => /\d/.test(tokens.folded)

/** How long the statement says that something lasts; how long before somebody gives notice is none, nor is a time by which it is renewed. */
const lengthsIn = kept((statement: Statement) => findLengths(statement.text).filter((length) => !isBehind(statement, length, NOTICE_BEFORE) && !isBehind(statement, length, OF_RENEWAL) && !NOTICE_BEHIND.test(statement.text.slice(length.to))))
const NOTICE_BEFORE = /(?<![\p{L}])(?:báo|thông báo)(?: [^\s.,;]+){0,5} (?:trước|với)(?: ít nhất| tối thiểu)? $|(?<![\p{L}])notice of (?:at least |not less than )?$/u
const NOTICE_BEHIND = /^['’]?s?['’]? (?:written |prior |advance )*notice(?![\p{L}])|^ trước(?![\p{L}])/iu
const OF_RENEWAL = /(?<!\p{L})(?:renew(?:ed|able|s|al)?|exten(?:d(?:ed|able|s)?|sions?)|prolonged|notice|gives?|gia hạn)(?: \p{L}+){0,4} $/u

/** Words right before a day or a length. */
function isBehind({ text }: Statement, { from }: { readonly from: number }, words: RegExp): boolean {
  return words.test(fold(text.slice(Math.max(0, from - BEFORE), from)).text)
}

const BEFORE = 80
/** The day of an older document that this one takes the place of. */
const REPLACES = /(?<![\p{L}])(?:thay thế|thay cho|thay(?= quy| điều| thoả| thỏa| bản)|replac(?:es|ing)|supersed(?:es|ing)|bãi bỏ)(?![\p{L}])[^.;]{0,70}$/u
const ENDS_BEFORE = /(?<![\p{L}])(?:đến|tới|hết|until|till?|to)(?: hết)?(?: ngày)? $/u

const signings = amongWith((statement: Statement, words: TermWords): FoundDate | null => {
  if (statement.marks.inert === 'citation' || statement.kind === 'meta' || !mayHaveDate(statement)) return null
  const match = words.signed.exec(statement.tokens.folded)
  const date = match && findDates(statement.text).find((one) => one.from >= match.index)
  if (date && date.from - match.index < 90) return date
  // "Signed: 3 June 2026", "Ngày ký: 03/6/2026".
  const [first] = statement.kind === 'field' && SIGNED_LABEL.test(statement.label?.tokens.folded ?? '') ? findDates(statement.text) : []
  return first && first.from < 40 ? first : null
})
const SIGNED_LABEL = /^(?:signed(?: on)?|date signed|date of signature|signing date|ngày ký(?: kết)?|ký ngày|đã ký)$/u
const reviewDays = amongWith((statement: Statement, words: TermWords): FoundDate | null => {
  if (statement.marks.inert !== null || statement.kind === 'meta' || !mayHaveDate(statement)) return null
  const match = words.review.exec(statement.tokens.folded)
  return (match && findDates(statement.text).find((one) => one.from >= match.index && one.from - match.index < 60)) ?? null
})

/** Statements that give a day behind a key, with the key. */
const keyed = among((statement: Statement): string | null => {
  const { kind, text, label } = statement
  if (!mayHaveDate(statement) || (kind !== 'meta' && kind !== 'field' && (kind !== 'row' || text.split(' | ').length !== 2))) return null
  return withoutDiacritics(label?.text ?? '').toLowerCase().replace(/[\s_-]+/g, ' ').trim() || null
})

/** Lengths of time under a title about the term. */
const titledLengths = among((statement: Statement) => {
  const lengths = statement.marks.inert === null && statement.kind !== 'meta' && isAboutTerm(statement.section) ? lengthsIn(statement) : []
  return lengths.length > 0 ? lengths : null
})

/** What a statement says of when this document takes effect, in its folded text with the label before it, which has so many characters. */
const effects = amongWith((statement: Statement, words: TermWords): { readonly text: string; readonly label: number; readonly match: RegExpExecArray } | null => {
  if (statement.kind === 'meta' || (statement.marks.inert !== null && statement.marks.inert !== 'boilerplate')) return null
  const whole = withLabel(statement)
  const text = foldedOf(statement, whole)
  const label = whole.length - statement.text.length
  const match = words.effective(text)
  if (!match || isOther(text, match.index, words.document)) return null
  // Under "Hiệu lực" a sentence may be about when to look at it again.
  const isReview = match.index < label && words.review.test(statement.tokens.folded) && words.effective(statement.tokens.folded) === null
  return isReview ? null : { text, label, match }
})

const adoptions = among((statement: Statement): FoundDate | null => {
  if (statement.kind === 'meta' || !mayHaveDate(statement)) return null
  const whole = withLabel(statement)
  const text = foldedOf(statement, whole)
  const label = whole.length - statement.text.length
  const match = /(?<![\p{L}])(?:adopted|thông qua|áp dụng từ|ban hành|terms of reference|date adopted|date of (?:this )?(?:agreement|memorandum|mou|charter)|in use since|chartered|endorsed)(?![\p{L}])/u.exec(text)
  const date = match && findDates(statement.text).find((one) => one.from + label >= match.index)
  return date && date.from + label - match.index < 80 && !/(?:quyết định số|nghị quyết số|luật|strategy|plan|act of)/u.test(text.slice(0, match.index)) ? date : null
})

/** The sentence is about something else that begins or ends: a law, a project, a plan. */
function isOther(text: string, at: number, document: RegExp): boolean {
  const other = OTHER.exec(text)
  if (!other) return false
  if (!document.test(text)) return true
  // "Thoả thuận này theo Nghị định 80, có hiệu lực từ …": what is named last before the verb has the day.
  const before = text.slice(0, at)
  const law = [...before.matchAll(LAWS)].at(-1)
  return law !== undefined && !document.test(before.slice(law.index))
}

const LAW = String.raw`luật|nghị định|nghị quyết số|thông tư|quyết định số|(?:the|under|by) (?:[a-z]+ ){0,2}(?:act|law|decree|ordinance|statute)(?! of this)`
const OTHER = new RegExp(String.raw`(?<![\p{L}])(?:${LAW}|amendments? takes? effect|sửa đổi có hiệu lực|withdrawal|resignation|thư rút|rút lui có)(?![\p{L}])`, 'u')
const LAWS = new RegExp(String.raw`(?<![\p{L}])(?:${LAW})(?![\p{L}])`, 'gu')
