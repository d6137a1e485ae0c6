import type { Unit } from '../markdown/units.ts'
import { kept } from '../text/kept.ts'
import type { Heading } from './outline.ts'

/** Below the numbers of articles and like "1. Purpose" in a line of its own. */
const LEVEL = 4.5
const MOST_LETTERS = 60
const MOST_WORDS = 8
/** "Address: 2 Quay" below a number tells of somebody, and is not the text under a title. */
const FIELD_LINE = /^[^:.]{1,40}:\s/

/** The number of an item that may be a title by itself: a numbered list of one, short, in the form of a title; null for all others. */
export const numberOfItem = kept((unit: Unit): number | null => {
  const { list, rich: { prose }, from, to } = unit
  if (!list?.alone || !list.ordered || list.depth !== 1 || list.marker === '' || unit.quote > 0 || to - from > MOST_LETTERS) return null
  const title = prose.slice(from, to)
  if (!/^\p{Lu}/u.test(title) || /[.;,:!?…]["”’)\]]*$/u.test(title) || title.includes(':') || title.split(/\s+/).length > MOST_WORDS) return null
  const number = /^(\d{1,2})[.)]$/.exec(list.marker)
  return number ? Number(number[1]) : null
})

/**
 * Titles of a text pasted without its styles: "1. Purpose" alone above a paragraph is a list of one item to Markdown. Two or more that count
 * on are titles, by unit, when most have text below them and nothing leads to them.
 */
export function numberedItems(units: readonly Unit[]): ReadonlyMap<number, Heading> {
  const found = new Map<number, Heading>()
  let run: number[] = []
  const end = (): void => {
    if (run.length >= 2 && !isLedTo(units, run[0]) && run.filter((index) => isAboveText(units, index)).length * 2 >= run.length) {
      for (const index of run) found.set(index, headingOf(units[index], index))
    }
    run = []
  }
  units.forEach((unit, index) => {
    const number = standsAlone(units, index) ? numberOfItem(unit) : null
    if (number === null) return
    const last = run.at(-1)
    if (last !== undefined && (number !== (numberOfItem(units[last]) ?? 0) + 1 || last + 1 === index)) end()
    run.push(index)
  })
  end()
  return found
}

function headingOf({ from, to, list }: Unit, unit: number): Heading {
  return { unit, form: 'numbered', from, to, number: list?.marker.slice(0, -1) ?? '', level: LEVEL, rest: -1 }
}

/** A paragraph of its own, of this line only. */
export function standsAlone(units: readonly Unit[], index: number): boolean {
  const { paragraph } = units[index]
  return units[index - 1]?.paragraph !== paragraph && units[index + 1]?.paragraph !== paragraph
}

function isLedTo(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1]
  return before !== undefined && before.kind !== 'heading' && before.rich.prose.slice(before.from, before.to).trimEnd().endsWith(':')
}

/** A paragraph is next: another list below it makes it an item that has items. */
function isAboveText(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1]
  return next?.kind === 'text' && !FIELD_LINE.test(next.rich.prose.slice(next.from, next.to))
}
