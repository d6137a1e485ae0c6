import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Feedback loops defined',
  why:
    'The guidance (Communication) asks for strong feedback loops that are sketched at the very start, so that everyone concerned hears in time. ' +
    'A letter box that nobody answers is not yet a loop.',
  states: {
    met: 'The text says who gives feedback to whom, through which channel, and what is done with it or when it is answered.',
    partial: 'Feedback is spoken of, but the giver and receiver, the channel, or the answer is not stated.',
    missing: 'Nothing is said about feedback between the partners or from the people concerned.'
  },
  good:
    'Each partner sends its comments to the coordinator through the shared form; the coordinator replies within five working days and reads out the open points at the quarterly meeting.',
  weak: 'Partners listen to one another and welcome comments at any time.',
  weakBecause: 'It does not say where a comment goes, through which channel, or when the person who made it hears back.',
  missing: 'The text does not say who gives feedback to whom, how, or what becomes of it.',
  partial: 'The feedback loop is not complete: it does not say {lacking}.',
  lacking: {
    'from-to': 'who gives feedback to whom',
    channel: 'through which channel or in what form feedback is given',
    response: 'what is done with feedback or when it is answered'
  },
  template: {
    heading: 'Feedback',
    body: `{partners} agree on these feedback loops:

| Who gives feedback | To whom | By what channel | Answer |
|---|---|---|---|
| {partner} | [name of contact person] | [feedback form, e-mail or the feedback item of the meeting] | [contact person] replies within [5] working days |
| [People served, community members] | [responsible partner] | [hotline, suggestion box] | [responsible partner] answers within [10] working days |

[Name of contact person] enters all feedback in a shared log and reports at the [quarterly] meeting of the partners what was done about it.`
  },
  additions: {
    'from-to': 'Each partner gives its feedback to [name of contact person], who passes it on to the partner concerned.',
    channel: 'Feedback is given through [the shared form / e-mail address / feedback item at the end of each meeting].',
    response: '[Contact person] replies within [5] working days and reports at the next meeting what was done about it.'
  },
  cues: {
    subject: [
      'feedback', 'feed back', 'feedback loop', 'comment', 'suggestion', 'complaint', 'complain', 'grievance', 'concern', 'remark', 'criticism', 'input from', 'question from', 'suggestion box', 'complaint box', 'what (people|members|farmers|families) think', 'listen to', 'listening session',
      'raise (an|any|) (issue|concern|problem|point)', 'not happy', 'unhappy', 'dissatisfied', 'something (is|goes|went) wrong', 'speak up', 'tell us', 'hear back', 'report back', 'helpline', 'hotline', 'views of', 'opinion of', 'ask (partners|members|people) (how|what|whether)'
    ],
    elements: {
      'from-to': [
        '<partner> (can|may|shall|must|will|) (send|give|pass|submit|raise|bring|put|report|address|tell|write) … to', '<partner> (can|may|shall|will|) (give|send|provide|offer) … (feedback|comment|suggestion|remark)',
        '(people|villager|resident|user|member|patient|parent|child|family|farmer|volunteer|participant|community|household|worker|fisher|client|beneficiary|anyone|everyone|staff|youth) … (can|may|shall|will|) (send|give|call|raise|tell|report|complain|suggest|comment|submit|write|ask|leave|drop|phone|say)',
        '(feedback|comment|complaint|suggestion|concern|remark|grievance|view) (of|from|by) (<partner>|member|people|resident|user|patient|family|community|farmer|parent)', '(feedback|comment|complaint|suggestion|concern|remark|grievance) … (go|be sent|be passed|be addressed|be given|come|be submitted|be made|be reported) to',
        '(to|with) (<post>|<person>|<body>|the secretariat|the coordinator|the focal point|the chair|the clerk|the board|the other party|the maintainer)', '(<post>|<body>|<person>|secretariat|clerk|focal point|maintainer) (collect|receive|gather|record|log|ask|take)', 'from <partner> to', 'give … feedback to', 'feedback to (<partner>|each other|one another)', 'who gives', 'to whom', 'tell … (coordinator|secretary|chair|office|committee|chairwoman)',
        'between <partner>'
      ],
      channel: [
        '<channel>', '(suggestion|complaint|feedback|comment) box', '(feedback|comment|online|short|paper|shared) form', 'form', 'questionnaire', 'survey', 'hotline', 'helpline', 'toll free', 'phone', 'telephone', 'text message', 'sms', 'e-mail', 'email', 'in writing', 'letter', 'whatsapp', 'telegram', 'mailing list', 'issue (tracker|board|queue)', 'open an issue', 'talk page', 'forum',
        'at (the|each|every|its|their) … (meeting|assembly|session|call|sitting)', '(monthly|quarterly|weekly|regular) (call|meeting)', 'meeting', 'agenda item', 'standing item', 'face to face', 'in person', 'visit', 'shared (sheet|log|folder|document)', 'channel', 'notebook', 'website', 'village (meeting|assembly)', 'round table', 'open day', 'focus group', 'desk'
      ],
      response: [
        '(reply|answer|respond|acknowledge|deal with|resolve|act on|handle) … <deadline>', '<deadline> … (reply|answer|respond|response|acknowledge|resolve)', '(reply|answer|respond|response) (within|by|before|at|no later|in)', '(shall|will|must) (reply|answer|respond)', '(an|the|written|each|every) (answer|reply|response)', '(get|receive|be given|owe|hear) … (answer|reply|response|back)', 'hear back', 'be answered',
        'report (back|on) (at|to|what|how|the|which)', '(say|state|record|show|explain|tell|publish|post|announce) … (what|how|why) … (done|changed|happened|change|decided|not)', 'what (was|is|has been) done', 'action taken', 'acted (on|upon)', '(discuss|review|consider|table|read out|take up) … (at|in) (the|each|every|its|their) … (meeting|session|sitting|call)', 'put (it|them|) on the agenda', '(answer|result|response|outcome) (is|are|be) (posted|published|shared|sent|read|announced)', 'pass … (on|to) … (action|answer|resolve|act)', 'close the loop', '(open|closed) (point|item|case)', 'used to (adjust|change|improve|correct)', 'give (the|a|) reason', 'corrected', 'follow up (with|within|by)'
      ]
    },
    weak: [
      'welcome (comment|feedback|suggestion|criticism)', 'open to (feedback|comment|suggestion|criticism)', 'listen to (each other|one another|partner|the community)', 'value (feedback|the view|comment)', 'encourage (feedback|comment|open feedback)', '(timely|regular|constructive|honest|two way) feedback', 'culture of feedback', 'take … (comment|feedback) (seriously|into account)',
      '(feedback|complaint) (mechanism|procedure|system|channel|loop) (will|shall|is to) be (developed|agreed|set up|established|designed|put)', 'will (develop|set up|design|establish|agree on) … (feedback|complaint)', 'spirit of openness', 'happy to hear'
    ],
    not: [
      'feedback (on|about) (the|this) (page|website|interface|font|layout|app)', '(climate|carbon|positive|negative|biophysical|audio) feedback', 'feedback loop (between|of|in) (warming|climate|soil|vegetation)', 'website feedback', 'user interface', 'rate this page', 'public comment (period|on the bill)', 'comment on the draft (law|bill|decree)', 'of concern', 'as far as … concern', 'concern (the|a) ', 'partner concerned', 'going concern',
      'customer complaint (about|under) product', 'response time of (the|) (server|system|ambulance)', 'emergency response', 'code comment', 'without comment', 'feedback form (of|for) the training'
    ]
  }
}
