import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Resources and contributions',
  why:
    'The guidance (Performance management) asks for the resources it takes to reach the purpose, and under Purpose it wants every member’s contribution seen; ' +
    'so the text should say who brings what: money, staff, time, space, equipment, goods.',
  states: {
    met: 'It says who contributes what, even if each bears its own costs.',
    partial: 'Resources are mentioned, but not by whom or not what.',
    missing: 'Nothing is said about resources.'
  },
  good: 'The Gardeners’ Society brings 40 working days and its nursery; Green Compost Ltd contributes 2,400 euros and five tonnes of compost.',
  weak: 'The parties mobilise all resources needed to carry out this agreement.',
  weakBecause: 'It does not say which party brings what.',
  missing: 'The document does not say who contributes which resources.',
  partial: 'Resources are not fully settled: the document does not say {lacking}.',
  lacking: {
    what: 'what is contributed (money, staff, time, space, equipment)',
    who: 'which partner contributes it or bears the costs'
  },
  template: {
    heading: 'Resources and contributions',
    body: `The partners contribute as follows:

- **{partner}** contributes: funds of [amount]; staff time of [days]; premises and equipment: [items].

Each partner bears its own other costs.`
  },
  additions: {
    what: 'The contributions are [amount of money], [days] of staff time and [premises or equipment].',
    who: '[Partner] contributes [resource]; [other partner] contributes [resource].'
  },
  cues: {
    subject: [
      'resource', 'contribution', 'contribute', 'fund', 'funding', 'finance', 'financial', 'cost', 'expense', 'budget', 'staff time', 'in kind', 'membership fee', 'fee', 'dues', 'subscription', 'equipment', 'premises', 'who brings what', 'who pays', 'pay', 'grant', 'co financing', 'matching fund', 'donation', 'lend', 'money', 'support', 'input', 'bear'
    ],
    elements: {
      what: [
        '<money>', '<number> (day|hour|working day|person|staff|volunteer|computer|tonne|kilo|seat|vehicle|place)', '(room|hall|office|desk|space|premises|venue|land|plot|yard|kitchen|store|warehouse)', '(equipment|tool|computer|laptop|projector|server|hosting|vehicle|truck|boat|van|software|licence)', '(staff|staff time|volunteer|expert|engineer|interpreter|trainer|officer|post|labour)', '(fund|money|cash|grant|budget|salary|wage|stipend)', '(membership fee|annual fee|dues|subscription)', 'in kind', '(seed|fertiliser|seedling|medicine|book|material|supply|food|rice|fuel|stock)', '(its|their) own (cost|expense|fund)', '(travel|printing|accommodation|translation|running) (cost|expense)', '<percent> of (the|) (cost|budget|time|salary|post)',
        'half time', 'full time', 'part time', 'pro bono', 'bandwidth', 'data', 'working day', 'matching fund', 'expertise', 'water and electricity'
      ],
      who: [
        '!<partner> (contribute|fund|finance|sponsor|donate|pay for|bear|lend|put in|chip in)', '<partner> (provide|pay|give|bring|supply|cover|offer|second|allocate|make available|set aside|host|meet|transfer|share)', '!each (partner|party|member|organisation|side|group) (shall|will|) (bear|pay|cover|meet|contribute|fund|finance|put in|bring)', '(contribution|share|expense|cost) of <partner>', '(contributed|funded|financed|paid|covered|met|borne|provided|donated|lent) by <partner>', 'be (borne|paid|covered|met|funded|financed) by', 'the (party|partner) (bear|cover|pay|meet|share) (its|their|the|equally)', '(member|household|participant) (pay|contribute|give|bring)', '(who|partner|source|contributor|paid by|funded by) …', '<body> (pay|cover|allocate)',
        'the (donor|fund|company|council|municipality|school|university|state) (pay|cover|fund|provide|give|contribute)', 'split (equally|evenly|the cost)', 'shared equally', 'half each', 'everyone pay', 'from (its|their) own (budget|fund|pocket)', '<person> (lend|give|provide)', 'out of (its|their) own', 'nobody (is paid|pay)', 'no money change hands', 'contributes'
      ]
    },
    weak: [
      'mobilise (all|) (resource|fund)', '(resource|fund|funding|budget) (will|shall|to) be (identified|mobilised|agreed|sought|determined|secured)', 'subject to (the|) availability', 'share resource', 'pool (their|our|) resource', 'as (they|it) (can|is able)', 'adequate resource', 'necessary resource', 'seek funding', 'efficient use of (resource|fund)', 'fundraising', 'according to (its|their) (means|ability|capacity)', 'sufficient fund'
    ],
    not: [
      'natural resource', 'water resource', 'human resource department', 'resource centre', 'contribute to the (development|debate|goal|achievement)', 'contribute comment', 'at all cost', 'cost benefit analysis', 'living cost', 'financial year', 'financial report', 'contribution of woman', 'network resource', 'web resource', 'support each other', 'no (budget|fund|resource) (have|has|is|are|exist)', 'ministry of finance', 'contribution guideline', 'learning resource'
    ]
  }
}
