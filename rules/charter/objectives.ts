import { fold, withoutDiacritics } from '../text/fold.ts'
import { amongWith, kept, keptWith, those } from '../text/kept.ts'
import type { Span } from '../text/span.ts'
import { anyOf } from '../text/word-list.ts'
import type { Language } from './language.ts'
import { locate } from './locate.ts'
import type { Charter, Passage, Section, Statement } from './model.ts'
import { perLanguages } from './per-languages.ts'

/** One of the partnership's objectives. */
export interface Objective {
  readonly text: string
  readonly span: Span
  /** Id or number as written ("MT1", "2", "O3"), else its place in the list. */
  readonly number: string
  /** Index of its first statement. */
  readonly statement: number
}

type Readable = Pick<Charter, 'text' | 'units' | 'statements' | 'sections' | 'languages' | 'language'>

/** Objectives are the items of a list, the rows of a table or the numbered lines under a title or a lead-in that speaks of objectives. */
export function readObjectives(charter: Readable, languages: readonly Language[]): Objective[] {
  const words = wordsOf(languages)
  const { titles, leads } = words
  const meta = metas(charter.statements).filter((statement) => titles.test(fold(statement.label?.text ?? '').text))
  if (meta.length >= 2) return numbered(meta)
  const ways: (() => readonly Statement[])[] = [
    () => listed(charter, words), () => inSentences(charter, titles), () => inTargetTable(charter, words.targets, words.measures),
  ]
  for (const way of ways) {
    const found = inOneLanguage(way(), charter)
    if (found.length >= 2) return numbered(found)
  }
  const said = inOneSentence(charter, titles, leads)
  return said.length > 0 ? said : numbered(inOneLanguage(inScope(charter, words), charter))
}

const metas = those(({ kind }: Statement) => kind === 'meta')

const wordsOf = perLanguages((languages) => {
  const words = (pick: (rules: Language['rules']) => readonly string[]): RegExp => anyOf(languages.flatMap((language) => pick(language.rules)))
  return {
    titles: words((rules) => [...rules.objectiveTitles, ...rules.objectiveTitles.filter((title) => title.includes(' ') && !/[^\p{L} ]/u.test(title)).map(withoutDiacritics)]),
    leads: words((rules) => rules.objectiveLeads), targets: words((rules) => rules.targetHeaders), measures: words((rules) => rules.measureHeaders),
    scopeTitles: words((rules) => rules.scopeTitles), scopeLeads: words((rules) => rules.scopeLeads), scopeOther: words((rules) => rules.scopeOther),
  }
})

/** What a group is there to do, where it calls nothing its objectives: all lists of the section about its scope, but for what it leaves alone. */
function inScope(charter: Readable, { scopeTitles: titles, scopeLeads: leads, scopeOther: others }: ReturnType<typeof wordsOf>): readonly Statement[] {
  const isWhole = ({ title }: Section): boolean => {
    const said = title.tokens.folded.replace(/[^\p{L} ]+/gu, ' ').trim()
    return titles.exec(said)?.[0].length === said.length
  }
  const found = charter.statements.filter((statement) => {
    if (statement.marks.inert !== null || statement.kind !== 'item' || statement.leadIn.length > 1 || isBlank(statement)) return false
    const lead = leadOf(statement, charter)
    if (lead && others.test(lead.tokens.folded)) return false
    return isWhole(statement.section) || (lead !== undefined && leads.test(lead.tokens.folded))
  })
  const mine = found.filter((statement, i) => statement.section === found[0].section && (i === 0 || statement.paragraph !== found[i - 1].paragraph))
  return mine.length >= 2 ? mine : []
}

const isLed = keptWith(({ leadIn: [lead] }: Statement, leads: RegExp): boolean => leads.test(lead.tokens.folded))

/** A lead-in that is told by what stands before an item is looked for each time. */
const mayBeListed = amongWith((statement: Statement, { titles, leads }: { titles: RegExp; leads: RegExp }): true | null => {
  const { marks, kind, number, leadIn, section } = statement
  if (marks.inert !== null || kind === 'meta' || isBlank(statement) || (kind !== 'row' && kind !== 'item' && number === '')) return null
  return (kind === 'item' && leadIn.length === 0) || (leadIn.length > 0 && isLed(statement, leads)) || inTitled(section, titles) ? true : null
})

