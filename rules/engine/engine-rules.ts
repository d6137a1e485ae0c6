import { notReadEntry } from './not-read-rule.ts'
import { suppressionEntry } from './suppression-rule.ts'

/** The engine's own rules: about what suppressions are of use, and about what could not be read. */
export const engineRules = [suppressionEntry, notReadEntry] as const
