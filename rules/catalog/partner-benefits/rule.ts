import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'partner-benefits',
  group: 'need',
  core: false,
  from: ['first-step'],
  elements: [
    { id: 'each-partner' },
    { id: 'short-term' },
    { id: 'long-term' },
  ],
}
