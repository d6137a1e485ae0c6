import { Head, type NumberArray, type Trie } from './matcher-data.ts'

/** Patterns to complete at one level: by the piece that is their anchor; by their first class. */
interface LevelPatterns {
  readonly bySegment: NumberArray
  readonly bySegmentPattern: NumberArray
  readonly byClass: NumberArray
  readonly byClassPattern: NumberArray
}

/** The trie, and what is written anew for each passage. A run uses it alone, from its beginning to its end. */
export class Scratch {
  readonly trie: Trie
  readonly levels: readonly LevelPatterns[]
  readonly isClass: Uint8Array
  /** Classes that no pattern asks for need not be gathered. */
  readonly rootIsPlain: boolean
  /** By piece: in which run it was found last, how often, and where its places begin in `from` and `to`. */
  readonly seen: Int32Array
  readonly count: Int32Array
  readonly start: Int32Array
  run = 0
  /** Pieces found, in order: so many, which, and where. Plain lists that are emptied for each run would have to grow again in each. */
  found = 0
  piece = new Int32Array(256)
  pieceFrom = new Int32Array(256)
  pieceTo = new Int32Array(256)
  /** The places, sorted by piece. */
  from = new Int32Array(256)
  to = new Int32Array(256)
  /** Each piece once. */
  private touched = new Int32Array(256)
  private different = 0

  constructor(trie: Trie, concepts: readonly string[]) {
    this.trie = trie
    this.levels = [
      { bySegment: trie.bySegment0, bySegmentPattern: trie.bySegment0Pattern, byClass: trie.byClass0, byClassPattern: trie.byClass0Pattern },
      { bySegment: trie.bySegment1, bySegmentPattern: trie.bySegment1Pattern, byClass: trie.byClass1, byClassPattern: trie.byClass1Pattern },
      { bySegment: trie.bySegment2, bySegmentPattern: trie.bySegment2Pattern, byClass: trie.byClass2, byClassPattern: trie.byClass2Pattern },
    ]
    this.isClass = Uint8Array.from(concepts, (name) => (name.includes('/') ? 0 : 1))
    const pieces = Math.max(0, trie.bySegment0.length - 1)
    this.seen = new Int32Array(pieces).fill(-1)
    this.count = new Int32Array(pieces)
    this.start = new Int32Array(pieces)
    const { heads } = trie
    this.rootIsPlain = heads[Head.next + Head.class] === 0 && heads[Head.next + Head.jump] === 0 && heads[Head.next + Head.out] === 0
  }

  begin(): void {
    this.run++
    this.found = 0
    this.different = 0
  }

  add(piece: number, from: number, to: number): void {
    if (this.seen[piece] !== this.run) {
      this.seen[piece] = this.run
      this.count[piece] = 0
      this.touched[this.different++] = piece
    }
    this.count[piece]++
    const at = this.found++
    this.piece[at] = piece
    this.pieceFrom[at] = from
    this.pieceTo[at] = to
    if (this.found === this.piece.length) this.grow()
  }

  private grow(): void {
    const longer = (array: Int32Array): Int32Array<ArrayBuffer> => {
      const long = new Int32Array(array.length * 2)
      long.set(array)
      return long
    }
    this.piece = longer(this.piece)
    this.pieceFrom = longer(this.pieceFrom)
    this.pieceTo = longer(this.pieceTo)
    this.touched = longer(this.touched)
    this.from = new Int32Array(this.piece.length)
    this.to = new Int32Array(this.piece.length)
  }

  /** Puts the places of each piece together; they stay in the order of where they begin. */
  sort(): void {
    let at = 0
    for (let i = 0; i < this.different; i++) {
      const piece = this.touched[i]
      this.start[piece] = at
      at += this.count[piece]
      this.count[piece] = 0
    }
    for (let i = 0; i < this.found; i++) {
      const piece = this.piece[i]
      const place = this.start[piece] + this.count[piece]++
      this.from[place] = this.pieceFrom[i]
      this.to[place] = this.pieceTo[i]
    }
  }
}
