import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What one of those compared took. */
export interface Figure {
  readonly name: string
  readonly seconds: number
  /** Peak of the process; absent where it was not a process of its own. */
  readonly megabytes?: number
}

/** What the first figure of a comparison may be at most, of another. */
export interface Goal {
  readonly of: string
  readonly most: number
  readonly what?: 'megabytes'
}

interface Comparison {
  readonly title: string
  readonly figures: readonly Figure[]
  readonly goals: readonly (Goal & { readonly ratio: number; readonly reached: boolean })[]
}

/** Prints comparisons as they come, and writes all of them for machines at the end. */
export class Report {
  private readonly comparisons: Comparison[] = []

  add(title: string, figures: readonly Figure[], goals: readonly Goal[]): void {
    const [first] = figures
    const judged = goals.map((goal) => {
      const other = figures.find(({ name }) => name === goal.of) as Figure
      const ratio = goal.what ? (first.megabytes ?? 0) / (other.megabytes ?? 0) : first.seconds / other.seconds
      return { ...goal, ratio: Number(ratio.toFixed(3)), reached: ratio <= goal.most }
    })
    this.comparisons.push({ title, figures, goals: judged })
    console.log(`\n${title}`)
    for (const { name, seconds, megabytes } of figures) {
      const size = megabytes === undefined ? '' : `${megabytes.toFixed(0).padStart(6)} MB`
      const ratio = name === first.name ? '' : `   ${first.name} is ${(first.seconds / seconds).toFixed(2)} × this`
      console.log(`  ${name.padEnd(26)} ${seconds.toFixed(3).padStart(8)} s${size}${ratio}`)
    }
    for (const { of, most, ratio, reached, what } of judged) console.log(`  goal: ${what ?? 'time'} ≤ ${most} × ${of}: ${ratio}, ${reached ? 'reached' : 'missed'}`)
  }

  write(path: string): void {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${JSON.stringify({ comparisons: this.comparisons }, null, 2)}\n`)
  }
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}
