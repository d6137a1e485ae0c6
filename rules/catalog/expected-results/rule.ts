import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'expected-results',
  group: 'purpose',
  core: false,
  from: ['third-step', 'performance'],
  elements: [
    { id: 'results' },
    { id: 'target', features: ['number'] },
  ],
}
