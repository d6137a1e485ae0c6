import type { CatalogEntry } from '../catalog/catalog.ts'
import { isDenied } from '../charter/marks.ts'
import type { Passage, Statement } from '../charter/model.ts'
import type { LanguageId } from '../text/language-id.ts'
import { classMask, type Roles } from './roles.ts'

/** Where the subject of a requirement is named, seen from a statement. */
export const Place = { own: 1, lead: 2, section: 4, parent: 8, before: 16 } as const
export type Place = (typeof Place)[keyof typeof Place]

/** What the lists of one requirement find in one statement and in what introduces it; elements are bits. */
export interface Signals {
  subject: number
  elements: number
  strong: number
  /** Elements and strong elements found in the lead-in, the label or the columns. */
  introduced: number
  weak: boolean
  strongWeak: boolean
  other: boolean
  /** Some of what was found is taken back by a predicate of absence. */
  denied: boolean
}

/** What a passage brings to the statements it introduces. */
interface Brought {
  readonly subjects: readonly number[]
  /** Pairs of rule and element bits. */
  readonly elements: ReadonlyMap<number, number>
}

const NOTHING: Brought = { subjects: [], elements: new Map() }

/** Reads signals for all statements of a charter; remembers what titles and lead-ins bring. */
export class SignalReader {
  private readonly brought = new Map<Passage, Brought>()
  private readonly roles: Readonly<Record<LanguageId, Roles>>

  constructor(roles: Readonly<Record<LanguageId, Roles>>) {
    this.roles = roles
  }

  /** Signals by rule index; rules that are not touched are left out. `before`: the statement before it in the same paragraph. */
  read(statement: Statement, before: Statement | null): Map<number, Signals> {
    const found = new Map<number, Signals>()
    const { byConcept } = this.roles[statement.language]
    for (const hit of statement.hits) {
      const role = byConcept[hit.concept]
      if (!role) continue
      const signals = of(found, role.rule)
      if (role.role === 'not') signals.other = true
      else if (isDenied(statement.marks, hit)) signals.denied = true
      else if (role.role === 'subject') signals.subject |= Place.own
      else if (role.role === 'element') signals.elements |= 1 << role.element
      else if (role.role === 'strong') signals.strong |= 1 << role.element
      else if (role.role === 'weak') signals.weak = true
      else signals.strongWeak = true
    }
    for (const passage of statement.leadIn) this.take(found, passage, Place.lead, true)
    if (statement.label) this.take(found, statement.label, Place.lead, true)
    for (const passage of statement.columns) this.take(found, passage, Place.lead, true)
    this.take(found, statement.section.title, Place.section, false)
    for (let section = statement.section.parent; section && section.level > 0; section = section.parent) this.take(found, section.title, Place.parent, false)
    if (before) for (const rule of this.bring(before).subjects) of(found, rule).subject |= Place.before
    return found
  }

  private take(found: Map<number, Signals>, passage: Passage, place: Place, elements: boolean): void {
    const brought = this.bring(passage)
    for (const rule of brought.subjects) of(found, rule).subject |= place
    if (elements) for (const [rule, bits] of brought.elements) of(found, rule).introduced |= bits
  }

  private bring(passage: Passage): Brought {
    const known = this.brought.get(passage)
    if (known) return known
    let brought = NOTHING
    if (passage.hits.length > 0) {
      const { byConcept } = this.roles[passage.language]
      const subjects = new Set<number>()
      const elements = new Map<number, number>()
      for (const hit of passage.hits) {
        const role = byConcept[hit.concept]
        if (!role) continue
        if (role.role === 'subject') subjects.add(role.rule)
        else if (role.role === 'element' || role.role === 'strong') elements.set(role.rule, (elements.get(role.rule) ?? 0) | (1 << role.element))
      }
      brought = { subjects: [...subjects], elements }
    }
    this.brought.set(passage, brought)
    return brought
  }
}

function of(found: Map<number, Signals>, rule: number): Signals {
  let signals = found.get(rule)
  if (!signals) found.set(rule, (signals = { subject: 0, elements: 0, strong: 0, introduced: 0, weak: false, strongWeak: false, other: false, denied: false }))
  return signals
}

/** Classes found in a statement, as bits of `CLASS_NAMES`. */
export function classesIn(statement: Passage, roles: Readonly<Record<LanguageId, Roles>>): number {
  const { classBit } = roles[statement.language]
  let mask = 0
  for (const hit of statement.hits) mask |= classBit[hit.concept]
  return mask
}

/** Masks of the classes that show each element by themselves, by rule and element. */
export function featureMasks(catalog: readonly CatalogEntry[]): readonly (readonly number[])[] {
  return catalog.map(({ rule }) => rule.elements.map((element) => classMask(element.features)))
}
