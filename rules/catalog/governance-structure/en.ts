import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Structure',
  why:
    'The guidance (Performance management) asks for a structure that fits what the partnership wants to achieve, and its third step (the written charter) lists the structure among the things to be written down. ' +
    'A committee that exists in name only, with no members and no task, does not carry the work.',
  states: {
    met: 'The charter sets up or names a joint body, says who sits on it and what it does.',
    partial: 'The charter names a joint body, but not its members or not its task, or only promises to set one up.',
    missing: 'The charter names no body or structure in which the partners run the work together.',
  },
  good: `The partners set up a steering committee made up of one representative of each partner and one person chosen by the users' group. The committee approves
the annual plan and budget, follows progress and sorts out problems. A two-person secretariat, seconded by Mill Trust, prepares meetings and keeps the files.`,
  weak: 'The parties shall establish a steering committee to implement this agreement.',
  weakBecause: 'The committee has a name, but nobody can tell who sits on it or what exactly it does.',
  missing: 'The charter names no body or structure in which the partners steer the work together.',
  partial: 'The structure is incomplete: the charter does not say {lacking}.',
  lacking: {
    body: 'which joint body is set up (steering committee, working group …)',
    members: 'who sits on that body',
    function: 'what that body does',
  },
  template: {
    heading: 'Structure',
    body: `The partners set up a [steering committee] to run the joint work.

The steering committee is made up of these members:

- [one] representative of {partner}: [name, position]

The steering committee is responsible for:

- approving the plan and budget [each year];
- following progress and sorting out problems between partners;
- [another task].

It meets [every three months]. A [secretariat] supports it: it prepares the meetings, takes the minutes and keeps the files.`,
  },
  additions: {
    body: 'The partners set up a [steering committee] to run the joint work.',
    members: 'The [steering committee] is made up of [one] representative of each partner: [name, position].',
    function: 'The [steering committee] approves the plan and budget [each year], follows progress and sorts out problems between partners.',
  },
  cues: {
    subject: [
      '<body>', 'steering (committee|group)', 'coordination (committee|team|group|unit)', 'coordinating (committee|group)',
      'management (committee|team|group|board)', 'partnership (board|council|assembly)', 'general (assembly|meeting)',
      'secretariat', 'working group', 'task force', 'core (group|team)', 'advisory (board|group|panel)', 'joint committee',
      'governance structure', 'structure', 'board', 'council', 'committee', 'subcommittee', 'circle', 'governing body', 'panel',
      'executive committee', 'hub', 'how we be organise',
    ],
    elements: {
      body: [
        '(crew|round table|jury|commission|panel|unit|office|forum|circle) (be|of|bring|have|with)', 'support team',
        'programme office', '(interagency|maintainer|response|coordination) (team|crew)', '(thematic|technical) group',
        '(form|convene|elect) (at|every|a|by)',
        '!(set up|establish|create|form|constitute|convene|elect|appoint) (a|an|the|one|two|its|their) … (committee|board|group|council|team|secretariat|assembly|body|panel|unit|circle|task force)',
        '!(committee|board|council|working group|secretariat|assembly|team) (be|is|shall be|) (hereby|) (establish|set up|create|form)',
        '!steering (committee|group)', '!coordination (committee|team|group|unit|council)',
        '!coordinating (committee|group|body)', '!management (committee|team|group|board|unit)',
        '!partnership (board|council|assembly|forum)', '!general (assembly|meeting of members)', '!secretariat',
        '!working group', '!task (force|team)', '!core (group|team)', '!advisory (board|group|panel|council|committee)',
        '!joint (committee|board|council|commission|team)', '!executive committee', '!governing (body|board|council)',
        '!technical (committee|group|team)', 'structure … (consist|comprise|made up|have)',
        '!(two|three|four) (tier|level|body)', '<body>', '!project (board|office|team)', '!circle', 'organising group',
        '!water committee',
      ],
      members: [
        'have (two|three|four|five|six|seven|nine|<number>) member', 'one (name|choose|chosen|send) by each', 'be chair',
        '(give|send|name|elect|second) (one|two|three|four|<number>) (people|person|member|engineer|officer|pupil|representative|delegate)',
        'team of (two|three|four|five|<number>)', 'committee of (three|five|seven|<number>)',
        'one per (organisation|partner|member)', 'bring together', 'lead by (mr|ms|mrs|dr)', 'head of (the|both|all)',
        '<number> (pupil|volunteer|officer|person|people)', '(coordinator|director) of (each|all|both|the)', 'composition',
        'with (two|three) officer from each',
        '!(committee|board|council|group|team|secretariat|assembly|panel|body|circle|forum) (shall|will|) (consist|comprise|include|be make up|be compose|bring together|have) … (member|representative|person|delegate|each|seat|one|two|three|four|<number>)',
        '<body> … (consist of|comprise|compose of|made up of|make up of|include|bring together)',
        '!one (representative|person|seat|delegate|member|voice) (from|of|for|per) (each|every)',
        '!each (partner|party|member|organisation|village|agency|cooperative|museum|district|school|household|side) … (appoint|nominate|send|name|have|delegate|second|elect) … (representative|person|seat|member|delegate|one|two)',
        'composed of', 'made up of', 'consist of', 'membership', 'member be',
        '<number> (member|representative|seat|person|delegate|people)', 'sit on', 'chaired by', 'chair … <person>', '<person>',
        'co chair', 'elected by', 'appointed by', 'nominated by', 'seconded (by|from)', 'drawn from', 'term of office',
        'representative of (all|each|every|both|the)', 'hold (a|one|two|three) seat', 'all (member|partner|party) organisation',
        'the director of', 'head of', 'staffed by', 'both coordinator', 'serve for <duration>', 'ex officio',
      ],
      function: [
        '(review|comment|advise|choose|allocate|prepare|write|collect|score|receive|check|arrange|speak for) (on|the|material|change|call|report|every|both|application|meeting|training|plan|game|exhibition)',
        '(run|handle) (the|daily|day to day|routine)', 'hand out', 'look after', 'follow up', 'watch (the|over)', 'agree the',
        'divide task', 'clear obstacle', 'go through the account', 'main (work|task|job)', 'take turns (on|to) patrol',
        '!(committee|board|council|group|team|secretariat|assembly|panel|body|circle|forum) (shall|will|also|) (approve|oversee|monitor|decide|coordinate|supervise|advise|review|manage|prepare|adopt|guide|set|follow|allocate|agree|organise|keep|run|steer|endorse)',
        '<body> … (approve|oversee|monitor|decide|coordinate|supervise|advise|review|manage|prepare|adopt|set|follow|settle|allocate|organise|keep|steer|endorse)',
        '(be|) responsible for', 'in charge of', '(task|function|duty|responsibility|mandate|remit|role) (of|include|be|are)',
        'its (task|job|function|mandate|remit|role|duty|work)', 'tasked with', 'charged with',
        'approve (the|) (annual|) (plan|budget|work plan|report|strategy)', 'follow (up|) progress', 'sort out', 'oversee',
        'day to day', 'provide (technical|strategic|) (advice|guidance|direction|oversight|support)',
        'prepare (the|) (meeting|agenda|budget)', 'admit (new|) member',
        'keep (the|) (file|record|book|minutes|account|list|register)', 'set (the|) (direction|priority|policy)', 'deal with',
        'take care of', 'handle', 'to (run|steer|manage|watch over|share out|guide|oversee)', 'elect the', 'allocate', 'draft',
        'coordinate (the|) (work|activity|implementation)', 'report to (the|)',
      ],
    },
    weak: [
      '(will|may|shall) (be|) (set up|establish|create|form) … (later|in due course|if need|when need|as need|necessary|first year)',
      'structure … (light|lean|flexible|appropriate|suitable|simple)',
      'appropriate (governance|structure|management|coordination)', 'coordination mechanism', 'governance arrangement',
      'organisational chart',
    ],
    not: [
      'board of director', 'disciplinary (panel|board)', 'child protection committee', 'united nations',
      'board of (trustee|director) of', 'town council', 'city council', 'county council', 'district council', 'parish council',
      'school board', 'ethics committee', 'security council',
      'no (joint|common|new|separate|formal) (body|structure|committee|management|secretariat)',
      'not (establish|create|set up|form) … (body|committee|entity|structure)', 'age group', 'support group', 'self help group',
      'target group', 'notice board', 'cost structure', 'bridge structure', 'built structure', 'data structure', 'legal entity',
      'food group', 'focus group', 'board and lodging', 'on board', 'fee structure', 'learning circle',
      'general assembly of the united nations',
    ],
  },
}
