import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Duration',
  why:
    'The guidance (third step, setting up and maintaining the partnership) sees the written commitment as giving partners some structure and boundaries; ' +
    'the first boundary is time: from when, and until when.',
  states: {
    met: 'It says when it takes effect and when it ends, how long it lasts, or that it runs until ended.',
    partial: 'Only the start, or only the end or the length.',
    missing: 'Nothing says from when and until when the charter applies.'
  },
  good: 'This agreement takes effect on 1 April 2026 and runs until 31 March 2029; it may be extended by written agreement of the partners.',
  weak: 'This agreement takes effect on the date of signature.',
  weakBecause: 'The start is known, but not how long it lasts or when it ends.',
  missing: 'The charter does not say when it starts and when it ends.',
  partial: 'The duration is incomplete: it does not say {lacking}.',
  lacking: {
    start: 'when it takes effect',
    end: 'when it ends or how long it lasts'
  },
  template: {
    heading: 'Duration',
    body: `This charter takes effect on [date] and remains in force until [date], a period of [24] months.

[60] days before it ends the partners meet to decide whether to extend it; an extension is made in writing.`
  },
  additions: {
    start: 'This charter takes effect on [date].',
    end: 'This charter remains in force for [24] months, until [date].'
  },
  cues: {
    subject: [
      'duration', 'term of (this|the) (agreement|charter|memorandum|mou|partnership|cooperation|compact|regulation)', 'term', 'period of (validity|cooperation|the agreement|this)', 'validity', 'valid', 'entry into force', 'enter into force', 'come into force', 'come into effect', 'take effect', 'effective date', 'effective', 'commence', 'commencement', 'in force', 'expire', 'expiry', 'remain in (force|effect)', 'extend', 'renew', 'renewal', 'start date', 'end date', 'timeframe', 'time frame', 'lifetime', 'sunset', 'how long', '(agreement|charter|memorandum|mou|compact|partnership|regulation|paper|promise|working group) … (last|run|start|begin|end|effect|force|stand|hold)', 'indefinite', 'project period',
      '(pledge|by law|promise|programme|network|consortium|group|contract|project) … (apply|applies|exist|counts|runs|running|works|stands|lasts)',
      'period of implementation', 'from today', 'once signed', 'over the period', 'school year'
    ],
    elements: {
      start: [
        '!(take|have|come into|enter into|is in|into) (effect|force) (on|from|upon|when|as|once|after|at|the)', '!effective (date|from|as of|on|upon|when|once)', '!(commence|commencement|start|begin) (on|from|upon|with|date|when|as|in|at) …', 'from <date>', 'as of <date>', 'with effect from', 'start date', '(upon|on|from) (the|) (signature|signing|date|day|last signature|ratification|adoption|approval)', '(once|when|after|as soon as) … (sign|signed|adopted|approved|ratified)', '<date> (to|until|through) <date>', 'between <date> and <date>', 'for the period <date>', 'from the (date|day|first|moment|next|coming|spring|start|beginning|harvest|sowing) …', 'starting (on|from|with|in) …', 'dated <date>', 'project period <date>', 'launched (on|in) <date>', 'valid from', 'in force (from|since|as of)',
        'apply (from|as soon as|to the|in)', 'apply it from',
        'from (today|midnight|submission|the second|the opening|earth day|april|march) …', '(works|exists|running) (from|since)',
        'once signed', 'over the period', 'implementation <date>', '<number> to <number>', 'effective … after', 'counts from',
        'since its launch'
      ],
      end: [
        '(until|till|through|up to|to) <date>', '!(valid|effective|in force|in effect|run|last|continue|remain|stay|hold|stand) (for|until|till|through|as long as|to|in force|in effect|indefinitely) …', '!for (a|an) (initial|) (period|term|duration) of …', '!for <duration>', '!(expire|expiry|end|terminate|conclude|lapse|cease) (on|at|in|after|when|automatically|with) …', '<duration> (from|after|term|period)', 'a period of <duration>', '!(indefinite|indefinitely|open ended|without (end|time|fixed|an end)|no fixed (term|end|duration)|no end date)', '!until (it is|terminated|ended|dissolved|replaced|either|any|the|one|we|all|all the|revoked|such|further|completion|superseded|december|june) …', 'end date', '!(expiry|sunset|closing) (date|clause)', '!automatically (renew|extend|renewed|extended|expire)', 'renewed (for|every|each) …', '(one|two|three|four|five|<number>) (year|month|season|school year|harvest)', '<date> (to|until|through) <date>', 'between <date> and <date>', '!term <duration>', '!duration <duration>', 'as long as …', 'until further notice',
        '!expiry <date>', '!sunset', '!no limit in time', 'to the day', '(lapse|dissolve|dissolves itself|archived) …', 'ends when',
        'until <number>', 'over the period', 'implementation <date> to <date>', '<number> to <number>',
        'after (three|two|four|five|<number>) (season|harvest|feast|year|month|cane|salt)', 'lasts <duration>', '(is|are) dissolved only',
        'for (three|two|<number>) school year'
      ]
    },
    weak: [
      '(duration|term|period) … (will|to|shall) be (agree|determine|decide|fix|define)', 'long term (cooperation|partnership|relationship|collaboration)', 'may be (extend|renew)', '(extension|renewal) (is|) possible', 'short term', 'lasting (cooperation|partnership)', 'throughout the (term|duration|life) of', 'during the term'
    ],
    not: [
      'term of reference', 'terms of reference', 'in term of', 'term of office', 'terms and conditions', 'long term (benefit|impact|goal|effect|result|aim)', 'short term (benefit|goal|loan)', '(act|law|decree|directive) … (enter into force|came into force|in force)', 'within … days', 'school term', 'the meeting (start|begin|last|end)', '(course|training|workshop|session|meeting|lesson) (last|run|begin|start|end) …', 'effective (communication|partnership|cooperation|monitoring|service|use|way|response|participation|management|governance|decision)', 'cost effective', 'effective and', 'confidentiality … (survive|after termination|after expiry)', 'period of notice', 'notice period', 'warranty period', 'valid (id|licence|permit|passport|email)', 'strategy <date>', 'task force', 'force majeure', 'report … period', 'founded in', 'on days notice', 'terminate … notice'
    ]
  }
}
