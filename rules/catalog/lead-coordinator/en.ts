import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Who leads the process',
  why:
    'The guidance (Leadership) says that, although leadership is shared, one organisation usually goes ahead in managing the process; ' +
    'everybody should know which one and what it does.',
  states: {
    met: 'A named organisation, person, post or body leads or coordinates, and the text says what it does or how it is chosen.',
    partial: 'A lead is named and nothing more, or coordination is described with nobody named.',
    missing: 'Nobody is said to lead, convene or coordinate.'
  },
  good: 'The County Literacy Council acts as lead for the first two years: it convenes the meetings, tracks progress and compiles the reports.',
  weak: 'The County Literacy Council is the lead organisation.',
  weakBecause: 'A name, but not what the lead does or who chose it.',
  missing: 'The document does not say who leads or coordinates the common work.',
  partial: 'Leading is not fully settled: the document does not give {lacking}.',
  lacking: {
    lead: 'the organisation, person or body that leads or coordinates',
    task: 'what the lead does or how it is chosen'
  },
  template: {
    heading: 'Lead and coordination',
    body: `[Organisation] acts as lead organisation and coordinates the partnership from [date] to [date].

The lead is responsible for:

- convening and chairing the joint meetings;
- tracking progress and compiling the reports;
- [other task].

The lead is elected by {partners} for a term of [two] years.`
  },
  additions: {
    lead: '[Organisation or post] acts as lead and coordinates the partnership.',
    task: 'The lead convenes meetings, tracks progress and [other task]; it is elected by [whom] for a term of [number] years.'
  },
  cues: {
    subject: [
      'lead', 'lead (organisation|partner|agency|party|body)', 'coordinate', 'coordinator', 'coordination', 'coordinating (organisation|partner|body)', 'convenor', 'convener', 'convene', 'host (organisation|)', 'backbone', 'secretariat', 'chair', 'chairperson', 'co chair', 'steering (committee|group)',
      'leadership', 'preside', 'facilitator', 'focal organisation', 'managing partner', 'maintainer', 'run the process', 'moderator', 'head of the network', 'president'
    ],
    elements: {
      lead: [
        '!<partner> (act as|acts as|serve as|be|is|shall be) (the|) (lead|lead organisation|lead partner|lead agency|coordinator|coordinating organisation|coordinating partner|host|host organisation|convenor|backbone|secretariat|managing partner)', '!(lead|coordinating|host) (organisation|partner|agency) (be|is|) <partner>',
        '!coordinator (be|is|) <person>', '!led by <partner>', '!coordinated by <partner>', '!hosted by <partner>', '!chaired by …', '<partner> (lead|coordinate|convene|chair|host|run|preside)', '<person> (lead|coordinate|convene|chair|host|run|preside)', '<post> (lead|coordinate|convene|chair|run|preside)',
        '<body> (lead|coordinate|convene|chair|oversee)', '<partner> provide the secretariat', 'the secretariat (be|is|sits|of the|coordinate|convene)', '(convenor|coordinator|chair|facilitator|maintainer|secretary) (be|is|) …', '<person> … (coordinator|convenor|chair|lead)', 'appoint <partner> … (lead|coordinator)', '<partner> … in the chair', '<partner> take the lead',
        '<partner> … (steer|hold the reins|call the tune)'
      ],
      task: [
        '(convene|call|chair|preside over|organise) (the|all|our|joint|) (meeting|session|assembly|sitting)', '(track|follow|monitor|oversee) (the|) (progress|work|implementation)', '(compile|collate|consolidate) (the|) (report|result|comment)', '(prepare|set|circulate|send) (the|) (agenda|invitation|minute|paper)', 'remind (partner|member|everybody)', '(keep|hold) (the|) (record|file|list|book|calendar|contact)',
        'coordinate (the|) (activity|work|partner|input|action)', 'speak for the', 'represent the (network|partnership|alliance|consortium)', 'be responsible for', 'is responsible for', '(elected|chosen|appointed|selected|designated|nominated) by', '(rotate|rotation|in turn)', 'term of (office|<duration>|)', 'for a term', '(manage|hold|administer) (the|) (fund|budget|grant|account)', 'liaise with', 'deal with (the|) (donor|funder|authority)',
        'drawn by lot', 'day to day (management|running)', 'sets the (calendar|agenda)', 'supervise', 'main tasks', 'tasks of the (lead|coordinator|secretariat|host)', 'draw up the plan', 'take the minutes', 'contact with the donor', 'renewable'
      ]
    },
    weak: [
      '(lead|coordinator|host) (will|shall|to) be (chosen|decided|appointed|identified|agreed|determined)', 'need for (a lead|coordination)', 'together lead', 'strengthen (coordination|leadership)', 'improve coordination', 'well coordinated', 'someone (should|will) coordinate', 'effective coordination'
    ],
    not: [
      'lead to', 'lead time', 'lead poison', 'lead pipe', 'lead paint', 'lead in (drinking|water|soil)', 'blood lead', 'contain lead', 'young leader', 'leadership (training|skill|course)', 'wheelchair', 'chair of the (council|district|province)', 'lead singer', 'coordinate system', 'gps coordinate', 'guest host', 'host (community|family|country)', 'nobody (lead|chair|coordinate)',
      'lead on activity', 'chairs and tables', 'lead author', 'host plant'
    ]
  }
}
