import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'partner-benefits',
  group: 'need',
  core: false,
  from: ['first-step'],
  elements: [
    { id: 'each-partner', each: true },
    { id: 'short-term' },
    { id: 'long-term' },
  ],
}
