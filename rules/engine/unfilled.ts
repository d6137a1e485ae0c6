import type { CatalogEntry } from '../catalog/catalog.ts'
import type { Charter, Statement } from '../charter/model.ts'
import { fold } from '../text/fold.ts'
import type { LanguageId } from '../text/language-id.ts'
import { overlaps } from '../text/span.ts'

/** Stands for a partner's name, or for several joined by commas and "and". */
const NAME = '\u2020'
/** Shorter pieces are in some template by chance. */
const SHORTEST = 12

/**
 * Knows the sentences of the templates. A template says some things without a blank ("Decisions are made by consensus"); as long as
 * the section they came with has blanks, nobody has agreed to them, and they count as little as the blanks do.
 */
export class Templates {
  private readonly texts: Readonly<Record<LanguageId, string>>

  constructor(catalog: readonly CatalogEntry[]) {
    const textOf = (language: LanguageId): string =>
      catalog.flatMap(({ wording }) => [wording[language].template.body, ...Object.values(wording[language].additions)]).map((body) => plain(body.replace(/\{partners?\}/g, NAME))).join('\n')
    this.texts = { vi: textOf('vi'), en: textOf('en') }
  }

  /** The charter with such sentences marked as placeholders. */
  mark(charter: Charter): Charter {
    if (charter.placeholders.length === 0) return charter
    const names = nameFinder(charter)
    const open = new Set(charter.sections.filter((section) => section.level > 0 && charter.placeholders.some(({ span }) => overlaps(span, section.span))))
    const isUnfilled = (statement: Statement): boolean => {
      if (statement.marks.placeholder || !open.has(statement.section)) return false
      const text = joined(plain(names(statement.text)))
      return text.length >= SHORTEST && this.texts[statement.language].includes(text)
    }
    if (!charter.statements.some(isUnfilled)) return charter
    return { ...charter, statements: charter.statements.map((statement) => (isUnfilled(statement) ? { ...statement, marks: { ...statement.marks, placeholder: true } } : statement)) }
  }
}

/** Words as they are compared: folded, without markup; cells of a row as reading joins them. */
function plain(markdown: string): string {
  return markdown.split('\n').map((line) => {
    const cells = line.startsWith('|') ? line.split('|').map((cell) => cell.trim()).filter((cell) => cell !== '').join(' | ') : line
    return fold(cells.replace(/^\s*(?:[-*+]|\d+\.)\s+/, '').replace(/[*_]{1,3}/g, '')).text
  }).join('\n')
}

function joined(text: string): string {
  return text.replace(new RegExp(`${NAME}(?:(?:, | và | and )${NAME})+`, 'gu'), NAME)
}

function nameFinder({ partners }: Charter): (text: string) => string {
  const names = partners.flatMap((partner) => [partner.name, ...partner.aliases]).filter((name) => name !== '').sort((a, b) => b.length - a.length)
  if (names.length === 0) return (text) => text
  const pattern = new RegExp(names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'giu')
  return (text) => text.replace(pattern, NAME)
}
