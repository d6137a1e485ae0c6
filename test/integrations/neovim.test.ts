import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { snippet, triedIn, type EditorFinding, type Seen } from './editor-folder.ts'
import { hasNeovim } from './editors-install.ts'

interface SeenInNeovim extends Seen {
  readonly diagnostics: readonly { line: number; column: number; severity: number; code: string; message: string; source: string }[]
}

const SEVERITIES = ['error', 'warning', 'info'] as const

/** With the snippet of `examples/editors`. `npm test` brings a Neovim where it can, and says so where it cannot. */
describe.skipIf(!hasNeovim())('Neovim', () =>
  triedIn<SeenInNeovim>(
    'Neovim',
    ({ path, env }) => {
      const calls = [`luafile ${snippet('neovim.lua')}`, 'filetype on', 'edit charter.md', `luafile ${join(import.meta.dirname, 'neovim-look.lua')}`]
      const args = ['--clean', '--headless', ...calls.flatMap((call) => ['-c', call])]
      return spawnSync('nvim', args, { cwd: path, env, encoding: 'utf8', timeout: 90_000 }).stderr
    },
    ({ diagnostics }, wanted) => {
      const shown = diagnostics.map(
        ({ line, column, severity, code, message }): EditorFinding => ({ line, column, severity: SEVERITIES[severity - 1], rule: code, message }),
      )
      expect(shown).toEqual(wanted)
      expect(diagnostics.map(({ source }) => source)).toEqual(['charterlint', 'charterlint'])
    },
  ),
)
