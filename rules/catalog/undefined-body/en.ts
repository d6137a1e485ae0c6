import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Every body that acts has been set up',
  why:
    'The guidance on managing performance wants a fitting structure. Where a text gives tasks to a committee that nobody has set up, ' +
    'decisions and reports go to an empty chair.',
  good: `The Steering Committee consists of three members, one from each partner. The Steering Committee approves the plan.

The secretary reports to the Steering Committee.`,
  weak: `The Steering Committee approves the plan.

The secretary writes a report. The Steering Committee decides on it.`,
  weakBecause: 'Nothing says who sits in the Steering Committee.',
  messages: {
    undefined: '"{body}" is given tasks, and nothing says who sits in it.',
  },
  related: {
    acts: 'It acts here too',
  },
  fixes: { 'define-body': 'Say who sits in the {body}' },
  options: { mentions: 'how often a body must be named before it is looked at.' },
}
