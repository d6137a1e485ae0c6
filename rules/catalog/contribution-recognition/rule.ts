import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'contribution-recognition',
  group: 'communication',
  core: false,
  from: ['purpose'],
  elements: [
    { id: 'recognition' },
  ],
}
