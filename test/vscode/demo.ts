/** `npm run demo [FOLDER]`: a VS Code in the browser with Charterlint installed, on the sample charters. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startCodeServer } from './code-server.ts'
import { install } from './install.ts'

const root = join(import.meta.dirname, '..', '..')
// The browser is the visitor's own; only what concerns code-server matters here.
const problems = install((line) => console.log(line)).filter((line) => line.startsWith('code-server'))
if (problems.length > 0) fail(problems.join('\n'))

const given = process.argv[2]
// A copy, so that trying things out leaves the samples as they are.
const copy = given ? undefined : mkdtempSync(join(tmpdir(), 'charterlint-examples-'))
if (copy) cpSync(join(root, 'examples'), copy, { recursive: true })
const server = await startCodeServer({ folder: given ? resolve(given) : copy! })
console.log(`Open ${server.address}\nCtrl+C ends it.`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leave())

async function leave(): Promise<void> {
  await server.stop()
  if (copy) rmSync(copy, { recursive: true, force: true })
  process.exit()
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
