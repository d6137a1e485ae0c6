import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Every task has somebody to do it',
  why:
    'The guidance on common understanding wants a clear division of labour between the partners. ' +
    'A passive such as "a report will be sent" hides who does it, so when no report comes nobody knows whom to ask.',
  good: 'The coordinator sends a report every quarter.',
  weak: 'A report will be sent every quarter.',
  weakBecause: 'Nobody knows who sends it.',
  messages: {
    nobody: '"{words}": it is not clear who does this.',
  },
  related: {},
  fixes: {
    'add-actor': 'Add who does it',
  },
}
