import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'goal-adjustment',
  group: 'monitoring',
  core: false,
  from: ['monitoring'],
  elements: [
    { id: 'adjustment' },
    { id: 'when-who', features: ['freq', 'date', 'body', 'post'] },
  ],
}
