import { DocumentHighlightKind, type DocumentHighlight, type Location } from 'vscode-languageserver'
import type { Charter, Section, Span } from '../../rules/index.ts'
import type { Analysis } from '../analysis.ts'
import { articleReferences } from '../navigation/articles.ts'
import { mentionAt, mentionsIn } from '../navigation/mentions.ts'

/** Something a charter defines and names elsewhere: a partner or an article. */
interface Named {
  readonly definition: Span
  /** All places but the definition. */
  readonly uses: readonly Span[]
}

/** Where a name or a number leads. */
export function definition({ charter, positions, uri }: Analysis, offset: number): Location | null {
  const named = charter && namedAt(charter, offset)
  return named ? { uri, range: positions.range(named.definition) } : null
}

export function references({ charter, positions, uri }: Analysis, offset: number, withDefinition: boolean): Location[] {
  const named = charter && namedAt(charter, offset)
  if (!named) return []
  const spans = withDefinition ? [named.definition, ...named.uses] : named.uses
  return inOrder(spans).map((span) => ({ uri, range: positions.range(span) }))
}

export function highlights({ charter, positions }: Analysis, offset: number): DocumentHighlight[] {
  const named = charter && namedAt(charter, offset)
  if (!named) return []
  return inOrder([named.definition, ...named.uses]).map((span) => ({
    range: positions.range(span),
    kind: span === named.definition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }))
}

function namedAt(charter: Charter, offset: number): Named | null {
  const mentions = mentionsIn(charter)
  const mention = mentionAt(mentions, offset)
  if (mention) {
    const own = mentions.filter(({ partner }) => partner === mention.partner).map(({ span }) => span)
    const { span } = mention.partner
    const first = own.find((each) => each.start < span.end && span.start < each.end) ?? span
    return { definition: first, uses: own.filter((each) => each !== first) }
  }
  const all = articleReferences(charter)
  const section = all.find(({ span }) => span.start <= offset && offset <= span.end)?.section ?? titleAt(charter, offset)
  if (!section) return null
  const uses = all.filter((each) => each.section === section).map(({ span }) => span)
  return { definition: { start: section.span.start, end: section.title.span.end }, uses }
}

/** A title with a number; others cannot be referred to. */
function titleAt(charter: Charter, offset: number): Section | null {
  return (
    charter.sections.find(
      (section) => section.unit >= 0 && section.number !== '' && section.span.start <= offset && offset <= section.title.span.end,
    ) ?? null
  )
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start)
}
