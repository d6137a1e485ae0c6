import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Commitments have a time, not only "promptly"',
  why:
    'The guidance on communication wants all stakeholders to get information in time. Everybody reads that word differently; ' +
    'only with a number of days or an interval beside it do partners know when something is late.',
  good: 'The parties inform each other within three working days.',
  weak: 'The parties inform each other promptly.',
  weakBecause: 'Nobody knows how soon that is.',
  messages: {
    vague: '"{words}" does not say when; no time and no number stands beside it.',
  },
  related: {},
  fixes: {
    'set-time': 'Put a number of days instead',
  },
  options: { allow: 'vague words that the organisation does not mind, as written.' },
}
