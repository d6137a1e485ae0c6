/** Files that come with a stranger's pull request: configurations, packs, ignore files, baselines, caches, names of files. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { FORMATS } from '../../rules/reporters/index.ts'
import { runWith, type Ran } from '../cli/fake-io.ts'
import { TIMES } from './charters.ts'
import { ROOT, shippedFiles } from './shipped.ts'

const SEED = 20260301 + TIMES - 1
let outside: string
let cwd: string
beforeEach(() => {
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'charterlint-strangers-')))
  cwd = join(outside, 'inside')
  mkdirSync(cwd)
  return () => rmSync(outside, { recursive: true, force: true })
})

const CHARTER = '# Charter of two associations\n\n<!-- charterlint-disable-next-line exit -->\n\nThe partners meet every quarter.\n'

function put(name: string, text: string): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true })
  writeFileSync(join(cwd, name), text)
}
const run = (...args: string[]): Promise<Ran> => runWith(['--as-charter', ...args], { cwd })

/** A run that ends as it should: with one of its exit statuses, and with no bug of ours. */
function expectOrderly({ status, stderr }: Ran): void {
  expect([0, 1, 2]).toContain(status)
  expect(stderr).not.toMatch(/could not go on|has a bug|\n\s+at /)
}

/** Patterns that common libraries take exponential time, or time to the power of eight, to match. */
const SLOW = ['a*a*a*a*a*a*a*a*b', '*(a|a*)b', '+(a*)b', '(a|a)'.repeat(30), '{a,aa}'.repeat(30), '?(a)'.repeat(40)]

describe('a pattern that would take for ever', () => {
  test.each(SLOW)('is named, with what to do: %s', async (pattern) => {
    put(`${'a'.repeat(200)}.md`, CHARTER)
    put('.charterlintrc.yaml', `overrides:\n  - files: ['${pattern}']\n    language: vi\n`)
    const { status, stderr } = await run('.')
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^error: \.charterlintrc\.yaml:2:13: ".*" would take too long to match: use at most three \* in one name/)])
  })

  test('ignores nothing in an ignore file', async () => {
    put(`${'a'.repeat(200)}.md`, CHARTER)
    put('.charterlintignore', `${SLOW.join('\n')}\n${'*a'.repeat(60)}\n${'**/a*'.repeat(60)}\n`)
    expect((await run('.', '--format', 'compact')).stdout).toContain('aaa.md')
  })
})

describe('a file of a strange kind', () => {
  const HOSTILE = [
    ...['', '\0', '\ufeff', '[', '{', '- '.repeat(3000), '['.repeat(5000), '"', '&a [*a]', '!!js/function "x"', '? {a: b}\n: c', '__proto__: {x: 1}', 'constructor: x', '%TAG ! x\n---\n! a'],
    ...['null', '5', '[]', '"text"', 'a: &a {b: *a}', `a0: &a0 [x]\n${Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')}`],
    ...['rules: {__proto__: error}', 'rules: {toString: off}', 'packs: [../../../../etc/passwd]', 'extends: /etc/hosts', 'extends: [./.charterlintrc.yaml]', 'files: ["../**"]'],
  ]

  test.each(['.charterlintrc.yaml', '.charterlintrc.json', 'package.json', 'own.yaml', 'known.json', 'cache.txt', '.charterlintignore'])(
    'never ends a run in disorder: %s',
    async (name) => {
      put('a.md', CHARTER)
      for (const text of HOSTILE) {
        if (name === 'own.yaml') put('.charterlintrc.yaml', 'packs: [./own.yaml]\n')
        put(name, text)
        expectOrderly(await run('--baseline', name === 'known.json' ? name : 'none.json', '--cache', '--cache-location', 'cache.txt', 'a.md'))
        expect(({} as Record<string, unknown>).x).toBeUndefined()
      }
    },
  )

  test('is read or named, whatever stands in it', async () => {
    put('a.md', CHARTER)
    const pieces = ['packs: ', 'rules: ', 'extends: ', '[./own.yaml]', '{', '}', '[', ']', '\n', '\n  ', '- ', ': ', 'duration', 'off', 'error', '"', "'", '*', '&a', '*a', '|', '>', '#', '\t', 'requirements:', 'id: x', 'cues: ', 'subject', '(a|b)', '…', '<freq>', '!']
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(texts, texts, async (configuration, pack) => {
        put('.charterlintrc.yaml', configuration)
        put('own.yaml', pack)
        expectOrderly(await run('a.md'))
      }),
      { seed: SEED, numRuns: 60 * TIMES },
    )
  }, 120_000 * TIMES)
})

