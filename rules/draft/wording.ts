import type { Profile } from '../charter/profile.ts'

/** What two kinds of organisations a partnership joins; it brings one clause of its own. */
export type Relation = 'cso-cso' | 'cso-state' | 'cso-business' | 'cso-donor'

export const RELATIONS: readonly Relation[] = ['cso-cso', 'cso-state', 'cso-business', 'cso-donor']

export interface Article {
  /** Title without its number. */
  readonly heading: string
  /**
   * Markdown with blanks as `[…]`. A paragraph `{@id}` stands for the body of that requirement's template, `{#id}` for the same below its
   * heading, `{#}Title` for a heading of its own, `{relation}` for the clause of the relation. `{partner}` and `{partners}` are as in
   * templates, `{this}` is what the document calls itself.
   */
  readonly body: string
}

/** All that new charters say in one language beyond the catalog's templates. */
export interface DraftWording {
  readonly kinds: Readonly<Record<Profile, KindWording>>
  readonly relations: Readonly<Record<Relation, string>>
  /** By requirement: what stands in a whole charter instead of the template, which is made for a section of its own. */
  readonly clauses: Readonly<Record<string, string>>
  /** By id; which kind has which is in `kinds.ts`. */
  readonly articles: Readonly<Record<string, Article>>
  /** What a template says for want of better, and what this kind of document says instead: it names its bodies once and for all. */
  readonly defined: Readonly<Record<Profile, readonly (readonly [said: string, instead: string])[]>>
}

export interface KindWording {
  readonly title: string
  /** What the document calls itself within a sentence. */
  readonly self: string
  /** Title of an article; `{n}` is its number. */
  readonly article: string
  readonly opening: string
}
