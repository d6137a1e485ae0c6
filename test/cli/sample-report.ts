import { createHash } from 'node:crypto'
import { describeRules } from '../../rules/reporters/rules.ts'
import { allTextRules, requirementEntries } from '../../rules/index.ts'
import type { ReportContext } from '../../rules/reporters/reporter.ts'
import {
  summarize,
  type ExceptionReport,
  type FileReport,
  type FindingReport,
  type Report,
  type RunProblem,
} from '../../rules/reporters/report.ts'

/** What no reporter may let through: control characters, a terminal's escape sequence, workflow commands, markup, and text turned round. */
export const HOSTILE = 'a\u0007b\u001b[31mc\r\n::error::x%0A,y:z <script>&"\'|`*[l](u) @team \u202eback\u2028'

const same = (text: string): string => text

export function contextOf(over: Partial<ReportContext> = {}): ReportContext {
  return {
    language: 'en',
    fixedLanguage: null,
    colors: { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same, underline: same },
    columns: null,
    failOn: 'error',
    rules: describeRules(requirementEntries, allTextRules),
    forMerge: false,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    wrap: same,
    width: (text) => text.length,
    ...over,
  }
}

export function findingOf(over: Partial<FindingReport> = {}): FindingReport {
  const rule = over.rule ?? 'duration'
  return {
    rule,
    messageId: 'missing',
    severity: 'warning',
    message: 'No dates.',
    startLine: 1,
    startColumn: 3,
    endLine: 1,
    endColumn: 9,
    fixable: true,
    url: `https://charterlint.example/rules/${rule}`,
    related: [],
    byteColumns: [3, 11],
    key: `${rule}\nmissing\n`,
    ...over,
  }
}

export function exceptionOf(over: Partial<ExceptionReport> = {}): ExceptionReport {
  return { ...findingOf({ rule: 'exit' }), reason: 'agreed', by: 'comment', ...over }
}

export function fileOf(over: Partial<FileReport> = {}): FileReport {
  return {
    path: 'docs/a.md',
    charter: true,
    reason: 'title',
    language: 'en',
    languages: ['en'],
    wordsIn: 'en',
    stage: 'draft',
    requirements: [
      { id: 'duration', state: 'missing', evidence: [], lacking: [] },
      { id: 'exit', state: 'missing', evidence: [], lacking: [] },
      { id: 'reporting', state: 'met', evidence: [{ startLine: 4, startColumn: 1, endLine: 4, endColumn: 20 }], lacking: [] },
    ],
    findings: [findingOf()],
    exceptions: [],
    notApplicable: [],
    notAsked: [],
    facts: { partners: ['A'], lead: null, bodies: [], effective: '2026-01-01', end: null, objectives: 2 } as unknown as FileReport['facts'],
    frontMatterProblems: [],
    ...over,
  }
}

export function reportOf(files: readonly FileReport[], problems: readonly RunProblem[] = []): Report {
  return { tool: { name: 'charterlint', version: '1.2.3' }, files, problems, summary: summarize(files) }
}
