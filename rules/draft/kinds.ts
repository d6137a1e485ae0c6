import type { Profile } from '../charter/profile.ts'

/** The articles of each kind of document, in order, by their ids in the wording. */
export const ARTICLES: Readonly<Record<Profile, readonly string[]>> = {
  charter: [
    'partners', 'need', 'purpose', 'objectives', 'benefits', 'roles', 'plan', 'structure', 'decisions', 'accountability', 'culture',
    'communication', 'learning', 'monitoring', 'change', 'ownership', 'term', 'signatures',
  ],
  mou: [
    'partners', 'purpose-mou', 'objectives', 'benefits', 'roles', 'contacts-mou', 'plan', 'decisions-mou', 'communication', 'monitoring-mou',
    'change', 'ownership-mou', 'term', 'signatures',
  ],
  network: [
    'members', 'purpose-network', 'roles', 'structure-network', 'decisions', 'accountability', 'culture', 'communication', 'learning',
    'monitoring', 'change', 'interests-network', 'term-network',
  ],
  compact: ['compact-partners', 'compact-purpose', 'compact-promises', 'compact-communication', 'compact-review'],
  coordination: [
    'agencies', 'purpose', 'objectives', 'roles', 'structure-coordination', 'plan', 'decisions-coordination', 'participation-coordination',
    'communication', 'monitoring-coordination', 'change', 'term-coordination', 'signatures',
  ],
}
