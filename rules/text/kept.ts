/**
 * What was worked out of a part of a text. While a charter is being written it is the same object as long as everything about the part is
 * the same but its place.
 */
export class Kept {
  // Hidden: parts that are the same are equal, whatever was worked out of them so far.
  readonly #notes: unknown[] = []

  static notes(kept: Kept): unknown[] {
    return kept.#notes
  }
}

/** For what is not known yet. */
export const NOT_KEPT = new Kept()

let slots = 0

/** A function of a part of a text (a statement and what introduces it, a title, a table), not of where it stands: worked out once. What it gives is not to be changed. */
export function kept<K extends { readonly kept: Kept }, T extends NonNullable<unknown> | null>(make: (of: K) => T): (of: K) => T {
  const slot = slots++
  return (of) => {
    const notes = Kept.notes(of.kept)
    const known = notes[slot]
    return known === undefined ? ((notes[slot] = make(of)) as T) : (known as T)
  }
}

/** What is worked out of a part and of something else, which is the same object while it is the same. */
export class Note<E, T extends NonNullable<unknown> | null> {
  private readonly slot = slots++

  get({ kept }: { readonly kept: Kept }, other: E): T | undefined {
    const known = Kept.notes(kept)[this.slot] as { readonly other: E; readonly value: T } | undefined
    return known?.other === other ? known.value : undefined
  }

  set({ kept }: { readonly kept: Kept }, other: E, value: T): T {
    Kept.notes(kept)[this.slot] = { other, value }
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
