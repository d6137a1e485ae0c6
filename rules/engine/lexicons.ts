import type { CatalogEntry } from '../catalog/catalog.ts'
import type { Cues } from '../catalog/wording.ts'
import { lexiconBuilder, lexiconOf, type Lexicons } from '../charter/lexicon.ts'
import type { Language } from '../charter/language.ts'
import type { LanguageId } from '../text/language-id.ts'
import type { MatcherBuilder } from '../text/matcher-builder.ts'
import type { MatcherData } from '../text/matcher-data.ts'
import { Matcher } from '../text/matcher.ts'

/** Names of the lists that a requirement's cues become in the lexicon; `!` marks a list whose phrases count anywhere. */
export const listNames = {
  subject: (id: string) => `${id}/subject`,
  element: (id: string, element: string) => `${id}/element/${element}`,
  strong: (id: string, element: string) => `${id}/strong/${element}`,
  weak: (id: string) => `${id}/weak`,
  strongWeak: (id: string) => `${id}/strong-weak`,
  not: (id: string) => `${id}/not`,
}

/** One matcher per language for the whole catalog. `words`: the first words to have numbers, where others rely on them. */
export function buildLexicons(catalog: readonly CatalogEntry[], languages: Readonly<Record<LanguageId, Language>>, words?: Readonly<Record<LanguageId, readonly string[]>>): Lexicons {
  return lazily((id) => lexiconOf(languages[id], catalogBuilder(catalog, languages[id], words?.[id]).build()))
}

/** The lexicons that matchers prepared beforehand stand for. */
export function readyLexicons(languages: Readonly<Record<LanguageId, Language>>, matchers: Readonly<Record<LanguageId, MatcherData>>): Lexicons {
  return lazily((id) => lexiconOf(languages[id], new Matcher(matchers[id])))
}

export function catalogBuilder(catalog: readonly CatalogEntry[], language: Language, words?: readonly string[]): MatcherBuilder {
  const lists: Record<string, readonly string[]> = {}
  for (const entry of catalog) Object.assign(lists, listsOf(entry.rule.id, entry.wording[language.id].cues))
  return lexiconBuilder(language, lists, words)
}

/** Built when first asked for: a text in one language never pays for the other. */
export function lazily<T>(build: (id: LanguageId) => T): Readonly<Record<LanguageId, T>> {
  const built: Partial<Record<LanguageId, T>> = {}
  return {
    get vi() {
      return (built.vi ??= build('vi'))
    },
    get en() {
      return (built.en ??= build('en'))
    },
  }
}

function listsOf(id: string, cues: Cues): Record<string, readonly string[]> {
  const lists: Record<string, readonly string[]> = {
    [listNames.subject(id)]: cues.subject.map(bare), [listNames.not(id)]: cues.not.map(bare),
    [listNames.weak(id)]: cues.weak.filter((phrase) => !isStrong(phrase)), [listNames.strongWeak(id)]: cues.weak.filter(isStrong).map(bare),
  }
  for (const [element, phrases] of Object.entries(cues.elements)) {
    lists[listNames.element(id, element)] = phrases.filter((phrase) => !isStrong(phrase))
    lists[listNames.strong(id, element)] = phrases.filter(isStrong).map(bare)
  }
  return lists
}

function isStrong(phrase: string): boolean {
  return phrase.startsWith('!')
}

function bare(phrase: string): string {
  return isStrong(phrase) ? phrase.slice(1) : phrase
}
