import type { Facts } from '../charter/facts.ts'
import type { Stage } from '../charter/model.ts'
import type { LeftOut } from '../engine/coverage.ts'
import type { Severity } from '../engine/finding.ts'
import type { State } from '../engine/judge.ts'
import type { Overview } from '../overview/model.ts'
import type { LanguageId } from '../text/language-id.ts'

/** A place in a file: lines and columns count from 1, columns in UTF-16 code units as editors do, the end is exclusive. */
export interface TextRange {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

export interface RequirementReport {
  readonly id: string
  readonly state: State
  readonly evidence: readonly TextRange[]
  /** What a partial one lacks, in the report's language. */
  readonly lacking: readonly string[]
}

export interface RelatedReport extends TextRange {
  readonly message: string
}

/** A finding put into words. All reporters are made of these; it is plain data, so that it can cross threads and lie in a cache. */
export interface FindingReport extends TextRange {
  readonly rule: string
  readonly messageId: string
  readonly severity: Severity
  readonly message: string
  readonly fixable: boolean
  /** Null for a requirement of somebody's own pack, which has no page. */
  readonly url: string | null
  readonly related: readonly RelatedReport[]
  /** Start and end column in UTF-8 bytes, from 1, as reviewdog counts. */
  readonly byteColumns: readonly [number, number]
  /**
   * Names the finding within its file whatever line it stands on: rule, message, the words it selects and, for equal ones, which
   * of them it is.
   */
  readonly key: string
}

/** A finding that the authors decided to live with. */
export interface ExceptionReport extends FindingReport {
  readonly reason: string | null
  readonly by: ExceptionSource
}
/** `baseline`: known before, see `--baseline`; the others are written in the charter. */
export type ExceptionSource = 'comment' | 'front-matter' | 'not-applicable' | 'baseline'

export interface FileReport extends LeftOut {
  /** As given, or relative to where the run was started. */
  readonly path: string
  readonly charter: boolean
  /** Why it is (not) taken for a charter: an id of the engine's. */
  readonly reason: string
  /** Null, like the stage, for a file that is no charter. */
  readonly language: LanguageId | null
  readonly languages: readonly LanguageId[]
  /** Of its messages: that of the text unless settings name another; null for a file that is no charter. */
  readonly wordsIn: LanguageId | null
  readonly stage: Stage | null
  readonly requirements: readonly RequirementReport[]
  readonly findings: readonly FindingReport[]
  readonly exceptions: readonly ExceptionReport[]
  readonly facts: Facts
  /** What the one-page overview shows; there only for a run that makes one, and never for a file that is no charter. */
  readonly overview?: Overview
  /** Of the front matter that could not be read. */
  readonly frontMatterProblems: readonly { readonly line: number; readonly column: number; readonly message: string }[]
}

export interface Summary {
  readonly files: number
  readonly charters: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** A file, or an argument, that could not be judged. */
export interface RunProblem {
  readonly path: string
  readonly message: string
}

export interface Report {
  readonly tool: { readonly name: string; readonly version: string }
  readonly files: readonly FileReport[]
  readonly problems: readonly RunProblem[]
  readonly summary: Summary
}

export function summarize(files: readonly FileReport[]): Summary {
  const count = { error: 0, warning: 0, info: 0 }
  for (const file of files) for (const finding of file.findings) count[finding.severity]++
  return {
    files: files.length,
    charters: files.filter((file) => file.charter).length,
    errors: count.error,
    warnings: count.warning,
    infos: count.info,
  }
}

/** Of a file that is no charter, nothing is known but why. */
export function notCharterReport(path: string, reason: string): FileReport {
  return {
    path,
    charter: false,
    reason,
    language: null,
    languages: [],
    wordsIn: null,
    stage: null,
    requirements: [],
    findings: [],
    exceptions: [],
    notApplicable: [],
    notAsked: [],
    facts: { partners: [], lead: null, bodies: [], effective: null, end: null, objectives: null },
    frontMatterProblems: [],
  }
}

/** For `--quiet`. */
export function errorsOnly(file: FileReport): FileReport {
  return { ...file, findings: file.findings.filter(({ severity }) => severity === 'error') }
}

export const SEVERITY_RANK: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 }
