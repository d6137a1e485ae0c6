import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bundle, type Program } from '../bundle.ts'
import { TIMES } from './charters.ts'
import { figure } from './figures.ts'
import { randomFrom } from './random.ts'

const [SMALL, LARGE] = ['old\n'.repeat(20_000), 'what is new\n'.repeat(60_000)]
const WRITER = `
import { writeAtomically } from ${JSON.stringify(new URL('../../rules/cli/write-file.ts', import.meta.url).href)}
const [, path, times, root] = process.argv
const texts = [${JSON.stringify(LARGE.slice(0, 12))}.repeat(60_000), ${JSON.stringify(SMALL.slice(0, 4))}.repeat(20_000)]
process.on('SIGXFSZ', () => {})
console.log('begin')
try {
  for (let i = 0; i < Number(times); i++) writeAtomically(path, texts[i % 2], root)
} catch (error) {
  console.log(error.code)
}`
const writer = (...args: string[]): string[] => ['--input-type=module', '--no-warnings', '-e', WRITER, ...args]
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

const random = randomFrom(20260301 + TIMES)
let program: Program
let cwd: string
beforeAll(async () => {
  program = await bundle('cli.mjs')
}, 60_000 * TIMES)
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'charterlint-kills-')))
  return () => rmSync(cwd, { recursive: true, force: true })
})

const get = (name: string): string => readFileSync(join(cwd, name), 'utf8')
const put = (name: string, text: string): void => writeFileSync(join(cwd, name), text)

/** Ends when the process has; `SIGKILL` leaves it no time to tidy up. */
function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('close', () => resolve()))
}

interface Ran {
  readonly status: number
  readonly output: string
}

/** Runs a program in the test's folder, in a shell that can limit what it may do. */
function inShell(prepare: string, args: readonly string[], user: { uid?: number; gid?: number } = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const shell = ['-c', `${prepare} exec "$0" "$@"`, process.execPath, ...args]
    const options = { cwd, ...user, env: { PATH: process.env.PATH, LANG: 'C.UTF-8' } }
    execFile('sh', shell, options, (error, stdout, stderr) => resolve({ status: error ? Number(error.code) : 0, output: stdout + stderr }))
  })
}

describe('a file that is written over and over', () => {
  test('is the old or the new one after a kill at any moment', async () => {
    put('a.txt', SMALL)
    for (let kill = 0; kill < (TIMES > 1 ? 200 : 6); kill++) {
      const child = spawn(process.execPath, writer(join(cwd, 'a.txt'), '100000', cwd), { stdio: ['ignore', 'pipe', 'inherit'] })
      child.stdout.once('data', () => void wait(random() * 25).then(() => child.kill('SIGKILL')))
      await ended(child)
      figure('kills', 1)
      expect([SMALL, LARGE].includes(get('a.txt')), `kill ${kill} left ${get('a.txt').length} characters`).toBe(true)
    }
  }, TIMES > 1 ? 1_800_000 : 120_000)

  test('is whole at every moment when two write it', async () => {
    put('a.txt', SMALL)
    const both = [0, 1].map(() => spawn(process.execPath, writer(join(cwd, 'a.txt'), '50', cwd), { stdio: ['ignore', 'pipe', 'inherit'] }))
    let left = both.length
    const done = both.map((child) => ended(child).then(() => left--))
    while (left > 0) {
      expect([SMALL, LARGE].includes(get('a.txt'))).toBe(true)
      await wait(1)
    }
    await Promise.all(done)
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })
})

/** What a full disk does to a file: a write that ends early, and then none. Blocks of 512 bytes. */
const FULL = 'ulimit -f 300;'

