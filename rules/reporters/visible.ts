/**
 * Control characters, escape sequences and characters that turn the direction of text, all of which can make a terminal lie.
 * A tab, which is harmless, is kept out too: it would break alignment.
 */
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Text for a terminal: one line, and nothing in it that the terminal would act on; what it was can still be seen. */
export function visible(text: string): string {
  return text.replace(HARMFUL, (character) => {
    const code = character.charCodeAt(0)
    if (code === 9 || code === 10 || code === 13) return ' '
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? '\u2421' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}
