import { visible } from '../reporters/visible.ts'
import type { Io } from './io.ts'

/** One line on standard error, with nothing in it that a terminal would act on. */
export function say(io: Io, kind: string, message: string): void {
  io.stderr.write(`${kind}: ${visible(message)}\n`)
}

export function sayAll(io: Io, kind: string, messages: readonly string[]): void {
  for (const message of messages) say(io, kind, message)
}
