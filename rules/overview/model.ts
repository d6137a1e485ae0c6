import type { Stage } from '../charter/model.ts'
import type { Profile } from '../charter/profile.ts'
import type { State } from '../engine/judge.ts'
import type { LanguageId } from '../text/language-id.ts'

/**
 * All that the one-page overview of a charter shows, in the words it shows. Plain data: it crosses threads, lies in caches and in merged
 * reports. Texts are on one line and not shortened; nothing in them is markup.
 */
export interface Overview {
  /** Language of the page. */
  readonly language: LanguageId
  /** As shown in reports. */
  readonly file: string
  readonly title: Said | null
  readonly stage: Stage
  readonly profile: Profile
  readonly languages: readonly LanguageId[]
  readonly groups: readonly GroupOverview[]
  readonly partners: readonly PartnerOverview[]
  /** What others than single partners have to do: bodies, posts, all together. */
  readonly others: readonly ActorOverview[]
  readonly matrices: readonly MatrixOverview[]
  readonly decisions: readonly DecisionOverview[]
  readonly flows: readonly FlowOverview[]
  readonly dates: readonly DateOverview[]
  readonly rhythms: readonly RhythmOverview[]
  readonly objectives: readonly ObjectiveOverview[]
  /** Indicators that belong to no objective in particular. */
  readonly indicators: readonly IndicatorOverview[]
  readonly exceptions: readonly ExceptionOverview[]
  /** The charter itself, so that a page in a file has the places that it speaks of. */
  readonly text: string
}

/** A place in the file: lines and columns count from 1, columns in UTF-16 code units, the end is exclusive. */
export interface TextPlace {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** Words with the place that says so; no place for what the charter does not say. */
export interface Said {
  readonly text: string
  readonly at: TextPlace | null
}

export interface GroupOverview {
  readonly id: string
  readonly title: string
  readonly requirements: readonly RequirementOverview[]
}

export interface RequirementOverview {
  readonly id: string
  readonly title: string
  readonly state: State | 'not-applicable'
  /** The kind of document that the charter is declared to be need not say it, or its rule is turned off. */
  readonly optional: boolean
  /** What is lacking, or that all is; empty where met. */
  readonly lacking: string
  /** The first evidence. */
  readonly at: TextPlace | null
}

export interface ActorOverview {
  readonly name: Said
  readonly duties: readonly Said[]
}

export interface PartnerOverview extends ActorOverview {
  /** Name by which the charter calls it; "" when it has only the one. */
  readonly short: string
  /** Who speaks for it, with the post; "" when not said. */
  readonly representative: Said | null
  readonly leads: boolean
  readonly contributions: readonly Said[]
}

export interface MatrixOverview {
  readonly columns: readonly Said[]
  readonly rows: readonly {
    readonly task: Said
    readonly cells: readonly { readonly letters: readonly string[]; readonly at: TextPlace }[]
  }[]
}

export type DecisionMethod = 'consensus' | 'unanimity' | 'majority' | 'vote' | 'single'

export interface DecisionOverview extends Said {
  /** "" for all matters. */
  readonly matter: string
  readonly method: DecisionMethod
  /** As written; "" when not said. */
  readonly threshold: string
  readonly who: string
}

export interface FlowOverview extends Said {
  readonly kind: 'feedback' | 'report' | 'notice'
  /** Names of who tells whom; "" when not said. */
  readonly from: string
  readonly to: string
  /** Channel, frequency and deadline as written, those that are said. */
  readonly how: readonly string[]
}

export interface DateOverview extends Said {
  readonly kind: 'signed' | 'effective' | 'review' | 'end' | 'activity' | 'report'
  /** Days as YYYY-MM-DD; equal for a single day. `from` is null where only the last day is said. */
  readonly from: string | null
  readonly to: string
}

/** What comes again and again. */
export interface RhythmOverview extends Said {
  readonly kind: 'meeting' | 'report' | 'feedback' | 'notice'
  /** As written: "hằng quý". */
  readonly frequency: string
  /** Interval in days; null when the words give none. */
  readonly days: number | null
}

export interface ObjectiveOverview extends Said {
  readonly number: string
  readonly indicators: readonly IndicatorOverview[]
}

export interface IndicatorOverview extends Said {
  /** What is said of it besides, by the column's header as written. */
  readonly details: readonly { readonly label: string; readonly text: string }[]
}

export interface ExceptionOverview extends Said {
  readonly rule: string
  readonly reason: string | null
  readonly by: 'comment' | 'front-matter' | 'not-applicable' | 'baseline'
}
