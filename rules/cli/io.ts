import { ExitStatus } from './exit-status.ts'
import { localeLanguage, texts } from './texts/index.ts'

/** What the command line has to do with the world, so that tests can stand in for it. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Sink
  readonly stderr: Sink
  /** All of standard input. */
  readonly stdin: () => Promise<Buffer>
  /** Settles when the user, or who started the program, wants it to end; only for what would go on for ever. */
  readonly stopped: () => Promise<void>
  /** Does this before an interruption (Ctrl+C) ends the program as it would have ended anyway; the answer takes it back. */
  readonly beforeInterruption: (tidy: () => void) => () => void
}

export interface Sink {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  readonly columns: number
}

export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    stdin: readStdin,
    stopped,
    beforeInterruption,
  }
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  let isClosed = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // `charterlint … | head` closes the pipe early: nobody reads on, but files are still to be written and the status to be told.
    if (error.code === 'EPIPE') isClosed = true
    if (isClosed) return
    const { error: label, problem } = texts[localeLanguage(process.env)]
    if (stream !== process.stderr) process.stderr.write(`${label}: ${problem.cannotBeWritten('stdout', error.code ?? error.message)}\n`)
    process.exit(ExitStatus.failed)
  })
  const write = (text: string): void => {
    if (!isClosed) stream.write(text)
  }
  return { write, isTerminal: stream.isTTY === true, columns: stream.columns ?? 80 }
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    process.stdout.once('error', () => resolve())
  })
}

function beforeInterruption(tidy: () => void): () => void {
  // Whoever listened before ends the program in his own way, as `--watch` does; otherwise the signal is sent once more, and kills.
  const isAlone = process.listenerCount('SIGINT') === 0
  const listener = (): void => {
    tidy()
    if (isAlone) process.kill(process.pid, 'SIGINT')
  }
  process.once('SIGINT', listener)
  return () => void process.off('SIGINT', listener)
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
