import type { Nodes, Root } from 'mdast'
import type { Slices } from '../text/slices.ts'
import { parseFragment, parseMarkdown } from './parse.ts'

/** UTF-16 units that are parsed at a time, at least. */
const PIECE = 20_000

/**
 * The tree of {@link parseMarkdown}, but for lines and columns. A long text is parsed in pieces of at least `piece` units, cut before titles behind
 * an empty line: what stands before such a title has no part in what follows, unless it is front matter, code or HTML that nothing has
 * ended. Where a piece ends with these, or holds a definition of a link, which counts everywhere, the whole text is parsed at once.
 */
export function* parseInSlices(text: string, piece = PIECE): Slices<Root> {
  const cuts = cutsOf(text, piece)
  const [end = text.length] = cuts
  const root = parseMarkdown(text.slice(0, end))
  if (cuts.length > 0 && (isOpen(root, text.slice(0, end)) || defines(root) || (text.startsWith('---') && root.children[0]?.type !== 'yaml'))) return parseMarkdown(text)
  for (const [i, start] of cuts.entries()) {
    yield
    const part = text.slice(start, cuts[i + 1])
    const parsed = parseFragment(part)
    if ((i + 1 < cuts.length && isOpen(parsed, part)) || defines(parsed)) return parseMarkdown(text)
    for (const node of parsed.children) shift(node, start)
    root.children.push(...parsed.children)
  }
  const whole = root.position?.end
  if (whole) whole.offset = text.length
  return root
}

/** Where pieces begin, without the first. */
function cutsOf(text: string, piece: number): number[] {
  const cuts: number[] = []
  const title = /\n[ \t]*\r?\n(?=#{1,6} )/g
  for (title.lastIndex = piece; title.exec(text); title.lastIndex += piece) cuts.push(title.lastIndex)
  return cuts
}

/** The last block goes on into the empty lines at the end: only code and HTML that nothing has ended do. */
function isOpen({ children }: Root, text: string): boolean {
  const end = children.at(-1)?.position?.end.offset ?? 0
  return end > text.trimEnd().length
}

function defines(node: Nodes): boolean {
  return node.type === 'definition' || ('children' in node && node.children.some(defines))
}

/** Moves a tree by so many units. */
export function shift(node: Nodes, by: number): void {
  const { position } = node
  if (position) {
    position.start.offset = (position.start.offset ?? 0) + by
    position.end.offset = (position.end.offset ?? 0) + by
  }
  if ('children' in node) for (const child of node.children) shift(child, by)
}
