import { declareCharter } from '../../rules/engine/declare-charter.ts'
import { insertMissing } from '../../rules/engine/fixes.ts'
import type { Linter } from '../../rules/index.ts'
import type { Analysis } from '../analysis.ts'
import type { ClientAbilities } from '../client-abilities.ts'
import { editOfFix } from '../convert/edits.ts'
import type { EditResult, InsertParams } from '../protocol.ts'

/** The sections of some requirements, or of all that are missing. */
export function insertion(analysis: Analysis, rules: InsertParams['rules'], linter: Linter, client: ClientAbilities): EditResult {
  const fix = insertMissing(analysis.result, analysis.result.language, linter.parts.catalog, rules)
  return fix && analysis.charter ? editOfFix(fix, analysis, client) : null
}

/** Front matter that says that the text is a charter; null where it says so. */
export function declaration(analysis: Analysis, client: ClientAbilities): EditResult {
  const { verdict } = analysis.result
  if (verdict.charter && verdict.reason === 'front-matter') return null
  return editOfFix(declareCharter(analysis.positions.text), analysis, client)
}
