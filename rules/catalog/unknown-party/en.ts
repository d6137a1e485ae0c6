import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'No duty is given to a party that is not there',
  why:
    'The guidance on common understanding wants everybody to know who has which role. A duty of a party that is not listed, mostly left over from another text, ' +
    'is nobody\'s duty.',
  good: `PARTY A: Meadow Growers Association

PARTY B: Sweet Fruit Ltd

Party A picks the farms. Party B buys the fruit.`,
  weak: `PARTY A: Meadow Growers Association

PARTY B: Sweet Fruit Ltd

Party A picks the farms. Party C buys the fruit.`,
  weakBecause: 'There are two parties and no Party C.',
  messages: {
    unknown: 'No party is called "{name}"; the parties are {listed}.',
    'unknown-row': 'The table of roles has "{name}", which is none of the partners: {listed}.',
  },
  related: {},
  fixes: { 'use-other': 'Change to "{other}"', 'add-party': 'Add {name} to the parties' },
}
