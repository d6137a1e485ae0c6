import { fold } from '../text/fold.ts'
import type { LanguageId } from '../text/language-id.ts'
import { remembered } from '../text/remembered.ts'
import { anyOf, BEGINS, byBlocks, ENDS, wordSource } from '../text/word-list.ts'
import type { BodyMention } from './bodies.ts'
import { COMPOUNDS, INTRODUCED } from './body-names.ts'
import type { Language } from './language.ts'

/** So many mentions in one statement are the most that are told apart. */
const MOST_MENTIONS = 200
const NOT_THERE = /(?<![\p{L}])(?:không|chưa|no|not|any)(?:\s[\p{L}]+){0,2}\s$|(?<![\p{L}])not (?:yet )?(?:been )?(?:set up|established|formed|created|appointed) (?:an? |the |any )?$/u

/** Each language's is made once. */
const finders = new WeakMap<Language, BodyFinder>()

export function finderFor(language: Language): BodyFinder {
  let finder = finders.get(language)
  if (!finder) finders.set(language, (finder = new BodyFinder(language)))
  return finder
}

interface FoundBody {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly role: BodyMention['role']
}

export class BodyFinder {
  private readonly pattern: RegExp
  /** Beginnings of what bodies are: without one of them a passage names none, and most do not. */
  private readonly heads: readonly string[]
  private readonly external: RegExp
  private readonly setsUp: RegExp
  private readonly consists: RegExp
  private readonly acts: RegExp

  constructor(language: Language) {
    const { bodies } = language.rules
    this.pattern = bodyPattern(language.id, bodies.heads, bodies.modifiers)
    this.heads = [...new Set([...bodies.heads, ...NAMES_ALONE].map((head) => fold(head.split(' ')[0]).text))]
    this.external = anyOf(bodies.external)
    this.setsUp = new RegExp(`${wordSource(bodies.setsUp)}\\s+(?:(?:một|các|ra|chung|a|an|the|one|its|their|joint)\\s+){0,2}$`, 'u')
    this.consists = new RegExp(`^\\s*(?:\\([^)]{0,60}\\)\\s*)?,?\\s*${anyOf(bodies.consists).source}`, 'u')
    this.acts = new RegExp(`^\\s*(?:\\([^)]{0,60}\\)\\s*)?(?:${anyOf(bodies.acts).source})`, 'u')
  }

  /** Names in a text, with what stands around them. */
  readonly find: (text: string) => readonly FoundBody[] = remembered((text) => this.findAnew(text))

  private findAnew(text: string): FoundBody[] {
    const folded = fold(text)
    if (folded.text.length !== text.length || !this.heads.some((head) => folded.text.includes(head))) return []
    return [...text.matchAll(this.pattern)].slice(0, MOST_MENTIONS).flatMap((match) => {
      const name = match[0].replace(/^(?:the|các)\s+/iu, '').replace(/(?<!\s)\s+(?:of|for|and|và|the)$/iu, '').trim()
      const from = match.index + match[0].indexOf(name)
      const to = from + name.length
      if (this.external.test(folded.text.slice(from, to + 24).replace(/^(.*?)[.;:,(].*$/su, '$1'))) return []
      const after = folded.text.slice(to, to + 90)
      if (NOT_THERE.test(folded.text.slice(Math.max(0, from - 40), from))) return []
      const before = folded.text.slice(Math.max(0, from - 40), from).replace(/["'“]$/u, '')
      // With an abbreviation of its own it is introduced here: "Operations Advisory Committee (OAC)".
      const introduced = !/(?:office|bureau|council)$/iu.test(name) && INTRODUCED.test(text.slice(to, to + 40))
      const setUp = introduced || this.setsUp.test(before)
      return [{ name, from, to, role: setUp ? ('set-up' as const) : this.roleBefore(after.replace(/^["'”]/u, '')) }]
    })
  }

  /** What a body does that is followed by these folded words. */
  roleBefore(after: string): BodyMention['role'] {
    return this.consists.test(after) || SEATED.test(after) ? 'set-up' : this.acts.test(after) ? 'acts' : 'named'
  }
}

/** Who sits there in brackets: "(five traders, two attendants)", "(one delegate each)", "(mỗi bên một người)", "(cụ Nhâm, ông Tăng, cô Lý)". */
const SEATED = /^ \((?:mỗi [^()]{2,30} (?:\d{1,2}|một|hai|ba) (?:người|đại diện|cán bộ|ghế)[^()]{0,40}|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?!months?|years?|times?|weeks?|days?|lần|tháng)[^()]{3,80}|[^(),]{3,40},[^(),]{3,40},[^()]{3,60})\)/u

/** English names that need no other word. */
const NAMES_ALONE = ['secretariat', 'plenary', 'general assembly']

/** Vietnamese names begin with what the body is, English ones end with it. */
function bodyPattern(language: LanguageId, heads: readonly string[], modifiers: readonly string[]): RegExp {
  const any = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|').replace(/ /g, String.raw`\s+`)
  if (language === 'vi') {
    const known = any(modifiers.map(eitherCase))
    const word = String.raw`(?:${known}|(?:${any(COMPOUNDS.map(capitalFirst))})|(?!(?:${any(heads.map(eitherCase))})(?![\p{L}\p{M}]))[\p{Lu}][\p{L}\p{M}]*)`
    // A small head before a capital is half of another name: "ủy ban Gia đình".
    const small = String.raw`(?:${any(heads)})\s+(?:${known})(?![\p{L}\p{M}])(?:\s+${word}(?![\p{L}\p{M}])){0,4}`
    return new RegExp(byBlocks(String.raw`${BEGINS}(?:${small}|(?:${any(heads.map(capitalFirst))})(?:\s+${word}(?![\p{L}\p{M}])){1,5})`), 'gu')
  }
  const capital = String.raw`(?:[\p{Lu}][\p{L}'’-]*|of|for)\s+`
  const known = String.raw`(?:${any(modifiers.map(eitherCase))})(?:\s+|-)`
  return new RegExp(byBlocks(String.raw`${BEGINS}(?:(?!(?:${NO_HEAD})\s)[\p{Lu}][\p{L}'’-]*\s+(?:${capital}){0,4}(?:${any(heads.map(capitalise))})|${known}(?:${known}){0,2}(?:${any(heads)})|(?:[Ss]ecretariat|[Pp]lenary|General Assembly))${ENDS}`), 'gu')
}

/** Capitals that open a sentence or say which, and belong to no body's name. */
const NO_HEAD = 'In|On|At|The|A|An|Each|Every|If|When|This|That|No|Any|Our|Its|For|To|By|All|Current|Former|New|Forming|Onboarding|Termination|Applicants|Name|Original|Existing|January|February|March|April|June|July|August|September|October|November|December'

function capitalFirst(words: string): string {
  return words.split(' ').map((word, i) => (i === 0 ? word[0].toUpperCase() + word.slice(1) : `[${word[0].toUpperCase()}${word[0]}]${word.slice(1)}`)).join(' ')
}

function eitherCase(words: string): string {
  return words.split(' ').map((word) => `[${word[0].toUpperCase()}${word[0]}]${word.slice(1)}`).join(' ')
}

function capitalise(words: string): string {
  return words.split(' ').map((word) => word[0].toUpperCase() + word.slice(1)).join(' ')
}
