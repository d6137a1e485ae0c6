import type { Charter } from '../charter/model.ts'
import type { Finding, Fix, Severity } from '../engine/finding.ts'
import type { Judgement } from '../engine/judge.ts'
import type { LanguageId } from '../text/language-id.ts'

/** A rule about wording or coherence: it finds places. One folder each: `rules/catalog/<id>/rule.ts`, `vi.ts`, `en.ts`, examples. */
export interface TextRule {
  readonly id: string
  readonly kind: 'wording' | 'consistency'
  readonly severity: Severity
  readonly from: readonly string[]
  /** Defaults of the rule's options, if it has any. */
  readonly options?: Readonly<Record<string, number | string | boolean | readonly string[]>>
  check(context: TextRuleContext): Finding[]
  /** Makes the edits of one of the finding's fixes; null when the text has changed so that it no longer fits. */
  fix?(context: TextRuleContext, finding: Finding, fixId: string, language: LanguageId): Fix | null
}

export interface TextRuleContext {
  readonly charter: Charter
  /** Judgements of the requirements, which a rule may look at but not change. */
  readonly judgements: readonly Judgement[]
  readonly options: Readonly<Record<string, unknown>>
}

export interface TextRuleWording {
  readonly title: string
  readonly why: string
  readonly good: string
  readonly weak: string
  readonly weakBecause: string
  /** By message id; `{name}` is replaced by the finding's data. */
  readonly messages: Readonly<Record<string, string>>
  /** By message id: what a related location shows. */
  readonly related: Readonly<Record<string, string>>
  /** Title of each fix, by fix id; `{name}` is replaced as in messages. */
  readonly fixes: Readonly<Record<string, string>>
  /** What each option of the rule does, by its name. */
  readonly options?: Readonly<Record<string, string>>
}

export interface TextRuleEntry {
  readonly rule: TextRule
  readonly wording: Readonly<Record<LanguageId, TextRuleWording>>
}
