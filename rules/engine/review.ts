import { inOneGo, type Slices } from '../text/slices.ts'
import type { LeftOut } from './coverage.ts'
import type { Finding } from './finding.ts'
import type { LintOptions, LintResult, Linter } from './lint.ts'
import { gradeFindings, isOff, optionsOf, type Settings } from './settings.ts'
import { sortFindings } from './sort.ts'
import { suppressFindings, type Exception } from './suppress.ts'

/** A text judged as its organisation's settings and its authors' decisions want it. */
export interface Reviewed extends LeftOut {
  readonly result: LintResult
  /** What a person is to see, in order. */
  readonly findings: readonly Finding[]
  readonly exceptions: readonly Exception[]
}

/** The one way from a text to what is shown, for the editor and the command line alike. */
export function review(linter: Linter, text: string, settings: Settings, options: LintOptions = {}): Reviewed {
  return inOneGo(reviewInSlices(linter, text, settings, options))
}

/** The same, for whoever has other things to do meanwhile. */
export function* reviewInSlices(linter: Linter, text: string, settings: Settings, options: LintOptions = {}): Slices<Reviewed> {
  const asCharter = options.asCharter === true || settings.charters === 'all'
  const mostCharacters = settings.maxFileSize && settings.maxFileSize * 1000
  const read = yield* linter.lintInSlices(text, { profile: settings.profile, mostCharacters, ...options, asCharter, ruleOptions: optionsOf(settings) })
  const result = settings.charters === 'declared' && !asCharter && read.verdict.reason !== 'front-matter' ? notDeclared(read) : read
  if (!result.charter) return { result, findings: [], exceptions: [], notApplicable: [], notAsked: [] }
  const graded = gradeFindings(result.findings, settings, result.stage)
  const { findings, exceptions, complaints, notApplicable } = suppressFindings(result.charter, graded, settings, knownRules(linter))
  return {
    result,
    findings: sortFindings([...findings, ...gradeFindings(complaints, settings, result.stage)]),
    exceptions,
    notApplicable,
    notAsked: notAskedIn(result, settings),
  }
}

function notAskedIn({ judgements, optional, stage }: LintResult, settings: Settings): string[] {
  return judgements.flatMap(({ rule }) => (optional?.includes(rule) || isOff(settings, stage, rule) ? [rule] : []))
}

function notDeclared(result: LintResult): LintResult {
  const reason = result.verdict.charter ? 'undeclared' : result.verdict.reason
  return { ...result, verdict: { charter: false, reason }, languages: [], judgements: [], findings: [], charter: null }
}

function knownRules(linter: Linter): ReadonlySet<string> {
  return new Set([...linter.parts.catalog, ...linter.parts.textRules].map(({ rule }) => rule.id))
}