/** The first list of two or more under such a title or lead-in. */
function listed(charter: Readable, words: { titles: RegExp; leads: RegExp }): readonly Statement[] {
  const { titles, leads } = words
  const lists = new Map<string, Statement[]>()
  for (const { part: statement } of mayBeListed(charter.statements, words)) {
    const isRow = statement.kind === 'row'
    const lead = leadOf(statement, charter)
    const led = lead !== undefined && (lead === statement.leadIn[0] ? isLed(statement, leads) : leads.test(lead.tokens.folded))
    if (!led && (statement.leadIn.length > 1 || !inTitled(statement.section, titles))) continue
    const key = isRow ? `table${statement.place.table?.id}` : `${statement.section.index}:${led ? 'led' : ''}${statement.leadIn.length > 1 ? 'deep' : ''}`
    const list = lists.get(key)
    if (list) list.push(statement)
    else lists.set(key, [statement])
  }
  const [first = []] = [...lists.values()].map(untilTitled).map((list) => list.filter((statement, i) => i === 0 || statement.paragraph !== list[i - 1].paragraph)).filter((list) => list.length >= 2)
  return first
}

/** Where the whole charter is one list, the next title in bold ends what stands under this one: "4. **Principles.** No surprises." */
function untilTitled(list: readonly Statement[]): readonly Statement[] {
  if (list[0].label !== null) return list
  const end = list.findIndex(({ label, kind }) => kind === 'item' && label !== null && /\.\s*$/u.test(label.text))
  return end < 0 ? list : list.slice(0, end)
}

/** A table with a column of targets and one that says how they are measured. */
function inTargetTable({ statements }: Readable, targets: RegExp, measures: RegExp): readonly Statement[] {
  const rows = statements.filter(({ kind, columns, marks }) => kind === 'row' && marks.inert === null && columns.some((column) => targets.test(column.tokens.folded)) && columns.some((column) => measures.test(column.tokens.folded)))
  // Ids alone point to objectives that stand elsewhere.
  const ids = rows.filter(({ columns, label }) => columns[0] && targets.test(columns[0].tokens.folded) && /^[A-ZĐ]{0,3}\.?\s?\d{0,2}$/u.test(label?.text.trim() ?? ''))
  if (ids.length * 2 > rows.length) return []
  const first = rows.filter(({ place }) => place.table === rows[0].place.table)
  return first.length >= 2 ? first : []
}

/** "We want: more books; better voices; devices that are easier to use": each part of one sentence. */
function inOneSentence(charter: Readable, titles: RegExp, leads: RegExp): Objective[] {
  for (const statement of charter.statements) {
    const { text, section, kind, marks } = statement
    if (kind === 'row' || kind === 'meta' || marks.inert !== null || statement.language !== charter.language || !text.includes(';')) continue
    const inside = /^[^:;]{3,120}:\s/u.exec(text)
    const lead = inside?.[0] ?? statement.label?.text ?? (section.form === 'run-in' ? section.title.text : '')
    const says = leads.test(fold(lead).text) || (inTitled(section, titles) && (lead === '' || titles.test(fold(lead).text) || /(?:19|20)\d\d/.test(lead) || /:\s*\((?:i|a|1)\)\s/u.test(text)))
    const from = says ? (inside?.[0].length ?? 0) : -1
    const parts = from < 0 ? [] : [...text.slice(from).matchAll(/[^;]+/gu)].filter((part) => /\p{L}{2}/u.test(part[0]))
    if (parts.length < 3) continue
    return parts.map((part, i): Objective => {
      const words = part[0].trim().replace(/(?<![\s.])[\s.]+$/u, '')
      const at = from + part.index + part[0].indexOf(words)
      return { text: words, span: locate(charter, statement, at, at + words.length), number: String(i + 1), statement: statement.index }
    })
  }
  return []
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
const isBlank = kept(({ text }: Statement): boolean => /^[^\p{L}]*\[[^\]]*\][^\p{L}]*$/u.test(text))

const inTitled = keptWith((section: Section, titles: RegExp): boolean => {
  for (let one: Section | null = section, depth = 0; one && depth < 2; one = one.parent, depth++) {
    if (titles.test(fold(one.title.text).text.replace(/[()]/g, ' '))) return one.title.text.split(/\s+/).length <= 14
  }
  return false
})

function numbered(list: readonly Statement[]): Objective[] {
  return list.map((statement, i) => {
    const said = statement.label && statement.kind !== 'row' ? `${statement.label.text.replace(/(?<![\s:.])[\s:.]+$/u, '')}: ` : statement.text
    const own = /^\d{1,2}(?:\.\d{1,2})?/.exec(statement.number)?.[0]
    const id = ID.exec(statement.number) ?? ID.exec(said)
    return { text: statement.text, span: statement.span, number: own ?? id?.[1] ?? id?.[2] ?? String(i + 1), statement: statement.index }
  })
}

/** "MT1:", "O 2.", "3.1)" before the words. */
const ID = /^\s*(?:([A-ZĐ]{1,3}\.?\s?\d{1,2}(?:\.\d{1,2})?)(?=[\s.:)|–-])|(\d{1,2}(?:\.\d{1,2})?)(?=[:)|]|\.(?!\d)))/u
