import { findDates } from '../../charter/dates.ts'
import { shareOf } from '../../charter/facts/thresholds.ts'
import { knownAs, mentionIn } from '../../charter/known-as.ts'
import type { Charter, Statement } from '../../charter/model.ts'
import { languages } from '../../languages/index.ts'
import { fold, looksVietnamese } from '../../text/fold.ts'
import type { LanguageId } from '../../text/language-id.ts'
import { anyOf } from '../../text/word-list.ts'
import { INTERVALS } from '../intervals.ts'
import { numbersIn } from './numbers.ts'
import { textOf, type Half } from './pairs.ts'

/** Something that one half says, with where it says it; `key` is the same in both languages. */
export interface Said {
  readonly key: string
  readonly statement: Statement
  /** Range in the statement's text. */
  readonly from: number
  readonly to: number
}

/** What can be compared, the most telling first. */
export type Aspect = 'dates' | 'thresholds' | 'frequency' | 'numbers' | 'parties' | 'strength'

export interface Clash {
  readonly aspect: Aspect
  readonly vi: Said
  readonly en: Said
}

/** What two halves say differently: each side has something that the other has not. */
export function clashesOf(charter: Charter, vi: Half, en: Half): Clash[] {
  const out: Clash[] = []
  const add = (aspect: Aspect, inVi: readonly Said[], inEn: readonly Said[], known: { vi: ReadonlySet<string>; en: ReadonlySet<string> } = { vi: keys(inVi), en: keys(inEn) }): void => {
    const onlyVi = inVi.find((one) => !known.en.has(one.key))
    const onlyEn = inEn.find((one) => !known.vi.has(one.key))
    // A thing more on one side alone is mostly another way to write it.
    if (onlyVi && onlyEn) out.push({ aspect, vi: onlyVi, en: onlyEn })
  }
  const [datesVi, datesEn] = [datesIn(vi), datesIn(en)]
  add('dates', datesVi, datesEn)
  const [sharesVi, sharesEn] = [sharesIn(vi, 'vi'), sharesIn(en, 'en')]
  add('thresholds', sharesVi, sharesEn)
  const [rhythmsVi, rhythmsEn] = [rhythmsIn(vi), rhythmsIn(en)]
  if (keys(rhythmsVi).size === 1 && keys(rhythmsEn).size === 1) add('frequency', rhythmsVi, rhythmsEn)
  const taken = [...rhythmsVi, ...rhythmsEn, ...(out.some((clash) => clash.aspect === 'dates') ? [...datesVi, ...datesEn] : []), ...sharesVi, ...sharesEn]
  const [numbersVi, numbersEn] = [digitsIn(vi, taken), digitsIn(en, taken)]
  const hours = /\d ?[ap]\.?m\.?(?![\p{L}])/u.test(textOf(en))
  if (!hours) add('numbers', numbersVi, numbersEn, { vi: numbersIn(textOf(vi)).all, en: numbersIn(textOf(en)).all })
  add('parties', partiesIn(charter, vi), partiesIn(charter, en))
  // In longer passages the word that binds and the word that leaves free belong to different sentences.
  const single = vi.statements.length === 1 && en.statements.length === 1
  const [strengthVi, strengthEn] = single ? [strengthOf(vi, 'vi'), strengthOf(en, 'en')] : [null, null]
  if (strengthVi && strengthEn && strengthVi.key !== strengthEn.key) out.push({ aspect: 'strength', vi: strengthVi, en: strengthEn })
  return out
}

function keys(said: readonly Said[]): Set<string> {
  return new Set(said.map(({ key }) => key))
}

function datesIn({ statements }: Half): Said[] {
  return statements.flatMap((statement) => findDates(statement.text).map(({ iso, from, to }) => ({ key: iso, statement, from, to })))
}

