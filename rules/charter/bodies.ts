import { fold, looksVietnamese } from '../text/fold.ts'
import type { LanguageId } from '../text/language-id.ts'
import type { Span } from '../text/span.ts'
import { anyOf, wordSource } from '../text/word-list.ts'
import type { Language } from './language.ts'
import { locate } from './locate.ts'
import type { Charter, Partner, Section, Statement } from './model.ts'
import { nameKey } from './party-names.ts'

/** A body of the partnership: a committee, a group, a meeting that decides. */
export interface Body {
  readonly name: string
  /** Where it is set up, else where it is first named. */
  readonly span: Span
  /** The charter says who sits in it or sets it up, or has a section of that title. */
  readonly defined: boolean
  readonly mentions: readonly BodyMention[]
}

export interface BodyMention {
  readonly name: string
  readonly span: Span
  /** Index of the statement; -1 in a title. */
  readonly statement: number
  /** It is set up here, it does something here, or it is only named. */
  readonly role: 'set-up' | 'acts' | 'named'
}

/** More are the names of an index, and each is compared with each. */
const MOST_BODIES = 200

type Readable = Pick<Charter, 'text' | 'units' | 'statements' | 'sections' | 'partners' | 'title' | 'languages' | 'language'>

/** All bodies a charter names, in order; those of the state and of single partners left out. */
export function readBodies(charter: Readable, languages: readonly Language[]): Body[] {
  const finders = new Map(languages.map((language) => [language.id, new BodyFinder(language)]))
  const mentions = [...inTitles(charter, finders), ...inStatements(charter, finders)]
  const groups = new Map<string, BodyMention[]>()
  for (const mention of mentions) {
    const key = nameKey(mention.name)
    const known = groups.get(key)
    if (known) known.push(mention)
    else if (groups.size < MOST_BODIES && !isPartner(key, charter.partners)) groups.set(key, [mention])
  }
  return inMainLanguage(merged([...groups.values()].map(bodyOf)), charter)
}

/** A bilingual text names each body twice: its main language's names stand, when they are as many. */
function inMainLanguage(bodies: readonly Body[], { languages, language }: Readable): Body[] {
  if (languages.length < 2) return [...bodies]
  const mine = bodies.filter((body) => looksVietnamese(fold(body.name).text) === (language === 'vi'))
  return mine.filter((body) => body.defined).length > 0 ? mine : [...bodies]
}

function bodyOf(mentions: readonly BodyMention[]): Body {
  const setUp = mentions.find((mention) => mention.role === 'set-up')
  const shown = setUp ?? mentions[0]
  return { name: bestName(mentions), span: shown.span, defined: setUp !== undefined, mentions }
}

/** Written with most capitals: "Ban Điều phối" rather than "ban điều phối". */
function bestName(mentions: readonly BodyMention[]): string {
  const capitals = (name: string): number => (name === name.toUpperCase() ? 1 : [...name].filter((letter) => /\p{Lu}/u.test(letter)).length + 1)
  return mentions.map((mention) => mention.name).reduce((best, name) => (capitals(name) > capitals(best) ? name : best))
}

/** "The Board" is the "Steering Board" where there is one: a short name joins the one longer name that ends or begins with it. */
function merged(bodies: readonly Body[]): Body[] {
  const out: Body[] = []
  const sorted = [...bodies].sort((a, b) => nameKey(b.name).length - nameKey(a.name).length)
  for (const body of sorted) {
    const key = nameKey(body.name)
    const longer = out.filter((other) => nameKey(other.name).endsWith(` ${key}`) || nameKey(other.name).startsWith(`${key} `))
    if (longer.length === 0) {
      out.push(body)
      continue
    }
    const at = out.indexOf(longer.find((other) => other.defined) ?? longer[0])
    out[at] = { ...out[at], defined: out[at].defined || body.defined, mentions: [...out[at].mentions, ...body.mentions] }
  }
  return out.filter((body) => !isBare(body.name)).sort((a, b) => a.span.start - b.span.start)
}

function isBare(name: string): boolean {
  return !nameKey(name).includes(' ') && !/^(?:secretariat|plenary|assembly)$/iu.test(name)
}

function isPartner(key: string, partners: readonly Partner[]): boolean {
  return partners.some((partner) => [partner.name, ...partner.aliases].some((name) => nameKey(name) === key || nameKey(name).startsWith(`${key} `) || (key.startsWith(`${nameKey(name)} `) && nameKey(name).includes(' '))))
}

class BodyFinder {
  private readonly pattern: RegExp
  private readonly external: RegExp
  private readonly setsUp: RegExp
  private readonly consists: RegExp
  private readonly acts: RegExp

