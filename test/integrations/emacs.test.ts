import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { snippet, triedIn, type Seen } from './editor-folder.ts'
import { hasEmacs } from './editors-install.ts'

interface SeenInEmacs extends Seen {
  readonly findings: readonly { line: number; column: number; severity: string; message: string }[]
}

/** With the snippet of `examples/editors`, by eglot. `npm test` brings an Emacs where it can, and says so where it cannot. */
describe.skipIf(!hasEmacs())('Emacs', () =>
  triedIn<SeenInEmacs>(
    'Emacs',
    ({ path, env }) => {
      const args = ['--batch', '-f', 'package-initialize', '-l', snippet('emacs.el'), '-l', join(import.meta.dirname, 'emacs-look.el')]
      return spawnSync('emacs', args, { cwd: path, env, encoding: 'utf8', timeout: 90_000 }).stderr
    },
    ({ findings }, wanted) => {
      const said = wanted.map(({ line, column, severity, rule, message }) => ({
        line,
        column,
        severity: `eglot-${severity}`,
        message: `charterlint [${rule}]: ${message}`,
      }))
      expect(findings).toHaveLength(said.length)
      expect(findings).toEqual(expect.arrayContaining(said))
    },
  ),
)
