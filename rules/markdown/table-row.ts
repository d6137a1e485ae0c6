/** Whether a line is the row of dashes under a table's header. */
export function isDelimiterRow(text: string, at: number, end: number): boolean {
  let dashes = false
  let pipes = false
  for (let i = at; i < end; i++) {
    const c = text[i]
    if (c === '-') dashes = true
    else if (c === '|') pipes = true
    else if (c !== ':' && c !== ' ' && c !== '\t') return false
  }
  return dashes && pipes
}

/** Cells of a row of a table, as the parser counts them: a pipe behind a backslash is text. */
export function cellsIn(text: string, start: number, end: number): number {
  let to = end
  while (to > start && /\s/.test(text[to - 1])) to--
  let cells = 1
  for (let i = text[start] === '|' ? start + 1 : start; i < to; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '|' && i < to - 1) cells++
  }
  return cells
}
