import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Review and amendment',
  why:
    'The guidance (third step, setting up and maintaining the partnership) sees the written commitment as a frame to work in that still leaves room for change and growth; ' +
    'so partners need to know when the text is looked at again and how it can be changed.',
  states: {
    met: 'It says when the charter is reviewed and how it may be amended.',
    partial: 'One of the two only, or just "may be amended when necessary".',
    missing: 'Nothing is said about reviewing or amending this text.'
  },
  good: `The partners review this charter together every January.
Any partner may propose an amendment; it takes effect when all partners have agreed in writing and it has been entered in the version history.`,
  weak: 'This agreement may be amended as necessary.',
  weakBecause: 'There is no date for a review, and it is not clear who may propose a change or whose consent it takes.',
  missing: 'The charter does not say when it is reviewed or how it can be amended.',
  partial: 'The provisions on review and amendment are incomplete: it does not say {lacking}.',
  lacking: {
    review: 'when this text is reviewed',
    amendment: 'how this text may be amended'
  },
  template: {
    heading: 'Review and amendment',
    body: `The partners review this charter [once a year, in month]; [name of person or body] prepares the review.

Any partner may propose an amendment to this charter by writing to [recipient]. The partners answer within [15] days. An amendment takes effect when [all partners] have agreed in writing; the amended text is given a version number and a date and is sent to every partner.`
  },
  additions: {
    review: 'The partners review this charter [once a year, in month].',
    amendment: 'This charter may be amended by the written agreement of [all partners], on the proposal of [any partner].'
  },
  cues: {
    subject: [
      'amend', 'amendment', 'review', 'revise', 'revision', 'modification', 'modify', 'variation', 'change to (this|the) (charter|agreement|memorandum|mou|document|terms|regulation|compact|text|paper)', 'change this (charter|agreement|memorandum|mou|document|regulation|compact|text|paper)', 'update (this|the) (charter|agreement|document|terms of reference|tor|text)', 'version history', 'changelog', 'change log', 'addendum', 'version', 'general provision', 'living document', 'pull request', 'entry into force', 'supplement', 'reread', 'read again', 'rewrite', 'alteration',
      'by law', 'these rules', 'pledge', 'change control', 'document (control|information)', 'changing (the|this) text', 'this paper',
      'looked at again', 'line by line', 'change request', 'the paper'
    ],
    elements: {
      review: [
        '!(review|revisit|revise|reread|reconsider|update|reexamine) … (charter|agreement|memorandum|mou|terms of reference|tor|document|regulation|compact|arrangement|text|paper|protocol|rules) … (<freq>|<date>|<deadline>|after <duration>|each year|every year|at the end of|before it expire|at each)', '!(charter|agreement|memorandum|mou|terms of reference|tor|document|regulation|compact|arrangement|text|paper|protocol) … (reviewed|revisited|updated|reconsidered|read again|reread|read out|up for review) …', '!(<freq>|each year|every year|after <duration>|once a year|every <duration>|at the end of each|in january|at the annual) … (review|revisit|read|go through|update|reread|look again at) … (charter|agreement|memorandum|mou|terms|document|regulation|compact|text|paper|rules)',
        '!(next|first) review (date|is due|due|takes place|in|by|on)', '!review date', 'review … <freq>', 'review … (on|by|before) <date>', '<freq> review', 'review … after <duration>', 'review period', '(annual|yearly|biennial|mid term) review (of|) (the|this) …', 'reviewed (annually|yearly|every|each|once|after|by|at|in) …', 'at each (annual|general) (meeting|assembly)', '(before|on) expiry … review', 'brought out and read',
        '!next review', '!(look|looked) at again … (after|every|each) …',
        '!(after|each|every|when|at the start of|at the spring|once in) … (read|reread|revisit|reopen|go through|look again|examine|check) … (paper|agreement|charter|pledge|rule|by law|line|point|text|document|bylaw)',
        '!(document|text|charter|agreement|paper|rules|pledge|by law) … (reopened|revisited|brought up to date|taken out|examined|looked at again) …',
        '!(examine|revisit|read) the (by law|rule|text|charter|term|agreement|bylaw) … (each|every|year|session|meeting)',
        'every <number> year … (check|read|review)', 'keep or replace', 'review every',
        '(every|each|once in) … year … (read|check|examine|revisit)'
      ],
      amendment: [
        '!(amend|amended|amendment|modify|modification|variation|alter|alteration|change|revision) … (in writing|written|signed|consent|mutual agreement|agreement of|agreed by|approval|approve|vote|majority|consensus|unanimous|two third|adopt|ratify)', '!(may|can|shall|must) (only|) be (amended|modified|changed|varied|altered|revised) (only|) (by|with|if|through|when|after|at) …', '(written|signed) (amendment|addendum|agreement|consent)', '(propose|suggest|request|submit) (an|any|a|) (amendment|change|modification|revision)', '(amendment|change|proposal) … (proposed|submitted|circulated|sent) …',
        '(any|each|either|every) (partner|party|member) (may|can) (propose|suggest|request|ask)', 'no (amendment|change|modification|variation) … (valid|effective|binding) …', 'amendment … (take effect|come into force|enter into force|effective)', '<body> … (approve|adopt|decide|amend) …', '(all|both|two third|three quarter|majority|every|<number> of) … (agree|sign|consent|approve|nod|say yes|vote)', 'by addendum', 'by (exchange of letter|mutual consent|consensus|common accord|unanimous)', 'nobody (may|can) change', 'no (one|side|partner|party) (may|can) … (alone|change|alter|rewrite)', 'pull request … (approve|merge|review|maintainer)', 'whoever want to change', 'merged (when|once|after|with)', 'supermajority', 'amended by …',
        '(change|changes|rule|line|word) … (unless|if|when|once|need|needs|take|takes|require|only) … (agree|say so|signature|consent|sign|object|confirm|approve|raise|letter|vote|organisation)',
        '(merged|approved|adopted|replaced|varied) (if|after|when|by|once|unless|with) …', '(propose|proposed) (a|) change',
        'wish to amend', 'exchange of (formal|) letter', 'draft annex', 'change request', '(new|amended) version', 'open a pull request',
        '(need|takes|take) … (approval|signature|of the) …', 'write to … (proposal|amendment|change)', 'more than half …'
      ]
    },
    weak: [
      '(may|can|will|shall) be (amended|modified|revised|reviewed|updated|changed) … (as|if|when|where) (necessary|needed|required|appropriate)', '(may|can|could) be (amended|reviewed|revised|updated)', 'review (as needed|as necessary|periodically|regularly|from time to time|when needed)', 'reviewed (periodically|regularly|from time to time|when needed|as needed|as necessary)', 'living document', '(amendment|review) (procedure|process|clause) (will|to) be', 'open to (change|revision)', 'subject to (review|revision|change)'
    ],
    not: [
      '(act|law|code|constitution|regulation|statute|directive|decree) (as|) (amended|amend)', 'as amended (by|in|from) (act|law|decree|<date>)', 'first amendment', 'soil amendment', 'amendment to the (constitution|act|law|soil)', 'peer review', 'literature review', 'code review', 'book review', 'review of (literature|application|proposal|tender|policy)', 'performance review', 'judicial review', 'software version', 'case review', 'review (the|) (application|proposal|bid|grant)', 'desk review', 'progress review', 'salary review'
    ]
  }
}
