import { readdirSync, readFileSync } from 'node:fs'
import type { CatalogEntry } from '../../catalog/catalog.ts'
import { readPassage, type Lexicons } from '../../charter/lexicon.ts'
import { readMarks } from '../../charter/marks.ts'
import type { Passage, Section, Statement } from '../../charter/model.ts'
import { Kept } from '../../text/kept.ts'
import type { LanguageId } from '../../text/language-id.ts'
import type { Example } from './examples.ts'
import { codesIn, shownLabels } from './shown.ts'

/** A passage is like many others: less is learned from it than from a statement of a charter. */
const PASSAGE_WEIGHT = 0.6
/** A statement written for one requirement may well speak of another, so what it is not labelled for counts little against it. */
const REST_WEIGHT = 0.1

/** Reads the banks of statements: one line each, `labels TAB context TAB statement`. */
export function readBanks(folder: string, catalog: readonly CatalogEntry[], lexicons: Lexicons, outputs: ReadonlyMap<string, number>): Example[] {
  const examples: Example[] = []
  const names = readdirSync(folder)
  for (const entry of catalog) {
    for (const language of ['vi', 'en'] as const) {
      const files = names.filter((name) => name.startsWith(`${entry.rule.id}.${language}.`) && name.endsWith('.tsv'))
      for (const [file, line] of files.flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n').map((one) => [name, one] as const))) {
        const [labelled, context, text] = line.split('\t')
        if (text === undefined || text.trim() === '') continue
        const shown = new Set(labelled.split(',').map((name) => name.trim()))
        const labels = new Map<number, 0 | 1>()
        for (const element of entry.rule.elements) labels.set(outputs.get(`${entry.rule.id}/${element.id}`) as number, shown.has(element.id) ? 1 : 0)
        labels.set(outputs.get(`${entry.rule.id}/about`) as number, shown.has('not') ? 0 : 1)
        const statement = bankStatement(context.trim(), text.trim(), language, lexicons)
        examples.push({ statement, bare: bareOf(statement, lexicons), before: null, language, source: `${file}:${text}`, labels, anyOf: [], restWeight: REST_WEIGHT, weight: 1 })
      }
    }
  }
  return examples
}

/** Reads the passages: one statement a line with all that it shows, `codes TAB context TAB statement`; codes as in {@link readShown}, "-" for none. */
export function readPassages(folder: string, lexicons: Lexicons, outputs: ReadonlyMap<string, number>): Example[] {
  return (['vi', 'en'] as const).flatMap((language) => {
    const name = `passages.${language}.tsv`
    return readFileSync(`${folder}/${name}`, 'utf8').split('\n').flatMap((line): Example[] => {
      const [codes, context, text] = line.split('\t')
      if (text === undefined) return []
      const statement = bankStatement(context.trim(), text.trim(), language, lexicons)
      const labels = shownLabels(codesIn(codes), outputs)
      return [{ statement, bare: bareOf(statement, lexicons), before: null, language, source: `${name}:${text}`, labels, anyOf: [], restWeight: REST_WEIGHT, weight: PASSAGE_WEIGHT }]
    })
  })
}

function bareOf(statement: Statement, lexicons: Lexicons): Statement {
  const section = { ...statement.section, title: readPassage('', NOWHERE, statement.language, lexicons), kept: new Kept() }
  return { ...statement, section, kept: new Kept() }
}

const NOWHERE = { start: 0, end: 0 }

/** A field line as the reader knows it, "Đại diện: …": short, and no clause. */
const FIELD = /^(\p{Lu}[^:.;,!?|]{0,38}?)\s*:\s+(?=\S)/u

function bankStatement(context: string, text: string, language: LanguageId, lexicons: Lexicons): Statement {
  const passage = (part: string): Passage => readPassage(part, NOWHERE, language, lexicons)
  const [title = '', ...leads] = context === '-' ? [''] : context.split(' > ')
  const section: Section = { index: 1, level: 2, number: '', title: passage(title), unit: 0, parent: null, span: NOWHERE, form: 'atx', kept: new Kept() }
  const cells = / \| /.test(text) ? text.split(' | ') : []
  const row = cells.length > 1 && cells.filter((cell) => /^[^:]{1,40}: /.test(cell)).length >= cells.length - 1
  const columns = row ? cells.flatMap((cell) => (/^[^:]{1,40}: /.test(cell) ? [passage(cell.slice(0, cell.indexOf(': ')))] : [])) : []
  const field = row || leads.length > 0 ? null : FIELD.exec(text)
  const body = row ? cells.map((cell) => cell.replace(/^[^:]{1,40}: /, '')).join(' | ') : text.slice(field?.[0].length ?? 0)
  const own = readPassage(body, NOWHERE, language, lexicons)
  return {
    ...own, index: 0, number: '', kind: row ? 'row' : leads.length > 0 ? 'item' : field ? 'field' : 'sentence',
    section, unit: 0, paragraph: 0, leadIn: leads.map(passage),
    label: field ? passage(field[1]) : null, columns,
    place: { list: 0, table: null, row: -1 }, marks: readMarks(own, lexicons[language], null, []), kept: new Kept(),
  }
}
