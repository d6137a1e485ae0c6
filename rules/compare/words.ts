import { joinList, type Words } from '../engine/words.ts'
import type { DecisionMethod } from '../charter/facts/model.ts'
import type { LanguageId } from '../text/language-id.ts'
import type { Change, ChangeKind, Comparison, Detail, Mark, Standing, Topic } from './comparison.ts'

/** The sentences around a comparison, in one language. */
interface ComparisonTexts {
  readonly kind: Readonly<Record<ChangeKind, string>>
  readonly standing: Readonly<Record<Standing, string>>
  readonly stage: Readonly<Record<'draft' | 'review' | 'signed', string>>
  readonly date: Readonly<Record<'signed' | 'effective' | 'end' | 'length', string>>
  topic(topic: Exclude<Topic, 'requirement' | 'date'>, name: string): string
  months(count: number): string
  readonly method: Readonly<Record<DecisionMethod, string>>
  met(before: string, after: string): string
  readonly none: string
  readonly languagesDiffer: string
  readonly detail: {
    lost(elements: string): string
    gained(elements: string): string
    measure(kind: 'rhythm' | 'deadline' | 'threshold' | 'numbers', before: string, after: string): string
    decided(before: string, after: string): string
    mark: Readonly<Record<Mark, { readonly fresh: string; readonly gone: string }>>
    readonly 'same-words': string
    readonly reworded: string
  }
}

const MEASURES_EN = { rhythm: 'how often', deadline: 'time allowed', threshold: 'how many must agree', numbers: 'numbers' } as const
const MEASURES_VI = { rhythm: 'tần suất', deadline: 'thời hạn', threshold: 'tỷ lệ, số người', numbers: 'con số' } as const

const en: ComparisonTexts = {
  kind: { weakened: 'weakened', dropped: 'dropped', changed: 'changed', strengthened: 'strengthened', added: 'added' },
  standing: { met: 'met', partial: 'partly met', missing: 'missing', 'not-applicable': 'not applicable' },
  stage: { draft: 'draft', review: 'in review', signed: 'signed' },
  date: { signed: 'Signed on', effective: 'In force from', end: 'In force until', length: 'Duration' },
  topic: (topic, name) =>
    ({
      commitment: 'Commitment',
      duty: `Duty of ${name}`,
      partner: 'Partner',
      representative: `Representative of ${name}`,
      lead: 'Lead',
      body: 'Joint body',
      chair: `Chair of ${name}`,
      seats: `Seats of ${name}`,
      quorum: `Quorum of ${name}`,
      role: 'Post',
      holder: `Holder of the post ${name}`,
      objective: `Objective ${name}`,
      review: 'Date of review',
      stage: 'Stage',
    })[topic],
  months: (count) => `${count} months`,
  method: { consensus: 'consensus', unanimity: 'unanimity', majority: 'a majority', vote: 'a vote', single: 'one alone' },
  met: (before, after) => `Requirements met: ${before} → ${after}`,
  none: 'Nothing that the requirements or the facts speak of has changed.',
  languagesDiffer: 'The versions are in different languages: only requirements, dates and stages were compared.',
  detail: {
    lost: (elements) => `no longer stated: ${elements}`,
    gained: (elements) => `now stated: ${elements}`,
    measure: (kind, before, after) => `${MEASURES_EN[kind]}: ${before || 'none'} → ${after || 'none'}`,
    decided: (before, after) => `decided by: ${before} → ${after}`,
    mark: {
      hedged: { fresh: 'now worded as a possibility or a hope', gone: 'no longer worded as a possibility or a hope' },
      vague: { fresh: 'now has vague words', gone: 'vague words are gone' },
      deferred: { fresh: 'now put off until later', gone: 'no longer put off until later' },
      placeholder: { fresh: 'now has a blank to fill in', gone: 'the blank is filled in' },
      denied: { fresh: 'now says that it is not so', gone: 'no longer says that it is not so' },
    },
    'same-words': 'the words are the same; what stands around them makes the difference',
    reworded: 'reworded',
  },
}

