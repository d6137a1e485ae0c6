import { requirementEntries as catalog } from '../../catalog/requirements.generated.ts'
import { buildLexicons } from '../../engine/lexicons.ts'
import { outputNames, SIGNAL_NAMES, signalVector, wordFeatures, type ModelData } from '../../engine/model.ts'
import { buildRoles } from '../../engine/roles.ts'
import { classesIn, featureMasks, SignalReader } from '../../engine/signals.ts'
import { languages } from '../../languages/index.ts'
import type { LanguageId } from '../../text/language-id.ts'
import { charterExamples, readBanks, type Example, type LabelledCharter } from './examples.ts'
import { fit, type Row } from './fit.ts'

/** Features kept per language, the most frequent first, and in how many statements and sources one must stand. */
const MOST_FEATURES = 6000
const LEAST_STATEMENTS = 3
const LEAST_SOURCES = 2
const FITTING = { rank: 48, epochs: 12, rate: 0.1, l2: 0.001, seed: 7 }

const BANK = SIGNAL_NAMES.indexOf('bank')

const lexicons = buildLexicons(catalog, languages)
const roles = buildRoles(catalog, lexicons)
const outputs = outputNames(catalog)
const outputIndex = new Map(outputs.map((name, i) => [name, i]))
const masks = featureMasks(catalog)

/** Trains the statement model of each language from the banks of statements beside this file and from labelled charters. */
export function train(charters: readonly LabelledCharter[]): Record<LanguageId, ModelData> {
  const banks = readBanks(new URL('.', import.meta.url).pathname, catalog, lexicons, outputIndex)
  const examples = [...banks, ...charters.flatMap((charter) => charterExamples(charter, catalog, lexicons, outputIndex))]
  return { vi: trainLanguage(examples, 'vi'), en: trainLanguage(examples, 'en') }
}

function trainLanguage(examples: readonly Example[], language: LanguageId): ModelData {
  const mine = examples.filter((example) => example.language === language)
  const named = mine.map((example) => wordFeatures(example.statement, classesIn(example.statement, roles)))
  const vocabulary = vocabularyOf(named, mine)
  const ids = new Map(vocabulary.map((name, i) => [name, i]))
  const reader = new SignalReader(roles)
  return fit(mine.map((example, i) => rowOf(example, named[i], ids, reader)), outputs, vocabulary, FITTING)
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

function rowOf(example: Example, names: ReadonlySet<string>, ids: ReadonlyMap<string, number>, reader: SignalReader): Row {
  const signals = reader.read(example.statement, example.before)
  const classes = classesIn(example.statement, roles)
  const bits = new Uint32Array(outputs.length)
  const labels = new Int8Array(outputs.length).fill(example.restWeight > 0 ? 0 : -1)
  const weights = new Float32Array(outputs.length).fill(example.restWeight)
  const vector = new Uint8Array(SIGNAL_NAMES.length)
  let at = 0
  catalog.forEach(({ rule }, r) => {
    for (let e = 0; e <= rule.elements.length; e++, at++) {
      signalVector(signals.get(r), example.statement, e < rule.elements.length ? e : -1, classes, masks[r][e] ?? 0, vector)
      for (let s = 0; s < vector.length; s++) if (vector[s]) bits[at] |= 1 << s
      // Most statements of a bank show something and most of a charter show nothing: a step of its own keeps one from biasing the other.
      if (example.restWeight > 0) bits[at] |= 1 << BANK
      const label = example.labels.get(at)
      if (label === undefined) continue
      labels[at] = label
      weights[at] = example.weight * (label === 1 ? 2 : 1)
    }
  })
  return { features: Int32Array.from([...names].flatMap((name) => ids.get(name) ?? [])), size: names.size, signals: bits, labels, weights }
}
