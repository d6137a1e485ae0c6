import type { DocumentLink } from 'vscode-languageserver'
import type { Span } from '../../rules/index.ts'
import { fold } from '../../rules/text/fold.ts'
import type { Analysis } from '../analysis.ts'
import { skippedSpans } from '../navigation/skipped.ts'

const LINK = /\]\(\s{0,99}<?([^()\s<>]{1,2000})>?(?:\s{1,99}["'(][^\n]{0,300}?)?\)|^ {0,3}\[[^\]\n]{1,300}\]:\s{0,99}<?(\S+?)>?(?:\s|$)/gmu

/** A file that is named in the text, as annexes often are ("Phụ lục 1: ngan-sach.xlsx"). */
const FILE =
  /(?<![\p{L}\p{M}\p{N}./@:_-])[\p{L}\p{M}\p{N}_./-]{1,120}\.(?:md|markdown|docx?|xlsx?|pptx?|pdf|odt|ods|csv)(?![\p{L}\p{N}])/giu
const ANNEX = /(?<![\p{L}\p{M}])(?:phụ lục|annex|appendix|schedule)[ \u00a0]+(?:số )?(?:\d{1,2}|[a-h]|[ivx]{1,4})(?![\p{L}\p{N}])/giu

/** Links to files beside the charter, such as its annexes. Whether the files are there only the client can know. */
export function documentLinks({ charter, positions, uri }: Analysis): DocumentLink[] {
  if (!charter || !/^[a-z][a-z\d+.-]*:\/\//i.test(uri)) return []
  const { text } = charter
  const hidden = [
    ...charter.comments.map(({ span }) => span),
    ...skippedSpans({ text, comments: [] }).filter(({ start }) => text[start] === '`'),
  ]
  const found: { readonly span: Span; readonly target: string }[] = []
  const add = (start: number, written: string, path: string): void => {
    const span = { start, end: start + written.length }
    const isFree = [...hidden, ...found.map((each) => each.span)].every((other) => other.end <= span.start || span.end <= other.start)
    if (/^(?:[a-z][a-z\d+.-]*:|#|\/\/)/i.test(path) || !isFree) return
    const target = resolve(path, uri)
    if (target) found.push({ span, target })
  }
  const annexes = new Map<string, string>()
  for (const match of text.matchAll(LINK)) {
    const path = match[1] ?? match[2]
    const start = match.index + match[0].indexOf(path, match[1] === undefined ? match[0].indexOf(']:') : 0)
    add(start, path, path)
    const label = text.slice(text.lastIndexOf('[', match.index) + 1, match.index)
    for (const [annex] of label.matchAll(ANNEX)) annexes.set(fold(annex).text, path)
    hidden.push({ start: text.lastIndexOf('[', match.index), end: match.index + match[0].length })
  }
  for (const match of text.matchAll(ANNEX)) {
    const path = annexes.get(fold(match[0]).text)
    if (path !== undefined) add(match.index, match[0], path)
  }
  for (const match of text.matchAll(FILE)) add(match.index, match[0], match[0])
  return found.sort((a, b) => a.span.start - b.span.start).map(({ span, target }) => ({ range: positions.range(span), target }))
}

function resolve(path: string, base: string): string | null {
  try {
    return new URL(path, base).href
  } catch {
    return null
  }
}
