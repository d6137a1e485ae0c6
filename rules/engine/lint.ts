import type { CatalogEntry } from '../catalog/catalog.ts'
import type { TextRuleEntry } from '../catalog/text-rule.ts'
import { CharterDetector, type CharterVerdict } from '../charter/detect.ts'
import { readFacts, type Facts } from '../charter/facts.ts'
import type { Lexicons } from '../charter/lexicon.ts'
import type { Language } from '../charter/language.ts'
import type { Charter, Stage } from '../charter/model.ts'
import { ProfileReader, type Profile } from '../charter/profile.ts'
import { ReadBefore, readCharterInSlices } from '../charter/read.ts'
import type { LanguageId } from '../text/language-id.ts'
import { withoutBom } from '../text/line-index.ts'
import { inOneGo, type Slices } from '../text/slices.ts'
import type { Finding } from './finding.ts'
import { judge, waitingFor, type Judgement } from './judge.ts'
import { withoutKnown } from './known-elements.ts'
import { judgeByCues, type CueContext } from './judge-by-cues.ts'
import { buildLexicons, lazily, readyLexicons } from './lexicons.ts'
import { MOST_CHARACTERS, startOf, withRest } from './long-text.ts'
import type { Prepared } from './prepared-parts.ts'
import { buildRoles } from './roles.ts'
import { Scorer } from './scorer.ts'
import { optionalIn, requirementFindings } from './requirement-findings.ts'
import { atStage } from './severity.ts'
import { featureMasks } from './signals.ts'
import { sortFindings } from './sort.ts'
import { Templates } from './unfilled.ts'

export interface LintOptions {
  /** Judge the text as a charter whatever it looks like. */
  readonly asCharter?: boolean
  /** Whether it is a charter, where that was asked of this text and path before. */
  readonly verdict?: CharterVerdict
  /** Name of the file, one of the things by which a charter is known. */
  readonly path?: string
  /** Options of the rules that have some, by rule id; those that are not named keep their defaults. */
  readonly ruleOptions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Kind of document, where its front matter does not say it; told from title and shape when left out. */
  readonly profile?: Profile
  /** Of a longer text (UTF-16 units) only so much is read, and a finding says so; {@link MOST_CHARACTERS} when left out. */
  readonly mostCharacters?: number
}

/** What is known of one text. Offsets count in the text without a byte order mark. */
export interface LintResult {
  readonly verdict: CharterVerdict
  readonly languages: readonly LanguageId[]
  readonly language: LanguageId
  readonly stage: Stage
  /** Kind of document; it moves severities only. */
  readonly profile?: Profile
  /** Requirements that a charter of the kind that somebody declared it to be need not meet. */
  readonly optional?: readonly string[]
  /** Of the catalog, in its order, then of the packs. Empty when the text is no charter. */
  readonly judgements: readonly Judgement[]
  readonly findings: readonly Finding[]
  readonly facts: Facts
  /** Null when the text is no charter. */
  readonly charter: Charter | null
}

export interface LinterParts {
  /** What the models were trained for. Of a {@link Linter}, everything it judges: this and the packs. */
  readonly catalog: readonly CatalogEntry[]
  /** Requirements of organisations: judged by their cues alone. Their ids are new. */
  readonly packs?: readonly CatalogEntry[]
  readonly textRules: readonly TextRuleEntry[]
  readonly languages: Readonly<Record<LanguageId, Language>>
  readonly prepared: Prepared
  /** What new charters say beyond the templates: it counts as agreed no more than these while it has blanks. */
  readonly drafts?: (language: LanguageId) => readonly string[]
}

const NO_FACTS: Facts = { partners: [], lead: null, bodies: [], effective: null, end: null, objectives: null }

/** The engine: made once (it compiles the catalog's words), then a pure function of each text. Knows no files, clock or network. */
export class Linter {
  readonly parts: LinterParts
  private readonly lexicons: Lexicons
  private readonly detector: CharterDetector
  private before = new ReadBefore()
  private readonly profiles: ProfileReader
  /** For explanations; a judgement itself needs only {@link lint}. */
  readonly scorer: Scorer
  private readonly templates: Templates
  private readonly trained: readonly CatalogEntry[]
  private readonly packMasks: readonly (readonly number[])[]

