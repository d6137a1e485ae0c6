import type { Language, MarkName } from './language.ts'
import type { LanguageId } from '../text/language-id.ts'
import { MatcherBuilder } from '../text/matcher-builder.ts'
import type { Hit, Matcher } from '../text/matcher.ts'
import { tokenize, type Tokens } from '../text/tokens.ts'
import type { Span } from '../text/span.ts'
import type { Passage } from './model.ts'

/** All lists of phrases of one language in one matcher: classes, marks, and what the catalog looks for. */
export interface Lexicon {
  readonly language: Language
  readonly matcher: Matcher
  readonly partner: number
  readonly marks: Readonly<Record<MarkName, number>>
}

/** The matcher's lists: the language's own and `lists`, phrases by name, from the catalog; names contain "/". Throws a PhraseError for a phrase that cannot be read. */
export function lexiconBuilder(language: Language, lists: Readonly<Record<string, readonly string[]>>, words: readonly string[] = []): MatcherBuilder {
  const builder = new MatcherBuilder(language.stemmed, words)
  for (const [name, members] of Object.entries(language.wordClasses)) builder.wordClass(name, members)
  for (const [name, phrases] of Object.entries(language.classes)) builder.add(name, phrases)
  for (const [name, phrases] of Object.entries(language.marks)) builder.add(markList(name), phrases)
  for (const [name, phrases] of Object.entries(lists)) builder.add(name, phrases)
  return builder
}

/** `matcher`: of a {@link lexiconBuilder}. */
export function lexiconOf(language: Language, matcher: Matcher): Lexicon {
  const marks = Object.fromEntries(Object.keys(language.marks).map((name) => [name, matcher.id(markList(name))]))
  return { language, matcher, partner: matcher.id('partner') as number, marks: marks as Record<MarkName, number> }
}

function markList(name: string): string {
  return `mark/${name}`
}

export type Lexicons = Readonly<Record<LanguageId, Lexicon>>

/** Reads words and finds phrases in them. `names`: finds the document's own partners, given as hits of the class `partner`. */
export function readPassage(text: string, span: Span, language: LanguageId, lexicons: Lexicons, names?: NameFinder): Passage {
  return passageOf(text, tokenize(text), span, language, lexicons, names)
}

export function passageOf(text: string, tokens: Tokens, span: Span, language: LanguageId, lexicons: Lexicons, names?: NameFinder): Passage {
  const lexicon = lexicons[language]
  const forms = lexicon.matcher.forms(tokens)
  const numbers = lexicon.matcher.numbersOf(forms)
  const hits = lexicon.matcher.match(tokens, names?.(tokens, lexicon.partner), numbers)
  return { text, span, language, tokens, forms, numbers, hits }
}

/** Hits of the document's partners' names in some words, under the given concept number. */
export type NameFinder = (tokens: Tokens, concept: number) => Hit[]

export function makeNameFinder(names: readonly string[]): NameFinder {
  if (names.length === 0) return () => []
  const builder = new MatcherBuilder(false)
  for (const name of names) {
    const words = tokenize(name).words
    if (words.length > 0 && words.length < 24) builder.add('name', [words.join(' ').replace(/[()|<>…]/g, ' ')])
  }
  const matcher = builder.build()
  const own = matcher.id('name')
  return (tokens, concept) => matcher.match(tokens).filter((hit) => hit.concept === own).map((hit) => ({ concept, from: hit.from, to: hit.to }))
}
