import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'shared-purpose',
  group: 'purpose',
  core: true,
  from: ['purpose', 'barriers'],
  elements: [
    { id: 'aim' },
    { id: 'common' },
  ],
}
