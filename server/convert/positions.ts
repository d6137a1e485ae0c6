import type { Position, Range } from 'vscode-languageserver'
import { LineIndex, withoutBom, type Span } from '../../rules/index.ts'

/**
 * The one place where offsets of the engine and positions of the protocol meet. Holds the text as it was when it was read, since the
 * document goes on changing. Positions count UTF-16 units; a byte order mark counts for clients that sent one, and never for the engine.
 */
export class Positions {
  readonly text: string
  private readonly lines: LineIndex
  private readonly bom: number

  /** `raw`: the text as the client has it. */
  constructor(raw: string) {
    const { text, bom } = withoutBom(raw)
    this.text = text
    this.lines = new LineIndex(text)
    this.bom = bom ? 1 : 0
  }

  position(offset: number): Position {
    const { line, character } = this.lines.place(offset)
    return { line, character: line === 0 ? character + this.bom : character }
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) }
  }

  /** A character behind the end of its line means the end of the line. */
  offset({ line, character }: Position): number {
    const inText = line === 0 ? character - this.bom : character
    return Math.min(this.lines.offset({ line, character: inText }), this.lineEnd(line))
  }

  span(range: Range): Span {
    return { start: this.offset(range.start), end: this.offset(range.end) }
  }

  /** Text of the line before a position. */
  before(position: Position): string {
    return this.text.slice(this.lines.lineStart(position.line), this.offset(position))
  }

  lineSpan(line: number): Span {
    return { start: this.lines.lineStart(line), end: this.lineEnd(line) }
  }

  private lineEnd(line: number): number {
    const next = this.lines.lineStart(line + 1)
    if (line + 1 >= this.lines.lineCount) return next
    return this.text.startsWith('\r\n', next - 2) ? next - 2 : next - 1
  }
}
