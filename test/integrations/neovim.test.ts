import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runWith } from '../cli/fake-io.ts'
import { bundle } from '../bundle.ts'
import { hasNeovim } from './neovim-install.ts'

/** What Neovim shows with the snippet of `examples/editors`. `npm test` brings a Neovim where it can, and says so where it cannot. */
interface Seen {
  readonly attached: boolean
  readonly diagnostics: readonly { line: number; column: number; severity: number; code: string; message: string; source: string }[]
  readonly hover: string
  readonly title: string
  readonly text: string
}

let cwd = ''
let seen: Seen
const charter = '# Điều lệ hợp tác\n\nBÊN A: Hội Làm vườn Xuân Lộc\n\nBÊN B: Công ty TNHH Trái Ngọt\n'

describe.skipIf(!hasNeovim())('Neovim', () => {
  beforeAll(async () => {
    cwd = realpathSync(mkdtempSync(join(tmpdir(), 'charterlint-neovim-')))
    const server = await bundle('server.mjs')
    const bin = join(cwd, 'bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'charterlint-language-server'), `#!/bin/sh\nexec "${process.execPath}" "${server.path}" "$@"\n`)
    chmodSync(join(bin, 'charterlint-language-server'), 0o755)
    writeFileSync(join(cwd, 'charter.md'), charter)
    writeFileSync(join(cwd, '.charterlintrc.yaml'), "rules: {'*': off, duration: error, exit: warning}\n")
    const snippet = join(import.meta.dirname, '..', '..', 'examples', 'editors', 'neovim.lua')
    const args = [
      '--clean',
      '--headless',
      '-c',
      `luafile ${snippet}`,
      '-c',
      'filetype on',
      '-c',
      'edit charter.md',
      '-c',
      `luafile ${join(import.meta.dirname, 'neovim-look.lua')}`,
    ]
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, HOME: cwd, XDG_STATE_HOME: cwd, XDG_CACHE_HOME: cwd }
    const { stderr } = spawnSync('nvim', args, { cwd, env, encoding: 'utf8', timeout: 90_000 })
    try {
      seen = JSON.parse(readFileSync(join(cwd, 'seen.json'), 'utf8')) as Seen
    } catch {
      throw new Error(`Neovim saw nothing: ${stderr}`)
    }
  }, 120_000)
  afterAll(() => rmSync(cwd, { recursive: true, force: true }))

  it('shows the findings of the command line', async () => {
    const { stdout } = await runWith(['--format', 'json', 'charter.md'], { cwd })
    const { files } = JSON.parse(stdout) as { files: readonly { findings: readonly Record<string, unknown>[] }[] }
    const severities = ['', 'error', 'warning', 'info']
    expect(
      seen.diagnostics.map(({ line, column, severity, code, message, source }) => [
        line,
        column,
        severities[severity],
        code,
        message,
        source,
      ]),
    ).toEqual(
      files[0].findings.map(({ startLine, startColumn, severity, rule, message }) => [
        startLine,
        startColumn,
        severity,
        rule,
        message,
        'charterlint',
      ]),
    )
    expect(seen.diagnostics.length).toBe(2)
  })

  it('says in a hover why a finding matters', () => {
    expect(seen.hover).toContain('Thời hạn')
    expect(seen.hover.length).toBeGreaterThan(200)
  })

  it('puts in the section that a quick fix offers', () => {
    expect(seen.title).toMatch(/^Chèn mục/)
    expect(seen.text.startsWith(charter.trimEnd())).toBe(true)
    expect(seen.text).toContain(seen.title.match(/"(.*)"/)![1])
  })
})
