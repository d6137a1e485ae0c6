import type { Span } from '../text/span.ts'

export type Severity = 'error' | 'warning' | 'info'

/** A place in the text that a person should look at. Carries ids and data, no prose: it is put into words last, in the reader's language. */
export interface Finding {
  readonly ruleId: string
  /** Which of the rule's messages; for a requirement "missing" or "partial". */
  readonly messageId: string
  readonly severity: Severity
  readonly span: Span
  /** Values for the message's blanks, e.g. names that clash; element ids under `lacking`. */
  readonly data: Readonly<Record<string, string | readonly string[]>>
  /** The other side of a clash, or the places that show part of a requirement. */
  readonly related: readonly { readonly span: Span; readonly messageId: string }[]
  /** Fixes that {@link buildFix} can make for it, best first. */
  readonly fixes: readonly FixId[]
}

/** `insert-section`: the requirement's template; `add-element:<id>`: a sentence for one lacking element; others belong to their rules. */
export type FixId = string

/** Edits that mend one finding; `text` has blanks as `[…]`, which an editor may turn into tab stops. Spans do not overlap. */
export interface Fix {
  readonly id: FixId
  readonly edits: readonly { readonly span: Span; readonly text: string }[]
  /** Safe to apply without a person looking: changes form, never what the partners agreed. */
  readonly safe: boolean
  /** Whether `text` holds blanks to fill in. */
  readonly blanks: boolean
}
