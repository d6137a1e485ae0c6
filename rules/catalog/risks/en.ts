import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Risks and barriers anticipated',
  why:
    'The guidance (Challenges to keeping partnerships effective) holds that foreseeing barriers of money, strategy, governance, trust and culture helps partners work together; ' +
    'its list of barriers reminds them to clear such obstacles jointly as they appear.',
  states: {
    met: 'At least one risk or barrier is named, with a response or someone who owns it.',
    partial: 'Risks are named without a response, or there is only a promise to manage risk.',
    missing: 'No risk or barrier to the cooperation is named.'
  },
  good: `| Risk | Response | Owner |
|---|---|---|
| One partner dominates decisions | Rotating chair, one vote each | Steering Committee |
| Funds arrive more than a month late | Use the 10% reserve, postpone what can wait | Accountant, Women's Union |`,
  weak: 'The partners will proactively identify and mitigate risks.',
  weakBecause: 'No risk is named, and nothing says who does what if it comes about.',
  missing: 'The charter names no risk or barrier that could get in the way of the cooperation.',
  partial: 'The part on risks and barriers is incomplete: it does not say {lacking}.',
  lacking: {
    risk: 'which risks or barriers may arise',
    response: 'how each risk is met or who is in charge of it'
  },
  template: {
    heading: 'Risks and barriers',
    body: `The partners foresee these risks and barriers and agree how to respond:

| Risk or barrier | Likelihood and impact | Mitigation and response | Owner |
|---|---|---|---|
| Late or insufficient funding | [high, medium, low] | [use the reserve, prioritise activities] | [name] |
| One partner dominates, power is unbalanced | [high, medium, low] | [rotating chair, one vote each] | [name] |
| Misunderstanding about roles or working style | [high, medium, low] | [review the division of work each quarter] | [name] |

[Name of person or body] updates this risk table [quarterly] and brings it to the joint meeting.`
  },
  additions: {
    risk: 'Risks and barriers that may arise are: [late funding], [one partner dominating], [misunderstanding about roles].',
    response: 'To prevent or reduce this risk, [person in charge] will [measure].'
  },
  cues: {
    subject: [
      'risk', 'barrier', 'challenge', 'obstacle', 'threat', 'difficulty', 'hurdle', 'risk register', 'risk log', 'risk matrix', 'mitigation', 'mitigate', 'assumption', 'what could go wrong', 'what may go wrong', 'worry', 'afraid', 'fear', 'concern', 'pitfall', 'contingency', 'issue log', 'bottleneck', 'blocker', 'go wrong', 'trouble', 'anticipate', 'foresee',
      'might be', 'could suffer', 'may (drop|be damaged|drag on)', 'suspicion', 'burnout', 'scope creep', 'bus factor', 'threaten',
      'rivalry', 'ill feeling', 'mislead', 'hard to come', 'keep us awake', 'overlap', 'storm'
    ],
    elements: {
      risk: [
        '!(risk|threat|barrier|obstacle|danger|challenge|fear|worry|concern) (of|that|is|are|include|to|from|such as|lies|would|one|two|may) …', '(late|delayed|delay in|insufficient|lack of|loss of|shortage of|shortfall in|short of) (fund|funding|payment|money|staff|time|trust|data|commitment|capacity|disbursement|approval|resource|information|volunteer|rain|transport|interest)', '(data|privacy) (breach|leak|loss)', 'leak of (name|data|information)', '(dominate|dominance|power imbalance|unequal power|imbalance|dependence|dependency|over reliance|overshadow|hijack|capture)', '(misunderstanding|misunderstand|conflict|competition|rivalry|mistrust|disagreement|hidden agenda|suspicion) …', '(different|difference in|differing) (culture|working style|style|priority|procedure|expectation|language|pace)', '(duplication|overlap|overload|burnout|fatigue|drop out|overwork)', '(staff turnover|change of leadership|turnover)', '(community|villager|parent|member|partner|resident) … (do not|not|refuse|oppose|distrust|resist|lose interest|stay away|withdraw|pull out)', '(fraud|corruption|abuse|stigma|misuse|theft|harassment|safeguarding)', '(permit|approval|bureaucracy|procedure) … (slow|delay|late|long)', '(price|market|weather|rain|storm|flood|drought) … (fall|drop|fail|ruin|delay|cut|prevent|spoil|block)', '(road|bridge|network|power|pump|server) … (break|broken|down|cut|fail|closed|impassable)', 'reputation … (damage|harm|suffer)', '(likelihood|probability|impact) (high|medium|low)', 'go wrong', 'fear (that|is|of)', '(we|both|each|some|growers|partners) (worry|fear|are afraid)', 'side selling', 'too few …', 'single point of failure', 'scope creep', 'not (enough|in time|turn up|come) …',
        '!risk (focal|client|donor|staff|partner|one|that|late|low) …', '!barrier (no|within|language|lack) …',
        '(may|might|could) (be|drop|suffer|drag|not see|lose|reject|refuse) …', 'suspicion', 'burnout', 'bus factor',
        'threaten (the|our) …', '(is|are) the main obstacle', '(delay|delays) (planting|the|work)', 'ill feeling',
        'hard to (come|attend|reach)', 'fund run short', 'compete with each other', 'drown out', 'is over … late', 'loss of … data',
        'mislead people', '(mandate|role|task) … overlap', 'refuse to pay'
      ],
      response: [
        '!(mitigate|mitigated|mitigation|countermeasure|contingency) …', '(respond|response|address|reduce|prevent|avoid|counter|meet|handle|manage|guard against|lower) … (by|through|with|measure|plan) …', '(to|in order to) (prevent|avoid|reduce|guard|limit|counter|lower|lessen) …', '(owner|owned by|responsible|in charge|lead)', '(responsible|in charge|owner)', '(reserve|buffer|contingency) (fund|of|is|plan|stock|)', '(backup|back up|fallback|alternative|second|spare) …', 'so (we|the|each|both|all|every|that|they|a|it) …', 'therefore …', '(then|in that case) (we|the|both|each|partner) …', '(if|when|should) … (we|then|the partner|the party|the chair|the coordinator|they|the group) (meet|move|postpone|call|use|ask|tell|switch|share|bring|stop|wait|inform) …', '(rotate|rotation|encrypt|train|audit|insure|insurance|diversify|stagger|advance payment|two signature|sign a|clear role|written role|translate) …', '<body> … (review|update|handle|decide|monitor|discuss)', '<person>', '<post>', '(meet|talk|inform|tell|call|warn|report) (at once|early|immediately|first|within|privately|in advance|each) …', '(appoint|assign|name|train|keep|have|hold|hire) (a|an|two|extra|one|more|spare|deputy) …', '(reviewed|updated) <freq>', '<freq> … (review|update)', 'is met (by|with)', 'which is why', 'for this reason',
        'so (before|the|both|every) …', 'which is why …', 'therefore',
        '(assign|assigns|send|sends|insure|insures|open|opens|check|checks) (an|a|them|its|the|each|in|every) …', 'always (at least|) …',
        'never fewer than', 'no one does more than', 'must pass', 'two (signature|people) …', 'nightly backup', 'kept by',
        '(pay|pays) the (bus|fare)', 'alternate in place', '(spare|extra) (week|day|person)', 'take turn',
        '(the|each) … (opens|holds|picks|moves|assigns) …', 'both (sides|) (bear|meet)', 'who clears what', 'way round', 'hold back'
      ]
    },
    weak: [
      '(identify|manage|mitigate|anticipate|share|assess|address|overcome|minimise|monitor|remove) (and|any|all|the|potential|possible|) … (risk|barrier|challenge|obstacle|difficulty)', 'risk (management|assessment|sharing|awareness)', '(risk|contingency) (register|plan|matrix|log|analysis|management plan) (will|to|shall) be', 'will (develop|prepare|draw up) … risk', 'overcome (difficulty|challenge|obstacle)', '(many|various|numerous) (challenge|risk|obstacle)', 'remove obstacle', 'challenges ahead'
    ],
    not: [
      'disaster risk reduction', 'disaster risk', 'flood risk', 'at risk (child|youth|woman|group|family|girl|population|of)', '(child|youth|woman|people|group|species|girl|family|household) at risk', 'high risk (group|behaviour|pregnancy|area)', 'risk factor', 'risk of (hiv|infection|drowning|malnutrition|extinction|disease|landslide|wildfire|violence)', 'barrier free', 'barrier to (access|education|employment|inclusion|learning) (for|of|faced)', '(face|faced by|facing) … (disabled|people with disability|child|woman|farmer)', 'innovation challenge', 'challenge fund', 'hardship', 'crash barrier', 'early warning', 'credit risk scoring', 'health risk', 'threatened species', 'force majeure', 'at the risk of repeating'
    ]
  }
}
