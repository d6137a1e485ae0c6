import { readArticles, type Article } from '../../charter/articles.ts'
import { locate } from '../../charter/locate.ts'
import type { Charter, Statement } from '../../charter/model.ts'
import { family } from '../references.ts'
import { fold, looksVietnamese } from '../../text/fold.ts'
import { Kept, kept, those } from '../../text/kept.ts'
import type { Span } from '../../text/span.ts'
import { tokenize } from '../../text/tokens.ts'

/** What is said once, in one language. */
export interface Half {
  readonly statements: readonly Statement[]
  readonly span: Span
  readonly vietnamese: boolean
}

export interface Pair {
  readonly vi: Half
  readonly en: Half
}

/** Passages that say the same in both languages: cells of a row, a paragraph and the next one, articles of two whole parts. */
export function pairsIn(charter: Charter): Pair[] {
  // Lines with both languages look like one language with foreign words.
  if (charter.languages.length < 2) return charter.language === 'vi' ? linePairs(charter) : []
  const halves = halvesIn(charter)
  const cells = halves.flatMap((half, i) => pairOf(charter, half, halves[i + 1], true))
  if (cells.length > 0) return cells
  // Whichever language comes first in a pair: the order that gives more pairs is the document's.
  const [first, second] = [true, false].map((vietnamese) => halves.flatMap((half, i) => (half.vietnamese === vietnamese ? pairOf(charter, half, halves[i + 1], false) : [])))
  const most = second.length > first.length ? second : first
  // Where both languages take turns only here and there, neighbours go on instead of saying it again, unless they have something in common.
  const near = most.length * 2 >= halves.length * MOST_PAIRED ? most : most.filter(haveCommon)
  const parts = partPairs(charter, halves)
  return parts.length > near.length ? parts : near
}

/** So much of a document is said in both languages where all of it is meant to be. */
const MOST_PAIRED = 0.5

/** A number or a name that both halves have. */
function haveCommon({ vi, en }: Pair): boolean {
  const other = new Set(marksOf(en))
  return marksOf(vi).some((mark) => other.has(mark))
}

const marksOf = (half: Half): string[] => textOf(half).match(/(?<![\p{L}\d])(?:\p{Lu}[\p{L}\d&-]{2,}|\d+)(?![\p{L}\d])/gu) ?? []

function linePairs(charter: Charter): Pair[] {
  // Two halves of one paragraph need a statement that is not Vietnamese, or a slash.
  const paragraphOf = (statement: Statement | undefined): number | undefined => statement && charter.units[statement.unit]?.paragraph
  const beside = (statement: Statement): boolean => [-1, 1].some((step) => {
    const other = charter.statements[statement.index + step]
    return paragraphOf(other) === paragraphOf(statement) && isVietnamese(other)
  })
  const mixed = new Set(mayBeMixed(charter.statements).filter((statement) => statement.text.includes('/') || beside(statement)).map(paragraphOf))
  const halves = mixed.size === 0 ? [] : halvesIn(charter, charter.statements.filter((statement) => mixed.has(paragraphOf(statement))))
  return halves.flatMap((half, i) => (halves[i + 1]?.key === half.key ? pairOf(charter, half, halves[i + 1], false) : [])).filter(({ en }) => ENGLISH.test(textOf(en)))
}

/** Vietnamese typed without diacritics is not English. */
const ENGLISH = /(?<![\p{L}_])(?:the|of|and|is|are|for|will|shall|by|each|with|from|before|within|part(?:y|ies)|must|may)(?![\p{L}_])/iu

interface Placed extends Half {
  /** Of the cell, or the paragraph's number. */
  readonly key: string | number
  readonly unit: number
}

const mayBeMixed = those((statement: Statement) => statement.unit >= 0 && statement.kind !== 'row' && (statement.text.includes('/') || !isVietnamese(statement)))

