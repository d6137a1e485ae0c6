// How many of the requirements' examples are judged as their files say.
//   node rules/tools/examples.ts [--wrong] [RULE…]      --wrong lists those that are not
import { exampleResults } from './example-results.ts'

const args = process.argv.slice(2)
const only = args.filter((arg) => !arg.startsWith('--'))
const results = exampleResults().filter((result) => only.length === 0 || only.includes(result.rule))
const rules = [...new Set(results.map((result) => result.rule))]
const percent = (part: number, all: number): string => `${Math.round((100 * part) / Math.max(1, all))} %`

for (const rule of rules) {
  const cell = (language: string): string => {
    const mine = results.filter((result) => result.rule === rule && result.language === language)
    return `${mine.filter((result) => result.state === result.wanted).length}/${mine.length}`.padStart(6)
  }
  console.log(`${rule.padEnd(28)} vi ${cell('vi')}   en ${cell('en')}`)
}
if (args.includes('--wrong')) {
  for (const result of results) if (result.state !== result.wanted) console.log(`${result.rule} ${result.language} ${result.name}: wanted ${result.wanted}, judged ${result.state}`)
}
const right = results.filter((result) => result.state === result.wanted).length
const partial = results.filter((result) => result.state === 'partial' && result.wanted === 'partial' && result.wantedLacking.length > 0)
const lacking = partial.filter((result) => result.lacking.join() === result.wantedLacking.join()).length
console.log(`states ${right} of ${results.length} (${percent(right, results.length)}); what is lacking, where partial ${lacking} of ${partial.length} (${percent(lacking, partial.length)})`)
