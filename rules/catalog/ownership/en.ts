import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Ownership of what is made or shared',
  why:
    'The guidance (Challenges) counts rigid policies on ownership among the things that strain a partnership. ' +
    'Saying early what belongs to whom and who may use it saves quarrels later.',
  states: {
    met: 'The text says who owns or may use what is made, brought or held (data, intellectual property, assets, publications).',
    partial: 'Ownership is mentioned and left open, put off, or referred to the law alone.',
    missing: 'Nothing is said about what belongs to whom.'
  },
  good: 'The training kit belongs to both partners jointly and is published under CC BY; the water meters that the Institute brings remain its own.',
  weak: 'Intellectual property will be dealt with in a separate agreement.',
  weakBecause: 'This puts the question off; it does not say what belongs to whom and who may use it.',
  missing: 'The text does not say who owns or may use the data, materials and assets that are made or brought in.',
  partial: 'Ownership is not clear: it does not say {lacking}.',
  lacking: { rights: 'who owns or may use what the partners make or bring' },
  template: {
    heading: 'Ownership and use',
    body: `{partners} agree:

- Materials and publications made together are owned jointly by the partners; each partner may use them freely and names the source.
- Data collected belong to [the people concerned / the partner that collects them]; the partners may use them for [purpose] and pass them to no third party without the consent of [the owner of the data].
- Equipment bought with common funds is the property of [name of partner]; when the cooperation ends it is handed over to [partner or community].
- Assets, materials, names and logos that a partner brings remain the property of that partner.`
  },
  additions: {
    rights: '[Materials, data, equipment] belong to [partner / the partners jointly]; [the other partners] may use them for [purpose].'
  },
  cues: {
    subject: [
      'own', 'owner', 'ownership', 'jointly owned', 'co-own', 'property', 'intellectual property', 'ip', 'copyright', 'patent', 'trademark', 'licence', 'license', 'open licence', 'creative commons', 'belong', 'title to', 'asset', 'equipment … (belong|remain|return|pass|is)', 'right to use', 'right of use', 'may (use|publish|reuse|copy|print|share)', 'use right', 'usage right', 'royalty', 'publication', 'author', 'data … (belong|remain|own|may be used)', 'name and logo', 'logo', 'source code', 'borrow', 'lend', 'stay with', 'remain with', 'keep (their|its|his|her) own', 'whose is', 'shared by all', 'background (material|knowledge)', 'foreground', 'vest in', 'common property', 'hand over', 'handed over'
    ],
    elements: {
      rights: [
        '!(is|are|be|remain|become|stay) (the|) (joint |common |sole |exclusive |shared |)property of', '!(belong|belongs) (to|jointly|with|equally)', '!(jointly|collectively|co|commonly|equally) owned', '!owned (by|jointly|in common|collectively)', '!(own|retain|hold|keep) (the|all|its|their|joint|full|) (copyright|ownership|title|right|intellectual property|patent)', '!(ownership|title|copyright|property|right) … (vest|rest|lie|remain|stay|pass|transfer) (in|with|to)', '!vest in', '!(remain|stay) (with|the property) (of|<partner>|the)', '!(<partner>|each partner|both|all|any member|anyone|everybody|the partners|the other) (may|can|is free to|are free to|has the right to|have the right to) (use|publish|reuse|copy|print|share|adapt|translate|reproduce|quote|draw on|fish|graze)', '(may|can) be (used|published|reused|copied|shared|reproduced|printed) (by|for|freely|only|with|under|without)', 'free to use', '!(royalty free|non exclusive|perpetual|irrevocable) (licence|license|right)', '!(licence|license) to (use|<partner>|publish|reproduce|copy)', '!(under|cc|open|creative commons|mit|gpl|apache|free) (licence|license)', '!under (a |an |)(creative commons|cc|open|mit|gpl|apache|free)', '!(published|released|licensed) under', '!open access', '!(hand|handed|pass|transfer|return|give) (over|back|to|on) … (property|asset|equipment|vehicle|ownership|at the end|when)', '!(equipment|vehicle|asset|machine|tool|boat|computer|seed|material|data|photo|map|recording|software|name|logo) … (belong|remain|return|pass to|revert|go to|stay with|is owned|are owned|property of)', 'owner of', '!no (partner|party|member|one) (may|can|shall) (sell|register|patent|publish|transfer|claim|use) ', '!(not|never) (sell|pass on|publish|use) … without (the|) (consent|permission|agreement)', 'with (the|written|prior) (consent|permission) of', '!whatever … (bring|make|plant|build) … (own|belong|stay|remain|theirs|its)', 'take (it|them) back', 'keep (their|its) own', '!in (the|) name of', 'share equally', 'each (keep|own)', 'public domain'
      ]
    },
    weak: [
      '(intellectual property|ownership|copyright|ip) … (will|shall|to) be (agreed|determined|discussed|defined|settled|dealt)', 'respect (the|each other|one another|) (intellectual property|copyright|ownership)', 'separate agreement', 'in accordance with (the|applicable) (law|copyright law)', 'protect (the|) intellectual property', 'subject to (law|further agreement)', 'ownership … case by case', 'question of ownership', 'good use of (asset|property)', 'sense of ownership'
    ],
    not: [
      'ownership of the (process|result|agenda|objective|project by)', 'local ownership', 'community ownership of', 'national ownership', 'take ownership', 'sense of ownership', 'land ownership', 'land title', 'risk owner', 'process owner', 'problem owner', 'task owner', 'home owner', 'owner of the risk', 'on its own', 'on their own (initiative|behalf|account)', 'own (cost|expense|risk|account|rules|procedure|staff|right)', 'its own behalf', 'property (tax|damage|insurance)', 'state owned', 'driving licence', 'business licence', 'building licence', 'operating licence', 'licence fee', 'license plate', 'household own', 'dog owner', 'owner managed', 'royal'
    ]
  }
}
