import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applyEdits } from '../../rules/engine/apply-fixes.ts'
import { runWith } from './fake-io.ts'

const UNUSED = '<!-- charterlint-disable-next-line exit -->'
let folder = ''
let cwd = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'charterlint-fix-')))
  cwd = join(folder, 'inside')
  mkdirSync(cwd)
  writeFileSync(join(cwd, '.charterlintrc.yaml'), "rules: {'*': off, unused-suppression: error, exit: error}\n")
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (path: string, text: string): void => writeFileSync(join(cwd, path), text)
const get = (path: string): string => readFileSync(join(cwd, path), 'utf8')
const fix = (...args: string[]) => runWith(['--as-charter', '--format', 'compact', ...args], { cwd })

describe('--fix', () => {
  it('keeps the byte order mark, the line ends, the mode and everything else', async () => {
    put('a.md', `\ufeff# Charter\r\n\r\n${UNUSED}\r\n\r\nText  with\ttabs \r\n`)
    chmodSync(join(cwd, 'a.md'), 0o640)
    const { status, stderr } = await fix('--fix', '--no-config', 'a.md')
    expect(get('a.md')).toBe('\ufeff# Charter\r\n\r\n\r\nText  with\ttabs \r\n')
    expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(0o640)
    expect([status, stderr]).toEqual([1, 'note: 1 fix made in 1 file.\n'])
  })

  it('reports what is left, and finds nothing more to do the second time', async () => {
    put('a.md', `# Charter\n\n${UNUSED}\n\n<!-- charterlint-disable-file sign-offf -->\n`)
    const { stdout } = await fix('--fix', 'a.md')
    expect(stdout).toMatch(/no rule "sign-offf"/)
    expect(stdout).not.toMatch(/no effect/)
    expect((await fix('--fix', 'a.md')).stderr).toBe('')
  })

  it('never writes through a link that leads out, and leaves a file alone that it does not change', async () => {
    writeFileSync(join(folder, 'outside.md'), `# Charter\n\n${UNUSED}\n`)
    symlinkSync('../outside.md', join(cwd, 'link.md'))
    put('same.md', '# Charter\n')
    const before = statSync(join(cwd, 'same.md')).ino
    const { status, stderr } = await fix('--fix', 'link.md', 'same.md')
    expect([status, stderr]).toEqual([2, 'error: link.md: this link leads out of the folder, so nothing was written.\n'])
    expect(readFileSync(join(folder, 'outside.md'), 'utf8')).toContain(UNUSED)
    expect(statSync(join(cwd, 'same.md')).ino).toBe(before)
  })

  it('dry run and --diff write nothing; the patch gives what --fix would', async () => {
    const text = `# Charter\n\n${UNUSED}\n\nĐiều 1\n`
    put('a.md', text)
    expect((await fix('--fix-dry-run', 'a.md')).stdout).not.toMatch(/no effect/)
    const { stdout } = await fix('--diff', 'a.md')
    expect(get('a.md')).toBe(text)
    put('p.diff', stdout)
    execFileSync('git', ['apply', '--unsafe-paths', 'p.diff'], { cwd, env: { ...process.env, GIT_CEILING_DIRECTORIES: folder } })
    const patched = get('a.md')
    put('a.md', text)
    await fix('--fix', 'a.md')
    expect(patched).toBe(get('a.md'))
    expect(patched).not.toBe(text)
  })

  it('is not for standard input, but --diff is', async () => {
    expect((await fix('--stdin', '--fix')).status).toBe(2)
    const { stdout } = await runWith(['--as-charter', '--stdin', '--diff'], { cwd, stdin: `# Charter\n\n${UNUSED}\n` })
    expect(stdout).toContain(`-${UNUSED}`)
  })
})

describe('edits', () => {
  it('are made from the end, with the line ends of the text', () => {
    expect(
      applyEdits('ab\r\ncd', [
        { span: { start: 0, end: 1 }, text: 'x\ny' },
        { span: { start: 4, end: 4 }, text: '\n' },
      ]),
    ).toBe('x\r\nyb\r\n\r\ncd')
  })
})
