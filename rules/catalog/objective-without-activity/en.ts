import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Every objective has an activity',
  why:
    'The third step of the guidance wants a work plan with agreed actions. ' +
    'An objective that no action serves is only a wish.',
  good: `## Objectives

- O1: 200 households with clean water
- O2: 10 wells repaired

## Work plan

| Activity | Objective |
|---|---|
| Ditches | O1 |
| Pumps | O2 |`,
  weak: `## Objectives

- O1: 200 households with clean water
- O2: 10 wells repaired

## Work plan

| Activity | Objective |
|---|---|
| Ditches | O1 |`,
  weakBecause: 'The plan has nothing for O2.',
  messages: {
    'no-activity': 'The work plan has nothing for objective {id}.',
  },
  related: {},
  fixes: { 'add-row': 'Add a row for objective {id} to the table' },
}
