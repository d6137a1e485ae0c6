/** Offset of the first character of the line that `offset` is in. */
export function lineStartOf(text: string, offset: number): number {
  return offset <= 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

/** Offset behind the last character of that line, before its line end. */
export function lineEndOf(text: string, offset: number): number {
  const end = /\r|\n|$/g
  end.lastIndex = offset
  return end.exec(text)?.index ?? text.length
}

/** The line end that most lines of a text have. */
export function lineEndIn(text: string): string {
  const crlf = text.match(/\r\n/g)?.length ?? 0
  const all = text.match(/\n/g)?.length ?? 0
  return crlf * 2 > all ? '\r\n' : '\n'
}
