import { kept } from '../text/kept.ts'
import { locate } from '../charter/locate.ts'
import type { CoherenceWords } from '../charter/language.ts'
import type { Charter, Statement } from '../charter/model.ts'
import { languages } from '../languages/index.ts'
import type { LanguageId } from '../text/language-id.ts'
import { remembered } from '../text/remembered.ts'
import type { Span } from '../text/span.ts'
import { anyOf } from '../text/word-list.ts'

/** What a pattern finds in a text, or whether it does. */
type Find = (folded: string) => RegExpExecArray | null

/** Each language's lists are made once. */
const finds = new Map<string, Find>()

function findFor(key: string, sources: () => readonly string[]): Find {
  let find = finds.get(key)
  if (!find) {
    const pattern = anyOf(sources())
    finds.set(key, (find = remembered((folded) => pattern.exec(folded))))
  }
  return find
}

/** By list, what it finds in a statement. */
const inStatements = new Map<keyof CoherenceWords, (statement: Statement) => RegExpExecArray | null>()

function inStatement(list: keyof CoherenceWords): (statement: Statement) => RegExpExecArray | null {
  let find = inStatements.get(list)
  if (!find) inStatements.set(list, (find = kept(({ language, tokens }: Statement) => findIn(language, list, tokens.folded))))
  return find
}

function findIn(language: LanguageId, list: keyof CoherenceWords, folded: string): RegExpExecArray | null {
  return findFor(`${language}:${list}`, () => languages[language].coherence[list])(folded)
}

const isTimed = kept(({ language, tokens: { folded } }: Statement): boolean => {
  const times = findFor(`${language}:times`, () => [...languages[language].rules.times, ...INTERVALS])
  return times(folded) !== null || /\d/.test(folded.replace(/^\W{0,8}[\d.]{1,12}[.)]?\s/, ''))
})

/** Looks for a language's words in statements. */
export class WordFinder {
  /** What one list of the statement's language finds in its folded text, or in a part of it. */
  exec(statement: Statement, list: keyof CoherenceWords, folded = statement.tokens.folded): RegExpExecArray | null {
    return folded === statement.tokens.folded ? inStatement(list)(statement) : findIn(statement.language, list, folded)
  }

  /** A number, a day or an interval stands in the statement. */
  isTimed(statement: Statement): boolean {
    return isTimed(statement)
  }
}

/** Whether a statement commits somebody: no quote, citation, question or blank, and nothing that says what the document is. */
export function isCommitting({ marks: { inert, question, placeholder }, kind, tokens }: Statement): boolean {
  return inert === null && !question && !placeholder && kind !== 'meta' && tokens.inPlace
}

export function spanOfMatch(charter: Charter, statement: Statement, match: RegExpExecArray): Span {
  return locate(charter, statement, match.index, match.index + match[0].length)
}

/** Words as in the source, on one line. */
export function wordsAt(charter: Charter, span: Span): string {
  return charter.text.slice(span.start, span.end).replace(/\s+/g, ' ')
}

const INTERVALS = [
  String.raw`(?:hằng|hàng|mỗi|từng) (?:ngày|tuần|tháng|quý|năm|vụ|mùa|học kỳ|kỳ)`, String.raw`(?:daily|weekly|fortnightly|monthly|quarterly|half-yearly|yearly|annually|once (?:a|per)|twice a|every (?:\p{L}+ )?(?:day|week|month|quarter|year))`, String.raw`(?:một|hai|ba|bốn|năm|sáu|bảy|mười|one|two|three|four|five|six|seven|ten|fourteen|thirty) (?:ngày|tuần|tháng|năm|lần|giờ|days?|weeks?|months?|years?|hours?)`,
]
