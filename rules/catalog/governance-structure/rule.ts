import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'governance-structure',
  group: 'governance',
  core: false,
  from: ['performance', 'third-step'],
  elements: [
    { id: 'body', features: ['body'] },
    { id: 'members' },
    { id: 'function' },
  ],
}
