import { fold, looksVietnamese } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import { remembered } from '../text/remembered.ts'
import { wordSource } from '../text/word-list.ts'
import type { Language, PartyWords } from './language.ts'
import { perLanguages } from './per-languages.ts'

/** A name where it stands, with what is said of it right there. */
export interface NamedParty {
  readonly name: string
  /** As written, with brackets and aliases. */
  readonly raw: string
  readonly span: Span
  readonly details: readonly Span[]
  readonly representative?: string
  readonly aliases?: readonly string[]
}

/** What names of organisations look like in the charter's languages. */
export class NameWords {
  private readonly start: RegExp
  private readonly anywhere: RegExp
  private readonly suffix: RegExp
  private readonly person: RegExp
  private readonly body: RegExp
  readonly join: RegExp

  constructor(languages: readonly Language[]) {
    const all = (pick: (words: PartyWords) => readonly string[], ids: readonly string[] = ['vi', 'en']): string[] => languages.filter((language) => ids.includes(language.id)).flatMap((language) => [...pick(language.parties)])
    const some = (words: readonly string[]): string => (words.length > 0 ? wordSource(words) : '(?!)')
    // A Vietnamese name begins with what the organisation is; an English one has it anywhere.
    const vietnamese = all((words) => words.organisations, ['vi'])
    this.start = new RegExp(`^(?:các |những |hai |ba |bốn )?${some(vietnamese)}(?=\\s+\\S)|^${some(vietnamese.filter((word) => word.includes(' ')))}$`, 'u')
    this.anywhere = new RegExp(some(all((words) => words.organisations, ['en'])), 'u')
    this.suffix = new RegExp(`^${some(all((words) => words.suffixes))}\\.?$`, 'u')
    this.person = new RegExp(`^${some(all((words) => words.personTitles))}\\.?\\s`, 'u')
    this.body = new RegExp(`^(?:the\\s+)?(?:ban (?:điều|chỉ đạo|thư|giám)|hội đồng|tổ (?:công tác|điều phối|thư ký)|hội nghị|steering|working group|general assembly|board)`, 'u')
    this.join = new RegExp(`\\s+${some(all((words) => words.joins))}\\s+`, 'giu')
  }

  /** Begins like an organisation in either language. */
  readonly isOrganisation = remembered((text) => this.beginsLikeOne(text))

