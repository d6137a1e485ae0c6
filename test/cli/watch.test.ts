import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Folder } from '../folder.ts'
import { runWith, type Ran } from './fake-io.ts'

let folder: Folder
beforeEach(() => {
  folder = new Folder()
  put('.charterlintrc.yaml', "rules: {'*': off, duration: error}\n")
  put('a.md', '# Charter\n')
})
afterEach(() => folder.remove())

const put = (path: string, text: string): void => folder.put(path, text)

interface Step {
  /** What the run before it must have printed; runs that have not are passed over, for a change may be heard in two parts. */
  readonly after: (printed: string) => boolean
  readonly change: () => void
}

/** Does the steps, one after the other, and stops when the last run has printed what is wanted. */
async function watching(
  args: readonly string[],
  steps: readonly Step[],
  end: (printed: string) => boolean,
  columns?: number,
): Promise<Ran> {
  let printed = ''
  let stop: () => void = () => undefined
  const stopped = new Promise<void>((resolve) => (stop = resolve))
  const left = [...steps]
  const onWrite = (stream: 'stdout' | 'stderr', text: string): void => {
    printed += text
    if (stream !== 'stderr' || !text.startsWith('Waiting')) return
    const run = printed
    printed = ''
    if (left[0]?.after(run)) left.shift()!.change()
    else if (left.length === 0 && end(run)) stop()
  }
  return runWith(['--watch', '--as-charter', '--format', 'compact', ...args], { cwd: folder.path, columns, stopped, onWrite })
}

/** Files with findings. */
const files = (printed: string): string => [...printed.matchAll(/^(\S+\.md):\d/gm)].map(([, name]) => name).join(' ')
const off = "rules: {'*': off}\n"

describe('--watch', () => {
  it('judges again when a charter, a new file or the configuration changes, and ends with the last status', async () => {
    const { status } = await watching(
      ['.'],
      [
        { after: (run) => files(run) === 'a.md', change: () => put('b.md', '# Charter\n') },
        { after: (run) => files(run) === 'a.md b.md', change: () => put('.charterlintrc.yaml', off) },
      ],
      (run) => files(run) === '',
    )
    expect(status).toBe(0)
  })

  it('knows what has a say in a file that is named, and files of a glob that come later', async () => {
    put('docs/a.md', '# Charter\n')
    const { status } = await watching(
      ['a.md', 'docs/**/*.md'],
      [
        { after: (run) => files(run) === 'a.md docs/a.md', change: () => put('docs/deep/b.md', '# Charter\n') },
        { after: (run) => files(run) === 'a.md docs/a.md docs/deep/b.md', change: () => put('.charterlintrc.yaml', off) },
      ],
      (run) => files(run) === '',
    )
    expect(status).toBe(0)
  })

  it('goes on when a run fails', async () => {
    const { status } = await watching(
      ['a.md'],
      [
        { after: (run) => files(run) === 'a.md', change: () => put('.charterlintrc.yaml', 'rules: {durations: off}\n') },
        { after: (run) => run.includes('.charterlintrc.yaml:1:9: '), change: () => put('.charterlintrc.yaml', off) },
      ],
      (run) => !run.includes('error'),
    )
    expect(status).toBe(0)
  })

  it('does not hear its own reports, and wipes a terminal between runs', async () => {
    const later = (): void => void setTimeout(() => put('a.md', '# Charters\n'), 400)
    const { stdout } = await watching(
      ['--no-color', '--format', 'markdown=report.md', '.'],
      [{ after: () => true, change: later }],
      () => true,
      80,
    )
    expect(stdout.split('\u001b[2J')).toHaveLength(2)
  })

  it('only looks', async () => {
    for (const option of ['--fix', '--stdin', '--write-baseline']) {
      expect((await runWith(['--watch', option], { cwd: folder.path })).stderr).toMatch(/^error: --watch only looks/)
    }
  })
})
