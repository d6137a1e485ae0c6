import { distance } from 'fastest-levenshtein'

/** The name that was probably meant: a third of its letters differ at most, or it goes on where the given one ends. Else null. */
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
  const longer = name.length >= 3 ? known.find((candidate) => candidate.startsWith(name)) : undefined
  if (longer !== undefined) return longer
  return best !== null && least <= Math.max(2, best.length / 3) && least < best.length ? best : null
}
