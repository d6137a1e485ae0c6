import { declareCharter, type ReadOfText } from '../../rules/draft/declare.ts'
import { INSERT_SECTION, insertMissing } from '../../rules/engine/fixes.ts'
import type { Linter } from '../../rules/index.ts'
import type { Analysis } from '../analysis.ts'
import type { ClientAbilities } from '../client-abilities.ts'
import { editOfFix } from '../convert/edits.ts'
import type { EditResult, InsertParams } from '../protocol.ts'

/** The sections of some requirements, or of all that are missing. */
export function insertion(analysis: Analysis, { rules, preview }: InsertParams, linter: Linter, client: ClientAbilities): EditResult {
  const wanted = rules === 'missing' ? missingRules(analysis) : rules
  const fix = insertMissing(analysis.result, analysis.result.language, linter.parts.catalog, wanted)
  if (!fix || !analysis.charter) return null
  return editOfFix(preview ? { ...fix, blanks: false } : fix, analysis, client)
}

/** Requirements of which nothing is said and something should be: what a kind of document need not say, and what is turned off, is none. */
export function missingRules({ findings }: Analysis): string[] {
  return findings.filter(({ messageId, fixes }) => messageId === 'missing' && fixes.includes(INSERT_SECTION)).map(({ ruleId }) => ruleId)
}

/** Front matter that says that the text is a charter, and what can be read of it; null where it says so. */
export function declaration(analysis: Analysis, linter: Linter, client: ClientAbilities): EditResult {
  const { verdict } = analysis.result
  if (verdict.charter && verdict.reason === 'front-matter') return null
  const { text } = analysis.positions
  return editOfFix(declareCharter(text, text.trim() === '' ? null : readOf(text, linter)), analysis, client)
}

function readOf(text: string, linter: Linter): ReadOfText {
  const { profile, languages, facts } = linter.lint(text, { asCharter: true })
  return { kind: profile ?? 'charter', languages, partners: facts.partners, effective: facts.effective, end: facts.end }
}
