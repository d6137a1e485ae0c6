import { overlapsAny } from '../text/span.ts'
import { anyOf } from '../text/word-list.ts'
import type { Hit } from '../text/matcher.ts'
import type { Lexicon } from './lexicon.ts'
import type { InertReason, Marks, Passage, Placeholder } from './model.ts'
import { perLanguages } from './per-languages.ts'

const CITATION = /^(?:[-–•*+\s]*)căn cứ(?! (?:vào )?(?:thực tế|thực trạng|tình hình) [^;]*\d)(?:\s|$)|^(?:[-–•*+\s]*)(?:pursuant to|having regard to|in view of) (?:the )?(?:law|decree|decision|circular|act)\b/iu
/** What somebody does on the strength of results or of the charter itself ("Căn cứ kết quả sơ kết, Ban điều chỉnh kế hoạch") is no citation of a law. */
const ON_STRENGTH =
  /^[-–•*+\s]{0,8}căn cứ (?!(?:vào )?(?:luật|bộ luật|nghị|thông tư|quyết định|chỉ thị|hiến pháp|công văn|pháp lệnh|điều lệ|giấy))[^;,]{1,120}, {0,2}(?:(?:hai|ba|bốn|các|mỗi) bên|bên|ban|tổ|nhóm|hội đồng|[uủ][yỷ] ban|đơn vị|thư ký|chủ tịch|điều phối viên)(?!\p{L})/iu

/** Behind what is cited the partners say what they do with it: "Căn cứ Chiến lược …; các bên lấy chỉ tiêu 4.1 làm đích chung". */
const GOES_ON = /[;.] {1,2}(?:hai|ba|bốn|các|mỗi) bên (?:lấy|cùng (?:lấy|góp|làm)|góp|sẽ|phải|cam kết)(?!\p{L})/iu

/** Who gets a copy, at the head of the list of them; elsewhere the same words are those of somebody who receives something. */
const RECIPIENTS = /^\W*nơi nhận(?!\p{L})/iu
/** Of one language. What such a sentence says of its copies takes nothing from what it says of the time. */
const tellsTime = perLanguages((languages) => anyOf(languages.flatMap(({ rules }) => rules.takesEffect)))

