import { locate } from '../charter/locate.ts'
import type { CoherenceWords } from '../charter/language.ts'
import type { Charter, Statement } from '../charter/model.ts'
import { languages } from '../languages/index.ts'
import type { LanguageId } from '../text/language-id.ts'
import type { Span } from '../text/span.ts'
import { anyOf } from '../text/word-list.ts'

/** Each language's lists are made once. */
const patterns: Readonly<Record<LanguageId, Map<keyof CoherenceWords | 'times', RegExp>>> = { vi: new Map(), en: new Map() }

function patternFor(language: LanguageId, list: keyof CoherenceWords | 'times'): RegExp {
  let pattern = patterns[language].get(list)
  if (!pattern) {
    const { coherence, rules } = languages[language]
    patterns[language].set(list, (pattern = anyOf(list === 'times' ? [...rules.times, ...INTERVALS] : coherence[list])))
  }
  return pattern
}

/** Looks for a language's words in statements. */
export class WordFinder {
  /** What one list of the statement's language finds in its folded text, or in a part of it. */
  exec({ language, tokens }: Statement, list: keyof CoherenceWords, folded = tokens.folded): RegExpExecArray | null {
    return patternFor(language, list).exec(folded)
  }

  /** A number, a day or an interval stands in the statement. */
  isTimed({ language, tokens: { folded } }: Statement): boolean {
    return patternFor(language, 'times').test(folded) || /\d/.test(folded.replace(/^\W{0,8}[\d.]{1,12}[.)]?\s/, ''))
  }
}

/** Whether a statement commits somebody: no quote, citation, question or blank, and nothing that says what the document is. */
export function isCommitting({ marks: { inert, question, placeholder }, kind, tokens }: Statement): boolean {
  return inert === null && !question && !placeholder && kind !== 'meta' && tokens.inPlace
}

/** Words that somebody else is quoted with: 'The law wants "regular monitoring"'. */
export function isQuoted({ text }: Statement, { index, 0: words }: RegExpExecArray): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + words.length)]
  const lastOf = (...marks: readonly string[]): number => Math.max(...marks.map((mark) => before.lastIndexOf(mark)))
  return (lastOf('“', '«') > lastOf('”', '»') && /^[^“«]*[”»]/u.test(after)) || (before.split('"').length % 2 === 0 && after.includes('"'))
}

export function spanOfMatch(charter: Charter, statement: Statement, match: RegExpExecArray): Span {
  return locate(charter, statement, match.index, match.index + match[0].length)
}

/** Words as in the source, on one line. */
export function wordsAt(charter: Charter, span: Span): string {
  return charter.text.slice(span.start, span.end).replace(/\s+/g, ' ')
}

const INTERVALS = [
  String.raw`(?:hằng|hàng|mỗi|từng) (?:ngày|tuần|tháng|quý|năm|vụ|mùa|học kỳ|kỳ)`, String.raw`(?:daily|weekly|fortnightly|monthly|quarterly|half-yearly|yearly|annually|(?:once|twice|(?:two|three|four|five|six) times) (?:a|an|per|each|every|in)|(?:each|every) (?:\p{L}+ )?(?:day|week|month|quarter|year|half-year|term|semester|season))`, String.raw`(?:một|hai|ba|bốn|năm|sáu|bảy|mười|one|two|three|four|five|six|seven|ten|fourteen|thirty) (?:ngày|tuần|tháng|năm|lần|giờ|days?|weeks?|months?|years?|hours?)`,
]
