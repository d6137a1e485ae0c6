import type { Code, Root } from 'mdast'

/** A line that has this many characters was broken because it was full, not because its author began anew. */
const FULL_LINE = 60
const LINE_END = /[.;:!?…]["”’')\]]*\s*$/u
const FENCE = /^[ \t]*(?:`{3}|~{3})/
const INDENT = /^[ \t]+/

/**
 * Authors who come from a word processor begin paragraphs with a tab or some spaces, which makes code of them in Markdown. The text with
 * line feeds in place of such indents, so that nothing moves, where that is prose; null where there is none.
 */
export function withoutIndents(root: Root, text: string): string | null {
  const blocks = root.children.flatMap((node) => (node.type === 'code' ? [indented(node, text)] : [])).filter((block) => block !== null)
  // One sentence shows how its author writes; then titles and short lines are no code either.
  if (!blocks.some(({ lines }) => isProse(lines))) return null
  let out = ''
  let done = 0
  for (const { start, lines } of blocks) {
    if (!hasWords(lines, 8)) continue
    out += text.slice(done, start) + dedented(lines)
    done = start + lines.length
  }
  return out + text.slice(done)
}

interface Block {
  readonly start: number
  /** Whole lines, as written. */
  readonly lines: string
}

function indented({ position }: Code, text: string): Block | null {
  const start = text.lastIndexOf('\n', (position?.start.offset ?? 0) - 1) + 1
  const lines = text.slice(start, position?.end.offset)
  return FENCE.test(lines) ? null : { start, lines }
}

/** Each line that begins a paragraph loses its indent; one that goes on with the line before may keep it. */
function dedented(lines: string): string {
  let before = ''
  return lines.split('\n').map((line) => {
    const begins = before.trim().length < FULL_LINE || LINE_END.test(before)
    before = line
    return begins ? line.replace(INDENT, (indent) => '\n'.repeat(indent.length)) : line
  }).join('\n')
}

const BEGINNING = /^\s*(?:[-*+•–]\s+\p{L}|["“(]?(?:\p{Lu}|\d{1,2}[.)]\s|[a-zđ][.)]\s))/u

/** Most lines begin as a sentence, a bullet or a number does, and of so many letters and more there is one sign that belongs to code. */
function hasWords(lines: string, letters: number): boolean {
  const filled = lines.split('\n').filter((line) => line.trim() !== '')
  const written = lines.match(/[\p{L}\p{M}]/gu)?.length ?? 0
  const signs = lines.match(/[^\p{L}\p{M}\p{N}\s.,:;!?…"“”'‘’()–/*_`-]/gu)?.length ?? 0
  return signs * letters <= written && filled.filter((line) => BEGINNING.test(line)).length * 2 > filled.length
}

const isProse = (lines: string): boolean => hasWords(lines, 25) && lines.split('\n').some((line) => LINE_END.test(line) && (line.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) >= 5)
