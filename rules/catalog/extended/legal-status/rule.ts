import type { RequirementRule } from '../../requirement.ts'

export const rule: RequirementRule = {
  id: 'legal-status',
  group: 'commitment',
  core: false,
  from: [],
  elements: [{ id: 'effect' }],
}
