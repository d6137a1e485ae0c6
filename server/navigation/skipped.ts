import type { Charter, Span } from '../../rules/index.ts'

const FENCE = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gmu
const INLINE_CODE = /(?<!`)(`+)(?!`)[^\n]+?(?<!`)\1(?!`)/gu
const ADDRESS = /https?:\/\/[^\s)>\]]+|\]\([^)\n]{0,2000}\)/gu

/** Code, comments and addresses name nobody. In order, none overlapping another. */
export function skippedSpans({ text, comments }: Pick<Charter, 'text' | 'comments'>): Span[] {
  const spans = comments.map(({ span }) => span)
  for (const pattern of [FENCE, INLINE_CODE, ADDRESS]) {
    for (const match of text.matchAll(pattern)) spans.push({ start: match.index, end: match.index + match[0].length })
  }
  spans.sort((a, b) => a.start - b.start)
  return spans.filter((span, i) => i === 0 || span.start >= spans[i - 1].end)
}
