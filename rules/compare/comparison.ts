import type { Stage } from '../charter/model.ts'
import { coverageOf, type Coverage } from '../engine/coverage.ts'
import type { Linter } from '../engine/lint.ts'
import type { Reviewed } from '../engine/review.ts'
import { DEFAULT_SETTINGS, isOff, type Settings } from '../engine/settings.ts'
import type { LanguageId } from '../text/language-id.ts'
import { overlaps, type Span } from '../text/span.ts'
import { align } from './align.ts'
import { modelOf } from '../charter/facts/read.ts'
import { CommitmentReader, compareCommitments } from './commitments.ts'
import { compareFacts, compareTerms } from './facts.ts'
import { compareRequirements } from './requirements.ts'
import { compareStructures } from './structures.ts'

/** What a change does to what the partners are bound by; `changed` is a change that only a reader can weigh. */
export type ChangeKind = 'weakened' | 'dropped' | 'changed' | 'strengthened' | 'added'

/**
 * What changed. `requirement`: one of the catalog or a pack; `commitment`: a statement that both versions have, bound differently, or one
 * that says how often or how soon; `duty`: what a partner or a body does, in one version only; the others are facts.
 */
export type Topic =
  | 'requirement'
  | 'commitment'
  | 'duty'
  | 'partner'
  | 'representative'
  | 'lead'
  | 'body'
  | 'chair'
  | 'seats'
  | 'quorum'
  | 'role'
  | 'holder'
  | 'objective'
  | 'date'
  | 'review'
  | 'stage'

/** One difference of meaning. Carries ids and data, no prose: {@link ChangeWords} puts it into words. */
export interface Change {
  readonly kind: ChangeKind
  readonly topic: Topic
  /** Id of the requirement; name of the partner, body or post; which date (`signed`, `effective`, `end`, `length`); "" where there is but one. */
  readonly name: string
  /** What exactly, in order; a change may have several. */
  readonly details: readonly Detail[]
  /** Null for what is added and for what is dropped. */
  readonly before: Side | null
  readonly after: Side | null
  /** For a commitment: requirements that rest on it. */
  readonly requirements?: readonly string[]
}

/** The state a requirement has: one that the authors say does not apply is not counted. */
export type Standing = 'met' | 'partial' | 'missing' | 'not-applicable'

/** One version's half of a change. */
export interface Side {
  /** A standing, a name, a date (YYYY-MM-DD), a number of months, or the statement's words. */
  readonly value: string
  /** Where that version says so; may be empty. UTF-16 offsets without a byte order mark. */
  readonly spans: readonly Span[]
}

/**
 * `lost`, `gained`: elements of a requirement (ids). `rhythm`, `deadline`: words of both versions. `hedged`, `vague`, `deferred`,
 * `placeholder`, `denied`: the mark is new (`after` is "yes") or gone. `method`: how something is decided (`consensus`, `unanimity`,
 * `majority`, `vote`, `single`). `threshold`: by how many, as written. `numbers`: those that differ. `same-words`: the requirement is
 * judged differently though the words it rests on are the same. `reworded`: nothing else is known of the difference.
 */
export interface Detail {
  readonly id: 'lost' | 'gained' | 'rhythm' | 'deadline' | Mark | 'method' | 'threshold' | 'numbers' | 'same-words' | 'reworded'
  readonly before: readonly string[]
  readonly after: readonly string[]
}
export type Mark = 'hedged' | 'vague' | 'deferred' | 'placeholder' | 'denied'

/** How much of what applies one version meets. */
export interface Version extends Coverage {
  readonly language: LanguageId
  readonly stage: Stage
}

export interface Comparison {
  /** Gravest first: weakened, dropped, changed, strengthened, added; requirements before facts, then by place. */
  readonly changes: readonly Change[]
  readonly before: Version
  readonly after: Version
  /** The versions have no language in common: only requirements, dates and counts were compared. */
  readonly languagesDiffer: boolean
}

const KINDS: readonly ChangeKind[] = ['weakened', 'dropped', 'changed', 'strengthened', 'added']
const TOPICS: readonly Topic[] = [
  'requirement',
  'commitment',
  'duty',
  'partner',
  'representative',
  'lead',
  'body',
  'chair',
  'seats',
  'quorum',
  'role',
  'holder',
  'objective',
  'date',
  'review',
  'stage',
]

/**
 * What the newer of two versions strengthened, weakened, added or dropped. Both must have been reviewed by `linter`, and as charters;
 * one that is no charter is compared as an empty one. Requirements that `settings` turn off are left out. Comparing the other way round gives the opposite of each change.
 */
export function compareVersions(linter: Linter, before: Reviewed, after: Reviewed, settings: Settings = DEFAULT_SETTINGS): Comparison {
  const [old, now] = [before.result, after.result]
  const languagesDiffer =
    old.languages.length > 0 && now.languages.length > 0 && !old.languages.some((language) => now.languages.includes(language))
  const changes: Change[] = []
  if (old.charter && now.charter) {
    const alignment = align(old.charter, now.charter)
    const requirements = compareRequirements(linter, before, after, alignment).filter(({ name }) => !isOff(settings, now.stage, name))
    changes.push(...requirements, ...compareTerms(old.charter, now.charter))
    if (!languagesDiffer) {
      const models = [old.charter, now.charter].map((charter) => modelOf(charter, Object.values(linter.parts.languages)))
      changes.push(...compareFacts(old.charter, now.charter, alignment), ...compareStructures(models[0], models[1]))
      changes.push(...compareCommitments(before, after, alignment, new CommitmentReader(models, linter.parts.languages)))
    }
  }
  return { changes: withoutRepetitions(changes).sort(inOrder), before: versionOf(before), after: versionOf(after), languagesDiffer }
}

/** Whether the newer version holds the partners to less, in anything. */
export function isWeaker({ changes }: Comparison): boolean {
  return changes.some(({ kind }) => kind === 'weakened' || kind === 'dropped')
}

/** A date that a statement names is told as a date; an objective that binds differently is told as a commitment. */
function withoutRepetitions(changes: readonly Change[]): Change[] {
  const said = (topics: readonly Topic[], { before, after }: Change): boolean =>
    changes.some((other) => topics.includes(other.topic) && touches(other.before, before) && touches(other.after, after))
  return changes.filter((change) => {
    if (change.topic === 'commitment' && change.details.every(({ id }) => id === 'numbers')) return !said(['date', 'review'], change)
    return change.topic !== 'objective' || change.kind !== 'changed' || !said(['commitment'], change)
  })
}

function touches(a: Side | null, b: Side | null): boolean {
  return a !== null && b !== null && a.spans.some((span) => b.spans.some((other) => overlaps(span, other)))
}

/** Requirements come in the catalog's order, and the sort keeps it; the rest goes by where it stands. */
function inOrder(a: Change, b: Change): number {
  const place = ({ before, after }: Change): number => (after ?? before)?.spans[0]?.start ?? 0
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) ||
    (a.topic === 'requirement' ? 0 : place(a) - place(b))
  )
}

function versionOf({ result, ...left }: Reviewed): Version {
  const requirements = result.judgements.map(({ rule, state }) => ({ id: rule, state }))
  return { ...coverageOf(requirements, left), language: result.language, stage: result.stage }
}
