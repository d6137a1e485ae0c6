import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'stakeholder-participation',
  group: 'culture',
  core: false,
  from: ['barriers', 'culture'],
  elements: [
    { id: 'stakeholders' },
    { id: 'involvement' },
  ],
}
