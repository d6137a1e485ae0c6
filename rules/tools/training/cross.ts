import { requirementEntries as catalog } from '../../catalog/requirements.generated.ts'
import { readCharter } from '../../charter/read.ts'
import type { DocumentView } from '../../engine/document-features.ts'
import { views } from '../../engine/judge.ts'
import { buildLexicons } from '../../engine/lexicons.ts'
import { buildRoles } from '../../engine/roles.ts'
import { Scorer } from '../../engine/scorer.ts'
import { languages } from '../../languages/index.ts'
import { FOLDS, isHeld, type SetCharter } from './sets.ts'
import type { StatementModels } from './threads.ts'

export interface ViewedCharter {
  readonly charter: SetCharter
  readonly fold: number
  readonly views: readonly DocumentView[]
}

/** Views of each charter through the model of its fold, which has not seen it, so that what is learned from them holds for new charters. */
export function outOfFold(charters: readonly SetCharter[], models: readonly StatementModels[]): ViewedCharter[] {
  const lexicons = buildLexicons(catalog, languages)
  const roles = buildRoles(catalog, lexicons)
  return Array.from({ length: FOLDS }, (_, fold) => {
    const scorer = new Scorer(catalog, roles, models[fold])
    return charters.filter((_, i) => isHeld(i, fold)).map((charter) => ({ charter, fold, views: views(readCharter(charter.text, lexicons), catalog, scorer) }))
  }).flat()
}
