import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'key-personnel-change',
  group: 'change',
  core: false,
  from: ['monitoring'],
  elements: [
    { id: 'replacement' },
  ],
}
