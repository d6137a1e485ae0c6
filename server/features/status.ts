import { coverageOf } from '../../rules/engine/coverage.ts'
import type { Analysis } from '../analysis.ts'
import type { CharterSummary, StatusParams } from '../protocol.ts'
import { texts } from '../texts.ts'

/** How a document stands, in short. */
export function statusOf(analysis: Analysis): StatusParams {
  const { uri, charter, result, language, settings } = analysis
  const say = texts[language]
  const [yes, no] = say.reason[result.verdict.reason]
  const { met, total, notAsked } = coverageOf(result.judgements.map(({ rule, state }) => ({ id: rule, state })), analysis)
  return {
    uri,
    charter: charter !== null,
    language: charter ? result.language : language,
    stage: result.stage,
    kind: result.profile ?? 'charter',
    met,
    total,
    notAsked,
    reason: settings.silence !== null ? say.silence[settings.silence] : charter ? yes : no,
  }
}

/** A charter among others; null for what is none. */
export function summaryOf(analysis: Analysis): CharterSummary | null {
  const { charter, uri } = analysis
  if (!charter) return null
  const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))
  return { ...statusOf(analysis), title: charter.title?.text ?? name, partners: charter.partners.map((partner) => partner.name) }
}
