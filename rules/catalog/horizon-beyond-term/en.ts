import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Promised benefits fall within the term',
  why:
    'The first step of the guidance asks what each organisation needs in 12 months and in 18 to 36. Where a one-year agreement promises something after three years, ' +
    'nobody is left to keep the promise.',
  good: `This agreement takes effect on 1 January 2025 and remains in force until 31 December 2027.

## Benefits

After 36 months the Club has 50 more members.`,
  weak: `This agreement takes effect on 1 January 2025 and remains in force until 31 December 2025.

## Benefits

After 36 months the Club has 50 more members.`,
  weakBecause: 'The agreement runs for twelve months.',
  messages: {
    beyond: 'A benefit is promised after "{length}", and the agreement runs for {term} months.',
  },
  related: {
    end: 'The agreement ends here',
  },
  fixes: {},
  options: { tolerance: 'months beyond the term that are let pass.' },
}
