import { fold, looksVietnamese } from '../text/fold.ts'
import { amongWith, those } from '../text/kept.ts'
import type { LanguageId } from '../text/language-id.ts'
import type { Span } from '../text/span.ts'
import { remembered } from '../text/remembered.ts'
import { anyOf, escapePattern } from '../text/word-list.ts'
import { finderFor, type BodyFinder } from './body-finder.ts'
import { isSeatedTitle, NO_NAME, openingName, titleName } from './body-names.ts'
import { inPlaces } from './body-places.ts'
import type { Language } from './language.ts'
import { locate } from './locate.ts'
import type { Charter, Partner, Passage, Section, Statement } from './model.ts'
import { nameKey } from './party-names.ts'
import { perLanguages } from './per-languages.ts'

/** A body of the partnership: a committee, a group, a meeting that decides. */
export interface Body {
  readonly name: string
  /** Where it is set up, else where it is first named. */
  readonly span: Span
  /** The charter says who sits in it or sets it up, or has a section of that title. */
  readonly defined: boolean
  /** Named in capitals like a body of the partnership, and it acts or comes again. */
  readonly likely: boolean
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

type Finders = ReadonlyMap<LanguageId, BodyFinder>

const findersOf = perLanguages((languages): Finders => new Map(languages.map((language) => [language.id, finderFor(language)])))

/** All bodies a charter names, in order; those of the state and of single partners left out. */
export function readBodies(charter: Readable, languages: readonly Language[]): Body[] {
  const finders = findersOf(languages)
  const external = anyOf(languages.flatMap((language) => language.rules.bodies.external))
  const named = [...inTitles(charter, finders, languages.find(({ id }) => id === 'en')?.rules.bodies.heads ?? []), ...inStatements(charter, finders), ...inOwnWords(charter, external)]
  const mentions = withPlaced(named, inPlaces(charter, external))
  const groups = new Map<string, BodyMention[]>()
  for (const mention of mentions) {
    const key = bodyKey(mention.name)
    const known = groups.get(key)
    if (known) known.push(mention)
    else if (groups.size < MOST_BODIES && !isPartner(key, charter.partners)) groups.set(key, [mention])
  }
  const groupsInFull = regrouped([...groups.values()].map((group) => inFull(group, charter, finders)))
  const usual = usualWords(languages)
  const bodies = merged(groupsInFull.map(bodyOf)).map((body) => (isDenied(body, charter) ? { ...body, defined: false } : body))
  return inMainLanguage(bodies, charter).map((body) => ({ ...body, likely: isLikely(body, usual) }))
}

/** Only titles set it up, and the text says that it is not there: "Ban điều phối: cho đến nay chưa thành lập ban điều phối". */
function isDenied({ mentions, name, defined }: Body, { statements }: Readable): boolean {
  if (!defined || mentions.some(({ role, statement }) => role === 'set-up' && statement >= 0)) return false
  const pattern = new RegExp(`(?<![\\p{L}])(?:(?:chưa|không) (?:thành lập|lập|có|bầu)|no|not (?:yet )?(?:set up|established)(?: the| a)?) ${escapePattern(fold(name).text)}(?![\\p{L}])`, 'u')
  return denying(statements).some(({ tokens }) => pattern.test(tokens.folded))
}

/** One of these words is in whatever takes a body back. */
const denying = those(({ tokens, marks }: Statement) => marks.inert === null && /(?<![\p{L}])(?:chưa|không|no|not) /u.test(tokens.folded))

const usualWords = perLanguages((languages) => anyOf(languages.flatMap((language) => language.rules.bodies.modifiers)))

/** What is named at a place that sets it up is set up there; what is told by its place alone comes behind. */
function withPlaced(known: readonly BodyMention[], placed: readonly BodyMention[]): BodyMention[] {
  const byStart = new Map(placed.map((mention) => [mention.span.start, mention]))
  const all = known.map((mention): BodyMention => {
    const there = byStart.get(mention.span.start)
    if (!there || (mention.role !== 'set-up' && bodyKey(there.name) !== bodyKey(mention.name))) return mention
    byStart.delete(mention.span.start)
    return { ...mention, role: 'set-up' }
  })
  return [...all, ...byStart.values()]
}

/** "Working group" and "working groups" are one. */
function bodyKey(name: string): string {
  return nameKey(name).replace(/(?<=(?:group|committee|team|panel|circle|council|board))s$/u, '')
}

/** Names that are one when read in full. */
function regrouped(groups: readonly (readonly BodyMention[])[]): (readonly BodyMention[])[] {
  const byName = new Map<string, BodyMention[]>()
  for (const group of groups) {
    const key = bodyKey(group.find((mention) => mention.statement >= 0)?.name ?? group[0].name)
    byName.set(key, [...(byName.get(key) ?? []), ...group])
  }
  return [...byName.values()]
}

/** Whether a statement says who sits in its title, and the body that it opens with. */
const setUpIn = amongWith(({ section, text, language, marks, kind }: Statement, external: RegExp) => {
  if (language !== 'vi' || marks.inert !== null || (kind !== 'sentence' && kind !== 'field')) return null
  const found = { seated: isSeatedTitle(section.title.text, text, external), name: openingName(text, external) }
  return found.seated || found.name ? found : null
})

/** So many of them are looked for again. */
const MOST_OWN = 20

/** Bodies that are called in words of their own: where they are set up, and wherever the same words come again. */
function inOwnWords(charter: Readable, external: RegExp): BodyMention[] {
  const found: BodyMention[] = []
  setUpIn(charter.statements, external).forEach(({ part: statement, value: { seated, name } }) => {
    const { title, unit } = statement.section
    if (unit >= 0 && charter.statements[statement.index - 1]?.section !== statement.section && seated) found.push({ name: sentenceCase(title.text), span: title.span, statement: -1, role: 'set-up' })
    if (name) found.push({ name: statement.text.slice(name.from, name.to), span: locate(charter, statement, name.from, name.to), statement: statement.index, role: 'set-up' })
  })
  const names = new Set(found.slice(0, MOST_OWN).map(({ name }) => fold(name).text))
  const again = (names.size === 0 ? [] : charter.statements).flatMap((statement) => [...names].flatMap((name): BodyMention[] => {
    const at = statement.tokens.folded.length === statement.text.length ? statement.tokens.folded.indexOf(` ${name} `) + 1 : 0
    return at > 0 ? [{ name: statement.text.slice(at, at + name.length), span: locate(charter, statement, at, at + name.length), statement: statement.index, role: 'named' }] : []
  }))
  return [...found, ...again]
}

/** What every mention but one in five goes on with belongs to the name: "Nhóm kỹ thuật Phòng" + "chống đuối nước". */
function inFull(mentions: readonly BodyMention[], { text }: Readable, finders: ReadonlyMap<LanguageId, BodyFinder>): readonly BodyMention[] {
  let found = mentions
  for (let more = 0; more < 5 && found.length >= 2; more++) {
    const next = found.map((mention) => /^\s+(\p{Ll}[\p{Ll}\p{M}]*)(?![\p{L}\p{M}])/u.exec(behind(mention, text)))
    const counts = new Map<string, number>()
    for (const match of next) if (match) counts.set(match[1], (counts.get(match[1]) ?? 0) + 1)
    const [word, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
    if (count < 2 || count < found.length * 0.8 || !looksVietnamese(fold(found[0].name).text) || (NO_NAME.test(fold(word).text) && !(count >= 3 && count === found.length && found[0].name.split(' ').length === 2))) break
    found = found.map((mention, i) => (next[i]?.[1] === word ? { ...mention, name: `${mention.name} ${word}`, span: mention.statement < 0 ? mention.span : { start: mention.span.start, end: mention.span.end + next[i][0].length } } : mention))
  }
  if (mentions.length === 1) found = [oneInFull(mentions[0], text)]
  const finder = finders.get('vi')
  return found === mentions || !finder ? found : found.map((mention) => (mention.role === 'set-up' ? mention : { ...mention, role: finder.roleBefore(fold(text.slice(mention.span.end, mention.span.end + 90)).text) }))
}

/** Named once, and not as who does something: the name goes on to the end of its cell or clause, "nhờ Ban Chỉ" + "huy phòng thủ dân sự huyện". */
function oneInFull(mention: BodyMention, text: string): BodyMention {
  if (mention.statement < 0 || mention.name.split(' ').length !== 2 || !looksVietnamese(fold(mention.name).text) || !/(?:\||nhờ|của|cho|với|tới|đến|do|gửi|trình|báo|hỏi|mời)\s*$/u.test(text.slice(Math.max(0, mention.span.start - 12), mention.span.start).normalize('NFC'))) return mention
  const more = /^(?:\s\p{Ll}[\p{Ll}\p{M}]*){1,5}(?=\s*(?:[.,;|)]|\n|$))/u.exec(text.slice(mention.span.end, mention.span.end + 60))
  return !more || more[0].trim().split(/\s+/).some((word) => NO_NAME.test(fold(word).text)) ? mention : { ...mention, name: `${mention.name}${more[0]}`, span: { start: mention.span.start, end: mention.span.end + more[0].length } }
}

/** What follows a name; in a title, whose span is the whole title, behind the name there. */
function behind({ name, span, statement }: BodyMention, text: string): string {
  if (statement >= 0) return text.slice(span.end, span.end + 24)
  const at = text.slice(span.start, span.end).indexOf(name)
  return at < 0 ? '' : text.slice(span.start + at + name.length, span.end)
}

function isLikely({ name, mentions }: Body, usual: RegExp): boolean {
  const words = name.split(/\s+/)
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  const acts = mentions.some((mention) => mention.role === 'acts')
  const said = mentions.filter((mention) => mention.statement >= 0).length
  return capitals >= 2 && (usual.test(fold(name).text) ? said >= 2 || acts : said >= 3 || acts)
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
  return { name: bestName(mentions), span: shown.span, defined: setUp !== undefined, likely: false, mentions }
}

const capitals = remembered((name) => (name === name.toUpperCase() ? 1 : [...name].filter((letter) => /\p{Lu}/u.test(letter)).length + 1))

/** Written with most capitals: "Ban Điều phối" rather than "ban điều phối". */
function bestName(mentions: readonly BodyMention[]): string {
  return mentions.map((mention) => mention.name).reduce((best, name) => (capitals(name) > capitals(best) ? name : best))
}

/** "The Board" is the "Steering Board" where there is one: a short name joins the one longer name that ends or begins with it. */
function merged(bodies: readonly Body[]): Body[] {
  const out: Body[] = []
  const sorted = [...bodies].sort((a, b) => bodyKey(b.name).length - bodyKey(a.name).length)
  for (const body of sorted) {
    const key = bodyKey(body.name)
    const longer = out.filter((other) => bodyKey(other.name).endsWith(` ${key}`) || bodyKey(other.name).startsWith(`${key} `))
    if (longer.length === 0) {
      out.push(body)
      continue
    }
    const at = out.indexOf(longer.find((other) => other.defined) ?? longer[0])
    out[at] = { ...out[at], defined: out[at].defined || body.defined, mentions: [...out[at].mentions, ...body.mentions] }
  }
  return out.filter((body) => !isBare(body.name) || body.defined).sort((a, b) => a.span.start - b.span.start)
}

function isBare(name: string): boolean {
  return !nameKey(name).includes(' ') && !/^(?:secretariat|plenary|assembly)$/iu.test(name)
}

function isPartner(key: string, partners: readonly Partner[]): boolean {
  return partners.some((partner) => [partner.name, ...partner.aliases].some((name) => nameKey(name) === key || nameKey(name).startsWith(`${key} `) || (key.includes(' ') && ` ${nameKey(name)} `.includes(` ${key} `)) || (key.startsWith(`${nameKey(name)} `) && nameKey(name).includes(' '))))
}

/** A title that is a body's name sets it up; one that only has it names it. */
function inTitles(charter: Readable, finders: ReadonlyMap<LanguageId, BodyFinder>, heads: readonly string[]): BodyMention[] {
  return titlesWith(charter.sections, finders).flatMap(({ part: section, value: named }) => {
    const { text, span, language } = section.title
    const cased = casedIn(section)
    return named.map((short): BodyMention => {
      const rest = cased.slice(short.from)
      const isTitle = section.title.span.start === charter.title?.span.start
      const long = language === 'en' && isTitle ? titleName(cased, heads) : ''
      const found = isNameWhole(section, rest) ? { ...short, name: rest.split(/\s[–—]\s/u)[0].replace(/(?<![\s.:–-])[\s.:–-]+$/u, ''), to: text.length } : long.includes(short.name) ? { ...short, name: long } : short
      const opens = short.from === 0 && isTitled(section, found.to)
      const whole = opens || found.to - found.from >= cased.replace(/\([^()]*\)/g, '').trim().length - 4
      return { name: found.name, span, statement: -1, role: whole || (isTitle && section.parent?.index === 0) ? 'set-up' : 'named' }
    })
  })
}

/** "Steering Group: standing rules", below the title of the whole. */
function isTitled({ title, parent }: Section, to: number): boolean {
  return parent !== null && /^:\s/u.test(title.text.slice(to))
}

const titlesWith = amongWith((section: Section, finders: Finders) => {
  const found = (finders.get(section.title.language) ?? [...finders.values()][0]).find(casedIn(section))
  return found.length > 0 ? found : null
})

function casedIn({ title: { text } }: Section): string {
  return text === text.toUpperCase() ? sentenceCase(text) : text
}

/** The end of a title that is a body and goes on in small letters: "Nhóm Tư vấn Người cao tuổi trong cuộc". */
function isNameWhole({ title }: Section, rest: string): boolean {
  return title.language === 'vi' && rest.split(/\s+/).length <= 14 && !/[,:(/|;?]|(?<!\p{L})(?:và|họp|gồm|có|là|của|sẽ|quyết định|làm việc)(?!\p{L})/iu.test(rest.normalize('NFC'))
}

/** Titles in capitals: "TỔ CHỈ ĐẠO" is read as "Tổ chỉ đạo". */
function sentenceCase(text: string): string {
  return text.slice(0, 1) + text.slice(1).toLowerCase()
}

function inStatements(charter: Readable, finders: ReadonlyMap<LanguageId, BodyFinder>): BodyMention[] {
  const labels = new Set<number>()
  return foundIn(charter.statements, finders).flatMap(({ part: statement, value: { own, inLabel } }) => {
    const mentions = own.map((found): BodyMention => ({ name: found.name, span: locate(charter, statement, found.from, found.to), statement: statement.index, role: isRowOf(statement, found.name) || isListed(statement) ? 'set-up' : found.role }))
    const { label, kind } = statement
    if (!label || kind === 'row' || kind === 'meta' || labels.has(label.span.start)) return mentions
    labels.add(label.span.start)
    return inLabel ? [{ name: inLabel.name, span: label.span, statement: statement.index, role: inLabel.role }, ...mentions] : mentions
  })
}

/** Bodies in a statement, and the one that its label is about. */
const foundIn = amongWith((statement: Statement, finders: Finders) => {
  const { text, label, kind, language, marks: { inert } } = statement
  if (inert === 'citation' || inert === 'quoted' || inert === 'contents') return null
  const finder = finders.get(language) ?? [...finders.values()][0]
  const said = kind === 'row' || kind === 'meta' ? null : label
  const found = { own: finder.find(text), inLabel: said && labelled(finder, said, statement) }
  // A label counts once, whatever was found in it.
  return found.own.length > 0 || said ? found : null
})

/** "**Hội đồng Liên danh**: mỗi bên một ghế": a label that begins with a body is about it. */
function labelled(finder: BodyFinder, label: Passage, { language, tokens }: Statement): Pick<BodyMention, 'name' | 'role'> | null {
  const [found] = finder.find(`${label.text.replace(/(?<![\s.:])[\s.:]+$/u, '')}:`)
  if (!found || found.from > 0 || label.text.split(/\s+/).length > 9) return null
  const seated = language === 'vi' || /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|each|consists?|comprises?|made up|composed|a representative|representatives?)(?![\p{L}])/u.test(tokens.folded)
  return { name: found.name, role: seated ? 'set-up' : 'named' }
}

/** Front matter lists the bodies: "co_cau: [Ban Điều phối]". */
function isListed({ kind, label }: Statement): boolean {
  return kind === 'meta' && /^(?:bodies|committees|governance(?: bodies)?|co cau|cơ cấu|bo may|bộ máy|ban|cac ban)(?: name| ten| tên)?$/u.test(label?.tokens.folded.trim() ?? '')
}

/** Tables that list who takes part name bodies of others. */
const MEMBERS = /(?<![\p{L}])(?:members?|membership|partners?|part(?:y|ies)|participants?|funders?|donors?|thành viên|các bên)(?![\p{L}])/u

/** A row of a table that is about the body says what it is. */
function isRowOf(statement: Statement, name: string): boolean {
  if (MEMBERS.test(`${statement.section.title.tokens.folded} ${statement.columns[0]?.tokens.folded ?? ''}`)) return false
  return statement.kind === 'row' && statement.label !== null && nameKey(statement.label.text).includes(nameKey(name))
}
