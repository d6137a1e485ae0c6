/**
 * Each folder of `cases/` is one call of the command line: `case.yaml` (arguments, exit status and what a folder cannot hold),
 * `input/` (copied to a folder of its own, where the call is made), `stdout.txt`, `stderr.txt` (empty when left out) and `output/` (files
 * the call must have written). `UPDATE_CASES=1` writes what is expected from what is there; look at it before you keep it.
 *
 * The calls are made in this process. Those named in `SPAWNED` are made once more with the built program.
 */
import { execFile, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FORMATS } from '../../rules/reporters/index.ts'
import { bundle, type Program } from '../bundle.ts'
import { runWith, type Ran } from './fake-io.ts'

interface Case {
  readonly args: readonly string[]
  readonly status: number
  /** What the case shows, for the reader. */
  readonly about: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
  /** Files that a repository would not keep as they are. */
  readonly make?: readonly Made[]
  /** What changes with each training or look, by name: a pattern for the passages in whose place the name stands. */
  readonly varies?: Readonly<Record<string, string>>
  /** Runs before the one that is looked at, whatever they print. */
  readonly before?: readonly (readonly string[])[]
}

interface Made {
  readonly path: string
  readonly base64?: string
  readonly repeat?: string
  readonly times?: number
  readonly link?: string
}

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[đăơưạảấầẩậắằặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i
/** What only a process has: its exit status, standard input and output, and its own environment. */
const SPAWNED = ['bad-option', 'hostile-names', 'stdin']

const root = join(import.meta.dirname, '..', '..')
const cases = join(import.meta.dirname, 'cases')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const update = process.env.UPDATE_CASES === '1'
let folder = ''

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'charterlint-cases-')))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('command line', () => {
  for (const name of readdirSync(cases).sort()) {
    const one = readCase(name)
    it(`${name}: ${one.about}`, async () => {
      const cwd = prepare(name, join(folder, name), one.make ?? [])
      const call = (args: readonly string[]): Promise<Ran> => runWith(args, { cwd, env: { LANG: 'C.UTF-8', ...one.env }, stdin: one.stdin })
      for (const args of one.before ?? []) await call(args)
      check(name, one, cwd, await call(one.args))
    })
  }
})

describe.skipIf(update)('built program', () => {
  let program: Program
  beforeAll(async () => {
    program = await bundle('cli.mjs')
  }, 120_000)

  it.concurrent.for(SPAWNED)('%s', async (name) => {
    const one = readCase(name)
    const cwd = prepare(name, join(folder, '.spawned', name), one.make ?? [])
    check(name, one, cwd, await spawned(program.path, one, cwd))
  })
})

describe('a reader who leaves early', () => {
  it('keeps the run from nothing: files are written and the status is told', async () => {
    const { path } = await bundle('cli.mjs')
    const cwd = join(folder, '.early')
    mkdirSync(cwd)
    writeFileSync(join(cwd, '.charterlintrc.yaml'), "rules: {'*': off, duration: error}\n")
    for (let i = 0; i < 60; i++) writeFileSync(join(cwd, `${i}.md`), '# Charter\n')
    const child = spawn(process.execPath, [path, '--as-charter', '--format', 'sarif', '--format', 'json=out.json', '.'], { cwd })
    child.stdout.destroy()
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect(status).toBe(1)
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject({ summary: { errors: 60 } })
  }, 120_000)
})

