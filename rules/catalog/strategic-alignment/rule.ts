import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'strategic-alignment',
  group: 'purpose',
  core: false,
  from: ['third-step'],
  elements: [
    { id: 'strategy' },
    { id: 'serves' },
  ],
}
