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
  const progress = new Progress({ stderr, env } as Pick<Io, 'stderr' | 'env'> as Io, texts.vi, 4)
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
})