  constructor(language: Language) {
    const { bodies } = language.rules
    this.pattern = bodyPattern(language.id, bodies.heads, bodies.modifiers)
    this.external = anyOf(bodies.external)
    this.setsUp = new RegExp(`${wordSource(bodies.setsUp)}\\s+(?:(?:một|các|ra|chung|a|an|the|one|its|their|joint)\\s+){0,2}$`, 'u')
    // The first of the words must follow at once, the others only nearby.
    const [atOnce, ...nearby] = bodies.consists
    this.consists = new RegExp(`^\\s*(?:\\([^)]{0,60}\\)\\s*)?,?\\s*${anyOf([atOnce]).source}|${anyOf(nearby).source}`, 'u')
    this.acts = new RegExp(`^\\s*(?:\\([^)]{0,60}\\)\\s*)?(?:${anyOf(bodies.acts).source})`, 'u')
  }

  /** Names in a text, with what stands around them. */
  find(text: string): { name: string; from: number; to: number; role: BodyMention['role'] }[] {
    const folded = fold(text)
    if (folded.text.length !== text.length) return []
    return [...text.matchAll(this.pattern)].flatMap((match) => {
      const name = match[0].replace(/^(?:the|các)\s+/iu, '').replace(/(?<!\s)\s+(?:of|for|and|và|the)$/iu, '').trim()
      const from = match.index + match[0].indexOf(name)
      const to = from + name.length
      if (this.external.test(folded.text.slice(from, to + 24).replace(/^(.*?)[.;:,(].*$/su, '$1'))) return []
      const after = folded.text.slice(to, to + 90)
      if (/(?:không|chưa|no|not|any)(?:\s[\p{L}]+){0,2}\s$/u.test(folded.text.slice(Math.max(0, from - 26), from))) return []
      const setUp = this.setsUp.test(folded.text.slice(Math.max(0, from - 40), from)) || this.consists.test(after)
      return [{ name, from, to, role: setUp ? ('set-up' as const) : this.acts.test(after) ? ('acts' as const) : ('named' as const) }]
    })
  }
}

/** Vietnamese names begin with what the body is, English ones end with it. */
function bodyPattern(language: LanguageId, heads: readonly string[], modifiers: readonly string[]): RegExp {
  const any = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|').replace(/ /g, String.raw`\s+`)
  if (language === 'vi') {
    const word = String.raw`(?:${any(modifiers.map(eitherCase))}|(?!(?:${any(heads)})(?![\p{L}\p{M}]))[\p{Lu}][\p{L}\p{M}]*)`
    return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${any(heads.map(eitherCase))})(?:\s+${word}(?![\p{L}\p{M}])){1,5}`, 'gu')
  }
  const capital = String.raw`(?:[\p{Lu}][\p{L}'’-]*|of|for)\s+`
  const known = String.raw`(?:${any(modifiers.map(eitherCase))})(?:\s+|-)`
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?!In |On |At |The |A |An |Each |Every |If |When |This |That |No |Any |Our |Its |For |To |By )[\p{Lu}][\p{L}'’-]*\s+(?:${capital}){0,4}(?:${any(heads.map(capitalise))})|${known}(?:${known}){0,2}(?:${any(heads)})|(?:[Ss]ecretariat|[Pp]lenary|General Assembly))(?![\p{L}\p{N}])`, 'gu')
}

function eitherCase(words: string): string {
  return words.split(' ').map((word) => `[${word[0].toUpperCase()}${word[0]}]${word.slice(1)}`).join(' ')
}

function capitalise(words: string): string {
  return words.split(' ').map((word) => word[0].toUpperCase() + word.slice(1)).join(' ')
}

/** A title that is a body's name sets it up; one that only has it names it. */
function inTitles(charter: Readable, finders: ReadonlyMap<LanguageId, BodyFinder>): BodyMention[] {
  return charter.sections.flatMap((section: Section) => {
    const { text, span, language } = section.title
    const cased = text === text.toUpperCase() ? sentenceCase(text) : text
    return (finders.get(language) ?? [...finders.values()][0]).find(cased).map((found): BodyMention => {
      const whole = found.to - found.from >= cased.replace(/\([^()]*\)/g, '').trim().length - 4
      const isTitle = section.title.span.start === charter.title?.span.start
      return { name: found.name, span, statement: -1, role: whole || (isTitle && section.parent?.index === 0) ? 'set-up' : 'named' }
    })
  })
}

/** Titles in capitals: "TỔ CHỈ ĐẠO" is read as "Tổ chỉ đạo". */
function sentenceCase(text: string): string {
  return text.slice(0, 1) + text.slice(1).toLowerCase()
}

function inStatements(charter: Readable, finders: ReadonlyMap<LanguageId, BodyFinder>): BodyMention[] {
  return charter.statements.flatMap((statement: Statement) => {
    if (statement.marks.inert === 'citation' || statement.marks.inert === 'quoted' || statement.marks.inert === 'contents') return []
    const finder = finders.get(statement.language) ?? [...finders.values()][0]
    return finder.find(statement.text).map((found): BodyMention => ({ name: found.name, span: locate(charter, statement, found.from, found.to), statement: statement.index, role: isRowOf(statement, found.name) ? 'set-up' : found.role }))
  })
}

/** A row of a table that is about the body says what it is. */
function isRowOf(statement: Statement, name: string): boolean {
  return statement.kind === 'row' && statement.label !== null && nameKey(statement.label.text).includes(nameKey(name))
}
