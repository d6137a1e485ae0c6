import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'work-plan',
  group: 'understanding',
  core: false,
  from: ['third-step'],
  elements: [
    { id: 'activities' },
    { id: 'owner', features: ['partner', 'post', 'body'] },
    { id: 'time', features: ['date', 'deadline', 'freq'] },
  ],
}
