import type { RuleWords } from '../../charter/language.ts'

/** Words for the English rules about wording and coherence. Sources: background §3.2 and §2.14, and usage. */
export const rules: RuleWords = {
  signatureTitles: ['signature', 'signatures', 'signed', 'signatories', 'signing', 'sign off', 'in witness whereof', 'execution'],
  signatureCaptions: ['signed', 'signature', 'signed for', 'signed by', 'for and on behalf of', 'on behalf of', 'in witness whereof', 'thumbprint', 'authorised signature', 'authorized signature', 'duly authorised', 'name and title', 'signature to follow'],
  blanks: {
    name: ['name', 'organisation', 'organization', 'partner', 'party', 'company', 'agency', 'entity', 'between', 'represented by', 'representative', 'title', 'contact', 'who', 'person', 'institution', 'library', 'ngo', 'owner'],
    date: ['date', 'day of', 'day', 'month', 'year', 'years', 'from', 'until', 'by', 'start', 'end', 'effective', 'expiry', 'review date', 'dd/mm/yyyy', 'yyyy-mm-dd', 'when', 'dated'],
    quantity: ['number', 'amount', 'percentage', '%', 'usd', 'eur', '£', '$', '€', '₹', 'per cent', 'people', 'members', 'participants', 'days', 'hours', 'times', 'at least', 'up to', 'no more than', 'not more than', 'budget', 'cost', 'sum', 'target', 'threshold', 'quantity'],
  },
  blankPromises: ['tbd', 'tba', 'tbc', 'todo', 'fixme', 'to be confirmed', 'to be determined', 'to be decided', 'to be advised', 'to be completed', 'to be inserted', 'lorem ipsum'],
}
