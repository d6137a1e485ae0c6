import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'resources',
  group: 'understanding',
  core: false,
  from: ['performance', 'purpose'],
  elements: [
    { id: 'what' },
    { id: 'who', each: true },
  ],
}
