/**
 * Control characters, escape sequences and characters that turn the direction of text, all of which can make a terminal lie.
 * A tab, which is harmless, is kept out too: it would break alignment.
 */
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g

/** What begins a command to GitHub Actions (first in a line, which wrapping may make of any word) or to Azure Pipelines (anywhere). */
const COMMAND = /(?<=^|\s):(?=:)|#(?=#(?:vso)?\[)/g

/** Text for a terminal or a log: one line, and nothing in it that either would act on; what it was can still be seen. */
export function visible(text: string): string {
  return text.replace(HARMFUL, shown).replace(COMMAND, (character) => named(character.charCodeAt(0)))
}

/** Text in which line ends and commands are written in another way afterwards. */
export function withoutControls(text: string): string {
  return text.replace(HARMFUL, (character) => (character === '\n' || character === '\r' ? character : shown(character)))
}

/** A value as JSON for people to read, in whose strings nothing harmful stands as it is. */
export function jsonText(value: unknown): string {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${JSON.stringify(value, null, 2).replace(HARMFUL, (character) => (character === '\n' ? character : escape(character)))}\n`
}

function shown(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 9 || code === 10 || code === 13) return ' '
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : named(code)
}

function named(code: number): string {
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
