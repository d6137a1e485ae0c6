import { DiagnosticSeverity, type Diagnostic, type DocumentDiagnosticReport } from 'vscode-languageserver'
import { ruleUrl } from '../../rules/catalog/urls.ts'
import type { Finding, LanguageId, Severity, Words } from '../../rules/index.ts'
import type { Analysis } from '../analysis.ts'
import type { ClientAbilities } from '../client-abilities.ts'
import { diagnosticSource } from '../protocol.ts'

/** What a diagnostic carries along, by which its finding is found again. Nothing in it is meant to be read by people. */
export interface FindingData {
  readonly rule: string
  readonly message: string
  readonly fixes: readonly string[]
  /** Range in the version of the document that it was found in. */
  readonly start: number
  readonly end: number
  readonly version: number
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

export function diagnosticsOf(analysis: Analysis, words: Words, client: ClientAbilities): Diagnostic[] {
  return analysis.findings.map((finding) => diagnosticOf(finding, analysis, words, client))
}

function diagnosticOf(
  finding: Finding,
  { uri, version, positions, language }: Analysis,
  words: Words,
  client: ClientAbilities,
): Diagnostic {
  const { ruleId, messageId, severity, span, related, fixes } = finding
  const data: FindingData = { rule: ruleId, message: messageId, fixes, start: span.start, end: span.end, version }
  const page = client.codeDescription && words.url(ruleId) !== null ? pageOf(ruleId, language, client) : null
  return {
    range: positions.range(span),
    severity: SEVERITY[severity],
    source: diagnosticSource,
    code: ruleId,
    message: words.message(finding, language),
    ...(page !== null && { codeDescription: { href: page } }),
    ...(client.relatedInformation &&
      related.length > 0 && {
        relatedInformation: related.map((each) => ({
          location: { uri, range: positions.range(each.span) },
          message: words.related(finding, each.messageId, language),
        })),
      }),
    ...(client.diagnosticData && { data }),
  }
}

/** Where a rule's page is: with the client if it has said so, else on the project's site. */
export function pageOf(rule: string, language: LanguageId, { options }: ClientAbilities): string {
  const { pages } = options
  return typeof pages === 'string' && pages !== '' ? `${pages.replace(/\/$/, '')}/${language}/${rule}.md` : ruleUrl(rule)
}

/** The answer to a pull: unchanged when the client has these very diagnostics already. */
export function diagnosticReport(diagnostics: readonly Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
  const resultId = idOf(diagnostics)
  return resultId === previous ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items: [...diagnostics] }
}

/** An id made of what is said, so that it holds across versions, reopened documents and restarts. */
function idOf(diagnostics: readonly Diagnostic[]): string {
  const text = JSON.stringify(diagnostics.map(({ data, ...shown }) => [shown, (data as FindingData | undefined)?.fixes]))
  let a = 0x811c9dc5
  let b = 0x1b873593
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13)
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}-${diagnostics.length}`
}
