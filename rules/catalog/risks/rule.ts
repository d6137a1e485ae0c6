import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'risks',
  group: 'barriers',
  core: false,
  from: ['challenges', 'barriers'],
  elements: [
    { id: 'risk' },
    { id: 'response', features: ['post'] },
  ],
}
