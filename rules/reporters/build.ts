import type { CatalogEntry } from '../catalog/catalog.ts'
import type { CharterModel } from '../charter/facts/model.ts'
import type { Charter } from '../charter/model.ts'
import type { LeftOut } from '../engine/coverage.ts'
import type { Exception } from '../engine/suppress.ts'
import type { Finding } from '../engine/finding.ts'
import type { LintResult } from '../engine/lint.ts'
import type { Words } from '../engine/words.ts'
import { readOverview } from '../overview/read.ts'
import type { LanguageId } from '../text/language-id.ts'
import { Places } from './places.ts'
import { notCharterReport, type ExceptionReport, type FileReport, type FindingReport } from './report.ts'

export interface BuildInput extends LeftOut {
  readonly path: string
  readonly result: LintResult
  /** What is left after grading and suppressing, in order. */
  readonly findings: readonly Finding[]
  readonly exceptions: readonly Exception[]
  readonly words: Words
  /** `auto` follows the document. */
  readonly language: 'auto' | LanguageId
  /** What the overview needs besides; null when none is wanted. */
  readonly overview: OverviewParts | null
}

export interface OverviewParts {
  /** Requirements as the linter judges them, in its order. */
  readonly catalog: readonly CatalogEntry[]
  readonly modelOf: (charter: Charter) => CharterModel
}

/** Puts what was found in one text into words and places. */
export function buildFileReport(input: BuildInput): FileReport {
  const { result, path } = input
  const { charter } = result
  if (!charter) return notCharterReport(path, result.verdict.reason)
  const language = input.language === 'auto' ? result.language : input.language
  const places = new Places(charter.text)
  const builder = new FindingBuilder(places, input.words, language)
  return {
    path,
    charter: true,
    reason: result.verdict.reason,
    language: result.language,
    languages: result.languages,
    wordsIn: language,
    stage: result.stage,
    requirements: result.judgements.map((judgement) => ({
      id: judgement.rule,
      state: judgement.state,
      evidence: judgement.evidence.map((span) => places.range(span)),
      lacking: input.words.lackingList(judgement.rule, judgement.lacking, language),
    })),
    findings: input.findings.map((finding) => builder.build(finding)),
    exceptions: input.exceptions.map(({ finding, reason, by }): ExceptionReport => ({ ...builder.build(finding), reason, by })),
    notApplicable: input.notApplicable.filter((rule) => result.judgements.some((judgement) => judgement.rule === rule)),
    notAsked: input.notAsked,
    facts: result.facts,
    ...overviewOf(input, language),
    frontMatterProblems: (charter.frontMatter?.problems ?? []).map(({ message, span }) => {
      const { startLine, startColumn } = places.range(span)
      return { line: startLine, column: startColumn, message }
    }),
  }
}

function overviewOf({ path, words, overview: parts, ...reviewed }: BuildInput, language: LanguageId): Pick<FileReport, 'overview'> {
  const overview = parts && readOverview({ file: path, reviewed, words, language, ...parts })
  return overview ? { overview } : {}
}

class FindingBuilder {
  private readonly places: Places
  private readonly words: Words
  private readonly language: LanguageId
  private readonly seen = new Map<string, number>()

  constructor(places: Places, words: Words, language: LanguageId) {
    this.places = places
    this.words = words
    this.language = language
  }

  build(finding: Finding): FindingReport {
    const { places, words, language } = this
    return {
      rule: finding.ruleId,
      messageId: finding.messageId,
      severity: finding.severity,
      message: words.message(finding, language),
      ...places.range(finding.span),
      fixable: finding.fixes.length > 0,
      url: words.url(finding.ruleId),
      related: finding.related.map(({ span, messageId }) => ({
        message: words.related(finding, messageId, language),
        ...places.range(span),
      })),
      byteColumns: [places.byteColumn(finding.span.start), places.byteColumn(finding.span.end)],
      key: this.keyOf(finding),
    }
  }

  /** One requirement has one finding at most: its words may move, as where it is shown does, and it is still the same. */
  private keyOf(finding: Finding): string {
    const isRequirement = 'lacking' in finding.data
    const words = isRequirement ? '' : this.places.text.slice(finding.span.start, finding.span.end).replace(/\s+/g, ' ').slice(0, 200)
    const key = [finding.ruleId, finding.messageId, words].join('\n')
    const count = (this.seen.get(key) ?? 0) + 1
    this.seen.set(key, count)
    return count === 1 ? key : `${key}\n${count}`
  }
}
