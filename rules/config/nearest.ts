import { distance } from 'fastest-levenshtein'

/** The name that was probably meant: at most a third of its letters differ. Null when nothing is that near. */
export function nearestTo(name: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Infinity
  for (const candidate of known) {
    const away = distance(name.toLowerCase(), candidate.toLowerCase())
    if (away < least) {
      least = away
      best = candidate
    }
  }
  return best !== null && least <= Math.max(2, best.length / 3) && least < best.length ? best : null
}
