import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'communication',
  group: 'communication',
  core: false,
  from: ['communication', 'barriers'],
  elements: [
    { id: 'channel', features: ['channel'] },
    { id: 'timing', features: ['freq'] },
  ],
}
