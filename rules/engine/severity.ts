import type { Profile, ReadProfile } from '../charter/profile.ts'
import type { Stage } from '../charter/model.ts'
import type { Finding, Severity } from './finding.ts'
import type { State } from './judge.ts'

/**
 * How much a kind of document owes a requirement: `core`, it is none without; `due`, it should say it; `hint`, good to have;
 * `none`, such documents do not speak of it.
 */
export type Due = 'core' | 'due' | 'hint' | 'none'

type Gap = Exclude<State, 'met'>

/** How strongly a gap is shown, by stage. What is signed is held to more, and while others are asked for their views nothing is hidden. */
const REQUIREMENTS: Readonly<Record<Stage, Readonly<Record<Exclude<Due, 'none'>, Readonly<Record<Gap, Severity>>>>>> = {
  draft: {
    core: { missing: 'error', partial: 'warning' },
    due: { missing: 'warning', partial: 'info' },
    hint: { missing: 'info', partial: 'info' },
  },
  review: {
    core: { missing: 'error', partial: 'warning' },
    due: { missing: 'warning', partial: 'warning' },
    hint: { missing: 'info', partial: 'info' },
  },
  signed: {
    core: { missing: 'error', partial: 'error' },
    due: { missing: 'warning', partial: 'warning' },
    hint: { missing: 'info', partial: 'info' },
  },
}

/** Findings of the other rules, by rule, where a stage holds a text to more than the rule itself does. */
const TEXT_RULES: Readonly<Record<Stage, Readonly<Record<string, Severity>>>> = {
  draft: {},
  review: { 'deferred-mechanism': 'warning' },
  signed: { placeholder: 'error', 'empty-section': 'error', 'deferred-mechanism': 'error' },
}

interface ProfileDues {
  /** What is said of every requirement of ours that is not named; undefined: what the requirement itself says. */
  readonly rest?: Due
  readonly rules: Readonly<Record<string, Due>>
}

const all = (due: Due, ids: readonly string[]): Record<string, Due> => Object.fromEntries(ids.map((id) => [id, due]))

/** By kind of document; see the notes on forms of charters (§4) for what each usually holds. */
const PROFILE_DUES: Readonly<Record<Profile, ProfileDues>> = {
  charter: { rules: {} },
  mou: {
    rules: {
      ...all('core', ['duration', 'exit', 'sign-off']),
      ...all('due', ['feedback-loops']),
      ...all('hint', [
        'shared-leadership', 'governance-structure', 'decision-levels', 'shared-values', 'respect-differences', 'ground-rules',
        'stakeholder-participation', 'learning', 'capacity-development', 'partnership-health', 'interests-declared', 'need-for-partnership',
      ]),
    },
  },
  network: {
    rules: {
      ...all('core', ['governance-structure']),
      ...all('hint', [
        'proportionate-commitment', 'work-plan', 'expected-results', 'representative-mandate', 'sign-off', 'duration', 'resources',
        'ownership', 'strategic-alignment', 'need-for-partnership',
      ]),
      // Members come and go: what each gains is not written for each.
      ...all('none', ['partner-benefits']),
    },
  },
  compact: {
    rest: 'hint',
    rules: {
      ...all('core', ['partners-identified', 'shared-purpose', 'roles-assigned']),
      ...all('due', ['communication', 'review-and-amendment']),
    },
  },
  coordination: {
    rules: {
      ...all('core', ['lead-coordinator', 'reporting']),
      ...all('due', ['feedback-loops']),
      ...all('hint', [
        'shared-leadership', 'representative-mandate', 'shared-values', 'respect-differences', 'ground-rules', 'capacity-development',
        'partnership-health', 'proportionate-commitment', 'need-for-partnership', 'decision-levels', 'exit', 'ownership',
      ]),
      // Bodies of the state act by their mandate, not for a gain of their own.
      ...all('none', ['partner-benefits', 'interests-declared']),
    },
  },
}

/** What decides how strongly the gaps of one charter are shown. */
export interface Grade extends ReadProfile {
  readonly stage: Stage
}

/** `ours`: of the catalog; a pack says itself what is due. A kind of document that was only guessed leaves nothing out. */
export function dueOf(rule: string, core: boolean, ours: boolean, { profile, declared }: ReadProfile): Due {
  const own: Due = core ? 'core' : 'due'
  if (!ours) return own
  const { rest, rules } = PROFILE_DUES[profile]
  const due = (Object.hasOwn(rules, rule) ? rules[rule] : rest) ?? own
  return due === 'none' && !declared ? 'hint' : due
}

export function requirementSeverity(due: Exclude<Due, 'none'>, state: Gap, stage: Stage): Severity {
  return REQUIREMENTS[stage][due][state]
}

const RANK: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 }

/** A finding of a text rule as its stage wants it: graver, never milder than the rule says. */
export function atStage(finding: Finding, stage: Stage): Finding {
  const severity = TEXT_RULES[stage][finding.ruleId]
  return severity !== undefined && RANK[severity] > RANK[finding.severity] ? { ...finding, severity } : finding
}

/** Requirements that the tables name; a test holds them to the catalog. */
export function namedRequirements(): string[] {
  return [...new Set(Object.values(PROFILE_DUES).flatMap(({ rules }) => Object.keys(rules)))]
}
