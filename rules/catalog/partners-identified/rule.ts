import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'partners-identified',
  group: 'understanding',
  core: true,
  from: ['common-understanding', 'kinds'],
  elements: [
    { id: 'named' },
    { id: 'described' },
  ],
}
