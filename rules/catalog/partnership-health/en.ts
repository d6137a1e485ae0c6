import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Health of the relationship',
  why:
    'The guidance (Effective monitoring and evaluation) wants partners to have a formal way of watching how well they work with each other, ' +
    'so that conflict, bad feeling or risk comes to light and is dealt with before anyone walks away.',
  states: {
    met: 'There is a formal way to check how the partners work together (survey, scorecard, reflection session), with when or who.',
    partial: 'Only a general review of the cooperation, a wish for good relations, or a check with no time and no one in charge.',
    missing: 'Nothing is said about looking at the working relationship between the partners.'
  },
  good: `Every November the coordinator sends each partner a ten-question partnership health survey (trust, communication, fairness in sharing the work).
The results are discussed at a reflection session on the relationship in December; any item below 3 gets an agreed remedy.`,
  weak: 'The partners will maintain a good working relationship based on mutual understanding.',
  weakBecause: 'It is a wish; nothing shows how the partners would find out whether the relationship is good, when, or who would ask.',
  missing: 'The charter has no formal way to check how the partners are working together.',
  partial: 'The check on the health of the relationship is incomplete: it does not say {lacking}.',
  lacking: {
    check: 'by what formal means the partners check how they work together (survey, scorecard, reflection session)',
    'when-who': 'when that is done or who does it'
  },
  template: {
    heading: 'Health of the relationship',
    body: `[Once a year, in month], [name of person in charge] sends a partnership health survey to all partners ({partners}). It asks about:

- trust and respect between the partners;
- how information is shared and decisions are made;
- fairness in sharing work, contributions and credit.

Within [15] days of the results the partners hold a reflection session on their working relationship, led by [facilitator]. For any item scored below [3 of 5] they agree what will be done, by whom and by when, and record it.`
  },
  additions: {
    check: 'The partners check their working relationship by [a partnership health survey, a reflection session on the relationship] covering trust, communication and fairness.',
    'when-who': 'The check on the partnership\'s health is made [once a year, in month] and is organised by [name of person in charge].'
  },
  cues: {
    subject: [
      'partnership health', 'health of (the|our|this|) (partnership|relationship|collaboration|alliance|network|coalition|cooperation)', 'health check', '(working|partner|partnership) relationship', 'relationship (between|among) (the|) (partner|party|member|organisation)',
      'relationship (review|check|survey|audit|health)', 'how we (work|are working|get on|treat|deal) (together|with each other|with one another|each other|)', 'how (well|) (the|) (partner|party|member|organisation) (work|cooperate|collaborate|get on) (together|with each other|)',
      'quality of (the|our|) (cooperation|collaboration|partnership|relationship|partnering)', 'partner satisfaction', 'trust', 'collaboration (survey|review|health|retrospective)', 'team health', 'retrospective', 'temperature check', 'check in on', 'feel about working', 'our relationship',
      'partnering (review|health)', 'partnership (survey|scorecard|questionnaire|self assessment|review|audit|barometer)', 'living together', 'getting along', 'grievance between', 'resentment', 'tension',
      'relation (between|among|with)', 'working relation', 'each other', 'one another',
      '(feel|felt) … (treat|respect|listen|heard|at home)', 'working together', 'ways of working', 'cooperation itself', 'own cooperation',
      'how equal'
    ],
    elements: {
      check: [
        '!(partnership|relationship|collaboration|team|coalition|network|alliance) health (check|survey|review|assessment|score|scorecard|questionnaire|monitor)', '!(survey|questionnaire|scorecard|form|checklist|interview|poll|review|assessment|assess|measure|check|score|rate|reflect|reflection) … (working relationship|quality of cooperation|quality of collaboration|quality of the relationship|trust|how we work together|how the partner work together|partner satisfaction|health of the partnership|health of the relationship)',
        '!(partnership|relationship|partner satisfaction|trust|collaboration|partnering) (survey|scorecard|questionnaire|self assessment|audit|barometer|health check)', '!(relationship|partnering) review', '!review (of|) (the|our|their) (working|) relationship', '!reflection (session|meeting|day) … (relationship|work together|cooperation|each other)',
        '!(look|talk|speak) (at|about) how we (work|treat|deal|get on) …', '!temperature check', 'health check', 'survey', 'questionnaire', 'scorecard', 'anonymous …', 'retrospective', 'score (each other|ourselves|the)', 'rate (each|one|how|the|their) …', 'from one to (five|ten)', 'each (partner|member|party|side|of us) (say|score|rate|answer|write|tell|fill) …',
        '(outside|neutral|independent|external) (facilitator|person|mediator) … (interview|lead|ask|guide|sit)', 'interview each', 'self assessment', '!peer (review|assessment) (of|between|among) (partner|member)', 'standing (item|agenda item) … relationship', 'frank (talk|conversation)', 'say (openly|frankly|honestly|plainly) what', 'what (annoy|bother|trouble|worry) …', 'reflect on (our|the|their) (relationship|cooperation|partnership)',
        '!(rate|score|grade) (one another|each other)',
        '!(survey|poll|questionnaire|form|rating|rate|interview) … (relation|cooperation|collaboration|working together|ways of working)',
        '!look back at how … (work|treat) …', '(ask|tell|say|name) … (feel|felt|hurt|pleased|annoyed|treat|trust)', 'check up',
        'each say in turn', 'session on (our|the) relationship', 'write down … (hard|difficult) to say', 'trust score',
        'dialogue on relation'
      ],
      'when-who': [
        '<freq>', '<date>', '<deadline>', '<body>', '<person>', '<post>', '(every|each) (year|quarter|month|season|six month|meeting|spring|autumn)', '(after|at the end of|before) (each|every|the) (season|harvest|phase|year|term|first|project|sprint|release)', '(by|led by|run by|facilitated by|organised by) …', 'at (each|every) (meeting|session)',
        '(outside|neutral|independent|external) (facilitator|person|moderator)', 'facilitator', 'coordinator', 'secretariat', 'once a year', 'twice a year', 'annual', 'in (january|february|march|april|june|july|august|september|october|november|december)', 'mid term', 'half way', 'halfway', '<partner> (organise|run|lead|send)',
        '(each|every) (january|february|march|april|may|june|july|august|september|october|november|december)', 'director', 'led by',
        'third party', 'neutral expert', 'on the first', 'at the start and end', 'annex … every', 'standing agency'
      ]
    },
    weak: [
      '(maintain|foster|build|nurture|strengthen|cultivate|keep|develop) … (relationship|trust|relation)', 'good (working|) relation', 'mutual (trust|understanding|respect)', '!review (of|) (the|their|this) (partnership|cooperation|collaboration|agreement)', '!(partnership|cooperation|collaboration) (is|will be|shall be) (reviewed|evaluated|assessed)',
      '!(evaluate|assess|review) the (partnership|cooperation|collaboration)', 'listen to each other', 'effectiveness of the (partnership|cooperation|collaboration)', 'raise concern (early|openly)', '(tool|survey|mechanism|health check) … will be (develop|agree|design)', 'spirit of'
    ],
    not: [
      'public health', 'mental health', 'reproductive health', 'health (service|worker|centre|post|system|insurance|facility|education|ministry|office|department)', 'soil health', 'ecosystem health', 'community health', 'health of (mother|child|patient|worker|the population|the forest|the river|the soil|the community)', 'client satisfaction', 'patient satisfaction', 'customer satisfaction', 'beneficiary satisfaction',
      'trust fund', 'land trust', 'national trust', 'board of trust', 'sexual relationship', 'public relation', 'employment relationship', 'health check endpoint', 'blood pressure', 'legal relationship', 'relationship of (agency|employer|principal)',
      'health check … (worker|people|patient|pupil|employee|villager)', '(worker|people|patient|pupil) … health check'
    ]
  }
}
