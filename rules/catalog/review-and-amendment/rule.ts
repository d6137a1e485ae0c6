import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'review-and-amendment',
  group: 'change',
  core: false,
  from: ['third-step'],
  elements: [
    { id: 'review', features: ['freq'] },
    { id: 'amendment' },
  ],
}
