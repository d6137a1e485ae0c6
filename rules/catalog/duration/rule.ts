import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'duration',
  group: 'change',
  core: false,
  from: ['third-step'],
  structure: 'term',
  elements: [
    { id: 'start' },
    { id: 'end' },
  ],
}
