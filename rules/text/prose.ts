import { compose } from './fold.ts'
import type { Span } from './span.ts'

/** A stretch of prose that stands in the source; `identity` when each character stands for itself. */
interface Run {
  readonly at: number
  readonly length: number
  readonly source: number
  readonly sourceLength: number
}

/**
 * Text as a reader sees it (no markup, entities decoded) with the way back to the source. mdast text is not the source: list
 * items and quotes drop indentation on later lines, entities and escapes shrink, so positions are kept run by run.
 */
export class Prose {
  /** Letters and their marks are one character each (NFC), whatever the source has. */
  readonly text: string
  private readonly runs: readonly Run[]
  /** For each character of {@link text} where it begins in the text of the runs; absent where both are the same. */
  private readonly map: Int32Array | undefined
  /** So much further on in the source than the runs say. */
  private readonly by: number
  /** Pieces asked for, by range, of prose that is read again and again. */
  private pieces: Map<number, string> | undefined

  /** `from`: prose that is there already, to be moved by so many characters of the source. */
  constructor(text: string, runs: readonly Run[], from?: { readonly prose: Prose; readonly by: number }) {
    const composed = from ? { text: from.prose.text, map: from.prose.map } : compose(text)
    this.text = composed.text
    this.map = composed.map
    this.runs = runs
    this.by = from ? from.prose.by + from.by : 0
    this.pieces = from?.prose.pieces
  }

  /** The same prose, which now stands so many characters further on in the source. */
  moved(by: number): Prose {
    return new Prose(this.text, this.runs, { prose: this, by })
  }

  /** Says that the same prose is read once more. */
  readAgain(): void {
    this.pieces ??= new Map()
  }

  /** `text.slice(from, to)`, and the same string each time while a charter is being written: memories of passages know it at once. */
  slice(from: number, to: number): string {
    const { text, pieces } = this
    if (!pieces) return text.slice(from, to)
    const key = from * RANGE + to
    let piece = pieces.get(key)
    if (piece === undefined) pieces.set(key, (piece = text.slice(from, to)))
    return piece
  }

  /** Where an offset into the collected text is in {@link text}. */
  at(collected: number): number {
    const { map } = this
    if (!map) return collected
    let low = 0
    let high = map.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (map[middle] < collected) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The source span of `text.slice(start, end)`. */
  span(from: number, to: number): Span {
    if (this.runs.length === 0) return { start: 0, end: 0 }
    const start = this.map ? this.map[from] : from
    const end = this.map ? this.map[to] : to
    const first = this.runAt(start)
    if (end <= start) {
      const at = this.sourceStart(first, start)
      return { start: at, end: at }
    }
    const last = this.runAt(end - 1)
    return { start: this.sourceStart(first, start), end: this.sourceEnd(last, end - 1) }
  }

  private sourceStart(run: Run, at: number): number {
    const inside = Math.max(0, at - run.at)
    const source = run.source + this.by
    if (run.length === run.sourceLength) return source + Math.min(inside, run.length)
    return inside === 0 ? source : source + Math.min(inside, run.sourceLength)
  }

  private sourceEnd(run: Run, at: number): number {
    const source = run.source + this.by
    if (run.length === run.sourceLength) return source + Math.min(at - run.at + 1, run.length)
    return source + run.sourceLength
  }

  private runAt(at: number): Run {
    const runs = this.runs
    let low = 0
    let high = runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (runs[middle].at <= at) low = middle
      else high = middle - 1
    }
    return runs[low]
  }
}

/** Puts two offsets in one number. */
const RANGE = 0x4000000

/** More characters of one kind on end say nothing more. */
const LONGEST_RUN = 100

function sameKind(a: number, b: number): boolean {
  return a === b ? a !== 10 : (a === 32 || a === 9 || a === 160) && (b === 32 || b === 9 || b === 160)
}

/** Collects prose piece by piece. */
export class ProseBuilder {
  private text = ''
  private readonly runs: Run[] = []

  get length(): number {
    return this.text.length
  }

  endsWith(piece: string): boolean {
    return this.text.endsWith(piece)
  }

  /** Adds `value`, which stands at `source` in the source for `sourceLength` characters. */
  add(value: string, source: number, sourceLength = value.length): void {
    if (value.length > LONGEST_RUN && value.length === sourceLength) this.addShortened(value, source)
    else this.push(value, source, sourceLength)
  }

  private push(value: string, source: number, sourceLength: number): void {
    if (value.length === 0) return
    this.runs.push({ at: this.text.length, length: value.length, source, sourceLength })
    this.text += value
  }

  /** Of a hundred dots or spaces on end the first ones are enough: nobody reads the others, and no pattern has to. */
  private addShortened(value: string, source: number): void {
    let from = 0
    let same = 0
    for (let i = 1; i <= value.length; i++) {
      if (i < value.length && sameKind(value.charCodeAt(i), value.charCodeAt(i - 1))) continue
      if (i - same > LONGEST_RUN) {
        this.push(value.slice(from, same + LONGEST_RUN), source + from, same + LONGEST_RUN - from)
        from = i
      }
      same = i
    }
    this.push(value.slice(from), source + from, value.length - from)
  }

  /**
   * Adds decoded text whose source is `raw` at `source`: walks both side by side, so that escapes, entities and the prefixes of
   * continued lines fall between runs. What only the source has is passed over.
   */
  addDecoded(value: string, raw: string, source: number): void {
    if (value === raw) {
      this.add(value, source)
      return
    }
    let from = 0
    let i = 0
    let j = 0
    const flush = (): void => {
      if (j > from) this.add(value.slice(from, j), source + i - (j - from))
      from = j
    }
    while (j < value.length && i < raw.length) {
      const same = raw[i] === value[j]
      if (same && raw[i] !== '&') {
        i++
        j++
        if (value[j - 1] === '\n') flush()
        continue
      }
      flush()
      if (raw[i] === '\r' && value[j] === '\n') {
        const long = raw[i + 1] === '\n' ? 2 : 1
        this.add('\n', source + i, long)
        i += long
        from = ++j
        continue
      }
      const entity = raw[i] === '&' ? /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/i.exec(raw.slice(i, i + 36)) : null
      if (entity) {
        // What the entity stands for is what lies before the next characters that agree again.
        const next = raw.slice(i + entity[0].length, i + entity[0].length + 4)
        let long = 1
        const limit = Math.min(4, value.length - j)
        while (long < limit && next !== '' && !value.startsWith(next[0], j + long)) long++
        this.add(value.slice(j, j + long), source + i, entity[0].length)
        i += entity[0].length
        j += long
        from = j
        continue
      }
      if (same) {
        i++
        j++
        continue
      }
      i++
    }
    flush()
    if (j < value.length) this.add(value.slice(j), source + Math.max(0, raw.length - 1), 1)
  }

  build(): Prose {
    return new Prose(this.text, this.runs)
  }
}
