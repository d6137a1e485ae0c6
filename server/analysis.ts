import type { LeftOut } from '../rules/engine/coverage.ts'
import { reviewInSlices, type Reviewed } from '../rules/engine/review.ts'
import type { Charter, Finding, LanguageId, Linter, LintResult } from '../rules/index.ts'
import { looksVietnamese } from '../rules/text/fold.ts'
import type { Slices } from '../rules/text/slices.ts'
import { Positions } from './convert/positions.ts'
import type { DocumentSettings } from './document-settings.ts'

/** What is known of one version of a document. */
export interface Analysis extends LeftOut {
  readonly uri: string
  readonly version: number
  readonly positions: Positions
  readonly settings: DocumentSettings
  readonly result: LintResult
  /** Null for a document that is no charter, or that could not be read for a bug of ours. */
  readonly charter: Charter | null
  /** What is left after grading and suppressing, in order. */
  readonly findings: readonly Finding[]
  readonly exceptions: Reviewed['exceptions']
  /** Language to speak to the reader in. */
  readonly language: LanguageId
}

export interface Snapshot {
  readonly uri: string
  readonly version: number
  /** As the client has it, byte order mark and all. */
  readonly text: string
  readonly settings: DocumentSettings
}

/** `vietnamese`: the client's own language, for documents that are no charters and have no language. */
export function* analyse(linter: Linter, { uri, version, text, settings }: Snapshot, vietnamese: boolean): Slices<Analysis> {
  const { result, ...reviewed } = yield* reviewInSlices(linter, text, settings.engine, { path: pathOf(uri) })
  return {
    uri,
    version,
    positions: new Positions(text),
    settings,
    result,
    charter: result.charter,
    ...reviewed,
    language: settings.language !== 'auto' ? settings.language : result.charter ? result.language : languageOf(text, vietnamese),
  }
}

/** Of a text that was not read, for which some findings stand. */
export function unreadAnalysis({ uri, version, text, settings }: Snapshot, findings: readonly Finding[], vietnamese: boolean): Analysis {
  const result: LintResult = {
    verdict: { charter: false, reason: 'not-alike' },
    languages: [],
    language: 'en',
    stage: 'draft',
    judgements: [],
    findings,
    facts: { partners: [], lead: null, bodies: [], effective: null, end: null, objectives: null },
    charter: null,
  }
  const language = settings.language !== 'auto' ? settings.language : languageOf(text, vietnamese)
  const nothing = { charter: null, exceptions: [], notApplicable: [], notAsked: [] }
  return { uri, version, positions: new Positions(text), settings, result, ...nothing, findings, language }
}

function languageOf(text: string, vietnamese: boolean): LanguageId {
  return vietnamese || looksVietnamese(text.slice(0, 4000).normalize('NFC').toLowerCase()) ? 'vi' : 'en'
}

function pathOf(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).pathname)
  } catch {
    return uri
  }
}
