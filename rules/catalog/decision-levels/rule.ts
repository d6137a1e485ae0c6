import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'decision-levels',
  group: 'governance',
  core: false,
  from: ['third-step'],
  elements: [
    { id: 'reserved' },
    { id: 'delegated' },
  ],
}
