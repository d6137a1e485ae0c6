import type { RequirementWording } from '../../wording.ts'

export const wording: RequirementWording = {
  title: 'Joining of new partners',
  why:
    'The guidance does not ask for it, but a partnership that lasts has others who wish to join; ' +
    'saying beforehand who may and who decides keeps anyone from being pulled in, or kept out, by acquaintance.',
  states: {
    met: 'It says which organisations may join and the procedure: how they ask and who decides.',
    partial: 'It only says that the partnership is open to others, or only conditions or only a procedure.',
    missing: 'Nothing is said about new partners.',
  },
  good: `Organisations that have worked on disability for two years or more and accept this charter may join.
They apply to the secretariat; the members' meeting decides by two thirds of the votes and answers within 30 days.`,
  weak: 'The network always welcomes interested organisations.',
  weakBecause: 'It does not say on what conditions, nor who decides.',
  missing: 'The charter does not say how another organisation becomes a partner.',
  partial: 'The provisions on new partners are incomplete: it does not say {lacking}.',
  lacking: {
    who: 'who may join, and on what conditions',
    procedure: 'how one joins (how to ask, who decides)',
  },
  template: {
    heading: 'New partners',
    body: `An organisation that [works in the same field and accepts this charter] may become a partner.

It applies to [the secretariat]; [the steering committee] decides by [consensus] and answers within [30] days. A new partner signs this document and has the rights and duties of the others.`,
  },
  additions: {
    who: 'An organisation that [works in the same field and accepts this charter] may become a partner.',
    procedure: 'It applies to [the secretariat]; [the steering committee] decides and answers within [30] days.',
  },
  cues: {
    subject: [
      'new (partner|member|party|participant|organisation|organization|signatory|household|group)', 'join', 'joining', 'admission', 'admit', 'accession', 'accede', '(become|becoming) a (member|partner|party|signatory)', 'membership', 'additional (partner|member|party)', 'enlargement', 'other organisations', 'apply for', 'application', 'newcomer', 'eligible', 'eligibility', 'come in', 'open to', 'further (partner|member|party)', 'who can be (a |) member', 'prospective (member|partner)',
    ],
    elements: {
      who: [
        '!(membership|admission|partnership|network|group) (is|be|shall be|are) (open|limited|restricted) to …', '!(open to|limited to|restricted to) (any|all|every|those|organisation|organization|group|individual|household|anyone|body|charity|ngo|community|only) …', '!(any|an|every|other|all|only|new) (organisation|organization|group|body|charity|ngo|farm|household|family|individual|association|institution|company|agency|library|school) … (may|can|is eligible|are eligible|could|qualify) (to |) (join|become|apply|accede|be admitted|come in)', '!(eligible|qualify) (for|to) (membership|join|be a member|become|apply|be admitted) …', '!(criteria|condition|requirement|eligibility) (for|of) (membership|admission|joining|new member|new partner|accession|entry) …', '!(new|prospective) (member|partner|party|organisation|applicant) (must|shall|should|need|have to|are required|will be required) …', '!(must|shall|need to) … (in order |) to (join|become a member|be admitted|qualify)', '!no (new|further|more) (member|partner|household|party|than) …',
        '(accept|agree with|endorse|share|subscribe to|sign up to|commit to|adhere to) (this|the|our|its) (charter|value|principle|aim|purpose|goal|term|mission|rule|compact|objective) …', '(work|active|operating|based|experience|experienced) (in|on|with|for) …', '(registered|non profit|not for profit|legally registered) …', '(at least|minimum|not less than) <number> year …', '(pay|pays|paid) (the |a |an |its |) (fee|due|membership fee|subscription|share|contribution)', '(meet|meets|fulfil|satisfy) the (criteria|condition|requirement) …', '(recommended|nominated|sponsored|proposed|vouched for) by …', '(up to|at most|no more than|maximum of) <number> (member|household|partner|organisation)', '(share|same) (aim|purpose|value|field|area|valley|village|goal) …', 'is willing to …', 'public health (organisation|agency) …', 'represent (the|a) … (community|sector|constituency)',
      ],
      procedure: [
        '!(admission|admit|new member|new partner|new party|accession|application|joining|membership) … (decide|decided|approve|approved|vote|agree|agreed|consent|consensus|unanimous|majority|accepted|ratified) …', '!(apply|application|request|letter|expression of interest|form) … (to join|for membership|to become|for admission|in writing to|to the secretariat|to the chair|to the steering) …', '!(<body>|<partner>|assembly|board|secretariat|member|partners|chair|meeting) … (admit|accept|approve|decide on|vote on|invite|consider) … (new|application|applicant|member|membership|request|organisation)', '!(join|joins|joining|admitted|accede|become a member|become a partner) (by|with|after|upon|on|when|once|if|through) (signing|vote|consent|approval|agreement|decision|invitation|consensus|the|a|all|written|unanimous|simple|two) …', '!letter of (accession|adherence|intent)',
        '(apply|applies) (in writing |) (to|by|through|via|using|with) …', '(application|membership) form', '(sends|send|submit|submits|write|writes|fill|fills) … (letter|form|request|application|email|secretary|chair) …', '(decide|decided|approved|approve|accepted|agreed|admitted) (by|at|on|with) …', '(two third|majority|consensus|unanimous|vote|no objection) …', '(all|existing|current|every|both) (the |existing |current |) (member|partner|party|household) … (agree|consent|vote|approve|say yes)', '<deadline>', '(sign|signs|signing|countersign) (this|the|an|a) (charter|agreement|annex|compact|addendum|document|accession|declaration|book) …', '(trial|probation|probationary|observer) (period|year|season|status|member|for)', '(invite|invited|invitation) (by|from|to) …', '(answer|reply|respond|notify|inform) … (within|applicant|in writing|decision)', '(secretariat|chair|coordinator|committee) (review|check|assess|screen|consider|receive) …', '(after|having) (attended|attending) <number> …', 'pull request', 'name is (added|written) …',
      ],
    },
    weak: ['!(welcome|welcomes|encourage|invite|open) … (interested|other|new|further|anyone|others|organisation|organization) …', '!(open|inclusive) (network|partnership|membership|group|door|to all)', '!(expand|grow|broaden|extend) (the |our |its |) (membership|partnership|network) …', '!others (may|can) join', '(strive|endeavour|aim|seek|try|hope) to …'],
    not: ['join (forces|hands|the call|the meeting|in the|us at|efforts|a call|together)', 'joined up', 'joint', 'admit that', 'new (staff|employee|volunteer|member of staff|representative|patient|student|teacher|user|hire|starter)', '(grant|job|funding|loan|visa|web|software|mobile|field|fertiliser|practical) application', 'application (of|programming) …', '(training|course|meeting|session|event|workshop|page|data) (is |are |be |) open to', 'membership of the (committee|board|steering|sub)', 'eligible (cost|expense|expenditure|household for|family for)', 'open to (the public|question|interpretation|abuse)', 'hospital admission', 'apply for (funding|grant|a grant|money|permits|permission)'],
  },
}
