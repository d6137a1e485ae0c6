import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'No empty sections',
  why:
    'The third step of the guidance wants a charter to state goals, procedures, structure and outcomes. A heading with nothing under it shows that the partners thought of a matter and settled nothing, ' +
    'while a hasty reader takes it for settled.',
  good: `## Settling disagreements

The two focal points talk within seven days; if that fails, the committee decides.`,
  weak: `## Settling disagreements

## Money

Each partner gives 500 a year.`,
  weakBecause: 'There is nothing under "Settling disagreements".',
  messages: { empty: 'There is nothing in the section "{title}".' },
  related: {},
  fixes: { 'remove-section': 'Remove this empty section' },
}
