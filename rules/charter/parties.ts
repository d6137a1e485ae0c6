import type { Table, Unit } from '../markdown/units.ts'
import { fold, looksVietnamese, withoutDiacritics } from '../text/fold.ts'
import { overlaps } from '../text/span.ts'
import { anyOf, wordSource } from '../text/word-list.ts'
import type { FrontMatterEntry } from './front-matter.ts'
import type { Language, PartyWords } from './language.ts'
import type { Partner, UnnamedParty } from './model.ts'
import { readBlankPair } from './party-blanks.ts'
import type { Heading } from './outline.ts'
import { perLanguages } from './per-languages.ts'
import { fromCells, fromColumns } from './party-cells.ts'
import { fromBlocks, fromDefinitions, fromHeadLines } from './party-blocks.ts'
import { readProseList, readSubjects } from './party-lists.ts'
import { cleanName, isNameLike, isNoParty, nameKey, nameWordsOf, type NamedParty, type NameWords } from './party-names.ts'
import { fromSaid } from './party-said.ts'
import { fromBetween, fromFrontMatter, fromLists, fromTables } from './party-sources.ts'

/** The largest coalitions have some; each is looked for in each statement. */
const MOST_PARTNERS = 200

export { nameKey, splitName } from './party-names.ts'

/** What the ways of listing partners need to know of the document and its languages. */
export interface PartyContext {
  readonly units: readonly Unit[]
  readonly tables: readonly Table[]
  readonly words: NameWords
  /** "Bên A", "Party B". */
  readonly label: RegExp
  readonly representative: RegExp
  readonly nameHeaders: ReadonlySet<string>
  readonly shortHeaders: ReadonlySet<string>
  /** Titles that list the partners. */
  readonly sections: ReadonlySet<string>
  isTitle(unit: number): boolean
  /** Number of the section a unit stands in. */
  sectionOf(unit: number): number
  /** Whether a unit stands under a title that lists the partners, or people with where they are from. */
  inPartners(unit: number): boolean
  inMembers(unit: number): boolean
  /** Whether a label says that partners follow it, or members, who may be people. */
  says(label: string): 'partners' | 'members' | null
  /** The same of the title right above a unit. */
  titleSays(unit: number): 'partners' | 'members' | null
  /** Folded text says what an organisation is, where it is or who stands for it. */
  isDetail(folded: string): boolean
  definesAlias(text: string): boolean
}

/** Finds the organisations that make the charter: the first way of listing them that gives at least two decides, the others add to it. */
export function readParties(given: {
  readonly units: readonly Unit[]
  readonly headings: readonly Heading[]
  readonly tables: readonly Table[]
  readonly entries: readonly FrontMatterEntry[]
  readonly languages: readonly Language[]
}): PartyReading {
  const context = makeContext(given)
  let unnamed: readonly NamedParty[] = []
  const withBlanks = (read: { readonly parties: readonly NamedParty[]; readonly unnamed: readonly NamedParty[] }): readonly NamedParty[] => {
    ;({ unnamed } = read)
    return read.parties
  }
  const otherLists = (): readonly NamedParty[] =>
    mostNames(context, [fromTables(context), fromLists(context), readProseList(context.units, context), readSubjects(context.units, (unit) => context.inPartners(unit), context.words), fromHeadLines(context)])
  const sources: (() => readonly NamedParty[])[] = [
    () => fromFrontMatter(given.entries, context.words), () => withBlanks(fromBlocks(context)), () => withBlanks(fromBetween(context)), () => fromDefinitions(context), () => fromColumns(context), () => orAllOf(fromSaid(context), otherLists), () => fromCells(context),
    () => withBlanks(readBlankPair(context)),
    otherLists,
  ]
  let chosen: readonly NamedParty[] = []
  for (const source of sources) {
    unnamed = []
    const found = unique(source())
    if (found.length + unnamed.length < 2) continue
    chosen = (given.languages.length > 1 ? withTranslations(found, given.units) : found).slice(0, MOST_PARTNERS)
    break
  }
  const inText = chosen.some((party) => given.entries.some((entry) => entry.cells.some((cell) => cell.span.start === party.span.start))) ? [...fromBlocks(context).parties, ...fromBetween(context).parties, ...fromDefinitions(context)] : []
  return { partners: new PartyList(chosen.map((party) => withText(party, inText)), given.languages).result(), unnamed: unnamed.map(({ name, span }) => ({ name, span })) }
}

/** The next line of a paragraph that names the same party in the other language gives it another name. */
function withTranslations(parties: readonly NamedParty[], units: readonly Unit[]): NamedParty[] {
  const unitOf = ({ span }: NamedParty): number => units.findIndex((unit) => unit.kind !== 'row' && overlaps(unit.span, span))
  const isVietnamese = ({ rich, from, to }: Unit): boolean => looksVietnamese(fold(rich.prose.slice(from, to)).text)
  const out: NamedParty[] = []
  let last = -1
  for (const party of parties) {
    const at = unitOf(party)
    const [before, unit] = [units[last], units[at]]
    const said = out.at(-1)
    if (said && before && unit && at === last + 1 && before.rich === unit.rich && unit.list === null && isVietnamese(before) !== isVietnamese(unit)) {
      out[out.length - 1] = { ...said, raw: `${said.raw} | ${party.raw}`, aliases: [...(said.aliases ?? []), party.name], details: [...said.details, ...party.details] }
    } else out.push(party)
    last = at
  }
  return out.length > 1 ? out : [...parties]
}

