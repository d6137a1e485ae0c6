import type { RequirementRule } from '../../requirement.ts'

export const rule: RequirementRule = {
  id: 'confidentiality',
  group: 'communication',
  core: false,
  from: [],
  elements: [{ id: 'what' }, { id: 'handling' }],
}
