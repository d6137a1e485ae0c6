import { fold } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import { wordSource } from '../text/word-list.ts'
import type { Language, PartyWords } from './language.ts'

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
    this.start = new RegExp(`^(?:các |những |hai |ba |bốn )?${some(all((words) => words.organisations, ['vi']))}(?=\\s+\\S)`, 'u')
    this.anywhere = new RegExp(some(all((words) => words.organisations, ['en'])), 'u')
    this.suffix = new RegExp(`^${some(all((words) => words.suffixes))}\\.?$`, 'u')
    this.person = new RegExp(`^${some(all((words) => words.personTitles))}\\.?\\s`, 'u')
    this.body = new RegExp(`^(?:the\\s+)?(?:ban (?:điều|chỉ đạo|thư|giám)|hội đồng|tổ (?:công tác|điều phối|thư ký)|hội nghị|steering|working group|general assembly|board)`, 'u')
    this.join = new RegExp(`\\s+${some(all((words) => words.joins))}\\s+`, 'giu')
  }

  /** Begins like an organisation in either language. */
  isOrganisation(text: string): boolean {
    const folded = fold(text.trim().replace(/^["“'*_(]+/, '')).text
    return !this.body.test(folded) && (this.start.test(folded) || (/^(?:the\s+)?["“]?[\p{Lu}\p{N}]/iu.test(text.trim()) && this.anywhere.test(folded)))
  }

  isPerson(text: string): boolean {
    return this.person.test(fold(text.trim()).text)
  }

  isSuffix(text: string): boolean {
    return this.suffix.test(fold(text.trim()).text)
  }
}

const SMALL_WORDS = /^(?:of|the|for|and|in|on|at|&|de|la|des|von|van|du)$/i

/** Written like a name: every word but small ones begins with a capital. */
export function isCapitalised(text: string): boolean {
  const words = text.trim().replace(/["“”']/g, '').split(/\s+/)
  return words.length <= 10 && words.every((word) => SMALL_WORDS.test(word) || /^[\p{Lu}\p{N}(]/u.test(word)) && words.some((word) => /^\p{Lu}/u.test(word))
}

/** The name and what is said of it behind a comma, dash, colon or bracket. */
export function splitName(raw: string): [string, string] {
  const match = /\s*(?:[,;:(|\n]|\s[–—-]\s|\.\s|\.$)/u.exec(raw)
  return match ? [raw.slice(0, match.index).trimEnd(), raw.slice(match.index + match[0].length).trim()] : [raw.trim(), '']
}

export function cleanName(raw: string): string {
  return raw.replace(/\s+/gu, ' ').replace(/^[\s"“”'*_:,–—-]+|[\s*_:,;.–—-]+$/gu, '').replace(/^(?:the|and|và)\s+(?=\S)/iu, '').replace(/^[“"](.*)[”"]$/u, '$1').trim()
}

/** What two spellings of one name have in common. */
export function nameKey(name: string): string {
  return fold(name).text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim().replace(/^the /, '')
}

const BLANK = /[[\]{}<>]|\.{3,}|…|_{2,}|^\W*$/u

/** Cannot be a name: a blank, a sentence, a number. */
export function isNameLike(name: string): boolean {
  return name.length >= 2 && name.length <= 140 && /\p{L}{2}/u.test(name) && !BLANK.test(name) && name.split(/\s+/).length <= 22
}

export function isBlank(name: string): boolean {
  return /[[\]{}<>]|\.{3,}|…|_{2,}/u.test(name)
}
