import type { Fix } from '../engine/finding.ts'
import type { Table } from '../markdown/units.ts'

/** The edit that adds a row at the end of a table: what is known by column, a blank in the others. A quote's mark goes before it too. */
export function addedRow(text: string, table: Table, known: ReadonlyMap<number, string>, blank: string): Fix['edits'][number] {
  const { end } = table.span
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end)
  const lead = /^[>\s]*(?=\|)/.exec(line)?.[0] ?? ''
  const cells = table.header.map((_, column) => known.get(column) ?? blank)
  return { span: { start: end, end }, text: `\n${lead}| ${cells.join(' | ')} |` }
}