const vi: ComparisonTexts = {
  kind: { weakened: 'yếu đi', dropped: 'bị bỏ', changed: 'thay đổi', strengthened: 'mạnh lên', added: 'thêm mới' },
  standing: { met: 'đã đáp ứng', partial: 'đáp ứng một phần', missing: 'còn thiếu', 'not-applicable': 'không áp dụng' },
  stage: { draft: 'dự thảo', review: 'đang lấy ý kiến', signed: 'đã ký' },
  date: { signed: 'Ngày ký', effective: 'Có hiệu lực từ', end: 'Có hiệu lực đến', length: 'Thời hạn' },
  topic: (topic, name) =>
    ({
      commitment: 'Cam kết',
      duty: `Phần việc của ${name}`,
      partner: 'Đối tác',
      representative: `Người đại diện của ${name}`,
      lead: 'Đầu mối điều phối',
      body: 'Bộ phận chung',
      chair: `Người chủ trì ${name}`,
      seats: `Số thành viên ${name}`,
      quorum: `Số người dự họp tối thiểu của ${name}`,
      role: 'Chức danh',
      holder: `Người giữ chức ${name}`,
      objective: `Mục tiêu ${name}`,
      review: 'Ngày rà soát',
      stage: 'Giai đoạn',
    })[topic],
  months: (count) => `${count} tháng`,
  method: { consensus: 'đồng thuận', unanimity: 'nhất trí', majority: 'đa số', vote: 'biểu quyết', single: 'một bên quyết định' },
  met: (before, after) => `Số yêu cầu đã đáp ứng: ${before} → ${after}`,
  none: 'Không có thay đổi nào về các yêu cầu và các thông tin chính của điều lệ.',
  languagesDiffer: 'Hai bản viết bằng hai ngôn ngữ khác nhau nên chỉ so sánh các yêu cầu, ngày tháng và giai đoạn.',
  detail: {
    lost: (elements) => `không còn nêu: ${elements}`,
    gained: (elements) => `nay đã nêu: ${elements}`,
    measure: (kind, before, after) => `${MEASURES_VI[kind]}: ${before || 'không nêu'} → ${after || 'không nêu'}`,
    decided: (before, after) => `cách quyết định: ${before} → ${after}`,
    mark: {
      hedged: { fresh: 'nay chỉ còn là khả năng hoặc mong muốn', gone: 'không còn chỉ là khả năng hoặc mong muốn' },
      vague: { fresh: 'nay dùng từ chung chung', gone: 'đã bỏ từ chung chung' },
      deferred: { fresh: 'nay được để lại sau', gone: 'không còn để lại sau' },
      placeholder: { fresh: 'nay còn chỗ trống phải điền', gone: 'chỗ trống đã được điền' },
      denied: { fresh: 'nay nói là không có', gone: 'không còn nói là không có' },
    },
    'same-words': 'câu chữ vẫn vậy; khác biệt do những phần xung quanh',
    reworded: 'diễn đạt lại',
  },
}

const texts: Readonly<Record<LanguageId, ComparisonTexts>> = { en, vi }

/** Puts a comparison into words; everything a person reads of one comes from here. */
export class ChangeWords {
  private readonly words: Words
  private readonly texts: ComparisonTexts
  private readonly language: LanguageId

  constructor(words: Words, language: LanguageId) {
    this.words = words
    this.texts = texts[language]
    this.language = language
  }

  kind(kind: ChangeKind): string {
    return this.texts.kind[kind]
  }

  /** What changed: a requirement's title, "Duty of …", "In force until". */
  subject({ topic, name, requirements = [] }: Change): string {
    if (topic === 'requirement') return this.words.title(name, this.language)
    if (topic === 'date') return this.texts.date[name as keyof ComparisonTexts['date']]
    const subject = this.texts.topic(topic, name)
    return requirements.length > 0
      ? `${subject} (${requirements.map((rule) => this.words.title(rule, this.language)).join('; ')})`
      : subject
  }

  /** How it changed, one phrase each; the words of a commitment, a duty or an objective are not repeated here, see {@link quotes}. */
  details(change: Change): string[] {
    const { topic, before, after } = change
    const phrases = change.details.map((detail) => this.detail(change.name, detail))
    if (quotes(change)) return phrases
    const value = (text: string | undefined): string => (text === undefined ? '' : this.value(topic, change.name, text))
    const [from, to] = [value(before?.value), value(after?.value)]
    if (from === to) return phrases
    return [from !== '' && to !== '' ? `${from} → ${to}` : from || to, ...phrases]
  }

  /** "Requirements met: 28 of 41 → 26 of 41". */
  standing({ before, after }: Comparison): string {
    return this.texts.met(`${before.met}/${before.total}`, `${after.met}/${after.total}`)
  }

  get none(): string {
    return this.texts.none
  }

  get languagesDiffer(): string {
    return this.texts.languagesDiffer
  }

  private value(topic: Topic, name: string, value: string): string {
    if (topic === 'requirement') return this.texts.standing[value as Standing]
    if (topic === 'stage') return this.texts.stage[value as keyof ComparisonTexts['stage']]
    if (topic === 'date' && name === 'length') return this.texts.months(Number(value))
    return topic === 'date' || topic === 'review' ? this.day(value) : value
  }

  /** "15/01/2026" and "15 January 2026". */
  private day(iso: string): string {
    const [year, month, day] = iso.split('-')
    return this.language === 'vi' ? `${day}/${month}/${year}` : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`
  }

  private detail(rule: string, { id, before, after }: Detail): string {
    const { detail } = this.texts
    if (id === 'lost') return detail.lost(this.words.lacking(rule, before, this.language))
    if (id === 'gained') return detail.gained(this.words.lacking(rule, after, this.language))
    if (id === 'method')
      return detail.decided(this.texts.method[before[0] as DecisionMethod], this.texts.method[after[0] as DecisionMethod])
    if (id === 'rhythm' || id === 'deadline' || id === 'threshold' || id === 'numbers')
      return detail.measure(id, quoted(before, this.language), quoted(after, this.language))
    if (id === 'same-words' || id === 'reworded') return detail[id]
    return after.length > 0 ? detail.mark[id].fresh : detail.mark[id].gone
  }
}

/** Whether its halves are statements, to be shown as they stand in the charter. */
export function quotes({ topic }: Change): boolean {
  return topic === 'commitment' || topic === 'duty' || topic === 'objective'
}

function quoted(words: readonly string[], language: LanguageId): string {
  return joinList(
    words.map((one) => `"${one}"`),
    language,
  )
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
