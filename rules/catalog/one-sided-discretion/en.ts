import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'No partner holds the last word alone',
  why:
    'The guidance on leadership speaks of shared leadership; its third and fourth barriers are one partner that dominates and an uneven balance of power. ' +
    'A right to decide alone, written into the charter, weighs more than any sentence about equality.',
  good: `PARTY A: Seed Fund

PARTY B: Eastfield Farmers Union

Both parties decide on the budget together.`,
  weak: `PARTY A: Seed Fund

PARTY B: Eastfield Farmers Union

On the budget the final decision rests with Party A.`,
  weakBecause: 'Party A decides alone, and Party B has no way to be heard.',
  messages: {
    partner: '"{words}": {partner} alone holds the last word.',
  },
  related: {},
  fixes: {},
}
