import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'References lead to something that is there',
  why:
    'The third step of the guidance wants a text with a structure that partners can rely on. Where a text says "under Article 12" and has ten articles, ' +
    'nobody knows which rule to follow.',
  good: `## Article 1. Committee

The committee has three members.

## Article 2. Meetings

The committee of Article 1 meets monthly.`,
  weak: `## Article 1. Committee

The committee has three members.

## Article 2. Meetings

The committee of Article 7 meets monthly.`,
  weakBecause: 'The text has two articles and no Article 7.',
  messages: {
    'no-article': 'This text has no "{reference}"; its last is "{last}".',
    'no-annex': 'This text has no "{reference}".',
    'no-anchor': 'No heading answers to the link "{reference}".',
  },
  related: {},
  fixes: { 'use-anchor': 'Use the number that the section has now' },
}
