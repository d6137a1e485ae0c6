/** Front-matter keys that are short for more than they say. */
export const keys: Readonly<Record<string, string>> = {
  approvals: 'approved by', approved: 'approved by', begins: 'start date', ends: 'end date', end: 'end date', expires: 'end date', from: 'effective from', reviewed: 'review date', sign_off: 'signed by', signed: 'signed on', starts: 'start date',
  start: 'start date', until: 'end date',
}
