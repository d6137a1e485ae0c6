import type { Charter } from '../charter/model.ts'

/** No charter is near so long: only so much time and memory are given to one file, unless its settings say otherwise. */
export const MOST_CHARACTERS = 500_000

/** As much of a text as is read: whole lines, unless one line is longer than all that. */
export function startOf(text: string, most: number): string {
  if (text.length <= most) return text
  const line = Math.max(text.lastIndexOf('\n', most - 1), text.lastIndexOf('\r', most - 1)) + 1
  if (line > 0) return text.slice(0, line)
  // Not between the halves of a character.
  return text.slice(0, /[\ud800-\udbff]/.test(text[most - 1]) ? most - 1 : most)
}

/** A charter read from the start of a text, as one of the whole text. */
export function withRest(charter: Charter, text: string): Charter {
  const { length } = charter.text
  return length === text.length ? charter : { ...charter, text, rest: { start: length, end: text.length } }
}
