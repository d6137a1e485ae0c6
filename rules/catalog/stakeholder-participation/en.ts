import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Stakeholders take part',
  why:
    'The guidance (Barriers) warns of partnerships from which key stakeholders are missing, and (Culture and Values) counts on people taking an active part. ' +
    'So the text should name those who are affected and say how they have a say.',
  states: {
    met: 'The text names the people or groups affected, or other key stakeholders, and says how they take part or are consulted.',
    partial: 'Groups are only named, or stakeholders are to take part in general words.',
    missing: 'Nothing is said about the part played by people affected or by other stakeholders.'
  },
  good: 'People with disabilities from the four communes hold two seats on the coordinating board, and each annual plan is put to village meetings before it is approved.',
  weak: 'The programme serves women, children and the poor, in cooperation with relevant stakeholders.',
  weakBecause: 'The groups are listed as receivers only; it does not say how they have a say in the work.',
  missing: 'The text does not say how the people affected and other stakeholders take part.',
  partial: 'The part that stakeholders play is not clear enough: it does not say {lacking}.',
  lacking: {
    stakeholders: 'who the people affected or the key stakeholders are',
    involvement: 'how they take part or are consulted'
  },
  template: {
    heading: 'How stakeholders take part',
    body: `Besides {partners}, these people are affected or concerned, and take part as follows:

| Stakeholders | How they take part | When |
|---|---|---|
| [Residents, people served by the work] | consulted at a [village] meeting before the plan is approved | [every year] |
| [Groups easily overlooked: women, people with disabilities, children …] | elect [2] representatives to sit on the coordinating board | [each meeting] |
| [Local authority] | invited to meetings to give its views | [quarterly] |`
  },
  additions: {
    stakeholders: 'The people affected and the key stakeholders are: [residents, groups easily overlooked, local authority].',
    involvement: '[Group] is consulted at [a village meeting] before the plan is approved and elects [2] representatives to sit on [the board].'
  },
  cues: {
    subject: [
      'stakeholder', 'key stakeholder', 'interested party', 'people (affected|concerned|served|we serve|we work with)', 'affected (people|community|group|household)', 'beneficiary', 'community', 'resident', 'villager', 'local people', 'participation', 'participate', 'take part', 'consult', 'consultation', 'have a say', 'voice', 'inclusion', 'engagement', 'engage', 'involve', 'involvement', 'user', 'client', 'patient', 'parent', 'women', 'children', 'young people', 'youth', 'people with disabilities', 'disabled people', 'elder', 'farmer', 'fisher',
      'worker', 'migrant', 'refugee', 'indigenous', 'living with hiv', 'survivor', 'carer', 'local authority', 'local government', 'village (meeting|assembly|head|council)', 'public (hearing|meeting)', 'lived experience', 'tenant', 'pupil', 'student', 'trader', 'neighbour', 'household', 'herder'
    ],
    elements: {
      stakeholders: [
        '(people|person|community|group|household|family|resident|woman|women|children) (affected|served|living|concerned|with disability|with disabilities)', '(affected|local|indigenous|fishing|farming|coastal|host|displaced) (people|community|family|household|resident)', 'resident', 'villager', 'tenant', 'neighbour', 'beneficiary', 'service user', 'user of', 'water user', 'data user', 'client', 'patient', 'carer', 'parent', 'mother', 'family', 'household', 'women', 'girl', 'children', 'pupil', 'student', 'young people', 'youth', 'older people', 'elder', 'disabled people', 'people with', 'people living with', 'deaf', 'blind', 'farmer', 'grower', 'fisher', 'herder', 'picker', 'weaver', 'artisan', 'worker', 'trader', 'vendor', 'waste picker',
        'migrant', 'refugee', 'displaced', 'survivor', 'indigenous', 'village (head|chief|council|committee)', 'local (authority|government|council|leader|business|school)', 'community leader', 'traditional leader', 'municipality', 'journalist', 'teacher', 'volunteer', 'membership at large', 'citizen', 'landowner', 'forest owner', 'member of the public', 'community'
      ],
      involvement: [
        'consult', 'be consulted', 'consultation', 'be (heard|asked|invited|represented|included|involved) (before|in|to|on|at|when|about|by)', 'asked (before|what|for|how|whether)', 'invite', '(have|hold|fill|take|keep) (a|one|two|three|four|<number>) seat', 'seat (for|reserved|on|at)', 'sit on', 'sit in', '(elect|choose|send|appoint|name) … (representative|delegate|member|people|person)', 'represented (on|by|in|at)', 'member of the (board|committee|group|panel|council)', '(take part|participate|join|share) in (the|) (plan|planning|design|decide|decision|monitor|review|evaluate|evaluation|choose|select|assess|meeting|workshop|governance|run)',
        '(village|public|town|community|annual|open) (meeting|hearing|assembly|forum)', 'focus group', '(advisory|user|youth|children|patient|community|parent|farmer) (panel|board|council|committee|forum|group|assembly)', 'co-design', 'help (design|plan|choose|decide|monitor|write|draw|set)', 'have a (say|vote|voice)', '(vote|rank|choose|decide) … (priority|option|plan|site|plot|who|which|where)', 'survey of', 'interview', 'give (their|its) (view|opinion|consent|agreement|advice)', 'free prior and informed consent', 'consent', 'approve', 'before (the|any|each|a|it|work) … (approved|decided|adopted|begin|final|signed)', 'social audit', 'community scorecard', 'comment on', 'agree to'
      ]
    },
    weak: [
      '(relevant|other|all|various|key) stakeholder', '(active|broad|meaningful|full|wide) (participation|engagement|involvement)', 'encourage … (to take part|participation|to participate)', 'promote participation', 'mobilise (the|) community', '(people|community|child|patient|person) (centred|driven|led)', 'put (people|community|communities|children) (first|at the (centre|heart))', 'stakeholder … will be (identified|consulted|invited|mapped)', 'stakeholder (analysis|engagement plan|mapping) … (will|to be)', 'inclusive', 'in consultation with (relevant|all) stakeholder', 'leave no one behind'
    ],
    not: [
      'party concerned', 'legal consultation', 'consultation (fee|room|hour|with a doctor)', 'medical consultation', 'consultant', 'consulting (firm|service|fee)', 'participant list', 'number of participant', 'participating bank', 'engage (a|an) (auditor|contractor|consultant|lawyer)', 'role of women', 'training (of|for) (farmer|women|parent|youth|teacher)', 'distribute', 'census', 'international community', 'online community guideline', 'psychological counselling', 'certificate of participation', 'community college', 'voice recorder'
    ]
  }
}
