import type { Unit } from '../markdown/units.ts'
import { compose } from '../text/fold.ts'
import { kept } from '../text/kept.ts'
import type { Prose } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import type { Charter, Statement } from './model.ts'
import { isCounted } from './statement-pieces.ts'

/** Where `statement.text.slice(from, to)` stands in the source; exact in spite of markup, wrapped lines and cells. */
export function locate(charter: Pick<Charter, 'text' | 'units'>, statement: Statement, from: number, to: number): Span {
  const unit = charter.units[statement.unit]
  if (!unit) return locateInSource(charter.text, statement, from, to)
  if (statement.kind === 'row' && unit.row) {
    let at = 0
    const counted = isCounted(unit.row)
    for (const [column, cell] of unit.row.cells.entries()) {
      if (cell.to <= cell.from || (counted && column === 0)) continue
      const length = cell.to - cell.from
      if (from < at + length) return cell.rich.prose.span(cell.from + Math.max(0, from - at), cell.from + Math.min(length, to - at))
      at += length + CELL_GAP
    }
    return statement.span
  }
  const { prose } = unit.rich
  const near = offsetIn(unit, statement)
  if (near >= 0) return prose.span(near + from, near + to)
  for (let at = prose.text.indexOf(statement.text, unit.from); at >= 0; at = prose.text.indexOf(statement.text, at + 1)) {
    if (prose.span(at, at + statement.text.length).end === statement.span.end) return prose.span(at + from, at + to)
  }
  return statement.span
}

/** Puts two numbers in one. */
const LONGEST = 0x1000000

/** By where they end behind the beginning of their unit, which moves as a whole, and how long they are. */
const offsets = kept((_: Unit) => new Map<number, number>())

function offsetIn(unit: Unit, statement: Statement): number {
  const known = offsets(unit)
  const key = (statement.span.end - unit.span.start) * LONGEST + statement.text.length
  let at = known.get(key)
  if (at === undefined) known.set(key, (at = proseOffset(unit.rich.prose, statement, unit.from)))
  return at
}

/** Where a statement's text begins in its unit's prose, told by where it ends in the source; -1 when it does not stand there as it is. */
function proseOffset(prose: Prose, { text, span }: Statement, from: number): number {
  let low = from
  let high = prose.text.length - text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (prose.span(middle, middle + text.length).end < span.end) low = middle + 1
    else high = middle
  }
  return low === high && prose.text.startsWith(text, low) && prose.span(low, low + text.length).end === span.end ? low : -1
}

/** Cells of a row are joined by " | " in its text. */
const CELL_GAP = 3

/** Front matter: the value as it stands there, when it stands there as it is. */
function locateInSource(text: string, statement: Statement, from: number, to: number): Span {
  const words = statement.text.slice(from, to)
  const { start, end } = statement.span
  const { text: composed, map } = compose(text.slice(start, end))
  const at = composed.indexOf(words)
  const back = (offset: number): number => start + (map ? map[offset] : offset)
  return at < 0 ? statement.span : { start: back(at), end: back(at + words.length) }
}

/** Where tokens `from` (inclusive) to `to` (exclusive) of a statement stand in the source. */
export function locateTokens(charter: Pick<Charter, 'text' | 'units'>, statement: Statement, from: number, to: number): Span {
  const { starts, ends } = statement.tokens
  return to > from && to <= ends.length ? locate(charter, statement, starts[from], ends[to - 1]) : statement.span
}
