import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runWith, type Ran } from './fake-io.ts'

/** `charterlint diff` with versions that git has; what needs no repository is among the cases. */
let cwd = ''
const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const charter = (rhythm: string): string =>
  `# Partnership charter\n\nPARTY A: Meadow Growers Association\n\nPARTY B: Sweet Fruit Ltd\n\nThe Steering Committee meets ${rhythm} at the market hall.\n`

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'charterlint-diff-')))
  git('init', '-q', '-b', 'main')
  for (const [key, value] of [
    ['user.name', 'A'],
    ['user.email', 'a@example.org'],
    ['commit.gpgsign', 'false'],
  ])
    git('config', key, value)
  mkdirSync(join(cwd, 'docs'))
  for (const rhythm of ['monthly', 'every two months']) {
    writeFileSync(join(cwd, 'docs', 'charter.md'), charter(rhythm))
    git('add', '.')
    git('commit', '-q', '-m', rhythm)
  }
  writeFileSync(join(cwd, 'docs', 'charter.md'), charter('quarterly'))
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const diff = (args: readonly string[], folder = cwd): Promise<Ran> => runWith(['diff', ...args], { cwd: folder })

describe('versions in git', () => {
  it('are named by revision and path from the top, compared with each other and with files', async () => {
    expect((await diff(['HEAD~1:docs/charter.md', 'HEAD:docs/charter.md'])).stdout).toContain('"monthly" → "every two months"')
    expect((await diff(['HEAD:docs/charter.md', 'docs/charter.md'])).stdout).toContain('"every two months" → "quarterly"')
    expect((await diff(['main~1:./charter.md', 'charter.md'], join(cwd, 'docs'))).stdout).toContain('"monthly" → "quarterly"')
  })

  it('that are not there are named, with what to write', async () => {
    const { status, stderr } = await diff(['HEAD:charter.md', 'docs/charter.md'])
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^error: HEAD:charter\.md: no such file, and git has none .*from the top of the repository/),
    ])
    expect(await diff(['nowhere:docs/charter.md', 'docs/charter.md'])).toMatchObject({ status: 2, stdout: '' })
  })

  it('are read without options, filters or programs of the repository', async () => {
    const trap = join(cwd, 'trap')
    for (const key of ['filter.x.smudge', 'diff.x.textconv', 'core.pager', 'core.fsmonitor', 'alias.cat-file'])
      git('config', key, `!touch ${trap} #`)
    writeFileSync(join(cwd, '.gitattributes'), '*.md filter=x diff=x\n')
    await diff(['HEAD:docs/charter.md', 'HEAD~1:docs/charter.md'])
    for (const name of [`--output=${trap}:x`, `-o${trap}:x`])
      expect(await runWith(['diff', '--', name, 'docs/charter.md'], { cwd })).toMatchObject({ status: 2 })
    expect(execFileSync('ls', { cwd, encoding: 'utf8' })).toBe('docs\n')
  })

  it('that are no text are refused like files', async () => {
    writeFileSync(join(cwd, 'word.md'), Buffer.from([0x50, 0x4b, 3, 4, 0]))
    git('add', 'word.md')
    expect((await diff([':word.md', 'docs/charter.md'])).stderr).toMatch(/^error: :word\.md: .*binary/)
  })
})
