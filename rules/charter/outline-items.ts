import type { Unit } from '../markdown/units.ts'
import { kept } from '../text/kept.ts'
import type { Heading } from './outline.ts'

/** Below the numbers of articles and like "1. Purpose" in a line of its own. */
const LEVEL = 4.5
const MOST_LETTERS = 60
const MOST_WORDS = 8
/** "Address: 2 Quay" below a number tells of somebody, and is not the text under a title. */
const FIELD_LINE = /^[^:.]{1,40}:\s/

/** The number of an item that may be a title by itself: of a numbered list, short, in the form of a title; null for all others. */
export const numberOfItem = kept((unit: Unit): number | null => {
  const { list, rich: { prose }, from, to } = unit
  if (!list?.ordered || list.depth !== 1 || list.marker === '' || unit.quote > 0 || to - from > MOST_LETTERS) return null
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
    if (run.length >= 2 && !isLedTo(units, run[0]) && (isAboveTexts(units, run) || holdsTheText(units, run))) {
      for (const index of run) found.set(index, headingOf(units[index], index))
    }
    run = []
  }
  units.forEach((unit, index) => {
    const number = numberOfItem(unit)
    if (number === null || !((holdsText(units, index) && unit.rich.bold.length === 0) || (unit.list?.alone && standsAlone(units, index)))) return
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

/** The item goes on below its first line. */
export function holdsText(units: readonly Unit[], index: number): boolean {
  const place = units[index].list
  const next = units[index + 1]?.list
  return place !== null && next !== null && next !== undefined && (next.id === place.id ? next.marker === '' : next.depth > place.depth)
}

/** Most of what comes from the first of them on stands in their items: they are the parts of the document. */
function holdsTheText(units: readonly Unit[], run: readonly number[]): boolean {
  const held = run.reduce((sum, index) => sum + heldBy(units, index), 0)
  return held >= run.length && held * 3 >= (units.length - run[0] - run.length) * 2
}

/** So many units of text stand in the item of one; none where they tell of somebody. */
function heldBy(units: readonly Unit[], index: number): number {
  const place = units[index].list
  if (!holdsText(units, index) || isField(units[index + 1])) return 0
  let end = index + 1
  for (let next = units[end]?.list; next && place && (next.depth > place.depth || (next.id === place.id && next.marker === '')); next = units[end]?.list) end++
  return end - index - 1
}

const isField = ({ rich, from, to }: Unit): boolean => FIELD_LINE.test(rich.prose.slice(from, to))

/** A paragraph of its own, of this line only. */
export function standsAlone(units: readonly Unit[], index: number): boolean {
  const { paragraph } = units[index]
  return units[index - 1]?.paragraph !== paragraph && units[index + 1]?.paragraph !== paragraph
}

/** A colon ends the line before. */
export function isLedTo(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1]
  return before !== undefined && before.kind !== 'heading' && before.rich.prose.slice(before.from, before.to).trimEnd().endsWith(':')
}

function isAboveTexts(units: readonly Unit[], run: readonly number[]): boolean {
  return run.filter((index) => isAboveText(units, index)).length * 2 >= run.length
}

/** A paragraph is next: another list below it makes it an item that has items. */
function isAboveText(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1]
  return next?.kind === 'text' && !isField(next)
}
