/**
 * `npm test`: everything that must hold, each step an npm script that can be run alone. Its last line, `N passed, N failed`, counts
 * every test of every suite, and each step that is no test suite as one more.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { installEditors } from './integrations/editors-install.ts'
import { install } from './vscode/install.ts'

interface Count {
  passed: number
  failed: number
  skipped: number
}

/** The part of vitest's JSON report that is read here. */
interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly status: string, readonly assertionResults: readonly unknown[] }[]
}

const root = join(import.meta.dirname, '..')
const reports = join(import.meta.dirname, 'output')
mkdirSync(reports, { recursive: true })

const total: Count = { passed: 0, failed: 0, skipped: 0 }
const failures: string[] = []

check('npm run build', () => run('build'))
// Without a build the suites would test an old one, or fail one by one for the same reason.
if (failures.length === 0) {
  check('npm run typecheck', () => run('typecheck'))
  check('npm run generate -- --check', () => run('generate', '--check'))
  check('Neovim, Emacs', bringEditors)
  check('npm run reproducible', () => run('reproducible'))
  suite('unit')
  suite('test:packages')
  if (check('npm run vscode:install', bringVsCode)) suite('test:vscode')
}
for (const failure of failures) console.log(`failed: ${failure}`)
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1

function check(name: string, holds: () => boolean): boolean {
  console.log(`\n> ${name}`)
  const held = holds()
  add({ passed: Number(held), failed: Number(!held), skipped: 0 }, name)
  return held
}

function suite(script: string): void {
  console.log(`\n> npm run ${script}`)
  const report = join(reports, `${script.replace(':', '-')}.json`)
  rmSync(report, { force: true })
  const succeeded = run(script, '--reporter=default', '--reporter=json', `--outputFile.json=${relative(root, report)}`)
  const count = existsSync(report) ? countOf(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 }
  // An error outside any test, or no test at all, fails the run without a failed test.
  if (!succeeded && count.failed === 0) count.failed = 1
  add(count, `npm run ${script}`)
}

/** A file that cannot even be loaded has no tests to count, and counts as one failed. */
function countOf(report: VitestReport): Count {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function add(count: Count, name: string): void {
  total.passed += count.passed
  total.failed += count.failed
  total.skipped += count.skipped
  if (count.failed > 0) failures.push(name)
}

function run(script: string, ...args: string[]): boolean {
  const { status } = spawnSync('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    cwd: root, stdio: 'inherit', shell: process.platform === 'win32',
  })
  return status === 0
}

function bringEditors(): boolean {
  return bring(installEditors)
}

function bringVsCode(): boolean {
  return bring(install)
}

/** Says what could not be brought. */
function bring(installAll: (log: (line: string) => void) => readonly string[]): boolean {
  const problems = installAll((line) => console.log(line))
  for (const problem of problems) console.error(problem)
  return problems.length === 0
}
