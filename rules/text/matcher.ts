import { flattenGaps, GAP, isOptional, readPhrase, type PhrasePart, type WordCache } from './phrases.ts'
import { stem, type Tokens } from './tokens.ts'

/** A list of phrases was found: `concept` is the number given by {@link MatcherBuilder.add}, `from`/`to` count tokens (end exclusive). */
export interface Hit {
  readonly concept: number
  readonly from: number
  readonly to: number
}

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

/** Classes are completed before what is built on them: 0 a class, 1 a class made of classes, 2 any other list. */
type Level = 0 | 1 | 2
const LEVELS: readonly Level[] = [0, 1, 2]
/** Words allowed between a class and a neighbour written without a gap: "họp <freq>" finds "họp định kỳ hằng quý". */
const CLASS_SLACK = 2
/** So many hits are looked through faster than they are put in order. */
const FEW = 64
const NUMBER = 0
const PERCENT = 1

/** What the builder has made of the lists; see {@link Matcher}. */
interface Compiled {
  readonly root: Node
  /** Patterns of each level by the segment that is their anchor. */
  readonly bySegment: readonly ReadonlyMap<number, readonly Pattern[]>[]
  /** Patterns of each level that have no literal, by their first class. */
  readonly byClass: readonly ReadonlyMap<number, readonly Pattern[]>[]
  /** Concepts by segment, for phrases that are one piece. */
  readonly single: readonly (readonly number[] | undefined)[]
  readonly concepts: readonly string[]
  /** By concept: whether phrases may refer to it. */
  readonly isClass: readonly boolean[]
  readonly ids: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, number>
  readonly wordClasses: ReadonlyMap<string, readonly number[]>
  readonly stemmed: boolean
}

/**
 * Finds all phrases of all lists in one walk over the words (a trie of words). Time: words × the longest phrase, whatever the
 * number of phrases.
 */
export class Matcher {
  private readonly compiled: Compiled

  constructor(compiled: Compiled) {
    this.compiled = compiled
  }

  get concepts(): readonly string[] {
    return this.compiled.concepts
  }

  id(concept: string): number | undefined {
    return this.compiled.ids.get(concept)
  }

  /** Words as this matcher compares them. */
  forms(tokens: Tokens): readonly string[] {
    return this.compiled.stemmed ? tokens.words.map((word, i) => (tokens.kinds[i] === 'word' ? stem(word) : word)) : tokens.words
  }

  /** `given`: hits of classes that only the reader knows (names of partners, bodies), by concept number. */
  match(tokens: Tokens, given: readonly Hit[] = [], forms = this.forms(tokens)): Hit[] {
    const run = new MatchRun(this.compiled, tokens, forms, given)
    for (const level of LEVELS) run.complete(level)
    return run.hits
  }
}

/** Indices of hits by the word at which they begin or end; `count` of them are in. */
interface Places {
  count: number
  readonly at: number[][]
}

/** One matching of one passage. */
class MatchRun {
  readonly hits: Hit[]
  private readonly segments: Hit[] = []
  /** Hits of each segment, and of each class, so that what follows is looked for among its own only. */
  private readonly bySegment = new Map<number, Hit[]>()
  private readonly byClass = new Map<number, Hit[]>()
  /** Where the hits of a long list begin and end, so that a long passage is not gone through for each of its words. */
  private readonly places = { from: new Map<readonly Hit[], Places>(), to: new Map<readonly Hit[], Places>() }
  private classed = 0
  private readonly compiled: Compiled
  private readonly tokens: Tokens
  private readonly words: Int32Array
  private readonly forms: readonly string[]

  constructor(compiled: Compiled, tokens: Tokens, forms: readonly string[], given: readonly Hit[]) {
    this.compiled = compiled
    this.tokens = tokens
    this.forms = forms
    this.hits = given.slice()
    const words = new Int32Array(forms.length)
    for (let i = 0; i < forms.length; i++) words[i] = compiled.words.get(forms[i]) ?? -1
    this.words = words
    const { root } = compiled
    for (let i = 0; i < forms.length; i++) if (words[i] >= 0 || root.classes) this.visit(root, i, i)
  }

  private visit(node: Node, from: number, at: number): void {
    if (node.out) {
      for (const segment of node.out) {
        const concepts = this.compiled.single[segment]
        if (concepts) for (const concept of concepts) this.hits.push({ concept, from, to: at })
        else {
          const hit = { concept: segment, from, to: at }
          this.segments.push(hit)
          push(this.bySegment, segment, hit)
        }
      }
    }
    if (node.jumps) for (const next of node.jumps) this.visit(next, from, at)
    if (at >= this.words.length) return
    const word = this.words[at]
    if (word >= 0 && node.next) {
      const next = node.next.get(word)
      if (next) this.visit(next, from, at + 1)
    }
    if (node.classes) this.visitClasses(node.classes, from, at)
  }

