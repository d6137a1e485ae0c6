import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { charter, EditorFolder, snippet } from './editor-folder.ts'
import { hasHelix } from './editors-install.ts'

const PATIENCE_MS = 30_000
const ESCAPE = '\u001b'

/** A Helix on a terminal of its own: keys go in, and what it draws is looked at without the control sequences in between. */
class Helix {
  private readonly process: ChildProcessWithoutNullStreams
  private drawn = ''

  constructor({ path, env }: EditorFolder) {
    const command = 'stty rows 40 cols 200; exec hx charter.md'
    this.process = spawn('script', ['--quiet', '--flush', '--command', command, '/dev/null'], { cwd: path, env: { ...env, TERM: 'xterm-256color' } })
    this.process.stdout.setEncoding('utf8').on('data', (text: string) => (this.drawn += text))
  }

  get screen(): string {
    return this.drawn.replace(/\u001b\[[0-9;?:]*[ -/]*[@-~]|\u001b[()=>]./g, '')
  }

  async type(keys: string): Promise<void> {
    this.process.stdin.write(keys)
    // What follows an escape at once is taken for a key with Alt.
    await wait(300)
  }

  /** Types keys and waits until a text is drawn that was not before. */
  async until(keys: string, text: string): Promise<void> {
    this.drawn = ''
    await this.type(keys)
    for (const end = Date.now() + PATIENCE_MS; !this.screen.includes(text); await wait(50)) {
      if (Date.now() > end) throw new Error(`Helix does not show "${text}":\n${this.screen}`)
    }
  }

  quit(): void {
    this.process.kill()
  }
}

describe.skipIf(!hasHelix())('Helix', () => {
  let folder: EditorFolder
  let helix: Helix

  beforeAll(async () => {
    folder = await EditorFolder.make()
    folder.put('.config/helix/languages.toml', readFileSync(snippet('helix.toml'), 'utf8'))
    helix = new Helix(folder)
  }, 120_000)
  afterAll(() => {
    helix.quit()
    folder.remove()
  })

  it('shows the findings of the command line, explains them, and puts in the section that a quick fix offers', async () => {
    await helix.until('', '●')
    for (const { message } of await folder.findings()) await helix.until('gglll', message.slice(0, 40))
    await helix.until(' k', 'Đáp ứng khi')
    await helix.type(ESCAPE)
    await helix.until(' a', 'Chèn mục')
    await helix.until('\r', '##')
    await helix.type(ESCAPE)
    await helix.type(':write\r')
    const text = readFileSync(join(folder.path, 'charter.md'), 'utf8')
    expect(text.startsWith(charter.trimEnd())).toBe(true)
    expect(text).toMatch(/^## (?:Thời hạn|Rút khỏi và chấm dứt hợp tác)$/m)
  }, 120_000)
})
