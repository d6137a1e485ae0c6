import { flattenGaps, GAP, isOptional, readPhrase, type PhrasePart } from './phrases.ts'
import { stem, type Tokens } from './tokens.ts'

/** A list of phrases was found: `concept` is the number given by {@link MatcherBuilder.add}, `from`/`to` count tokens (end exclusive). */
export interface Hit {
  readonly concept: number
  readonly from: number
  readonly to: number
}

interface Node {
  next: Map<string, Node> | undefined
  /** Next nodes for any word of a class of words ("<number>", "<unit>"), by the class. */
  classes: Map<string, Node> | undefined
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
  /** Classes are completed before what is built on them: 0 a class, 1 a class made of classes, 2 any other list. */
  readonly level: 0 | 1 | 2
}

const LEVELS = [0, 1, 2] as const
/** Words allowed between a class and a neighbour written without a gap: "họp <freq>" finds "họp định kỳ hằng quý". */
const CLASS_SLACK = 2

/**
 * Finds all phrases of all lists in one walk over the words (a trie of words). Time: words × the longest phrase, whatever the
 * number of phrases.
 */
export class Matcher {
  private readonly root: Node
  private readonly patternsBySegment: ReadonlyMap<number, readonly Pattern[]>
  private readonly patternsByClass: ReadonlyMap<number, readonly Pattern[]>
  private readonly single: ReadonlyMap<number, readonly number[]>
  readonly concepts: readonly string[]
  private readonly ids: ReadonlyMap<string, number>
  private readonly stemmed: boolean
  private readonly wordClasses: ReadonlyMap<string, readonly string[]>

  constructor(parts: {
    root: Node
    patternsBySegment: Map<number, Pattern[]>
    patternsByClass: Map<number, Pattern[]>
    single: Map<number, number[]>
    concepts: string[]
    ids: Map<string, number>
    stemmed: boolean
    wordClasses: Map<string, string[]>
  }) {
    this.root = parts.root
    this.patternsBySegment = parts.patternsBySegment
    this.patternsByClass = parts.patternsByClass
    this.single = parts.single
    this.concepts = parts.concepts
    this.ids = parts.ids
    this.stemmed = parts.stemmed
    this.wordClasses = parts.wordClasses
  }

  id(concept: string): number | undefined {
    return this.ids.get(concept)
  }

  /** Words as this matcher compares them. */
  forms(tokens: Tokens): readonly string[] {
    return this.stemmed ? tokens.words.map((word, i) => (tokens.kinds[i] === 'word' ? stem(word) : word)) : tokens.words
  }

  /** `given`: hits of classes that only the reader knows (names of partners, bodies), by concept number. */
  match(tokens: Tokens, given: readonly Hit[] = [], forms = this.forms(tokens)): Hit[] {
    const hits: Hit[] = [...given]
    const segments: { segment: number; from: number; to: number }[] = []
    for (let i = 0; i < forms.length; i++) this.walk(forms, tokens, i, hits, segments)
    for (const level of LEVELS) this.completeLevel(level, tokens, hits, segments)
    return hits
  }

  private completeLevel(level: 0 | 1 | 2, tokens: Tokens, hits: Hit[], segments: readonly { segment: number; from: number; to: number }[]): void {
    const classes = groupByConcept(hits)
    for (const hit of segments) {
      const patterns = this.patternsBySegment.get(hit.segment)
      if (patterns) for (const pattern of patterns) if (pattern.level === level) this.complete(pattern, hit, segments, classes, tokens, hits)
    }
    for (const [concept, starts] of classes) {
      for (const pattern of this.patternsByClass.get(concept) ?? []) {
        if (pattern.level !== level) continue
        for (const start of starts) {
          const end = this.follow(pattern, 1, start.to, segments, classes, tokens)
          if (end >= 0) hits.push({ concept: pattern.concept, from: start.from, to: end })
        }
      }
    }
  }

  private walk(forms: readonly string[], tokens: Tokens, from: number, hits: Hit[], segments: { segment: number; from: number; to: number }[]): void {
    const visit = (node: Node, at: number): void => {
      if (node.out) {
        for (const segment of node.out) {
          const concepts = this.single.get(segment)
          if (concepts) for (const concept of concepts) hits.push({ concept, from, to: at })
          segments.push({ segment, from, to: at })
        }
      }
      if (node.jumps) for (const next of node.jumps) visit(next, at)
      if (at >= forms.length) return
      const word = node.next?.get(forms[at])
      if (word) visit(word, at + 1)
      if (!node.classes) return
      const kind = tokens.kinds[at]
      const ofKind = kind === 'number' || kind === 'percent' ? node.classes.get(kind) : undefined
      if (ofKind) visit(ofKind, at + 1)
      const names = this.wordClasses.get(forms[at])
      if (names) {
        for (const name of names) {
          const next = node.classes.get(name)
          if (next) visit(next, at + 1)
        }
      }
    }
    visit(this.root, from)
  }

  /** A pattern's anchor (its first literal) was found: look for what comes before (classes only) and after. */
  private complete(
    pattern: Pattern, anchor: { segment: number; from: number; to: number }, segments: readonly { segment: number; from: number; to: number }[],
    classes: ReadonlyMap<number, readonly Hit[]>, tokens: Tokens, hits: Hit[],
  ): void {
    const at = pattern.segments.findIndex((segment) => 'literal' in segment)
    if ((pattern.segments[at] as { literal: number }).literal !== anchor.segment) return
    let from = anchor.from
    for (let i = at - 1; i >= 0; i--) {
      const segment = pattern.segments[i]
      if (!('classOf' in segment)) return
      const before = classes.get(segment.classOf)?.find((hit) => hit.to <= from && from - hit.to <= pattern.gaps[i + 1] && !this.broken(tokens, hit.to, from))
      if (!before) return
      from = before.from
    }
    const end = this.follow(pattern, at + 1, anchor.to, segments, classes, tokens)
    if (end >= 0) hits.push({ concept: pattern.concept, from, to: end })
  }

