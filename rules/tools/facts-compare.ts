import type { Facts } from '../charter/facts.ts'
import { fold } from '../text/fold.ts'

export interface FactScores {
  /** F1 over all names of all charters. */
  readonly partners: number
  readonly bodies: number
  /** Share of charters whose lead is right, "none" included. */
  readonly lead: number
  /** Share of dates (effective and end of each charter, "none" included) that are right. */
  readonly dates: number
  /** Share of charters whose number of objectives is right. */
  readonly objectives: number
  readonly charters: number
}

/** What stands around a name and says nothing: articles, the party's label, quotes, an abbreviation in brackets. */
function core(name: string): string[] {
  return fold(name).text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^(?:bên [a-eđ]|party [a-e])\s*[:–-]\s*/u, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '' && word !== 'the')
}

/**
 * Whether two names are of one thing: the same words, or the shorter one is found whole in the longer one and makes up at least
 * half of it ("Trường Đại học Hương Giang" and "Đại học Hương Giang").
 */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [core(a), core(b)].sort((one, other) => one.length - other.length)
  if (short.length === 0) return fold(a).text === fold(b).text
  if (short.join(' ') === long.join(' ')) return true
  return short.length * 2 >= long.length && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
}

/** Pairs of names that are the same, each used once. */
function pairs(found: readonly string[], wanted: readonly string[]): number {
  const left = [...wanted]
  let count = 0
  for (const name of found) {
    const at = left.findIndex((other) => sameName(name, other))
    if (at < 0) continue
    left.splice(at, 1)
    count++
  }
  return count
}

export function scoreFacts(rows: readonly { readonly found: Facts; readonly wanted: Facts }[]): FactScores {
  const f1 = (pick: (facts: Facts) => readonly string[]): number => {
    let [right, found, wanted] = [0, 0, 0]
    for (const row of rows) {
      right += pairs(pick(row.found), pick(row.wanted))
      found += pick(row.found).length
      wanted += pick(row.wanted).length
    }
    return found + wanted === 0 ? 1 : (2 * right) / (found + wanted)
  }
  const share = (right: (row: { found: Facts; wanted: Facts }) => number): number => rows.reduce((sum, row) => sum + right(row), 0) / Math.max(1, rows.length)
  return {
    partners: f1((facts) => facts.partners), bodies: f1((facts) => facts.bodies),
    lead: share(({ found, wanted }) => (found.lead === null || wanted.lead === null ? Number(found.lead === wanted.lead) : Number(sameName(found.lead, wanted.lead)))),
    dates: share(({ found, wanted }) => (Number(found.effective === wanted.effective) + Number(found.end === wanted.end)) / 2),
    objectives: share(({ found, wanted }) => Number((found.objectives ?? 0) === (wanted.objectives ?? 0))),
    charters: rows.length,
  }
}
