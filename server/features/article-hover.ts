import { quote } from '../../rules/engine/rule-page.ts'
import type { Span } from '../../rules/index.ts'
import type { Analysis } from '../analysis.ts'
import { articleReferences, nameOf } from '../navigation/articles.ts'

export interface NamedHover {
  readonly markdown: string
  readonly span: Span
}

const LONGEST = 500

/** The title of the article that a reference leads to, and how it begins. */
export function articleHover({ charter }: Analysis, offset: number): NamedHover | null {
  const reference = charter && articleReferences(charter).find(({ span }) => span.start <= offset && offset <= span.end)
  if (!charter || !reference) return null
  const { section, span, item } = reference
  const inside = charter.sections.find((other) => other.parent === section && other.form !== 'run-in')
  const said = item ?? { start: section.title.span.end, end: inside?.span.start ?? section.span.end }
  const text = charter.text
    .slice(said.start, said.end)
    .replace(/^[*_#:.\s]*(?:\n|$)/, '')
    .trim()
  const start = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : text
  return { span, markdown: `**${nameOf(section)}**${start === '' ? '' : `\n\n${quote(start)}`}` }
}
