import { groupTitle, ruleKindTitles } from '../../rules/catalog/groups.ts'
import { rulePage } from '../../rules/engine/rule-page.ts'
import type { LanguageId, Linter } from '../../rules/index.ts'
import type { ExplainParams, Explanation, RuleSummary } from '../protocol.ts'

export function explanation({ rule, language }: ExplainParams, { parts }: Linter): Explanation | null {
  return rulePage(rule, language === 'vi' ? 'vi' : 'en', parts.catalog, parts.textRules)
}

/** Every rule, requirements first, in the order of the guidance. */
export function ruleSummaries(language: LanguageId, { parts }: Linter): RuleSummary[] {
  return [
    ...parts.catalog.map(({ rule, wording }) => ({
      rule: rule.id,
      title: wording[language].title,
      group: groupTitle(rule, language),
    })),
    ...parts.textRules.map(({ rule, wording }) => ({
      rule: rule.id,
      title: wording[language].title,
      group: ruleKindTitles[rule.kind][language],
    })),
  ]
}
