import type { LanguageId } from '../text/language-id.ts'

/** What a requirement is, apart from any language. One file per rule: `rules/catalog/<id>/rule.ts`. */
export interface RequirementRule {
  readonly id: string
  readonly group: string
  /** False for a requirement of somebody's own pack: no page on the web tells of it. */
  readonly hasPage?: false
  /** Of a pack whose group is none of ours. */
  readonly groupTitle?: Readonly<Record<LanguageId, string>>
  /** Judged from the first; the heart of a charter. */
  readonly core: boolean
  /** Places in the guidance that ask for it. */
  readonly from: readonly string[]
  /** What the reader found is evidence itself: the partners, or the days on which the charter begins and ends. */
  readonly structure?: 'partners' | 'term'
  /** All of these are needed for `met`. */
  readonly elements: readonly RequirementElement[]
}

export interface RequirementElement {
  readonly id: string
  /**
   * Features of a statement (see `rules/charter/features.ts`) that show the element by themselves in a statement within the
   * subject's scope, e.g. a frequency for "when".
   */
  readonly features?: readonly string[]
  /** It must be shown for each partner: how many of them are named where it is shown counts too. */
  readonly each?: boolean
  /** How many separate statements, list items or rows must show it; 1 when left out. */
  readonly atLeast?: number
}
