import type { DraftWording } from './wording.ts'

const BOARD = [
  ['a [steering committee]', 'a Steering Committee'], ['[the steering committee]', 'the Steering Committee'], ['[Steering committee]', 'The Steering Committee'],
  ['[steering committee]', 'the Steering Committee'], ['[the coordinating board]', 'the Steering Committee'], ['the coordinating board', 'the Steering Committee'],
  ['[body or representatives of the partners]', 'the Steering Committee'],
  ['[Name of person or body]', 'The Coordinator'], ['[name of person or body]', 'the Coordinator'], ['[recipient]', 'the Lead Organisation'],
  ['[coordinating organisation]', 'the Lead Organisation'],
  ['[the coordinator]', 'the Coordinator'], ['[name of coordinator]', 'the Coordinator'], ['[Name of contact person]', 'The Coordinator'],
  ['[name of contact person]', 'the Coordinator'], ['| [contact person] replies', '| the Coordinator replies'],
  ['[Name of person or group]', 'The Coordinator'], ['[name of person or group]', 'the Coordinator'], ['[name of person in charge]', 'the Coordinator'],
  ['[name of the secretary]', 'the Secretary'], ['[name of secretary]', 'the Secretary'], ['[the secretary]', 'the Secretary'],
  ['[The secretary]', 'The Secretary'], ['[Note-taker]', 'The Secretary'],
] as const

/** Two parties have no board: their leaders decide when they meet, their contact persons run the work. */
const CONTACTS = BOARD.map(([said, instead]): readonly [string, string] => [
  said,
  instead
    .replace('a Steering Committee', 'a joint committee')
    .replace(/(the) Steering Committee/i, (_, the: string) => `${the} leaders’ meeting`)
    .replace('the Lead Organisation', 'the coordinating partner')
    .replace(/(the) (?:Coordinator|Secretary)/i, (_, the: string) => `${the} contact person`),
])

const STANDING = BOARD.map(([said, instead]): readonly [string, string] => [
  said,
  instead
    .replace('Steering Committee', 'Coordination Group')
    .replace(/Lead Organisation|Coordinator|Secretary/, 'Standing Office'),
])

/** Templates say "charter" or "agreement" of any document. */
const calledIn = (noun: string): readonly (readonly [string, string])[] => [
  ['This agreement', `This ${noun}`], ['this agreement', `this ${noun}`], ['This charter', `This ${noun}`], ['this charter', `this ${noun}`],
]

const CHANGE_OF_PEOPLE =
  'If a representative or other key person leaves or changes post, the partner notifies the others within [10] days, names a replacement within [15] days and arranges a handover of files and current work lasting [one week]. Until then, and whenever the representative is absent, the alternate steps in.'

/** `all`: what the partners are called together; `whole`: what they are together; `task`: the last of the lead's. */
const board = (all: string, whole: string, task: string): string => `{#}Steering Committee

The ${all} set up a Steering Committee to run the joint work. It is made up of these members:

- {partner}: [name, position] is the representative; [name] is the alternate.

The Steering Committee approves the plan and budget [each year], follows progress, sorts out problems between ${all} and meets [every three months]. Its Secretary is [name], who prepares the meetings, takes the minutes and keeps the files.

{#}Lead Organisation

[Organisation] acts as Lead Organisation and coordinates the ${whole} from [date] to [date]; it was elected by {partners} and appoints [name] as Coordinator. The Lead Organisation is responsible for:

- convening and chairing the joint meetings;
- tracking progress and compiling the reports;
- ${task}.`

