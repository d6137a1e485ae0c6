import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'exit',
  group: 'change',
  core: false,
  from: ['monitoring', 'third-step'],
  elements: [
    { id: 'way-out' },
    { id: 'procedure', features: ['deadline'] },
  ],
}
