import { Head, trieOf, type MatcherData, type Trie } from './matcher-data.ts'
import { Scratch } from './matcher-scratch.ts'
import { stem, type Tokens } from './tokens.ts'

/** A list of phrases was found: `concept` is the number given by {@link MatcherBuilder.add}, `from`/`to` count tokens (end exclusive). */
export interface Hit {
  readonly concept: number
  readonly from: number
  readonly to: number
}

/** Words as a matcher compares them, and their numbers in its vocabulary; −1 for words that it does not know. */
export interface WordForms {
  readonly forms: readonly string[]
  readonly numbers: readonly number[]
}

/** The number is −1 as long as the word has none. */
interface Stem {
  readonly form: string
  readonly number: number
}

/** Classes are completed before what is built on them: 0 a class, 1 a class made of classes, 2 any other list. */
export type Level = 0 | 1 | 2
export const LEVELS: readonly Level[] = [0, 1, 2]
export const NUMBER = 0
export const PERCENT = 1
/** So many hits are looked through faster than they are put in order. */
const FEW = 64
/** Stems are remembered for so many words; a text that has more is no prose. */
const MOST_STEMS = 20_000

/**
 * Finds all phrases of all lists in one walk over the words (a trie of words). Time: words × the longest phrase, whatever the
 * number of phrases.
 */
export class Matcher {
  readonly concepts: readonly string[]
  /** Numbers of the words it knows. What else is to have a number may be added behind them. */
  readonly vocabulary: Map<string, number>
  private readonly ids: ReadonlyMap<string, number>
  private readonly scratch: Scratch
  private readonly stemmed: boolean
  private readonly stems = new Map<string, Stem>()

  constructor(data: MatcherData) {
    this.stemmed = data.stemmed
    this.concepts = data.concepts.split('\n')
    this.ids = new Map(this.concepts.map((name, i) => [name, i]))
    this.vocabulary = new Map()
    if (data.words !== '') for (const word of data.words.split('\n')) this.vocabulary.set(word, this.vocabulary.size)
    this.scratch = new Scratch(trieOf(data), this.concepts)
  }

  id(concept: string): number | undefined {
    return this.ids.get(concept)
  }

  read({ words, kinds }: Tokens): WordForms {
    if (!this.stemmed) return { forms: words, numbers: words.map((word) => this.numberOf(word)) }
    const forms: string[] = []
    const numbers: number[] = []
    for (let i = 0; i < words.length; i++) {
      const { form, number } = kinds[i] === 'word' ? this.stemOf(words[i]) : { form: words[i], number: -1 }
      forms.push(form)
      numbers.push(number >= 0 ? number : this.numberOf(form))
    }
    return { forms, numbers }
  }

  private numberOf(form: string): number {
    return this.vocabulary.get(form) ?? -1
  }

  private stemOf(word: string): Stem {
    let known = this.stems.get(word)
    if (known === undefined) {
      if (this.stems.size >= MOST_STEMS) this.stems.clear()
      const form = stem(word)
      this.stems.set(word, (known = { form, number: this.numberOf(form) }))
    }
    return known
  }

  /** `given`: hits of classes that only the reader knows (names of partners, bodies), by concept number. */
  match(tokens: Tokens, given: readonly Hit[] = [], { numbers }: WordForms = this.read(tokens)): Hit[] {
    const run = new MatchRun(this.scratch, tokens, numbers, given)
    run.walk()
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
  private byClass: Map<number, Hit[]> | undefined
  /** Where the hits of a long list begin and end, so that a long passage is not gone through for each of its words. */
  private places: { readonly from: Map<readonly Hit[], Places>; readonly to: Map<readonly Hit[], Places> } | undefined
  private classed = 0
  private readonly scratch: Scratch
  private readonly trie: Trie
  private readonly tokens: Tokens
  private readonly words: readonly number[]

  constructor(scratch: Scratch, tokens: Tokens, words: readonly number[], given: readonly Hit[]) {
    this.scratch = scratch
    this.trie = scratch.trie
    this.tokens = tokens
    this.words = words
    this.hits = given.slice()
  }

  walk(): void {
    const { words, scratch } = this
    const { rootNext } = this.trie
    scratch.begin()
    for (let i = 0; i < words.length; i++) {
      if (!scratch.rootIsPlain) this.visit(0, i, i)
      else {
        const word = words[i]
        if (word < 0 || word >= rootNext.length) continue
        const next = rootNext[word]
        if (next !== 0) this.visit(next, i, i + 1)
      }
    }
    scratch.sort()
  }

  private visit(node: number, from: number, at: number): void {
    const { trie, words } = this
    const { heads } = trie
    const head = node * Head.next
    for (let o = heads[head + Head.out], end = heads[head + Head.next + Head.out]; o < end; o++) {
      const out = trie.out[o]
      if (out & 1) this.scratch.add(out >> 1, from, at)
      else this.hits.push({ concept: out >> 1, from, to: at })
    }
    for (let j = heads[head + Head.jump], end = heads[head + Head.next + Head.jump]; j < end; j++) this.visit(trie.jumpTo[j], from, at)
    if (at >= words.length) return
    const word = words[at]
    if (word >= 0) {
      const next = node === 0 ? (word < trie.rootNext.length ? trie.rootNext[word] : 0) : this.edge(heads[head + Head.edge], heads[head + Head.next + Head.edge], word)
      if (next !== 0) this.visit(next, from, at + 1)
    }
    if (heads[head + Head.class] < heads[head + Head.next + Head.class]) this.visitClasses(node, from, at)
  }

  /** The node behind a word, of the edges from `start` to `end`; 0 for none. */
  private edge(start: number, end: number, word: number): number {
    const { edgeWord, edgeTo } = this.trie
    let low = start
    let high = end - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = edgeWord[middle]
      if (found === word) return edgeTo[middle]
      if (found < word) low = middle + 1
      else high = middle - 1
    }
    return 0
  }

