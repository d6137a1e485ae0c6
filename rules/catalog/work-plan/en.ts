import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Work plan',
  why:
    'The guidance (third step of forming a partnership) suggests that partners make a specific work plan, so that staff know what they want to reach and how they are to do it. ' +
    'That takes the task, who does it and when.',
  states: {
    met: 'Activities with who does them and when, or an annual or annexed plan with who draws it up and when.',
    partial: 'Activities without an owner or a time, or a plan that is only promised.',
    missing: 'Nothing says what the partners will do.'
  },
  good: `| Activity | Who | When |
|---|---|---|
| Survey of 12 boreholes | Fresh Water Group | March 2026 |
| Course for pump mechanics | District Trade School | May 2026 |`,
  weak: 'The partners will carry out training, campaigns and surveys.',
  weakBecause: 'Activities, but nobody knows who does them or when.',
  missing: 'The document has no plan: no activity with who does it and when.',
  partial: 'The work plan is not complete: the document does not give {lacking}.',
  lacking: {
    activities: 'concrete activities or tasks',
    owner: 'who does each of them',
    time: 'when they are done'
  },
  template: {
    heading: 'Work plan',
    body: `| Activity | Who | When |
|---|---|---|
| [train / survey / publish …] | {partner} | [March to May 2026] |

By [30 November] each year, [coordinating organisation] draws up the plan for the next year, with a person in charge and a deadline for each activity, and the partners approve it.`
  },
  additions: {
    activities: 'The main activities are [first activity] and [second activity].',
    owner: '[Partner] carries out [activity]; [other partner] carries out [activity].',
    time: '[Activity] starts in [month] and is completed by [date].'
  },
  cues: {
    subject: [
      'work plan', 'workplan', 'plan', 'action plan', 'annual plan', 'programme of work', 'activity', 'task', 'milestone', 'timeline', 'timetable', 'schedule', 'calendar', 'roadmap', 'work package', 'phase', 'what we will do', 'implementation', 'plan of action', 'joint action', 'step', 'area of cooperation', 'deliverable'
    ],
    elements: {
      activities: [
        '(train|training|course|workshop|seminar|campaign|survey|study|exhibition|fair|festival|pilot)', '(build|dig|drill|install|repair|plant|sow|harvest) …', '(publish|print|translate|draft|write|design) …', '(collect|map|clean|analyse) …', '(open|launch|organise|hold|run|carry out|conduct) …', '(visit|test|examine|vaccinate|counsel|distribute|deliver) …', '(activity|task|work package|step) <number>', '(annual|yearly|detailed|joint|quarterly) (work plan|plan) … (draw|prepare|draft|write|adopt|approve|annex)', '!work plan (in|at|as|is|set out in) … annex',
        '(annex|appendix) … (work plan|plan|timetable|schedule)', 'the (main|following) (activity|task)', '(plan|list) of (activity|task)', 'open day', 'release', 'migrate', 'recruit', 'set up', 'produce', 'baseline'
      ],
      owner: [
        'by <partner>', 'by <person>', 'by <body>', 'by <post>', '<partner> (carry out|lead|organise|run|hold|draft|prepare|draw up|train|survey|open|write|build|publish|do|conduct|deliver)', '<body> (carry out|lead|organise|draft|prepare|draw up|adopt)', '<post> (carry out|lead|organise|draft|prepare|draw up|write)', '<person> (carry out|lead|organise|do|prepare|write)', '(who|owner|responsible|lead|in charge|implemented by|done by) …', 'assigned to', 'each (partner|group|member|working group|team) (write|draw up|prepare|plan|hold|run|do)', 'the secretariat (draw up|prepare|draft|write)',
        'with a (name|person|owner)', 'person in charge', 'the (party|partner) (draw up|prepare|adopt|agree on) … plan', 'led by', 'our team', 'falls to'
      ],
      time: [
        '<date>', '<deadline>', 'in (january|february|march|april|may|june|july|august|september|october|november|december)', 'by (the|) (end|beginning|middle|start)', '<freq>', '(first|second|third|fourth) (quarter|year|month|week|phase|half)', 'q1', 'q2', 'q3', 'q4', '(spring|summer|autumn|winter|season|harvest|rains|monsoon)', '(when|deadline|timing|due|time|date|start|month|quarter) …', 'month <number>', 'year <number>', 'week <number>', 'within <duration>', 'until', 'from … to …', 'before the (rain|winter|summer|end|start|next)', 'after the (harvest|rain|holiday|first)', 'for the (next|coming) year', 'during the', '<duration> after'
      ]
    },
    weak: [
      '(work plan|plan|programme) (will|shall|to) be (drawn up|developed|prepared|agreed|made|established)', 'will (develop|agree on|draw up|prepare) a (joint|detailed|) (work plan|plan)', 'area of cooperation', 'field of cooperation', 'may include', 'as (appropriate|resources allow|funds allow)', 'such as', 'where possible', 'explore (the possibility|way|opportunity)', 'possible activity', 'and other activity'
    ],
    not: [
      'family planning', 'strategic plan', 'pension plan', 'floor plan', 'lesson plan', 'health plan', 'planning permission', 'planned parenthood', 'business plan', 'activity of the child', 'physical activity', 'plan no', 'ministry of planning', 'no work plan', 'land use plan', 'town plan', 'evacuation plan', 'payment plan', 'volcanic activity'
    ]
  }
}
