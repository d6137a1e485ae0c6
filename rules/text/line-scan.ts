import { changeBetween } from './change.ts'
import { turnOfMemory } from './remembered.ts'

/** What a scan finds: where it begins in the text, and its words. */
export interface Scanned {
  readonly start: number
  readonly text: string
}

/** So far around a change things may be found otherwise than before; further only on the lines that this touches. */
const AROUND = 64

/**
 * Looks a text through for things that are short and depend on nothing further off than {@link AROUND}, or lie on one line. Of a text that is
 * much like the one before, only the lines around the change are looked at.
 */
export class LineScan {
  private readonly find: (text: string, from: number, to: number) => readonly Scanned[]
  private text = ''
  private found: readonly Scanned[] = []
  private key: unknown
  private turn = -1

  /** `find`: what begins in a range of whole lines, in order. */
  constructor(find: (text: string, from: number, to: number) => readonly Scanned[]) {
    this.find = find
  }

  /** All, in order. `key`: what else it depends on. */
  in(text: string, key: unknown = null): readonly Scanned[] {
    const known = this.key === key && this.turn === turnOfMemory()
    if (!known || text !== this.text) this.found = (known ? this.changed(text) : null) ?? this.find(text, 0, text.length)
    this.text = text
    this.key = key
    this.turn = turnOfMemory()
    return this.found
  }

  private changed(text: string): readonly Scanned[] | null {
    const { text: before, found } = this
    const { from, behind } = changeBetween(before, text)
    if (from + behind < text.length / 2) return null
    const start = from <= AROUND ? 0 : text.lastIndexOf('\n', from - AROUND - 1) + 1
    const feed = behind <= AROUND ? -1 : text.indexOf('\n', text.length - behind + AROUND)
    const end = feed < 0 ? text.length : feed + 1
    const growth = text.length - before.length
    const [earlier, later] = [found.filter((one) => one.start < start), found.filter((one) => one.start >= end - growth)]
    const last = earlier.at(-1)
    const begin = last ? Math.max(start, last.start + last.text.length) : start
    return [...earlier, ...this.find(text, begin, end), ...(growth === 0 ? later : later.map((one) => ({ start: one.start + growth, text: one.text })))]
  }
}

/** A scan for what a pattern with the flag "g" finds. */
export function scanFor(pattern: RegExp): LineScan {
  return new LineScan((text, from, to) => {
    const found: Scanned[] = []
    pattern.lastIndex = from
    for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) found.push({ start: match.index, text: match[0] })
    return found
  })
}
