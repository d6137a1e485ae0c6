import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'roles-assigned',
  group: 'understanding',
  core: true,
  from: ['common-understanding', 'barriers'],
  elements: [
    { id: 'duties', each: true, atLeast: 2 },
  ],
}
