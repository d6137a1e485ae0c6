/**
 * The public API: `import { lint } from 'charterlint'`. What is exported here is a contract (see docs/stability.md): each type is written
 * out and none is taken from inside, so that no change there can change it unseen. Knows no files, clock or network, and runs in a browser.
 */
import { compareVersions } from '../compare/comparison.ts'
import { ChangeWords } from '../compare/words.ts'
import { configProblemText } from '../config/problem-text.ts'
import { ConfigResolver } from '../config/resolve.ts'
import { configSchema } from '../config/schema.ts'
import {
  allTextRules,
  applySafeFixes,
  DEFAULT_SETTINGS,
  Engines,
  entriesOf,
  extendedEntries,
  requirementEntries,
  review,
  withoutBom,
  type Settings,
} from '../index.ts'
import { buildFileReport } from '../reporters/build.ts'
import { contractOf } from '../reporters/comparison/json.ts'
import { buildComparisonReport } from '../reporters/comparison/report.ts'
import { fileOf } from '../reporters/json.ts'
import { describeRules } from '../reporters/rules.ts'

export type Language = 'vi' | 'en'
export type Severity = 'error' | 'warning' | 'info'
export type State = 'met' | 'partial' | 'missing'
export type Stage = 'draft' | 'review' | 'signed'

