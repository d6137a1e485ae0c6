import { LineIndex } from '../text/line-index.ts'
import type { Span } from '../text/span.ts'
import type { Said, TextPlace } from './model.ts'

/** Makes spans places and source text words. */
export class Reader {
  private readonly lines: LineIndex

  constructor(text: string) {
    this.lines = new LineIndex(text)
  }

  place({ start, end }: Span): TextPlace {
    const [from, to] = [this.lines.place(start), this.lines.place(end)]
    return { startLine: from.line + 1, startColumn: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 }
  }

  said(text: string, span: Span | null): Said {
    return { text: plain(text), at: span && this.place(span) }
  }
}

/** Characters that are no text, and those that turn the direction of what stands behind them. */
const HARMFUL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g

/** Text as it stands, but for what could make it lie. */
export function harmless(text: string): string {
  return text.replace(HARMFUL, '')
}

/** One line of text without what could make it lie, and without the signs of Markdown for bold, italics and code. */
export function plain(text: string): string {
  return harmless(text)
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
