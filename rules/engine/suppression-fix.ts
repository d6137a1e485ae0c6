import type { Charter } from '../charter/model.ts'
import type { Span } from '../text/span.ts'
import { readDirectives } from './directives.ts'
import type { Finding, Fix, FixId } from './finding.ts'

/**
 * Takes out a suppression that is of no use: its comment, with the line if it stands alone there, or one of the rules it names.
 * Null in front matter, whose layout is its author's.
 */
export function removeSuppression(charter: Charter, finding: Finding, fixId: FixId): Fix | null {
  const directive = readDirectives(charter).find(
    ({ span, by }) => by === 'comment' && span.start <= finding.span.start && finding.span.end <= span.end,
  )
  if (!directive || fixId !== 'remove-suppression') return null
  const span = directive.rules.length > 1 && finding.messageId !== 'no-start' ? nameSpan(charter.text, finding.span) : lineSpan(charter.text, directive.span)
  return { id: fixId, edits: [{ span, text: '' }], safe: true, blanks: false }
}

/** A name in a list, with the comma that follows it or leads to it. */
function nameSpan(text: string, { start, end }: Span): Span {
  const behind = /^\s*,\s*/.exec(text.slice(end))
  if (behind) return { start, end: end + behind[0].length }
  const before = /(?<!\s)\s*,\s*$/.exec(text.slice(0, start)) ?? /(?<!\s)\s+$/.exec(text.slice(0, start))
  return { start: start - (before?.[0].length ?? 0), end }
}

function lineSpan(text: string, { start, end }: Span): Span {
  const before = /(?:^|[\r\n])[ \t]*$/.exec(text.slice(0, start))
  const behind = /^[ \t]*(?:\r\n?|\n|$)/.exec(text.slice(end))
  if (!before || !behind) return { start, end }
  return { start: before.index + (/^[\r\n]/.test(before[0]) ? 1 : 0), end: end + behind[0].length }
}
