import type { CatalogEntry } from '../catalog/catalog.ts'
import type { TextRuleEntry } from '../catalog/text-rule.ts'
import { ruleUrl } from '../catalog/urls.ts'
import { rulePage } from '../engine/rule-page.ts'
import type { LanguageId } from '../text/language-id.ts'
import type { RuleDescription } from './reporter.ts'

/** What reports say of the rules themselves. */
export function describeRules(catalog: readonly CatalogEntry[], textRules: readonly TextRuleEntry[]): RuleDescription[] {
  const help = (id: string, language: LanguageId): string => rulePage(id, language, catalog, textRules)?.markdown ?? ''
  const describe = (
    id: string,
    { vi, en }: Readonly<Record<LanguageId, Wording>>,
  ): Pick<RuleDescription, 'id' | 'title' | 'why' | 'help'> => ({
    id,
    title: { vi: vi.title, en: en.title },
    why: { vi: vi.why, en: en.why },
    help: { vi: help(id, 'vi'), en: help(id, 'en') },
  })
  return [
    ...catalog.map(({ rule, wording }): RuleDescription => ({
      ...describe(rule.id, wording),
      kind: 'requirement',
      severity: rule.core ? 'error' : 'warning',
      url: rule.hasPage === false ? null : ruleUrl(rule.id),
    })),
    ...textRules.map(({ rule, wording }): RuleDescription => ({ ...describe(rule.id, wording), kind: rule.kind, severity: rule.severity, url: ruleUrl(rule.id) })),
  ]
}

interface Wording {
  readonly title: string
  readonly why: string
}
