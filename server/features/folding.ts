import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver'
import type { Analysis } from '../analysis.ts'

/** Sections fold under their titles, whatever form these have; blank lines at their ends stay outside. */
export function foldingRanges({ charter, positions }: Analysis): FoldingRange[] {
  if (!charter) return []
  const ranges: FoldingRange[] = []
  const seen = new Set<number>()
  for (const section of charter.sections) {
    if (section.unit < 0 || charter.units[section.unit].cell) continue
    const startLine = positions.position(section.title.span.end).line
    const endLine = positions.position(charter.text.slice(0, section.span.end).trimEnd().length).line
    if (endLine <= startLine || seen.has(startLine)) continue
    seen.add(startLine)
    ranges.push({ startLine, endLine, kind: FoldingRangeKind.Region })
  }
  return ranges
}
