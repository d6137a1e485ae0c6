/** So many results are kept since the last change of generations, and as many from before it. */
const MOST_KEPT = 6000
/** Longer texts are no passages. */
export const MOST_LENGTH = 1000

/** Counts the calls of {@link forgetPassages}. */
let turn = 0

/** Equal as long as nobody asked to forget. */
export function turnOfMemory(): number {
  return turn
}

/**
 * Forgets what was made of all passages so far. For whoever reads many texts once each: memories that grow from text to text are slow to
 * look into, and what they hold is moved about by the garbage collector in vain.
 */
export function forgetPassages(): void {
  turn++
}

/**
 * What was made of passages lately, by the passage itself. A charter that is being written is read again after each pause, and but for
 * one passage it is the same. Bounded: what was not asked for in two generations is forgotten.
 */
export class Remembered<T> {
  private young = new Map<string, T>()
  private old = new Map<string, T>()
  private turn = turn

  get(text: string): T | undefined {
    if (this.turn !== turn) this.clear()
    const known = this.young.get(text)
    if (known !== undefined || this.old.size === 0) return known
    const older = this.old.get(text)
    if (older !== undefined) this.set(text, older)
    return older
  }

  set(text: string, value: T): void {
    if (text.length > MOST_LENGTH) return
    if (this.young.size >= MOST_KEPT) {
      this.old = this.young
      this.young = new Map()
    }
    this.young.set(text, value)
  }

  clear(): void {
    this.turn = turn
    this.young = new Map()
    this.old = new Map()
  }
}

/** A function of a passage that is made once for each; what it gives is not to be changed. */
export function remembered<T extends NonNullable<unknown> | null>(make: (text: string) => T): (text: string) => T {
  const known = new Remembered<T>()
  let long: { readonly text: string; readonly value: T; readonly turn: number } | undefined
  return (text) => {
    if (text.length > MOST_LENGTH) {
      // Of whole documents the last one: several rules ask for it one after the other.
      if (long?.text !== text || long.turn !== turn) long = { text, value: make(text), turn }
      return long.value
    }
    let found = known.get(text)
    if (found === undefined) known.set(text, (found = make(text)))
    return found
  }
}
