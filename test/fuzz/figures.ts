import { appendFileSync, readFileSync } from 'node:fs'

/** Adds to what the long run says it has tried; the short run says nothing. */
export function figure(what: string, count: number): void {
  const file = process.env.CHARTERLINT_FIGURES
  if (file) appendFileSync(file, `${count} ${what}\n`)
}

/** What was tried, each with how often, in order of its name. */
export function figuresIn(file: string): string[] {
  const sums = new Map<string, number>()
  for (const [, count, what] of readFileSync(file, 'utf8').matchAll(/^(\d+) (.+)$/gm)) sums.set(what, (sums.get(what) ?? 0) + Number(count))
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, sum]) => `${String(sum).padStart(8)} ${what}`)
}
