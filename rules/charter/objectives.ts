import { fold, withoutDiacritics } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import { anyOf, wordList } from '../text/word-list.ts'
import type { Language } from './language.ts'
import type { Charter, Passage, Section, Statement } from './model.ts'

/** One of the partnership's objectives. */
export interface Objective {
  readonly text: string
  readonly span: Span
  /** Id or number as written ("MT1", "2", "O3"), else its place in the list. */
  readonly number: string
  /** Index of its first statement. */
  readonly statement: number
}

type Readable = Pick<Charter, 'text' | 'statements' | 'sections' | 'languages' | 'language'>

/** Objectives are the items of a list, the rows of a table or the numbered lines under a title or a lead-in that speaks of objectives. */
export function readObjectives(charter: Readable, languages: readonly Language[]): Objective[] {
  const titles = wordList(languages.flatMap((language) => [...language.rules.objectiveTitles, ...language.rules.objectiveTitles.filter((title) => title.includes(' ')).map(withoutDiacritics)]))
  const leads = anyOf(languages.flatMap((language) => language.rules.objectiveLeads))
  const meta = charter.statements.filter((statement) => statement.kind === 'meta' && titles.test(fold(statement.label?.text ?? '').text))
  if (meta.length >= 2) return numbered(meta)
  const lists = new Map<string, Statement[]>()
  for (const statement of charter.statements) {
    if (statement.marks.inert !== null || statement.kind === 'meta' || isBlank(statement)) continue
    const titled = inTitled(statement.section, titles)
    const lead = leadOf(statement, charter)
    const led = lead !== undefined && leads.test(lead.tokens.folded)
    const isRow = statement.kind === 'row'
    const isItem = statement.kind === 'item' || statement.number !== ''
    if ((!isRow && !isItem) || (!titled && !led) || (titled && !led && statement.leadIn.length > 1)) continue
    const key = isRow ? `table${statement.place.table?.id}` : `${statement.section.index}:${led ? 'led' : ''}${statement.leadIn.length > 1 ? 'deep' : ''}`
    const list = lists.get(key)
    if (list) list.push(statement)
    else lists.set(key, [statement])
  }
  const [first = []] = [...lists.values()].map((list) => list.filter((statement, i) => i === 0 || statement.paragraph !== list[i - 1].paragraph)).filter((list) => list.length >= 2)
  const found = first.length > 0 ? first : inSentences(charter, titles)
  return numbered(inOneLanguage(found, charter))
}

/** A list that says everything in both languages counts once. */
function inOneLanguage(list: readonly Statement[], { languages, language }: Readable): readonly Statement[] {
  if (languages.length < 2) return list
  const mine = list.filter((statement) => statement.language === language)
  return mine.length * 2 === list.length ? mine : list
}

/** The sentence before a list; lists in HTML stand apart from theirs. */
function leadOf(statement: Statement, { statements }: Readable): Passage | undefined {
  if (statement.leadIn.length > 0 || statement.kind !== 'item') return statement.leadIn[0]
  let at = statement.index - 1
  while (at >= 0 && statements[at].kind === 'item' && statements[at].leadIn.length === 0 && statements[at].section === statement.section) at--
  const before = statements[at]
  return before?.section === statement.section && before.text.endsWith(':') ? before : undefined
}

/** Without a list: sentences under a title of objectives that begin "First …", "Thứ nhất …". */
function inSentences(charter: Readable, titles: RegExp): Statement[] {
  const ordinals = charter.statements.filter((statement) => statement.kind === 'sentence' && statement.marks.inert === null && inTitled(statement.section, titles) && ORDINAL.test(statement.tokens.folded))
  return ordinals.length >= 2 ? ordinals : []
}

const ORDINAL = /^(?:(?:một|hai|ba|bốn|năm) là|thứ (?:nhất|hai|ba|tư|năm)|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|finally)(?![\p{L}])/u

/** Nothing but a prompt in brackets. */
function isBlank(statement: Statement): boolean {
  return /^[^\p{L}]*\[[^\]]*\][^\p{L}]*$/u.test(statement.text)
}

function inTitled(section: Section, titles: RegExp): boolean {
  for (let one: Section | null = section, depth = 0; one && depth < 2; one = one.parent, depth++) {
    if (titles.test(fold(one.title.text).text.replace(/[()]/g, ' '))) return one.title.text.split(/\s+/).length <= 14
  }
  return false
}

function numbered(list: readonly Statement[]): Objective[] {
  return list.map((statement, i) => {
    const said = statement.label && statement.kind !== 'row' ? `${statement.label.text.replace(/(?<![\s:.])[\s:.]+$/u, '')}: ` : statement.text
    const id = /^\s*(?:([A-ZĐ]{1,3}\.?\s?\d{1,2}(?:\.\d{1,2})?)(?=[\s.:)|–-])|(\d{1,2}(?:\.\d{1,2})?)(?=[.:)|]))/u.exec(said)
    const own = /^\d{1,2}(?:\.\d{1,2})?/.exec(statement.number)?.[0]
    return { text: statement.text, span: statement.span, number: own ?? id?.[1] ?? id?.[2] ?? String(i + 1), statement: statement.index }
  })
}
