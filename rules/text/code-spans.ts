import type { Span } from './span.ts'

const FENCE = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gmu
const INLINE_CODE = /(?<!`)(`+)(?!`)[^\n]+?(?<!`)\1(?!`)/gu

/** Code of a Markdown text, between fences and in lines; the second may lie in the first. */
export function codeSpans(text: string): Span[] {
  return [FENCE, INLINE_CODE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })))
}
