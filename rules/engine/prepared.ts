import { models, stateModel } from './model.generated.ts'
import type { Prepared } from './prepared-parts.ts'

/**
 * What the engine makes of the catalog's words and of the models before it can read. Run from the sources it is made when first needed; in
 * what `npm run build` makes, this module is replaced by one that has it ready (`rules/tools/prepare.ts`).
 */
export const prepared: Prepared = { models, stateModel, detection: null, matchers: null }
