import type { Artifact, Log, Region, ReportingDescriptor, Result, Run } from 'sarif'
import { HOME_PAGE } from '../catalog/urls.ts'
import type { Severity } from '../engine/finding.ts'
import type { LanguageId } from '../text/language-id.ts'
import type { ReportContext, Reporter, RuleDescription } from './reporter.ts'
import type { ExceptionReport, FileReport, FindingReport, Report, TextRange } from './report.ts'
import { jsonText } from './visible.ts'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' }
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** SARIF 2.1.0, for code scanning and for anything else that reads it. */
export const sarif: Reporter = (report, context) => {
  const used = rulesUsed(report, context)
  const indexes = new Map(used.map((rule, index) => [rule.id, index]))
  const charters = report.files.filter(({ charter }) => charter)
  const run: Run = {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        informationUri: HOME_PAGE,
        rules: used.map((rule) => descriptorOf(rule, context.fixedLanguage ?? context.language)),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { SRCROOT: { description: { text: 'The folder that the run was started in.' } } },
    artifacts: charters.map(({ path }): Artifact => ({ location: locationOf(path), mimeType: 'text/markdown' })),
    invocations: [
      {
        executionSuccessful: report.problems.length === 0,
        toolExecutionNotifications: report.problems.map(({ message }) => ({ level: 'error', message: { text: plain(message) } })),
      },
    ],
    results: charters.flatMap((file) => resultsOf(file, indexes, context)),
  }
  const log: Log = { version: '2.1.0', $schema: SCHEMA, runs: [run] }
  return jsonText(log)
}

function rulesUsed({ files }: Report, { rules }: ReportContext): readonly RuleDescription[] {
  const ids = new Set(files.flatMap(({ findings, exceptions }) => [...findings, ...exceptions].map(({ rule }) => rule)))
  return rules.filter(({ id }) => ids.has(id))
}

function descriptorOf(rule: RuleDescription, language: LanguageId): ReportingDescriptor {
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: plain(rule.title[language]) },
    fullDescription: { text: plain(rule.why[language]) },
    help: { text: plain(rule.why[language]), markdown: rule.help[language] },
    ...(rule.url !== null && { helpUri: rule.url }),
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: [rule.kind] },
  }
}

function resultsOf(file: FileReport, indexes: ReadonlyMap<string, number>, context: ReportContext): Result[] {
  const open = file.findings.map((finding) => resultOf(file.path, finding, indexes, context))
  const agreed = file.exceptions.map((exception): Result => ({
    ...resultOf(file.path, exception, indexes, context),
    ...acceptance(exception),
  }))
  return [...open, ...agreed]
}

function resultOf(path: string, finding: FindingReport, indexes: ReadonlyMap<string, number>, { hash }: ReportContext): Result {
  const ruleIndex = indexes.get(finding.rule)
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: plain(finding.message) },
    locations: [{ physicalLocation: { artifactLocation: locationOf(path), region: regionOf(finding) } }],
    ...(finding.related.length > 0
      ? {
          relatedLocations: finding.related.map((related, id) => ({
            id,
            physicalLocation: { artifactLocation: locationOf(path), region: regionOf(related) },
            message: { text: plain(related.message) },
          })),
        }
      : {}),
    // Without the line, so that a finding that only moved keeps its history.
    partialFingerprints: { 'charterlint/v1': hash(`${path}\n${finding.key}`).slice(0, 40) },
  }
}

function acceptance({ by, reason }: ExceptionReport): Partial<Result> {
  if (by === 'baseline') return { suppressions: [{ kind: 'external', status: 'accepted' }] }
  return { suppressions: [{ kind: 'inSource', status: 'accepted', ...(reason === null ? {} : { justification: reason }) }] }
}

function locationOf(path: string): { uri: string; uriBaseId?: string } {
  const uri = path.split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return { uri: `file://${uri}` }
  return /^[A-Za-z]:\//.test(path) ? { uri: `file:///${uri.replace('%3A', ':')}` } : { uri, uriBaseId: 'SRCROOT' }
}

function regionOf({ startLine, startColumn, endLine, endColumn }: TextRange): Region {
  return { startLine, startColumn, endLine, endColumn }
}

/** In SARIF `[text](2)` in a message is a link to a location. */
function plain(text: string): string {
  return text.includes('](') ? text.replace(/[\\[\]]/g, (character) => `\\${character}`) : text
}
