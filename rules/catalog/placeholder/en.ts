import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'No blanks left to fill in',
  why:
    'The third step of the guidance wants a clear written commitment. Dots, square brackets or "TBD" mark what the partners have not committed to, ' +
    'and once a text is signed hardly anybody comes back to fill it in.',
  good: 'This agreement takes effect on 1 March 2026 and ends on 28 February 2028.',
  weak: 'This agreement takes effect on [date] and ends on DD/MM/YYYY.',
  weakBecause: 'Neither date is there, so nobody knows when the agreement begins and ends.',
  messages: {
    name: 'A name is still missing here: "{text}".',
    date: 'A date is still missing here: "{text}".',
    quantity: 'A number is still missing here: "{text}".',
    promise: 'There is nothing here yet but "{text}".',
    signature: 'This place for a signature is still empty.',
    instruction: 'This tells you what to write, and is no text of the charter yet: "{text}".',
    other: 'This is still to be filled in: "{text}".',
  },
  related: {},
  fixes: {},
}
