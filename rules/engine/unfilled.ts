import type { CatalogEntry } from '../catalog/catalog.ts'
import type { Charter, Section, Statement } from '../charter/model.ts'
import { fold } from '../text/fold.ts'
import type { LanguageId } from '../text/language-id.ts'
import { overlapsAny } from '../text/span.ts'

/** Stands for a partner's name, or for several joined by commas and "and". */
const NAME = '\u2020'
/** Shorter pieces are in some template by chance. */
const SHORTEST = 12

const BRACKETED = /\[[^[\]\n]+\]/g

/**
 * Knows the sentences of the templates. A template says some things without a blank ("Decisions are made by consensus"); as long as
 * the section they came with has blanks, nobody has agreed to them, and they count as little as the blanks do.
 */
export class Templates {
  private readonly texts: Readonly<Record<LanguageId, string>>
  /** All blanks, folded, whatever they look like. */
  private readonly blanks: ReadonlySet<string>

  constructor(catalog: readonly CatalogEntry[]) {
    const bodies = (language: LanguageId): string[] =>
      catalog.flatMap(({ wording }) => [wording[language].template.body, ...Object.values(wording[language].additions)])
    const textOf = (language: LanguageId): string =>
      bodies(language)
        .map((body) => plain(body.replace(/\{partners?\}/g, NAME)))
        .join('\n')
    this.texts = { vi: textOf('vi'), en: textOf('en') }
    this.blanks = new Set(
      [...bodies('vi'), ...bodies('en')].flatMap((body) => body.match(BRACKETED) ?? []).map((blank) => fold(blank).text),
    )
  }

  /** The charter with such sentences marked as placeholders. */
  mark(charter: Charter): Charter {
    if (charter.placeholders.length === 0 && !charter.text.includes('[')) return charter
    const names = nameFinder(charter)
    const open = new Set(charter.sections.filter((section) => section.level > 0 && this.isOpen(section, charter)))
    const isUnfilled = (statement: Statement): boolean => {
      if (statement.marks.placeholder || !open.has(statement.section)) return false
      if (this.hasBlank(statement.text)) return true
      const text = joined(plain(names(statement.text)))
      return text.length >= SHORTEST && this.texts[statement.language].includes(text)
    }
    const unfilled = new Set(charter.statements.filter(isUnfilled))
    if (unfilled.size === 0) return charter
    return {
      ...charter,
      statements: charter.statements.map((statement) =>
        unfilled.has(statement) ? { ...statement, marks: { ...statement.marks, placeholder: true } } : statement,
      ),
    }
  }

  private isOpen({ span }: Section, charter: Charter): boolean {
    return (
      overlapsAny(charter.placeholders, span) ||
      this.hasBlank(charter.text.slice(span.start, span.end))
    )
  }

  private hasBlank(text: string): boolean {
    return (text.match(BRACKETED) ?? []).some((blank) => this.blanks.has(fold(blank).text))
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

function nameFinder({ partners }: Charter): (text: string) => string {
  const names = partners
    .flatMap((partner) => [partner.name, ...partner.aliases])
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
  if (names.length === 0) return (text) => text
  const pattern = new RegExp(names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'giu')
  return (text) => text.replace(pattern, NAME)
}
