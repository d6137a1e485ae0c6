import type { CatalogEntry } from '../catalog/catalog.ts'
import type { TextRuleEntry } from '../catalog/text-rule.ts'
import { withoutBom } from '../text/line-index.ts'
import type { Fix } from './finding.ts'
import { buildFix } from './fixes.ts'
import type { LintOptions, Linter } from './lint.ts'
import { review, type Reviewed } from './review.ts'
import type { Settings } from './settings.ts'

export interface FixedText {
  /** With the byte order mark and the line ends that the text had. */
  readonly text: string
  /** How many fixes were made. */
  readonly fixes: number
  /** What is left in the fixed text. */
  readonly reviewed: Reviewed
}

/** A fix may uncover another; but what is not at rest after so many rounds never will be. */
const MOST_ROUNDS = 10

/** Makes all safe fixes, again and again until there are none: those that change form and never what the partners agreed. */
export function applySafeFixes(linter: Linter, raw: string, settings: Settings, options: LintOptions = {}): FixedText {
  const { bom } = withoutBom(raw)
  let { text } = withoutBom(raw)
  let reviewed = review(linter, text, settings, options)
  let fixes = 0
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = safeEdits(reviewed, linter.parts.catalog, linter.parts.textRules)
    if (edits.count === 0) break
    text = applyEdits(text, edits.edits)
    fixes += edits.count
    reviewed = review(linter, text, settings, options)
  }
  return { text: bom ? `\ufeff${text}` : text, fixes, reviewed }
}

type Edits = Fix['edits']

/** Of fixes that touch the same words the first is made; the others have their turn in the next round. */
function safeEdits(
  { result, findings }: Reviewed,
  catalog: readonly CatalogEntry[],
  textRules: readonly TextRuleEntry[],
): { readonly count: number; readonly edits: Edits } {
  const edits: Edits[number][] = []
  let count = 0
  for (const finding of findings) {
    for (const id of finding.fixes) {
      const fix = buildFix(result, finding, id, result.language, catalog, textRules)
      if (!fix?.safe || fix.edits.some(({ span }) => edits.some((other) => span.start <= other.span.end && other.span.start <= span.end)))
        continue
      edits.push(...fix.edits)
      count++
      break
    }
  }
  return { count, edits }
}

/** Spans must not overlap. New lines end as the lines of the text do. */
export function applyEdits(text: string, edits: Edits): string {
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (result, { span, text: inserted }) => result.slice(0, span.start) + inserted.replace(/\r\n|\r|\n/g, lineEnd) + result.slice(span.end),
      text,
    )
}