describe('a file of settings that nobody could have written', () => {
  test.each([
    ['.charterlintrc.yaml', 1_100_000, 2], ['.charterlintrc.yaml', 6_000_000, 2], ['own.yaml', 1_100_000, 2], ['.charterlintignore', 6_000_000, 1],
  ])('is not read, and named where judging without it would mislead: %s of %d characters', async (name, length, expected) => {
    put('a.md', CHARTER)
    if (name === 'own.yaml') put('.charterlintrc.yaml', 'packs: [./own.yaml]\n')
    put(name, `# ${'x'.repeat(length)}\nrules: {}\n`)
    const { status, stderr } = await run('a.md')
    if (name !== '.charterlintignore') expect(stderr).toContain(`error: ${name}:1:1: was not read: it is longer than 1,000,000 characters`)
    expect(status).toBe(expected)
  })
})

describe('no path leads out of the folder', () => {
  test.each([
    ['report.json', ['--format', 'json', '--output-file', 'report.json']],
    ['known.json', ['--write-baseline', '--baseline', 'known.json']],
    ['.cache', ['--cache', '--cache-location', '.cache']],
    ['folder/report.json', ['--format', 'json=folder/report.json']],
    ['b.md', ['--fix']],
  ])('when %s is a link, or lies behind one', async (name, args) => {
    put('a.md', CHARTER)
    writeFileSync(join(outside, 'precious'), CHARTER)
    if (name.includes('/')) symlinkSync(outside, join(cwd, dirname(name)))
    else symlinkSync('../precious', join(cwd, name))
    const { stderr } = await run(...args, name.endsWith('.md') ? name : 'a.md')
    expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe(CHARTER)
    expect(existsSync(join(outside, 'report.json'))).toBe(false)
    expect(stderr).toMatch(/this link leads out of the folder, so nothing was written|the cache cannot be written/)
  })
})

/** Names and words that a terminal, GitHub Actions or a browser would act on. */
const WORDS = ['\u001b[31mred', '\u001b]0;title\u0007', '\u009b2J', '::error::x', '::set-output name=a::b', '##vso[task.complete]', '%0A::warning::y', '\u202egnp', '\rover']

describe('what a terminal or a workflow acts on', () => {
  test.each(FORMATS.filter((format) => format !== 'html'))('is never written from words or names: %s', async (format) => {
    WORDS.forEach((word, i) => put(`${word.replaceAll('/', '')} ${i}.md`, `# Charter ${word}\n\nThe Steering ${word} Committee meets [${word}] every quarter.\n\n- **${word}**: sends the minutes\n`))
    put('plain.md', `---\ncharterlint:\n  ignore: {"${WORDS[3]}": "${WORDS[4]}"}\n---\n# Charter\n`)
    const { stdout, stderr } = await runWith(['--as-charter', '--format', format, '.'], { cwd })
    for (const text of [stdout, stderr]) {
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u)
      const commands = text.split('\n').filter((line) => /^\s*(?:::|##(?:vso)?\[)/.test(line))
      if (format !== 'github') expect(commands).toEqual([])
      else for (const line of commands) expect(line).toMatch(/^::(?:error|warning|notice) (?:[a-zA-Z]+=[^:,]*,?)+::/)
    }
  })
})

describe('what is shipped', () => {
  const using = (pattern: RegExp): string[] => shippedFiles().filter((file) => pattern.test(readFileSync(new URL(file, ROOT), 'utf8')))

  test('makes no code of text and reaches no network', () => {
    expect(using(/(?<![.\w])(?:eval|fetch|Function)\(|new (?:Function|WebSocket|XMLHttpRequest)\(|from 'node:(?:https?|http2|net|tls|dns|dgram|vm)'/)).toEqual([
      'server/configurations.ts', // a method of its own of this name, for files
    ])
  })

  test('starts no program but git, to read older versions for diff', () => {
    expect(using(/node:child_process/)).toEqual(['rules/cli/git.ts'])
  })
})