  constructor(parts: LinterParts) {
    const { packs = [] } = parts
    const catalog = packs.length > 0 ? [...parts.catalog, ...packs] : parts.catalog
    this.parts = { ...parts, catalog }
    this.trained = parts.catalog
    this.packMasks = featureMasks(packs)
    this.lexicons = lexiconsFor(parts)
    this.detector = new CharterDetector(Object.values(parts.languages), parts.prepared.detection)
    this.profiles = new ProfileReader(Object.values(parts.languages))
    this.scorer = new Scorer(parts.catalog, buildRoles(catalog, this.lexicons), parts.prepared.models)
    this.templates = new Templates(catalog, parts.drafts)
  }

  lint(raw: string, options: LintOptions = {}): LintResult {
    return inOneGo(this.lintInSlices(raw, options))
  }

  /** The same, for whoever has other things to do meanwhile; many texts can be under way at once. */
  *lintInSlices(raw: string, options: LintOptions = {}): Slices<LintResult> {
    const { text } = withoutBom(raw)
    const read = startOf(text, options.mostCharacters ?? MOST_CHARACTERS)
    const verdict = options.verdict ?? this.detector.decide(read, options.path ?? '', options.asCharter ?? false)
    if (!verdict.charter) return { verdict, languages: [], language: 'en', stage: 'draft', judgements: [], findings: [], facts: NO_FACTS, charter: null }
    if (this.before.isForgotten) this.before = new ReadBefore()
    const { charter, starts, waiting } = this.templates.mark(withRest(yield* readCharterInSlices(read, this.lexicons, this.before), text))
    yield
    const judgements = (yield* this.judge(charter)).map((judgement) => {
      const open = waiting.get(judgement.rule)
      return open ? waitingFor(judgement, open) : withoutKnown(judgement, charter)
    })
    yield
    const { stage } = charter
    const profile = this.profiles.read(charter, options.profile)
    const findings = [
      ...requirementFindings(charter, judgements, this.parts.catalog, { ...profile, stage }, starts),
      ...(yield* this.textFindings(charter, judgements, options.ruleOptions ?? {})).map((finding) => atStage(finding, stage)),
    ]
    return {
      verdict, languages: charter.languages, language: charter.language, stage, profile: profile.profile, optional: profile.declared ? optionalIn(this.parts.catalog, judgements, profile) : [], judgements, findings: sortFindings(findings), facts: readFacts(charter), charter,
    }
  }

  private *judge(charter: Charter): Slices<Judgement[]> {
    const scored = this.scorer.scoreAll(charter)
    yield
    const judgements = judge(charter, this.trained, this.scorer, this.parts.prepared.stateModel, scored)
    this.parts.packs?.forEach((entry, p) => {
      judgements.push(judgeByCues({ entry, context: this.cueContext(this.trained.length + p), scored, charter }))
    })
    return judgements
  }

  /** For a requirement of a pack, by its index in the catalog. */
  cueContext(index: number): CueContext {
    return { index, masks: this.packMasks[index - this.trained.length], classesOf: (statement) => this.scorer.classesOf(statement) }
  }

  /** A rule that throws is our bug, not the author's: one finding names it, and the rest still appears. */
  private *textFindings(charter: Charter, judgements: readonly Judgement[], given: NonNullable<LintOptions['ruleOptions']>): Slices<Finding[]> {
    const findings: Finding[] = []
    for (const { rule } of this.parts.textRules) {
      try {
        findings.push(...rule.check({ charter, judgements, options: { ...rule.options, ...given[rule.id] } }))
      } catch (error) {
        findings.push(internalError(rule.id, error))
      }
      yield
    }
    return findings
  }
}

function lexiconsFor({ catalog, packs = [], languages, prepared: { matchers } }: LinterParts): Lexicons {
  if (!matchers) return buildLexicons([...catalog, ...packs], languages)
  // The prepared models know words by the numbers that the prepared matchers give them.
  return packs.length === 0 ? readyLexicons(languages, matchers) : buildLexicons([...catalog, ...packs], languages, lazily((id) => matchers[id].words.split('\n')))
}

/** What is said of a bug of ours; `ruleId`: where it is. */
export function internalError(ruleId: string, error: unknown): Finding {
  return {
    ruleId: 'internal-error', messageId: 'threw', severity: 'error', span: { start: 0, end: 0 },
    data: { rule: ruleId, error: error instanceof Error ? error.message : String(error) }, related: [], fixes: [],
  }
}
