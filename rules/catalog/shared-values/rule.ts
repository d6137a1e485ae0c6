import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'shared-values',
  group: 'culture',
  core: false,
  from: ['culture'],
  elements: [
    { id: 'values', atLeast: 2 },
  ],
}
