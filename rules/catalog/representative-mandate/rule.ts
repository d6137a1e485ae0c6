import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'representative-mandate',
  group: 'leadership',
  core: false,
  from: ['leadership', 'barriers'],
  elements: [
    { id: 'representative', each: true },
    { id: 'authority' },
  ],
}
