import { writeFileSync } from 'node:fs'
import { requirementEntries as catalog } from '../../catalog/requirements.generated.ts'
import { buildLexicons } from '../../engine/lexicons.ts'
import { outputNames, SIGNAL_NAMES, signalVector, wordFeatures, type ModelData } from '../../engine/model.ts'
import { buildRoles } from '../../engine/roles.ts'
import { classesIn, featureMasks, SignalReader } from '../../engine/signals.ts'
import { languages } from '../../languages/index.ts'
import type { LanguageId } from '../../text/language-id.ts'
import { charterExamples, readBanks, type Example, type LabelledCharter } from './examples.ts'
import { fit, type Row } from './fit.ts'

const MOST_FEATURES = 14000

/** Trains the statement model of each language from banks of statements and labelled charters. */
export interface TrainOptions { readonly words?: boolean; readonly signals?: boolean; readonly epochs?: number; readonly rate?: number; readonly l1?: number; readonly l2?: number; readonly rest?: number; readonly charterWeight?: number; readonly positive?: number; readonly minCount?: number; readonly bank?: boolean; readonly bankShare?: number }
export function train(charters: readonly LabelledCharter[], opt: TrainOptions = {}): Record<LanguageId, ModelData> {
  const lexicons = buildLexicons(catalog, languages)
  const roles = buildRoles(catalog, lexicons)
  const outputs = outputNames(catalog)
  const index = new Map(outputs.map((name, i) => [name, i]))
  const masks = featureMasks(catalog)
  const examples = opt.bank === false ? [] : readBanks(new URL('.', import.meta.url).pathname, catalog, lexicons, index).filter((_, i) => ((i * 7919) % 1000) / 1000 < (opt.bankShare ?? 1))
  for (const charter of charters) examples.push(...charterExamples(charter, catalog, lexicons, index))
  const rowsOf = (language: LanguageId): ModelData => {
    const mine = examples.filter((example) => example.language === language)
    const named = mine.map((example) => wordFeatures(example.statement, classesIn(example.statement, roles)))
    const counts = new Map<string, number>()
    for (const features of named) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
    const vocabulary = [...counts].filter(([, count]) => count >= (opt.minCount ?? 3)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_FEATURES).map(([name]) => name).sort()
    const ids = new Map(vocabulary.map((name, i) => [name, i]))
    const reader = new SignalReader(roles)
    const rows = mine.map((example, i) => rowOf(example, named[i], ids, reader))
    return fit(rows, outputs, vocabulary, { epochs: opt.epochs ?? 12, rate: opt.rate ?? 0.3, l2Words: opt.l2 ?? 0.0005, l1Words: opt.l1 ?? 0.0008, seed: 7 })
  }
  const rowOf = (example: Example, names: ReadonlySet<string>, ids: ReadonlyMap<string, number>, reader: SignalReader): Row => {
    const signals = reader.read(example.statement, example.before)
    const classes = classesIn(example.statement, roles)
    const masksOut = new Uint32Array(outputs.length)
    const labels = new Int8Array(outputs.length).fill(example.restWeight > 0 ? 0 : -1)
    const weights = new Float32Array(outputs.length).fill(example.restWeight * (opt.rest ?? 0.3) / 0.3)
    const vector = new Uint8Array(SIGNAL_NAMES.length)
    let at = 0
    catalog.forEach(({ rule }, r) => {
      for (let e = 0; e <= rule.elements.length; e++, at++) {
        signalVector(signals.get(r), example.statement, e < rule.elements.length ? e : -1, classes, masks[r][e] ?? 0, vector)
        let mask = 0
        for (let s = 0; s < vector.length; s++) if (vector[s]) mask |= 1 << s
        masksOut[at] = opt.signals === false ? 0 : mask
        const label = example.labels.get(at)
        if (label !== undefined) {
          labels[at] = label
          weights[at] = (example.weight === 1 ? 1 : (opt.charterWeight ?? 0.6)) * (label === 1 ? (opt.positive ?? 2) : 1)
        }
      }
    })
    const features = Int32Array.from([...(opt.words === false ? [] : names)].flatMap((name) => ids.get(name) ?? []))
    return { features, signals: masksOut, labels, weights }
  }
  return { vi: rowsOf('vi'), en: rowsOf('en') }
}

export function writeModel(models: Record<LanguageId, ModelData>, path: string): void {
  writeFileSync(path, `${JSON.stringify(models)}\n`)
}
