/**
 * Everything a requirement says in one language: what a person reads and what the engine looks for.
 * One file per rule and language (`rules/catalog/<id>/vi.ts`, `en.ts`); an organisation's own pack has the same shape in YAML.
 */
export interface RequirementWording {
  /** Short name of the requirement, as a person would say it. */
  readonly title: string
  /** Why the guidance asks for it, one to three sentences, own words; names the section of the guidance. */
  readonly why: string
  /** What each state looks like, one sentence each. */
  readonly states: { readonly met: string; readonly partial: string; readonly missing: string }
  /** A passage (Markdown, 1–6 lines) that meets the requirement. */
  readonly good: string
  /** A passage that does not quite, or not at all, with the reason in {@link weakBecause}. */
  readonly weak: string
  readonly weakBecause: string
  /** Message of the finding when nothing in the charter speaks of it. */
  readonly missing: string
  /** Message when something is there but not enough; `{lacking}` is replaced by the list of what is lacking. */
  readonly partial: string
  /** What is lacking, by element id: a noun phrase that fits after "chưa nêu" / "it does not say". */
  readonly lacking: Readonly<Record<string, string>>
  /** The section to insert where it is missing. */
  readonly template: SectionTemplate
  /** By element id: one or two sentences (with [placeholders]) that add just this element to an existing section. */
  readonly additions: Readonly<Record<string, string>>
  /** What the engine looks for. */
  readonly cues: Cues
}

export interface SectionTemplate {
  /** Title of the section, without number or `#`. */
  readonly heading: string
  /**
   * Markdown. `[text]` is a blank to fill in (a tab stop in the editor). A line with `{partner}` is repeated once per partner;
   * `{partners}` is the list of all partners' names.
   */
  readonly body: string
}

/** Phrases are written in the phrase language of `rules/text/phrases.ts`. */
export interface Cues {
  /** Words that show that a statement (or its heading, lead-in, column) speaks of this subject. */
  readonly subject: readonly string[]
  /**
   * By element id: phrases that show the element. A phrase counts in a statement within the subject's scope; one that begins
   * with `!` counts anywhere, for it names the subject itself.
   */
  readonly elements: Readonly<Record<string, readonly string[]>>
  /** The subject is addressed only in general terms, as a principle or a hope. Begins with `!` to count outside the subject's scope. */
  readonly weak: readonly string[]
  /** Another sense of the same words: a statement that has one of these is not evidence. */
  readonly not: readonly string[]
}
