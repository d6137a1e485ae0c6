import type { Analysis } from '../analysis.ts'
import type { CharterSummary, StatusParams } from '../protocol.ts'
import { texts } from '../texts.ts'

/** How a document stands, in short. */
export function statusOf({ uri, charter, result, exceptions, language, settings }: Analysis): StatusParams {
  const say = texts[language]
  const [yes, no] = say.reason[result.verdict.reason]
  const left = notApplicable(exceptions)
  const judged = result.judgements.filter(({ rule }) => !left.has(rule))
  return {
    uri,
    charter: charter !== null,
    language: charter ? result.language : language,
    stage: result.stage,
    kind: result.profile ?? 'charter',
    met: judged.filter(({ state }) => state === 'met').length,
    total: judged.length,
    reason: settings.silence !== null ? say.silence[settings.silence] : charter ? yes : no,
  }
}

/** Requirements that the charter itself says do not apply to it. */
export function notApplicable(exceptions: Analysis['exceptions']): ReadonlySet<string> {
  return new Set(exceptions.filter(({ by }) => by === 'not-applicable').map(({ finding }) => finding.ruleId))
}

/** A charter among others; null for what is none. */
export function summaryOf(analysis: Analysis): CharterSummary | null {
  const { charter, uri } = analysis
  if (!charter) return null
  const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))
  return { ...statusOf(analysis), title: charter.title?.text ?? name, partners: charter.partners.map((partner) => partner.name) }
}
