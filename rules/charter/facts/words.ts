import { fold } from '../../text/fold.ts'
import { anyOf } from '../../text/word-list.ts'
import type { FactWords, Language } from '../language.ts'
import { perLanguages } from '../per-languages.ts'

/** A text with its folded form and the way back. */
export class Look {
  readonly text: string
  readonly folded: string
  private readonly map: Int32Array | undefined

  /** `known`: the text folded already, when that is as long as the text. */
  constructor(text: string, known?: string) {
    const folded = known?.length === text.length ? { text: known, map: undefined } : fold(text)
    this.text = text
    this.folded = folded.text
    this.map = folded.map
  }

  back(at: number): number {
    return this.map ? this.map[at] : at
  }
}

/** Range in the text as written. */
export interface WordMatch {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Words to look for in a text of any Unicode form, whole words only. */
export class WordPattern {
  private readonly pattern: RegExp
  private made: RegExp | undefined

  /** Sources of regular expressions on folded text. */
  constructor(sources: readonly string[]) {
    this.pattern = anyOf(sources)
  }

  private get every(): RegExp {
    return (this.made ??= new RegExp(this.pattern.source, 'gu'))
  }

  test(look: Look): boolean {
    return this.pattern.test(look.folded)
  }

  /** The first match that begins at or behind `from` (an offset in the text as written). */
  first(look: Look, from = 0): WordMatch | null {
    return this.all(look).find((match) => match.from >= from) ?? null
  }

  all(look: Look | string): WordMatch[] {
    const at = typeof look === 'string' ? new Look(look) : look
    if (!this.pattern.test(at.folded)) return []
    return [...at.folded.matchAll(this.every)].map((match) => {
      const [from, to] = [at.back(match.index), at.back(match.index + match[0].length)]
      return { from, to, text: at.text.slice(from, to) }
    })
  }
}

type List = { [K in keyof FactWords]: FactWords[K] extends readonly string[] ? K : never }[keyof FactWords]

/** The words of a charter's languages, each list compiled when first looked for. */
export class Vocabulary {
  private readonly patterns = new Map<string, WordPattern>()
  private readonly languages: readonly Language[]

  constructor(languages: readonly Language[]) {
    this.languages = languages
  }

  list(name: List): WordPattern {
    return this.pattern(name, (language) => language.facts[name])
  }

  /** Any list of a language, remembered by a name of its own. */
  pattern(name: string, pick: (language: Language) => readonly string[]): WordPattern {
    let pattern = this.patterns.get(name)
    if (!pattern) this.patterns.set(name, (pattern = new WordPattern(this.languages.flatMap(pick))))
    return pattern
  }

  all<T>(pick: (words: FactWords) => readonly T[]): T[] {
    return this.languages.flatMap((language) => pick(language.facts))
  }
}

export const vocabularyOf = perLanguages((languages) => new Vocabulary(languages))
