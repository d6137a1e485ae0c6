/**
 * The GitHub Action of `action.yml`: runs the built program with the action's inputs, so that findings become annotations and a table in
 * the job's summary, and gives back the SARIF report's path and the numbers. No shell is in between: an input is never more than an argument.
 */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const program = join(import.meta.dirname, '..', '..', 'dist', 'cli.mjs')

/** As GitHub hands them over; "" where none is given. */
const input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
const isTrue = (name) => /^(?:true|yes|on|1)$/i.test(input(name))

if (existsSync(program)) process.exitCode = main()
else {
  const build = 'or build it first: npm ci && npm run build -- --no-package'
  console.log(`::error::This version of the action has no built program; use a release, e.g. "uses: charterlint/charterlint@v1", ${build}`)
  process.exitCode = 2
}

function main() {
  const cwd = resolve(input('working-directory') || '.')
  const scratch = mkdtempSync(join(tmpdir(), 'charterlint-action-'))
  const report = join(scratch, 'report.json')
  const { GITHUB_STEP_SUMMARY, ...env } = process.env
  if (GITHUB_STEP_SUMMARY && isTrue('summary')) env.GITHUB_STEP_SUMMARY = GITHUB_STEP_SUMMARY
  try {
    const { status, error } = spawnSync(process.execPath, [program, ...argumentsFor(report)], { cwd, env, stdio: 'inherit' })
    if (error) console.log(`::error::${error.message}`)
    setOutputs(cwd, report, status ?? 2)
    return status ?? 2
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function argumentsFor(report) {
  const options = ['--format', 'github', '--format', `json=${report}`]
  if (input('sarif') !== '') options.push('--format', `sarif=${input('sarif')}`)
  for (const name of ['config', 'lang', 'fail-on', 'max-warnings', 'baseline']) {
    if (input(name) !== '') options.push(`--${name}=${input(name)}`)
  }
  if (isTrue('as-charter')) options.push('--as-charter')
  const paths = input('paths').split('\n').map((path) => path.trim()).filter((path) => path !== '')
  return [...options, '--', ...(paths.length > 0 ? paths : ['.'])]
}

function setOutputs(cwd, report, status) {
  const summary = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).summary : { charters: 0, errors: 0, warnings: 0, infos: 0 }
  const sarif = input('sarif') === '' ? '' : resolve(cwd, input('sarif'))
  const { charters, errors, warnings, infos: notes } = summary
  const outputs = { sarif: existsSync(sarif) ? sarif : '', charters, errors, warnings, notes, status }
  if (!process.env.GITHUB_OUTPUT) return
  // A delimiter that no value can hold, for a path may have line breaks.
  const end = `end-${randomUUID()}`
  for (const [name, value] of Object.entries(outputs)) appendFileSync(process.env.GITHUB_OUTPUT, `${name}<<${end}\n${value}\n${end}\n`)
}
