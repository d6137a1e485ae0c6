import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { CatalogEntry } from '../../catalog/catalog.ts'
import type { Lexicons } from '../../charter/lexicon.ts'
import type { Statement } from '../../charter/model.ts'
import { readCharter } from '../../charter/read.ts'
import type { LanguageId } from '../../text/language-id.ts'
import { LineIndex, withoutBom } from '../../text/line-index.ts'
import { readLabels, type Labels, type State } from './labels.ts'
import { codesOf, outputsOf, readShown, shownLabels, statesOf, type Code, type Shown } from './shown.ts'

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
  /** Outputs that it shows on other lines than those that a reader gave as evidence: less is learned from these. */
  readonly besides?: ReadonlySet<number>
}

/** How much is learned from a statement of a charter whose evidence lines are known; one of which all is known that it shows counts whole. */
const LABELLED_WEIGHT = 0.6

export interface LabelledCharter {
  readonly name: string
  readonly text: string
  readonly labels: Labels
  /** What each statement shows, by the offset at which it starts; null where only the states are known. */
  readonly shown: Shown | null
  /** How much more its statements count than those of another, if all is known that they show. */
  readonly weight?: number
}

/** `shown`: the folder of files that say what each statement shows, named after the charters. */
export function readCharters(folder: string, shown?: string): LabelledCharter[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !name.startsWith('README'))
    .flatMap((name) => {
      const text = withoutBom(readFileSync(`${folder}/${name}`, 'utf8')).text
      const labels = readLabels(`${folder}/${name.slice(0, -3)}`, text)
      return labels ? [{ name: name.slice(0, -3), text, labels, shown: shown ? readShown(`${shown}/${name.slice(0, -3)}.txt`, text) : null }] : []
    })
}

/** Charters without labels of which a reader has said what each statement shows: their states follow from that. */
export function readShownCharters(folder: string, shown: string, catalog: readonly CatalogEntry[]): LabelledCharter[] {
  return readdirSync(shown).map((file): LabelledCharter => {
    const name = file.replace(/\.txt$/, '')
    const text = withoutBom(readFileSync(`${folder}/${name}.md`, 'utf8')).text
    const codes = readShown(`${shown}/${file}`, text)
    return { name, text, labels: { language: '', requirements: codes ? statesOf(codes, catalog) : {}, facts: NO_FACTS }, shown: codes }
  })
}

/**
 * The statements of a labelled charter as examples. Evidence lines of a requirement speak of it, all others do not. Which of several
 * statements shows which element the labels do not say: where the requirement is met, one of them does, and the learner finds out.
 */
export function charterExamples(charter: LabelledCharter, catalog: readonly CatalogEntry[], lexicons: Lexicons, outputs: ReadonlyMap<string, number>): Example[] {
  if (charter.shown) return shownExamples(charter, charter.shown, lexicons, outputs)
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
      statement, bare: null, before, language: statement.language, source: charter.name, labels: labels[i], anyOf: anyOf[i], restWeight: 0, weight: LABELLED_WEIGHT,
    }
  })
}

/** The statements of a charter of which a reader has said what each shows; what is not said of one it does not show. */
function shownExamples(charter: LabelledCharter, shown: Shown, lexicons: Lexicons, outputs: ReadonlyMap<string, number>): Example[] {
  const { statements } = readCharter(charter.text, lexicons)
  const lines = new LineIndex(charter.text)
  return statements.map((statement, i): Example => {
    const before = i > 0 && statements[i - 1].paragraph === statement.paragraph ? statements[i - 1] : null
    const codes = codesOf(shown, statement.span)
    const [from, to] = [lines.place(statement.span.start).line + 1, lines.place(statement.span.end).line + 1]
    const isBesides = ({ requirement }: Code): boolean => {
      const evidence = charter.labels.requirements[requirement]?.lines ?? []
      return evidence.length > 0 && !evidence.some(([a, b]) => from <= b && to >= a)
    }
    const besides = new Set(codes.filter(isBesides).flatMap((code) => outputsOf(code, outputs)))
    return { statement, bare: null, before, language: statement.language, source: charter.name, labels: shownLabels(codes, outputs), anyOf: [], restWeight: 0, weight: charter.weight ?? 1, besides }
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
          return [{ name: `${name}.${language}.${item.name}`, text: item.text, labels: { language, requirements: { [name]: { state: item.state, lines: [] } }, facts: NO_FACTS }, shown: null }]
        })
      }),
    )
}

const NO_FACTS: Labels['facts'] = { partners: [], lead: null, bodies: [], effective: null, end: null, objectives: null }
