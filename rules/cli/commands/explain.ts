import { nearestTo } from '../../text/nearest.ts'
import type { CatalogEntry } from '../../catalog/catalog.ts'
import { ruleUrl } from '../../catalog/urls.ts'
import { rulePage } from '../../engine/rule-page.ts'
import { allTextRules, entriesOf, extendedEntries, requirementEntries } from '../../index.ts'
import type { Colors } from '../../reporters/reporter.ts'
import { UsageError, type ExitStatus } from '../exit-status.ts'
import type { Options } from '../options.ts'
import type { Context } from '../program.ts'
import { settingsOf } from '../settings.ts'
import { colorsFor, measuresFor } from '../terminal.ts'
import { localeLanguage } from '../texts/index.ts'
import { answer, asJson } from './answer.ts'

const WIDEST = 100
const requirements = [...requirementEntries, ...extendedEntries]

/** `charterlint explain RULE`: the rule's page for a terminal; with `--format json` its data, with `--format markdown` as Markdown. */
export async function explain(ruleId: string, options: Options, context: Context): Promise<ExitStatus> {
  const { io, texts } = context
  const language = options.lang === 'auto' ? localeLanguage(io.env) : options.lang
  // A configuration is looked at only for what is not ours, so that a wrong one keeps nobody from an explanation.
  const isOurs = knownIds().includes(ruleId)
  const catalog = isOurs ? requirements : entriesOf((await settingsOf(null, options, context)).packs ?? [])
  const page = rulePage(ruleId, language, catalog, allTextRules)
  if (!page) throw new UsageError(texts.usage.unknownRule(ruleId, nearestTo(ruleId, [...knownIds(), ...catalog.map(({ rule }) => rule.id)])))
  const pretty = async (toFile: boolean): Promise<string> => {
    const { wrap } = await measuresFor(io.stdout.isTerminal && !toFile)
    const text = `${forTerminal(page.markdown, colorsFor(io.stdout, io, options.color && !toFile))}\n${isOurs ? `${ruleUrl(ruleId)}\n` : ''}`
    return wrap(text, Math.min(io.stdout.columns, WIDEST))
  }
  return answer('explain', { pretty, json: () => asJson(dataOf(ruleId, catalog)), markdown: () => page.markdown }, options, context)
}

export function knownIds(): string[] {
  return [...requirements, ...allTextRules].map(({ rule }) => rule.id)
}

/** Markdown as people read it: titles bold, no marks around; templates, which are Markdown to copy, stay as they are. */
function forTerminal(markdown: string, colors: Colors): string {
  let fence = ''
  return markdown
    .split('\n')
    .flatMap((line) => {
      const [ticks] = /^`{3,}/.exec(line) ?? ['']
      if (ticks !== '' && (fence === '' || line === fence)) {
        fence = fence === '' ? ticks : ''
        return []
      }
      if (fence !== '') return [`  ${line}`.trimEnd()]
      const title = /^#+ (.*)/.exec(line)
      return [
        title ? colors.bold(title[1]) : line.replace(/\*\*([^*]+)\*\*/g, (_, strong: string) => colors.bold(strong)).replace(/[`*]/g, ''),
      ]
    })
    .join('\n')
}

function dataOf(ruleId: string, catalog: readonly CatalogEntry[]): object {
  const requirement = catalog.find(({ rule }) => rule.id === ruleId)
  if (!requirement) {
    const { rule, wording } = allTextRules.find((entry) => entry.rule.id === ruleId)!
    return {
      id: rule.id,
      kind: rule.kind,
      severity: rule.severity,
      options: rule.options ?? {},
      from: rule.from,
      wording,
      url: ruleUrl(ruleId),
    }
  }
  const { rule, wording } = requirement
  const without = ({ cues: _, ...said }: (typeof wording)['vi']): object => said
  return {
    id: rule.id,
    kind: 'requirement',
    group: rule.group,
    core: rule.core,
    from: rule.from,
    elements: rule.elements.map(({ id }) => id),
    wording: { vi: without(wording.vi), en: without(wording.en) },
    ...(rule.hasPage !== false && { url: ruleUrl(ruleId) }),
  }
}
