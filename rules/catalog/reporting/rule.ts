import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'reporting',
  group: 'monitoring',
  core: false,
  from: ['monitoring'],
  elements: [
    { id: 'timing', features: ['freq', 'deadline'] },
    { id: 'who', features: ['partner', 'post', 'body'] },
  ],
}
