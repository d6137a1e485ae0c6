import { groupTitle } from '../catalog/groups.ts'
import type { CatalogEntry } from '../catalog/catalog.ts'
import type { CharterModel } from '../charter/facts/model.ts'
import type { Charter } from '../charter/model.ts'
import type { Judgement } from '../engine/judge.ts'
import type { Reviewed } from '../engine/review.ts'
import type { Exception } from '../engine/suppress.ts'
import type { Words } from '../engine/words.ts'
import type { LanguageId } from '../text/language-id.ts'
import { readFactParts } from './facts.ts'
import type { ExceptionOverview, GroupOverview, Overview, RequirementOverview } from './model.ts'
import { plain, Reader } from './reader.ts'
import { Topics } from './topics.ts'

export interface OverviewInput {
  /** Name of the file as it is to be shown. */
  readonly file: string
  readonly reviewed: Omit<Reviewed, 'findings'>
  /** Requirements as the linter judges them, in its order. */
  readonly catalog: readonly CatalogEntry[]
  readonly words: Words
  /** Language of the page. */
  readonly language: LanguageId
  readonly modelOf: (charter: Charter) => CharterModel
}

/** What the overview of a charter shows; null for a text that is none. */
export function readOverview(input: OverviewInput): Overview | null {
  const { file, reviewed, language } = input
  const { result, exceptions } = reviewed
  const { charter } = result
  if (!charter) return null
  const reader = new Reader(charter.text)
  return {
    language,
    file: plain(file),
    title: charter.title && reader.said(charter.title.text, charter.title.span),
    stage: result.stage,
    profile: result.profile ?? 'charter',
    languages: result.languages,
    groups: groupsOf(input, reader),
    ...readFactParts(input.modelOf(charter), reader, new Topics(charter, result.judgements), language),
    exceptions: exceptions.map((exception) => exceptionOf(exception, input, reader)),
    text: charter.text,
  }
}

/** Groups in the order of the guidance, those of packs behind them. */
function groupsOf({ reviewed, catalog, words, language }: OverviewInput, reader: Reader): GroupOverview[] {
  const groups = new Map<string, { title: string; requirements: RequirementOverview[] }>()
  reviewed.result.judgements.forEach((judgement, i) => {
    const entry = catalog[i]
    if (!entry) return
    const { rule } = entry
    let group = groups.get(rule.group)
    if (!group) groups.set(rule.group, (group = { title: plain(groupTitle(rule, language)), requirements: [] }))
    group.requirements.push(requirementOf(judgement, { reviewed, words, language, reader }))
  })
  return [...groups].map(([id, group]) => ({ id, ...group }))
}

interface Judged {
  readonly reviewed: OverviewInput['reviewed']
  readonly words: Words
  readonly language: LanguageId
  readonly reader: Reader
}

function requirementOf({ rule, state, lacking, evidence }: Judgement, { reviewed, words, language, reader }: Judged): RequirementOverview {
  const applies = !reviewed.notApplicable.includes(rule)
  return {
    id: rule,
    title: plain(words.title(rule, language)),
    state: applies ? state : 'not-applicable',
    optional: reviewed.notAsked.includes(rule),
    lacking: applies && state === 'partial' ? plain(words.lacking(rule, lacking, language)) : '',
    at: evidence[0] ? reader.place(evidence[0]) : null,
  }
}

function exceptionOf({ finding, reason, by }: Exception, { words, language }: OverviewInput, reader: Reader): ExceptionOverview {
  return {
    ...reader.said(words.message(finding, language), finding.span),
    rule: finding.ruleId,
    reason: reason === null ? null : plain(reason),
    by,
  }
}
