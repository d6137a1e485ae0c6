import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'need-for-partnership',
  group: 'need',
  core: false,
  from: ['first-step'],
  elements: [
    { id: 'problem' },
    { id: 'together' },
  ],
}
