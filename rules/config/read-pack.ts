import type { CatalogEntry } from '../catalog/catalog.ts'
import type { Pack } from '../catalog/pack.ts'
import type { RequirementElement, RequirementRule } from '../catalog/requirement.ts'
import type { Cues, RequirementWording } from '../catalog/wording.ts'
import { languageIds, languages } from '../languages/index.ts'
import type { LanguageId } from '../text/language-id.ts'
import { MatcherBuilder } from '../text/matcher-builder.ts'
import { PhraseError } from '../text/phrases.ts'
import type { ConfigProblem } from './config.ts'
import { nearestTo } from '../text/nearest.ts'
import { packSchema } from './pack-schema.ts'
import { readData, type Keys } from './read-config.ts'

/** A requirement as its file has it; what {@link packSchema} allows. */
interface WrittenRequirement {
  readonly id: string
  readonly group: string | Readonly<Partial<Record<LanguageId, string>>>
  readonly core?: boolean
  readonly from?: readonly string[]
  readonly elements: readonly RequirementElement[]
  readonly vi?: WrittenWording
  readonly en?: WrittenWording
}

type WrittenWording = Pick<RequirementWording, 'title' | 'why' | 'missing' | 'partial' | 'lacking' | 'template'> &
  Partial<Pick<RequirementWording, 'good' | 'weak' | 'weakBecause' | 'additions'>> & {
    readonly states?: Partial<RequirementWording['states']>
    readonly cues: Pick<Cues, 'subject' | 'elements'> & Partial<Cues>
  }

export interface ReadPack {
  /** Null when it has problems. */
  readonly pack: Pack | null
  readonly problems: readonly ConfigProblem[]
}

/** Reads a file of requirements. `taken`: ids that other rules have. */
export function readPack(path: string, text: string, taken: ReadonlySet<string>): ReadPack {
  const read = readData(path, text, packSchema())
  if (read.problems.length > 0) return { pack: null, problems: read.problems }
  const written = read.value as { readonly name?: string; readonly requirements: readonly WrittenRequirement[] } | null | undefined
  const checker = new PackChecker(path, read.locate, taken)
  if (!written) checker.add('required', [], '', { value: 'requirements' })
  written?.requirements.forEach((requirement, i) => checker.check(requirement, ['requirements', i]))
  const problems = checker.problems.sort((a, b) => a.line - b.line || a.column - b.column)
  if (!written || problems.length > 0) return { pack: null, problems }
  return { pack: { name: written.name ?? path.slice(path.lastIndexOf('/') + 1), entries: written.requirements.map(entryOf) }, problems: [] }
}

/** What a schema cannot say: that names agree with each other, and that phrases can be read. */
class PackChecker {
  readonly problems: ConfigProblem[] = []
  private readonly path: string
  private readonly locate: (keys: Keys) => { readonly line: number; readonly column: number }
  private readonly ids: Set<string>

  constructor(path: string, locate: PackChecker['locate'], taken: ReadonlySet<string>) {
    this.path = path
    this.locate = locate
    this.ids = new Set(taken)
  }

  add(kind: ConfigProblem['kind'], keys: Keys, key: string, more: Partial<ConfigProblem> = {}): void {
    this.problems.push({ path: this.path, ...this.locate(keys), kind, key, value: '', allowed: [], nearest: null, ...more })
  }

  check(requirement: WrittenRequirement, keys: Keys): void {
    if (this.ids.has(requirement.id)) this.add('taken', [...keys, 'id'], [...keys, 'id'].join('.'), { value: requirement.id })
    this.ids.add(requirement.id)
    const elements = new Set<string>()
    requirement.elements.forEach(({ id }, e) => {
      const at = [...keys, 'elements', e, 'id']
      if (elements.has(id)) this.add('taken', at, at.join('.'), { value: id })
      elements.add(id)
    })
    if (!requirement.vi && !requirement.en) this.add('required', keys, keys.join('.'), { value: 'vi" / "en' })
    for (const language of languageIds) {
      const wording = requirement[language]
      if (wording) this.checkWording(wording, language, [...elements], [...keys, language])
    }
  }

