/** What stands at the head of a line of Markdown. */
export interface Prefix {
  /** Where the line's own text begins. */
  readonly at: number
  readonly quotes: number
  readonly nested: number
  /** Columns before the text, containers included. */
  readonly indent: number
  /** The last list marker: "-", "1." … */
  readonly marker: string
  /** The line begins with a list item or quote mark, as far in as any paragraph takes it for one. */
  readonly shallow: boolean
}

/** Containers (quotes, list items) within each other on one line. No charter has a third of them; the parser is cubic in them. */
export const MOST_NESTED = 24
/** Quote marks and list markers at the head of a line. A line of nothing but dashes or stars is a rule and nests nothing. */
export function readPrefix(text: string, start: number, end: number): Prefix {
  let at = start
  let indent = 0
  let quotes = 0
  let nested = 0
  let marker = ''
  let shallow = true
  let before = 0
  for (;;) {
    const from = indent
    while (at < end && (text[at] === ' ' || text[at] === '\t')) indent += text[at++] === '\t' ? 4 - (indent % 4) : 1
    if (nested === 0) before = indent
    const length = at < end ? markerAt(text, at, end) : 0
    if (length === 0) break
    if (indent - from > (nested === 0 ? 3 : 4)) shallow = shallow && nested > 0
    nested++
    if (text[at] === '>') quotes++
    else marker = text.slice(at, at + length)
    at += length
    indent += length
    if (nested > MOST_NESTED + 1) break
  }
  const isDeep = nested > 0 && nested + (before >> 1) > MOST_NESTED
  if (isDeep && isRule(text, start, end)) return { at: end, quotes: 0, nested: 0, indent: 0, marker: '', shallow: true }
  return { at, quotes, nested: nested === 0 ? 0 : nested + (before >> 1), indent, marker, shallow: shallow && at < end }
}

/** Length of a quote mark or of a list marker with space behind it. */
function markerAt(text: string, at: number, end: number): number {
  const c = text[at]
  if (c === '>') return 1
  let to = at
  if (c === '-' || c === '*' || c === '+') to = at + 1
  else {
    while (to < end && to - at < 9 && text[to] >= '0' && text[to] <= '9') to++
    if (to === at || (text[to] !== '.' && text[to] !== ')')) return 0
    to++
  }
  return to >= end || text[to] === ' ' || text[to] === '\t' ? to - at : 0
}

function isRule(text: string, start: number, end: number): boolean {
  let mark = ''
  for (let i = start; i < end; i++) {
    const c = text[i]
    if (c === ' ' || c === '\t') continue
    if ((c !== '-' && c !== '*') || (mark !== '' && c !== mark)) return false
    mark = c
  }
  return true
}

export function opensFence(text: string, start: number, end: number): string {
  const c = text[start]
  if (c !== '`' && c !== '~') return ''
  let to = start
  while (to < end && text[to] === c) to++
  return to - start < 3 || (c === '`' && text.slice(to, end).includes('`')) ? '' : text.slice(start, to)
}

export function closesFence(line: string, fence: string): boolean {
  const mark = /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1]
  return mark !== undefined && mark.startsWith(fence)
}

/** What ends the raw HTML that a line opens, when it is of a kind that goes on over blank lines. */
export function htmlEnd(text: string, at: number, end: number): string {
  if (text[at] !== '<') return ''
  const head = text.slice(at, Math.min(end, at + 12)).toLowerCase()
  if (head.startsWith('<!--')) return '-->'
  if (head.startsWith('<?')) return '?>'
  if (head.startsWith('<![cdata[')) return ']]>'
  if (/^<![a-z]/.test(head)) return '>'
  const name = /^<(script|pre|style|textarea)(?![a-z\d])/.exec(head)?.[1]
  return name ? `</${name}>` : ''
}
