import type { Severity } from '../engine/finding.ts'
import type { LanguageId } from '../text/language-id.ts'
import type { Report } from './report.ts'

/** A report in one format: results in, text out. Knows no files, streams or clock. */
export type Reporter = (report: Report, context: ReportContext) => string

export interface ReportContext {
  /** Language of the words that belong to no single charter. */
  readonly language: LanguageId
  /** Null: the language of each charter. */
  readonly fixedLanguage: LanguageId | null
  readonly colors: Colors
  /** Width of the terminal; null where lines may have any length. */
  readonly columns: number | null
  /** From here on a finding makes the run fail. */
  readonly failOn: Severity | 'never'
  readonly rules: readonly RuleDescription[]
  /** The report is part of one that `charterlint merge` makes, and must hold all that any format needs. */
  readonly forMerge: boolean
  /** Sixty-four hexadecimal digits that stand for a text. */
  readonly hash: (text: string) => string
  /** Breaks a text into lines of at most so many columns; given by who has a terminal. */
  readonly wrap: (text: string, columns: number) => string
  /** Columns that a text takes on a terminal. */
  readonly width: (text: string) => number
}

type Paint = (text: string) => string

/** A part of picocolors; each is the identity where there is no terminal. */
export interface Colors {
  readonly bold: Paint
  readonly dim: Paint
  readonly red: Paint
  readonly yellow: Paint
  readonly green: Paint
  readonly cyan: Paint
  readonly underline: Paint
}

/** What formats say of the rules themselves. */
export interface RuleDescription {
  readonly id: string
  readonly kind: 'requirement' | 'wording' | 'consistency'
  readonly severity: Severity
  readonly title: Readonly<Record<LanguageId, string>>
  readonly why: Readonly<Record<LanguageId, string>>
  /** Markdown: why, what good text looks like. */
  readonly help: Readonly<Record<LanguageId, string>>
  readonly url: string | null
}
