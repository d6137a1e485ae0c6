import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'change-response',
  group: 'change',
  core: false,
  from: ['monitoring'],
  elements: [
    { id: 'change' },
    { id: 'response' },
  ],
}
