import type { RequirementRule } from '../../requirement.ts'

export const rule: RequirementRule = {
  id: 'joining',
  group: 'governance',
  core: false,
  from: [],
  elements: [{ id: 'who' }, { id: 'procedure' }],
}
