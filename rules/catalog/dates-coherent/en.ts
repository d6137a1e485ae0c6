import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'The dates fit together',
  why:
    'The guidance on monitoring and evaluation wants partners to evaluate and adjust their aims while they work together. ' +
    'An end before the beginning, or a review after the agreement has run out, is a rule that nobody can follow.',
  good: 'This agreement takes effect on 1 March 2026 and ends on 28 February 2028. It is reviewed on 15 March 2027.',
  weak: 'This agreement takes effect on 1 March 2026 and ends on 28 February 2025.',
  weakBecause: 'The end comes before the beginning.',
  messages: {
    'end-before-start': 'The end, "{date}", does not come after the beginning, "{other}".',
    'end-before-signing': 'The end, "{date}", comes before the day of signing, "{other}".',
    'review-after-end': 'The review of "{date}" comes after the end, "{other}".',
    'review-before-start': 'The review of "{date}" comes before the beginning, "{other}".',
    'start-before-signing': 'The start "{date}" is long before the signature "{other}".',
    'length-differs': 'The term says "{date}", and from start to end there are {other} months.',
    'no-such-day': 'There is no day "{date}" in the calendar.',
  },
  related: { start: 'The beginning is set here', end: 'The end is set here', signing: 'The day of signing is here' },
  fixes: {},
  options: { lateSignatureDays: 'how many days after the text takes effect it may be signed without a word.' },
}
