import type { LanguageId } from '../text/language-id.ts'
import type { MatcherData } from '../text/matcher-data.ts'
import type { StateModel } from './judge.ts'
import type { Models } from './scorer.ts'

/** What an engine without packs needs besides its catalog. */
export interface Prepared {
  readonly models: Models
  readonly stateModel: StateModel
  /** Of the words by which charters are known; null when it is still to be made. */
  readonly detection: MatcherData | null
  /** Of the catalog's lexicons, with the words that the models rely on; null when they are still to be made. */
  readonly matchers: Readonly<Record<LanguageId, MatcherData>> | null
}
