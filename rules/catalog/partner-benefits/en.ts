import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Benefits for each partner',
  why:
    'The guidance (first step) invites each organisation to say what it gains within the coming year and what it gains later (a year and a half to three years on), and to talk these answers over with the others.',
  states: {
    met: 'Benefits are stated partner by partner, with both a short-term (about a year) and a long-term horizon.',
    partial: 'Benefits in general, for some partners only, or without the two horizons.',
    missing: 'Nothing says what the partners gain.'
  },
  good: `| Partner | Within 12 months | After 18–36 months |
|---|---|---|
| Growers' Union | 20 new members | A seat on the district advisory board |
| Sea Taste Ltd | Clean, traceable oysters | A steady supply area |`,
  weak: 'The cooperation brings lasting benefits to both sides.',
  weakBecause: 'It does not say what each side gains, in the first year or later.',
  missing: 'The text does not say what each partner gains by taking part.',
  partial: "The partners' benefits are incomplete: the text does not give {lacking}.",
  lacking: {
    'each-partner': 'the benefits of every partner by name',
    'short-term': 'the short-term benefits (within about 12 months)',
    'long-term': 'the long-term benefits (after 18–36 months)'
  },
  template: {
    heading: 'Benefits for each partner',
    body: `The partners have discussed and set down what each of them gains:

| Partner | Short-term benefits (next 12 months) | Long-term benefits (18–36 months) |
|---|---|---|
| {partner} | [e.g. more members or volunteers, a better service] | [e.g. credibility, access to agencies, steady income] |`
  },
  additions: {
    'each-partner': 'Benefits for each partner: [partner] gains [benefit]; [partner] gains [benefit].',
    'short-term': 'In the first 12 months [partner] gains [short-term benefit].',
    'long-term': 'After 18–36 months [partner] gains [long-term benefit].'
  },
  cues: {
    subject: [
      'benefit', 'benefit (for|to|of) (each|every|the|both|all) (partner|party|member|side|organisation)', 'gain',
      'what each (partner|party|of us|side|member|group|one) (get|gain|receive|hope|expect|need|take)', 'what is in it for',
      'short term benefit', 'long term benefit', 'what we (get|gain|hope to gain)', 'advantage', 'return for', 'expectation of each',
      'each partner expect', 'what <partner> (get|gain|receive|need)', 'get out of (it|the partnership|this)', 'draw from', 'in return',
      'profit from', 'stand to gain', 'offer … member',
      'who (hope|get) (for|) what', 'what each (house|of us|one)', 'in the next 12 months', '18 36 months', 'expectation', 'gains',
      'give and take', 'in the long run', 'each house share', 'what member receive'
    ],
    elements: {
      'each-partner': [
        '!benefit (for|to|of) <partner>', '!benefit (for|to|of) (each|every) (partner|party|member|organisation)',
        '!what each (partner|party|of us|side|member|group|one) (get|gain|receive|hope|expect|need)',
        '<partner> (gain|get|receive|have|has|benefit|obtain|save|win|reach|find|can|will)', '<partner>', 'for <partner>',
        'to <partner>',
        '(union|centre|company|school|fund|department|cooperative|hospital|institute|college|association|foundation|full member|associate member|observer|village) … (gain|get|receive|have|has|win|save)',
        'as for <partner>', 'on the side of <partner>', 'each (full|associate) member',
        
        '(village|mill|radio|library|port|hospital|temple|museum|board|ward|hamlet|boatman|ferryman|group|donor|guild|district|centre|ltd|school|fund|department|society|association|cooperative|institute|team|kiln|house|commune|office|committee|firm|company|college|university|union|farmer)',
        '(party|partner|class|organisation) (a|b|c|<number>)'
      ],
      'short-term': [
        'short term', '(12|twelve) months', '(first|next|coming|this|one) year', 'within (a|one|the) year', 'year (1|one)',
        'in the (short|near) (run|term)', '(this|next|coming) (season|harvest|spring|autumn|summer)', 'immediate', 'at once',
        'straight away', 'by the end of (this|the first) year', '(first|next|within) (six|6|nine|9) months', 'within <number> months',
        'by christmas', 'from the start', 'months 1',
        'this harvest', 'coming harvest', 'near term', 'in <date>', 'as soon as', 'month 12', 'year 1',
        '(by|before) the end of this year', 'before this year', 'next <number> month'
      ],
      'long-term': [
        'long term', 'longer term', 'in the long run', '(18|24|36) months', '18 to 36 months', '18 36 months', 'medium term',
        '(after|within|in|over) (two|three|2|3|five|2 3) years', '(two|three|2|3) years (on|later|from now|hence)',
        'year (2|3|two|three)', '(second|third) year', 'by (2027|2028|2029|2030)', 'later on', 'three (seasons|harvests)', 'lasting',
        'years to come', 'in time', 'in the end', 'next generation', 'years 2',
        'by the third', 'third year', 'three season', 'after three', 'a few harvest', 'month 36', '18 36', 'in later year',
        'within two years', 'two years on'
      ]
    },
    weak: [
      'mutual benefit', 'mutually beneficial', 'benefit (both|all) (side|party|partner)', 'win win', 'everybody (gain|benefit)',
      'all (partner|member|party) (benefit|gain|profit)', 'benefit … will be (defined|agreed|identified)', 'share the benefit',
      'bring benefit', 'fair share of benefit'
    ],
    not: [
      'best interest of the child', 'conflict of interest', 'beneficiary', 'public benefit', 'community benefit',
      'for the benefit of (the community|child|people|society|the public)', 'employee benefit',
      'benefit (payment|claim|office|plan|cheque|scheme)', 'social benefit', 'capital gain', 'benefit of the doubt', 'benefit concert',
      'warranty of <number> months', 'tax advantage', 'unfair advantage', 'private gain', 'personal gain', 'no benefit',
      'benefit sharing for resource', 'housing benefit',
      'profit from sales'
    ]
  }
}