/** A partner of front matter whom the text introduces too has its label, short names and lines from there. */
function withText(party: NamedParty, inText: readonly NamedParty[]): NamedParty {
  const same = inText.filter((other) => nameKey(other.name) === nameKey(party.name))
  if (same.length === 0) return party
  const representative = party.representative ?? same.find((other) => other.representative !== undefined)?.representative
  return {
    ...party, raw: [party.raw, ...same.map((other) => other.raw)].join(' | '), aliases: [...(party.aliases ?? []), ...same.flatMap((other) => other.aliases ?? [])],
    details: [...party.details, ...same.flatMap((other) => other.details)], ...(representative !== undefined && { representative }),
  }
}

export interface PartyReading {
  readonly partners: readonly Partner[]
  /** Parties whose names are still to be filled in, by what the charter calls them meanwhile. */
  readonly unnamed: readonly UnnamedParty[]
}

/** What is said outright, or another list of the charter that has all of it, often in full and with what each is. */
function orAllOf(said: readonly NamedParty[], others: () => readonly NamedParty[]): readonly NamedParty[] {
  if (said.length < 2) return []
  const other = others()
  const names = other.map((party) => new Set(nameKey(party.name).split(' ')))
  const keys = new Set(other.map((party) => nameKey(party.name)))
  // A later list of the very same names (who gains what, who signs) introduces nobody, but may say more of each.
  if (other.length === said.length && said.every((party) => keys.has(nameKey(party.name)) && party.span.start < other[0].span.start))
    return said.map((party) => withText(party, other))
  return other.length >= said.length && said.every((party) => names.some((words) => nameKey(party.name).split(' ').every((word) => words.has(word)))) ? other : said
}

/** The list with most proper names; of those that have as many, the one that has them in full. */
function mostNames({ words }: PartyContext, lists: readonly (readonly NamedParty[])[]): readonly NamedParty[] {
  const proper = (list: readonly NamedParty[]): number => list.filter((party) => words.isName(party.name)).length
  const letters = (list: readonly NamedParty[]): number => list.reduce((sum, party) => sum + party.name.length, 0)
  const better = (list: readonly NamedParty[], best: readonly NamedParty[]): boolean => proper(list) > proper(best) || (proper(list) === proper(best) && letters(list) > letters(best) * 1.15)
  return lists.reduce((best, list) => (list.length >= 2 && (best.length < 2 || better(list, best)) ? list : best), [])
}

