import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Every objective has an indicator',
  why:
    'The guidance on monitoring and evaluation wants partners to have methods to evaluate their aims. ' +
    'Without an indicator nobody will know, when the day comes, whether an objective was reached.',
  good: `## Objectives

- O1: 200 households with clean water
- O2: 10 wells repaired

## Monitoring

| Objective | Indicator |
|---|---|
| O1 | households |
| O2 | wells |`,
  weak: `## Objectives

- O1: 200 households with clean water
- O2: 10 wells repaired

## Monitoring

| Objective | Indicator |
|---|---|
| O1 | households |`,
  weakBecause: 'O2 is not in the monitoring part.',
  messages: {
    'no-indicator': 'Monitoring and evaluation say nothing of objective {id}.',
  },
  related: {},
  fixes: { 'add-row': 'Add a row for objective {id} to the table' },
}
