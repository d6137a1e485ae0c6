import type { DocumentLink } from 'vscode-languageserver'
import type { Analysis } from '../analysis.ts'
import { skippedSpans } from '../navigation/mentions.ts'

const LINK = /\]\(\s*<?([^()\s<>]+)>?(?:\s+["'(][^\n]*?)?\)|^ {0,3}\[[^\]\n]+\]:\s*<?(\S+?)>?(?:\s|$)/gmu

/** Links to files beside the charter, such as its annexes. Whether the files are there only the client can know. */
export function documentLinks({ charter, positions, uri }: Analysis): DocumentLink[] {
  if (!charter || !/^[a-z][a-z\d+.-]*:\/\//i.test(uri)) return []
  const hidden = [
    ...charter.comments.map(({ span }) => span),
    ...skippedSpans({ text: charter.text, comments: [] }).filter(({ start }) => charter.text[start] === '`'),
  ]
  const links: DocumentLink[] = []
  for (const match of charter.text.matchAll(LINK)) {
    const path = match[1] ?? match[2]
    const start = match.index + match[0].indexOf(path, match[1] === undefined ? match[0].indexOf(']:') : 0)
    if (/^(?:[a-z][a-z\d+.-]*:|#|\/\/)/i.test(path) || hidden.some((span) => span.start <= start && start < span.end)) continue
    const target = resolve(path, uri)
    if (target) links.push({ range: positions.range({ start, end: start + path.length }), target })
  }
  return links
}

function resolve(path: string, base: string): string | null {
  try {
    return new URL(path, base).href
  } catch {
    return null
  }
}
