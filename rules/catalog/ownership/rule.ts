import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'ownership',
  group: 'barriers',
  core: false,
  from: ['challenges'],
  elements: [
    { id: 'rights' },
  ],
}
