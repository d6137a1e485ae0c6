import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { requirementEntries as catalog } from '../catalog/requirements.generated.ts'
import { stateOf } from '../engine/judge.ts'
import { outOfFold, type ViewedCharter } from './training/cross.ts'
import { readCharters, readRuleExamples, readShownCharters, type LabelledCharter } from './training/examples.ts'
import { fitState, type StateExample } from './training/fit-state.ts'
import { Trainer } from './training/train.ts'

/**
 * `npm run train`: learns the statement model and the state model from the banks of statements, the rules' examples, `test/charters`, and the labelled
 * corpus where it lies beside the project, and writes them. Prints how well charters are judged that the models have not seen
 * (cross-validation, both models); `--report` prints and writes nothing.
 */
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const FOLDS = 4
/**
 * How much charters count, by where they are from. Those of the corpus are few and most like what users write; a rule's own example is one section long and
 * unlike the charters that people write.
 */
const WEIGHTS: Readonly<Record<string, number>> = { own: 1, made: 4, real: 4, unlabelled: 4, examples: 0.5 }
const SETS: Readonly<Record<string, string>> = {
  own: here('../../test/charters'), made: here('../../../shared/corpus/made'), real: here('../../../shared/corpus/real'),
}

const UNLABELLED = here('../../../shared/corpus/unlabelled')

interface Outcome {
  readonly set: string
  readonly rule: string
  readonly language: string
  readonly want: string
  readonly got: string
}

const charters: (LabelledCharter & { readonly set: string })[] = Object.entries(SETS)
  .filter(([, folder]) => existsSync(folder))
  .flatMap(([set, folder]) => readCharters(folder, here(`./training/shown/${set}`)).map((charter) => ({ ...charter, set })))
  .concat(existsSync(UNLABELLED) ? readShownCharters(UNLABELLED, here('./training/shown/unlabelled'), catalog).map((charter) => ({ ...charter, set: 'unlabelled' })) : [])
  .concat(readRuleExamples(here('../catalog')).map((charter) => ({ ...charter, set: 'examples' })))
  .map((charter) => ({ ...charter, weight: WEIGHTS[charter.set] }))
const trainer = new Trainer()
const viewed = outOfFold(charters, FOLDS, trainer)

const outcomes: Outcome[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const isHeld = (one: ViewedCharter): boolean => charters.indexOf(one.charter as (typeof charters)[number]) % FOLDS === fold
  const model = fitState(examplesOf(viewed.filter((one) => !isHeld(one))))
  for (const one of viewed.filter(isHeld)) {
    const { set, labels } = one.charter as (typeof charters)[number]
    catalog.forEach(({ rule }, r) => {
      const label = labels.requirements[rule.id]
      if (!label) return
      const got = stateOf(one.views[r], rule.id, model).state
      outcomes.push({ set, rule: rule.id, language: labels.language, got, want: label.alt === got ? got : label.state })
    })
  }
}
for (const set of [...Object.keys(SETS), 'unlabelled', 'examples']) {
  for (const language of ['vi', 'en', 'bilingual']) print(`${set} ${language}`, outcomes.filter((one) => one.set === set && one.language === language))
  print(set, outcomes.filter((one) => one.set === set))
}
for (const { rule } of catalog) print(rule.id, outcomes.filter((one) => one.rule === rule.id && one.set !== 'examples'))

if (!process.argv.includes('--report')) {
  const path = here('../engine/model.generated.json')
  writeFileSync(path, `${JSON.stringify({ ...trainer.train(charters), state: fitState(examplesOf(viewed)) })}\n`)
  console.log(`wrote ${path}`)
}

function examplesOf(some: readonly ViewedCharter[]): StateExample[] {
  return some.flatMap(({ charter, views }) =>
    catalog.flatMap(({ rule }, r) => {
      const label = charter.labels.requirements[rule.id]
      const weight = WEIGHTS[(charter as (typeof charters)[number]).set]
      return label ? [{ rule: rule.id, features: views[r].features, state: label.state, alt: label.alt, weight }] : []
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
