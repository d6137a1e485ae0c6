import type { Hover, Position } from 'vscode-languageserver'
import { quote } from '../../rules/engine/rule-page.ts'
import type { Charter, Finding, Judgement, Linter, Section, Span, State, Words } from '../../rules/index.ts'
import type { Analysis } from '../analysis.ts'
import type { ClientAbilities } from '../client-abilities.ts'
import type { Names } from '../navigation/names.ts'
import { commands, type ExplainParams } from '../protocol.ts'
import { texts } from '../texts.ts'
import { articleHover } from './article-hover.ts'
import { namedHover } from './named-hover.ts'
import { statusOf } from './status.ts'

export interface HoverContext {
  readonly linter: Linter
  readonly words: Words
  readonly client: ClientAbilities
  readonly names: Names
}

/** Explained in full; of more at one place only the names are shown. */
const MOST_EXPLAINED = 2

/** What there is to say about a place: of its findings, of a partner or an article named there, of a section's title. */
export function hover(analysis: Analysis, position: Position, context: HoverContext): Hover | null {
  const { charter, positions } = analysis
  if (!charter) return null
  const offset = positions.offset(position)
  const here = analysis.findings.filter(({ span }) => span.start <= offset && offset <= span.end)
  const title = charter.sections.find((section) => section.unit >= 0 && section.span.start <= offset && offset <= section.title.span.end)
  const named = articleHover(analysis, offset) ?? namedHover(analysis, context.names, offset)
  const parts = [
    ...(named ? [named.markdown] : []),
    ...findingParts(here, analysis, context),
    ...(title && here.length <= MOST_EXPLAINED ? sectionParts(title, here, analysis, context) : []),
  ]
  if (parts.length === 0) return null
  const span = named?.span ?? here[0]?.span ?? title?.title.span
  const value = parts.join('\n\n---\n\n')
  const contents = context.client.markdownHover
    ? { kind: 'markdown' as const, value }
    : { kind: 'plaintext' as const, value: value.replace(/\*\*|^> ?/gm, '') }
  return { contents, ...(span && { range: positions.range(span) }) }
}

function findingParts(findings: readonly Finding[], analysis: Analysis, context: HoverContext): string[] {
  if (findings.length <= MOST_EXPLAINED)
    return findings.map((finding) => explained(finding.ruleId, stateOf(finding), analysis, context, finding))
  const { language } = analysis
  const { met, total, notAsked } = statusOf(analysis)
  const lines = findings.map((finding) => {
    const state = stateOf(finding)
    const title = linked(context.words.title(finding.ruleId, language), finding.ruleId, analysis, context)
    return `- ${title}${state ? `: ${texts[language].state[state]}` : ''}`
  })
  return [`${texts[language].charterMeets(met, total, notAsked)}\n\n${lines.join('\n')}`]
}

function stateOf({ messageId }: Finding): State | null {
  return messageId === 'missing' || messageId === 'partial' ? messageId : null
}

/** Why a rule asks for something, what meets it, an example. */
function explained(
  ruleId: string,
  state: State | null,
  { language, ...analysis }: Analysis,
  context: HoverContext,
  finding?: Finding,
): string {
  const say = texts[language]
  const entry = context.linter.parts.catalog.find(({ rule }) => rule.id === ruleId)
  const wording = entry?.wording[language] ?? context.linter.parts.textRules.find(({ rule }) => rule.id === ruleId)?.wording[language]
  if (!wording) return context.words.title(ruleId, language)
  const lacking =
    finding && Array.isArray(finding.data.lacking) && finding.data.lacking.length > 0
      ? context.words.lacking(ruleId, finding.data.lacking, language)
      : ''
  return [
    `**${linked(wording.title, ruleId, { language, ...analysis }, context)}**${state ? ` · ${say.state[state]}` : ''}`,
    ...(lacking === '' ? [] : [`${say.lacking}: ${lacking}.`]),
    wording.why,
    ...('states' in wording ? [`${say.met}: ${wording.states.met}`] : []),
    `${say.example}:\n\n${quote(wording.good)}`,
  ].join('\n\n')
}

/** The requirement that a section's title names is explained; of the others that it shows there is a list. */
function sectionParts(section: Section, shown: readonly Finding[], analysis: Analysis, context: HoverContext): string[] {
  const { charter, result } = analysis
  if (!charter || isWholeText(section, charter)) return []
  const inside = ({ start }: Span): boolean => section.span.start <= start && start < section.span.end
  const judged = result.judgements.filter(({ evidence, rule }) => evidence.some(inside) && !shown.some(({ ruleId }) => ruleId === rule))
  const evidence = (rule: string): number => judged.find((judgement) => judgement.rule === rule)?.evidence.filter(inside).length ?? 0
  const named = namedBy(section, charter, context.linter).filter((rule) => !shown.some(({ ruleId }) => ruleId === rule))
  // Of several that a title names ("Responsibilities of the parties") the one that its text speaks of.
  const [best] = named.sort((a, b) => evidence(b) - evidence(a))
  const main = best ?? (judged.length === 1 ? judged[0].rule : undefined)
  const state = result.judgements.find(({ rule }) => rule === main)?.state ?? null
  const others = judged.filter(({ rule }) => rule !== main)
  return [
    ...(main === undefined ? [] : [explained(main, state, analysis, context)]),
    ...(others.length === 0 ? [] : [shownList(others, analysis, context)]),
  ]
}

/** Requirements whose subject a title names, in catalog order. */
function namedBy(section: Section, charter: Charter, { scorer, parts }: Linter): string[] {
  const rules = scorer.titledRules({ ...charter, sections: [section] })
  return parts.catalog.filter((_, i) => rules.has(i)).map(({ rule }) => rule.id)
}

/** The charter's own title names half of all subjects. */
function isWholeText({ title }: Section, charter: Charter): boolean {
  return charter.title !== null && title.span.end === charter.title.span.end && charter.title.span.start <= title.span.start
}

const MOST_LISTED = 12

function shownList(judged: readonly Judgement[], analysis: Analysis, context: HoverContext): string {
  const { language } = analysis
  const lines = judged.slice(0, MOST_LISTED).map(({ rule, state, lacking }) => {
    const missing =
      state === 'partial' && lacking.length > 0
        ? ` (${texts[language].lacking.toLowerCase()}: ${context.words.lacking(rule, lacking, language)})`
        : ''
    return `- ${linked(context.words.title(rule, language), rule, analysis, context)}: ${texts[language].state[state]}${missing}`
  })
  return `${texts[language].sectionShows}:\n\n${lines.join('\n')}`
}

/** A title that leads to the rule's page where the client can follow it. */
function linked(title: string, rule: string, { language }: Pick<Analysis, 'language'>, { client }: HoverContext): string {
  if (client.options.commandLinks !== true || !client.markdownHover) return title
  const params: ExplainParams = { rule, language }
  return `[${title}](command:${commands.explainRule}?${encodeURIComponent(JSON.stringify([params]))} "${texts[language].explain}")`
}
