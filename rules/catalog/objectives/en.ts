import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Agreed objectives',
  why:
    'The guidance (Purpose) expects each partner to understand and accept the objectives they settled on; ' +
    'under the third step of forming a partnership it wants the key goals set down in the charter.',
  states: {
    met: 'At least two specific objectives, or one that can be measured, more concrete than the purpose.',
    partial: 'Only general aims or a list of areas of cooperation.',
    missing: 'No objectives of the partnership are stated.'
  },
  good: `The partners agree on these objectives:
1. By December 2027, 90% of children under five in four communes are weighed every month.
2. Set up 12 parents' groups run by villagers themselves.`,
  weak: 'The parties cooperate in the fields of health, education, environment and other areas of common interest.',
  weakBecause: 'This is a list of fields; it does not say what the partners want to bring about.',
  missing: 'The text states no objectives that the partners have agreed on.',
  partial: 'The objectives are not specific enough: the text does not give {lacking}.',
  lacking: { specific: 'at least two specific objectives, or one with a figure and a date' },
  template: {
    heading: 'Objectives',
    body: `The partners agree on the following specific objectives:

1. By [month and year], [how many people or households] in [place] [have achieved what].
2. Increase (or reduce) [rate or number] from [level today] to [level wanted] by [date].
3. Set up [number] [groups, models or services] in [place] by [date].`
  },
  additions: { specific: 'Objective: by [month and year], increase [indicator] in [place] from [level today] to [level wanted].' },
  cues: {
    subject: [
      'objective', 'specific objective', 'goal', 'target', 'key goal', 'agreed objective', 'what we (want|set out|will) to (achieve|do)',
      'what we are after', 'key result', 'okr', 'priority', 'strategic priority', 'area of cooperation', 'field of work',
      'field of cooperation', 'scope of cooperation', 'scope of work',
      'aim', 'milestone', 'ambition', 'commit to', 'the (parties|partners|members) (agree|undertake|intend) to',
      'what success look like', 'deliver', 'achieve', 'three thing', 'job to finish',
      'where we must', 'what we will (get|have) done', 'big job', 'bargain', 'compact', 'joint plan', 'we (mean|want|set out) to',
      'coordination programme', 'content of cooperation', 'phase',
      'what we want to see'
    ],
    elements: {
      specific: [
        '!objective <number>', '!by <date> … (at least|have|is|are|increase|reduce|reach|set up|<number>|<percent>)',
        '!(increase|reduce|raise|cut|lower|bring) … from … to', '!(increase|reduce|raise|cut|lower|decrease) … by <percent>',
        'at least <percent>', 'at least <number> (household|people|child|village|school|woman|farmer|hectare|group|family|member)',
        '<percent> of (all|the|) (household|people|child|woman|pupil|school|village|patient|family|farmer|member)',
        '!(double|halve|triple) the', 'reduce', 'increase', 'cut', 'raise', 'set up', 'establish', 'train <number>', 'plant <number>',
        'open <number>', 'build', 'restore', 'publish', 'provide … (to|for|with)', 'obtain', 'persuade … (to|adopt)', 'adopt',
        'end the', 'eliminate', 'put an end', 'digitise', 'document', 'register', 'connect', 'create', 'enable … to', 'ensure that',
        'reach <number>', 'no longer', 'first second third', 'first', 'enrol', 'certify', 'introduce', 'halve', 'double', 'extend … to',
        'repair', 'protect <number>', 'bring … into (law|use|force)', 'vaccinate', 'replace',
        '<percent>', 'more than <number>', 'fewer than <number>', 'up from',
        '<number> (household|child|people|village|school|commune|hamlet|post|landing|library|site|class|group|hectare|well|nursery|cooperative|team|woman|family|session|farmer|club|bus|shop|agency|district|pupil|case|zone)',
        '(every|each|all|no) (household|house|hamlet|village|school|child|woman|health post|family|girl|pupil|one) … (has|have|is|are|can|get|reach|strays|go)',
        '(bring|put) … (back|into|on|in)', 'persuade', 'shorten', 'lift', 'draw up', 'lower', 'map', 'sign … agreement',
        'run … (own|class|fund)', 'finish', 'before (next|the|year|harvest|term)', 'within <duration>', 'parent … learn', 'see that',
        'have … interpretation', 'try it', 'by the <number> harvest', 'leave behind'
      ]
    },
    weak: [
      'area of (cooperation|collaboration|common interest)', 'field of (cooperation|work|activity)',
      'strengthen (cooperation|collaboration|capacity|tie)', 'raise awareness', 'build capacity',
      'promote (cooperation|development|good practice|exchange)', 'objective … will be (defined|agreed|set|determined)',
      'improve effectiveness', 'sustainable development', 'foster', 'enhance', 'general aim', 'to be agreed'
    ],
    not: [
      'target group', 'target audience', 'target population', 'objective of (the|this) (meeting|training|workshop|visit|session)',
      'objective (evidence|criterion|reason|manner)', 'be objective', 'career goal', 'goal scorer', 'priority date', 'development goal',
      'target market', 'no objective', 'objectively', 'learning objective', 'lens',
      'survey (in|found|of)', 'no specific objective',
      'in favour', 'decision pass', 'quorum'
    ]
  }
}
