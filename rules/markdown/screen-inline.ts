/** More marks than these in one block are no text, whatever they mean. */
const MOST_MARKS = 10_000

/** What ends each kind of inline HTML that the parser looks for to the end of the block. */
const HTML_ENDS = ['-->', '?>', ']]>', '>'] as const

/** How many steps back and forth the parser makes for the inline marks of `text.slice(start, end)`; stops counting above `most`. */
export function inlineCost(text: string, start: number, end: number, base: number, most: number): number {
  return new InlineCost(text, start, end, base, most).count()
}

interface Run {
  readonly at: number
  length: number
}

class InlineCost {
  private readonly text: string
  private readonly start: number
  private readonly end: number
  private readonly most: number
  private cost: number
  private marks = 0
  private readonly brackets: number[] = []
  private readonly stars: Run[] = []
  private readonly underscores: Run[] = []
  private closeParen = -1
  /** Next end of each kind of HTML, from where it was last looked for; the block's end when there is none. */
  private readonly ends = [-1, -1, -1, -1]
  private ticks: Map<number, number> | null = null

  constructor(text: string, start: number, end: number, base: number, most: number) {
    this.text = text
    this.start = start
    this.end = end
    this.cost = base
    this.most = most
  }

  count(): number {
    const { text, end } = this
    for (let i = this.start; i < end && this.cost <= this.most; ) {
      switch (text.charCodeAt(i)) {
        case 92: // \
          i += 2
          break
        case 91: // [
          this.brackets.push(i++)
          this.marks++
          break
        case 93: // ]
          this.bracket(i++)
          break
        case 42: // *
          i = this.emphasis(i, 42, this.stars, this.underscores)
          break
        case 95: // _
          i = this.emphasis(i, 95, this.underscores, this.stars)
          break
        case 96: // `
          i = this.code(i)
          break
        case 60: // <
          this.html(i++)
          break
        default:
          i++
      }
    }
    return this.marks > MOST_MARKS ? Infinity : this.cost
  }

  /** A bracket is looked for back to the one that opens it, and what stands in brackets behind it to its end. */
  private bracket(at: number): void {
    this.marks++
    this.cost += at - (this.brackets.pop() ?? this.start)
    if (this.text[at + 1] !== '(') return
    if (this.closeParen < at) this.closeParen = this.nextParen(at + 2)
    this.cost += this.closeParen - at
  }

  private nextParen(from: number): number {
    for (let i = from; i < this.end; i++) {
      if (this.text[i] === '\\') i++
      else if (this.text[i] === ')') return i
    }
    return this.end
  }

  /** Where it is not certain that marks cannot open or close, they count as able to. */
  private emphasis(at: number, mark: number, own: Run[], other: Run[]): number {
    const { text, end } = this
    let to = at + 1
    while (to < end && text.charCodeAt(to) === mark) to++
    const opens = to < end && !isSpace(text.charCodeAt(to))
    const closes = at > this.start && !isSpace(text.charCodeAt(at - 1))
    if (!opens && !closes) return to
    this.marks++
    let left = to - at
    if (closes) {
      while (left > 0) {
        const run = own.at(-1)
        if (!run) {
          this.cost += at - this.start
          break
        }
        const levels = Math.min(run.length, left)
        this.cost += (run.length === left ? at - run.at : at - this.start) + levels * levels
        while (other.length > 0 && other[other.length - 1].at > run.at) other.pop()
        left -= levels
        run.length -= levels
        if (run.length === 0) own.pop()
      }
    }
    if (opens && left > 0) own.push({ at, length: left })
    return to
  }

  /** A run of backticks is closed by the next one as long; if there is none it is looked for to the end. */
  private code(at: number): number {
    const { text, end } = this
    this.ticks ??= lastRuns(text, this.start, end)
    let to = at + 1
    while (to < end && text.charCodeAt(to) === 96) to++
    const length = to - at
    this.marks++
    if ((this.ticks.get(length) ?? -1) < to) {
      this.cost += end - at
      return to
    }
    for (let i = to; i < end; i++) {
      if (text.charCodeAt(i) !== 96) continue
      const from = i
      while (i < end && text.charCodeAt(i) === 96) i++
      if (i - from === length) return i
    }
    return to
  }

  private html(at: number): void {
    const next = this.text[at + 1]
    if (next !== '!' && next !== '?') return
    this.marks++
    const kind = next === '?' ? 1 : this.text.startsWith('--', at + 2) ? 0 : this.text[at + 2] === '[' ? 2 : 3
    if (this.ends[kind] < at) {
      const found = this.text.slice(at, this.end).indexOf(HTML_ENDS[kind])
      this.ends[kind] = found < 0 ? this.end : at + found
    }
    if (this.ends[kind] === this.end) this.cost += this.end - at
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160
}

/** By length of runs of backticks, where the last one begins. */
function lastRuns(text: string, start: number, end: number): Map<number, number> {
  const runs = new Map<number, number>()
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) !== 96) continue
    const from = i
    while (i < end && text.charCodeAt(i) === 96) i++
    runs.set(i - from, from)
  }
  return runs
}
