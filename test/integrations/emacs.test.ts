import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { charter, EditorFolder, snippet } from './editor-folder.ts'
import { hasEmacs } from './editors-install.ts'

/** What Emacs shows with the snippet of `examples/editors`, by its eglot. `npm test` brings an Emacs where it can, and says so where it cannot. */
interface Seen {
  readonly findings: readonly { line: number; column: number; severity: string; message: string }[]
  readonly hover: string
  readonly title: string
  readonly text: string
}

let folder: EditorFolder
let seen: Seen

describe.skipIf(!hasEmacs())('Emacs', () => {
  beforeAll(async () => {
    folder = await EditorFolder.make()
    const args = ['--batch', '-f', 'package-initialize', '-l', snippet('emacs.el'), '-l', join(import.meta.dirname, 'emacs-look.el')]
    const { stderr } = spawnSync('emacs', args, { cwd: folder.path, env: folder.env, encoding: 'utf8', timeout: 90_000 })
    try {
      seen = JSON.parse(readFileSync(join(folder.path, 'seen.json'), 'utf8')) as Seen
    } catch {
      throw new Error(`Emacs saw nothing: ${stderr}`)
    }
  }, 120_000)
  afterAll(() => folder.remove())

  it('shows the findings of the command line', async () => {
    const wanted = (await folder.findings()).map(({ line, column, severity, rule, message }) => ({
      line,
      column,
      severity: `eglot-${severity}`,
      message: `charterlint [${rule}]: ${message}`,
    }))
    expect(seen.findings).toHaveLength(2)
    expect(seen.findings).toEqual(expect.arrayContaining(wanted))
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