  private checkWording(wording: WrittenWording, language: LanguageId, elements: readonly string[], keys: Keys): void {
    const { cues } = wording
    this.checkNames(wording.lacking, elements, [...keys, 'lacking'], true)
    if (wording.additions) this.checkNames(wording.additions, elements, [...keys, 'additions'], false)
    this.checkNames(cues.elements, elements, [...keys, 'cues', 'elements'], true)
    const partial = [...keys, 'partial']
    if (!wording.partial.includes('{lacking}')) this.add('no-blank', partial, partial.join('.'), { value: '{lacking}' })
    const lists: [Keys, readonly string[]][] = [
      [['subject'], cues.subject],
      ...Object.entries(cues.elements).map(([element, list]): [Keys, readonly string[]] => [['elements', element], list]),
      [['weak'], cues.weak ?? []],
      [['not'], cues.not ?? []],
    ]
    for (const [list, phrases] of lists) phrases.forEach((phrase, i) => this.checkPhrase(phrase, language, [...keys, 'cues', ...list, i]))
  }

  private checkNames(map: Readonly<Record<string, unknown>>, elements: readonly string[], keys: Keys, all: boolean): void {
    const key = keys.join('.')
    for (const name of Object.keys(map)) {
      if (!elements.includes(name)) {
        this.add('unknown-key', [...keys, name], key, { value: name, allowed: elements, nearest: nearestTo(name, elements) })
      }
    }
    for (const element of all ? elements : []) if (!Object.hasOwn(map, element)) this.add('required', keys, key, { value: element })
  }

  private checkPhrase(phrase: string, language: LanguageId, keys: Keys): void {
    const { stemmed, classes, wordClasses } = languages[language]
    try {
      const builder = new MatcherBuilder(stemmed)
      for (const name of Object.keys(wordClasses)) builder.wordClass(name, [])
      builder.add('pack/phrase', [phrase.replace(/^!/, '')])
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error
      this.add(`phrase-${error.problem}`, keys, keys.join('.'), { value: phrase })
      return
    }
    const known = [...new Set([...Object.keys(classes), ...Object.keys(wordClasses), 'number', 'percent'])]
    for (const [, name] of phrase.matchAll(/<([^<>]*)>/g)) {
      if (!known.includes(name)) this.add('not-allowed', keys, keys.join('.'), { value: name, allowed: known, nearest: nearestTo(name, known) })
    }
  }
}

function entryOf(written: WrittenRequirement): CatalogEntry {
  const { id, group, core = false, from = [], elements } = written
  const titles = typeof group === 'string' ? null : { vi: group.vi ?? group.en ?? id, en: group.en ?? group.vi ?? id }
  const rule: RequirementRule = {
    id, group: typeof group === 'string' ? group : (titles?.en ?? id), core, from, elements, hasPage: false, ...(titles ? { groupTitle: titles } : {}),
  }
  const vi = written.vi ?? (written.en as WrittenWording)
  return { rule, wording: { vi: wordingOf(vi, elements), en: wordingOf(written.en ?? vi, elements) } }
}

function wordingOf(written: WrittenWording, elements: readonly RequirementElement[]): RequirementWording {
  const { title, why, missing, partial, lacking, template, states, additions, cues } = written
  const blankOf = (id: string): string => additions?.[id] ?? `[${lacking[id]}]`
  return {
    title,
    why,
    states: { met: title, partial: partial.replace('{lacking}', '…'), missing, ...states },
    good: written.good ?? '',
    weak: written.weak ?? '',
    weakBecause: written.weakBecause ?? '',
    missing,
    partial,
    lacking,
    template,
    additions: Object.fromEntries(elements.map(({ id }) => [id, blankOf(id)])),
    cues: { subject: cues.subject, elements: cues.elements, weak: cues.weak ?? [], not: cues.not ?? [] },
  }
}