describe('cases', () => {
  const names = readdirSync(cases)
  const all = names.map(readCase)
  const shownBy = (name: string): string => expected(name, 'stdout.txt') + expected(name, 'stderr.txt')
  const said = (one: Case): string => ` ${one.args.join(' ')} `
  /** Shown in tests of their own: what goes on for ever, what needs many files, and a page that is looked at. */
  const elsewhere = ['--watch', '--threads', '--help']

  it('are there for every option and command, and for every format in both languages', async () => {
    const { stdout } = await runWith(['--help'], { cwd: folder })
    for (const [, option] of stdout.matchAll(/^\s+(?:-\w, )?(--[\w-]+)/gm)) {
      if (!elsewhere.includes(option))
        expect(
          all.some((one) => said(one).includes(` ${option} `)),
          option,
        ).toBe(true)
    }
    for (const [, command] of stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}(\w+) /gm)) {
      expect(
        all.some((one) => said(one).includes(` ${command} `)),
        command,
      ).toBe(true)
    }
    for (const [, command] of stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}(\w+) /gm)) {
      const own = (await runWith([command, '--help'], { cwd: folder })).stdout
      for (const [, option] of own.slice(own.indexOf('Options:')).matchAll(/^\s+(--[\w-]+)/gm))
        expect(all.some((one) => said(one).includes(` ${command} `) && said(one).includes(` ${option} `)), `${command} ${option}`).toBe(true)
      if (command === 'completion') continue
      const shown = (mark: RegExp): boolean => all.some((one, i) => one.status < 2 && said(one).includes(` ${command} `) && mark.test(shownBy(names[i])))
      expect([command, shown(VIETNAMESE), shown(/./)]).toEqual([command, true, true])
    }
    for (const format of FORMATS.filter((name) => name !== 'pretty')) {
      for (const language of ['vi', 'en']) {
        const shown = (one: Case): boolean =>
          said(one).includes(` --lang ${language} `) && new RegExp(` --format ${format}[ =]`).test(said(one))
        expect(all.some(shown), `${format} ${language}`).toBe(true)
      }
    }
  })
})

describe('documentation', () => {
  it('names for each exit status cases that end with it', () => {
    const rows = [
      ...readFileSync(join(root, 'docs', 'command-line.md'), 'utf8').matchAll(/^\| (?<status>[012]) \|.*\| (?<names>`[^|]*) \|$/gm),
    ]
    expect(rows.length).toBeGreaterThan(5)
    for (const { groups } of rows) {
      for (const [, name] of groups!.names.matchAll(/`([^`]+)`/g)) {
        const { status } = readCase(name)
        expect(status, name).toBe(Number(groups!.status))
      }
    }
  })
})

function readCase(name: string): Case {
  return parse(readFileSync(join(cases, name, 'case.yaml'), 'utf8')) as Case
}

function prepare(name: string, cwd: string, made: readonly Made[]): string {
  if (existsSync(join(cases, name, 'input'))) cpSync(join(cases, name, 'input'), cwd, { recursive: true })
  for (const { path, base64, repeat, times, link } of made) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    if (link !== undefined) symlinkSync(link, join(cwd, path))
    else writeFileSync(join(cwd, path), repeat === undefined ? Buffer.from(base64 ?? '', 'base64') : repeat.repeat(times ?? 1))
  }
  mkdirSync(cwd, { recursive: true })
  return cwd
}

function spawned(program: string, { args, env, stdin }: Case, cwd: string): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { cwd, env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env }, maxBuffer: 1 << 26 }
    const child = execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
    )
    child.stdin?.end(stdin ?? '')
  })
}

function check(name: string, one: Case, cwd: string, ran: Ran): void {
  expect(ran.status, ran.stderr).toBe(one.status)
  const general = (text: string): string => generalized(text, one, cwd)
  const [stdout, stderr] = [general(ran.stdout), general(ran.stderr)]
  if (update) return write(name, cwd, stdout, stderr, general)
  expect({ stdout, stderr }).toEqual({ stdout: expected(name, 'stdout.txt'), stderr: expected(name, 'stderr.txt') })
  for (const file of filesIn(join(cases, name, 'output')))
    expect(general(readFileSync(join(cwd, file), 'utf8')), file).toBe(expected(name, join('output', file)))
}

/** Without what differs from machine to machine and version to version. */
function generalized(text: string, { varies = {} }: Case, cwd: string): string {
  const steady = Object.entries(varies).reduce((left, [what, pattern]) => left.replace(new RegExp(pattern, 'g'), `{{${what}}}`), text)
  return steady.replaceAll(cwd, '{{cwd}}').replaceAll(version, '{{version}}')
}

function expected(name: string, file: string): string {
  const path = join(cases, name, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function filesIn(path: string): string[] {
  return existsSync(path)
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    : []
}

function write(name: string, cwd: string, stdout: string, stderr: string, general: (text: string) => string): void {
  for (const [file, text] of [
    ['stdout.txt', stdout],
    ['stderr.txt', stderr],
  ]) {
    if (text !== '') writeFileSync(join(cases, name, file), text)
    else rmSync(join(cases, name, file), { force: true })
  }
  for (const file of filesIn(join(cases, name, 'output')))
    writeFileSync(join(cases, name, 'output', file), general(readFileSync(join(cwd, file), 'utf8')))
}
