import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Quorum and membership fit together',
  why:
    'The guidance on purpose wants a shared and transparent way of deciding. ' +
    'A committee of five that needs seven for a quorum will never decide anything; with "5 (four)" nobody knows which number to believe.',
  good: 'The Steering Group consists of five members. For the Steering Group the quorum is three.',
  weak: 'The Steering Group consists of five members. For the Steering Group the quorum is seven.',
  weakBecause: 'The group has five members.',
  messages: {
    'too-many': '{quorum} must be present, and there are only {seats} members.',
    'thresholds-differ': 'The same matter needs "{one}" in one place and "{other}" in another.',
    'number-and-word': 'Number and word differ: "{number}".',
  },
  related: {
    seats: 'The number of members is here',
    first: 'The first threshold is here',
  },
  fixes: {},
}
