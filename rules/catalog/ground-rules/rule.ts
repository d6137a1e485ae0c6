import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'ground-rules',
  group: 'culture',
  core: false,
  from: ['second-step'],
  elements: [
    { id: 'rules', atLeast: 2 },
  ],
}
