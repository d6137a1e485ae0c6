import type { Charter, Span } from '../../rules/index.ts'
import { codeSpans } from '../../rules/text/code-spans.ts'

const ADDRESS = /https?:\/\/[^\s)>\]]+|\]\([^)\n]{0,2000}\)/gu

/** Code, comments and addresses name nobody. In order, none overlapping another. */
export function skippedSpans({ text, comments }: Pick<Charter, 'text' | 'comments'>): Span[] {
  const spans = [...comments.map(({ span }) => span), ...codeSpans(text)]
  for (const match of text.matchAll(ADDRESS)) spans.push({ start: match.index, end: match.index + match[0].length })
  spans.sort((a, b) => a.start - b.start)
  return spans.filter((span, i) => i === 0 || span.start >= spans[i - 1].end)
}
