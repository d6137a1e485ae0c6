import type { Span } from '../text/span.ts'
import type { Fix } from './finding.ts'

/** An edit whose text is a snippet of the Language Server Protocol (3.18): blanks are tab stops. */
export interface SnippetEdit {
  readonly span: Span
  readonly snippet: string
}

/** A blank, and no Markdown link. */
const BLANK = /\[[^[\]\r\n]+\](?![([])/g
/** Blanks that stand for one and the same partner: filled in once, they are filled in everywhere. */
const SAME = /^\[(?:Bên|Đối tác|Partner|Party) \p{Lu}\]$/u

/**
 * The edits of a fix as snippets. A blank keeps its brackets as the text to type over, so that one passed by stays a blank that the
 * linter sees. Tab stops count on from edit to edit, since editors fill in the edits of one fix as one snippet.
 */
export function snippetOf(fix: Fix): SnippetEdit[] {
  const edits = [...fix.edits].sort((a, b) => a.span.start - b.span.start)
  const known = new Map<string, number>()
  let count = 0
  const written = edits.map(({ span, text }): SnippetEdit => {
    let snippet = ''
    let at = 0
    for (const match of text.matchAll(BLANK)) {
      const same = SAME.test(match[0].normalize('NFC')) ? known.get(match[0]) : undefined
      const stop = same ?? ++count
      if (same === undefined) known.set(match[0], stop)
      snippet += `${escapeText(text.slice(at, match.index))}\${${stop}:${escapeText(match[0])}}`
      at = match.index + match[0].length
    }
    return { span, snippet: snippet + escapeText(text.slice(at)) }
  })
  const last = edits.findLastIndex(({ text }) => hasBlanks(text))
  return written.map((edit, i) => (i === (last < 0 ? written.length - 1 : last) ? { ...edit, snippet: withEnd(edit.snippet) } : edit))
}

/** The cursor ends behind the last word, not on the empty line after it. */
function withEnd(snippet: string): string {
  const end = snippet.trimEnd().length
  return `${snippet.slice(0, end)}$0${snippet.slice(end)}`
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}

export function hasBlanks(text: string): boolean {
  return text.search(BLANK) >= 0
}
