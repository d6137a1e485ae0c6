import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'lead-coordinator',
  group: 'leadership',
  core: false,
  from: ['leadership'],
  elements: [
    { id: 'lead' },
    { id: 'task' },
  ],
}
