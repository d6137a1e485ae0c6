import { requirementEntries } from './catalog/requirements.generated.ts'
import { textRuleEntries } from './catalog/text-rules.generated.ts'
import { Linter } from './engine/lint.ts'
import { models, stateModel } from './engine/model.generated.ts'
import { suppressionEntry } from './engine/suppression-rule.ts'
import { Words } from './engine/words.ts'
import { languages } from './languages/index.ts'

export type { Facts } from './charter/facts.ts'
export type { Charter, Partner, Section, Stage, Statement } from './charter/model.ts'
export type { Finding, Fix, Severity } from './engine/finding.ts'
export type { Judgement, State } from './engine/judge.ts'
export { Linter, type LintOptions, type LintResult } from './engine/lint.ts'
export { review, type Reviewed } from './engine/review.ts'
export { DEFAULT_SETTINGS, type RuleLevel, type RuleSetting, type Settings } from './engine/settings.ts'
export type { Exception } from './engine/suppress.ts'
export { Words } from './engine/words.ts'
export { LineIndex, withoutBom, type Place } from './text/line-index.ts'
export type { LanguageId } from './text/language-id.ts'
export type { Span } from './text/span.ts'
export { requirementEntries } from './catalog/requirements.generated.ts'
export { textRuleEntries } from './catalog/text-rules.generated.ts'

/** The rules that find places, with the engine's own about suppressions. */
export const allTextRules = [...textRuleEntries, suppressionEntry]

/** The engine with the built-in catalog and languages. */
export function createLinter(): Linter {
  return new Linter({ catalog: requirementEntries, textRules: allTextRules, languages, models, stateModel })
}

export function createWords(): Words {
  return new Words(requirementEntries, allTextRules)
}
