import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'The commitment is the partners\' own, not copied from the guidance',
  why:
    'The third step of the guidance wants a clear commitment of the partners themselves. ' +
    'A sentence copied from it says what partnerships in general should be like, not what these partners will do, and when.',
  good: 'The two sides meet in the last week of every quarter; whoever sees something go wrong says so there.',
  weak: 'This sample sentence stands here to show what a sentence taken over word for word from the guidance looks like.',
  weakBecause: 'The sentence is taken from the guidance; it is true of every partnership and so binds nobody.',
  messages: {
    copied: 'This is nearly the guidance\'s own sentence; say what the partners themselves will do.',
  },
  related: {},
  fixes: {},
  options: { runs: 'how many runs of words a sentence must share with the guidance.' },
}
