import { readArticles, type Article } from '../../charter/articles.ts'
import type { Charter, Statement } from '../../charter/model.ts'
import { family } from '../references.ts'
import { fold, looksVietnamese } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'

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
  const halves = halvesIn(charter)
  const cells = halves.flatMap((half, i) => pairOf(charter, half, halves[i + 1], true))
  if (cells.length > 0) return cells
  // Whichever language comes first in a pair: the order that gives more pairs is the document's.
  const [first, second] = [true, false].map((vietnamese) => halves.flatMap((half, i) => (half.vietnamese === vietnamese ? pairOf(charter, half, halves[i + 1], false) : [])))
  const near = second.length > first.length ? second : first
  const parts = partPairs(charter, halves)
  return parts.length > near.length ? parts : near
}

interface Placed extends Half {
  readonly key: string
  readonly unit: number
}

function halvesIn(charter: Charter): Placed[] {
  const out: Placed[] = []
  for (const statement of charter.statements) {
    const unit = charter.units[statement.unit]
    if (!unit || statement.kind === 'row' || statement.kind === 'meta' || statement.marks.inert === 'citation') continue
    const key = unit.cell ? `${unit.cell.table.id}:${unit.cell.row}:${unit.cell.column}` : `p${unit.paragraph}`
    const last = out.at(-1)
    const vietnamese = looksVietnamese(statement.tokens.folded)
    if (last?.key !== key) out.push({ key, statements: [statement], span: statement.span, vietnamese, unit: statement.unit })
    else out[out.length - 1] = { ...last, statements: [...last.statements, statement], span: { start: last.span.start, end: statement.span.end }, vietnamese: last.vietnamese || vietnamese }
  }
  return out
}

function pairOf(charter: Charter, half: Placed, next: Placed | undefined, inCells: boolean): Pair[] {
  if (!next || half.vietnamese === next.vietnamese) return []
  const [cell, other] = [charter.units[half.unit].cell, charter.units[next.unit].cell]
  if (Boolean(cell) !== inCells || Boolean(other) !== inCells || (cell && other && (cell.row !== other.row || cell.table !== other.table))) return []
  return alike(half, next) ? [ordered(half, next)] : []
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
