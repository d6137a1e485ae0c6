import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Articles and sections are numbered without gap or repeat',
  why:
    'The third step of the guidance wants a text with a clear structure to work within. A number that is skipped or used twice is mostly the trace of an article that was dropped or pasted twice, ' +
    'and then every "under Article 7" may point to the wrong place.',
  good: `## Article 1. Purpose

Keep the forest.

## Article 2. Meetings

Every quarter.

## Article 3. Term

From signature.`,
  weak: `## Article 1. Purpose

Keep the forest.

## Article 2. Meetings

Every quarter.

## Article 4. Term

From signature.`,
  weakBecause: 'Article 4 follows Article 2: an article is missing, or the number is wrong.',
  messages: {
    gap: '"{number}" follows "{before}": a number is missing between them.',
    repeat: 'The number "{number}" is used twice.',
    order: '"{number}" stands behind "{before}".',
  },
  related: { before: 'The number before it is here' },
  fixes: { renumber: 'Renumber from here on, references too' },
}
