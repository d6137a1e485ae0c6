import type { CatalogEntry } from '../catalog/catalog.ts'
import { groupTitle, ruleKindTitles } from '../catalog/groups.ts'
import type { TextRuleEntry } from '../catalog/text-rule.ts'
import type { LanguageId } from '../text/language-id.ts'
import { engineRules } from './engine-rules.ts'

const LABELS = {
  en: {
    why: 'Why', met: 'Met', partial: 'Partly met', missing: 'Missing', good: 'A passage that does it', weak: 'A weak passage', template: 'A section to put in',
    lacking: 'What may be lacking', says: 'What it says', options: 'Options', core: 'core requirement',
  },
  vi: {
    why: 'Vì sao', met: 'Đáp ứng', partial: 'Đáp ứng một phần', missing: 'Còn thiếu', good: 'Một đoạn đáp ứng', weak: 'Một đoạn chưa đạt', template: 'Mục có thể chèn vào',
    lacking: 'Những gì có thể còn thiếu', says: 'Thông báo', options: 'Tuỳ chọn', core: 'yêu cầu cốt lõi',
  },
} as const

export interface RulePage {
  readonly title: string
  /** Markdown without images or links to other places, so that it can be shown with no network. */
  readonly markdown: string
}

/** Everything there is to say about one rule; null for an unknown one. */
export function rulePage(rule: string, language: LanguageId, catalog: readonly CatalogEntry[], textRules: readonly TextRuleEntry[]): RulePage | null {
  const requirement = catalog.find((entry) => entry.rule.id === rule)
  if (requirement) return requirementPage(requirement, language)
  const entry = [...textRules, ...engineRules].find((each) => each.rule.id === rule)
  if (!entry) return null
  return textRulePage(entry, language)
}

function textRulePage({ rule, wording }: TextRuleEntry, language: LanguageId): RulePage {
  const { title, why, good, weak, weakBecause, messages, options: meaning = {} } = wording[language]
  const label = LABELS[language]
  const options = Object.entries(rule.options ?? {}).map(([name, value]) => `- \`${name}\` (\`${JSON.stringify(value)}\`): ${meaning[name] ?? ''}`)
  const says = Object.values(messages).map((message) => `- ${message.replace(/\{\w+\}/g, '…')}`)
  const blocks = [why, `## ${label.says}`, says.join('\n'), `## ${label.good}`, code(good), `## ${label.weak}`, code(weak), weakBecause]
  if (options.length > 0) blocks.push(`## ${label.options}`, options.join('\n'))
  return { title, markdown: page(title, [`\`${rule.id}\``, ruleKindTitles[rule.kind][language]], blocks) }
}

function requirementPage({ rule, wording }: CatalogEntry, language: LanguageId): RulePage {
  const { title, why, states, good, weak, weakBecause, lacking, template } = wording[language]
  const label = LABELS[language]
  const list = (['met', 'partial', 'missing'] as const).map((state) => `- **${label[state]}**: ${states[state]}`).join('\n')
  const section = code(`## ${template.heading}\n\n${template.body}`)
  const facts = [`\`${rule.id}\``, groupTitle(rule, language), ...(rule.core ? [`*${label.core}*`] : [])]
  const may = rule.elements.map((element) => `- ${lacking[element.id]}`).join('\n')
  const markdown = page(title, facts, [
    why, list, `## ${label.lacking}`, may,
    // A pack need not bring passages.
    ...(good === '' ? [] : [`## ${label.good}`, quote(good)]), ...(weak === '' ? [] : [`## ${label.weak}`, quote(weak), weakBecause]),
    `## ${label.template}`, section,
  ])
  return { title, markdown }
}

function page(title: string, facts: readonly string[], blocks: readonly string[]): string {
  return `${[`# ${title}`, facts.join(' · '), ...blocks].join('\n\n')}\n`
}

export function quote(markdown: string): string {
  return markdown.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n')
}

/** As source, in a fence that the text itself cannot end. */
function code(markdown: string): string {
  const longest = Math.max(2, ...[...markdown.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}markdown\n${markdown}\n${fence}`
}
