import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Communication arrangements',
  why:
    'The guidance (Communication) holds that a partnership succeeds only where people talk to each other at every level, and inside each partner too; ' +
    'partners who do not communicate are one of its barriers.',
  states: {
    met: 'The text says through which channels the partners communicate and how often or when.',
    partial: 'Channels without any time, or times without a channel.',
    missing: 'Nothing is said about how the partners communicate.'
  },
  good: 'The two coordinators call each other every Monday, the directors meet once a quarter, and urgent matters go to the chat group, where they are answered the same day.',
  weak: 'The partners communicate regularly and keep each other informed.',
  weakBecause: '"Regularly" does not tell anyone which channel to use or how often.',
  missing: 'The text does not say through which channels and how often the partners communicate.',
  partial: 'The way the partners communicate is not clear enough: it does not say {lacking}.',
  lacking: {
    channel: 'through which channels they communicate (meetings, e-mail, chat group, shared page …)',
    timing: 'how often or when they do so'
  },
  template: {
    heading: 'Communication between the partners',
    body: `{partners} communicate as follows:

| Level | Channel | When |
|---|---|---|
| Leaders | meeting in person at [place] | [quarterly] |
| Contact persons | video call | [monthly] |
| Day-to-day work | e-mail and [chat group] | answered within [2] working days |

Contact persons:

- {partner}: [name, telephone, e-mail]

After each meeting, the contact persons brief their own organisations within [5] days.`
  },
  additions: {
    channel: 'The partners communicate through [meetings, e-mail and a shared chat group].',
    timing: 'The partners meet [monthly] and answer each other\'s messages within [2] working days.'
  },
  cues: {
    subject: [
      'communication', 'communicate', 'internal communication', 'information flow', 'flow of information', 'information sharing', 'exchange of information', 'exchange information', 'share information', 'keep … informed', 'inform (each other|one another|the other)', 'meeting', 'meet', 'call', 'in touch', 'contact each other', 'keep in touch', 'talk to (each other|one another)', 'talk', 'notify (each|the other|all|partner)',
      'notice to', 'newsletter', 'bulletin', 'mailing list', 'chat group', 'group chat', 'whatsapp', 'e-mail', 'email', 'briefing', 'brief (their|its|the)', 'minutes', 'agenda', 'circular', 'shared (folder|drive|calendar|page)', 'check in', 'stand up', 'correspondence', 'get together', 'sit down', 'message', 'update (each other|one another|the other|all|partner)', 'circulate', 'liaise', 'liaison'
    ],
    elements: {
      channel: [
        '<channel>', 'meeting', 'meet', '(video|conference|phone|telephone|zoom|teams|skype|weekly|monthly|coordination|coordinator) call', 'call each other', 'e-mail', 'email', 'mailing list', '(chat|whatsapp|telegram|signal|viber|facebook|messenger|slack) (group|channel)', 'whatsapp', 'slack', 'telegram', 'signal group', 'phone', 'telephone', 'text message', 'radio', 'letter', 'in writing', 'written notice', 'newsletter', 'bulletin', 'circular',
        'shared (folder|drive|calendar|page|document|space)', 'wiki', 'intranet', 'online platform', 'platform', 'notice board', 'website', 'teleconference', 'video conference', 'webinar', 'face to face', 'in person', 'get together', 'sit down together', 'sit together', 'gather', 'assembly', 'round table', 'stand up', 'check in', 'retreat', 'joint visit', 'courier', 'minutes', 'conference', 'forum'
      ],
      timing: [
        '<freq>', '<deadline>', '<date>', '(every|each) (day|week|fortnight|month|quarter|year|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening)', '(daily|weekly|fortnightly|monthly|bimonthly|quarterly|annual|yearly|half yearly)', '(once|twice|three time|four time) (a|per|every|each) (week|month|quarter|year|season)', 'on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)', 'every (two|three|four|six|second|other|first|last) (day|week|month|monday|tuesday|wednesday|thursday|friday)',
        '(first|second|third|last) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|day) of', 'within <number> (hour|day)', 'same day', 'the next (day|working day)', '(at|by|before) the (start|end|beginning) of (the|each|every) (week|month|quarter|season|year)', '(before|after|ahead of) (each|every|the) (meeting|visit|harvest|season|sitting)', 'as soon as', 'immediately', '<number> (day|week|hour) (before|after|in advance|beforehand)', 'on market day', 'in (january|february|march|april|may|june|july|august|september|october|november|december)'
      ]
    },
    weak: [
      '(regular|open|effective|transparent|frequent|clear|good|honest) communication', 'communicate (regularly|openly|effectively|clearly|honestly|well)', 'keep each other (fully|) informed', 'meet (regularly|as required|as needed|when necessary|from time to time)', 'as (required|needed|necessary|appropriate)', 'regular meeting', 'stay in touch', 'share information (openly|freely|promptly|in a timely)', 'timely (exchange|sharing|information)', '(communication plan|meeting schedule|calendar) … (will|to) be (developed|agreed|drawn)', 'maintain (close|) (contact|communication|dialogue)', 'close cooperation'
    ],
    not: [
      '(public|behaviour change|mass|risk) communication', 'communication (campaign|material|strategy for the public|with the media|disorder|skill|officer|device|aid|product)', 'augmentative', 'information technology', 'personal information', 'confidential information', 'information and communication technology', 'ministry of (information|communication)', 'press conference', 'call for (proposal|tender|application)', 'so called', 'meet (the|their|its|these|this|all) (target|need|requirement|criteria|standard|condition|cost|deadline|obligation)', 'no formal (regular|) meeting',
      'telecommunication', 'email address for registration', 'parent meeting'
    ]
  }
}
