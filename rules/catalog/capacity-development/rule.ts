import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'capacity-development',
  group: 'learning',
  core: false,
  from: ['learning'],
  elements: [
    { id: 'activity' },
    { id: 'who', features: ['partner', 'post'] },
  ],
}