describe.skipIf(process.platform === 'win32')('a file that cannot be written', () => {
  test('is as it was on a full disk, and nothing is left beside it', async () => {
    put('a.txt', SMALL)
    expect((await inShell(FULL, writer(join(cwd, 'a.txt'), '1', cwd))).output).toBe('begin\nEFBIG\n')
    expect(get('a.txt')).toBe(SMALL)
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  test('is as it was on a disk of its own with no room', async ({ skip }) => {
    mkdirSync(join(cwd, 'disk'))
    const own = 'mount -t tmpfs -o size=200k tmpfs disk && yes old | head -n 20000 > disk/a.txt &&'
    const ask = `unshare -rm true || exit 9; exec unshare -rm sh -c '${own} "$0" "$@"; cmp disk/a.txt expected && ls disk' "$0" "$@";`
    put('expected', SMALL)
    const { status, output } = await inShell(ask, writer(join(cwd, 'disk', 'a.txt'), '1', cwd))
    if (status === 9) skip('no disk can be mounted here')
    expect(output).toBe('begin\nENOSPC\na.txt\n')
  })

  test('is as it was in a folder, or with a mode, that may not be written to', async () => {
    put('a.txt', SMALL)
    chmodSync(join(cwd, 'a.txt'), 0o444)
    expect((await inShell('', writer(join(cwd, 'a.txt'), '1', cwd), NOBODY)).output).toMatch(/^begin\nE(?:ACCES|PERM)\n$/)
    chmodSync(join(cwd, 'a.txt'), 0o666)
    chmodSync(cwd, 0o555)
    expect((await inShell('', writer(join(cwd, 'a.txt'), '1', cwd), NOBODY)).output).toMatch(/^begin\nE(?:ACCES|PERM)\n$/)
    chmodSync(cwd, 0o755)
    expect(get('a.txt')).toBe(SMALL)
  })
})

const UNUSED = '<!-- charterlint-disable-next-line exit -- không còn cần -->\n'
const CHARTER = `# Charter of the two associations\n\n${`${UNUSED}\nThe partners meet every quarter and send each other the minutes within five days.\n\n`.repeat(200)}`
const WRITTEN = ['a.md', 'known.json', 'report.json', 'cache.txt']

/** The command line writes each kind of file in one of two calls. */
const CALLS: readonly (readonly string[])[] = [
  ['--fix', '--format', 'json=report.json', 'a.md'],
  ['--write-baseline', '--baseline', 'known.json', '--cache', '--cache-location', 'cache.txt', '--format', 'json=report.json', 'a.md'],
]

function prepare(): void {
  put('.charterlintrc.yaml', "charters: all\nrules: {unused-suppression: error}\n")
  put('a.md', CHARTER)
  put('known.json', '{"charterlintBaseline":1,"files":{}}\n')
  put('report.json', 'old\n')
  put('cache.txt', 'old\t1\t{}\n')
}

describe('the files of a run', () => {
  test.each(CALLS)('are each the old or the new one after a kill at any moment: %s', async (...args) => {
    prepare()
    const old = WRITTEN.map(get)
    const began = performance.now()
    await inShell('', [program.path, ...args])
    const takes = performance.now() - began
    const fresh = WRITTEN.map(get)
    expect(fresh.filter((text, i) => text !== old[i]).length).toBeGreaterThan(1)
    for (let kill = 0; kill < (TIMES > 1 ? 50 : 2); kill++) {
      prepare()
      const child = spawn(process.execPath, [program.path, ...args], { cwd, stdio: 'ignore' })
      const end = ended(child)
      await wait(takes * (0.4 + 0.6 * random()))
      child.kill('SIGKILL')
      await end
      figure('kills', 1)
      WRITTEN.forEach((name, i) => expect([old[i], fresh[i]].includes(get(name)), `${name} after kill ${kill}`).toBe(true))
    }
  }, TIMES > 1 ? 1_800_000 : 300_000)

  test.skipIf(process.platform === 'win32')('are as they were on a full disk, and each is named', async () => {
    prepare()
    const old = WRITTEN.map(get)
    const ran = await Promise.all(CALLS.map((args) => inShell('ulimit -f 1;', ['-r', join(import.meta.dirname, 'full-disk.cjs'), program.path, ...args])))
    expect(WRITTEN.map(get)).toEqual(old)
    expect(ran.map(({ status }) => status)).toEqual([2, 2])
    expect(ran[0].output).toMatch(/a\.md: cannot be written/)
    for (const name of ['known', 'report']) expect(ran[1].output).toMatch(new RegExp(`error: ${name}.json: cannot be written: .*EFBIG`))
    expect(ran[1].output).toContain('cache.txt: the cache cannot be written; the run went on without it.')
    expect(readdirSync(cwd).sort()).toEqual(['.charterlintrc.yaml', ...WRITTEN].sort())
  })

  test('are whole when two runs fix at once', async () => {
    prepare()
    await Promise.all([0, 1].map(() => inShell('', [program.path, ...CALLS[0]])))
    expect(get('a.md')).toBe(CHARTER.replaceAll(UNUSED, ''))
    expect(JSON.parse(get('report.json'))).toMatchObject({ files: [{ path: 'a.md' }] })
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})
