import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { requirementEntries as catalog } from '../../catalog/requirements.generated.ts'
import { readCharters, readRuleExamples, readShownCharters, type LabelledCharter } from './examples.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/**
 * How much charters count, by where they are from: each statement of theirs, and each of their states. Those of the corpus are few and most like what users
 * write; a rule's own example is one section long and unlike the charters that people write. Of unusual ones the states count little; from those of
 * `test/held-out` nothing is learned.
 */
const WEIGHTS = {
  own: { statement: 1, state: 1 }, made: { statement: 2, state: 10 }, real: { statement: 2, state: 16 }, unlabelled: { statement: 2, state: 6 },
  examples: { statement: 0.5, state: 0.5 }, unusual: { statement: 1, state: 0.25 }, held: { statement: 0, state: 0 },
} as const
export type SetName = keyof typeof WEIGHTS
export const SET_NAMES = Object.keys(WEIGHTS) as SetName[]

const FOLDERS = [['own', here('../../../test/charters')], ['made', here('../../../../shared/corpus/made')], ['real', here('../../../../shared/corpus/real')]] as const
const UNLABELLED = here('../../../../shared/corpus/unlabelled')
const UNUSUAL = here('../../../test/charters/unusual')
const HELD = here('../../../test/held-out')

export interface SetCharter extends LabelledCharter {
  readonly set: SetName
  readonly weight: number
  readonly stateWeight: number
}

/** All charters to learn from, and those to judge only, always in the same order; the corpus where it lies beside the project. */
export function readSets(): SetCharter[] {
  const of = (set: SetName, charters: readonly LabelledCharter[]): SetCharter[] => charters.map((charter) => ({ ...charter, set, weight: WEIGHTS[set].statement, stateWeight: WEIGHTS[set].state }))
  return [
    ...FOLDERS.filter(([, folder]) => existsSync(folder)).flatMap(([set, folder]) => of(set, readCharters(folder, here(`./shown/${set}`)))),
    ...(existsSync(UNLABELLED) ? of('unlabelled', readShownCharters(UNLABELLED, here('./shown/unlabelled'), catalog)) : []),
    ...of('examples', readRuleExamples(here('../../catalog'))),
    ...of('unusual', readCharters(UNUSUAL, here('./shown/unusual'))),
    ...of('held', readCharters(HELD)),
  ]
}

/** Charters are held back by turns: those of one fold at a time. */
export const FOLDS = 4

export function isHeld(index: number, fold: number): boolean {
  return index % FOLDS === fold
}

export function isLearned({ set }: SetCharter): boolean {
  return WEIGHTS[set].statement > 0
}
