import { run } from '../../rules/cli/run.ts'
import type { Io } from '../../rules/cli/io.ts'

export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Columns of the terminal that both outputs go to; left out where there is none. */
  readonly columns?: number
  readonly stdin?: string | Buffer
  readonly self?: URL
  /** Ends a run that would go on for ever. */
  readonly stopped?: Promise<void>
  /** Hears of each thing written. */
  readonly onWrite?: (stream: 'stdout' | 'stderr', text: string) => void
}

/** The command line in this process, for what a process without a terminal cannot show. */
export async function runWith(
  args: readonly string[],
  { cwd, env = {}, columns, stdin = '', self, stopped, onWrite }: Surroundings,
): Promise<Ran> {
  const output = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof output): Io['stdout'] => ({
    write: (text) => {
      output[name] += text
      onWrite?.(name, text)
    },
    isTerminal: columns !== undefined,
    columns: columns ?? 80,
  })
  const status = await run(
    args,
    {
      cwd,
      env,
      stdout: sink('stdout'),
      stderr: sink('stderr'),
      stdin: async () => Buffer.from(stdin),
      stopped: () => stopped ?? Promise.resolve(),
      beforeInterruption: () => () => undefined,
    },
    self ?? null,
  )
  return { status, ...output }
}
