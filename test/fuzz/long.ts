import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { figuresIn } from './figures.ts'

/**
 * `npm run fuzz [times]`: what is tried at random, with so many times the iterations (3 when left out, which took two cores 9 minutes) and another
 * seed; what `npm test` takes samples of, whole.
 */
const FILES = ['test/fuzz', 'test/unit/block-parser.test.ts', 'test/unit/parse-in-slices.test.ts', 'test/catalog/text-rule-examples.test.ts', 'test/server/long-documents.test.ts', 'test/integrations/same-findings.test.ts']
const times = Number(process.argv[2] ?? 3)
if (!Number.isInteger(times) || times < 1) {
  console.error('Give a whole number: how many times more to try than `npm test` does.')
  process.exit(2)
}
const output = join(import.meta.dirname, '..', 'output')
mkdirSync(output, { recursive: true })
const figures = join(output, 'fuzz.txt')
writeFileSync(figures, '')
const began = Date.now()
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', ...FILES], {
  stdio: 'inherit',
  env: { ...process.env, CHARTERLINT_FUZZ: String(times), CHARTERLINT_FIGURES: figures },
})
console.log([...figuresIn(figures), `${Math.round((Date.now() - began) / 60_000)} minutes; ${status === 0 ? 'everything held' : 'something did not hold, see above'}`].join('\n'))
process.exit(status ?? 1)
