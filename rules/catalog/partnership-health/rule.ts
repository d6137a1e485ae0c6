import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'partnership-health',
  group: 'monitoring',
  core: false,
  from: ['monitoring'],
  elements: [
    { id: 'check' },
    { id: 'when-who', features: ['freq', 'date', 'post', 'body'] },
  ],
}
