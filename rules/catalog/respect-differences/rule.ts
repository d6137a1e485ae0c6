import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'respect-differences',
  group: 'culture',
  core: false,
  from: ['culture', 'barriers'],
  elements: [
    { id: 'differences' },
    { id: 'handling' },
  ],
}
