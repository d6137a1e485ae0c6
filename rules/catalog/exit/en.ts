import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Leaving and closing',
  why:
    'The guidance (Effective monitoring and evaluation) wants trouble worked on deliberately before a partnership is broken off, and its third step wants clear boundaries; ' +
    'an agreed way out lets partners part without harming the joint work.',
  states: {
    met: 'It says how a partner leaves or the partnership ends, with notice, a decision or what follows (assets, duties).',
    partial: 'Ending or leaving is mentioned without a procedure.',
    missing: 'Nothing is said about leaving or ending.'
  },
  good: `A partner may withdraw by giving at least 60 days' written notice and completing the work it has begun.
When the agreement ends, accounts are settled within 30 days and the equipment passes to the health post.`,
  weak: 'The agreement ends when the parties no longer wish to cooperate.',
  weakBecause: 'It does not say how much notice is due, who decides, and what becomes of assets and unfinished work.',
  missing: 'The charter does not say how a partner leaves or how the partnership ends.',
  partial: 'The provisions on leaving and closing are incomplete: it does not say {lacking}.',
  lacking: {
    'way-out': 'how a partner leaves or the partnership ends',
    procedure: 'what procedure then applies (notice, who decides, what happens to assets and unfinished work)'
  },
  template: {
    heading: 'Leaving and closing',
    body: `A partner may withdraw from this charter by giving the others at least [60] days' written notice. Before it leaves, the partners meet once to try to resolve the difficulty.

The partnership ends when its term expires, when all partners agree, or when [steering committee] so decides because of a serious breach.

When a partner withdraws or the partnership ends:

- current duties are completed or handed over to [whom];
- accounts are settled within [30] days;
- joint assets and data pass to [whom].`
  },
  additions: {
    'way-out': 'A partner may withdraw from this charter; the partnership ends when [all partners agree].',
    procedure: 'A partner that wishes to leave gives [60] days\' written notice; on closing, accounts are settled within [30] days and assets and unfinished work are handed over to [whom].'
  },
  cues: {
    subject: [
      'terminate', 'termination', 'withdraw', 'withdrawal', 'exit', 'leave (the|this) (partnership|network|alliance|consortium|group|agreement|coalition|compact)', 'leaving', 'dissolve', 'dissolution', 'wind up', 'winding up', 'expel', 'expulsion', 'cancel', 'cancellation', 'end (this|the|of the) (agreement|partnership|cooperation|charter|memorandum|compact)', 'closing', 'closure', 'close down', 'notice', 'cease to be', 'end of (membership|cooperation|partnership)', 'pull out', 'drop out', 'opt out', 'step out', 'part company', 'parting', 'walk away', 'resign (from|membership|as a member)', 'discontinue', 'break up', 'archive', 'breach', 'want out', 'membership end', 'quit', 'rescind', 'go our separate ways',
      'repeal', 'strike off', 'strike it off', 'no longer (get on|want|needed|wants)', 'that stop', 'give back', 'give the … back',
      'take … back', 'stop (funding|cooperating)', 'pulls out', 'closing the', 'can t go on', 'had enough', 'voluntary'
    ],
    elements: {
      'way-out': [
        '!(may|can|shall|could|is free to|has the right to|wish to|want to|who|that|decide to) (terminate|withdraw|leave|exit|resign|end|quit|cancel|step out|pull out|opt out|discontinue) …', '!(terminate|withdraw|resign|leave|exit|expel|remove|pull out|drop out) (from|this|the|its|a|any|by|at|on|upon|if|for) …', '!(agreement|memorandum|mou|charter|partnership|consortium|network|alliance|cooperation|membership|compact|working group|coalition|arrangement|regulation) … (terminate|ends|end|dissolve|cease|wound up|be closed|lapse|is dissolved|come to an end) …', '!terminated (by|if|when|upon|at|with|on|in)', '!termination (by|of|on|upon|for|notice|may|clause)', '!withdrawal (of|from|by|is|take|notice|request|must)', '!(dissolved|dissolution|wound up|winding up|expelled|expulsion|disbanded)', 'cease to be (a|) member', 'exit (plan|strategy|arrangement|clause|by|is)', 'want out', '(no longer|not) want to (work|go on|continue|take part)', '(give|hand) up (the|its|their) (seat|membership|place)', 'part company', 'walk away', 'opt out', 'archive the (group|repo|repository|project)', '(whoever|anyone|any family|a member) … (stop|leave|go|quit)', 'go our separate ways', 'call it off',
        '(family|anyone|party|member|side|household|partner|city|clinic|company) (that|who|which|) … (stop|leave|quit|give up|pull out|no longer want) …',
        'repeal (it|the)', 'strike … off', 'stop (funding|cooperating)', '(give|take) … back', 'close the (fund|group)', 'group is closed',
        'step out', 'no longer (get on|want|wants) …', 'breach by', 'voluntary withdrawal', 'can t go on', 'expiry of',
        '(party|organisation) is dissolved', 'closing the'
      ],
      procedure: [
        '!notice (in writing|of|to|period|is|shall|must|at)', '(written|prior|advance|month|months|day|days|week|weeks|season) notice', '<duration> notice', '<number> days', '<deadline>', '(notify|notification|tell|write|inform|letter|e mail|email) …', '(complete|finish|fulfil|honour|see through) …', '(settle|refund|repay|return|reimburse|close the accounts|wind up|pay back|pay what|liquidate|audit)', '(asset|equipment|fund|data|money|balance|property|file|record|purse|books) … (pass|transfer|return|distribute|divide|hand|go to|given|revert|remain|shared|donated|archived)', '(hand over|handover|transfer) …', '(mutual|written|all|both|unanimous) (consent|agreement|partner|party|side) …', '(by|with) … (mutual agreement|mutual consent|vote|majority|consensus|two third|decision of)', '(<body>|assembly|board|member|committee|meeting) … (decide|vote|approve|agree|resolution|resolve)', '(two third|three quarter|majority|vote|consensus|unanimous) …', '(breach|default) … (remedy|cure|days|warning|notice|within|serious|material)', 'obligation … (survive|remain|continue|accrued|incurred)', '(without prejudice|not affect) … (obligation|activity|ongoing|right|project|commitment)', '(meet|talk|sit down|mediation|dialogue) … (before|first|once|to)', 'exit interview', '(pay|settle) (its|their|what|the) (debt|dues|share|owe)', 'transition (plan|period)', 'in writing', 'ongoing (activity|project|work) … (complete|continue|finish)',
        'joint letter', 'resolution of', 'after being heard', '(say|says|tell|tells) … (before|ahead|everyone)',
        '(pay|pays) (what|its|first|the) …', 'settle the', '(refer|link|place|placed) … (client|elsewhere|them|to) …',
        '(reassign|archive|archived|disconnected|removed|transfer) …',
        '(six|three|two|<number>) (month|months|week|season) (warning|notice|ahead|before)', 'sign a (record|closing)', 'donor s approval',
        'written warning', 'work off', 'what is left', 'to remedy', 'failing an answer', 'stays in the', 'divided equally'
      ]
    },
    weak: [
      '(may|can) be terminated', '(may|can|free to) (leave|withdraw|terminate|exit)', '(ends|end|terminate) when (the|) (objective|purpose|project|no longer|party|partner)', '(exit|termination|withdrawal) (strategy|procedure|clause|plan|terms|condition) (will|to|shall) be', 'at any time', 'part (as friends|in peace|amicably)', 'voluntary', 'not binding', 'terminate … in accordance with (law|applicable)', 'join and leave freely'
    ],
    not: [
      'end (violence|poverty|hunger|aids|child marriage|stigma|discrimination|the epidemic|malaria|fgm|homelessness)', '(ending|end of) (violence|poverty|hunger|aids|the epidemic|child marriage|the meeting|the day|the year|year)', 'notice board', 'public notice', 'notice of (meeting|the meeting)', '(agenda|meeting|convene) … notice', 'leave no one behind', 'school leaver', 'withdraw (cash|money|consent|funds from)', 'withdrawal symptom', 'fire exit', 'exit from poverty', 'terminate employment', 'termination of (pregnancy|employment)', 'exit code', 'closing (date|ceremony|session|remark|prayer)', 'annual leave', 'dissolved oxygen', 'dead end', 'at the end of'
    ]
  }
}
