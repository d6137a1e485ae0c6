import { ChangeWords, compareVersions, quotes, review, withoutBom, type Change, type Linter, type Words } from '../../rules/index.ts'
import type { Analysis } from '../analysis.ts'
import { Positions } from '../convert/positions.ts'
import type { ChangeGroup, PlacedText, VersionChange, VersionComparison } from '../protocol.ts'
import { firstWords } from './first-words.ts'

/** What a charter's present text strengthens, weakens, adds or drops against an older one. */
export function comparisonWith(before: string, analysis: Analysis, linter: Linter, words: Words): VersionComparison | null {
  const { charter, settings, language, positions } = analysis
  if (!charter) return null
  const reviewed = [withoutBom(before).text, positions.text].map((text) => review(linter, text, settings.engine, { asCharter: true }))
  const comparison = compareVersions(linter, reviewed[0], reviewed[1], settings.engine)
  const say = new ChangeWords(words, language)
  const old = new Positions(before)
  return {
    language,
    summary: [
      say.standing(comparison),
      ...(comparison.changes.length === 0 ? [say.none] : []),
      ...(comparison.languagesDiffer ? [say.languagesDiffer] : []),
    ],
    changes: comparison.changes.map((change): VersionChange => ({
      group: groupOf(change),
      subject: subjectOf(change, say),
      details: detailsOf(change, say),
      before: placesOf(change.before, old),
      after: placesOf(change.after, positions),
    })),
  }
}

/** A statement is known by its words. */
function subjectOf(change: Change, say: ChangeWords): string {
  const words = quotes(change) ? (change.after ?? change.before)?.value : undefined
  return words === undefined ? say.subject(change) : `${say.subject(change)}: ${firstWords(words)}`
}

/** The group says already that something became weaker or stronger, unless it is that the whole of it is gone or new. */
function detailsOf(change: Change, say: ChangeWords): string[] {
  const details = say.details(change)
  return details.length > 0 && change.kind !== 'dropped' && change.kind !== 'added' ? [...details] : [say.kind(change.kind), ...details]
}

function groupOf({ kind }: Change): ChangeGroup {
  if (kind === 'weakened' || kind === 'dropped') return 'weaker'
  return kind === 'changed' ? 'changed' : 'stronger'
}

function placesOf(side: Change['before'], positions: Positions): PlacedText[] {
  return (side?.spans ?? []).map((span) => ({ range: positions.range(span), text: firstWords(positions.text.slice(span.start, span.end)) }))
}