export const en: DraftWording = {
  kinds: {
    charter: {
      title: 'Partnership Charter: [name of the joint programme]',
      self: 'this charter',
      article: '{n}. {heading}',
      opening:
        '{partners} wrote this charter together. It records what they want to achieve in common, what each of them does, and how they work with one another.',
    },
    mou: {
      title: 'Memorandum of Understanding between {partners}',
      self: 'this memorandum',
      article: '{n}. {heading}',
      opening: 'On [date], at [place], {partners} agreed on this memorandum.',
    },
    network: {
      title: 'Terms of Reference of the [name] Network',
      self: 'this document',
      article: '{n}. {heading}',
      opening: 'This document says what the [name] Network is for, who belongs to it and how it works.',
    },
    compact: {
      title: 'Compact between {partners}',
      self: 'this compact',
      article: '{n}. {heading}',
      opening: 'We write this compact so that each of us remembers what we have promised one another.',
    },
    coordination: {
      title: 'Coordination Regulation of {partners}',
      self: 'this regulation',
      article: 'Article {n}. {heading}',
      opening: 'This regulation governs how {partners} work together on [field of work] in [place].',
    },
  },
  relations: {
    'cso-cso':
      'The partners are independent organisations and equals. A partner that plans to seek funds of its own for work of the same kind tells the others [15] days ahead, so that they do not compete with each other.',
    'cso-state':
      'The public authority does its part within its mandate and its budget procedure; the civil-society organisation stays independent when it comments on policy. The organisation sends papers that the authority has to sign [10] working days ahead.',
    'cso-business':
      'What the company contributes comes with no condition to buy or sell. The company uses the name, logo and pictures of the civil-society organisation in its advertising only after written consent; the organisation answers within [5] working days.',
    'cso-donor':
      'The donor transfers money within [15] days of approving the report on the period before, and does not decide for the other partners in day-to-day work. Whoever receives money spends it as agreed, keeps the receipts for [5] years and shows them on request.',
  },
  clauses: {
    'proportionate-commitment': `Each partner contributes in proportion to its means, in a year at most:

| Partner | Staff days a month, at most | Money a year, at most |
|---|---|---|
| {partner} | [number] days | [amount] |

Once a year, in [month], the partners compare what each contributes with the benefits it receives; a partner that gives more than it gains has its contribution reduced within [30] days.`,
    'decision-process': `The partners decide by consensus; representatives of {partners} take part, with one vote per partner. If [two] meetings bring no consensus, the partners vote, and a majority of [two thirds] decides.

At least [two thirds] of the representatives must be present. A representative who cannot attend may send a view by [e-mail] beforehand.

[The secretary] enters every decision in the [shared decision log] and sends the minutes to all partners within [5] working days.`,
    'conflict-resolution': `When there is a disagreement, the people concerned first talk directly with each other and try to resolve it within [7] days. If that fails, [the steering committee] looks into the matter and answers within [15] days. If the disagreement is still not resolved, the partners ask [name of person or organisation] to mediate within [30] days.

Meanwhile the partners carry on with all work that the disagreement does not touch.`,
    'goal-adjustment': `Within [30] days of each [annual] evaluation and each lessons learned meeting, [the coordinator] drafts changes to the objectives, targets and work plan on the basis of the findings, and [the steering committee] approves the revised plan.

An activity that misses its target [twice] running is [stopped, replaced or redesigned].`,
    'review-and-amendment': `Each [December] the partners review {this} and decide what to change; [the coordinator] prepares it.

A partner that wants to amend {this} sends its proposal in writing to [coordinating organisation] [30] days ahead. The text is amended only in writing, by an addendum that [all partners] sign; the new version is numbered, dated and sent to every partner.`,
  },
  articles: {
    partners: { heading: 'The partners', body: '{@partners-identified}' },
    need: { heading: 'Why we need this partnership', body: '{@need-for-partnership}' },
    purpose: { heading: 'Where we want to go', body: '{#shared-purpose}\n\n{#strategic-alignment}' },
    'purpose-mou': {
      heading: 'Purpose and scope',
      body: '{#shared-purpose}\n\n{#strategic-alignment}\n\n{#}Scope\n\nThe partners work together on [first field] and [second field]. Each decides alone on whatever lies outside this scope.',
    },
    'purpose-network': { heading: 'Purpose and objectives', body: '{#shared-purpose}\n\n{#objectives}' },
    objectives: { heading: 'Objectives and results', body: '{#objectives}\n\n{#expected-results}' },
    benefits: { heading: 'What each partner gives and gains', body: '{#partner-benefits}\n\n{#proportionate-commitment}' },
    roles: { heading: 'Roles and responsibilities', body: '{@roles-assigned}\n\n{relation}' },
    plan: { heading: 'Work plan and resources', body: '{#work-plan}\n\n{#resources}' },
    structure: {
      heading: 'Structure and coordination',
      body: `${board('partners', 'partnership', '[other task]')}

{#shared-leadership}

{#}Representatives of the partners

Each partner appoints its representative in writing. Each representative is authorised to decide on behalf of the organisation on [subjects], with spending of up to [amount]; anything beyond that is put to the organisation’s leadership within [5] days.

${CHANGE_OF_PEOPLE}`,
    },
    'contacts-mou': {
      heading: 'Representatives and contact persons',
      body: `{#}Coordinating partner

[Organisation] is the coordinating partner from [date] to [date], as chosen by {partners}. The coordinating partner is responsible for:

- convening and chairing the joint meetings;
- tracking progress and compiling the reports.

{#representative-mandate}

{#}Change of key people

${CHANGE_OF_PEOPLE}`,
    },
    'structure-network': {
      heading: 'How the network is organised',
      body: `${board('members', 'network', 'keeping the list of members and [other task]')}

{#shared-leadership}

{#}Change of representatives

${CHANGE_OF_PEOPLE}`,
    },
    'structure-coordination': {
      heading: 'Coordination Group and Standing Office',
      body: `{#}Coordination Group

The partners set up a Coordination Group to run the joint work. It is made up of these members:

- {partner}: [name, position] is the representative; [name] is the alternate.

The Coordination Group approves the joint plan [each year], follows progress, sorts out problems between partners and meets [every three months].

{#}Standing Office

[Agency] is the Standing Office and coordinates the joint work from [date] to [date], as chosen by {partners}. The Standing Office is responsible for:

- convening and chairing the joint meetings;
- tracking progress and compiling the reports;
- taking the minutes and keeping the files.

{#}Change of representatives

${CHANGE_OF_PEOPLE}`,
    },
    decisions: { heading: 'Running the joint work', body: '{#decision-process}\n\n{#decision-levels}' },
    'decisions-mou': {
      heading: 'Running the joint work',
      body: '{#decision-process}\n\n{#accountability}\n\n{#conflict-resolution}',
    },
    'decisions-coordination': {
      heading: 'Running the joint work',
      body: '{#decision-process}\n\n{#accountability}\n\n{#conflict-resolution}',
    },
    accountability: { heading: 'Answering to one another', body: '{#accountability}\n\n{#conflict-resolution}' },
    culture: {
      heading: 'Values and ways of working',
      body: '{#shared-values}\n\n{#respect-differences}\n\n{#ground-rules}\n\n{#stakeholder-participation}',
    },
    'participation-coordination': { heading: 'Listening and learning', body: '{#stakeholder-participation}\n\n{#learning}' },
    communication: {
      heading: 'Keeping in touch',
      body: '{#communication}\n\n{#feedback-loops}\n\n{#contribution-recognition}',
    },
    learning: { heading: 'Growing together', body: '{#learning}\n\n{#capacity-development}' },
    monitoring: {
      heading: 'Following progress',
      body: '{#monitoring-evaluation}\n\n{#reporting}\n\n{#partnership-health}\n\n{#goal-adjustment}',
    },
    'monitoring-mou': {
      heading: 'Following progress',
      body: '{#monitoring-evaluation}\n\n{#reporting}\n\n{#goal-adjustment}',
    },
    'monitoring-coordination': {
      heading: 'Following progress',
      body: '{#monitoring-evaluation}\n\n{#reporting}\n\n{#goal-adjustment}',
    },
    change: { heading: 'Risks and response to change', body: '{#risks}\n\n{#change-response}' },
    ownership: { heading: 'Ownership and declared interests', body: '{#ownership}\n\n{#interests-declared}' },
    'ownership-mou': { heading: 'Ownership and use', body: '{@ownership}' },
    'interests-network': { heading: 'Declaring interests', body: '{@interests-declared}' },
    term: { heading: 'Final provisions', body: '{#duration}\n\n{#review-and-amendment}\n\n{#exit}' },
    'term-network': { heading: 'Final provisions', body: '{#review-and-amendment}\n\n{#exit}' },
    'term-coordination': { heading: 'Final provisions', body: '{#duration}\n\n{#review-and-amendment}' },
    signatures: {
      heading: 'Signatures',
      body: `The partners have read and agreed to {this} and sign it at [place].

| Partner | Signed by | Position | Signature and date |
|---|---|---|---|
| {partner} | [name] | [position] | [signature, date] |`,
    },
    members: {
      heading: 'Members',
      body: `{@partners-identified}

{#}Joining

An organisation that wants to join writes to the Lead Organisation. The Steering Committee considers the letter and answers within [30] days; a new member is admitted when [two thirds] of the members agree.`,
    },
    agencies: { heading: 'The partners', body: '{@partners-identified}' },
    'compact-partners': { heading: 'Who we are', body: '{@partners-identified}' },
    'compact-purpose': { heading: 'What we want to achieve together', body: '{@shared-purpose}' },
    'compact-promises': { heading: 'What each of us does', body: '{@roles-assigned}\n\n{relation}' },
    'compact-communication': { heading: 'How we keep in touch', body: '{@communication}' },
    'compact-review': {
      heading: 'Looking back, and our names',
      body: `{@review-and-amendment}

We sign this compact on [date]:

- For {partner}: [name, position]`,
    },
  },
  defined: {
    charter: [...BOARD, ...calledIn('charter')],
    mou: [...CONTACTS, ...calledIn('memorandum')],
    network: [...BOARD, ...calledIn('document')],
    compact: [...CONTACTS, ...calledIn('compact')],
    coordination: [...STANDING, ...calledIn('regulation')],
  },
}
