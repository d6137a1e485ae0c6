import { LineIndex } from '../text/line-index.ts'
import type { Span } from '../text/span.ts'
import type { TextRange } from './report.ts'

/** Places of one text as reports count them: lines and columns from 1. */
export class Places {
  readonly text: string
  private readonly lines: LineIndex

  constructor(text: string) {
    this.text = text
    this.lines = new LineIndex(text)
  }

  range(span: Span): TextRange {
    const start = this.lines.place(span.start)
    const end = this.lines.place(span.end)
    return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 }
  }

  byteColumn(offset: number): number {
    const at = Math.min(offset, this.text.length)
    return utf8Length(this.text.slice(this.lines.lineStart(this.lines.place(at).line), at)) + 1
  }
}

/** Bytes of a text in UTF-8; a lone surrogate counts as the replacement character that stands for it. */
function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
