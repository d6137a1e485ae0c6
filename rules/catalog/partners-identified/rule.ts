import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'partners-identified',
  group: 'understanding',
  core: true,
  from: ['common-understanding', 'kinds'],
  structure: 'partners',
  elements: [
    { id: 'named' },
    { id: 'described' },
  ],
}
