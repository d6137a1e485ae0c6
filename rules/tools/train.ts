import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { requirementEntries as catalog } from '../catalog/requirements.generated.ts'
import { stateOf } from '../engine/judge.ts'
import { outOfFold, type ViewedCharter } from './training/cross.ts'
import { fitState, type StateExample } from './training/fit-state.ts'
import { FOLDS, readSets, SET_NAMES, type SetName } from './training/sets.ts'
import { trainFolds } from './training/threads.ts'

/**
 * `npm run train`: learns the statement model and the state model from the banks of statements, the rules' examples, `test/charters`, and the labelled
 * corpus where it lies beside the project, and writes them. Prints how well charters are judged that the models have not seen
 * (cross-validation, both models); `--report` prints and writes nothing.
 */
const path = fileURLToPath(new URL('../engine/model.generated.json', import.meta.url))
const reportOnly = process.argv.includes('--report')

interface Outcome {
  readonly set: SetName
  readonly rule: string
  readonly language: string
  readonly want: string
  readonly got: string
}

const models = await trainFolds(!reportOnly)
const viewed = outOfFold(readSets(), models)

const outcomes: Outcome[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const model = fitState(examplesOf(viewed.filter((one) => one.fold !== fold)))
  for (const { charter: { set, labels }, views } of viewed.filter((one) => one.fold === fold)) {
    catalog.forEach(({ rule }, r) => {
      const label = labels.requirements[rule.id]
      if (!label) return
      const got = stateOf(views[r], rule.id, model).state
      outcomes.push({ set, rule: rule.id, language: labels.language, got, want: label.alt === got ? got : label.state })
    })
  }
}
for (const set of SET_NAMES) {
  for (const language of ['vi', 'en', 'bilingual']) print(`${set} ${language}`, outcomes.filter((one) => one.set === set && one.language === language))
  print(set, outcomes.filter((one) => one.set === set))
}
for (const { rule } of catalog) print(rule.id, outcomes.filter((one) => one.rule === rule.id && !['examples', 'unusual', 'held'].includes(one.set)))

if (!reportOnly) {
  writeFileSync(path, `${JSON.stringify({ ...models[FOLDS], state: fitState(examplesOf(viewed)) })}\n`)
  console.log(`wrote ${path}`)
}

function examplesOf(some: readonly ViewedCharter[]): StateExample[] {
  return some.filter(({ charter }) => charter.stateWeight > 0).flatMap(({ charter: { labels, stateWeight }, views }) =>
    catalog.flatMap(({ rule }, r) => {
      const label = labels.requirements[rule.id]
      return label ? [{ rule: rule.id, features: views[r].features, state: label.state, alt: label.alt, weight: stateWeight }] : []
    }),
  )
}

function print(name: string, some: readonly Outcome[]): void {
  if (some.length === 0) return
  const share = (test: (one: Outcome) => boolean): string => (some.filter(test).length / some.length).toFixed(3)
  const states = ['met', 'partial', 'missing']
  const table = states.map((want) => `${want} ${states.map((got) => some.filter((one) => one.want === want && one.got === got).length).join('/')}`).join('  ')
  const gross = share(({ want, got }) => (want === 'met' && got === 'missing') || (want === 'missing' && got === 'met'))
  console.log(`${name.padEnd(28)} n ${String(some.length).padStart(5)}  exact ${share((one) => one.want === one.got)}  gross ${gross}  ${table}`)
}
