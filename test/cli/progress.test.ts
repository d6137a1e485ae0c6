import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Io } from '../../rules/cli/io.ts'
import { Progress } from '../../rules/cli/progress.ts'
import { texts } from '../../rules/cli/texts/index.ts'

/** What is drawn for so many files of four, each ready after half a second. */
function drawn(files: number, { isTerminal = true, env = {} }: { readonly isTerminal?: boolean; readonly env?: Io['env'] } = {}): string {
  let out = ''
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const stderr = { write: (text: string) => void (out += text), isTerminal, columns: 80 }
  const progress = new Progress({ stderr, env, beforeInterruption: () => () => undefined } as Partial<Io> as Io, texts.vi, 4)
  for (let done = 1; done <= files; done++) {
    now += 500
    progress.update(done)
  }
  progress.end()
  return out
}

describe('the progress bar', () => {
  afterEach(() => vi.restoreAllMocks())

  it('says how far a long run is, and is wiped away', () => {
    expect(drawn(3)).toBe(
      '\r\u001b[K[############------------] Đang đọc 2/4 tệp\r\u001b[K[##################------] Đang đọc 3/4 tệp\r\u001b[K',
    )
  })

  it('is not drawn for a short run, for what is over, in a pipe or in CI', () => {
    expect([drawn(1), drawn(3, { isTerminal: false }), drawn(3, { env: { CI: 'true' } })]).toEqual(['', '', ''])
    expect(drawn(4)).not.toContain('4/4')
  })

  it('is wiped away when the run is interrupted, once it stands there and while it does', () => {
    let interrupt: (() => void) | null = null
    const beforeInterruption: Io['beforeInterruption'] = (tidy) => {
      interrupt = tidy
      return () => (interrupt = null)
    }
    const write = vi.fn<(text: string) => void>()
    const now = vi.spyOn(performance, 'now').mockReturnValue(0)
    const stderr = { write, isTerminal: true, columns: 80 }
    const progress = new Progress({ stderr, env: {}, beforeInterruption } as Partial<Io> as Io, texts.en, 4)
    expect(interrupt).toBeNull()

    now.mockReturnValue(5000)
    progress.update(1)
    interrupt!()
    expect(write).toHaveBeenLastCalledWith('\r\u001b[K')

    progress.end()
    expect(interrupt).toBeNull()
  })
})

describe('an interruption', () => {
  it('ends the program as if nobody had listened, after what is to be tidied', async () => {
    const io = new URL('../../rules/cli/io.ts', import.meta.url)
    const program = `import { processIo } from '${io}'
      processIo().beforeInterruption(() => process.stdout.write(', tidied'))
      setInterval(() => undefined, 1000)
      process.stdout.write('running')`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
      if (out === 'running') child.kill('SIGINT')
    })
    const [status, signal] = await once(child, 'close')
    expect([out, status, signal]).toEqual(['running, tidied', null, 'SIGINT'])
  })
})
