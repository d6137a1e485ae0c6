import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Shared leadership and balance of power',
  why:
    'The guidance (Leadership) takes shared leadership as the ground of a partnership; under Barriers it warns of rivalry for the lead, of one partner ' +
    'dominating and of power held so unevenly that others cannot accept it.',
  states: {
    met: 'There is a concrete device: co-chairs, rotation, one partner one vote, equal seats, a limit on what one partner may do alone.',
    partial: 'Equality or joint leadership as a principle only.',
    missing: 'Nothing on sharing leadership, or one partner decides everything.'
  },
  good: 'The committee has two co-chairs, one from each partner, and the chair passes on every six months. Each partner has one vote; no partner may change the plan alone.',
  weak: 'The parties work together as equals and respect each other.',
  weakBecause: 'Equality in words; nothing keeps one side from having its way.',
  missing: 'Nothing in the document makes the partners share leadership or keeps one of them from dominating.',
  partial: 'Shared leadership is only a principle: the document does not give {lacking}.',
  lacking: { mechanism: 'a concrete mechanism such as a rotating chair, one vote per partner or equal seats' },
  template: {
    heading: 'Shared leadership',
    body: `- The chair rotates among {partners}; each holds it for [six months].
- Each partner has [one] seat on the [steering committee] and one vote, whatever its contribution.
- No partner may decide alone on [the annual plan, the budget, public statements].`
  },
  additions: {
    mechanism: 'The chair rotates among the partners every [six months]; each partner has one vote, and no partner may decide alone on [subject].'
  },
  cues: {
    subject: [
      'leadership', 'shared leadership', 'balance of power', 'power', 'equal', 'equality', 'chair', 'co chair', 'rotate', 'rotation', 'vote', 'seat', 'president', 'presidency', 'steering (committee|group)', 'board', 'unilateral', 'dominate', 'control', 'in turn', 'take turn', 'council', 'committee', 'veto', 'term of office'
    ],
    elements: {
      mechanism: [
        '!co chair', '!co (lead|president|convenor|coordinator|facilitator)', '!(rotating|rotate the) (chair|presidency|lead|host|coordinator|facilitator|secretariat)', '!(chair|presidency|lead|secretariat|facilitator|chairmanship) … (rotate|rotating|in turn|pass)', '!one (partner|member|party|organisation) one vote', '!each (partner|party|member|organisation|group|side) … one vote', '!each (partner|party|member|organisation|group|side) … (one|two|<number>) seat',
        '!(equal|the same) (number of|) (seat|vote|representative)', '!no (single|one|) (partner|party|member|organisation) (may|shall|can|will) … (alone|unilaterally|on its own|without the)', '!no (single|one|) (partner|party|member|organisation) (may|shall|can) (hold|have) more than', '!no more than … (seat|vote)', 'take turn', 'in turn', 'rotate', 'by rotation', 'alternate (between|as chair)', 'not … two (consecutive|successive) term', 'two term in a row',
        'vote … (whatever|regardless|irrespective) …', 'equal vote', 'equal say', 'veto', 'cannot be outvoted', 'requires the (consent|agreement|approval) of (all|both|each|every)', 'both (party|partner|side) must (agree|sign|approve)', 'joint chair', '(two|both) signature', 'half of the seat', 'elected by all', 'chair from each', 'seat for each', 'one person one vote', 'two key', 'may not hold both', 'no partner … (majority|more than half)'
      ]
    },
    weak: [
      '(party|partner|member) (be|are) equal', 'as equals', 'on an equal footing', 'equal partner', 'mutual respect', 'shared leadership', 'share (leadership|power)', 'in a spirit of equality', 'jointly lead', 'no partner dominate', 'balance of power', 'democratic', 'regardless of size', 'equality and mutual'
    ],
    not: [
      'gender equality', 'equal (opportunity|pay|rights of|access)', 'electric power', 'solar power', 'power of attorney', 'power supply', 'car seat', 'wheelchair', 'chairs and tables', 'crop rotation', 'rotate (crop|the crop|grazing)', 'rotational grazing', 'voting age', 'right to vote in election', 'sole discretion', 'final decision rest with', 'unilateral termination', 'water in turn', 'remote control', 'seat (in|of the company)'
    ]
  }
}