function unique(parties: readonly NamedParty[]): NamedParty[] {
  const seen = new Set<string>()
  return parties.filter((party) => {
    const key = nameKey(party.name)
    if (!isNameLike(party.name) || isNoParty(party.name) || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const aliasesBehind = perLanguages((languages) => {
  const words = languages.flatMap((language) => language.parties.alias)
  return new RegExp(`${wordSource(words)}\\s*(?::|là|as)?\\s*(?:the\\s+)?["']?([^"'(),.;]{2,50})["']?`, 'gu')
})

/** Names with their short names. */
class PartyList {
  private readonly parties: readonly NamedParty[]
  private readonly alias: RegExp

  constructor(parties: readonly NamedParty[], languages: readonly Language[]) {
    this.parties = parties
    this.alias = aliasesBehind(languages)
  }

  result(): Partner[] {
    const all = this.parties.map((party) => ({
      name: party.name, span: party.span, aliases: this.aliasesOf(party), details: party.details, representative: party.representative ?? null,
    }))
    // Who is called by another's short name is that one, said again.
    return all.filter((party, i) => !all.slice(0, i).some((other) => other.aliases.some((alias) => nameKey(alias) === nameKey(party.name))))
  }

  private aliasesOf(party: NamedParty): string[] {
    const out = new Map<string, string>()
    const add = (raw: string): void => {
      const alias = cleanName(raw)
      const key = nameKey(alias)
      if (alias.length >= 2 && alias.length <= 80 && key !== nameKey(party.name) && !NO_ALIAS.test(key) && !out.has(key)) out.set(key, alias)
    }
    for (const alias of party.aliases ?? []) add(alias)
    const folded = fold(party.raw).text
    if (folded.length === party.raw.length) {
      for (const match of folded.matchAll(this.alias)) {
        const at = match.index + match[0].lastIndexOf(match[1])
        add(party.raw.slice(at, at + match[1].length))
      }
    }
    for (const match of party.raw.matchAll(/\((?:the\s+)?["“”']([^"“”'()]{2,40})["”']\)|\(([\p{Lu}][\p{L}\p{N}&.-]{1,14}|Bên \p{Lu}|Party [A-Z])\)/gu)) add(match[1] ?? match[2])
    return [...out.values()]
  }
}

const NO_ALIAS = /^(?:các bên|the parties|parties|hai bên|ba bên|bên|party|parties|các cơ quan liên tịch|partners?|they|pty|ltd|tnhh|inc|uk)$/u

/** What the ways of listing partners look for in a document of these languages. */
const lookedFor = perLanguages((languages) => {
  const words = (pick: (words: PartyWords) => readonly string[]): string[] => languages.flatMap((language) => pick(language.parties)).map((word) => fold(word).text)
  const sections = withPlain(words((w) => w.sections))
  return {
    sections, memberLists: new Set([...sections, ...words((w) => w.memberLists)]), words: nameWordsOf(languages),
    who: anyOf(languages.flatMap((language) => language.parties.whoTitles.map((source) => `^(?:${source})`))),
    detail: new RegExp(`(?:^|[-–•*+\\s])${wordSource(words((w) => [...w.representative, ...w.address, ...w.contact, ...w.kind]))}`, 'u'),
    alias: new RegExp(`${wordSource(words((w) => w.alias))}|\\((?:the\\s+)?["“][^"”]{2,40}["”]\\)`, 'iu'),
    label: anyOf(languages.map((language) => `^(?:${language.parties.partyLabel})`)),
    representative: new RegExp(`^(?:[-–•*\\s]*)${wordSource(words((w) => w.representative))}[^:]{0,30}:?`, 'u'),
    partnersLabel: labelOf(languages, 'partners'), membersLabel: labelOf(languages, 'members'),
    nameHeaders: new Set(words((w) => w.names)), shortHeaders: new Set(words((w) => w.shortNames)),
  }
})

function makeContext(given: { units: readonly Unit[]; headings: readonly Heading[]; tables: readonly Table[]; languages: readonly Language[] }): PartyContext {
  const { units, headings, tables, languages } = given
  const { sections, memberLists, who, detail, alias, words, label, representative, nameHeaders, shortHeaders, partnersLabel, membersLabel } = lookedFor(languages)
  const titleOf = titlesOf(units, headings)
  const says = (label: string): 'partners' | 'members' | null => {      const parts = fold(label).text.replace(/\([^()]*\)/g, ' ').split(/[/|·]/).map((part) => part.replace(/^[^\p{L}\p{M}]*(?:[\p{L}\d.]{1,4}[.)]\s+)?|[^\p{L}\p{M}]+$/gu, ''))
    return parts.some((part) => partnersLabel.test(part)) ? 'partners' : parts.some((part) => membersLabel.test(part)) ? 'members' : null
  }
  return {
    units, tables, words, label, representative, nameHeaders, shortHeaders, sections,
    isTitle: (unit) => titleOf.titles.has(unit), sectionOf: (unit) => titleOf.section[unit] ?? -1,
    inPartners: remembered(titleOf.path, sections, who), inMembers: remembered(titleOf.path, memberLists, who),
    says, titleSays: (unit) => says(titleOf.path[unit]?.at(-1) ?? ''),
    isDetail: (folded) => detail.test(` ${folded}`), definesAlias: (text) => alias.test(fold(text).text),
  }
}

function labelOf(languages: readonly Language[], of: 'partners' | 'members'): RegExp {
  return anyOf(languages.flatMap((language) => language.parties.listLabels[of].map((source) => `^(?:${source})$`)))
}

/** Titles are sometimes typed without diacritics: "CAC BEN". */
function withPlain(titles: readonly string[]): Set<string> {
  return new Set([...titles, ...titles.filter((title) => title.includes(' ')).map(withoutDiacritics)])
}

/** Whether a unit stands under one of the titles; each title is looked at once. */
function remembered(path: readonly (readonly string[])[], titles: ReadonlySet<string>, who: RegExp): (unit: number) => boolean {
  const known = new Map<string, boolean>()
  const isOne = (title: string): boolean => {
    const found = known.get(title) ?? title.split(/[/|]/).map((part) => part.trim()).some((part) => titles.has(part) || who.test(part) || [...titles].some((one) => part.startsWith(`${one} `)))
    known.set(title, found)
    return found
  }
  return (unit) => path[unit]?.some(isOne) ?? false
}

/** For every unit the titles above it, and the number of its section. */
function titlesOf(units: readonly Unit[], headings: readonly Heading[]): { titles: ReadonlySet<number>; section: readonly number[]; path: readonly (readonly string[])[] } {
  const byUnit = new Map(headings.map((heading) => [heading.unit, heading]))
  const stack: { level: number; title: string }[] = []
  const section: number[] = []
  const path: string[][] = []
  let count = 0
  let above: string[] = []
  units.forEach((unit, index) => {
    const heading = byUnit.get(index)
    if (heading) {
      count++
      while (stack.length > 0 && stack[stack.length - 1].level >= heading.level) stack.pop()
      stack.push({ level: heading.level, title: fold(unit.rich.prose.slice(heading.from, heading.to)).text.replace(/(?<![.:?\s])[.:?\s]+$|^\d{1,2}\.0\s/gu, '') })
      above = stack.slice(-2).map((one) => one.title)
    }
    section.push(count)
    path.push(above)
  })
  return { titles: new Set(headings.filter((heading) => heading.rest < 0).map((heading) => heading.unit)), section, path }
}
