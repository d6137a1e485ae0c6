import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Monitoring and evaluation',
  why:
    'The guidance (Effective monitoring and evaluation) asks partners to have methods by which they find out what worked and what did not; ' +
    'its list of barriers counts the lack of such a system among the things that make partnerships fail.',
  states: {
    met: 'It says what is measured (indicators, criteria, targets), when, and who is responsible.',
    partial: 'Only one or two of the three are there, or a monitoring plan is merely promised.',
    missing: 'Nothing says how the partners follow and assess their joint work, or it says there is no such mechanism.'
  },
  good: `| Indicator | Target | Collected | Responsible |
|---|---|---|---|
| Wells with safe water | 45 | June and December each year | Ada Mensah, Water Users' Union |
| Households paying on time | 90% | Quarterly | Finance officer, Hillside Trust |`,
  weak: 'The partners will regularly monitor and evaluate the implementation of this agreement.',
  weakBecause: 'It does not say what is measured, how often, or by whom.',
  missing: 'The charter has no mechanism for monitoring and evaluating the joint work.',
  partial: 'The monitoring and evaluation mechanism is incomplete: it does not say {lacking}.',
  lacking: {
    measured: 'what is measured (indicators, criteria or targets)',
    timing: 'when or how often it is measured',
    responsible: 'who is responsible for measuring and evaluating'
  },
  template: {
    heading: 'Monitoring and evaluation',
    body: `The partners monitor and evaluate their joint work against these indicators:

| Indicator | Baseline | Target | Collected when | Responsible |
|---|---|---|---|---|
| [first indicator] | [starting value] | [target] | [quarterly] | [name, organisation] |
| [second indicator] | [starting value] | [target] | [every six months] | [name, organisation] |

[Name of person or group] is responsible for compiling the monitoring data [quarterly] and sends them to all partners.

A mid-term evaluation takes place in [month, year] and a final evaluation in [month, year]; [organisation or independent evaluator] leads them.`
  },
  additions: {
    measured: 'Results are measured by these indicators: [first indicator, with its target]; [second indicator, with its target].',
    timing: 'Monitoring data are collected [quarterly]; the mid-term evaluation is held in [month, year] and the final one in [month, year].',
    responsible: '[Name or organisation] is responsible for monitoring, for compiling the data and for organising the evaluations.'
  },
  cues: {
    subject: [
      'monitor', 'monitoring', 'evaluate', 'evaluation', 'm e', 'meal', 'mel', 'assessment of (progress|result|the project|the programme)', 'indicator', 'kpi', 'key performance indicator',
      'result framework', 'logframe', 'logical framework', 'measure (success|progress|result|impact|of success)', 'measurement', 'how (will|do|) we know', 'track (progress|result|indicator)', 'progress (review|tracking|check)',
      'baseline', 'endline', 'mid term review', 'metric', 'success criteria', 'scorecard', 'dashboard', 'counting', 'performance measure', 'mean of verification', 'supervision visit', 'take stock', 'is it working',
      'right road', 'looking (at|back at) (result|what)', 'watch', 'count (how|the)', 'field diary', 'quality (check|control)',
      'call it a success', 'conservation success', 'we measure', 'what we measure', 'see what work'
    ],
    elements: {
      measured: [
        '!indicator', '!kpi', '!metric', 'target', 'criteria', 'baseline', '!success criteria', 'number of …', 'share of …', 'percentage of …', 'proportion of …', 'rate of …', 'how many …', 'against (the|its|their|these|) (target|plan|objective|baseline|work plan|milestone)',
        'at least <percent>', 'at least <number>', 'from <number> to <number>', 'from <percent> to <percent>', 'measure … by', 'measured (by|against|as)', '!logframe', '!result framework', 'level of satisfaction', '(increase|reduce|reduction|fall|drop) … <percent>',
        'count …', 'write down (how|the) …', 'weigh', 'yield', 'score', '(efficiency|relevance|sustainability|effectiveness) (criteria|and)', 'milestone', 'attendance', 'uptime', 'downloads', 'outcome … against', 'compare … (baseline|plan|target|last year)', 'mean of verification', 'evaluation question',
        'success is measure', 'relevance', 'effectiveness … efficiency', 'measure (the|how|what) …', 'what we measure', 'tracking sheet',
        'threshold', 'compared with', 'success if …', 'note how many'
      ],
      timing: [
        '<freq>', '<deadline>', '<date>', '(mid term|midterm|mid project|midline|endline|final|end of project|annual|half yearly|quarterly) (evaluation|review|assessment|survey)', 'at the (start|beginning|middle|end) of …', '(before|after) (each|every|the) (season|harvest|cycle|event|phase|year|term|round|release)',
        '(each|every) (season|harvest|term|quarter|year|month|week|cycle|round|meeting|release|semester)', 'in (month|year|week|project year) <number>', 'year (one|two|three|<number>)', 'half way', 'halfway', 'once (a|per) …', 'twice …', 'after <duration>', 'at (each|every) …', 'in (spring|autumn|summer|winter|january|february|march|april|may|june|july|august|september|october|november|december)', 'at baseline', 'at the close', 'upon completion',
        '(each|every) (january|february|march|april|may|june|july|august|september|october|november|december|night|spring|rainy season)',
        '(first|last|tenth|fifteenth) (day|afternoon|friday|) of (the|each|every) (month|quarter|year)', '(before|after) each …',
        'at the end of <date>', 'yearly', 'when after'
      ],
      responsible: [
        '<body>', '<person>', '<post>', '<partner>', '(is|are) responsible for', '(responsible|owner|lead|collected by|who)', 'lead (by|the) …', '(undertaken|conducted|done|carried out|compiled|collected|kept|led|run|commissioned|organised|recorded|filled in) by …', 'm e (officer|team|working group|focal point|lead)',
        '(independent|external|outside) (evaluator|consultant|expert|reviewer|team)', 'monitoring (officer|team|committee|group|volunteer)', 'we (count|measure|weigh|write|walk|check)', 'jointly (undertake|carry|conduct|visit)', 'maintainer', 'data (officer|steward|manager)', 'secretariat', 'villagers … (count|record|measure)', 'teacher … (record|fill)',
        '(counted|measured|recorded|evaluated|verified) by',
        '(party|partner|union|institute|centre|trust|team|agency|office|teacher|agronomist|committee) … (evaluate|measure|count|collect|verify|review|record|note|update)',
        'charged with', 'standing agency', 'who keep (the|that)', 'evaluator', 'consultant', 'uncle'
      ]
    },
    weak: [
      '(regularly|closely|periodically|jointly|continuously) (monitor|evaluate|assess|review progress)', '(monitor|evaluate|assess) (regularly|closely|periodically|jointly)', '!(m e|monitoring|evaluation|result) (and evaluation|) (plan|framework|system|strategy) (will|shall|to) be (develop|agree|define|draw up|prepare)',
      '!will (develop|agree|design|define) … (monitoring|evaluation|indicator)', '(committed to|value|importance of|culture of) (monitoring|evaluation|evidence|measuring)', 'monitor (progress|implementation|the)', 'evaluate (progress|implementation|the)', 'effective monitoring', 'adequate monitoring', 'monitoring as (appropriate|needed|required)', 'under development'
    ],
    not: [
      'monitor (and treat|patient|blood|heart|screen)', 'computer monitor', 'election monitor', 'evaluation of (bid|tender|proposal|staff)', '(bid|tender|proposal|applicant) (evaluation|will be evaluated)', 'staff appraisal', 'performance appraisal', 'environmental impact assessment', 'air quality monitor', 'water quality monitor', 'indicator light', 'indicator species',
      'needs assessment', 'health of the (partnership|relationship)', 'partnership health', 'monitor this (page|channel|repository)', 'evaluate the expression', 'risk assessment', 'class monitor'
    ]
  }
}