  private visitClasses(node: number, from: number, at: number): void {
    const { wordClassStart, wordClass } = this.trie
    const kind = this.tokens.kinds[at]
    if (kind === 'number') this.visitClass(node, NUMBER, from, at)
    else if (kind === 'percent') this.visitClass(node, PERCENT, from, at)
    const word = this.words[at]
    if (word < 0 || word >= wordClassStart.length - 1) return
    for (let c = wordClassStart[word]; c < wordClassStart[word + 1]; c++) this.visitClass(node, wordClass[c], from, at)
  }

  private visitClass(node: number, name: number, from: number, at: number): void {
    const { heads, classOf, classTo } = this.trie
    const head = node * Head.next + Head.class
    for (let c = heads[head], end = heads[head + Head.next]; c < end; c++) {
      if (classOf[c] !== name) continue
      this.visit(classTo[c], from, at + 1)
      return
    }
  }

  complete(level: Level): void {
    const { hits, scratch, trie } = this
    for (; this.classed < hits.length; this.classed++) {
      const hit = hits[this.classed]
      if (scratch.isClass[hit.concept]) this.gather(hit)
    }
    const { bySegment, bySegmentPattern, byClass, byClassPattern } = scratch.levels[level]
    if (bySegmentPattern.length > 0) {
      for (let i = 0; i < scratch.found; i++) {
        const piece = scratch.piece[i]
        for (let p = bySegment[piece], end = bySegment[piece + 1]; p < end; p++) this.completeAnchored(bySegmentPattern[p], scratch.pieceFrom[i], scratch.pieceTo[i])
      }
    }
    if (byClassPattern.length === 0) return
    const known = hits.length
    for (let i = 0; i < known; i++) {
      const { concept, from, to } = hits[i]
      for (let p = byClass[concept], end = byClass[concept + 1]; p < end; p++) {
        const pattern = byClassPattern[p]
        const last = this.follow(pattern, 1, to)
        if (last >= 0) hits.push({ concept: trie.patternConcept[pattern], from, to: last })
      }
    }
  }

  private gather(hit: Hit): void {
    this.byClass ??= new Map()
    const list = this.byClass.get(hit.concept)
    if (list) list.push(hit)
    else this.byClass.set(hit.concept, [hit])
  }

  /** A pattern's anchor (its first piece of words) was found: look for what comes before (classes only) and after. */
  private completeAnchored(pattern: number, anchorFrom: number, anchorTo: number): void {
    const { patternStart, patternPiece, patternGap, patternAnchor, patternConcept } = this.trie
    const first = patternStart[pattern]
    let from = anchorFrom
    for (let i = patternAnchor[pattern] - 1; i >= 0; i--) {
      const before = this.before(patternPiece[first + i] >> 1, from, patternGap[first + i + 1])
      if (before < 0) return
      from = before
    }
    const end = this.follow(pattern, patternAnchor[pattern] + 1, anchorTo)
    if (end >= 0) this.hits.push({ concept: patternConcept[pattern], from, to: end })
  }

  /** Where a hit of a class begins that ends at most `gap` words before a word; −1 when there is none. */
  private before(classOf: number, from: number, gap: number): number {
    const candidates = this.byClass?.get(classOf)
    if (!candidates) return -1
    for (const hit of this.near(candidates, 'to', from - gap, from)) {
      if (hit.to <= from && from - hit.to <= gap && !this.broken(hit.to, from)) return hit.from
    }
    return -1
  }

  /** Where the rest of a pattern ends, from its piece `index` on; −1 when it is not there. */
  private follow(pattern: number, index: number, from: number): number {
    const { patternStart, patternPiece, patternGap } = this.trie
    const at = patternStart[pattern] + index
    if (at >= patternStart[pattern + 1]) return from
    const piece = patternPiece[at]
    const gap = patternGap[at]
    return piece & 1 ? this.followClass(pattern, index, from, piece >> 1, gap) : this.followWords(pattern, index, from, piece >> 1, gap)
  }

  private followWords(pattern: number, index: number, from: number, piece: number, gap: number): number {
    const { scratch } = this
    if (scratch.seen[piece] !== scratch.run) return -1
    const first = scratch.start[piece]
    const last = first + scratch.count[piece]
    for (let i = this.firstFrom(first, last, from); i < last && scratch.from[i] - from <= gap; i++) {
      if (this.broken(from, scratch.from[i])) continue
      const end = this.follow(pattern, index + 1, scratch.to[i])
      if (end >= 0) return end
    }
    return -1
  }

  /** The first place of a piece at or behind a word. */
  private firstFrom(first: number, last: number, from: number): number {
    const places = this.scratch.from
    let low = first
    let high = last
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[middle] < from) low = middle + 1
      else high = middle
    }
    return low
  }

  private followClass(pattern: number, index: number, from: number, classOf: number, gap: number): number {
    const candidates = this.byClass?.get(classOf)
    if (!candidates) return -1
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
    this.places ??= { from: new Map(), to: new Map() }
    let places = this.places[side].get(hits)
    if (!places) this.places[side].set(hits, (places = { count: 0, at: [] }))
    for (; places.count < hits.length; places.count++) (places.at[hits[places.count][side]] ??= []).push(places.count)
    const found: number[] = []
    for (let at = Math.max(0, low); at <= high; at++) if (places.at[at]) found.push(...places.at[at])
    return found.sort((a, b) => a - b).map((index) => hits[index])
  }

  private broken(from: number, to: number): boolean {
    const { breaks } = this.tokens
    for (let i = Math.max(0, from - 1); i < to; i++) if (breaks[i] === 2) return true
    return false
  }
}
