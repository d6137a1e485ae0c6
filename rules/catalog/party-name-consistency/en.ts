import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Each party has one name, spelt one way',
  why:
    'The second barrier of the guidance is an inconsistent understanding. A name that is one letter off makes readers wonder whether there are two organisations, ' +
    'and in a dispute nobody knows of whom the sentence speaks.',
  good: `PARTY A: Riverside Children Support Association

PARTY B: Sweet Fruit Ltd

Riverside Children Support Association picks the classes. Sweet Fruit gives the fruit.`,
  weak: `PARTY A: Riverside Children Support Association

PARTY B: Sweet Fruit Ltd

Riverside Children Suport Association picks the classes. Sweet Fruit gives the fruit.`,
  weakBecause: '"Suport" and "Support": one association or two?',
  messages: {
    'undefined-alias': '"{written}" is spoken of again and again, and nothing says who that is.',
    near: '"{written}" is one letter away from "{name}".',
  },
  related: {
    again: 'Again here',
    defined: 'The full name is here',
  },
  fixes: {
    'use-name': 'Use the full name',
  },
}
