import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'learning',
  group: 'learning',
  core: false,
  from: ['learning', 'barriers'],
  elements: [
    { id: 'activity' },
    { id: 'when-who', features: ['freq', 'date', 'post', 'body'] },
  ],
}
