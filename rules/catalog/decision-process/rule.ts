import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'decision-process',
  group: 'governance',
  core: true,
  from: ['purpose'],
  elements: [
    { id: 'method' },
    { id: 'participants' },
    { id: 'record' },
  ],
}
