import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Response to change',
  why:
    'The guidance (Effective monitoring and evaluation) advises partners to foresee the changes that may affect them ' +
    '(regulation, competition, scope, downsizing, merger, restructuring) and to plan together for what follows.',
  states: {
    met: 'It names at least one such change (law, context, scope, merger, restructuring, loss of funds, force majeure) and says what the partners do then.',
    partial: 'Only flexibility in general, or changes named with no response.',
    missing: 'Nothing is said about changes that may affect the partnership.'
  },
  good: `- If the law changes, the partners meet within 20 days and adjust the activities concerned.
- If a partner merges or restructures, it gives 30 days' notice and its successor takes over the duties, or they are reassigned.
- If 30% or more of the funds are lost, the Steering Committee picks priority activities and narrows the scope.`,
  weak: 'The partners will adapt flexibly to changing circumstances.',
  weakBecause: 'No change is named, and nothing says what the partners would do.',
  missing: 'The charter does not say what the partners do when law, context, organisation or funding changes.',
  partial: 'The response to change is incomplete: it does not say {lacking}.',
  lacking: {
    change: 'which changes are meant (law, scope, merger, loss of funds, force majeure …)',
    response: 'what the partners do when such a change occurs'
  },
  template: {
    heading: 'Response to change',
    body: `A partner that learns of a change likely to affect the joint work notifies the others within [10] days.

| If this changes | The partners do this |
|---|---|
| Law, policy or context changes | They meet within [20] days and adjust the activities: [how] |
| The scope is to be widened, narrowed or refocused | [Steering committee] decides after consulting all partners |
| A partner merges, restructures or downsizes | Its successor takes over the duties, or they are reassigned within [30] days |
| Funds are lost or cut by [30]% or more | The partners choose priority activities and cut back: [how] |
| Force majeure (disaster, epidemic) | Activities are suspended, the others notified and a substitute plan agreed |`
  },
  additions: {
    change: 'Changes that may affect the cooperation are: [change of law or policy], [merger or restructuring of a partner], [loss of funds], [force majeure].',
    response: 'When such a change occurs, the partner concerned notifies the others within [10] days and the partners meet to [adjust activities, reassign duties, suspend].'
  },
  cues: {
    subject: [
      'change in (law|regulation|policy|circumstance|context|scope|funding|government|control|ownership)', 'change', 'force majeure', 'merger', 'merge', 'restructure', 'restructuring', 'reorganisation', 'reorganization', 'downsize', 'downsizing', 'loss of fund', 'funding (cut|loss|shortfall|end)', 'adaptation', 'unforeseen', 'beyond (its|their|the|reasonable) control', 'circumstance', 'change of control', 'expand', 'expansion', 'narrow the scope', 'change of scope', 'change request', 'successor', 'contingency', 'what if', 'in the event', 'in case', 'should', 'if', 'act of god', 'insolvency', 'takeover', 'new law', 'new rules',
      'lockdown', 'rezone', 'rezoned', 'reorganised', 'budget is cut', 'run short', 'change hand', 'shut down', 'merged',
      'no longer meet', 'bid higher', 'donor withdraw', 'scenario', 'drought', 'widen', 'refocus'
    ],
    elements: {
      change: [
        '!force majeure', '!act of god', '(law|regulation|policy|rule|legislation|government) (change|is changed|is amended|change)', '(change|changes|shift) (in|of|to) (the|its|their|) (law|legislation|regulation|policy|context|market|scope|funding|government|legal status|control|ownership|structure|price|need|political)', '!(merger|merge|restructure|restructuring|reorganise|reorganisation|reorganization|downsize|downsizing|takeover|dissolve|insolvent|insolvency|spin off)', '(lose|loss of|cut in|end of|withdrawal of|reduction in|shortfall in) (its|their|the|a|) (fund|funding|grant|budget|money|income|donor)', '(fund|funding|grant|donor|budget|money) (is|are|) (cut|lost|ends|end|stop|dry up|run out|withdraw|reduced|fall|shrink)', '(widen|narrow|expand|reduce|refocus|change) (the|its|their|our|) (scope|focus|area|size|geographic)', '(war|flood|drought|epidemic|pandemic|earthquake|storm|cyclone|fire|strike|natural disaster|lockdown)', 'beyond (its|their|the|reasonable) … control', '(price|market) … (fall|rise|collapse|double|drop)', '(new|changed) (law|regulation|policy|government|owner|rules)', '(company|factory|shop|mill|organisation|partner|charity|ngo|agency) … (close|sold|moves|is sold|shuts|change hands|change owner)', 'competitive environment', 'new competitor', '(licence|permit|registration) … (revoked|withdrawn|expire|lost)', 'need … change', '(platform|api|host|vendor) … (shut|close|deprecate|change its)', 'crop fail', 'cut back',
        '(is|are|be) (reorganised|merged|restructured|rezoned|dissolved|sold|closed)', 'change hand',
        '(budget|fund|funding|grant|drug|money) … (cut|end|below|short|run out|withdraw|lower)', 'lockdown', '(rule|law|policy) … change',
        'shut down', 'no longer meet', 'new (development|data protection|act)', 'bid higher', 'shift (the|) focus',
        '(fall|falls|drop) (by|below) …', 'add a (district|region|village)', 'donor (withdraw|cut)'
      ],
      response: [
        '(notify|inform|tell|warn|notice) …', '(meet|sit down|convene|consult|renegotiate|talk|discuss) (within|again|to|with|and|at) …', '(suspend|postpone|pause|defer|delay|extend) …', '(adjust|revise|narrow|cut|reduce|scale down|scale back|reallocate|move) (the|their|its|our|) (activity|plan|scope|obligation|target|budget|calendar|work|size) …', '(successor|acquirer|new owner|new entity|legal successor) … (take over|bound|continue|assume|honour|inherit)', '(take over|assume|transfer) (the|its|their|all|) (duty|obligation|right|responsibility|task|work)', '(excused|released|relieved|not liable|not in breach)', '(reassign|redistribute|share out|divide) …', '(prioritise|priority activity|choose which|pick which) …', '(agree|find|seek|work out|look for|draw up) (on|) (a|an|the|other|another|alternative|new|) … (solution|plan|source|arrangement|way|funding|option|terms)', '(contingency|fallback|substitute|alternative|backup) (plan|arrangement|site|supplier)', '<deadline>', '<body> … (decide|meet|convene|approve|review)', 'we (share|split|meet|stop|wait|sit|halve|agree|look) …', '(share|split) the (loss|damage|cost)', 'new price', 'mitigate', '(terminate|end) (the|this) (agreement|charter|memorandum|partnership)', 'resume (when|once|as soon)', 'hand over', 'export … data', 'fork', 'may (terminate|withdraw|suspend)',
        '(move|moves|switch|transfer) (to|the|group|client) …', '(carry|carries) on',
        '(keep|drop|defer) (home|some|the old|activity|which) …', 'renegotiate', 'call … meeting',
        '(elect|name) (an|another) (interim|unit)', 'ration', 'appeal together', 'export', 'settle after', '(put|puts) option',
        'seek (consent|other)', 'talk about another', 'pass to (the|a) new', 'share out', 'confirming annex', 'recovery plan',
        'reset (procedure|the)', 'match the price'
      ]
    },
    weak: [
      '(adapt|respond|react) (flexibly|quickly|promptly|to) …', 'flexible', 'flexibility', 'changing (circumstance|environment|context|need)', 'as circumstance (require|allow|permit)', '(may|could) (expand|be expanded|be extended to)', '(contingency|change management|adaptation) plan will be', 'open to change', 'adapt to (change|new|changing)'
    ],
    not: [
      'climate change', 'behaviour change', 'behavior change', 'social change', 'theory of change', 'change agent', 'agent of change', 'change maker', 'bring about change', 'systemic change', 'change of (address|bank account|clothes)', 'exchange', 'merge request', 'merge conflict', 'merge (the|) (data|branch|file)', 'disaster risk reduction', 'disaster preparedness training', 'lasting change', 'positive change', 'change of heart', 'flood early warning'
    ]
  }
}
