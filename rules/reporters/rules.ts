import type { CatalogEntry } from '../catalog/catalog.ts'
import type { TextRuleEntry } from '../catalog/text-rule.ts'
import { ruleUrl } from '../catalog/urls.ts'
import type { LanguageId } from '../text/language-id.ts'
import type { RuleDescription } from './reporter.ts'

/** What reports say of the rules themselves. */
export function describeRules(catalog: readonly CatalogEntry[], textRules: readonly TextRuleEntry[]): RuleDescription[] {
  return [
    ...catalog.map(({ rule, wording }): RuleDescription => ({ id: rule.id, kind: 'requirement', severity: rule.core ? 'error' : 'warning', ...textsOf(wording), url: ruleUrl(rule.id) })),
    ...textRules.map(({ rule, wording }): RuleDescription => ({ id: rule.id, kind: rule.kind, severity: rule.severity, ...textsOf(wording), url: ruleUrl(rule.id) })),
  ]
}

interface Wording {
  readonly title: string
  readonly why: string
  readonly good: string
  readonly weak: string
  readonly weakBecause: string
}

function textsOf(wording: Readonly<Record<LanguageId, Wording>>): Pick<RuleDescription, 'title' | 'why' | 'help'> {
  const { vi, en } = wording
  return {
    title: { vi: vi.title, en: en.title }, why: { vi: vi.why, en: en.why },
    help: { vi: helpOf(vi, 'Một đoạn đáp ứng', 'Một đoạn chưa đạt'), en: helpOf(en, 'A passage that does it', 'A weak passage') },
  }
}

function helpOf({ title, why, good, weak, weakBecause }: Wording, goodTitle: string, weakTitle: string): string {
  return `**${title}**\n\n${why}\n\n${goodTitle}:\n\n${quoted(good)}\n\n${weakTitle}:\n\n${quoted(weak)}\n\n${weakBecause}\n`
}

function quoted(text: string): string {
  return text.replace(/^/gm, '> ')
}
