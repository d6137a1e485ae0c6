import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { CatalogEntry } from '../../catalog/catalog.ts'
import { Kept } from '../../text/kept.ts'
import { readPassage, type Lexicons } from '../../charter/lexicon.ts'
import { readMarks } from '../../charter/marks.ts'
import type { Passage, Section, Statement } from '../../charter/model.ts'
import { readCharter } from '../../charter/read.ts'
import type { LanguageId } from '../../text/language-id.ts'
import { LineIndex, withoutBom } from '../../text/line-index.ts'
import { readLabels, type Labels, type State } from './labels.ts'

/** A statement with what it shows: labels by output index, 1 or 0; outputs that are not in it are unknown. */
export interface Example {
  readonly statement: Statement
  /** The same in a section that says nothing; null where it is not to be learned. */
  readonly bare: Statement | null
  readonly before: Statement | null
  readonly language: LanguageId
  readonly source: string
  readonly labels: ReadonlyMap<number, 0 | 1>
  /** Outputs that at least one of the statements of its source with the same output here shows. */
  readonly anyOf: readonly number[]
  /** Weight of outputs that are not in `labels`, taken as 0; 0 to leave them out. */
  readonly restWeight: number
  readonly weight: number
}

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
        const bare = { ...statement, section: { ...statement.section, title: readPassage('', NOWHERE, language, lexicons) } }
        examples.push({ statement, bare, before: null, language, source: `${file}:${text}`, labels, anyOf: [], restWeight: REST_WEIGHT, weight: 1 })
      }
    }
  }
  return examples
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

export interface LabelledCharter {
  readonly name: string
  readonly text: string
  readonly labels: Labels
}

export function readCharters(folder: string): LabelledCharter[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !name.startsWith('README'))
    .flatMap((name) => {
      const text = withoutBom(readFileSync(`${folder}/${name}`, 'utf8')).text
      const labels = readLabels(`${folder}/${name.slice(0, -3)}`, text)
      return labels ? [{ name: name.slice(0, -3), text, labels }] : []
    })
}

/**
 * The statements of a labelled charter as examples. Evidence lines of a requirement speak of it, all others do not. Which of several
 * statements shows which element the labels do not say: where the requirement is met, one of them does, and the learner finds out.
 */
export function charterExamples(charter: LabelledCharter, catalog: readonly CatalogEntry[], lexicons: Lexicons, outputs: ReadonlyMap<string, number>): Example[] {
  const { statements } = readCharter(charter.text, lexicons)
  const lines = new LineIndex(charter.text)
  const spans = statements.map(({ span }) => [lines.place(span.start).line + 1, lines.place(Math.max(span.start, span.end - 1)).line + 1])
  const labels = statements.map(() => new Map<number, 0 | 1>())
  const anyOf = statements.map((): number[] => [])
  for (const { rule } of catalog) {
    const label = charter.labels.requirements[rule.id]
    if (!label) continue
    const about = outputs.get(`${rule.id}/about`) as number
    const elements = rule.elements.map((element) => outputs.get(`${rule.id}/${element.id}`) as number)
    // A rule's own example says the state, not the lines.
    const unplaced = label.state !== 'missing' && label.lines.length === 0
    const touching = statements.flatMap((_, i) => (unplaced || label.lines.some(([a, b]) => spans[i][0] <= b && spans[i][1] >= a) ? [i] : []))
    const evidence = touching.filter((i) => statements[i].marks.inert === null)
    if (!unplaced) {
      const touches = new Set(touching)
      labels.forEach((mine, i) => {
        if (!touches.has(i)) for (const output of [...elements, about]) mine.set(output, 0)
        else mine.set(about, 1)
        if (label.state === 'met' && touching.length === 1 && touches.has(i)) for (const output of elements) mine.set(output, 1)
      })
    } else for (const i of evidence) anyOf[i].push(about)
    if (label.state === 'met' && (unplaced || touching.length > 1)) for (const i of evidence) anyOf[i].push(...elements)
  }
  return statements.map((statement, i): Example => {
    const before = i > 0 && statements[i - 1].paragraph === statement.paragraph ? statements[i - 1] : null
    return {
      statement, bare: null, before, language: statement.language, source: charter.name, labels: labels[i], anyOf: anyOf[i], restWeight: 0, weight: 0.6,
    }
  })
}

/** The rules' own examples: small charters labelled for one requirement. */
export function readRuleExamples(folder: string): LabelledCharter[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${folder}/${entry.name}/rule.ts`))
    .flatMap(({ name }) =>
      (['vi', 'en'] as const).flatMap((language) => {
        const path = `${folder}/${name}/examples.${language}.yaml`
        const items = existsSync(path) ? (parse(readFileSync(path, 'utf8')) as { name: string; state?: State; text: string }[]) : []
        return items.flatMap((item): LabelledCharter[] => {
          if (item.state === undefined) return []
          return [{ name: `${name}.${language}.${item.name}`, text: item.text, labels: { language, requirements: { [name]: { state: item.state, lines: [] } }, facts: NO_FACTS } }]
        })
      }),
    )
}

const NO_FACTS: Labels['facts'] = { partners: [], lead: null, bodies: [], effective: null, end: null, objectives: null }