  private follow(
    pattern: Pattern, index: number, from: number, segments: readonly { segment: number; from: number; to: number }[],
    classes: ReadonlyMap<number, readonly Hit[]>, tokens: Tokens,
  ): number {
    if (index >= pattern.segments.length) return from
    const segment = pattern.segments[index]
    const candidates = 'literal' in segment ? segments.filter((hit) => hit.segment === segment.literal) : (classes.get(segment.classOf) ?? [])
    for (const hit of candidates) {
      const distance = hit.from - from
      if (distance < 0 || distance > pattern.gaps[index] || this.broken(tokens, from, hit.from)) continue
      const end = this.follow(pattern, index + 1, hit.to, segments, classes, tokens)
      if (end >= 0) return end
    }
    return -1
  }

  private broken(tokens: Tokens, from: number, to: number): boolean {
    for (let i = Math.max(0, from - 1); i < to; i++) if (tokens.breaks[i] === 2) return true
    return false
  }
}

function groupByConcept(hits: readonly Hit[]): Map<number, Hit[]> {
  const groups = new Map<number, Hit[]>()
  for (const hit of hits) {
    const group = groups.get(hit.concept)
    if (group) group.push(hit)
    else groups.set(hit.concept, [hit])
  }
  return groups
}

/** Collects lists of phrases; {@link build} makes the matcher. */
export class MatcherBuilder {
  private readonly root: Node = newNode()
  private readonly concepts: string[] = []
  private readonly ids = new Map<string, number>()
  private readonly single = new Map<number, number[]>()
  private readonly bySegment = new Map<number, Pattern[]>()
  private readonly byClass = new Map<number, Pattern[]>()
  private segments = 0
  /** Segments with one reading, which phrases share. */
  private readonly plain = new Set<number>()
  private readonly wordClasses = new Map<string, string[]>()
  private readonly wordClassNames = new Set(['number', 'percent'])
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
    this.wordClassNames.add(name)
    for (const word of words) push(this.wordClasses, this.stemmed ? stem(word) : word, name)
  }

  /** Throws a PhraseError for a phrase that cannot be read. */
  add(concept: string, phrases: readonly string[]): void {
    const id = this.concept(concept)
    for (const phrase of phrases) {
      const parts = readPhrase(phrase, this.stemmed)
      for (const reading of flattenGaps(parts, (name) => !this.wordClassNames.has(name))) {
        if (reading.some((part) => part.kind !== 'gap')) this.addReading(id, reading)
      }
    }
  }

  private addReading(concept: number, parts: readonly PhrasePart[]): void {
    const segments: Segment[] = []
    const gaps: number[] = []
    let gap = 0
    let words: PhrasePart[] = []
    const flush = (): void => {
      const needed = words.some((part) => !isOptional(part))
      if (!needed) words = []
      if (words.length === 0) return
      segments.push({ literal: this.literal(words) })
      gaps.push(gap)
      gap = 0
      words = []
    }
    for (const part of parts) {
      if (part.kind === 'gap') {
        flush()
        gap = GAP
      } else if (part.kind === 'class' && !this.wordClassNames.has(part.name)) {
        flush()
        segments.push({ classOf: this.concept(part.name) })
        gaps.push(Math.max(gap, segments.length > 1 ? CLASS_SLACK : 0))
        gap = CLASS_SLACK
      } else words.push(part)
    }
    flush()
    if (segments.length === 0) return
    if (segments.length === 1 && 'literal' in segments[0]) push(this.single, segments[0].literal, concept)
    else {
      const ofClass = !this.concepts[concept].includes('/')
      const level = !ofClass ? 2 : segments.some((segment) => 'classOf' in segment) ? 1 : 0
      const pattern: Pattern = { concept, segments, gaps, level }
      const anchor = segments.find((segment) => 'literal' in segment)
      if (anchor && 'literal' in anchor) push(this.bySegment, anchor.literal, pattern)
      else push(this.byClass, (segments[0] as { classOf: number }).classOf, pattern)
    }
  }

  /** Enters a piece without gaps; all its readings end in one segment. */
  private literal(words: readonly PhrasePart[]): number {
    const ends = this.enter([this.root], words)
    const shared = ends.length === 1 ? ends[0].out?.find((segment) => this.plain.has(segment)) : undefined
    if (shared !== undefined) return shared
    const segment = this.segments++
    if (ends.length === 1) this.plain.add(segment)
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
      } else nodes = nodes.map((node) => step(node, part))
    }
    return nodes
  }

  build(): Matcher {
    return new Matcher({
      root: this.root, patternsBySegment: this.bySegment, patternsByClass: this.byClass, single: this.single,
      concepts: this.concepts, ids: this.ids, stemmed: this.stemmed, wordClasses: this.wordClasses,
    })
  }
}

/** More alternatives than these go on from one node of their own. */
const MOST_BRANCHES = 12

function step(node: Node, part: PhrasePart): Node {
  const name = part.kind === 'word' ? part.word : (part as { name: string }).name
  const map = part.kind === 'word' ? (node.next ??= new Map()) : (node.classes ??= new Map())
  let next = map.get(name)
  if (!next) map.set(name, (next = newNode()))
  return next
}

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