function digitsIn({ statements }: Half, taken: readonly Said[]): Said[] {
  return statements.flatMap((statement) => numbersIn(statement.text).digits.flatMap(({ value, from, to }) => (taken.some((one) => one.statement === statement && one.from < to && from < one.to) ? [] : [{ key: value, statement, from, to }])))
}

/** Matches of a list on statements whose folded text is as long as the text. */
function matches({ statements }: Half, pattern: RegExp): { match: RegExpMatchArray; statement: Statement }[] {
  const every = new RegExp(pattern.source, 'gu')
  return statements.flatMap((statement) => (statement.tokens.folded.length === statement.text.length ? [...statement.tokens.folded.matchAll(every)].map((match) => ({ match, statement })) : []))
}

/** Shares of votes and seats, alike whether "2/3", "hai phần ba" or "two thirds". */
function sharesIn(half: Half, language: LanguageId): Said[] {
  const votes = anyOf([...languages[language].facts.votes, ...languages[language].facts.majority, ...languages[language].facts.unanimity])
  return matches(half, anyOf(languages[language].facts.shares)).flatMap(({ match, statement }) => {
    const { share } = shareOf(match[0])
    if (!votes.test(statement.tokens.folded) || share === null) return []
    return [{ key: share.toFixed(2), statement, from: match.index!, to: match.index! + match[0].length }]
  })
}

/** How often something happens, in days from one time to the next. */
function rhythmsIn({ statements }: Half): Said[] {
  return statements.flatMap((statement) => INTERVALS.flatMap(([pattern, days]) => {
    const match = statement.tokens.folded.length === statement.text.length ? pattern.exec(statement.tokens.folded) : null
    return match ? [{ key: String(days), statement, from: match.index, to: match.index + match[0].length }] : []
  }))
}

const LABEL = /(?<![\p{L}])(?:bên|party) (?<letter>[a-e])(?![\p{L}\p{N}])/u

/** Parties by their letters, and by names that they have in both languages. */
function partiesIn(charter: Charter, half: Half): Said[] {
  const letters = matches(half, LABEL).map(({ match, statement }) => ({ key: match.groups!.letter, statement, from: match.index!, to: match.index! + match[0].length }))
  const both = (forms: readonly string[]): boolean => forms.some((word) => looksVietnamese(word)) && forms.some((form) => !looksVietnamese(form) && !LABEL.test(form))
  const names = [...knownAs(charter.partners)].flatMap(([, forms], i) => (both(forms) ? [{ forms, i }] : [])).flatMap(({ forms, i }) => half.statements.flatMap((statement) => {
    const found = statement.tokens.folded.length === statement.text.length ? mentionIn(fold(statement.text).text, forms.filter((form) => form.length > 4 && !/^(?:bên|party) \S+$/u.test(form))) : null
    return found ? [{ key: letterOf(charter, i), statement, ...found }] : []
  }))
  return [...letters, ...names]
}

/** A party's letter where it has one, else its place in the list. */
function letterOf(charter: Charter, index: number): string {
  const label = charter.partners[index].aliases.map((alias) => LABEL.exec(fold(alias).text)?.groups?.letter).find((letter) => letter !== undefined)
  return label ?? `partner ${index}`
}

/** "must" when somebody is bound, "may" when somebody is left free; null when it is both or neither. */
function strengthOf(half: Half, language: LanguageId): Said | null {
  const [strong, weak] = (['musts', 'mays'] as const).map((list) => matches(half, anyOf(languages[language].coherence[list])))
  const [bound, free] = [strong[0], weak.find((one) => !strong.some((other) => other.statement === one.statement && other.match.index! <= one.match.index! && one.match.index! < other.match.index! + other.match[0].length))]
  const one = bound && !free ? { key: 'must', found: bound } : free && !bound ? { key: 'may', found: free } : null
  return one ? { key: one.key, statement: one.found.statement, from: one.found.match.index!, to: one.found.match.index! + one.found.match[0].length } : null
}
