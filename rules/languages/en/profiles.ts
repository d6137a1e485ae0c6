import type { Profile } from '../../charter/profile.ts'

/** What kinds of documents are called in titles and front matter. Sources: background §4 of the guidance notes, and usage. */
export const profiles: Readonly<Record<Profile, readonly string[]>> = {
  charter: ['charter', 'full', 'full charter', 'partnership agreement'],
  compact: ['compact', 'joint commitment', 'joint pledge', 'our promise', 'our promises', 'pledge'],
  coordination: [
    'coordination', 'coordination program', 'coordination programme', 'coordination regulation', 'inter agency regulation', 'interagency regulation',
    'joint programme', 'joint coordination programme',
  ],
  mou: ['bilateral', 'memoranda', 'memorandum', 'moa', 'mou'],
  network: ['community of practice', 'network', 'terms of reference', 'tor', 'tors', 'working group'],
}

/** Titles of the part about members. */
export const membershipTitles: readonly string[] = ['join', 'joining', 'member', 'members', 'membership']
