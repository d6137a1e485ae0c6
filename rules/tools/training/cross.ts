import { requirementEntries as catalog } from '../../catalog/requirements.generated.ts'
import { readCharter } from '../../charter/read.ts'
import type { DocumentView } from '../../engine/document-features.ts'
import { views } from '../../engine/judge.ts'
import { buildLexicons } from '../../engine/lexicons.ts'
import { buildRoles } from '../../engine/roles.ts'
import { Scorer } from '../../engine/scorer.ts'
import { languages } from '../../languages/index.ts'
import type { LabelledCharter } from './examples.ts'
import type { Trainer } from './train.ts'

export interface ViewedCharter {
  readonly charter: LabelledCharter
  readonly views: readonly DocumentView[]
}

/** Views of each charter through a statement model that has not seen it, so that what is learned from them holds for new charters. */
export function outOfFold(charters: readonly LabelledCharter[], folds: number, trainer: Trainer): ViewedCharter[] {
  const lexicons = buildLexicons(catalog, languages)
  const roles = buildRoles(catalog, lexicons)
  const out: ViewedCharter[] = []
  for (let fold = 0; fold < folds; fold++) {
    const held = charters.filter((_, i) => i % folds === fold)
    const models = trainer.train(charters.filter((_, i) => i % folds !== fold))
    const scorer = new Scorer(catalog, roles, models)
    for (const charter of held) out.push({ charter, views: views(readCharter(charter.text, lexicons), catalog, scorer) })
  }
  return out
}
