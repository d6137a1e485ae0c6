import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Every partner has a place to sign',
  why:
    'The third step of the guidance wants a clear written commitment by all. A partner that does not sign can hardly be said to have committed itself, ' +
    'and lack of commitment is one of the fourteen barriers.',
  good: `PARTY A: Meadow Growers Association

PARTY B: Sweet Fruit Ltd

Both grow pears.

## Signatures

Signed for Meadow Growers Association: A. Lee

Signed for Sweet Fruit Ltd: B. Fox`,
  weak: `PARTY A: Meadow Growers Association

PARTY B: Sweet Fruit Ltd

PARTY C: Hill College

All grow pears.

## Signatures

Signed for Meadow Growers Association: A. Lee

Signed for Sweet Fruit Ltd: B. Fox`,
  weakBecause: 'There are three parties, and two sign.',
  messages: {
    'not-signed': 'The signatures have no place for "{partner}".',
    'not-a-partner': 'There is a line for "{partner}", which is none of the parties.',
  },
  related: { block: 'The signatures are here' },
  fixes: {},
}
