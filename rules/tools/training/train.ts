import { requirementEntries as catalog } from '../../catalog/requirements.generated.ts'
import type { Statement } from '../../charter/model.ts'
import { buildLexicons } from '../../engine/lexicons.ts'
import { outputNames, SIGNAL_NAMES, signalVector, wordFeatures, type ModelData } from '../../engine/model.ts'
import { buildRoles } from '../../engine/roles.ts'
import { classesIn, featureMasks, SignalReader } from '../../engine/signals.ts'
import { languageIds, languages } from '../../languages/index.ts'
import type { LanguageId } from '../../text/language-id.ts'
import { readBanks, readPassages } from './banks.ts'
import { charterExamples, type Example, type LabelledCharter } from './examples.ts'
import { fit } from './fit.ts'
import type { Row, Sight } from './fitting.ts'

/** Features kept per language, the most frequent first, and in how many statements and sources one must stand. */
const MOST_FEATURES = 6000
const LEAST_STATEMENTS = 3
const LEAST_SOURCES = 2
const FITTING = { rank: 48, units: 128, epochs: 6, averaged: 2, rate: 0.1, l2: 0.001, seed: 7 }

/** How much more is learned from what a statement shows than from what it does not: most statements show little. */
const SHOWS = 2
const BESIDES = 0.6

const FOLDER = new URL('.', import.meta.url).pathname
const BANK = SIGNAL_NAMES.indexOf('bank')

const lexicons = buildLexicons(catalog, languages)
const roles = buildRoles(catalog, lexicons)
const outputs = outputNames(catalog)
const outputIndex = new Map(outputs.map((name, i) => [name, i]))
const masks = featureMasks(catalog)

/** What is seen of a statement, whichever vocabulary it is learned with. */
interface Seen {
  readonly names: ReadonlySet<string>
  readonly signals: Uint32Array
}

/** Trains statement models from the banks of statements beside this file and from labelled charters. What is read of both is read once. */
export class Trainer {
  private readonly banks = [...readBanks(FOLDER, catalog, lexicons, outputIndex), ...readPassages(FOLDER, lexicons, outputIndex)]
  private readonly examples = new Map<LabelledCharter, readonly Example[]>()
  private readonly seen = new Map<Statement, Seen>()
  private readonly reader = new SignalReader(roles)

  train(charters: readonly LabelledCharter[]): Record<LanguageId, ModelData> {
    const examples = [...this.banks, ...charters.flatMap((charter) => this.examplesOf(charter))]
    const mine = languageIds.map((id) => examples.filter(({ language }) => language === id))
    const vocabularies = mine.map((some) => vocabularyOf(some.map((example) => this.see(example, example.statement).names), some))
    let from = 0
    const rows = mine.flatMap((some, l) => {
      const ids = new Map(vocabularies[l].map((name, i) => [name, from + i]))
      from += vocabularies[l].length
      return some.map((example) => this.rowOf(example, ids))
    })
    const models = fit(rows, outputs, vocabularies, FITTING)
    return Object.fromEntries(languageIds.map((id, l) => [id, models[l]])) as Record<LanguageId, ModelData>
  }

  private examplesOf(charter: LabelledCharter): readonly Example[] {
    let found = this.examples.get(charter)
    if (!found) this.examples.set(charter, (found = charterExamples(charter, catalog, lexicons, outputIndex)))
    return found
  }

  private rowOf(example: Example, ids: ReadonlyMap<string, number>): Row {
    const { statement, bare, restWeight, weight, source, anyOf, besides } = example
    const labels = new Int8Array(outputs.length).fill(restWeight > 0 ? 0 : -1)
    const weights = new Float32Array(outputs.length).fill(restWeight)
    for (const [output, label] of example.labels) {
      labels[output] = label
      weights[output] = weight * (label !== 1 ? 1 : besides?.has(output) ? BESIDES : SHOWS)
    }
    const sight = (one: Statement): Sight => {
      const { names, signals } = this.see(example, one)
      return { features: Int32Array.from([...names].flatMap((name) => ids.get(name) ?? [])), size: names.size, signals }
    }
    return { ...sight(statement), bare: bare && sight(bare), labels, weights, source, anyOf }
  }

  private see({ before, restWeight }: Example, statement: Statement): Seen {
    const known = this.seen.get(statement)
    if (known) return known
    const classes = classesIn(statement, roles)
    const found = this.reader.read(statement, before)
    const signals = new Uint32Array(outputs.length)
    const vector = new Uint8Array(SIGNAL_NAMES.length)
    let at = 0
    catalog.forEach(({ rule }, r) => {
      for (let e = 0; e <= rule.elements.length; e++, at++) {
        signalVector(found.get(r), statement, e < rule.elements.length ? e : -1, classes, masks[r][e] ?? 0, vector)
        for (let s = 0; s < vector.length; s++) if (vector[s]) signals[at] |= 1 << s
        // Most statements of a bank show something and most of a charter show nothing: a step of its own keeps one from biasing the other.
        if (restWeight > 0) signals[at] |= 1 << BANK
      }
    })
    const seen = { names: wordFeatures(statement, classes), signals }
    this.seen.set(statement, seen)
    return seen
  }
}

/** A word that stands in one document only is a name or an accident, and teaches nothing of others. */
function vocabularyOf(named: readonly ReadonlySet<string>[], examples: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  const sources = new Map<string, Set<string>>()
  named.forEach((features, i) => {
    for (const name of features) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
      let seen = sources.get(name)
      if (!seen) sources.set(name, (seen = new Set()))
      if (seen.size < LEAST_SOURCES) seen.add(examples[i].source)
    }
  })
  return [...counts]
    .filter(([name, count]) => count >= LEAST_STATEMENTS && (sources.get(name)?.size ?? 0) >= LEAST_SOURCES)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_FEATURES)
    .map(([name]) => name)
    .sort()
}
