import type { CatalogEntry } from './catalog/catalog.ts'
import { extendedEntries } from './catalog/extended.generated.ts'
import { requirementEntries } from './catalog/requirements.generated.ts'
import { textRuleEntries } from './catalog/text-rules.generated.ts'
import type { CharterModel } from './charter/facts/model.ts'
import { modelOf } from './charter/facts/read.ts'
import type { Lexicons } from './charter/lexicon.ts'
import type { Charter } from './charter/model.ts'
import { readCharter as readText } from './charter/read.ts'
import { draftTexts } from './draft/compose.ts'
import { engineRules } from './engine/engine-rules.ts'
import { buildLexicons } from './engine/lexicons.ts'
import { Linter } from './engine/lint.ts'
import { prepared } from './engine/prepared.ts'
import type { Settings } from './engine/settings.ts'
import { Words } from './engine/words.ts'
import { languages } from './languages/index.ts'
import type { LanguageId } from './text/language-id.ts'
import { withoutBom } from './text/line-index.ts'

export { composeCharter, type DraftRequest } from './draft/compose.ts'
export { RELATIONS, type Relation } from './draft/wording.ts'
export { compareVersions, isWeaker, type Change, type Comparison } from './compare/comparison.ts'
export { ChangeWords, quotes } from './compare/words.ts'
export type { Pack } from './catalog/pack.ts'
export type { Facts } from './charter/facts.ts'
export type * from './charter/facts/model.ts'
export type { Charter, Partner, Section, Stage, Statement } from './charter/model.ts'
export { PROFILES, type Profile } from './charter/profile.ts'
export type { Finding, Fix, Severity } from './engine/finding.ts'
export type { Judgement, State } from './engine/judge.ts'
export { Linter, type LintOptions, type LintResult } from './engine/lint.ts'
export { applySafeFixes, type FixedText } from './engine/apply-fixes.ts'
export { review, type Reviewed } from './engine/review.ts'
export { DEFAULT_SETTINGS, LARGEST_FILE_SIZE, type RuleLevel, type RuleSetting, type Settings } from './engine/settings.ts'
export type { Exception } from './engine/suppress.ts'
export { Words } from './engine/words.ts'
export { LineIndex, withoutBom, type Place } from './text/line-index.ts'
export type { LanguageId } from './text/language-id.ts'
export type { Span } from './text/span.ts'
export { requirementEntries } from './catalog/requirements.generated.ts'
export { extendedEntries } from './catalog/extended.generated.ts'
export { textRuleEntries } from './catalog/text-rules.generated.ts'

/** The rules that find places, with the engine's own. */
export const allTextRules = [...textRuleEntries, ...engineRules]

/** The engine with the built-in catalog and languages, and the requirements of packs after these. */
export function createLinter(packs: Packs = []): Linter {
  const drafts = (language: LanguageId): string[] => draftTexts(language, requirementEntries)
  return new Linter({ catalog: requirementEntries, packs: entriesOf(packs), textRules: allTextRules, languages, prepared, drafts })
}

export function createWords(packs: Packs = []): Words {
  return new Words([...requirementEntries, ...entriesOf(packs)], allTextRules)
}

/** Reads texts without judging them; made once, for it compiles the languages' words. */
export class CharterReader {
  private readonly lexicons: Lexicons = buildLexicons([], languages)

  /** Any text is read as if it were a charter. Never throws. */
  read(source: string): CharterModel {
    return charterModel(readText(withoutBom(source).text, this.lexicons))
  }
}

/** What a text says as facts: partners, bodies, duties, dates … Offsets count without a byte order mark. Pass a reader when there are more texts. */
export function readCharter(source: string, { reader = new CharterReader() }: { readonly reader?: CharterReader } = {}): CharterModel {
  return reader.read(source)
}

/** The facts of a charter that was read for judging ({@link LintResult.charter}). Costs nothing until a part is looked at. */
export function charterModel(charter: Charter): CharterModel {
  return modelOf(charter, Object.values(languages))
}

type Packs = NonNullable<Settings['packs']>

/** Requirements of packs; those of ours by name. Where two packs have one id, the first counts. */
export function entriesOf(packs: Packs): CatalogEntry[] {
  const entries = packs.flatMap((pack): readonly CatalogEntry[] => (typeof pack === 'string' ? (BUILT_IN[pack] ?? []) : pack.entries))
  return [...new Map([...entries].reverse().map((entry) => [entry.rule.id, entry])).values()].reverse()
}

const BUILT_IN: Readonly<Record<string, readonly CatalogEntry[]>> = { extended: extendedEntries }

export interface Engine {
  readonly linter: Linter
  readonly words: Words
}

const NO_PACKS: Packs = []

/** An engine has some ten megabytes, and while somebody writes a pack there is a new one with each change. */
const MOST_ENGINES = 4

/** Engines by the packs that settings ask for, each made when first asked for. */
export class Engines {
  private readonly byPacks = new Map<string, Engine>()
  /** To write out the same packs for each document takes longer than all else here. */
  private readonly known = new WeakMap<Packs, Engine>()

  for({ packs = NO_PACKS }: Pick<Settings, 'packs'>): Engine {
    const known = this.known.get(packs)
    if (known) return known
    const key = packs.length > 0 ? JSON.stringify(packs) : ''
    const engine = this.byPacks.get(key) ?? { linter: createLinter(packs), words: createWords(packs) }
    this.keep(key, engine)
    this.known.set(packs, engine)
    return engine
  }

  /** What was asked for last goes last; the first goes when there are too many. */
  private keep(key: string, engine: Engine): void {
    this.byPacks.delete(key)
    this.byPacks.set(key, engine)
    const [oldest] = this.byPacks.keys()
    if (this.byPacks.size > MOST_ENGINES) this.byPacks.delete(oldest)
  }
}
