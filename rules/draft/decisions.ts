import type { Charter } from '../charter/model.ts'
import type { Finding } from '../engine/finding.ts'
import { lineEndIn, lineEndOf, lineStartOf } from '../engine/insertion/lines.ts'
import type { Span } from '../text/span.ts'
import { decideInFrontMatter, type Edit } from './front-matter.ts'

/**
 * The edits that write down the authors' decision to live with a finding, with their reason: for a missing requirement that it does not
 * apply, in front matter; for what stands in front matter, there; else a comment above the place, or around the paragraph or table it is
 * in. Null where front matter cannot be read.
 */
export function ignoreFinding(charter: Charter, finding: Pick<Finding, 'ruleId' | 'messageId' | 'span'>, reason: string): Edit[] | null {
  const { ruleId, messageId, span } = finding
  const said = oneLine(reason)
  const inFrontMatter = charter.frontMatter !== null && span.start < charter.frontMatter.span.end
  if (messageId === 'missing' || inFrontMatter) {
    const edit = decideInFrontMatter(charter.text, messageId === 'missing' ? 'not-applicable' : 'ignore', ruleId, said)
    return edit && [edit]
  }
  return comments(charter, span, ruleId, said)
}

/** A comment ends with `-->`, and its reason begins behind ` -- `. */
function oneLine(reason: string): string {
  return reason.replace(/\s+/g, ' ').replace(/-{2,}/g, '–').trim()
}

/** A comment between two lines of a paragraph or two rows of a table would break them: these get one before and one behind. */
function comments(charter: Charter, span: Span, rule: string, reason: string): Edit[] {
  const { text } = charter
  const eol = lineEndIn(text)
  const block = blockAround(charter, span)
  const start = lineStartOf(text, block.start)
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? ''
  const before = (kind: string): Edit => ({
    span: { start, end: start },
    text: `${indent}<!-- charterlint-${kind} ${rule}${reason === '' ? '' : ` -- ${reason}`} -->${eol}`,
  })
  if (lineStartOf(text, span.start) === start) return [before('disable-next-line')]
  const end = lineEndOf(text, block.end)
  // A table goes on until there is an empty line.
  return [before('disable'), { span: { start: end, end }, text: `${eol}${eol}${indent}<!-- charterlint-enable ${rule} -->` }]
}

function blockAround({ units }: Charter, span: Span): Span {
  const unit = units.find((each) => each.span.start <= span.start && span.start <= each.span.end)
  const table = unit?.cell?.table ?? unit?.row?.table
  if (table) return table.span
  if (!unit) return span
  const paragraph = units.filter((each) => each.paragraph === unit.paragraph)
  return { start: paragraph[0].span.start, end: paragraph[paragraph.length - 1].span.end }
}
