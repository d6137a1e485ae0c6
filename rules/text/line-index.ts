/** A place as people and LSP clients count: both 0-based here, `character` in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly character: number
}

/**
 * Turns offsets into lines and back. Lines end at `\n`, `\r\n` or a lone `\r`, as in LSP; a byte order mark is not part of the
 * text (see {@link withoutBom}), so columns agree with what an editor shows.
 */
export class LineIndex {
  private readonly starts: number[]
  readonly length: number

  constructor(text: string) {
    this.starts = text.includes('\r') ? startsOf(text, /\r\n?|\n/g) : [0]
    // Most texts have line feeds alone, which are found fastest this way.
    if (this.starts.length === 1) for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1)
    this.length = text.length
  }

  get lineCount(): number {
    return this.starts.length
  }

  /** Offsets outside the text are moved to its nearest end. */
  place(offset: number): Place {
    const at = Math.max(0, Math.min(offset, this.length))
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle] <= at) low = middle
      else high = middle - 1
    }
    return { line: low, character: at - this.starts[low] }
  }

  /** The inverse of {@link place}; a line past the end gives the end of the text. */
  offset(place: Place): number {
    if (place.line >= this.starts.length) return this.length
    if (place.line < 0) return 0
    return Math.min(this.starts[place.line] + Math.max(0, place.character), this.lineStart(place.line + 1))
  }

  lineStart(line: number): number {
    return line >= this.starts.length ? this.length : this.starts[Math.max(0, line)]
  }
}

function startsOf(text: string, ends: RegExp): number[] {
  return [0, ...Array.from(text.matchAll(ends), ({ index, 0: end }) => index + end.length)]
}

/** Splits off a byte order mark, which editors hide and parsers count. */
export function withoutBom(raw: string): { readonly text: string; readonly bom: boolean } {
  return raw.charCodeAt(0) === 0xfeff ? { text: raw.slice(1), bom: true } : { text: raw, bom: false }
}
