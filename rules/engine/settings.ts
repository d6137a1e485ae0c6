import type { Pack } from '../catalog/pack.ts'
import type { Stage } from '../charter/model.ts'
import type { Profile } from '../charter/profile.ts'
import type { LanguageId } from '../text/language-id.ts'
import type { Finding, Severity } from './finding.ts'
import { MOST_CHARACTERS } from './long-text.ts'

/** What an organisation decided for one file, all defaults filled in. Made by `rules/config`; the engine only reads it. */
export interface Settings {
  /** Language of messages: `auto` follows the document. */
  readonly language: 'auto' | LanguageId
  /** Which files are charters: those that read like one, every one, or only those whose front matter says so. */
  readonly charters: 'detect' | 'all' | 'declared'
  readonly rules: RuleSettings
  /** What differs while a charter is a draft, under review, or signed; comes after {@link rules}. */
  readonly stages: Readonly<Partial<Record<Stage, RuleSettings>>>
  /** Kind of document of those that do not say it themselves; told from title and shape when left out. */
  readonly profile?: Profile
  /** More requirements: a pack of ours by name, others as read. */
  readonly packs?: readonly (string | Pack)[]
  /** Thousands of characters of a file that are read at most; those of {@link DEFAULT_MAX_FILE_SIZE} when left out. */
  readonly maxFileSize?: number
  /** A suppression without a reason is itself a finding. */
  readonly requireReason: boolean
}

/** By rule id; `*` speaks of every rule that is not named. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

export type RuleLevel = Severity | 'off' | 'default'

export interface RuleSetting {
  readonly severity?: RuleLevel
  /** For a requirement, when nothing speaks of it, and when something is there but not enough; goes before {@link severity}. */
  readonly missing?: RuleLevel
  readonly partial?: RuleLevel
  readonly options?: Readonly<Record<string, unknown>>
}

/** In thousands of characters: some two hundred pages. */
export const DEFAULT_MAX_FILE_SIZE = MOST_CHARACTERS / 1000
/** More than this is never read, whatever the settings. */
export const LARGEST_FILE_SIZE = 5000

export const DEFAULT_SETTINGS: Settings = { language: 'auto', charters: 'detect', rules: {}, stages: {}, requireReason: false }

/** Findings as the settings want them: some left out, some graver or milder. `internal-error` is our bug and cannot be turned off. */
export function gradeFindings(findings: readonly Finding[], settings: Settings, stage: Stage): Finding[] {
  const layers = [settings.stages[stage], settings.rules].filter(
    (layer): layer is RuleSettings => layer !== undefined && Object.keys(layer).length > 0,
  )
  if (layers.length === 0) return [...findings]
  return findings.flatMap((finding) => {
    const level = finding.ruleId === 'internal-error' ? 'default' : levelOf(layers, finding.ruleId, finding.messageId)
    if (level === 'off') return []
    return [level === 'default' || level === finding.severity ? finding : { ...finding, severity: level }]
  })
}

/** Whether no finding of the rule can appear: then a suppression of it is not called unused, and a requirement is not asked. */
export function isOff(settings: Settings, stage: Stage, ruleId: string): boolean {
  const layers = [settings.stages[stage] ?? {}, settings.rules]
  return levelOf(layers, ruleId, 'missing') === 'off' && levelOf(layers, ruleId, 'partial') === 'off'
}

/** The first layer that says anything of the rule decides; within a layer the rule's own entry goes before `*`. */
function levelOf(layers: readonly RuleSettings[], ruleId: string, messageId: string): RuleLevel {
  for (const layer of layers) {
    for (const entry of [layer[ruleId], layer['*']]) {
      const level = (messageId === 'missing' || messageId === 'partial' ? entry?.[messageId] : undefined) ?? entry?.severity
      if (level !== undefined) return level
    }
  }
  return 'default'
}

/** Options by rule, for the rules that have some. */
export function optionsOf(settings: Settings): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return Object.fromEntries(Object.entries(settings.rules).flatMap(([rule, { options }]) => (options ? [[rule, options]] : [])))
}