/** What is asked of somebody, told behind a colon, is no question of the charter's: "Mỗi năm chúng tôi hỏi từng nhóm: còn tin nhau không?" */
function isQuestion(text: string): boolean {
  return /\?["”’)]*$/.test(text) && !TOLD.test(text)
}

const TOLD = /^(?!câu hỏi|questions?)[^:?]{0,160}(?<!\p{L})(?:hỏi|phiếu|ask|asks|asked|answers?)(?!\p{L})[^:?]{0,60}:\s/iu

/** A field of which nothing is filled in, below a signature. */
export const BLANK_FIELD = /^(?:full name|print(?:ed)? name|name|title|position|date|signature|signed|by|its|họ (?:và )?tên|chức vụ|ngày(?: ký)?|ký tên)\s?:$/iu

/** Words that end what a predicate of absence takes back. */
const TURNS = new Set(['nhưng', 'song', 'tuy', 'tuy nhiên', 'mà', 'but', 'however', 'although', 'though', 'while', 'instead', 'thì', 'nên', 'except', 'until'])

/** Reads what keeps a statement from counting; see background §5.4: only absence in a main clause denies. */
export function readMarks(passage: Passage, lexicon: Lexicon, inert: InertReason | null, placeholders: readonly Placeholder[]): Marks {
  const { marks } = lexicon
  const found = marksIn(passage.hits, lexicon)
  const given = { placeholder: overlapsAny(placeholders, passage.span), question: isQuestion(passage.text) }
  const cited = inert ?? (CITATION.test(passage.text) && !(ON_STRENGTH.test(passage.text) && !passage.text.includes(';')) && !GOES_ON.test(passage.text) ? 'citation' : RECIPIENTS.test(passage.text) ? 'boilerplate' : null)
  if (found === NOTHING) return { denied: [], deferred: false, hedged: false, vague: false, placeholder: given.placeholder, conditional: false, question: given.question, inert: cited }
  const of = (concept: number): readonly Hit[] => found.get(concept) ?? NONE
  const conditions = of(marks.condition)
  const excused = of(marks.notAbsent)
  const denied: { from: number; to: number }[] = []
  const words = passage.tokens.words
  const breaks = passage.tokens.breaks
  /** No denial: excused, cut by a comma ("có nghe nhau không, có tin nhau không"), or in a condition. */
  const harmless = (hit: Hit): boolean =>
    isExcused(hit, excused) || clauseEnds(breaks, hit.from, hit.to - 1) || conditions.some((condition) => condition.from <= hit.from && !clauseEnds(breaks, condition.to, hit.from))
  for (const hit of of(marks.absent)) {
    if (harmless(hit)) continue
    denied.push(withinCell(passage.tokens, { from: hit.from, to: clauseEnd(words, breaks, hit.to) }, hit))
  }
  for (const hit of of(marks.absentAfter)) {
    if (harmless(hit)) continue
    denied.push(withinCell(passage.tokens, { from: clauseStart(words, breaks, hit.from), to: hit.to }, hit))
  }
  const isDated = (): boolean => passage.hits.some((hit) => {
    const name = lexicon.matcher.concepts[hit.concept]
    return name === 'deadline' || name === 'date'
  })
  const deferrals = without(of(marks.deferred), of(marks.notDeferred))
  const delegated = of(marks.delegated).length > 0
  return {
    denied,
    deferred: deferrals.length > 0 && !delegated && !(passage.hits.some((hit) => hit.concept === lexicon.partner) && isDated()),
    hedged: without(of(marks.hedge), of(marks.notHedge)).length > 0,
    vague: of(marks.vague).length > 0,
    placeholder: given.placeholder,
    conditional: conditions.some((condition) => condition.from <= 1),
    question: given.question,
    inert: cited ?? (of(marks.boilerplate).length > 0 && !tellsTime([lexicon.language]).test(passage.tokens.folded) ? 'boilerplate' : null),
  }
}

const NONE: readonly Hit[] = []
const NOTHING: ReadonlyMap<number, readonly Hit[]> = new Map()

/** The hits of marks, by list: few of the many that a statement has, which are gone through once. */
function marksIn(hits: readonly Hit[], { isMark }: Lexicon): ReadonlyMap<number, readonly Hit[]> {
  let found: Map<number, Hit[]> | null = null
  for (const hit of hits) {
    if (isMark[hit.concept] !== 1) continue
    found ??= new Map()
    const list = found.get(hit.concept)
    if (list) list.push(hit)
    else found.set(hit.concept, [hit])
  }
  return found ?? NOTHING
}

function isExcused(hit: Hit, excused: readonly Hit[]): boolean {
  return excused.some((other) => other.from <= hit.from + 1 && hit.from < other.to)
}

/** Hits that share no word with another reading of them. */
function without(hits: readonly Hit[], others: readonly Hit[]): readonly Hit[] {
  return hits.length === 0 ? hits : hits.filter((hit) => !others.some((other) => other.from < hit.to && hit.from < other.to))
}

function clauseEnds(breaks: readonly number[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (breaks[i] !== 0) return true
  return false
}

const DENIAL_REACH = 14

function clauseEnd(words: readonly string[], breaks: readonly number[], from: number): number {
  let at = from
  while (at < words.length && at < from + DENIAL_REACH && !TURNS.has(words[at])) {
    if (breaks[at] === 2) return at + 1
    at++
  }
  return at
}

function clauseStart(words: readonly string[], breaks: readonly number[], from: number): number {
  let at = from
  while (at > 0 && at > from - DENIAL_REACH && breaks[at - 1] !== 2 && !TURNS.has(words[at - 1])) at--
  return at
}

/** In a row only the cell with the words of absence is denied: "| 12 | (không có) | Ai bán hàng thì báo trước |". */
function withinCell({ folded, starts, ends }: Passage['tokens'], range: { from: number; to: number }, hit: Hit): { from: number; to: number } {
  if (!folded.includes(' | ')) return range
  const parted = (word: number): boolean => folded.slice(ends[word], starts[word + 1]).includes('|')
  let { from, to } = { from: hit.from, to: hit.to }
  while (from > range.from && !parted(from - 1)) from--
  while (to < range.to && !parted(to - 1)) to++
  return { from, to }
}

/** Whether a phrase that was found is taken back by a predicate of absence. */
export function isDenied(marks: Marks, hit: { readonly from: number; readonly to: number }): boolean {
  return marks.denied.some((range) => hit.from < range.to && range.from < hit.to)
}
