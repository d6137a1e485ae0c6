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
    'no-list': '"{key}" wants a list: one partner a line, each behind a dash.',
  },
  related: {},
  fixes: {},
}
