import { stem, tokenize } from './tokens.ts'

/**
 * The phrase language in which words are listed: lower-case words; `(a|b c|)` alternatives, an empty one is optional; `…` a gap
 * of up to {@link GAP} words within the sentence; `<class>` anything the reader knows as that class (`<freq>`, `<partner>` …).
 * It is not a regular expression, so that nobody's list can be slow: matching is one walk over the words, whatever the lists hold.
 */
export const GAP = 6

export type PhrasePart =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'group'; readonly alternatives: readonly (readonly PhrasePart[])[] }

/** What is wrong with a phrase; for those who put it into words in another language. */
export type PhraseProblem = 'empty' | 'closing' | 'rest' | 'class' | 'group' | 'ways'

export class PhraseError extends Error {
  readonly problem: PhraseProblem

  constructor(problem: PhraseProblem, message: string) {
    super(message)
    this.problem = problem
  }
}

/** At most so many ways to split one phrase at gaps and classes that stand inside of alternatives. */
const MOST_WAYS = 256

/** Words as written with their canonical forms, so that a word of a thousand phrases is folded once. */
export type WordCache = Map<string, readonly string[]>

/** Reads a phrase; `stemmed` for English. Throws {@link PhraseError}, naming what is wrong. */
export function readPhrase(phrase: string, stemmed: boolean, cache: WordCache = new Map()): PhrasePart[] {
  const parser = new PhraseParser(phrase, stemmed, cache)
  const parts = parser.sequence(false)
  parser.end()
  if (!parts.some(hasWord)) throw new PhraseError('empty', `"${phrase}" matches nothing: write at least one word`)
  return parts
}

function hasWord(part: PhrasePart): boolean {
  return part.kind === 'group' ? part.alternatives.some((parts) => parts.some(hasWord)) : part.kind !== 'gap'
}

/** Whether a part may be left out: such a part alone between two gaps says nothing. */
export function isOptional(part: PhrasePart): boolean {
  return part.kind === 'gap' || (part.kind === 'group' && part.alternatives.some((inner) => inner.every(isOptional)))
}

/** Readings in which no alternative holds a gap or one of the classes that `splits` names, so that a phrase falls into plain pieces. */
export function flattenGaps(parts: readonly PhrasePart[], splits: (name: string) => boolean): PhrasePart[][] {
  let readings: PhrasePart[][] = [[]]
  for (const part of parts) {
    if (part.kind !== 'group' || !part.alternatives.some((inner) => inner.some((one) => splitsInside(one, splits)))) {
      for (const reading of readings) reading.push(part)
      continue
    }
    const ways = part.alternatives.flatMap((inner) => flattenGaps(inner, splits))
    if (ways.length * readings.length > MOST_WAYS) throw new PhraseError('ways', 'too many alternatives with a gap or class inside')
    readings = readings.flatMap((reading) => ways.map((way) => [...reading, ...way]))
  }
  return readings
}

function splitsInside(part: PhrasePart, splits: (name: string) => boolean): boolean {
  if (part.kind === 'group') return part.alternatives.some((inner) => inner.some((one) => splitsInside(one, splits)))
  return part.kind === 'gap' || (part.kind === 'class' && splits(part.name))
}

class PhraseParser {
  private at = 0
  private readonly phrase: string
  private readonly stemmed: boolean
  private readonly cache: WordCache

  constructor(phrase: string, stemmed: boolean, cache: WordCache) {
    this.phrase = phrase
    this.stemmed = stemmed
    this.cache = cache
  }

  sequence(inside: boolean): PhrasePart[] {
    const parts: PhrasePart[] = []
    while (this.at < this.phrase.length) {
      const c = this.phrase[this.at]
      if (c === ')' || c === '|') {
        if (!inside) throw new PhraseError('closing', `"${this.phrase}" has "${c}" outside of parentheses`)
        break
      }
      this.next(parts)
    }
    return parts
  }

  end(): void {
    if (this.at < this.phrase.length) throw new PhraseError('rest', `"${this.phrase}" cannot be read from "${this.phrase.slice(this.at)}" on`)
  }

  private next(parts: PhrasePart[]): void {
    const c = this.phrase[this.at]
    if (c === '(') parts.push(this.group())
    else if (c === '…') {
      this.at++
      parts.push({ kind: 'gap' })
    } else if (c === '<') {
      const close = this.phrase.indexOf('>', this.at)
      if (close < 0) throw new PhraseError('class', `"${this.phrase}" has "<" without ">"`)
      parts.push({ kind: 'class', name: this.phrase.slice(this.at + 1, close) })
      this.at = close + 1
    } else {
      const match = /^[^()|…<]+/.exec(this.phrase.slice(this.at)) as RegExpExecArray
      this.at += match[0].length
      for (const word of this.words(match[0])) parts.push({ kind: 'word', word })
    }
  }

  private words(text: string): readonly string[] {
    // "hàng" is read by the word behind it, so such a piece is folded whole.
    const pieces = text.includes('hàng') ? [text] : text.split(' ')
    return pieces.flatMap((piece) => {
      if (piece === '') return []
      let words = this.cache.get(piece)
      if (!words) this.cache.set(piece, (words = tokenize(piece).words.map((word) => (this.stemmed ? stem(word) : word))))
      return words
    })
  }

  private group(): PhrasePart {
    this.at++
    const alternatives: PhrasePart[][] = []
    for (;;) {
      alternatives.push(this.sequence(true))
      const c = this.phrase[this.at]
      this.at++
      if (c === '|') continue
      if (c === ')') return { kind: 'group', alternatives }
      throw new PhraseError('group', `"${this.phrase}" has "(" without ")"`)
    }
  }
}
