import type { Responsibility } from '../../rules/index.ts'
import type { Named, Names } from './names.ts'

/** What a charter gives somebody to do: in words, and in a matrix where it does the work or answers for it. */
export function dutiesOf(names: Names, named: Named): Responsibility[] {
  const { charter, model } = names
  const { id } = named
  const partner = model.partners.find((each) => each.id === id)
  const given = model.contributions.filter(({ who }) => who.id === id).map(({ span }) => span)
  const known = partner ? [names.definitionOf(named), ...partner.details, ...given] : []
  return model.responsibilities.filter(({ who, letters, span }) =>
    who.id === id &&
    (letters.length === 0 || letters.some((letter) => letter === 'R' || letter === 'A')) &&
    // To say who somebody is gives nothing to do, and what it contributes is told apart.
    !known.some((other) => span.start < other.end && other.start < span.end) &&
    !(charter.title && span.start < charter.title.span.end))
}
