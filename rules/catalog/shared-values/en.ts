import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Shared values',
  why:
    'The guidance (Culture and values) counts values that partners hold in common among the grounds of a successful partnership. ' +
    'Naming what everybody holds dear gives the partners something to lean on when a matter is hard.',
  states: {
    met: 'The charter names at least two values or principles and says that the partners hold them in common.',
    partial: 'The charter mentions one value in passing, or promises to define some.',
    missing: 'The charter names no value that the partners share.',
  },
  good: `The partners share these values:

- Honesty: we tell each other the truth, also when things go badly.
- Fairness: the small organisation is heard like the big one.
- Nothing about disabled people without them.`,
  weak: 'The parties cooperate on an equal footing.',
  weakBecause: 'One value is touched in passing; it does not show what the partners hold in common.',
  missing: 'The charter does not name the values that the partners share.',
  partial: 'Shared values are incomplete: the charter does not say {lacking}.',
  lacking: { values: 'which values or principles, at least two, the partners hold in common' },
  template: {
    heading: 'Shared values',
    body: `{partners} share these values and are committed to them:

- Honesty: [we tell each other the truth, also when things go badly];
- Fairness: [every partner’s voice counts the same];
- Respect: [we listen before we comment];
- [another value]: [how it shows in the way we work].`,
  },
  additions: { values: 'The partners share these values: honesty, fairness, respect and [another value].' },
  cues: {
    subject: [
      'value', 'shared value', 'core value', 'principle', 'guiding principle', 'we believe', 'we hold', 'hold in common',
      'hold dear', 'believe in', 'ethos', 'spirit', 'what we stand for', 'stand for', 'on the basis of', 'common ground',
      'conviction', 'creed', 'credo', 'motto', 'commit to', 'culture', 'base on', 'what matter to us', 'guide by', 'we cherish',
    ],
    elements: {
      values: [
        '(honesty|integrity|fairness|equality|equity|transparency|openness|respect|trust|solidarity|inclusion|inclusiveness|dignity|justice|humility|compassion|kindness|care|courage|independence|participation|collaboration|creativity|sustainability|stewardship|democracy|impartiality|neutrality|humanity|accountability|responsibility|diversity|learning|sincerity|gratitude|patience|frankness|service|autonomy|non discrimination|mutual benefit|free will|perseverance|truth|honest|kind|transparent|fair|equal) … (honesty|integrity|fairness|equality|equity|transparency|openness|respect|trust|solidarity|inclusion|inclusiveness|dignity|justice|humility|compassion|kindness|care|courage|independence|participation|collaboration|creativity|sustainability|stewardship|democracy|impartiality|neutrality|humanity|accountability|responsibility|diversity|learning|sincerity|gratitude|patience|frankness|service|autonomy|non discrimination|mutual benefit|free will|perseverance|truth|honest|kind|transparent|fair|equal)',
        '!(share|uphold|hold|commit to|live by) (these|the following|the same) (value|principle|belief)',
        'we (all|both|) (believe|hold|trust) (that|in)', '(together|both|all) (cherish|hold|value|believe|stand for|put)',
        'hold in common', 'count for more than', 'the spirit (the|we|all)',
        '!(share|hold|uphold|cherish|commit to|guide by|live by|believe in|stand for|base on|rest on) (the|these|this|following|common|same|our|) (value|principle|belief) … (honesty|respect|trust|fairness|equality|integrity|openness|transparency|solidarity|justice|inclusion|dignity|equity|care)',
        '!(value|principle) (be|of|include|) … (honesty|respect|trust|fairness|equality|integrity|openness|transparency|solidarity|justice|inclusion|dignity|equity|participation|independence|voluntary) … (honesty|respect|trust|fairness|equality|integrity|openness|transparency|solidarity|justice|inclusion|dignity|equity|accountability|benefit|participation|collaboration)',
        '(equality|trust|honesty|respect|openness|transparency|solidarity|fairness|integrity|justice|equity|dignity) … (and|) … (equality|trust|honesty|respect|openness|transparency|solidarity|fairness|integrity|justice|inclusion|mutual benefit|accountability|care|humility|equity|dignity)',
        'do no harm', 'no harm', 'leave no one behind', 'nobody be left', 'human right', 'child right',
        'best interest of the child', 'non profit', 'nothing about us', 'people first', 'community first',
        'put (child|people|the community|patient|user|community) (first|at the centre|before)', 'at the (centre|heart)',
        'keep (our|your|its|their|a) (word|promise)', 'tell (each other|) the truth', 'plain speaking',
        'nobody (above|be above|better)', 'listen', 'share what', 'equal worth', 'good neighbour',
      ],
    },
    weak: [
      '(value|principle) … (will be|to be|shall be) (define|agree|develop|identify)', 'shared values', 'common values',
      'on (an equal footing|the basis of equality)', 'spirit of (cooperation|partnership|friendship|solidarity|collaboration)',
      'similar values', 'share (the same|common|similar) (value|belief)', 'core values',
    ],
    not: [
      'value for money', 'added value', 'value added', 'value chain', 'market value', 'monetary value', 'legal value',
      'contract value', 'value of (the|this|each|goods|a) (contract|grant|good|land|asset|contribution|item|agreement|harvest)',
      'nutritional value', 'heritage value', 'baseline value', 'target value', 'default value', 'accounting principle',
      'in principle', 'face value', 'school principal', 'value at', 'trust fund', 'charitable trust', 'nhs trust',
      'in respect of', 'with respect to', 'health care', 'child care', 'valued at', 'key value', 'values of the indicator',
      'gender equality course', 'land trust', 'teach children',
    ],
  },
}
