import type { Cell, Unit } from '../markdown/units.ts'
import { fold } from '../text/fold.ts'
import { amongWith } from '../text/kept.ts'
import type { Span } from '../text/span.ts'
import { anyOf } from '../text/word-list.ts'
import type { Language } from './language.ts'
import type { Placeholder } from './model.ts'
import { perLanguages } from './per-languages.ts'

/**
 * What a bought or borrowed template tells its authors to write ("*List the partners with their contacts.*", "Hướng dẫn: Nêu rõ ai góp ý
 * cho ai"), as blanks in order: nobody has agreed to it. That somebody is told to write is not enough, for duties are told so too; it
 * stands behind a label that says so, or apart in italics or parentheses, or asks what is to be written.
 */
export function findInstructions(units: readonly Unit[], languages: readonly Language[]): Placeholder[] {
  return instructed(units, wordsOf(languages)).flatMap(({ part, value }) => placesIn(part, value).map(({ span, text }): Placeholder => ({ span, text, instruction: true })))
}

interface Words {
  readonly label: RegExp
  readonly tells: RegExp
  readonly asks: RegExp
  readonly sample: RegExp
}

const wordsOf = perLanguages((known): Words => {
  const begin = (pick: (words: Language['rules']['instructions']) => readonly string[], end = ''): RegExp =>
    new RegExp(`^[\\s(*_"“]*${anyOf(known.flatMap(({ rules }) => pick(rules.instructions))).source}${end}`, 'u')
  return {
    label: begin(({ labels }) => labels, String.raw`[*_\s]*:[*_\s]*`), tells: begin(({ tells }) => tells, String.raw`(?=\s+["“(]?[\p{L}\p{N}]|:\s)`), sample: begin(({ samples }) => samples),
    asks: anyOf(known.flatMap(({ rules }) => rules.instructions.asks)),
  }
})

/** The whole of it, or some cells of a row. */
type Places = 'all' | readonly number[]

const instructed = amongWith((unit: Unit, words: Words): Places | null => {
  if (unit.kind === 'heading') return null
  if (!unit.row) return isInstruction(unit, words, unit.kind === 'text', unit.list !== null && unit.list.leadIn >= 0) ? 'all' : null
  const cells = unit.row.cells.flatMap((cell, column) => (cell.to > cell.from && isInstruction(cell, words, false, false) ? [column] : []))
  return cells.length > 0 ? cells : null
})

function placesIn(unit: Unit, places: Places): { readonly span: Span; readonly text: string }[] {
  const parts: readonly (Unit | Cell)[] = places === 'all' || !unit.row ? [unit] : places.map((column) => unit.row!.cells[column])
  return parts.map(({ rich: { prose }, from, to }) => ({ span: prose.span(from, to), text: prose.slice(from, to) }))
}

/** `paragraph`: it is one of its own. `led`: something introduces it, as a list of duties is introduced. */
function isInstruction({ rich, from, to }: Unit | Cell, words: Words, paragraph: boolean, led: boolean): boolean {
  const { text } = fold(rich.prose.slice(from, to))
  const label = paragraph ? words.label.exec(text) : null
  if (label) {
    const rest = text.slice(label[0].length)
    return words.tells.test(rest) || /\?\W{0,8}$/.test(text)
  }
  // "Example:" alone stands above what it is a title of.
  if (/:\W{0,8}$/.test(text)) return false
  const apart = rich.slanted.some((range) => range.start <= from + 1 && range.end >= to - 1) || (text.startsWith('(') && /\)\W{0,4}$/.test(text))
  if (apart && !led) return words.sample.test(text) || (words.tells.test(text) && (!isEnglish(text) || words.asks.test(text)))
  return paragraph && words.tells.test(text) && words.asks.test(text)
}

/** English tells somebody to write as it names a duty: "Describe" alone says too little. */
function isEnglish(text: string): boolean {
  return !/[^\u0000-\u007f\u2010-\u2026]/.test(text)
}
