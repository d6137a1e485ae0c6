import type { List, Nodes, Paragraph } from 'mdast'

const LONGEST = 110
const SENTENCE_END = /[.:;!?…]["”’')\]]*$/u

/** A title with a number over a line of dashes, and that number. */
export interface NumberedTitle {
  readonly list: List
  readonly paragraph: Paragraph
}

/**
 * "1. Purpose" over a line of dashes: to Markdown a list of one item and a rule, to whoever wrote it a title as "Purpose" over such a line
 * is. A rule is set off by an empty line, or stands behind a list of several.
 */
export function numberedTitle(node: Nodes, next: Nodes | undefined, source: string): NumberedTitle | null {
  if (node.type !== 'list' || node.ordered !== true || node.children.length !== 1 || next?.type !== 'thematicBreak') return null
  const [paragraph, ...others] = node.children[0].children
  if (paragraph?.type !== 'paragraph' || others.length > 0) return null
  const { start, end } = paragraph.position ?? {}
  const line = next.position?.start
  if (!start || !end || !line || start.line !== end.line || line.line !== end.line + 1) return null
  const words = source.slice(start.offset, end.offset)
  const dashes = source.slice(line.offset, next.position?.end.offset)
  return /^-{2,}\s*$/.test(dashes) && words.length <= LONGEST && !SENTENCE_END.test(words) ? { list: node, paragraph } : null
}