function halvesIn(charter: Charter, statements = charter.statements): Placed[] {
  const out: Placed[] = []
  for (const statement of statements) {
    const unit = charter.units[statement.unit]
    if (!unit || statement.kind === 'row' || statement.kind === 'meta' || statement.marks.inert === 'citation') continue
    const key = unit.cell ? `${unit.cell.table.id}:${unit.cell.row}:${unit.cell.column}` : unit.paragraph
    for (const piece of unit.cell ? [statement] : piecesOf(charter, statement)) {
      const last = out.at(-1)
      const vietnamese = piece === statement ? isVietnamese(statement) : looksVietnamese(piece.tokens.folded)
      // Within one paragraph the other language begins a half of its own: on the next line, or behind a slash.
      const turns = last !== undefined && !unit.cell && last.vietnamese !== vietnamese && (piece !== statement || charter.text.slice(last.span.end, piece.span.start).includes('\n')) && piece.tokens.words.length >= LEAST_WORDS && last.statements.some(({ tokens }) => tokens.words.length >= LEAST_WORDS)
      if (last?.key !== key || turns) out.push({ key, statements: [piece], span: piece.span, vietnamese, unit: statement.unit })
      else out[out.length - 1] = { key, statements: [...last.statements, piece], span: { start: last.span.start, end: piece.span.end }, vietnamese: last.vietnamese || vietnamese, unit: last.unit }
    }
  }
  return out
}

const isVietnamese = kept(({ tokens }: Statement): boolean => looksVietnamese(tokens.folded))

/** Fewer words are a name or an abbreviation. */
const LEAST_WORDS = 4

/** "Hai bên họp mỗi quý. / The parties meet every quarter.": the two languages of one line. */
function piecesOf(charter: Charter, statement: Statement): Statement[] {
  if (!statement.text.includes('/')) return [statement]
  const slashes = [...statement.text.matchAll(/\s\/\s/gu)]
  if (slashes.length !== 1) return [statement]
  const parts = [[0, slashes[0].index], [slashes[0].index + slashes[0][0].length, statement.text.length]] as const
  const pieces = parts.map(([from, to]): Statement => {
    const text = statement.text.slice(from, to)
    return { ...statement, text, tokens: tokenize(text), span: locate(charter, statement, from, to), kept: new Kept() }
  })
  const [one, two] = pieces
  return looksVietnamese(one.tokens.folded) !== looksVietnamese(two.tokens.folded) && pieces.every(({ tokens }) => tokens.words.length >= LEAST_WORDS) ? pieces : [statement]
}

function pairOf(charter: Charter, half: Placed, next: Placed | undefined, inCells: boolean): Pair[] {
  if (!next || half.vietnamese === next.vietnamese) return []
  const [cell, other] = [charter.units[half.unit].cell, charter.units[next.unit].cell]
  if (Boolean(cell) !== inCells || Boolean(other) !== inCells || (cell && other && (cell.row !== other.row || cell.table !== other.table))) return []
  const pair = alike(half, next) ? ordered(half, next) : null
  return pair && !isInEnglish(pair.vi) ? [pair] : []
}

/** English with Vietnamese names in it. */
function isInEnglish(half: Half): boolean {
  return (textOf(half).match(new RegExp(ENGLISH.source, 'giu')) ?? []).length >= 3
}

export function textOf({ statements }: Half): string {
  return statements.map((statement) => statement.text).join(' ')
}

/** Of about the same length and form: a summary says less, and says it elsewhere. */
function alike(a: Half, b: Half): boolean {
  const [one, two] = [textOf(a), textOf(b)]
  const [short, long] = [one.length, two.length].sort((x, y) => x - y)
  return a.statements[0].kind === b.statements[0].kind && one.endsWith(':') === two.endsWith(':') && short > 15 && short * 2.2 >= long
}

function ordered(a: Half, b: Half): Pair {
  return a.vietnamese ? { vi: a, en: b } : { vi: b, en: a }
}

/** "Điều 5" of the Vietnamese part and "Article 5" of the English one, paragraph by paragraph where both have as many. */
function partPairs(charter: Charter, halves: readonly Placed[]): Pair[] {
  const byNumber = new Map<string, { vi: Article[]; en: Article[] }>()
  for (const article of readArticles(charter)) {
    if (family(article.kind) !== 'article') continue
    const key = article.parts.join('.')
    const known = byNumber.get(key) ?? { vi: [], en: [] }
    known[fold(article.kind).text === 'điều' ? 'vi' : 'en'].push(article)
    byNumber.set(key, known)
  }
  const within = ({ section }: Article): Placed[] => halves.filter((half) => half.span.start >= section.title.span.end && half.span.end <= section.span.end)
  return [...byNumber.values()].flatMap(({ vi, en }) => {
    if (vi.length !== 1 || en.length !== 1) return []
    const [mine, other] = [within(vi[0]), within(en[0])]
    return mine.length === other.length ? mine.flatMap((half, i) => (half.vietnamese && !other[i].vietnamese && alike(half, other[i]) ? [{ vi: half, en: other[i] }] : [])) : []
  })
}
