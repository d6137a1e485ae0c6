import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'shared-leadership',
  group: 'leadership',
  core: false,
  from: ['leadership', 'barriers'],
  elements: [
    { id: 'mechanism' },
  ],
}
