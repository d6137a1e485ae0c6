import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Front matter can be read',
  why:
    'What stands between the two "---" lines at the top tells the partners, the term and the stage of the charter. One slip there makes the tool pass over all of it, ' +
    'and what the partners committed to in it counts as not said.',
  good: `---
status: draft
effective_date: 2026-03-01
---

# Charter

Two clubs garden together.`,
  weak: `---
status: nearly there
effective_date: 2026-13-01
---

# Charter

Two clubs garden together.`,
  weakBecause: 'There is no stage called "nearly there", and no thirteenth month.',
  messages: {
    unreadable: 'Front matter cannot be read: {problem}',
    'no-date': '"{key}" wants a date such as 2026-03-01; it has "{value}".',
    'unknown-status': '"{key}" may be draft, review or signed; it is "{value}".',
    'unknown-language': '"{key}" may be vi, en or both; it is "{value}".',
    'partner-not-in-text': 'Front matter lists "{value}" as a partner, and the text never names it.',
    'partner-not-above': '"{value}" is a party in the text and is not in front matter.',
    'body-not-in-text': 'Front matter lists "{value}", and the text never names it.',
    'date-differs': 'Front matter has "{value}" and the text has "{key}".',
    'no-list': '"{key}" wants a list: one partner a line, each behind a dash.',
  },
  related: { list: 'The list in front matter', said: 'The text has it here' },
  fixes: {},
}
