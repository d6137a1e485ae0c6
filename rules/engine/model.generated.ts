// Written by `npm run train`; do not edit.
import type { LanguageId } from '../text/language-id.ts'
import type { StateModel } from './judge.ts'
import type { ModelData } from './model.ts'
import data from './model.generated.json' with { type: 'json' }

export const models = data as unknown as Readonly<Record<LanguageId, ModelData>>
export const stateModel = data.state as unknown as StateModel
