import type { CatalogEntry } from '../catalog/catalog.ts'
import type { TextRuleEntry } from '../catalog/text-rule.ts'
import { ruleUrl } from '../catalog/urls.ts'
import type { LanguageId } from '../text/language-id.ts'
import { yamlProblemText } from '../text/yaml-problem.ts'
import type { Finding } from './finding.ts'

const LISTED = /, | (?:và|hoặc|hay|and|or) /

/** Joins a list as a sentence does: "a, b và c". */
export function joinList(items: readonly string[], language: LanguageId): string {
  const and = language === 'vi' ? ' và ' : ' and '
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${and}${items[items.length - 1]}`
}

/** Puts findings into words. Everything a person reads of a rule comes from here. */
export class Words {
  private readonly requirements: ReadonlyMap<string, CatalogEntry>
  private readonly textRules: ReadonlyMap<string, TextRuleEntry>

  constructor(catalog: readonly CatalogEntry[], textRules: readonly TextRuleEntry[]) {
    this.requirements = new Map(catalog.map((entry) => [entry.rule.id, entry]))
    this.textRules = new Map(textRules.map((entry) => [entry.rule.id, entry]))
  }

  /** Of its page on the web; null for a rule that has none. */
  url(ruleId: string): string | null {
    return this.requirements.get(ruleId)?.rule.hasPage === false ? null : ruleUrl(ruleId)
  }

  title(ruleId: string, language: LanguageId): string {
    return (this.requirements.get(ruleId) ?? this.textRules.get(ruleId))?.wording[language].title ?? ruleId
  }

  message(finding: Finding, language: LanguageId): string {
    const requirement = this.requirements.get(finding.ruleId)
    if (requirement) {
      const wording = requirement.wording[language]
      if (finding.messageId === 'missing') return wording.missing
      return wording.partial.replace('{lacking}', () => this.lacking(finding.ruleId, list(finding.data.lacking), language))
    }
    const template = this.textRules.get(finding.ruleId)?.wording[language].messages[finding.messageId]
    if (template === undefined) return internalMessage(finding, language)
    return filled(template, finding, language)
  }

  /** What is lacking, by element id, as one phrase; with semicolons where the parts are lists themselves ("a hoặc b", "a, b and c"). */
  lacking(ruleId: string, elements: readonly string[], language: LanguageId): string {
    const parts = this.lackingList(ruleId, elements, language)
    const lists = parts.some((part) => LISTED.test(part.replace(/\([^()]{0,200}\)/g, '')))
    return lists ? parts.join('; ') : joinList(parts, language)
  }

  lackingList(ruleId: string, elements: readonly string[], language: LanguageId): string[] {
    const wording = this.requirements.get(ruleId)?.wording[language]
    return elements.map((element) => wording?.lacking[element] ?? element)
  }

  related(finding: Finding, messageId: string, language: LanguageId): string {
    const text = this.textRules.get(finding.ruleId)?.wording[language].related[messageId]
    return text ?? (language === 'vi' ? 'Điều lệ nói về việc này ở đây' : 'The charter speaks of it here')
  }

  fixTitle(finding: Finding, fixId: string, language: LanguageId): string {
    const requirement = this.requirements.get(finding.ruleId)
    if (requirement) {
      const wording = requirement.wording[language]
      if (fixId === 'insert-section') return language === 'vi' ? `Chèn mục "${wording.template.heading}"` : `Insert the section "${wording.template.heading}"`
      const lacking = wording.lacking[fixId.slice('add-element:'.length)] ?? fixId
      return language === 'vi' ? `Bổ sung: ${lacking}` : `Add: ${lacking}`
    }
    return filled(this.textRules.get(finding.ruleId)?.wording[language].fixes[fixId] ?? fixId, finding, language)
  }
}

/** A message or a fix's title with the finding's data in its blanks. */
function filled(template: string, { data }: Finding, language: LanguageId): string {
  return template.replace(/\{(\w+)\}/g, (blank, name: string) => {
    const value = data[name]
    // Of front matter, in the words of the parser, which knows English only.
    if (name === 'problem' && typeof value === 'string') return yamlProblemText(value, language)
    return value === undefined ? blank : typeof value === 'string' ? value : joinList(value, language)
  })
}

function list(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

function internalMessage(finding: Finding, language: LanguageId): string {
  const rule = String(finding.data.rule ?? finding.ruleId)
  const error = String(finding.data.error ?? '')
  return language === 'vi'
    ? `Charterlint gặp lỗi nội bộ ở quy tắc "${rule}" (${error}); các quy tắc khác vẫn chạy.`
    : `Charterlint has a bug in the rule "${rule}" (${error}); the other rules ran.`
}
