import type { RequirementRule } from '../../requirement.ts'

export const rule: RequirementRule = {
  id: 'sustainability',
  group: 'change',
  core: false,
  from: [],
  elements: [{ id: 'continues' }, { id: 'means' }],
}
