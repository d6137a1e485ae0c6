import { DocumentHighlightKind, type DocumentHighlight, type Location } from 'vscode-languageserver'
import type { Charter, Section, Span } from '../../rules/index.ts'
import type { Analysis } from '../analysis.ts'
import { articleReferences } from '../navigation/articles.ts'
import type { Names } from '../navigation/names.ts'

/** Something that a charter says once and names elsewhere: a partner, a body, a role, an objective, a term, an article, an annex. */
interface Target {
  readonly definition: Span
  /** All places but the definition. */
  readonly uses: readonly Span[]
}

/** Where a name or a number leads. */
export function definition({ positions, uri }: Analysis, names: Names, offset: number): Location | null {
  const target = targetAt(names, offset)
  return target && { uri, range: positions.range(target.definition) }
}

export function references({ positions, uri }: Analysis, names: Names, offset: number, withDefinition: boolean): Location[] {
  const target = targetAt(names, offset)
  if (!target) return []
  const spans = withDefinition ? [target.definition, ...target.uses] : target.uses
  return inOrder(spans).map((span) => ({ uri, range: positions.range(span) }))
}

/** Nothing for what stands in one place only: there the editor marks equal words by itself. */
export function highlights({ positions }: Analysis, names: Names, offset: number): DocumentHighlight[] | null {
  const target = targetAt(names, offset)
  if (!target || target.uses.length === 0) return null
  return inOrder([target.definition, ...target.uses]).map((span) => ({
    range: positions.range(span),
    kind: span === target.definition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }))
}

function targetAt(names: Names, offset: number): Target | null {
  const { charter } = names
  const mention = names.at(offset)
  if (mention) {
    const definition = names.definitionOf(mention.named)
    const own = names.mentionsOf(mention.named).map(({ span }) => span)
    return { definition, uses: own.filter((span) => span.end <= definition.start || definition.end <= span.start) }
  }
  const all = articleReferences(charter)
  const here = all.find(({ span }) => span.start <= offset && offset <= span.end)
  if (here?.item) {
    const { item } = here
    return { definition: item, uses: all.filter((each) => each.item?.start === item.start).map(({ span }) => span) }
  }
  const section = here?.section ?? titleAt(charter, offset)
  if (section) {
    const uses = all.filter((each) => each.section === section).map(({ span }) => span)
    return { definition: { start: section.span.start, end: section.title.span.end }, uses }
  }
  const objective = names.all.find(({ kind, span }) => kind === 'objective' && span.start <= offset && offset <= span.end)
  return objective ? { definition: objective.span, uses: names.mentionsOf(objective).map(({ span }) => span) } : null
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
