import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Conflict resolution',
  why:
    'The guidance (Leadership) expects those who lead to settle conflicts, and its chapter on challenges counts the ability to do so among the critical ones. ' +
    'Agreeing on the steps beforehand means that the partners know where to begin when there is trouble.',
  states: {
    met: 'The charter names a method (talks, mediation, arbitration …) and a path: who handles it, the next step, or a time limit.',
    partial: 'The charter only calls for good faith, or names a method with no path.',
    missing: 'The charter does not say what happens when partners disagree.',
  },
  good: `When partners disagree, their contact persons first talk directly, within seven days. If that fails, the matter goes to the steering committee, which answers within 15 days.
If it is still not resolved, the partners call in an independent mediator chosen by both.`,
  weak: 'Any dispute shall be settled amicably through negotiation.',
  weakBecause: 'It names a method, but not who takes it up, how long it may last and where it goes if talks fail.',
  missing: 'The charter does not say what the partners do when there is a disagreement or conflict.',
  partial: 'The way to resolve conflicts is incomplete: the charter does not say {lacking}.',
  lacking: {
    method: 'how conflicts are resolved (direct talks, mediation, arbitration …)',
    path: 'who handles them, what the next step is, or within what time',
  },
  template: {
    heading: 'Resolving disagreements',
    body: `When there is a disagreement between {partners}, the partners resolve it in these steps:

1. Step 1: the people concerned talk directly with each other within [7] days.
2. Step 2: if that fails, the matter is referred to [the steering committee], which looks into it and answers within [15] days.
3. Step 3: if the disagreement is still not resolved, the partners ask [name of person or organisation] to mediate within [30] days.

Meanwhile the partners carry on with all work that the disagreement does not touch.`,
  },
  additions: {
    method: 'Disagreements are settled first by direct talks, then by mediation with the help of [an independent mediator].',
    path: 'If talks bring no solution within [7] days, the matter is referred to [the steering committee], which answers within [15] days.',
  },
  cues: {
    subject: [
      'disagreement', 'disagree', 'dispute', 'conflict', 'grievance', 'mediation', 'mediate', 'arbitration', 'complaint',
      'deadlock', 'quarrel', 'falling out', 'fall out', 'tension', 'controversy', 'difference of opinion',
      'differences of opinion', 'friction', 'amicable', 'amicably', 'conciliation', 'argument', 'resolve', 'cannot agree',
      'dissatisfied', 'escalate', 'unhappy with', 'trouble between', 'row between', 'bad blood',
    ],
    elements: {
      method: [
        'discuss', 'consultation', '(speak|talk) to each other', 'in private', '(meet|met) (in person|face to face|that day|to)',
        '(write|say) (down|) what (they|each|both) want', '(vote|votes) on', 'look at it together', 'stand between',
        '(help|helps) both', '(work|settle) it out', 'face to face', 'closed session', '(advice|mediation|peace) team',
        '!mediation', '!mediator', '!mediate', '!arbitration', '!arbitrator', '!conciliation', '!negotiation',
        '!(settle|resolve) (by|through|in) (direct|) (negotiation|discussion|dialogue|talk|consultation|conversation|mediation|arbitration)',
        '(direct|face to face|bilateral|informal) (talk|discussion|conversation|dialogue|negotiation|meeting)',
        '(discuss|talk|speak|negotiate|consult) (it|this|them|) (directly|face to face|openly|first|with each other|with the other|together|in private|over)',
        '(dialogue|discussion|consultation)', 'talk it (over|through|out)', 'sit down (together|with|)', '!third party',
        'neutral (person|facilitator|party)', '!independent (facilitator|person|expert|mediator)',
        '(ask|call in|invite|bring in) (an|a|the|one|) (elder|outsider|facilitator|headman|expert|friend|trusted|neutral|respected|independent|mediator|third)',
        '!(court|tribunal) of', '(competent|civil) court', 'go to court',
        'raise (it|the matter|the issue|concern) (directly|with|first|to)',
        '(refer|take|bring|put|submit|escalate) (it|the matter|the dispute|the issue|them|) to', 'ombudsperson', 'restorative',
        'circle', 'listen to both', 'hear both', 'majority vote', 'apology', 'expert determination', 'peer',
        'meet (to|and) (resolve|discuss|talk|settle)', 'write down both',
      ],
      path: [
        '(if|when) that (does not|do not|fail|not)', '(then|after that) (the|to the|with the|before|director|call|only)',
        '(what|whatever) (remain|exceed|be still)', 'move up to', '(no more than|no later than) <duration>',
        'at each (level|rung|step)', 'go to the (monthly|board|meeting|committee|general|director|core)',
        '(decide|determine|settle) by (an|the|both|two|a)',
        '(the|a) (chair|elder|headman|director|nurse|abbot|priest|coordinator|lead) … (step in|hear|call|decide|bring in|rule)',
        'if they (still|persist|cannot)', '(write|writes) to the (council|board|committee|chair|secretariat)',
        '(reply|answer) within <duration>', 'see the … then', '(give|gives) notice in writing',
        '!(if|where|when|should) … (not|fail|fails|unresolved|still|cannot|no (agreement|solution|settlement)) … (refer|escalate|mediat|goes|go|take|bring|submit|ask|call|body|committee|board|director|court|arbitration)',
        '!(refer|escalate|escalated|submit|bring|take|pass|put|elevate) (it|the matter|the dispute|the issue|this|them|) to (the|a|an|its|their|our|both|two|) … (committee|board|director|chair|head|council|mediator|court|group|arbitration|meeting|team|secretariat|senior|elder|person|assembly)',
        '!(first|second|third|next|last|final) (step|stage|instance|level|resort)', '!step (1|2|3|one|two|three)', '<deadline>',
        'within <duration>', '<number> (working|calendar|) days',
        '<body> (decide|settle|hear|resolve|look|mediate|rule|appoint|deal|handle|review)',
        '(director|chair|head|elder|leader|coordinator|ombudsperson|mediator|president|chief executive) … (settle|resolve|hear|handle|decide|meet|mediate|look into|take up|rule)',
        '<post> … (settle|resolve|hear|handle|decide|meet|mediate|look into|take up|listen)',
        '(by|between|with) the (director|chair|head|leader|coordinator|elder|chief executive) of',
        'senior (management|representative|official|leader|staff)', '(final|binding) (decision|say|word|award|and binding)',
        'last word', 'competent court', 'court of',
        '(appoint|choose|name|nominate|pick) (a|an|one|the) … (mediator|person|arbitrator|facilitator|elder)',
        'escalation (path|ladder|route|step)', '(ask|call) (the|an) (elder|headman|imam|priest|<post>)',
        '(after|failing) (that|which|this|<duration>)', 'lodge (a|the|) (complaint|grievance)', 'in writing to the',
        'contact (person|the secretariat|the chair)', 'panel of', 'in the following order', 'still (not|open|unresolved|stuck)',
      ],
    },
    weak: [
      'amicable', 'amicably', 'good faith', 'spirit of', 'mutual respect', 'avoid (conflict|dispute)',
      '(dispute|conflict|disagreement|grievance) … (resolve|settle|address|handle|deal)',
      'conflict resolution (mechanism|procedure|process) … (will|shall) be', 'friendly', 'constructively',
      'in accordance with the law',
    ],
    not: [
      'village mediator', 'hotline', 'referee',
      'conflict of interest', 'conflicts of interest', 'armed conflict', 'conflict affected', 'post conflict',
      'human wildlife conflict', 'conflict zone', 'land dispute', 'labour dispute',
      'conflict with (the|any) (law|provision|clause|article)', 'conflict between (this|the) (agreement|provision|version|text)',
      'domestic violence', 'divorce', 'conflict resolution skill', 'training in (mediation|conflict)', 'victim of',
      'conflict sensitive', 'price negotiation', 'collective bargaining', 'climate negotiation', 'peace negotiation',
      'merge conflict', 'family conflict',
    ],
  },
}
