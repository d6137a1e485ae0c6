import type { RequirementRule } from '../requirement.ts'

export const rule: RequirementRule = {
  id: 'accountability',
  group: 'governance',
  core: false,
  from: ['performance', 'third-step'],
  elements: [
    { id: 'answers-for' },
    { id: 'to-whom', features: ['body'] },
  ],
}
