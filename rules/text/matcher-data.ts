/**
 * A trie of words and what ends in it, as numbers in one array: nothing has to be built to match with it, and a program can carry it
 * ready made. Lists of lists are two arrays, where each list begins (here: how long each is, which packs better) and what they hold one after the other.
 */
export interface MatcherData {
  /** Words by number, as the matcher compares them; "\n" between. */
  readonly words: string
  /** Names of the lists by number; "\n" between. */
  readonly concepts: string
  readonly stemmed: boolean
  /** The arrays of {@link Trie}, in the order of {@link ARRAYS}, one after the other. */
  readonly numbers: NumberArray
  /** How long each of the arrays is. */
  readonly lengths: readonly number[]
}

export type NumberArray = Uint16Array | Int32Array

const ARRAYS = [
  'rootNext', 'edgeStart', 'edgeWord', 'edgeTo', 'classStart', 'classOf', 'classTo', 'jumpStart', 'jumpTo', 'outStart', 'out', 'wordClassStart', 'wordClass', 'patternStart',
  'patternPiece', 'patternGap', 'patternConcept', 'patternAnchor', 'bySegment0', 'bySegment0Pattern', 'bySegment1', 'bySegment1Pattern', 'bySegment2', 'bySegment2Pattern', 'byClass0',
  'byClass0Pattern', 'byClass1', 'byClass1Pattern', 'byClass2', 'byClass2Pattern',
] as const

/** Of each node, where its lists begin in `heads`: they stand side by side, for whoever comes to a node looks at all of them. */
export const HEADS = ['outStart', 'jumpStart', 'edgeStart', 'classStart'] as const
export const Head = { out: 0, jump: 1, edge: 2, class: 3, next: 4 } as const

/** Nodes are numbers, 0 is the root. */
export interface Trie extends Readonly<Record<Exclude<(typeof ARRAYS)[number], (typeof HEADS)[number]>, NumberArray>> {
  /** By node, {@link Head.next} apart: where its lists begin; those of the next node are where they end. */
  readonly heads: Int32Array
  /** By word: the node behind the root, or 0. */
  readonly rootNext: NumberArray
  /** By node: next nodes by word, in the order of the words' numbers. */
  readonly edgeWord: NumberArray
  readonly edgeTo: NumberArray
  /** By node: next nodes by a class of words. */
  readonly classOf: NumberArray
  readonly classTo: NumberArray
  /** By node: nodes that go on from here without a word. */
  readonly jumpTo: NumberArray
  /** By node: what ends here, a list (even: twice its number) or a piece of a pattern (odd: twice its number and one). */
  readonly out: NumberArray
  /** By word: the classes it belongs to. */
  readonly wordClassStart: NumberArray
  readonly wordClass: NumberArray
  /** By pattern: its pieces, a piece of words (even, twice its number) or a class (odd, twice its list's number and one). */
  readonly patternStart: NumberArray
  readonly patternPiece: NumberArray
  /** Most words between a piece and the one before. */
  readonly patternGap: NumberArray
  readonly patternConcept: NumberArray
  /** Which piece is the first of words; by level, patterns by that piece, and patterns without one by their first class. */
  readonly patternAnchor: NumberArray
}

export function trieOf({ numbers, lengths }: MatcherData): Trie {
  const trie: Partial<Record<(typeof ARRAYS)[number], NumberArray>> = {}
  const heads = new Int32Array((lengths[ARRAYS.indexOf(HEADS[0])] + 1) * Head.next)
  let at = 0
  ARRAYS.forEach((name, i) => {
    const own = numbers.subarray(at, at + lengths[i])
    const head = (HEADS as readonly string[]).indexOf(name)
    if (head >= 0) fillStarts(heads, head, own)
    else trie[name] = STARTS.has(name) ? startsOf(own) : own
    at += lengths[i]
  })
  return { ...trie, heads } as Trie
}

function fillStarts(heads: Int32Array, head: number, lengths: NumberArray): void {
  let start = 0
  for (let i = 0, to = head + Head.next; i < lengths.length; i++, to += Head.next) heads[to] = start += lengths[i]
}

/** Arrays of where lists begin; one more than there are lists. */
const STARTS: ReadonlySet<string> = new Set([
  'wordClassStart', 'patternStart', 'bySegment0', 'bySegment1', 'bySegment2', 'byClass0', 'byClass1', 'byClass2',
])

function startsOf(lengths: NumberArray): Int32Array {
  const starts = new Int32Array(lengths.length + 1)
  let at = 0
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = at += lengths[i]
  return starts
}

/** Sixteen bits a number where they are enough. */
export function packNumbers(arrays: Readonly<Record<(typeof ARRAYS)[number], readonly number[]>>): Pick<MatcherData, 'numbers' | 'lengths'> {
  const all = ARRAYS.flatMap((name) => arrays[name])
  const most = all.reduce((a, b) => Math.max(a, b), 0)
  return { numbers: most < 0x10000 ? Uint16Array.from(all) : Int32Array.from(all), lengths: ARRAYS.map((name) => arrays[name].length) }
}
