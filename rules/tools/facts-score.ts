// How well the facts of labelled charters are read.
//   node rules/tools/facts-score.ts [--docs] FOLDER…      --docs shows what differs, charter by charter
import { factRows } from './fact-rows.ts'
import { sameName, scoreFacts } from './facts-compare.ts'

const args = process.argv.slice(2)
const folders = args.filter((arg) => !arg.startsWith('--'))
if (folders.length === 0) {
  console.error('usage: node rules/tools/facts-score.ts [--docs] FOLDER…')
  process.exit(2)
}
const list = (names: readonly string[]): string => names.join(' ; ') || '–'
for (const folder of folders) {
  const rows = factRows(folder)
  for (const { name, found, wanted } of args.includes('--docs') ? rows : []) {
    const missing = (a: readonly string[], b: readonly string[]): string[] => a.filter((one) => !b.some((other) => sameName(one, other)))
    const lines: string[] = []
    for (const key of ['partners', 'bodies'] as const) {
      const [less, more] = [missing(wanted[key], found[key]), missing(found[key], wanted[key])]
      if (less.length + more.length > 0) lines.push(`${key}: not found ${list(less)} | not wanted ${list(more)}`)
    }
    for (const key of ['lead', 'effective', 'end', 'objectives'] as const) {
      const same = key === 'lead' && found.lead !== null && wanted.lead !== null ? sameName(found.lead, wanted.lead) : (found[key] ?? (key === 'objectives' ? 0 : null)) === (wanted[key] ?? (key === 'objectives' ? 0 : null))
      if (!same) lines.push(`${key}: found ${found[key] ?? '–'}, wanted ${wanted[key] ?? '–'}`)
    }
    if (lines.length > 0) console.log(`${name}\n  ${lines.join('\n  ')}`)
  }
  const scores = scoreFacts(rows)
  console.log(`${folder}: ${Object.entries(scores).map(([key, value]) => `${key} ${key === 'charters' ? value : value.toFixed(3)}`).join('  ')}`)
}
