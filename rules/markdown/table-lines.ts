/** What can stand under a table's head, behind what a list or a quotation puts before it: dashes, and at least one bar or colon. */
const UNDER_HEAD = /^(?=[-|:> \t]*-)(?=[-> \t]*[|:])[-|:> \t]+$/u
const EMPTY = /^[> \t]*$/u
const AT_BAR = /^(?:[> \t]|[-*+][ \t]|\d{1,9}[.)][ \t])*\|/u
const LINE_END = /\r\n|\n|\r/u

/** How the lines of a text's tables begin: behind what lists and quotations put before them all have a bar, or some may not; or there is no table. */
export type TableLines = 'barred' | 'any' | 'none'

/** Looks at heads, and at what follows them up to an empty line. Where it is not certain that there is a table, there may be one. */
export function tableLinesOf(text: string): TableLines {
  let kind: TableLines = 'none'
  let [isOpen, above] = [false, '']
  for (const line of text.split(LINE_END)) {
    if (UNDER_HEAD.test(line)) {
      if (!AT_BAR.test(above)) return 'any'
      ;[isOpen, kind] = [true, 'barred']
    } else if (EMPTY.test(line)) isOpen = false
    else if (isOpen && !AT_BAR.test(line)) return 'any'
    above = line
  }
  return kind
}