  private beginsLikeOne(text: string): boolean {
    const folded = fold(text.trim().replace(/^["“'*_(]+/, '')).text
    return !this.body.test(folded) && (this.start.test(folded) || (/^(?:the\s+)?["“]?[\p{Lu}\p{N}]/iu.test(text.trim()) && this.anywhere.test(folded)))
  }

  /** Could be the name of a partner as it stands: an organisation's first words and a proper name, or capitals throughout. */
  readonly isName = remembered((text) => this.couldBeName(text))

  private couldBeName(text: string): boolean {
    const plain = text.trim().replace(/^(?:the|The)\s+/, '')
    const folded = fold(plain).text
    if (this.body.test(folded) || SENTENCE.test(folded) || VIETNAMESE_ACT.test(text)) return false
    if (this.start.test(folded)) return plain.split(/\s+/).length <= 16 && (/\s["“]?[\p{Lu}\p{N}]/u.test(plain) || LEVEL.test(folded)) && !/\d{4}|(?:lần|số) \d/u.test(folded)
    return isCapitalised(plain) && !COMMON.test(folded)
  }

  /** A body of a partnership, and no partner of it. */
  isBody(text: string): boolean {
    return this.body.test(fold(text.trim()).text)
  }

  isPerson(text: string): boolean {
    return this.person.test(fold(text.trim()).text)
  }

  isSuffix(text: string): boolean {
    return this.suffix.test(fold(text.trim()).text)
  }
}

export const nameWordsOf = perLanguages((languages) => new NameWords(languages))

/** Words that sentences have and names do not. */
const SENTENCE = /(?<![\p{L}])(?:nhưng|không|được|thì|là|sẽ|phải|mời|đã|rồi|này|có (?!tên)|giữ|chưa|bỏ|vì|nên|shall|will|are|is|was|were|must|may|has|have|can)(?![\p{L}])/u
/** Small letters: "Hội Làm vườn" is a name, "Hội làm sổ" is none. */
const VIETNAMESE_ACT = /\s(?:bố trí|đồng ý|đề nghị|cho mượn|chọn|gặp nhau|xét nghiệm|xem xét|vi phạm|nấu|phụ trách|hoàn chỉnh|cử|dành|mua|mỗi|đại diện)(?:\s|$)/u
/** An agency of the state is told by its level: "Công an tỉnh". */
const LEVEL = /(?:^|\s)(?:tỉnh|huyện|xã|phường|quận|thành phố|thị xã|thị trấn|đoàn)$/u
const COMMON = /(?:agreement|polic(?:y|ies)|schedule|charter|act|plan|terms(?: of [^\n]{0,120})?|reference|services|objectives|responsibilities|decision-making|expertise|law|code|minutes|version)$|^(?:as|if|should|where|when|there|each|either|any|all|this|that|these|other|if .*|as .*|pre-.*|\d+|signed.*|[ivx]+|membership|guidelines?|version|trước|sau|khóa|sạc)$/u

const SMALL_WORDS = /^(?:of|the|for|and|in|on|at|with|without|&|de|la|des|von|van|du)$/i

/** Written like a name: every word but small ones begins with a capital. */
export function isCapitalised(text: string): boolean {
  const words = text.trim().replace(/["“”']/g, '').split(/\s+/)
  return words.length <= 10 && words.every((word) => SMALL_WORDS.test(word) || /^(?:plc|gmbh|ag|inc|ltd|e\.v\.?)$/i.test(word) || /^[\p{Lu}\p{N}(&]|^(?:al-)?\p{Ll}{0,2}\p{Lu}/u.test(word)) && words.some((word) => /\p{Lu}/u.test(word))
}

/** The longest run of words written like a name at the head of a text. */
export function capitalRun(text: string): string {
  const words = text.slice(0, exactRun(text)).trimEnd().split(/\s+/)
  while (words.length > 0 && SMALL_WORDS.test(words[words.length - 1])) words.pop()
  return words.join(' ')
}

function exactRun(text: string): number {
  let end = 0
  for (const match of text.matchAll(/\S+\s*/gu)) {
    const word = match[0].trim()
    if (!(SMALL_WORDS.test(word) || /^["“(]?[\p{Lu}\p{N}&]/u.test(word) || /^\p{Ll}{1,2}\p{Lu}/u.test(word)) || (end === 0 && SMALL_WORDS.test(word) && !/^the$/i.test(word))) break
    end = match.index + match[0].length
    if (/[,;:]$/.test(word)) break
  }
  return end
}

/** The name and what is said of it behind a comma, dash, colon or bracket. */
export function splitName(raw: string): [string, string] {
  const match = /(?<!\s)\s*(?:[,;:(|\n]|(?<=\s)[–—-]\s|(?<!(?:^|\s)\p{Lu})\.\s|\.$)/u.exec(raw)
  return match ? [raw.slice(0, match.index).trimEnd(), raw.slice(match.index + match[0].length).trim()] : [raw.trim(), '']
}

/** The name at the head of a text in which a comma may belong to it: "Khoa Môi trường, ĐH Thiên Trường". */
export function headName(raw: string, words: NameWords): [string, string] {
  const [head, tail] = splitName(raw)
  const more = /^(?:sở|bộ|phòng|ban|ministry|department|directorate|faculty|school)\s/iu.test(head) ? /^,\s*\p{Lu}[\p{L}\p{M}]*(?:\s[\p{L}\p{M}]+){0,3}\s(?:và|and)\s\p{Lu}[\p{L}\p{M}]*(?:\s[\p{L}\p{M}]+){0,4}/u.exec(raw.slice(head.length)) : null
  if (more && !words.isOrganisation(more[0].replace(/^,\s*/, ''))) return [raw.slice(0, head.length + more[0].length), raw.slice(head.length + more[0].length).replace(/^[\s,;:(–—-]+/u, '')]
  const comma = /^,\s*([^,;:(|\n–—]+?)\s*(?:$|[;:(|\n.]|\s[–—-]\s)/u.exec(raw.slice(head.length))
  if (!comma || !words.isOrganisation(head) || !words.isOrganisation(comma[1]) || !words.isName(comma[1]) || /^(?:công ty|ủy ban|sở|company|foundation)/u.test(fold(comma[1]).text)) return [head, tail]
  const end = head.length + raw.slice(head.length).indexOf(comma[1]) + comma[1].length
  return [raw.slice(0, end), raw.slice(end).replace(/^[\s,;:(–—-]+/u, '')]
}

export function cleanName(raw: string): string {
  const bare = raw.replace(/\s+/gu, ' ').replace(/(?<!')'{2,}\s?$/u, '').replace(/^[\s'*_:,–—-]+|(?<![\s*_:,;.–—-])[\s*_:,;.–—-]+$/gu, '')
  return withoutQuotes(bare).replace(/^(?:(?:and|và)\s+)?(?:the\s+)?(?=\S)/iu, '').replace(/(?<!\s)\s+(?:and|và|with|cùng)$/iu, '').trim()
}

/** Quotes around a name are none of it, nor is one that has lost its other half; those of a part belong to it: "Mây Xanh" Company. */
function withoutQuotes(name: string): string {
  const inside = /^["“”]?([^"“”]*)["“”]?$/u.exec(name)
  return inside ? inside[1] : name
}

/** What two spellings of one name have in common. */
export const nameKey: (name: string) => string = remembered((name) => fold(name).text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim().replace(/^the /, ''))

/** A body of the partnership, a post, a kind of organisation, a document, the opening of a sentence: in a list, and no partner. */
const NO_PARTY = new RegExp(
  [
    String.raw`(?:steering|executive|governance|governing|partnership|appropriations|finance|membership|advisory|technical|coordinating|coordination|special interest|working|programme|program|editorial|oversight|joint|core|drafting) (?:\S+ )?(?:committee|council|board|group|team|sig)s?$`,
    String.raw`^(?:however|therefore|moreover|in addition|also|finally|roles?|responsibilities|organi[sz]ation management|management|membership|governance)$`,
    String.raw`(?:template|sponsor|policy|agreement|licen[cs]e|project plan)s?(?: \([^)]*\))?$`, String.raw`^(?:member|partner|host|lead|participating|community|other|any|the) (?:organi[sz]ation|institution|compan(?:y|ies)|agenc(?:y|ies))s?$`,
    // Posts, months, the opening of a recital.
    String.raw`^(?:(?:vice|deputy|co)-?)?(?:president|chair|chairman|chairwoman|chairperson|co-chairs?|secretary|treasurer|director|chief executive|dean|commissioner|principal|coordinator|convener|convenor|steward|warden|auditors?|minister|mayor|branch manager|assistant director)$`,
    '^(?:january|february|march|april|may|june|july|august|september|october|november|december)$',
    '^(?:general meeting|assembly|who|we|it|in|after|safe|preamble|this memorandum of understanding|it is agreed|giới thiệu các bên|tổ chức)$',
    String.raw`^(?:sig|wg|project|community|technical|executive|group|team) (?:lead|leader|manager|chair|director)s?$`, String.raw`(?:['’]s|['’]) (?:board|leadership|staff|team|council|secretariat)$`,
    String.raw`^(?:universit(?:y|ies)|societ(?:y|ies)|councils?|boards?|committees?|trusts?|foundations?|associations?|compan(?:y|ies)|government|agenc(?:y|ies)|institutes?|sigs?|groups?|networks?|ngos?|chapters?|centres?|centers?|panels?)$`, String.raw`^(?:mission|scope|purpose|vision|background|introduction|objectives?|điều hành)(?: (?:of|/) .*)?$`,
  ].join('|'),
  'u',
)

/** "eCargo"; "kênh podcast Đường Tàu", "mountaineering club Shkëmbi": what it is in small letters, then the name. */
export const KIND_AND_NAME = /^\p{Ll}{1,2}\p{Lu}|^(?!(?:for|the|from|of|at|in|on|with|by|and|or|an?|as|to|our|its|one|two|three|four|five|six|seven|các|những|một|hai|ba|bốn|năm|sáu|bảy|tám|của|do|với|và|là|mở|cơ quan|tại|ở|cho|về|từ|xã|phường|huyện|tỉnh|community safety)\s)(?:(?!(?:from|the|for|to|in|by|at|của|với|do|cho|tại)\s)\p{Ll}+\s){1,4}["“]?\p{Lu}/u

/** What stands in a list or a definition and cannot be a partner whatever leads to it. */
export function isNoParty(name: string): boolean {
  const folded = fold(name).text.trim()
  return NO_PARTY.test(folded) || /^tp\.?\s\p{Lu}/u.test(name.trim().replace(/^TP/u, 'tp')) || (/^\p{Ll}/u.test(name.trim()) && !KIND_AND_NAME.test(name.trim())) || ((looksVietnamese(folded) ? VIETNAMESE_VERB : ENGLISH_VERB).test(folded) && name !== name.toUpperCase())
}

const ENGLISH_VERB = /(?<![\p{L}])(?:is|are|was|were|must|shall|will|may|has been)(?![\p{L}])/u
const VIETNAMESE_VERB = /(?<![\p{L}])(?:sẽ|phải|được|gồm|có (?:\p{Ll}+ ){0,3}người)(?![\p{L}])/u

const BLANK = /[[\]{}<>]|\.{3,}|…|_{2,}|^\W*$/u

/** Cannot be a name: a blank, a sentence, a number. */
export function isNameLike(name: string): boolean {
  return name.length >= 2 && name.length <= 140 && /\p{L}{2}/u.test(name) && !BLANK.test(name) && name.split(/\s+/).length <= 22
}

export function isBlank(name: string): boolean {
  return /[[\]{}<>]|\.{3,}|…|_{2,}|^tb[acd]$/iu.test(name)
}
