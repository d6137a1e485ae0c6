import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Commitments in proportion to benefits',
  why:
    'The guidance (barriers) warns of partnerships that cost their members more money and time than they can hope to gain; so partners put what they commit into figures and hold it against the benefits.',
  states: {
    met: 'The money or time that each partner commits is stated, and it is capped or weighed against the benefits.',
    partial: 'A figure without any weighing, or weighing without a figure.',
    missing: 'Neither what each partner puts in nor its weighing against benefits is stated.'
  },
  good:
    'Each partner puts in no more than 4 staff days a month and USD 2,000 a year. Every December the partners compare what they have put in with what they have gained; whoever finds it out of proportion may lower its contribution.',
  weak: 'Party A contributes USD 8,000; Party B contributes two staff.',
  weakBecause: 'There are figures, but no limit, and nobody checks whether the effort is worth the benefit.',
  missing: 'The text does not say how much money or time each partner commits and how that is weighed against benefits.',
  partial: 'The balance of commitments and benefits is incomplete: the text does not give {lacking}.',
  lacking: {
    amount: 'the money or time that each partner commits',
    weighing: 'a limit, or how partners weigh what they put in against the benefits'
  },
  template: {
    heading: 'Commitments in proportion to benefits',
    body: `Each partner commits time and money up to the following limits, and no partner is asked for more:

- {partner}: at most [number] staff days a month and no more than [amount] a year.

Once a year, in [month], the partners compare what each contributes with the benefits it receives. If the cost outweighs the benefits, they adjust the contribution within [30] days.`
  },
  additions: {
    amount: 'Each partner commits [number] staff days a month and [amount] a year.',
    weighing: 'No partner is asked for more than this; once a year the partners compare costs with benefits and adjust contributions that are out of proportion.'
  },
  cues: {
    subject: [
      'contribution', 'contribute', 'commit', 'commitment', 'cost', 'put in', 'fee', 'membership fee', 'due', 'staff day', 'staff time',
      'working day', 'time commitment', 'in proportion', 'proportionate', 'ceiling', 'cap', 'limit', 'resource', 'effort', 'investment',
      'burden', 'give and take', 'costs and benefits', 'what (each|we) (give|put in|pay|commit)', 'worth', 'match funding', 'financial',
      'hours (a|per|each)', 'pay', 'funding', 'budget share', 'labour', 'outlay',
      'share', 'load', 'each house', 'bargain', 'benefit', 'days (a|per|each)', 'match', 'fairness', 'budget'
    ],
    elements: {
      amount: [
        '<money>', '<number> (staff|working|person|) day (a|per|each|every) (month|year|quarter|week|season)',
        '<number> (staff|working|person|) day', '<number> hour (a|per|each|every) (month|week|year|season)',
        '(half|one|two|three|four|five|ten) (staff|working|) day (a|per|each|every) (month|week|year|quarter|season)',
        '(two|three|four|five|six|eight|ten) hour (a|per|each|every) (week|month)',
        '<percent> of (its|the|their|a|one|working|staff) (time|budget|cost|salary|post|working time)',
        '(one|two|half|<number>) (full time|half time|part time) (staff|post|officer|position|person)', '<number> fte',
        '<number> (sack|bag|kg) of', '(one|two|three) (morning|afternoon|evening|meeting) (a|per|each|every) (week|month)',
        'no more than <number> (day|hour|person|staff|meeting)', 'at most <number> (day|hour|person|staff|meeting)', 'fee of', 'fee is',
        '<number> (usd|euro|dollar|pound|kwacha|shilling|rupee|baht|peso)',
        '<number> (day|hour|kilo|meal|lesson|staff|week|fte)',
        '(two|three|five|twenty) (kilo|day|dollar|staff|afternoon|half time staff)', '<percent> of (what|working|cost|the)',
        '(one|two) (afternoon|morning|officer|post|half time)', '<number> dollar'
      ],
      weighing: [
        '!(in|out of) proportion', '!proportionate to (the|its|their) (benefit|gain|return)',
        '!(compare|weigh|set|hold|check|measure|balance) … (cost|contribution|effort|time|put in|give|commit|pay) … (benefit|gain|get|receive|return|draw|against)',
        '!(compare|weigh|set|hold|check|measure|balance) … (benefit|gain|get|receive|return) … (cost|contribution|effort|put in|give|commit)',
        '!(cost|contribution|effort|commitment|put in|burden) … (outweigh|exceed|greater than|more than|larger than|higher than) … (benefit|gain|get|receive|return|bring)',
        '!(benefit|gain|return) … (outweigh|exceed|justify|worth) … (cost|effort|contribution|put in|commit)',
        '!(still|is it|be it|are) worth', '!worth (the|their|its|what|our|it)',
        '!no (partner|party|member|one|side|organisation|house) (is|can be|shall be|will be|may be) (asked|required|obliged|made|called upon) … (more|beyond|above)',
        'no more than', 'at most', 'up to', 'ceiling', 'cap', 'not exceed', 'maximum', 'upper limit', 'limited to', 'not be more than',
        '!(lower|reduce|adjust|renegotiate|review|reconsider|lighten) … (contribution|fee|commitment|share|input|amount|load)',
        '!(contribution|fee|commitment|share|input|load) … (lower|reduce|adjust|renegotiate|review|reconsider|brought down)',
        '!whoever (gain|get|benefit) … (more|most) … (give|pay|contribute)', '!too heavy', '!asks too much',
        '!cost benefit (check|review|analysis) (of|for|by) each (partner|party|member)', '!may (scale|cut) (back|down)',
        '!heavier than', '!worth what', '!(more|less) of the water', '!set … costs beside',
        '!comparison of … (input|contribution|cost) and (gain|benefit)', '!costs it more than it gains', '!(pay|pays) better than',
        '!beyond the level set', '!whoever (draw|use|get|take) more', 'capped by', '(beyond|above) that', '!can go down but not up',
        'none is called upon again', 'that is the most', 'worth it', 'limited to <percent>', 'ratio'
      ]
    },
    weak: [
      'contribute according to (their|its|his|each) (ability|means|capacity)',
      'commit (the necessary|sufficient|adequate|appropriate) (time|resource)', 'fair contribution',
      'reasonable (effort|cost|contribution)', 'within (the|its|their) (means|available resource|limit)',
      'contribution … will be (agreed|determined|defined)', 'share cost (fairly|equitably)', 'balanced commitment', 'fair share',
      'subject to availability'
    ],
    not: [
      'penalty', 'fine of', 'spending limit', 'approve (payment|expenditure)', 'compensation', 'purchase price', 'contract price',
      'interest rate', 'loan', 'insurance', 'liability … limited', 'liability cap',
      'no more than <number> (member|page|term|minute|person on)', 'at most <number> (member|page|term|minute)',
      'up to <number> (member|page|minute|participant|trainee)', 'within <number> day', 'not later than',
      'commit to (secrecy|confidentiality|comply)', 'scholarship', 'speaker fee', 'tuition fee', 'entrance fee', 'grant to household',
      'time limit', 'speed limit', 'cost benefit analysis of the (project|dam|road)',
      'last no more than', 'capped at the value', 'meeting … no more than <number> hour'
    ]
  }
}
