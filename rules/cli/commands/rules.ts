import type { LanguageId } from '../../text/language-id.ts'
import { groupTitles, ruleKindTitles } from '../../catalog/groups.ts'
import { ruleUrl } from '../../catalog/urls.ts'
import { allTextRules, requirementEntries } from '../../index.ts'
import type { Colors } from '../../reporters/reporter.ts'
import type { ExitStatus } from '../exit-status.ts'
import type { Options } from '../options.ts'
import type { Context } from '../program.ts'
import { colorsFor } from '../terminal.ts'
import { localeLanguage, texts, type Texts } from '../texts/index.ts'
import { answer, asJson } from './answer.ts'

/** `charterlint rules`: every rule, in the guidance's order and groups; with `--format json` as data. */
export async function rules(options: Options, context: Context): Promise<ExitStatus> {
  const { io } = context
  const language = options.lang === 'auto' ? localeLanguage(io.env) : options.lang
  const pretty = (toFile: boolean): string => listText(language, texts[language], colorsFor(io.stdout, io, options.color && !toFile))
  return answer('rules', { pretty, json: () => asJson(listData()) }, options, context)
}

function listData(): object[] {
  const titles = (wording: Readonly<Record<LanguageId, { readonly title: string }>>): object => ({
    vi: wording.vi.title,
    en: wording.en.title,
  })
  return [
    ...requirementEntries.map(({ rule, wording }) => ({
      id: rule.id,
      kind: 'requirement',
      group: rule.group,
      core: rule.core,
      title: titles(wording),
      url: ruleUrl(rule.id),
    })),
    ...allTextRules.map(({ rule, wording }) => ({
      id: rule.id,
      kind: rule.kind,
      severity: rule.severity,
      title: titles(wording),
      url: ruleUrl(rule.id),
    })),
  ]
}

function listText(language: LanguageId, words: Texts, colors: Colors): string {
  const all = [...requirementEntries, ...allTextRules]
  const widest = Math.max(...all.map(({ rule }) => rule.id.length))
  const line = (id: string, title: string, mark: string): string => `  ${id.padEnd(widest)}  ${title}${mark}`
  const lines: string[] = []
  let group = ''
  for (const { rule, wording } of requirementEntries) {
    if (rule.group !== group) lines.push(...(group === '' ? [] : ['']), colors.bold(groupTitles[rule.group][language]))
    group = rule.group
    lines.push(line(rule.id, wording[language].title, rule.core ? colors.dim(` · ${words.core}`) : ''))
  }
  for (const kind of ['wording', 'consistency'] as const) {
    const some = allTextRules.filter(({ rule }) => rule.kind === kind)
    if (some.length > 0)
      lines.push(
        '',
        colors.bold(ruleKindTitles[kind][language]),
        ...some.map(({ rule, wording }) => line(rule.id, wording[language].title, '')),
      )
  }
  return `${lines.join('\n')}\n`
}
