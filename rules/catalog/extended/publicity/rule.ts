import type { RequirementRule } from '../../requirement.ts'

export const rule: RequirementRule = {
  id: 'publicity',
  group: 'communication',
  core: false,
  from: [],
  elements: [{ id: 'use' }, { id: 'consent' }],
}
