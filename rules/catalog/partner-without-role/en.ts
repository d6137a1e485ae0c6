import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Every partner has something to do',
  why:
    'The guidance on common understanding wants the roles and responsibilities of every member to be clear; its ninth barrier is an incomplete understanding of them. ' +
    'A partner with a name and no task will sooner or later stand outside.',
  good: `PARTY A: Meadow Growers Association

PARTY B: Sweet Fruit Ltd

Meadow Growers Association picks the farms and keeps the book. Sweet Fruit Ltd buys all first-class fruit.`,
  weak: `PARTY A: Meadow Growers Association

PARTY B: Sweet Fruit Ltd

Meadow Growers Association picks the farms and keeps the book.`,
  weakBecause: 'Sweet Fruit is named and given nothing to do.',
  messages: { 'no-role': 'Nothing is said that "{partner}" does; those with something to do are {others}.' },
  related: {},
  fixes: { 'add-row': 'Add a row for this partner to the table of roles' },
  options: { mostPartners: 'look only where there are at most so many partners; in a larger network duties are those of every member.' },
}
