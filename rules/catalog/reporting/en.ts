import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Reporting',
  why:
    'The guidance (Monitoring and evaluation process) wants partners to track and report in a formal way, ' +
    'so that all can see where the work and the relationship stand.',
  states: {
    met: 'The text says how often or by when a report is made, and who writes it or receives it.',
    partial: 'Reports are mentioned with no time, or without saying who writes or receives them.',
    missing: 'Nothing is said about reports of the partnership.'
  },
  good: 'Each partner sends the secretary a two-page report by the 10th of the first month of the quarter; the secretary merges them into an annual report for all partners by 31 January.',
  weak: 'The parties report on results in accordance with regulations.',
  weakBecause: 'It does not say who writes to whom, or how often.',
  missing: 'The text does not say who reports to whom and when.',
  partial: 'Reporting is not clear enough: it does not say {lacking}.',
  lacking: {
    timing: 'how often or by what date a report is made',
    who: 'who writes the report or who receives it'
  },
  template: {
    heading: 'Reporting',
    body: `{partners} agree on these reports:

| Report | Written by | Sent to | When |
|---|---|---|---|
| Progress report | each partner | [name of coordinator] | [quarterly, by the 10th] |
| Annual report (results, money, difficulties) | [name of coordinator] | all partners [and the donor] | [by 31 January] |

- {partner}: the report is written by [name, post].`
  },
  additions: {
    timing: 'Progress reports are sent [quarterly, by the 10th]; the annual report by [31 January].',
    who: '[Each partner] writes the report and sends it to [name of coordinator].'
  },
  cues: {
    subject: [
      'report', 'reporting', 'progress report', 'annual report', 'quarterly report', 'financial report', 'narrative report', 'final report', 'interim report', 'status update', 'progress update', 'progress note', 'written account', 'statement of account', 'account for (the|what|how)', 'summary of (progress|result|work|activity)', 'submit (data|figure|a statement|its)', 'dashboard', 'return (figure|form)', 'give an account', 'tell … (how|what) … (done|went|spent)', 'read (out|the) … book', 'present … (result|progress|figure|account)', 'publish … (result|figure|account)', 'written summary', 'one page', 'two page', 'send … (figure|number|summary|account)', 'yearly account', 'write up'
    ],
    elements: {
      timing: [
        '<freq>', '<deadline>', '<date>', '(monthly|quarterly|annual|yearly|weekly|half yearly|six monthly|semi annual|biannual|mid term|final|end of year|interim) (progress |financial |narrative |written |joint |)(report|update|summary|statement|account|return)', '(every|each) (week|month|quarter|year|season|six month|three month)', '(by|before|no later than|not later than) (the|) <number>', '(at|by|before|after) the (end|close) of (the|each|every|a) (year|month|quarter|season|project|phase|grant|activity)', 'within <number> (day|week|month)', '(after|following) (each|every) (visit|season|round|harvest|activity|phase|event|distribution|session)', '(once|twice|four time) a year', 'in (january|february|march|april|may|june|july|august|september|october|november|december)', 'on the <number> of', 'at (the|each|every) (annual|quarterly|monthly|yearly|general) (meeting|assembly|session)', 'every (two|three|four|six) (week|month|year)'
      ],
      who: [
        '<partner> (shall|will|must|) (submit|send|write|prepare|report|produce|provide|deliver|present|compile|publish|receive|file|draft|read|give)', 'report … to (<partner>|<body>|<post>|<person>|the donor|the funder|the secretariat|the board|the committee|the coordinator|the ministry|the council|all|member|the assembly|partner|the chair|the community|the public|resident|each other|one another)', '(submit|send|present|circulate|deliver|give|share|address|hand|copy) … to (<partner>|<body>|<post>|<person>|the donor|the funder|the secretariat|the board|the committee|the coordinator|the ministry|the council|all|member|the assembly|partner|the chair|the community|the public)', '(<post>|<body>|<person>|coordinator|secretariat|secretary|treasurer|accountant|focal point|manager|chair|lead|maintainer|clerk|officer|facilitator) (shall|will|must|) (submit|send|write|prepare|report|produce|compile|present|circulate|publish|draft|merge|collect|receive|read|give)', '(written|prepared|compiled|drafted|produced|submitted|sent|signed|received) by', '(each|every) (partner|party|member|organisation|group|agency|grantee|team|village) … (report|send|submit|write|give|hand)', '(report|account|summary|statement) (of|from|by) (the|each|every|) (<partner>|secretariat|coordinator|treasurer|member|partner|lead|board|manager)', '(send|give|hand|show|tell|read) (the|all|it|them|every) … (partner|member|board|coordinator|secretary|donor|assembly|village)', 'responsible for reporting', 'report to', 'author', 'recipient', 'sent to'
      ]
    },
    weak: [
      'report (regularly|as required|when required|upon request|on request|as needed|as appropriate|honestly)', 'regular report', 'timely report', 'transparent reporting', 'report in accordance with', 'in accordance with (the|) (regulation|requirement)', '(report|reporting) (format|template|schedule|requirement|system) … (will|shall|to) be (agreed|developed|defined|set)', 'monitor and report', 'periodic report', 'reporting … will be (agreed|defined|developed)'
    ],
    not: [
      'according to (a|the) report', 'report (show|find|found|suggest|indicate|by the united nations|of the world bank)', 'reported (case|income|crime|death|in the press)', 'reporter', 'as reported', 'press report', 'media report', 'world (development|health) report', 'no (report|reporting) (is|are|will|shall)', 'report (a|the) (bug|crime|child|abuse|harassment|violation|accident|error)', 'report on the environment impact', 'environmental impact', 'credit report', 'scientific report', 'school report', 'law report', 'weather report', 'the report of the (commission|special rapporteur)', 'annual percentage', 'report for duty'
    ]
  }
}
