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
  promises: [
    String.raw`(?<!(?:that|which|who) )(?:will|shall|is|are|is going|are going)(?: to)? be (?:jointly |further |separately |mutually |later |subsequently )?(?:developed|agreed(?: upon| on)?|determined|defined|drafted|finali[sz]ed|established|decided|specified|drawn up|worked out|detailed|designed|put in place|discussed|settled(?! (?:amicably|peacefully|in good faith|through))|fleshed out|elaborated)(?! (?:in|under) (?:the )?(?:annex|appendix|schedule|section|article|budget))`,
    String.raw`(?<!(?:that|which|who) )(?:is|are|remains?) (?:still |yet |currently )*(?:under development|being (?:developed|drafted|prepared|worked out|discussed|finali[sz]ed)|to be (?:developed|agreed|determined|defined|drafted|decided|discussed|settled))`,
    String.raw`(?:will|shall|intends? to|plans? to|hopes? to) (?:jointly |further )?(?:develop|agree(?: on| upon)?|define|draft|work out|set up|decide(?: on)?|discuss|look into|establish|settle)(?: [\p{L}&'-]+){0,9} (?:later|in due course|in (?:the )?future|at a later (?:date|stage|time|point)|in time|when the time comes)`,
    String.raw`^(?:this is )?to be (?:discussed|agreed|developed|decided|determined|drafted)(?: later)?\.?$`, String.raw`details? (?:to follow|will follow)`, String.raw`as (?:shall|will|may) be agreed`,
  ],
  delegations: [
    String.raw`by (?:a |an |the |its |their |each |simple |unanimous |mutual )*(?!(?:part(?:y|ies)|partners?|members|both|all|all parties|two|three)(?!\p{L}))[\p{L}'-]+(?: [\p{L}'-]+){0,3}`, String.raw`(?:annually|each year|every|quarterly|monthly|case by case|each time|yearly)`, String.raw`(?:according to|in accordance with|as set out|as described|in line with|on the basis of|as defined|at (?:the|its|each) (?:annual|first|next|general))`,
    String.raw`^(?:if|where|when|in case|in instances|should|any|unless|provided)`,
  ],
  times: [String.raw`\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)`, String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d|\.|,| each| every|$)`, String.raw`(?:19|20)\d\d`, String.raw`(?:within|no later than|not later than|in the first|after) (?:\p{L}+ )?(?:\d+|one|two|three|four|five|six|nine|ten|twelve|thirty|sixty|ninety)(?: \([^)]*\))? (?:working |business |calendar )?(?:days?|weeks?|months?|years?|hours?)`, String.raw`q[1-4]`, String.raw`(?:end|start|beginning) of (?:the )?(?:month|quarter|year|first|second)`],
}
