import type { Root, RootContent } from 'mdast'
import { changeBetween } from '../text/change.ts'
import { scanFor } from '../text/line-scan.ts'
import { inOneGo, type Slices } from '../text/slices.ts'
import { parseFragment, parseMarkdown } from './parse.ts'
import { parseInSlices, shift } from './parse-in-slices.ts'

/** So many blocks before and behind what changed are parsed again: what stands there may end or go on otherwise than before. */
const AROUND = 2
/** Longer texts are not kept. */
const MOST_CHARACTERS = 2_000_000

/**
 * Parses texts of which each is much like the one before, as they are while a charter is being written: only the blocks around a change
 * are parsed, and those behind them prove that from there on all is as it was; if it is not, or where one place of a text decides about
 * others (front matter, definitions of links), the whole text is parsed. Offsets in the tree are right, lines and columns are not.
 * A tree is good until the next call.
 */
export class BlockParser {
  private text = ''
  private root: Root | null = null
  /** {@link decidesElsewhere}, of the text that is kept. */
  private decided = false

  parse(text: string): Root {
    return inOneGo(this.parseInSlices(text))
  }

  /** The same; other texts may be parsed meanwhile. */
  *parseInSlices(text: string): Slices<Root> {
    const root = this.changed(text) ?? (yield* parseInSlices(text))
    const kept = text.length <= MOST_CHARACTERS
    this.text = kept ? text : ''
    this.root = kept ? root : null
    this.decided = decidesElsewhere(this.text)
    return root
  }

  /** The tree kept, brought up to date; null when that cannot be done. */
  private changed(text: string): Root | null {
    const { root, text: before } = this
    if (!root || root.children.length <= 2 * AROUND) return null
    if (text === before) return root
    const { from, behind } = changeBetween(before, text)
    if (from + behind < text.length / 2 || this.decided || decidesElsewhere(text)) return null
    // What opens a front matter may close it anywhere, and while nothing does, the parser reads on in its own way.
    const opened = before.startsWith('---') || text.startsWith('---')
    if (opened && (root.children[0].type !== 'yaml' || from <= endOf(root.children[AROUND]))) return null
    return replaceBlocks(root, text, { from, to: before.length - behind, growth: text.length - before.length })
  }
}

/** What was between `from` and `to` in the text before is other text now, longer by `growth`. */
interface Change {
  readonly from: number
  readonly to: number
  readonly growth: number
}

/** Definitions of links count everywhere. */
function decidesElsewhere(text: string): boolean {
  return DEFINES.in(text).length > 0
}

const DEFINES = scanFor(/\]:/g)

function replaceBlocks(root: Root, text: string, change: Change): Root | null {
  const { children } = root
  const first = Math.max(0, children.findIndex((node) => endOf(node) >= change.from) - AROUND)
  if (endOf(children[children.length - 1]) < change.from) return null
  let last = first
  while (last + 1 < children.length && startOf(children[last + 1]) <= change.to) last++
  last += AROUND
  const toEnd = last >= children.length - 1
  const start = first === 0 ? 0 : text.lastIndexOf('\n', startOf(children[first]) - 1) + 1
  const end = toEnd ? text.length : lineEnd(text, endOf(children[last]) + change.growth)
  if (start > change.from || end - start > text.length / 2) return null
  const fragment = (first === 0 ? parseMarkdown : parseFragment)(text.slice(start, end)).children
  if (start > 0) for (const node of fragment) shift(node, start)
  const rest = toEnd ? [] : children.slice(last + 1)
  if (!toEnd && !proves(fragment, children.slice(last + 1 - AROUND, last + 1), change.growth)) return null
  if (change.growth !== 0) for (const node of rest) shift(node, change.growth)
  root.children = [...children.slice(0, first), ...fragment, ...rest]
  const whole = root.position?.end
  if (whole) whole.offset = text.length
  return root
}

/** The last blocks are those that were there, moved by `growth`. */
function proves(fragment: readonly RootContent[], untouched: readonly RootContent[], growth: number): boolean {
  const last = fragment.slice(-untouched.length)
  return last.length === untouched.length && untouched.every((node, i) => node.type === last[i].type && startOf(node) + growth === startOf(last[i]) && endOf(node) + growth === endOf(last[i]))
}

function startOf(node: RootContent): number {
  return node.position?.start.offset ?? 0
}

function endOf(node: RootContent): number {
  return node.position?.end.offset ?? 0
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}
