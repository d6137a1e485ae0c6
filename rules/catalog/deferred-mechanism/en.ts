import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Nothing is put off without an owner and a date',
  why:
    'In the third step of the guidance partners agree procedures, structure and plans in the charter itself. A mechanism that "will be developed", by nobody in particular and by no date, mostly never is; ' +
    'lack of monitoring and evaluation is one of the barriers it names.',
  good: 'The Centre drafts the monitoring plan and puts it before the committee by 30 June 2026.',
  weak: 'A monitoring plan will be developed.',
  weakBecause: 'It does not say who develops it or by when.',
  messages: { deferred: 'This is only put off ("{words}"): nobody is named to do it, and no date is set.' },
  related: {},
  fixes: { 'add-owner': 'Add who does it and by when' },
}
