import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'interests-declared',
  group: 'barriers',
  core: false,
  from: ['barriers'],
  elements: [
    { id: 'disclosure' },
    { id: 'consequence' },
  ],
}
