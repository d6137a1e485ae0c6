import { packNumbers, type MatcherData } from './matcher-data.ts'
import { LEVELS, Matcher, NUMBER, PERCENT } from './matcher.ts'
import { flattenGaps, GAP, isOptional, readPhrase, type PhrasePart, type WordCache } from './phrases.ts'
import { stem } from './tokens.ts'

interface Node {
  /** Next nodes by word number. */
  next: Map<number, Node> | undefined
  /** Next nodes for any word of a class of words ("<number>", "<unit>"), by the class's number. */
  classes: Map<number, Node> | undefined
  /** Nodes that go on from here after a group of many alternatives, so that these need not be multiplied out. */
  jumps: Node[] | undefined
  /** Segments that end here. */
  out: number[] | undefined
}

type Segment = { readonly literal: number } | { readonly classOf: number }
interface Pattern {
  readonly concept: number
  readonly segments: readonly Segment[]
  /** Most words between this segment and the one before. */
  readonly gaps: readonly number[]
  /** Which segment is the first literal. */
  readonly anchor: number
}

/** Words allowed between a class and a neighbour written without a gap: "họp <freq>" finds "họp định kỳ hằng quý". */
const CLASS_SLACK = 2

/** Collects lists of phrases; {@link build} makes the matcher. */
export class MatcherBuilder {
  private readonly root: Node = newNode()
  private readonly concepts: string[] = []
  private readonly ids = new Map<string, number>()
  private readonly single = new Map<number, number[]>()
  private readonly bySegment = LEVELS.map(() => new Map<number, Pattern[]>())
  private readonly byClass = LEVELS.map(() => new Map<number, Pattern[]>())
  private readonly words = new Map<string, number>()
  private readonly cache: WordCache = new Map()
  private segments = 0
  /** Segments with one reading, which phrases share; apart for whole phrases and for pieces of patterns. */
  private readonly plain = new Map<Node, { whole?: number; piece?: number }>()
  /** Classes by word number. */
  private readonly wordClasses = new Map<number, number[]>()
  private readonly wordClassNames = new Map([['number', NUMBER], ['percent', PERCENT]])
  private readonly stemmed: boolean

  /** `words` are the first to have numbers, in this order. */
  constructor(stemmed: boolean, words: readonly string[] = []) {
    this.stemmed = stemmed
    for (const word of words) this.numberOf(word)
  }

  /** The number of a concept; a name with "/" is a list, any other a class that lists may refer to as `<name>`. */
  concept(name: string): number {
    const known = this.ids.get(name)
    if (known !== undefined) return known
    const id = this.concepts.length
    this.concepts.push(name)
    this.ids.set(name, id)
    return id
  }

  /** Words that phrases may call by one name, `<name>`; digits and `%` are `<number>` and `<percent>` without being told. */
  wordClass(name: string, words: readonly string[]): void {
    let id = this.wordClassNames.get(name)
    if (id === undefined) this.wordClassNames.set(name, (id = this.wordClassNames.size))
    for (const word of words) push(this.wordClasses, this.numberOf(this.stemmed ? stem(word) : word), id)
  }

  /** Throws a PhraseError for a phrase that cannot be read. */
  add(concept: string, phrases: readonly string[]): void {
    const id = this.concept(concept)
    for (const phrase of phrases) {
      const parts = readPhrase(phrase, this.stemmed, this.cache)
      for (const reading of flattenGaps(parts, (name) => !this.wordClassNames.has(name))) {
        if (reading.some((part) => part.kind !== 'gap')) this.addReading(id, reading)
      }
    }
  }

  private addReading(concept: number, parts: readonly PhrasePart[]): void {
    const pieces = this.piecesOf(parts)
    if (pieces.length === 0) return
    if (pieces.length === 1 && pieces[0].words) {
      push(this.single, this.literal(pieces[0].words, 'whole'), concept)
      return
    }
    const segments = pieces.map((piece): Segment => (piece.words ? { literal: this.literal(piece.words, 'piece') } : { classOf: this.concept(piece.name) }))
    const anchor = segments.findIndex((segment) => 'literal' in segment)
    const level = this.concepts[concept].includes('/') ? 2 : segments.some((segment) => 'classOf' in segment) ? 1 : 0
    const pattern: Pattern = { concept, segments, gaps: pieces.map((piece) => piece.gap), anchor }
    if (anchor >= 0) push(this.bySegment[level], (segments[anchor] as { literal: number }).literal, pattern)
    else push(this.byClass[level], (segments[0] as { classOf: number }).classOf, pattern)
  }

