import type { CatalogEntry } from '../catalog/catalog.ts'
import type { ClassName } from '../charter/language.ts'
import type { Lexicon, Lexicons } from '../charter/lexicon.ts'
import type { LanguageId } from '../text/language-id.ts'
import { lazily, listNames } from './lexicons.ts'

export type Role = 'subject' | 'element' | 'strong' | 'weak' | 'strong-weak' | 'not'

/** What a list in the lexicon is for: of which requirement (index in the catalog), and which of its elements. */
export interface ConceptRole {
  readonly rule: number
  readonly role: Role
  readonly element: number
}

export interface Roles {
  /** By concept number; undefined for classes and marks. */
  readonly byConcept: readonly (ConceptRole | undefined)[]
  /** Bit of each class by concept number; 0 for other lists. */
  readonly classBit: Uint16Array
  /** Of the lexicon's matcher: what the numbers of a passage's words are. */
  readonly vocabulary: Map<string, number>
}

export const CLASS_NAMES: readonly ClassName[] = ['freq', 'deadline', 'date', 'duration', 'money', 'partner', 'body', 'person', 'post', 'channel']

export function classMask(features: readonly string[] | undefined): number {
  let mask = 0
  for (const name of features ?? []) {
    const bit = CLASS_NAMES.indexOf(name as ClassName)
    if (bit >= 0) mask |= 1 << bit
  }
  return mask
}

export function buildRoles(catalog: readonly CatalogEntry[], lexicons: Lexicons): Readonly<Record<LanguageId, Roles>> {
  return lazily((id) => rolesOf(catalog, lexicons[id]))
}

function rolesOf(catalog: readonly CatalogEntry[], lexicon: Lexicon): Roles {
  const byConcept: (ConceptRole | undefined)[] = new Array(lexicon.matcher.concepts.length).fill(undefined)
  const set = (name: string, role: ConceptRole): void => {
    const id = lexicon.matcher.id(name)
    if (id !== undefined) byConcept[id] = role
  }
  catalog.forEach(({ rule }, index) => {
    set(listNames.subject(rule.id), { rule: index, role: 'subject', element: -1 })
    set(listNames.weak(rule.id), { rule: index, role: 'weak', element: -1 })
    set(listNames.strongWeak(rule.id), { rule: index, role: 'strong-weak', element: -1 })
    set(listNames.not(rule.id), { rule: index, role: 'not', element: -1 })
    rule.elements.forEach((element, e) => {
      set(listNames.element(rule.id, element.id), { rule: index, role: 'element', element: e })
      set(listNames.strong(rule.id, element.id), { rule: index, role: 'strong', element: e })
    })
  })
  const classBit = new Uint16Array(byConcept.length)
  CLASS_NAMES.forEach((name, bit) => {
    const id = lexicon.matcher.id(name)
    if (id !== undefined) classBit[id] = 1 << bit
  })
  return { byConcept, classBit, vocabulary: lexicon.matcher.vocabulary }
}
