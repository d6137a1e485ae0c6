import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Strategic and day-to-day decisions told apart',
  why:
    'The guidance (third step, setting up the partnership) notes that partners often find it hard to tell strategic decisions from daily ones, and hesitate to hand over authority. ' +
    'When it is written down what goes to the joint table and what staff may settle themselves, work flows and nobody oversteps.',
  states: {
    met: 'The charter says which decisions are reserved and to whom, and which are left to whom day to day.',
    partial: 'The charter gives one side only: what is reserved, or what is delegated.',
    missing: 'The charter does not tell decisions of principle from day-to-day ones.',
  },
  good: `The steering committee alone decides on the annual plan and budget, new partners and public positions.
Day-to-day matters (training dates, choice of trainers, spending below 800 euros) are left to the coordinator, who reports them at the next meeting.`,
  weak: 'The steering committee decides on important matters.',
  weakBecause: 'Nobody can tell what counts as important, nor who may settle everyday matters.',
  missing: 'The charter does not tell the decisions that need the joint table from those that staff may take day to day.',
  partial: 'The levels of decision are incomplete: the charter does not say {lacking}.',
  lacking: {
    reserved: 'which decisions are reserved, and for whom',
    delegated: 'which day-to-day decisions are delegated, and to whom',
  },
  template: {
    heading: 'Who decides what',
    body: `| Kind of decision | Matters | Who decides |
|---|---|---|
| Strategic decisions | annual plan and budget, new partners, changes to this agreement, [other matters] | [the steering committee] |
| Day-to-day decisions | dates of activities, choice of trainers, spending below [800 euros], [other matters] | [the coordinator] |

Strategic decisions are reserved for [the steering committee], in which {partners} sit. Day-to-day decisions are delegated to [the coordinator], who reports them at the next meeting.`,
  },
  additions: {
    reserved: 'The annual plan and budget, new partners, changes to this agreement and [other matters] are reserved for [the steering committee].',
    delegated: 'Day-to-day matters such as [dates of activities] and spending below [800 euros] are delegated to [the coordinator], who reports them at the next meeting.',
  },
  cues: {
    subject: [
      'decide', 'decision', 'reserved', 'delegate', 'delegation', 'strategic', 'operational', 'day to day', 'daily', 'authority',
      'authorise', 'approve', 'approval', 'level of decision', 'decision right', 'who decide', 'discretion', 'sign off',
      'without asking', 'spending limit', 'threshold', 'empower', 'mandate', 'big matter', 'small matter', 'routine', 'settle',
      'matter', 'power',
    ],
    elements: {
      reserved: [
        '<body> … (decide|approve|adopt|sign off)', 'decide by <body>',
        '(need|require|take) (the|) (consent|approval|signature|resolution|agreement|vote)',
        '(take|need|require) (the|) signature of (both|all)', 'both (director|head|chair) (must|have to|) sign',
        '(be|) (a matter|a question|) for the <body>', 'nobody but', '(reserve|keep) (for|to) (themselves|itself|the)',
        '(at|on) (network|partnership|alliance) level', 'from every (partner|member|funder|party)',
        'who decide (all|the full|general|both|council|assembly|board|<body>)', 'cannot be delegate',
        '(strategy|budget|plan) … (<body>|assembly|both director)', '<money> and (above|more)',
        '!(reserve|keep) (for|to) (the|) (<body>|<partner>|assembly|general|board|council|steering|all|meeting|partner|member)',
        '!reserved (matter|decision|power)',
        '!strategic (decision|matter|question|issue) … (be|rest|lie|go|belong|need|require|take|make|reserve|by|include)',
        '!<body> (alone|only)', '!only (the|) (<body>|assembly|general meeting|board|council|steering|full meeting|all)',
        '<body> (decide|approve|adopt|set|agree) … (plan|budget|strategy|member|partner|amendment|policy|priority|direction|scope|position|statute|rule)',
        '(plan|budget|strategy|admission|amendment|policy|priority|membership|direction|scope|dissolution|new partner|charter) … (decide|approve|adopt|agree|settle|reserve|need|require) … (by|for|of|the)',
        '(need|require) the (approval|agreement|consent) of (all|both|the|each|every)',
        '(prior|) (written|) (approval|consent) of',
        '(refer|bring|go|come|take|put) (it|) to (the|) (<body>|assembly|general|board|council|steering|full|whole|partner|director|table|all)',
        '(above|over|exceed|more than) <money>', 'big (decision|matter|thing)',
        'matter for (the|) (<body>|assembly|board|council|all|general|whole)',
        'rest with (the|) (<body>|board|council|assembly|general|partner|steering|director)', 'not (be|) delegate',
        'non delegable', 'nobody (decide|settle|may decide) alone', 'policy level', 'strategic level', 'everyone must be asked',
        'ask everyone', 'whole (village|group|network|membership) decide',
      ],
      delegated: [
        '(on|of) (their|its|his|her) own', 'without (a|wait|go back|call|the|further)', '(be|) free to',
        '(up|) to the (coordinator|team|leader|crew|group|secretariat|lead|<post>)',
        '(for|by|with) the (coordinator|secretariat|project lead|team|manager|office|staff|crew|<post>) (to|)',
        '(decide|approve|settle|handle) by the (coordinator|project|manager|team|secretariat|lead|office)',
        'may (sign|move|swap|hire|pay)', '(team|crew|staff|unit|group) … (decide|settle) (how|when|on|what|which)',
        '(smaller|minor|lesser) (one|change|matter|sum|amount)', 'below (that|this)', 'as (they|it|he|she) see fit',
        'do not need (approval|a meeting|permission)', 'need no approval',
        'who decide (coordinator|secretariat|team|officer|the coordinator|<post>)', 'operational',
        '!(day to day|daily|operational|routine|everyday|small|ordinary|technical) (decision|matter|question|issue|management|running|business|running of) … (be|by|to|with|rest|leave|delegate|the|take|make)',
        '!delegate (to|authority)',
        '!(leave|hand|entrust) (it|them|this|that|everything else|the rest|all else|) to (the|) (<post>|<body>|coordinator|secretariat|manager|team|group|staff|lead|office|crew)',
        '!may (decide|settle|act|spend|approve|sign|buy|choose|commit) (on|) (its|their|his|her|alone|by|without|up|at|own)',
        '(coordinator|secretariat|manager|team leader|project lead|office|staff|working group|secretary|maintainer|lead) … (decide|settle|handle|take care|free to|choose|may|can|approve|authorise)',
        '<post> … (decide|settle|handle|may|can|approve|authorise|free to)', '(up to|below|under|not exceed|less than) <money>',
        'without (ask|further|prior|refer|consult|wait|call|a meeting|come back)',
        'no (need to|meeting|prior approval|approval)', 'at (its|their|her|his) (own|) discretion',
        'within the (approved|agreed) (plan|budget|work plan|limit)',
        '(then|and) (report|tell) (it|them|) (at|to|back|afterwards)', 'report afterwards', 'on the spot', 'working level',
        'operational level', 'everything else', 'all other (matter|decision)', 'between (meeting|assembly|session)',
        'small (thing|matter|purchase)',
      ],
    },
    weak: [
      'important (matter|decision|issue|question)', 'strategic decision', 'operational decision',
      'clear (delegation|level|division) of', 'levels of decision', 'distinguish … (strategic|operational|level)',
      'scheme of delegation', 'delegation of authority', 'within (its|their) (authority|mandate|competence|power)',
      'appropriate level', 'subsidiarity',
    ],
    not: [
      'competent authority', 'local authority', 'public authority', 'health authority', 'authorities', 'strategic plan',
      'government decision', 'daily life', 'daily living', 'daily meal', 'daily care', 'operational cost', 'decision no',
      'delegation visit', 'delegation from', 'legally authorised', 'legal representative', 'duly authorised', 'port authority',
      'day to day life', 'ethics approval', 'treatment decision',
    ],
  },
}
