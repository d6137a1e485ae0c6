import type { Language, MarkName } from './language.ts'
import type { LanguageId } from '../text/language-id.ts'
import { MatcherBuilder } from '../text/matcher-builder.ts'
import type { Hit, Matcher } from '../text/matcher.ts'
import { Remembered } from '../text/remembered.ts'
import { tokenize, type Tokens } from '../text/tokens.ts'
import type { Span } from '../text/span.ts'
import type { Passage } from './model.ts'

/** All lists of phrases of one language in one matcher: classes, marks, and what the catalog looks for. */
export interface Lexicon {
  readonly language: Language
  readonly matcher: Matcher
  readonly partner: number
  readonly marks: Readonly<Record<MarkName, number>>
  /** By list: 1 for one of the marks. */
  readonly isMark: Uint8Array
  /** What was made of passages lately: of those that know no names, and of those that know the names of the document read last. */
  readonly plain: PassageMemory
  readonly named: PassageMemory
}

type Words = Pick<Passage, 'tokens' | 'forms' | 'numbers' | 'hits'>

interface PassageMemory {
  /** The names for which it holds. */
  names: string
  readonly words: Remembered<Words>
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
  const marks = Object.fromEntries(Object.keys(language.marks).map((name) => [name, matcher.id(markList(name))])) as Record<MarkName, number>
  const isMark = new Uint8Array(matcher.concepts.length)
  for (const concept of Object.values(marks)) isMark[concept] = 1
  return { language, matcher, partner: matcher.id('partner') as number, marks, isMark, plain: newMemory(), named: newMemory() }
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
  const memory = memoryFor(lexicon, names)
  let words = memory.words.get(text)
  if (!words) memory.words.set(text, (words = wordsOf(lexicon, tokens, names)))
  return { text, span, language, tokens, forms: words.forms, numbers: words.numbers, hits: words.hits }
}

function wordsOf({ matcher, partner }: Lexicon, tokens: Tokens, names?: NameFinder): Words {
  const words = matcher.read(tokens)
  const named = names?.find(tokens, partner) ?? []
  const hits = matcher.match(tokens, named, words)
  const read: Words = { tokens, forms: words.forms, numbers: words.numbers, hits }
  return named.length === 0 ? read : withoutNames(read, named, partner)
}

/**
 * Stands for each word of a partner's name, in which no phrase is found either. Who a partner is says nothing of what is agreed: a charter is
 * judged the same when one is renamed.
 */
export const NAME = '@name'

/** "Bên A", "Party B": what a charter calls its partners is no name. */
const LABELS: ReadonlySet<string> = new Set(['bên', 'party'])

function withoutNames({ tokens, forms, numbers, hits }: Words, named: readonly Hit[], partner: number): Words {
  const masked = [...forms]
  const unknown = [...numbers]
  const real = named.filter(({ from }) => !LABELS.has(tokens.words[from]))
  for (const { from, to } of real) {
    masked.fill(NAME, from, to)
    unknown.fill(-1, from, to)
  }
  const says = (hit: Hit): boolean => hit.concept === partner || !real.some(({ from, to }) => hit.from >= from && hit.to <= to)
  return { tokens, forms: masked, numbers: unknown, hits: hits.filter(says) }
}

function memoryFor({ plain, named }: Lexicon, names: NameFinder | undefined): PassageMemory {
  if (!names) return plain
  if (named.names !== names.key) {
    named.words.clear()
    named.names = names.key
  }
  return named
}

function newMemory(): PassageMemory {
  return { names: '', words: new Remembered() }
}

/** Finds the document's partners' names. */
export interface NameFinder {
  /** The names; equal for two that find the same. */
  readonly key: string
  /** Hits in some words, under the given concept number. */
  find(tokens: Tokens, concept: number): Hit[]
}

export function makeNameFinder(names: readonly string[]): NameFinder {
  const known = new Map<string, (readonly string[])[]>()
  const different = new Map(names.map((name) => tokenize(name).words).map((words) => [words.join(' '), words]))
  for (const words of [...different.values()].sort((a, b) => a.length - b.length)) {
    if (words.length === 0 || words.length > MOST_NAME_WORDS) continue
    const alike = known.get(words[0])
    if (alike) alike.push(words)
    else known.set(words[0], [words])
  }
  return { key: names.join('\n'), find: (tokens, concept) => namesIn(tokens.words, known, concept) }
}

const MOST_NAME_WORDS = 23

/** `known`: names by their first word, the shortest first. */
function namesIn(words: readonly string[], known: ReadonlyMap<string, readonly (readonly string[])[]>, concept: number): Hit[] {
  const hits: Hit[] = []
  for (let from = 0; from < words.length; from++) {
    for (const name of known.get(words[from]) ?? NO_NAMES) if (name.every((word, i) => words[from + i] === word)) hits.push({ concept, from, to: from + name.length })
  }
  return hits
}

const NO_NAMES: readonly (readonly string[])[] = []
