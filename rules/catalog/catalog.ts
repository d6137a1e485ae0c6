import type { LanguageId } from '../text/language-id.ts'
import type { RequirementRule } from './requirement.ts'
import type { RequirementWording } from './wording.ts'

/** A requirement with what it says in each language. */
export interface CatalogEntry {
  readonly rule: RequirementRule
  readonly wording: Readonly<Record<LanguageId, RequirementWording>>
}
