/**
 * What was worked out of a part of a text. While a charter is being written it is the same object as long as everything about the part is
 * the same but its place.
 */
export class Kept {
  // Hidden: parts that are the same are equal, whatever was worked out of them so far.
  #slots: number[] | undefined
  #values: unknown[] | undefined

  /** Few things are kept of one part: they are looked through. */
  static get(kept: Kept, slot: number): unknown {
    const slots = kept.#slots
    if (slots) for (let i = 0; i < slots.length; i++) if (slots[i] === slot) return kept.#values![i]
    return undefined
  }

  static set(kept: Kept, slot: number, value: unknown): void {
    const slots = (kept.#slots ??= [])
    const at = slots.indexOf(slot)
    if (at < 0) slots.push(slot)
    ;(kept.#values ??= [])[at < 0 ? slots.length - 1 : at] = value
  }
}

/** For what is not known yet. */
export const NOT_KEPT = new Kept()

let slots = 0

/** A function of a part of a text (a statement and what introduces it, a title, a table), not of where it stands: worked out once. What it gives is not to be changed. */
export function kept<K extends { readonly kept: Kept }, T extends NonNullable<unknown> | null>(make: (of: K) => T): (of: K) => T {
  const slot = slots++
  return (of) => {
    const known = Kept.get(of.kept, slot)
    if (known !== undefined) return known as T
    const value = make(of)
    Kept.set(of.kept, slot, value)
    return value
  }
}

/** What is worked out of a part and of something else, which is the same object while it is the same. */
export class Note<E, T extends NonNullable<unknown> | null> {
  private readonly slot = slots++

  get({ kept }: { readonly kept: Kept }, other: E): T | undefined {
    const known = Kept.get(kept, this.slot) as { readonly other: E; readonly value: T } | undefined
    return known?.other === other ? known.value : undefined
  }

  set({ kept }: { readonly kept: Kept }, other: E, value: T): T {
    Kept.set(kept, this.slot, { other, value })
    return value
  }
}

/** The same as a function. */
export function keptWith<K extends { readonly kept: Kept }, E, T extends NonNullable<unknown> | null>(make: (of: K, other: E) => T): (of: K, other: E) => T {
  const note = new Note<E, T>()
  return (of, other) => {
    const known = note.get(of, other)
    return known === undefined ? note.set(of, other, make(of, other)) : known
  }
}

/** A part of a text that keeps what was worked out of it. */
interface Part {
  readonly kept: Kept
}

/** Parts one behind the other that are known again together. */
class Run extends Kept {
  readonly members: readonly Kept[]

  constructor(members: readonly Kept[]) {
    super()
    this.members = members
  }
}

interface PlacedRun {
  readonly kept: Run
  /** Index of its first part. */
  readonly from: number
}

/** So many parts are a run; a change makes one run anew. */
const RUN_LENGTH = 32
/** So many that begin with the same part: lists of statements differ in what they leave out or mark. */
const MOST_RUNS = 4
const RUN_SLOT = slots++
const runsBefore = new WeakMap<readonly Part[], readonly PlacedRun[]>()

function runsIn(parts: readonly Part[]): readonly PlacedRun[] {
  let runs = runsBefore.get(parts)
  if (!runs) runsBefore.set(parts, (runs = makeRuns(parts)))
  return runs
}

/** Runs that were there before are found by their first part; where there is none, a new one goes on to where there is one again. */
function makeRuns(parts: readonly Part[]): readonly PlacedRun[] {
  const runs: PlacedRun[] = []
  for (let from = 0; from < parts.length; ) {
    let run = runAt(parts, from)
    if (!run) {
      let to = from + 1
      while (to < parts.length && to - from < RUN_LENGTH && !runAt(parts, to)) to++
      run = new Run(parts.slice(from, to).map(({ kept }) => kept))
      Kept.set(parts[from].kept, RUN_SLOT, [run, ...((Kept.get(parts[from].kept, RUN_SLOT) as Run[] | undefined) ?? [])].slice(0, MOST_RUNS))
    }
    runs.push({ kept: run, from })
    from += run.members.length
  }
  return runs
}

function runAt(parts: readonly Part[], from: number): Run | null {
  const known = Kept.get(parts[from].kept, RUN_SLOT) as readonly Run[] | undefined
  return known?.find(({ members }) => isAt(members, parts, from)) ?? null
}

function isAt(members: readonly Kept[], parts: readonly Part[], from: number): boolean {
  if (from + members.length > parts.length) return false
  for (let i = 0; i < members.length; i++) if (members[i] !== parts[from + i].kept) return false
  return true
}

/** A part of which something was found. */
export interface Found<P, T> {
  readonly part: P
  /** Of the part, among all. */
  readonly index: number
  readonly value: T
}

interface FoundInRun<T> {
  readonly at: number
  readonly value: T
}

/** Those of many parts, in order, for which `make` gives something: of most parts it is not asked again while a charter is being written. It may look at no place. */
export function amongWith<P extends Part, E, T extends NonNullable<unknown>>(make: (part: P, other: E) => T | null): (parts: readonly P[], other: E) => Found<P, T>[] {
  const note = new Note<E, readonly FoundInRun<T>[]>()
  const look = (parts: readonly P[], { kept, from }: PlacedRun, other: E): readonly FoundInRun<T>[] => {
    const found: FoundInRun<T>[] = []
    for (let at = 0; at < kept.members.length; at++) {
      const value = make(parts[from + at], other)
      if (value !== null) found.push({ at, value })
    }
    return found
  }
  return (parts, other) => {
    const all: Found<P, T>[] = []
    for (const run of runsIn(parts)) {
      const found = note.get(run, other) ?? note.set(run, other, look(parts, run, other))
      for (const { at, value } of found) all.push({ part: parts[run.from + at], index: run.from + at, value })
    }
    return all
  }
}

/** The same for what depends on nothing else. */
export function among<P extends Part, T extends NonNullable<unknown>>(make: (part: P) => T | null): (parts: readonly P[]) => Found<P, T>[] {
  const find = amongWith<P, null, T>(make)
  return (parts) => find(parts, null)
}

/** The parts for which something holds. */
export function those<P extends Part>(holds: (part: P) => boolean): (parts: readonly P[]) => P[] {
  const find = among<P, true>((part) => (holds(part) ? true : null))
  return (parts) => find(parts).map(({ part }) => part)
}

/** What is worked out of each run of parts and of something else, in order; how, is told with each call. */
export function perRun<P extends Part, E, T extends NonNullable<unknown>>(): (parts: readonly P[], other: E, make: (run: readonly P[]) => T) => readonly { readonly from: number; readonly value: T }[] {
  const note = new Note<E, T>()
  return (parts, other, make) => runsIn(parts).map((run) => ({
    from: run.from, value: note.get(run, other) ?? note.set(run, other, make(parts.slice(run.from, run.from + run.kept.members.length))),
  }))
}
