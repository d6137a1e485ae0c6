/** What the view and the extension say to each other. */

/** Extension → view: show this. */
export interface PageMessage {
  readonly uri: string
  readonly language: 'vi' | 'en'
  /** Markup of our own making, see `OverviewPage`. */
  readonly html: string
}

/** View → extension. */
export type ViewMessage =
  | { readonly type: 'ready' }
  /** Line, column, end line, end column of a place in the text, from 1, the end exclusive. */
  | { readonly type: 'go'; readonly at: readonly number[] }
  | { readonly type: 'explain'; readonly rule: string }
