import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'feedback-loops',
  group: 'communication',
  core: true,
  from: ['communication'],
  elements: [
    { id: 'from-to' },
    { id: 'channel', features: ['channel'] },
    { id: 'response', features: ['deadline'] },
  ],
}
