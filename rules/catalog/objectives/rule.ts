import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'objectives',
  group: 'purpose',
  core: false,
  from: ['purpose', 'third-step'],
  elements: [
    { id: 'specific', atLeast: 2 },
  ],
}
