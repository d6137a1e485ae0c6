import type { Charter, Statement } from '../charter/model.ts'

/** A statement and what has become of it. */
export interface Pair {
  readonly before: Statement
  readonly after: Statement
  /** The words are the same; only places, marks or line breaks may differ. */
  readonly same: boolean
}

export interface Alignment {
  /** In the order of the older version. */
  readonly pairs: readonly Pair[]
  /** Statements of the older version that are in no pair, and of the newer one. */
  readonly gone: readonly Statement[]
  readonly fresh: readonly Statement[]
}

/** Less alike are two statements, not one that was reworded. */
const ALIKE = 0.5
/** For statements under the same title or label, where people look for the change. */
const SAME_PLACE = 0.08
/** More are compared word by word only where both versions have them: time must stay in proportion. */
const MOST_COMPARED = 2000
/** Pairs of words that so many statements have tell nothing. */
const COMMON = 60

/** Pairs each statement with the one it has become: first those with the same words, then the most alike. */
export function align(before: Charter, after: Charter): Alignment {
  const old = before.statements.filter(counts)
  const now = after.statements.filter(counts)
  const paired = new Map<Statement, Pair>()
  const taken = new Set<Statement>()
  const pair = (a: Statement, b: Statement, same: boolean): void => {
    paired.set(a, { before: a, after: b, same })
    taken.add(b)
  }
  const byWords = new Map<string, Statement[]>()
  for (const statement of now) {
    const key = keyOf(statement)
    const list = byWords.get(key)
    if (list) list.push(statement)
    else byWords.set(key, [statement])
  }
  // Twice: where a sentence stands several times, its twin is the one in the same section.
  for (const samePlace of [true, false]) {
    for (const statement of old) {
      if (paired.has(statement)) continue
      const twin = byWords
        .get(keyOf(statement))
        ?.find((other) => !taken.has(other) && (!samePlace || placeOf(other) === placeOf(statement)))
      if (twin) pair(statement, twin, true)
    }
  }
  const [gone, fresh] = [old.filter((one) => !paired.has(one)), now.filter((one) => !taken.has(one))]
  for (const { before: a, after: b } of likeliest(gone, fresh)) if (!paired.has(a) && !taken.has(b)) pair(a, b, false)
  return {
    pairs: old.flatMap((one) => paired.get(one) ?? []),
    gone: old.filter((one) => !paired.has(one)),
    fresh: now.filter((one) => !taken.has(one)),
  }
}

/** Front matter is compared as facts; what commits nobody is not compared. */
function counts({ kind, marks, tokens }: Statement): boolean {
  return kind !== 'meta' && (marks.inert === null || marks.inert === 'struck') && tokens.words.length > 1
}

function keyOf(statement: Statement): string {
  return `${statement.marks.inert ?? ''} ${statement.tokens.words.join(' ')}`
}

function placeOf({ section, label }: Statement): string {
  return `${section.title.tokens.words.join(' ')}|${label?.tokens.words.join(' ') ?? ''}`
}

/** Possible pairs, the most alike first; nearer ones first among equals. */
function likeliest(gone: readonly Statement[], fresh: readonly Statement[]): { before: Statement; after: Statement }[] {
  if (gone.length > MOST_COMPARED || fresh.length > MOST_COMPARED) return []
  const bags = fresh.map(bagOf)
  const having = new Map<string, number[]>()
  bags.forEach((bag, i) =>
    bag.forEach((piece) => {
      const list = having.get(piece)
      if (list) list.push(i)
      else having.set(piece, [i])
    }),
  )
  const found: { before: Statement; after: Statement; score: number }[] = []
  for (const before of gone) {
    const bag = bagOf(before)
    const candidates = new Set<number>()
    for (const piece of bag) {
      const list = having.get(piece)
      if (list && list.length <= COMMON) for (const i of list) candidates.add(i)
    }
    for (const i of candidates) {
      const after = fresh[i]
      const score = likeness(bag, bags[i]) + (placeOf(before) === placeOf(after) ? SAME_PLACE : 0)
      if (score >= ALIKE) found.push({ before, after, score })
    }
  }
  const distance = ({ before, after }: { before: Statement; after: Statement }): number => Math.abs(before.index - after.index)
  return found.sort((a, b) => b.score - a.score || distance(a) - distance(b) || a.before.index - b.before.index)
}

/** Words and pairs of words: pairs, because single Vietnamese syllables say little. */
function bagOf({ tokens: { words } }: Statement): Set<string> {
  return new Set([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)])
}

/** Dice's coefficient, 0–1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const piece of a) if (b.has(piece)) common++
  return (2 * common) / (a.size + b.size)
}