  /** Splits a reading at its gaps and classes; a piece that may be left out altogether says nothing. */
  private piecesOf(parts: readonly PhrasePart[]): { words?: PhrasePart[]; name: string; gap: number }[] {
    const pieces: { words?: PhrasePart[]; name: string; gap: number }[] = []
    let gap = 0
    let words: PhrasePart[] = []
    const flush = (): void => {
      if (words.some((part) => !isOptional(part))) {
        pieces.push({ words, name: '', gap })
        gap = 0
      }
      words = []
    }
    for (const part of parts) {
      if (part.kind === 'gap') {
        flush()
        gap = GAP
      } else if (part.kind === 'class' && !this.wordClassNames.has(part.name)) {
        flush()
        pieces.push({ name: part.name, gap: Math.max(gap, pieces.length > 0 ? CLASS_SLACK : 0) })
        gap = CLASS_SLACK
      } else words.push(part)
    }
    flush()
    return pieces
  }

  /** Enters a piece without gaps; all its readings end in one segment. */
  private literal(words: readonly PhrasePart[], use: 'whole' | 'piece'): number {
    const ends = this.enter([this.root], words)
    const only = ends.length === 1 ? ends[0] : undefined
    const known = only && this.plain.get(only)?.[use]
    if (known !== undefined) return known
    const segment = this.segments++
    if (only) this.plain.set(only, { ...this.plain.get(only), [use]: segment })
    for (const end of ends) (end.out ??= []).push(segment)
    return segment
  }

  private enter(from: readonly Node[], parts: readonly PhrasePart[]): readonly Node[] {
    let nodes = from
    for (const part of parts) {
      if (part.kind === 'group') {
        const here = nodes
        const ends = [...new Set(part.alternatives.flatMap((inner) => this.enter(here, inner)))]
        nodes = ends.length <= MOST_BRANCHES || ends.includes(this.root) ? ends : [join(ends)]
      } else nodes = nodes.map((node) => this.step(node, part))
    }
    return nodes
  }

  private step(node: Node, part: PhrasePart): Node {
    let map: Map<number, Node>
    let key: number
    if (part.kind === 'word') {
      map = node.next ??= new Map()
      key = this.numberOf(part.word)
    } else {
      map = node.classes ??= new Map()
      key = this.wordClassNames.get((part as { name: string }).name) as number
    }
    let next = map.get(key)
    if (!next) map.set(key, (next = newNode()))
    return next
  }

  private numberOf(word: string): number {
    let number = this.words.get(word)
    if (number === undefined) this.words.set(word, (number = this.words.size))
    return number
  }

  build(): Matcher {
    return new Matcher(this.data())
  }

  /** `smallest`: nodes after which the same goes on become one; it takes time, and matches the same. */
  data(smallest = false): MatcherData {
    const { concepts, words, single, stemmed } = this
    const nodes = orderNodes(smallest ? mergeEqual(this.root) : this.root)
    const pieces = new Map<number, number>()
    for (let segment = 0; segment < this.segments; segment++) if (!single.has(segment)) pieces.set(segment, pieces.size)
    const outsOf = (node: Node): number[] =>
      (node.out ?? []).flatMap((segment) => single.get(segment)?.map((concept) => concept * 2) ?? [(pieces.get(segment) as number) * 2 + 1])
    const numberOf = new Map(nodes.map((node, i) => [node, i]))
    const edges = nodes.map((node) => (node === nodes[0] ? [] : [...(node.next ?? [])].sort(([a], [b]) => a - b)))
    const classes = nodes.map((node) => [...(node.classes ?? [])])
    const to = (targets: readonly (readonly [number, Node])[]): number[] => targets.map(([, node]) => numberOf.get(node) as number)
    const rootNext = Array.from({ length: words.size }, (_, word) => numberOf.get(nodes[0].next?.get(word) as Node) ?? 0)
    const [edgeStart, edgeWord] = listsOf(edges.map((list) => list.map(([word]) => word)))
    const [classStart, classOf] = listsOf(classes.map((list) => list.map(([name]) => name)))
    const [jumpStart, jumpTo] = listsOf(nodes.map((node) => (node.jumps ?? []).map((next) => numberOf.get(next) as number)))
    const [outStart, out] = listsOf(nodes.map(outsOf))
    const [wordClassStart, wordClass] = listsOf(Array.from({ length: words.size }, (_, word) => this.wordClasses.get(word) ?? []))
    const trie = {
      rootNext, edgeStart, edgeWord, edgeTo: edges.flatMap(to), classStart, classOf, classTo: classes.flatMap(to), jumpStart, jumpTo, outStart, out, wordClassStart, wordClass,
    }
    return { words: [...words.keys()].join('\n'), concepts: concepts.join('\n'), stemmed, ...packNumbers({ ...trie, ...this.patternArrays(pieces) }) }
  }

