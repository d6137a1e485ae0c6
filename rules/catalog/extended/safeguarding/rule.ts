import type { RequirementRule } from '../../requirement.ts'

export const rule: RequirementRule = {
  id: 'safeguarding',
  group: 'culture',
  core: false,
  from: [],
  elements: [{ id: 'duty' }, { id: 'report' }],
}
