import { spawnSync } from 'node:child_process'

/** `npm run fuzz [times]`: the tests of this folder with so many times the iterations (20 when left out), and another seed. */
const times = Number(process.argv[2] ?? 20)
if (!Number.isInteger(times) || times < 1) {
  console.error('Give a whole number: how many times more to try than `npm test` does.')
  process.exit(2)
}
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', 'test/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, CHARTERLINT_FUZZ: String(times) },
})
process.exit(status ?? 1)
