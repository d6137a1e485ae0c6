import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Representatives with a mandate',
  why:
    'The guidance (Leadership) wants the people at the table to be recognised and empowered by their own organisations; under Barriers it says a partnership stalls ' +
    'when those who really decide in an organisation do not stand behind it.',
  states: {
    met: 'Each partner has or appoints a representative, and that person may act or decide for it.',
    partial: 'Representatives or focal points exist, but nothing says what they may do.',
    missing: 'Nothing says who represents each partner.'
  },
  good: 'Each partner appoints one representative by a letter from its director; the representative may decide on everything within the annual plan without asking again.',
  weak: 'Each party appoints a focal point for communication.',
  weakBecause: 'A contact, but nobody knows whether that person can decide or only passes messages on.',
  missing: 'The document does not say who represents each partner and what that person may decide.',
  partial: 'Representation is not fully settled: the document does not say {lacking}.',
  lacking: {
    representative: 'who represents each partner or that each appoints somebody',
    authority: 'what a representative may decide or do for the organisation'
  },
  template: {
    heading: 'Representatives of the partners',
    body: `Each partner appoints one representative in writing:

- **{partner}**: [name, position]; alternate: [name].

Each representative is authorised to decide on behalf of the organisation on [subjects], with spending of up to [amount]; anything beyond that is put to the organisation’s leadership within [5] days.`
  },
  additions: {
    representative: 'Each partner appoints one representative; [partner] appoints [name, position].',
    authority: 'The representatives are authorised to decide on behalf of their organisations on [subjects].'
  },
  cues: {
    subject: [
      'representative', 'represent', 'focal point', 'focal person', 'delegate', 'nominee', 'authorised', 'authority', 'mandate', 'mandated', 'empowered', 'on behalf of', 'contact person', 'liaison', 'speak for', 'act for', 'alternate', 'deputy', 'appointee', 'letter of (delegation|appointment|authority)', 'designate', 'seat', 'bind', 'spokesperson'
    ],
    elements: {
      representative: [
        '!(each|every) (partner|party|member|organisation|group|side) (shall|will|) (appoint|name|designate|nominate|send|delegate|choose|have|assign)', '!the (party|partner|member) (shall|will|) (appoint|designate|nominate|name) … (representative|focal point|person|delegate)', '!representative of (each|every) (partner|party|member|organisation)', '!(one|two|a) representative (from|of|per) (each|every)', '!per partner',
        'representative <person>', 'focal point <person>', 'represented by', '<partner> … represented by', '<partner> … <person>', '<person> (represent|speak for|act for)', '<partner> (send|appoint|nominate|designate|name)', 'appoint (one|a|two|<number>) (representative|focal point|delegate|person)', '(appointed|named|nominated|designated|chosen) by (its|the|their|each|) (board|organisation|director|partner|member|party|committee)', 'their (delegate|representative|nominee)', 'alternate',
        '(named|designated) representative', 'the representative (are|be) …', 'focal person', 'one person from each'
      ],
      authority: [
        '!(representative|delegate|focal point|nominee) … (authorised|empowered|mandated|entitled) to', '!(representative|delegate|focal point|nominee) … (may|can|have the power to|has the power to) (decide|bind|sign|commit|vote|agree|act|speak)', '!(representative|delegate|nominee) … (authority|mandate)', '(authorised|empowered|mandated|entitled) to (decide|act|sign|vote|bind|commit|agree|speak)', 'full (authority|power)', 'authority to', 'power to (decide|bind|commit|sign|act|vote)', 'with (authority|the authority|a mandate|power)', 'written mandate', '(letter|instrument) of (delegation|authority|attorney)',
        'on behalf of (the|its|their|his|her|) (organisation|partner|party|member|body)', 'on its behalf', 'decide for (the|its|his|her|their|) (organisation|partner|party)', '(bind|commit) (the|its|his|her|their|) (organisation|partner|party|member)', 'without (asking|referring|going|checking) … (back|again|home)', 'may (vote|sign|decide|commit)', 'can (say yes|decide|sign|commit)', 'decision-making (power|authority)', 'decision making (power|authority)', 'senior enough to', 'word … counts as', 'board resolution', 'within the limit of', 'duly authorised', 'speaks for', 'up to <money>', 'in the name of (the|its) organisation', 'decide on the spot', 'act for'
      ]
    },
    weak: [
      '(representative|focal point) (will|shall|to) be (appointed|named|nominated)', 'focal point for communication', 'appoint (a|) (contact|focal)', 'suitable representative', 'be represented', 'point of contact', 'send (someone|somebody)', 'support of (senior|top) management', 'staff are encouraged to'
    ],
    not: [
      'legal representative', 'competent authority', 'local authority', 'representative sample', 'representative office', 'community representative', 'sales representative', 'statistically representative', 'representative list', 'empower (woman|women|community|youth|girl|farmer)', 'tax authority', 'house of representatives', 'port authority', 'on behalf of the beneficiary', 'mandate of the ministry', 'parent representative'
    ]
  }
}
