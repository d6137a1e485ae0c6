import type { CatalogEntry } from '../catalog/catalog.ts'
import { blankOf } from '../charter/kept-parts.ts'
import type { Charter, Statement } from '../charter/model.ts'
import { fold } from '../text/fold.ts'
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
}

const NOTHING: ReadonlySet<number> = new Set()

type NameFinder = (text: string) => string

const OURS = new Note<NameFinder, { readonly templates: Templates; readonly ours: boolean }>()

interface Known {
  readonly texts: Readonly<Record<LanguageId, string>>
  /** All blanks, folded, whatever they look like. */
  readonly blanks: ReadonlySet<string>
}

/**
 * Knows the sentences of the templates. A template says some things without a blank ("Decisions are made by consensus"); as long as
 * the section they came with has blanks, nobody has agreed to them, and they count as little as the blanks do.
 */
export class Templates {
  private readonly catalog: readonly CatalogEntry[]
  private readonly drafts: (language: LanguageId) => readonly string[]
  private known: Known | undefined

  /** `drafts`: what new charters say beyond the templates. */
  constructor(catalog: readonly CatalogEntry[], drafts: (language: LanguageId) => readonly string[] = () => []) {
    this.catalog = catalog
    this.drafts = drafts
  }

  /** The charter with such sentences marked as placeholders. */
  mark(charter: Charter): Unfilled {
    if (charter.placeholders.length === 0 && !charter.text.includes('[')) return { charter, starts: NOTHING }
    const names = nameFinder(charter)
    const blanks = BLANKS.in(charter.text).filter(({ text }) => this.own.blanks.has(fold(text).text)).map(({ start, text: { length } }) => ({ span: { start, end: start + length } }))
    const open = new Set(charter.sections.filter(({ level, span }) => level > 0 && (overlapsAny(charter.placeholders, span) || overlapsAny(blanks, span))))
    const ours = new Set(charter.statements.filter((statement) => (statement.marks.placeholder || open.has(statement.section)) && this.isOurs(statement, names)))
    if (ours.size === 0) return { charter, starts: NOTHING }
    const mark = (statement: Statement): Statement =>
      ours.has(statement) && !statement.marks.placeholder ? { ...statement, marks: { ...statement.marks, placeholder: true }, kept: blankOf(statement) } : statement
    return { charter: { ...charter, statements: charter.statements.map(mark) }, starts: new Set([...ours].map(({ span }) => span.start)) }
  }

  /** Made when first asked for: most charters have no blanks. */
  private get own(): Known {
    return (this.known ??= knownOf(this.catalog, this.drafts))
  }

  private hasBlank(text: string): boolean {
    return (text.match(BRACKETED) ?? []).some((blank) => this.own.blanks.has(fold(blank).text))
  }

  /** Whether a sentence is one of ours, or has a blank of ours. */
  private isOurs(statement: Statement, names: NameFinder): boolean {
    const known = OURS.get(statement, names)
    if (known?.templates === this) return known.ours
    const { text, language } = statement
    const bare = this.hasBlank(text) ? null : joined(plain(names(text)))
    const ours = bare === null || (bare.length >= SHORTEST && this.own.texts[language].includes(bare))
    OURS.set(statement, names, { templates: this, ours })
    return ours
  }
}

function knownOf(catalog: readonly CatalogEntry[], drafts: (language: LanguageId) => readonly string[]): Known {
  const bodies = (language: LanguageId): string[] => {
    const templates = catalog.flatMap(({ wording }) => [wording[language].template.body, ...Object.values(wording[language].additions)])
    return [...new Set([...templates, ...drafts(language)].flatMap((body) => body.split('\n')))]
  }
  const all = { vi: bodies('vi'), en: bodies('en') }
  const textOf = (texts: readonly string[]): string => texts.map((body) => plain(body.replace(/\{partners?\}/g, NAME))).join('\n')
  return {
    texts: { vi: textOf(all.vi), en: textOf(all.en) },
    blanks: new Set([...all.vi, ...all.en].flatMap((body) => body.match(BRACKETED) ?? []).map((blank) => fold(blank).text)),
  }
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
