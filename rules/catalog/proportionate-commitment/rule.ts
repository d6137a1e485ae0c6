import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'proportionate-commitment',
  group: 'need',
  core: false,
  from: ['barriers'],
  elements: [
    { id: 'amount', features: ['money'] },
    { id: 'weighing' },
  ],
}
