import type { Language } from '../../charter/language.ts'
import { classes, wordClasses } from './classes.ts'
import { coherence } from './coherence.ts'
import { detection } from './detection.ts'
import { facts } from './facts.ts'
import { keys } from './keys.ts'
import { marks } from './marks.ts'
import { measures } from './measures.ts'
import { common, parties, titles } from './parties.ts'
import { membershipTitles, profiles } from './profiles.ts'
import { rules } from './rules.ts'

export const en: Language = {
  id: 'en', stemmed: true, wordClasses, classes, marks, common, parties, titles, coherence, facts, measures,
  detection, rules, keys, profiles, membershipTitles,
}
