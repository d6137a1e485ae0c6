import type { Slices } from '../rules/text/slices.ts'

/** Milliseconds of work, about, after which others have their turn; most charters are worked out in less. */
const TURN = 25

/** Does long work so that requests are answered meanwhile. Null, and the work is not done to its end, once it is `outdated`. */
export async function unhurried<T>(work: Slices<T>, outdated: () => boolean): Promise<T | null> {
  for (let began = performance.now(); ; ) {
    const { done, value } = work.next()
    if (done) return value
    if (performance.now() - began < TURN) continue
    await breath()
    if (outdated()) return null
    began = performance.now()
  }
}

/** Whatever came in meanwhile is looked at. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
