// The order of the rules wherever all are listed: that of the guidance, then coherence, then wording. A rule that is not named here comes last.
export const requirementOrder: readonly string[] = [
  'shared-purpose', 'objectives', 'expected-results', 'strategic-alignment', 'need-for-partnership',
  'partner-benefits', 'proportionate-commitment', 'lead-coordinator', 'shared-leadership', 'representative-mandate',
  'partners-identified', 'roles-assigned', 'work-plan', 'resources', 'governance-structure', 'decision-process',
  'decision-levels', 'conflict-resolution', 'accountability', 'shared-values', 'respect-differences', 'ground-rules',
  'stakeholder-participation', 'communication', 'feedback-loops', 'contribution-recognition', 'learning',
  'capacity-development', 'monitoring-evaluation', 'reporting', 'partnership-health', 'goal-adjustment',
  'review-and-amendment', 'change-response', 'key-personnel-change', 'duration', 'exit', 'risks', 'ownership',
  'interests-declared', 'sign-off',
]

export const textRuleOrder: readonly string[] = [
  'partner-without-role', 'unknown-party', 'party-name-consistency', 'undefined-body', 'raci-accountable',
  'quorum-coherent', 'objective-without-indicator', 'objective-without-activity', 'dates-coherent',
  'horizon-beyond-term', 'frequency-consistent', 'cross-reference', 'numbering', 'signature-parity',
  'bilingual-parity', 'front-matter', 'placeholder', 'empty-section', 'deferred-mechanism', 'vague-commitment',
  'unassigned-responsibility', 'weak-commitment', 'one-sided-discretion', 'guidance-copied',
]

export const extendedOrder: readonly string[] = ['joining', 'legal-status', 'confidentiality', 'publicity', 'safeguarding', 'sustainability']
