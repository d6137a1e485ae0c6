import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { charter, EditorFolder, snippet, type EditorFinding } from './editor-folder.ts'
import { hasNeovim } from './editors-install.ts'

/** What Neovim shows with the snippet of `examples/editors`. `npm test` brings a Neovim where it can, and says so where it cannot. */
interface Seen {
  readonly attached: boolean
  readonly diagnostics: readonly { line: number; column: number; severity: number; code: string; message: string; source: string }[]
  readonly hover: string
  readonly title: string
  readonly text: string
}

let folder: EditorFolder
let seen: Seen

describe.skipIf(!hasNeovim())('Neovim', () => {
  beforeAll(async () => {
    folder = await EditorFolder.make()
    const look = join(import.meta.dirname, 'neovim-look.lua')
    const calls = [`luafile ${snippet('neovim.lua')}`, 'filetype on', 'edit charter.md', `luafile ${look}`]
    const args = ['--clean', '--headless', ...calls.flatMap((call) => ['-c', call])]
    const { stderr } = spawnSync('nvim', args, { cwd: folder.path, env: folder.env, encoding: 'utf8', timeout: 90_000 })
    try {
      seen = JSON.parse(readFileSync(join(folder.path, 'seen.json'), 'utf8')) as Seen
    } catch {
      throw new Error(`Neovim saw nothing: ${stderr}`)
    }
  }, 120_000)
  afterAll(() => folder.remove())

  it('shows the findings of the command line', async () => {
    const severities = ['error', 'warning', 'info'] as const
    const shown = seen.diagnostics.map(
      ({ line, column, severity, code, message }): EditorFinding => ({ line, column, severity: severities[severity - 1], rule: code, message }),
    )
    expect(shown).toEqual(await folder.findings())
    expect(seen.diagnostics.map(({ source }) => source)).toEqual(['charterlint', 'charterlint'])
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