  private visitClasses(classes: ReadonlyMap<number, Node>, from: number, at: number): void {
    const kind = this.tokens.kinds[at]
    const ofKind = kind === 'number' ? classes.get(NUMBER) : kind === 'percent' ? classes.get(PERCENT) : undefined
    if (ofKind) this.visit(ofKind, from, at + 1)
    const names = this.compiled.wordClasses.get(this.forms[at])
    if (!names) return
    for (const name of names) {
      const next = classes.get(name)
      if (next) this.visit(next, from, at + 1)
    }
  }

  complete(level: Level): void {
    for (; this.classed < this.hits.length; this.classed++) {
      const hit = this.hits[this.classed]
      if (this.compiled.isClass[hit.concept]) push(this.byClass, hit.concept, hit)
    }
    const bySegment = this.compiled.bySegment[level]
    if (bySegment.size > 0) {
      for (let i = 0; i < this.segments.length; i++) {
        const patterns = bySegment.get(this.segments[i].concept)
        if (patterns) for (const pattern of patterns) this.completeAnchored(pattern, this.segments[i])
      }
    }
    const byClass = this.compiled.byClass[level]
    if (byClass.size === 0) return
    const known = this.hits.length
    for (let i = 0; i < known; i++) {
      const patterns = byClass.get(this.hits[i].concept)
      if (!patterns) continue
      for (const pattern of patterns) {
        const end = this.follow(pattern, 1, this.hits[i].to)
        if (end >= 0) this.hits.push({ concept: pattern.concept, from: this.hits[i].from, to: end })
      }
    }
  }

  /** A pattern's anchor (its first literal) was found: look for what comes before (classes only) and after. */
  private completeAnchored(pattern: Pattern, anchor: Hit): void {
    let from = anchor.from
    for (let i = pattern.anchor - 1; i >= 0; i--) {
      const { classOf } = pattern.segments[i] as { classOf: number }
      const gap = pattern.gaps[i + 1]
      const candidates = this.near(this.byClass.get(classOf) ?? [], 'to', from - gap, from)
      const before = candidates.find((hit) => hit.to <= from && from - hit.to <= gap && !this.broken(hit.to, from))
      if (!before) return
      from = before.from
    }
    const end = this.follow(pattern, pattern.anchor + 1, anchor.to)
    if (end >= 0) this.hits.push({ concept: pattern.concept, from, to: end })
  }

  private follow(pattern: Pattern, index: number, from: number): number {
    if (index >= pattern.segments.length) return from
    const segment = pattern.segments[index]
    const candidates = 'literal' in segment ? this.bySegment.get(segment.literal) : this.byClass.get(segment.classOf)
    if (!candidates) return -1
    const gap = pattern.gaps[index]
    for (const hit of this.near(candidates, 'from', from, from + gap)) {
      const distance = hit.from - from
      if (distance < 0 || distance > gap || this.broken(from, hit.from)) continue
      const end = this.follow(pattern, index + 1, hit.to)
      if (end >= 0) return end
    }
    return -1
  }

  /** Hits of a list that begin or end between two words, in the list's order; all of them when they are few. */
  private near(hits: readonly Hit[], side: 'from' | 'to', low: number, high: number): readonly Hit[] {
    if (hits.length <= FEW) return hits
    let places = this.places[side].get(hits)
    if (!places) this.places[side].set(hits, (places = { count: 0, at: [] }))
    for (; places.count < hits.length; places.count++) (places.at[hits[places.count][side]] ??= []).push(places.count)
    const found: number[] = []
    for (let at = Math.max(0, low); at <= high; at++) if (places.at[at]) found.push(...places.at[at])
    return found.sort((a, b) => a - b).map((index) => hits[index])
  }

  private broken(from: number, to: number): boolean {
    for (let i = Math.max(0, from - 1); i < to; i++) if (this.tokens.breaks[i] === 2) return true
    return false
  }
}

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
  private readonly wordClasses = new Map<string, number[]>()
  private readonly wordClassNames = new Map([['number', NUMBER], ['percent', PERCENT]])
  private readonly stemmed: boolean

  constructor(stemmed: boolean) {
    this.stemmed = stemmed
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
    for (const word of words) push(this.wordClasses, this.stemmed ? stem(word) : word, id)
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
    let key: number | undefined
    if (part.kind === 'word') {
      map = node.next ??= new Map()
      key = this.words.get(part.word)
      if (key === undefined) this.words.set(part.word, (key = this.words.size))
    } else {
      map = node.classes ??= new Map()
      key = this.wordClassNames.get((part as { name: string }).name) as number
    }
    let next = map.get(key)
    if (!next) map.set(key, (next = newNode()))
    return next
  }

  build(): Matcher {
    const { root, bySegment, byClass, concepts, ids, words, wordClasses, stemmed } = this
    const single = Array.from({ length: this.segments }, (_, segment) => this.single.get(segment))
    const isClass = concepts.map((name) => !name.includes('/'))
    return new Matcher({ isClass, root, bySegment, byClass, single, concepts, ids, words, wordClasses, stemmed })
  }
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