/** Lines and columns count from 1, columns in UTF-16 code units, as JavaScript and editors do; the end is exclusive. */
export interface Range {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** What a person is to look at. */
export interface Finding extends Range {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** Whether an editor can offer something to put there. {@link fix} makes only those that are safe. */
  readonly fixable: boolean
  /** Of the rule's page; left out for requirements of your own packs, which have none. */
  readonly url?: string
}

/** A finding that the charter's authors decided to live with. */
export interface Exception extends Finding {
  readonly by: 'comment' | 'front-matter' | 'not-applicable' | 'baseline'
  readonly reason: string | null
}

export interface Requirement {
  readonly id: string
  readonly state: State
  /** Where the charter says it; empty where missing. */
  readonly evidence: readonly Range[]
  /** What a partial one lacks, in the report's language. */
  readonly lacking: readonly string[]
}

/** One text judged; a file of `charterlint --format json`. */
export interface CharterReport {
  readonly path: string
  /** Whether it reads like a partnership charter; if not, there are no requirements and no findings. */
  readonly charter: boolean
  readonly language: Language | null
  readonly languages: readonly Language[]
  readonly stage: Stage | null
  readonly requirements: readonly Requirement[]
  readonly findings: readonly Finding[]
  /** Left out when there are none. */
  readonly exceptions?: readonly Exception[]
  /** Requirements that the authors say do not apply. Left out when there are none. */
  readonly notApplicable?: readonly string[]
  readonly facts: {
    readonly partners: readonly string[]
    readonly lead: string | null
    readonly bodies: readonly string[]
    /** YYYY-MM-DD. */
    readonly effective: string | null
    readonly end: string | null
    readonly objectives: number | null
  }
}

export interface LintOptions {
  /** Name of the file: one of the things by which a charter is known, and what `overrides` of a configuration go by. */
  readonly path?: string
  /** Language of messages; `auto`, the default, follows the text. Goes before that of the configuration. */
  readonly language?: 'auto' | Language
  /** Judge the text as a charter whatever it looks like. */
  readonly asCharter?: boolean
  /** What a `.charterlintrc.json` would hold; its `extends` may name presets. A wrong key or value throws a {@link ConfigError}. */
  readonly config?: object
  /** Settings that were found for a file, see `charterlint/node`; instead of {@link config}. */
  readonly settings?: FoundSettings
}

/** Settings as `charterlint/node` finds them for a file. Their inside is no contract. */
export interface FoundSettings {
  readonly charterlint: unknown
}

export interface FixResult {
  /** With the byte order mark and the line ends that the text had. */
  readonly text: string
  /** How many fixes were made; 0 when the text is as it was. */
  readonly fixes: number
  /** What is left in the fixed text. */
  readonly report: CharterReport
}

/** A rule as reports describe it. */
export interface Rule {
  readonly id: string
  readonly kind: 'requirement' | 'wording' | 'consistency'
  readonly severity: Severity
  readonly title: Readonly<Record<Language, string>>
  readonly why: Readonly<Record<Language, string>>
  /** Markdown. */
  readonly help: Readonly<Record<Language, string>>
  readonly url: string
}

export interface ComparedVersion {
  readonly name: string
  readonly language: Language
  readonly stage: Stage
  readonly requirements: { readonly met: number; readonly partial: number; readonly missing: number; readonly total: number }
}

export interface ComparedSide {
  /** A state, a name, a date (YYYY-MM-DD), a number of months, or a statement's words. */
  readonly value: string
  readonly places: readonly (Range & { readonly text: string })[]
}

export type ChangeKind = 'weakened' | 'dropped' | 'changed' | 'strengthened' | 'added'

export interface Change {
  readonly kind: ChangeKind
  readonly topic:
    'requirement' | 'commitment' | 'duty' | 'partner' | 'representative' | 'lead' | 'body' | 'chair' | 'seats' | 'quorum' | 'role' | 'holder' | 'objective' | 'date' | 'review' | 'stage'
  /** Id of the requirement, name of the partner or body, which date; "" where there is but one. */
  readonly name: string
  /** What changed and how, in the language of the newer version or the one that was asked for. */
  readonly subject: string
  readonly says: readonly string[]
  readonly details: readonly { readonly id: string; readonly before: readonly string[]; readonly after: readonly string[] }[]
  readonly requirements: readonly string[]
  readonly before: ComparedSide | null
  readonly after: ComparedSide | null
}

/** Two versions compared; what `charterlint diff --format json` prints. */
export interface Comparison {
  readonly before: ComparedVersion
  readonly after: ComparedVersion
  /** Gravest first. */
  readonly changes: readonly Change[]
  readonly summary: Readonly<Record<ChangeKind, number>>
}

/** A configuration has something that cannot be used; nothing is judged by half of it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly { readonly path: string; readonly line: number; readonly column: number; readonly message: string }[]

  constructor(problems: ConfigError['problems']) {
    super(problems.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`).join('\n'))
    this.problems = problems
  }
}

/** Engines are made once for each set of packs, which takes a tenth of a second; they keep nothing of a text. */
const engines = new Engines()

/** Judges one text. The same findings as the command line and the editors give. */
export function lint(text: string, options: LintOptions = {}): CharterReport {
  const settings = settingsOf(options)
  const { linter, words } = engines.for(settings)
  const { result, ...reviewed } = review(linter, text, settings, { path: options.path, asCharter: options.asCharter })
  return contract(buildFileReport({ path: options.path ?? '', result, ...reviewed, words, language: settings.language, overview: null }))
}

/** Makes the fixes that change form and never what the partners agreed, until there are none left. */
export function fix(text: string, options: LintOptions = {}): FixResult {
  const settings = settingsOf(options)
  const { linter, words } = engines.for(settings)
  const fixed = applySafeFixes(linter, text, settings, { path: options.path, asCharter: options.asCharter })
  const { result, ...reviewed } = fixed.reviewed
  const report = buildFileReport({ path: options.path ?? '', result, ...reviewed, words, language: settings.language, overview: null })
  return { text: fixed.text, fixes: fixed.fixes, report: contract(report) }
}

/** What a newer version of a charter strengthened, weakened, added or dropped. Both are read as charters. */
export function compare(before: string, after: string, options: LintOptions = {}): Comparison {
  const settings = settingsOf(options)
  const { linter, words } = engines.for(settings)
  const [old, now] = [before, after].map((text) => review(linter, text, settings, { asCharter: true, path: options.path }))
  const comparison = compareVersions(linter, old, now, settings)
  const language = settings.language === 'auto' ? comparison.after.language : settings.language
  const name = options.path ?? ''
  const report = buildComparisonReport({
    comparison,
    words: new ChangeWords(words, language),
    before: { name, text: withoutBom(before).text },
    after: { name, text: withoutBom(after).text },
  })
  return contractOf(report) as Comparison
}

/** All rules, requirements first, in the order of reports; those of the pack `extended` behind the others. */
export function rules(): readonly Rule[] {
  return describeRules([...requirementEntries, ...entriesOf(['extended'])], allTextRules) as readonly Rule[]
}

function contract(report: ReturnType<typeof buildFileReport>): CharterReport {
  return fileOf(report, false) as CharterReport
}

function settingsOf({ settings: found, config, language, path = 'charter.md' }: LintOptions): Settings {
  const settings = found ? (found.charterlint as Settings) : config ? settingsIn(config, path, language) : DEFAULT_SETTINGS
  return language === undefined || language === 'auto' ? settings : { ...settings, language }
}

const CONFIG_PATH = '/.charterlintrc.json'

/** A configuration that is no file is read as if it lay at the top, so that its `overrides` see the whole path. */
function settingsIn(config: object, path: string, language: LintOptions['language']): Settings {
  const text = JSON.stringify(config, null, 2)
  const known = [...requirementEntries, ...extendedEntries]
  const host = { read: (asked: string): string | null => (asked === CONFIG_PATH ? text : null) }
  const resolver = new ConfigResolver(host, (packs) => configSchema([...known, ...packs], allTextRules))
  const loaded = resolver.load(CONFIG_PATH)
  if (loaded.problems.length > 0) {
    const wording = language === 'vi' ? 'vi' : 'en'
    throw new ConfigError(
      loaded.problems.map((problem) => ({
        path: 'config',
        line: problem.line,
        column: problem.column,
        message: configProblemText(problem, wording),
      })),
    )
  }
  return resolver.settingsFor(path.startsWith('/') ? path : `/${path}`, loaded).settings
}
