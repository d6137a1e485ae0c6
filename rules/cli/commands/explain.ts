import type { LanguageId } from '../../text/language-id.ts'
import { nearestTo } from '../../config/nearest.ts'
import { ruleUrl } from '../../catalog/urls.ts'
import { allTextRules, requirementEntries } from '../../index.ts'
import { groupTitle } from '../../catalog/groups.ts'
import type { Colors } from '../../reporters/reporter.ts'
import { describeRules } from '../../reporters/rules.ts'
import { ExitStatus, UsageError } from '../exit-status.ts'
import type { Options } from '../options.ts'
import type { Context } from '../program.ts'
import { colorsFor, measuresFor } from '../terminal.ts'
import { localeLanguage, texts, type Texts } from '../texts/index.ts'

/** `charterlint explain RULE`: the rule's page for a terminal; with `--format json` its data, with `--format markdown` its Markdown. */
export async function explain(ruleId: string, options: Options, context: Context): Promise<ExitStatus> {
  const { io } = context
  const language = options.lang === 'auto' ? localeLanguage(io.env) : options.lang
  const description = describeRules(requirementEntries, allTextRules).find(({ id }) => id === ruleId)
  if (!description) throw new UsageError(context.texts.usage.unknownRule(ruleId, nearestTo(ruleId, knownIds())))
  const [format] = options.format
  if (format === 'json') io.stdout.write(`${JSON.stringify(dataOf(ruleId), null, 2)}\n`)
  else if (format === 'markdown') io.stdout.write(description.help[language])
  else {
    const { wrap } = await measuresFor(io.stdout.isTerminal)
    const page = pageOf(ruleId, language, texts[language], colorsFor(io.stdout, io, options.color))
    io.stdout.write(`${wrap(page, Math.min(io.stdout.columns, 100))}\n`)
  }
  return ExitStatus.ok
}

export function knownIds(): string[] {
  return [...requirementEntries, ...allTextRules].map(({ rule }) => rule.id)
}

function pageOf(ruleId: string, language: LanguageId, words: Texts, colors: Colors): string {
  const { explain: titles } = words
  const part = (title: string, text: string): string => `${colors.bold(title)}\n${text}\n`
  const requirement = requirementEntries.find(({ rule }) => rule.id === ruleId)
  const page = `${titles.page}: ${ruleUrl(ruleId)}`
  if (requirement) {
    const { rule, wording } = requirement
    const { title, why, states, good, weak, weakBecause, template } = wording[language]
    const group = `${titles.group}: ${groupTitle(rule.group, language)}${rule.core ? ` · ${titles.core}` : ''}`
    return [
      `${colors.bold(title)}  ${colors.dim(ruleId)}\n${group}\n`, part(titles.why, why),
      `${colors.green(titles.met)}: ${states.met}\n${colors.yellow(titles.partial)}: ${states.partial}\n${colors.red(titles.missing)}: ${states.missing}\n`,
      part(titles.good, good), part(titles.weak, `${weak}\n→ ${weakBecause}`), part(titles.template, `## ${template.heading}\n\n${template.body}`), page,
    ].join('\n')
  }
  const { rule, wording } = allTextRules.find((entry) => entry.rule.id === ruleId)!
  const { title, why, good, weak, weakBecause } = wording[language]
  const head = `${colors.bold(title)}  ${colors.dim(ruleId)}\n${titles.group}: ${words.rules[rule.kind]}\n`
  return [head, part(titles.why, why), part(titles.good, good), part(titles.weak, `${weak}\n→ ${weakBecause}`), page].join('\n')
}

function dataOf(ruleId: string): object {
  const requirement = requirementEntries.find(({ rule }) => rule.id === ruleId)
  if (!requirement) {
    const { rule, wording } = allTextRules.find((entry) => entry.rule.id === ruleId)!
    return { id: rule.id, kind: rule.kind, severity: rule.severity, options: rule.options ?? {}, from: rule.from, wording, url: ruleUrl(ruleId) }
  }
  const { rule, wording } = requirement
  const without = ({ cues: _, ...said }: (typeof wording)['vi']): object => said
  return {
    id: rule.id, kind: 'requirement', group: rule.group, core: rule.core, from: rule.from, elements: rule.elements.map(({ id }) => id),
    wording: { vi: without(wording.vi), en: without(wording.en) }, url: ruleUrl(ruleId),
  }
}
