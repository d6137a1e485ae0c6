import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'sign-off',
  group: 'commitment',
  core: false,
  from: ['third-step', 'barriers'],
  elements: [
    { id: 'signatories', each: true },
    { id: 'date', features: ['date'] },
  ],
}
