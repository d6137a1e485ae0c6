/**
 * Long work that can be laid down between two of its slices: whoever runs it may do something else there, or give it up. What it works on
 * must not be changed meanwhile.
 */
export type Slices<T> = Generator<void, T, void>

/** Runs it without a pause. */
export function inOneGo<T>(work: Slices<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
