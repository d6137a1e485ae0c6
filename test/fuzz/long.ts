import { spawnSync } from 'node:child_process'

/** `npm run fuzz [times]`: what is tried at random, with so many times the iterations (20 when left out) and another seed; what `npm test` takes samples of, whole. */
const FILES = ['test/fuzz', 'test/unit/block-parser.test.ts', 'test/unit/parse-in-slices.test.ts', 'test/catalog/text-rule-examples.test.ts', 'test/server/long-documents.test.ts', 'test/integrations/same-findings.test.ts']
const times = Number(process.argv[2] ?? 20)
if (!Number.isInteger(times) || times < 1) {
  console.error('Give a whole number: how many times more to try than `npm test` does.')
  process.exit(2)
}
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', ...FILES], {
  stdio: 'inherit',
  env: { ...process.env, CHARTERLINT_FUZZ: String(times) },
})
process.exit(status ?? 1)