  private patternArrays(pieces: ReadonlyMap<number, number>) {
    const patterns = [...new Set([...this.bySegment, ...this.byClass].flatMap((map) => [...map.values()].flat()))]
    const numberOf = new Map(patterns.map((pattern, i) => [pattern, i]))
    const pieceOf = (segment: Segment): number => ('literal' in segment ? (pieces.get(segment.literal) as number) * 2 : segment.classOf * 2 + 1)
    const [patternStart, patternPiece] = listsOf(patterns.map(({ segments }) => segments.map(pieceOf)))
    const numbers = (list: readonly Pattern[] | undefined): number[] => (list ?? []).map((pattern) => numberOf.get(pattern) as number)
    const segments = [...pieces.keys()]
    const [[bySegment0, bySegment0Pattern], [bySegment1, bySegment1Pattern], [bySegment2, bySegment2Pattern]] =
      this.bySegment.map((map) => listsOf(segments.map((segment) => numbers(map.get(segment)))))
    const [[byClass0, byClass0Pattern], [byClass1, byClass1Pattern], [byClass2, byClass2Pattern]] =
      this.byClass.map((map) => listsOf(this.concepts.map((_, concept) => numbers(map.get(concept)))))
    return {
      patternStart, patternPiece, patternGap: patterns.flatMap(({ gaps }) => gaps), patternConcept: patterns.map(({ concept }) => concept),
      // Patterns without words have no anchor, and nobody asks for it.
      patternAnchor: patterns.map(({ anchor }) => Math.max(0, anchor)), bySegment0, bySegment0Pattern, bySegment1, bySegment1Pattern, bySegment2, bySegment2Pattern,
      byClass0, byClass0Pattern, byClass1, byClass1Pattern, byClass2, byClass2Pattern,
    }
  }
}

/** How long each list is, and what they hold one after the other. */
function listsOf(lists: readonly (readonly number[])[]): [number[], number[]] {
  return [lists.map((list) => list.length), lists.flat()]
}

/** All nodes, the root first, each after one that leads to it. */
function orderNodes(root: Node): Node[] {
  const nodes = new Set([root])
  for (const node of nodes) for (const next of nextOf(node)) nodes.add(next)
  return [...nodes]
}

function nextOf(node: Node): Node[] {
  return [...(node.next?.values() ?? []), ...(node.classes?.values() ?? []), ...(node.jumps ?? [])]
}

/** The same trie with equal ends of phrases in one place each. */
function mergeEqual(root: Node): Node {
  const merged = new Map<Node, Node>()
  const numbers = new Map<Node, number>()
  const byContent = new Map<string, Node>()
  const mergeMap = (map: Map<number, Node> | undefined): Map<number, Node> | undefined => map && new Map([...map].sort(([a], [b]) => a - b).map(([key, node]) => [key, merge(node)]))
  const merge = (node: Node): Node => {
    const known = merged.get(node)
    if (known) return known
    const copy: Node = { next: mergeMap(node.next), classes: mergeMap(node.classes), jumps: node.jumps?.map(merge), out: node.out }
    const list = (map: Map<number, Node> | undefined): string => [...(map ?? [])].map(([key, next]) => `${key}:${numbers.get(next)}`).join()
    const content = [list(copy.next), list(copy.classes), copy.jumps?.map((next) => numbers.get(next)).join(), copy.out?.join()].join(';')
    const equal = byContent.get(content) ?? copy
    if (equal === copy) {
      byContent.set(content, copy)
      numbers.set(copy, numbers.size)
    }
    merged.set(node, equal)
    return equal
  }
  return merge(root)
}

/** More alternatives than these go on from one node of their own. */
const MOST_BRANCHES = 12

function join(nodes: readonly Node[]): Node {
  const next = newNode()
  for (const node of nodes) (node.jumps ??= []).push(next)
  return next
}

function newNode(): Node {
  return { next: undefined, classes: undefined, jumps: undefined, out: undefined }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
