import { expect } from 'vitest'
import type { LintResult } from '../../rules/index.ts'
import type { Span } from '../../rules/index.ts'
import { fold } from '../../rules/text/fold.ts'

/**
 * Whether everything that was found lies inside the text and selects the words it speaks of. Throws at the first that does not. `exact`: the
 * Markdown is well made, so that its links and escapes can be told without parsing it.
 */
export function expectValid(result: LintResult, raw: string, exact = true): void {
  const text = raw.replace(/^\ufeff/, '')
  const { charter, findings, judgements } = result
  const inside = ({ start, end }: Span): void => {
    if (!(Number.isInteger(start) && start >= 0 && start <= end && end <= text.length)) throw new Error(`${start}–${end} is not inside of ${text.length}`)
  }
  for (const { span, related } of findings) [span, ...related.map((one) => one.span)].forEach(inside)
  for (const { evidence } of judgements) evidence.forEach(inside)
  const starts = findings.map(({ span }) => span.start)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  if (!charter) return
  expect(charter.text).toBe(text)
  for (const { span, title } of charter.sections) [span, title.span].forEach(inside)
  for (const { span } of [...charter.placeholders, ...charter.comments, ...charter.partners]) inside(span)
  for (const { span, text: own, kind, label, row } of charter.statements.map((one) => ({ ...one, row: one.place.row }))) {
    inside(span)
    if (exact && kind !== 'meta' && row < 0) expectSelects(text.slice(span.start, span.end), own, label?.text ?? '')
  }
}

/** The first and the last word of a statement are the first and the last of its range, but for a label that stands before it. */
function expectSelects(selected: string, statement: string, label: string): void {
  const words = wordsOf(statement)
  if (words.length === 0 || /[&\\<]|!\[/.test(selected)) return
  const there = wordsOf(selected.replace(/\]\([^)]*\)|\]\[[^\]]*\]/g, ']'))
  const last = words[words.length - 1]
  if (!(there[there.length - 1] ?? '').endsWith(last.slice(-1)) || !(label === '' ? there[0] === words[0] : there.includes(words[0]))) {
    throw new Error(`"${selected}" is not where "${statement}" stands`)
  }
}

function wordsOf(text: string): string[] {
  return fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? []
}
