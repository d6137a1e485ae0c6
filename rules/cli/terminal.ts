import pc from 'picocolors'
import type { Colors } from '../reporters/reporter.ts'
import type { Io, Sink } from './io.ts'

/** Colour on a terminal only; NO_COLOR (no-color.org) and --no-color go before FORCE_COLOR. */
export function colorsFor(sink: Sink, io: Io, wanted: boolean): Colors {
  const { env } = io
  const off = !wanted || (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  return pc.createColors(!off && (forced || (sink.isTerminal && env.TERM !== 'dumb')))
}

export interface Measures {
  readonly width: (text: string) => number
  readonly wrap: (text: string, columns: number) => string
}

/** Letters, Vietnamese ones among them, that take one column each. */
const PLAIN = /^[\x20-\x7e\u00a0-\u02ff\u0370-\u03ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ab]*$/

/** What wide characters and combining marks take is looked up only where there are some. */
export async function measuresFor(terminal: boolean): Promise<Measures> {
  if (!terminal) return { width: (text) => text.length, wrap: (text) => text }
  const [{ default: stringWidth }, { default: wrapAnsi }] = await Promise.all([import('string-width'), import('wrap-ansi')])
  return {
    width: (text) => (PLAIN.test(text) ? text.length : stringWidth(text)),
    wrap: (text, columns) => wrapAnsi(text, columns, { hard: true }),
  }
}
