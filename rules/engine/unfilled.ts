import type { CatalogEntry } from '../catalog/catalog.ts'
import { blankOf } from '../charter/kept-parts.ts'
import type { Charter, Statement } from '../charter/model.ts'
import { fold } from '../text/fold.ts'
import { lazily } from './lexicons.ts'
import { GENERIC_NAMES } from './insertion/template.ts'
import type { LanguageId } from '../text/language-id.ts'
import { Note } from '../text/kept.ts'
import { Remembered } from '../text/remembered.ts'
import { scanFor } from '../text/line-scan.ts'
import { overlapsAny } from '../text/span.ts'

/** Stands for a partner's name, or for several joined by commas and "and". */
const NAME = '\u2020'
/** Shorter pieces are in some template by chance. */
const SHORTEST = 12

const BRACKETED = /\[[^[\]\n]+\]/g
const BLANKS = scanFor(BRACKETED)

/** A charter read with what is still open in texts of ours. */
export interface Unfilled {
  readonly charter: Charter
  /** Where their statements begin: what they lack is said at their blanks, and a second finding for it says nothing new. */
  readonly starts: ReadonlySet<number>
  /** Requirements of whose own template a blank is open, each with the first statement that has one. */
  readonly waiting: ReadonlyMap<string, Statement>
}

const NOTHING: Pick<Unfilled, 'starts' | 'waiting'> = { starts: new Set(), waiting: new Map() }

type NameFinder = (text: string) => string

const OURS = new Note<NameFinder, { readonly templates: Templates; readonly ours: boolean }>()

/** The templates of one language, each part made when first asked for: most charters have no blanks, and those that have some are mostly in one language. */
class Known {
  private readonly bodies: () => readonly string[]
  private madeLines: readonly string[] | undefined
  private madeText: string | undefined
  private madeBlanks: ReadonlySet<string> | undefined

  constructor(bodies: () => readonly string[]) {
    this.bodies = bodies
  }

  private get lines(): readonly string[] {
    return (this.madeLines ??= [...new Set(this.bodies().flatMap((body) => body.split('\n')))])
  }

  get text(): string {
    return (this.madeText ??= this.lines.map((line) => plain(line.replace(/\{partners?\}/g, NAME))).join('\n'))
  }

  /** All blanks, folded, whatever they look like. */
  get blanks(): ReadonlySet<string> {
    return (this.madeBlanks ??= new Set(this.lines.flatMap((line) => line.match(BRACKETED) ?? []).map((blank) => fold(blank).text)))
  }
}

/**
 * Knows the sentences of the templates. A template says some things without a blank ("Decisions are made by consensus"); as long as
 * the section they came with has blanks, nobody has agreed to them, and they count as little as the blanks do.
 */
export class Templates {
  private readonly known: Readonly<Record<LanguageId, Known>>
  private readonly catalog: readonly CatalogEntry[]
  private owners: ReadonlyMap<string, string> | undefined

  /** `drafts`: what new charters say beyond the templates. */
  constructor(catalog: readonly CatalogEntry[], drafts: (language: LanguageId) => readonly string[] = () => []) {
    this.known = lazily((language) => knownOf(catalog, drafts, language))
    this.catalog = catalog
  }

  /** The charter with such sentences marked as placeholders. */
  mark(charter: Charter): Unfilled {
    if (charter.placeholders.length === 0 && !charter.text.includes('[')) return { charter, ...NOTHING }
    const names = nameFinder(charter)
    const blanks = BLANKS.in(charter.text).filter(({ text }) => this.isBlank(text, charter.language)).map(({ start, text: { length } }) => ({ span: { start, end: start + length } }))
    const open = new Set(charter.sections.filter(({ level, span }) => level > 0 && (overlapsAny(charter.placeholders, span) || overlapsAny(blanks, span))))
    const ours = new Set(charter.statements.filter((statement) => (statement.marks.placeholder || open.has(statement.section)) && this.isOurs(statement, names)))
    if (ours.size === 0) return { charter, ...NOTHING }
    const mark = (statement: Statement): Statement =>
      ours.has(statement) && !statement.marks.placeholder ? { ...statement, marks: { ...statement.marks, placeholder: true }, kept: blankOf(statement) } : statement
    return { charter: { ...charter, statements: charter.statements.map(mark) }, starts: new Set([...ours].map(({ span }) => span.start)), waiting: this.waitingIn(ours) }
  }

