import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'monitoring-evaluation',
  group: 'monitoring',
  core: true,
  from: ['monitoring', 'barriers'],
  elements: [
    { id: 'measured' },
    { id: 'timing', features: ['freq'] },
    { id: 'responsible', features: ['post', 'body', 'partner'] },
  ],
}
