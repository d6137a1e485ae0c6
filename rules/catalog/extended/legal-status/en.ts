import type { RequirementWording } from '../../wording.ts'

export const wording: RequirementWording = {
  title: 'Legal status',
  why:
    'The guidance does not ask for it, but partners often take it differently: for one it is a promise, for the other a contract; ' +
    'one sentence on whether it binds, and which parts of it do, avoids quarrels later.',
  states: {
    met: 'It says whether the document is legally binding, or which parts are.',
    partial: 'Law or legal status is mentioned, but not whether it binds.',
    missing: 'Nothing is said about the legal status of the document.',
  },
  good: `This agreement states the partners' good will and is not legally binding, except for the articles on confidentiality and money.
It creates no new legal entity; each partner answers for what it does.`,
  weak: 'The legal status of this document is subject to applicable law.',
  weakBecause: 'It does not say whether the partners are bound.',
  missing: 'The charter does not say whether it is legally binding.',
  partial: 'The legal status is unclear: it does not say {lacking}.',
  lacking: { effect: 'whether the document legally binds the partners, or which parts of it do' },
  template: {
    heading: 'Legal status',
    body: `This document is [not legally binding | legally binding], except for [the articles on confidentiality and money]. It creates no new legal entity, and no partner may bind another towards third parties.

It is governed by the law of [country].`,
  },
  additions: { effect: 'This document is [not legally binding | legally binding], except for [the articles on confidentiality and money].' },
  cues: {
    subject: [
      'legal status', 'legally binding', 'binding', 'legal effect', 'legal nature', 'legal entity', 'legal personality', 'governing law', 'legally', 'enforceable', 'statement of intent', 'good faith', 'joint venture', 'legal relationship', 'status of this (document|agreement|memorandum|charter|compact)', 'nature of this (document|agreement|memorandum|partnership)', 'partnership in law', 'agency',
    ],
    elements: {
      effect: [
        '!(be |) (not |non |) legally (binding|enforceable|bound)', '!(not|non|no) … binding (legal |) (effect|force|obligation|upon|on|in|contract|agreement|document|commitment|instrument|and)', '!(binding|bind) (on|upon) (the |all |both |each |) (party|partner|member|signatory)', '!(not|does not) (intend|intended|mean) to (be |create |have |) (legally |a |) (binding|legal|contract|enforceable) …', '!(create|give rise to|impose|establish|constitute) (no|not|any|a) … (legal|binding|enforceable|financial) (obligation|relationship|entity|right|duty|commitment|effect|personality|partnership|contract) …',
        '!(not|nor|neither|never) … (create|constitute|form|establish|be construed as|be deemed) … (joint venture|agency|legal entity|legal partnership|employment|partnership in law|new entity|contract)', '!(no|not a) (separate |new |) legal (entity|personality|person)', '!statement of (intent|intention|good will|goodwill)', '!(moral|voluntary|good faith) (commitment|agreement|undertaking)', '!(not|rather than|is no) (a |) (contract|legal contract|legal document|legal agreement|legal instrument)',
        '!(is|as|be|constitute|form) a (binding|legal|legally binding) (contract|agreement|document|commitment)', '!binding (agreement|contract|commitment|provision|article|clause|section)', '!(no|neither|not any) (party|partner|member) (may|shall|can|have|has) … (bind|commit|act on behalf|authority|represent) … (other|another|partner|party)', '!(only|except) (the |for the |for |) (article|clause|section|provision) … (binding|bind|enforceable)', '!binding except', '!(enforceable|enforced) (in|by|before|at) (a |any |the |) (court|law|arbitration)',
        '!honour (only|bound|rather)', '!not (take|taken|bring|sue) … (court|legal action|each other)', '!bound (in honour|by honour|by good faith|by word|legally|by this|by law)', '!(without|no) legal (effect|force|consequence|obligation|liability)', '!(have|has|with) (full |) (legal|binding) (effect|force)', '!separate (legal |written |) (agreement|contract) … (bind|binding|funds|money|legal)', '!framework … (not bind|not legally|without binding)', '!gentlemen s agreement',
      ],
    },
    weak: ['!legal status', '!legal (nature|effect|basis|framework)', '!governing law', '!(subject to|in accordance with|governed by|comply with) (the |applicable |national |relevant |) (law|laws|legislation) …', '!good faith', 'legal relationship'],
    not: ['legal (aid|advice|clinic|support|service|counsel|team)', 'book binding', 'binding (site|agent|material)', 'spiral bound', 'legal age', 'legal representative', 'legal guardian', 'outward bound', 'access to justice', 'binding constraint', 'registered as a legal entity', 'carbon binding'],
  },
}