  private waitingIn(statements: Iterable<Statement>): Map<string, Statement> {
    this.owners ??= ownersOf(this.catalog)
    const waiting = new Map<string, Statement>()
    for (const statement of statements) {
      for (const blank of statement.text.match(BRACKETED) ?? []) {
        const rule = this.owners.get(fold(blank).text)
        if (rule !== undefined && !waiting.has(rule)) waiting.set(rule, statement)
      }
    }
    return waiting
  }

  /** `language`: the one to look for it in first. */
  private isBlank(text: string, language: LanguageId): boolean {
    const { text: blank } = fold(text)
    return this.known[language].blanks.has(blank) || this.known[language === 'vi' ? 'en' : 'vi'].blanks.has(blank)
  }

  /** Whether a sentence is one of ours, or has a blank of ours. */
  private isOurs(statement: Statement, names: NameFinder): boolean {
    const known = OURS.get(statement, names)
    if (known?.templates === this) return known.ours
    const { text, language } = statement
    const bare = (text.match(BRACKETED) ?? []).some((blank) => this.isBlank(blank, language)) ? null : joined(plain(names(text)))
    const ours = bare === null || (bare.length >= SHORTEST && this.known[language].text.includes(bare))
    OURS.set(statement, names, { templates: this, ours })
    return ours
  }
}

/** Blanks that are shorter ("[Organisation]") stand in texts of others too. */
const TELLING = 20

/** The requirement of each blank that only its template has, and nobody else would word so. */
function ownersOf(catalog: readonly CatalogEntry[]): Map<string, string> {
  const owners = new Map<string, string>()
  const shared = new Set<string>()
  for (const { rule, wording } of catalog) {
    const bodies = [wording.vi, wording.en].flatMap(({ template, additions }) => [template.body, ...Object.values(additions)])
    for (const blank of bodies.flatMap((body) => body.match(BRACKETED) ?? []).filter(({ length }) => length >= TELLING).map((found) => fold(found).text)) {
      if ((owners.get(blank) ?? rule.id) !== rule.id) shared.add(blank)
      owners.set(blank, rule.id)
    }
  }
  for (const blank of shared) owners.delete(blank)
  return owners
}

function knownOf(catalog: readonly CatalogEntry[], drafts: (language: LanguageId) => readonly string[], language: LanguageId): Known {
  return new Known(() => [...catalog.flatMap(({ wording }) => [wording[language].template.body, ...Object.values(wording[language].additions)]), ...drafts(language)])
}

/** Words as they are compared: folded, without markup; cells of a row as reading joins them. */
function plain(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => {
      const cells = line.startsWith('|')
        ? line
            .split('|')
            .map((cell) => cell.trim())
            .filter((cell) => cell !== '')
            .join(' | ')
        : line
      return fold(cells.replace(/^\s*(?:[-*+]|\d+\.)\s+/, '').replace(/[*_]{1,3}/g, '')).text
    })
    .join('\n')
}

function joined(text: string): string {
  return text.replace(new RegExp(`${NAME}(?:(?:, | và | and )${NAME})+`, 'gu'), NAME)
}

/** The same function for the same names. */
const finders = new Remembered<NameFinder>()

function nameFinder({ partners, text }: Charter): NameFinder {
  const names = partners
    .flatMap((partner) => [partner.name, ...partner.aliases])
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
  const generic = text.includes('[') ? GENERIC_NAMES : []
  const key = [...names, ...generic].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  let finder = finders.get(key)
  if (!finder) {
    const pattern = new RegExp(key, 'giu')
    finders.set(key, (finder = key === '' ? (statement) => statement : (statement) => statement.replace(pattern, NAME)))
  }
  return finder
}
