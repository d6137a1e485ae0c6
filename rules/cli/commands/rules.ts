import type { LanguageId } from '../../text/language-id.ts'
import type { CatalogEntry } from '../../catalog/catalog.ts'
import { groupTitles, ruleKindTitles } from '../../catalog/groups.ts'
import { ruleUrl } from '../../catalog/urls.ts'
import { allTextRules, entriesOf, extendedEntries, requirementEntries } from '../../index.ts'
import type { Colors } from '../../reporters/reporter.ts'
import type { ExitStatus } from '../exit-status.ts'
import type { Options } from '../options.ts'
import type { Context } from '../program.ts'
import { settingsOf } from '../settings.ts'
import { colorsFor } from '../terminal.ts'
import { localeLanguage, texts, type Texts } from '../texts/index.ts'
import { answer, asJson } from './answer.ts'

/** `charterlint rules`: every rule, in the guidance's order and groups; with `--format json` as data. */
export async function rules(options: Options, context: Context): Promise<ExitStatus> {
  const { io } = context
  const language = options.lang === 'auto' ? localeLanguage(io.env) : options.lang
  // Who mends a wrong configuration looks for names here.
  const packs = (await settingsOf(null, options, context).catch(() => null))?.packs ?? []
  const more: readonly PackList[] = [
    { title: 'extended', entries: extendedEntries },
    { title: 'packs', entries: entriesOf(packs.filter((pack) => typeof pack !== 'string')) },
  ]
  const pretty = (toFile: boolean): string => listText(more, language, texts[language], colorsFor(io.stdout, io, options.color && !toFile))
  return answer('rules', { pretty, json: () => asJson(listData(more)) }, options, context)
}

/** Requirements that packs add to ours: the pack of ours, whether it is on or not, and those of the folder's configuration. */
interface PackList {
  readonly title: 'extended' | 'packs'
  readonly entries: readonly CatalogEntry[]
}

function listData(more: readonly PackList[]): object[] {
  const titles = (wording: Readonly<Record<LanguageId, { readonly title: string }>>): object => ({
    vi: wording.vi.title,
    en: wording.en.title,
  })
  return [
    ...[{ title: null, entries: requirementEntries }, ...more].flatMap(({ title, entries }) =>
      entries.map(({ rule, wording }) => ({
        id: rule.id,
        kind: 'requirement',
        ...(title !== null && { from: title }),
        group: rule.group,
        core: rule.core,
        title: titles(wording),
        ...(rule.hasPage !== false && { url: ruleUrl(rule.id) }),
      })),
    ),
    ...allTextRules.map(({ rule, wording }) => ({
      id: rule.id,
      kind: rule.kind,
      severity: rule.severity,
      title: titles(wording),
      url: ruleUrl(rule.id),
    })),
  ]
}

function listText(more: readonly PackList[], language: LanguageId, words: Texts, colors: Colors): string {
  const all = [...requirementEntries, ...allTextRules, ...more.flatMap(({ entries }) => entries)]
  const widest = Math.max(...all.map(({ rule }) => rule.id.length))
  const line = (id: string, title: string, mark: string): string => `  ${id.padEnd(widest)}  ${title}${mark}`
  const lines: string[] = []
  let group = ''
  for (const { rule, wording } of requirementEntries) {
    if (rule.group !== group) lines.push(...(group === '' ? [] : ['']), colors.bold(groupTitles[rule.group][language]))
    group = rule.group
    lines.push(line(rule.id, wording[language].title, rule.core ? colors.dim(` · ${words.core}`) : ''))
  }
  for (const { title, entries } of more) {
    if (entries.length === 0) continue
    lines.push('', colors.bold(words.packs[title]), ...entries.map(({ rule, wording }) => line(rule.id, wording[language].title, '')))
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
