import { chmodSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundle, type Program } from '../bundle.ts'
import { runWith } from '../cli/fake-io.ts'
import { Folder } from '../folder.ts'

/** Two findings at its title, at line 1, column 3. */
export const charter = '# Điều lệ hợp tác\n\nBÊN A: Hội Làm vườn Xuân Lộc\n\nBÊN B: Công ty TNHH Trái Ngọt\n'

export interface EditorFinding {
  /** Both count from 1. */
  readonly line: number
  readonly column: number
  readonly severity: 'error' | 'warning' | 'info'
  readonly rule: string
  readonly message: string
}

/** A folder with a charter, and the built server on the PATH under the name that the snippets of `examples/editors` call. */
export class EditorFolder {
  private readonly folder: Folder

  private constructor(server: Program) {
    this.folder = new Folder()
    this.folder.put('bin/charterlint-language-server', `#!/bin/sh\nexec "${process.execPath}" "${server.path}" "$@"\n`)
    chmodSync(join(this.path, 'bin', 'charterlint-language-server'), 0o755)
    this.folder.put('charter.md', charter)
    this.folder.put('.charterlintrc.yaml', "rules: {'*': off, duration: error, exit: warning}\n")
  }

  static async make(): Promise<EditorFolder> {
    return new EditorFolder(await bundle('server.mjs'))
  }

  get path(): string {
    return this.folder.path
  }

  /** Nothing of the user's own settings comes in. */
  get env(): NodeJS.ProcessEnv {
    const { path } = this
    return { ...process.env, PATH: `${join(path, 'bin')}${delimiter}${process.env.PATH}`, HOME: path, XDG_STATE_HOME: path, XDG_CACHE_HOME: path }
  }

  put(name: string, text: string): void {
    this.folder.put(name, text)
  }

  /** What an editor should show. */
  async findings(): Promise<EditorFinding[]> {
    const { stdout } = await runWith(['--format', 'json', 'charter.md'], { cwd: this.path })
    const { files } = JSON.parse(stdout) as { files: readonly { findings: readonly (EditorFinding & { startLine: number; startColumn: number })[] }[] }
    return files[0].findings.map(({ startLine, startColumn, severity, rule, message }) => ({ line: startLine, column: startColumn, severity, rule, message }))
  }

  remove(): void {
    this.folder.remove()
  }
}

/** What an editor has written down of itself in `seen.json`. */
export interface Seen {
  readonly hover: string
  /** Of the first quick fix, and the charter after it. */
  readonly title: string
  readonly text: string
}

/** What holds in each editor that writes down what it sees: `look` starts it in the folder, and returns what it says of errors. */
export function triedIn<T extends Seen>(
  name: string,
  look: (folder: EditorFolder) => string,
  findings: (seen: T, wanted: readonly EditorFinding[]) => void,
): void {
  let folder: EditorFolder
  let seen: T
  beforeAll(async () => {
    folder = await EditorFolder.make()
    const errors = look(folder)
    try {
      seen = JSON.parse(readFileSync(join(folder.path, 'seen.json'), 'utf8')) as T
    } catch {
      throw new Error(`${name} saw nothing: ${errors}`)
    }
  }, 120_000)
  afterAll(() => folder.remove())

  it('shows the findings of the command line', async () => findings(seen, await folder.findings()))

  it('says in a hover why a finding matters', () => {
    expect(seen.hover).toContain('Thời hạn')
    expect(seen.hover.length).toBeGreaterThan(200)
  })

  it('puts in the section that a quick fix offers', () => {
    expect(seen.title).toMatch(/^Chèn mục/)
    expect(seen.text.startsWith(charter.trimEnd())).toBe(true)
    expect(seen.text).toContain(seen.title.match(/"(.*)"/)![1])
  })
}

/** File of `examples/editors`. */
export function snippet(name: string): string {
  return join(import.meta.dirname, '..', '..', 'examples', 'editors', name)
}
