import type { Language, MeasureWords } from '../charter/language.ts'
import type { Statement } from '../charter/model.ts'
import type { LanguageId } from '../text/language-id.ts'
import { escapePattern } from '../text/word-list.ts'

/** What a statement measures. `rhythm`: days from one time to the next; `deadline`: days that something may take at most. */
export interface Measure {
  readonly kind: 'rhythm' | 'deadline'
  readonly days: number
  /** As written, in lower case. */
  readonly words: string
}
type Found = Measure & { readonly from: number; readonly to: number }

/** Reads rhythms and deadlines; the patterns are made once for each language. */
export class MeasureReader {
  private readonly readers: ReadonlyMap<LanguageId, (text: string) => Measure[]>

  constructor(languages: Readonly<Record<LanguageId, Language>>) {
    this.readers = new Map(Object.values(languages).map((language) => [language.id, readerOf(language.measures)]))
  }

  /** In the order of the statement. */
  read({ tokens, language }: Statement): Measure[] {
    return this.readers.get(language)?.(tokens.folded) ?? []
  }
}

function readerOf(words: MeasureWords): (text: string) => Measure[] {
  const any = (list: readonly string[]): string =>
    [...list]
      .sort((a, b) => b.length - a.length)
      .map(escapePattern)
      .join('|')
  const number = String.raw`(?:\d{1,3}|${any(Object.keys(words.numbers))})`
  // "05 (năm) ngày", "ten (10) days".
  const counted = (name: string): string => String.raw`(?<${name}>${number})(?:\s*\([^()]{1,20}\))?`
  const unit = String.raw`(?<unit>${any(Object.keys(words.units))})`
  const sources: readonly (readonly [Measure['kind'], string])[] = [
    ['deadline', String.raw`(?:${any(words.within)})\s+(?:\p{L}+\s+)?${counted('count')}\s+${unit}`],
    ['rhythm', String.raw`${counted('times')}\s*(?:${any(words.times)})\s*(?:${any(words.per)})\s*(?:${counted('count')}\s+)?${unit}`],
    ['rhythm', String.raw`(?<times>once|twice)\s+(?:${any(words.per)})\s+${unit}`],
    ...(words.once.length > 0 ? [['rhythm', String.raw`${counted('count')}\s+${unit}\s*(?:${any(words.once)})`] as const] : []),
    [
      'rhythm',
      String.raw`(?:${any(words.every)})\s+(?:${counted('count')}\s+)?${unit}(?:\s+${counted('times')}\s+(?:${any(words.times)}))?`,
    ],
    ['rhythm', String.raw`(?<word>${any(Object.keys(words.rhythms))})`],
  ]
  const patterns = sources.map(([kind, source]) => ({
    kind,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${source}(?![\p{L}\p{M}\p{N}])`, 'gu'),
  }))
  const value = (text: string | undefined): number => (text === undefined ? 1 : (words.numbers[text] ?? Number(text)))
  return (text) => {
    const found = patterns.flatMap(({ kind, pattern }) =>
      [...text.matchAll(pattern)].map((match): Found => {
        const { count, times, unit: named, word } = match.groups as Record<string, string | undefined>
        const days =
          word === undefined
            ? (value(count) * words.units[(named ?? '').replace(/\s+/g, ' ')]) / value(times)
            : words.rhythms[word.replace(/\s+/g, ' ')]
        return { kind, days, words: match[0], from: match.index, to: match.index + match[0].length }
      }),
    )
    return withoutOverlaps(found.filter(({ days }) => Number.isFinite(days) && days > 0)).map(({ kind, days, words: written }) => ({
      kind,
      days,
      words: written,
    }))
  }
}

/** The longer of two that overlap says more: "ba tháng một lần" and not "tháng một". */
function withoutOverlaps(measures: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const one of [...measures].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (kept.every((other) => one.to <= other.from || other.to <= one.from)) kept.push(one)
  }
  return kept.sort((a, b) => a.from - b.from)
}
