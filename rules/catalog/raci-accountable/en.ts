import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Every task has exactly one partner accountable',
  why:
    'The guidance on managing performance wants members to be accountable for what they do. In a RACI matrix two A in one row mean that in the end nobody is; ' +
    'without an R nobody does it.',
  good: `| Task | Trust | Club |
|---|---|---|
| Survey | A | R |
| Training | R | A |`,
  weak: `| Task | Trust | Club |
|---|---|---|
| Survey | A | A |
| Training | R | A |`,
  weakBecause: 'Two are accountable for the survey.',
  messages: {
    many: '"{task}" has more than one A: {partners}.',
    none: 'Nobody is accountable (A) for "{task}".',
    'nobody-responsible': 'Nobody is responsible (R) for doing "{task}".',
    idle: '"{partner}" neither does nor answers for anything in the matrix.',
  },
  related: {
    accountable: 'One A is here',
  },
  fixes: { 'also-accountable': 'Make "{partner}" accountable too (A/R)', 'also-responsible': 'Make "{partner}" responsible too (A/R)' },
  options: { idle: 'whether to point out a partner that is only asked or told.' },
}
