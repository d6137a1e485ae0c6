import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Core sections commit instead of hoping',
  why:
    'The seventh barrier of the guidance is lack of commitment. Words such as "endeavour to" or "where possible" allow partners to do nothing and keep their word; ' +
    'in a vision they are welcome, in a duty nobody can build on them.',
  good: 'The partners give ten working days a year.',
  weak: 'The partners endeavour to give working time.',
  weakBecause: 'Whoever gives none has kept the promise too.',
  messages: {
    hedge: '"{words}" is a hope, not a commitment.',
  },
  related: {},
  fixes: {},
}
