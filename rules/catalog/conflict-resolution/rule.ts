import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'conflict-resolution',
  group: 'governance',
  core: false,
  from: ['leadership', 'challenges'],
  elements: [
    { id: 'method' },
    { id: 'path', features: ['deadline', 'body'] },
  ],
}
