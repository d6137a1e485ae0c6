import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Accountability',
  why:
    'The guidance (Performance management) wants members to answer for what they do and to own the goals they have taken on; its third step adds a sense of joint responsibility for success and failure. ' +
    'That takes a text that says who answers for which result, and before whom or by what means.',
  states: {
    met: 'The charter says who answers for which actions or results, and to whom or by what means.',
    partial: 'The charter mentions accountability as a principle, or gives only one of the two.',
    missing: 'The charter does not say who answers for what.',
  },
  good: `The Farmers' Union is accountable for the results of the training, Golden Seed for the use of the fund. Each quarter every partner accounts to the steering committee
for what it did, what it did not do and why. If a common goal is missed, the partners answer for it together and agree how to put it right.`,
  weak: 'The parties are committed to accountability in all their cooperation.',
  weakBecause: 'It stays a principle: nobody can tell who answers for which result, or to whom.',
  missing: 'The charter does not say who answers for which results, and to whom.',
  partial: 'Accountability is incomplete: the charter does not say {lacking}.',
  lacking: {
    'answers-for': 'who answers for which actions or results',
    'to-whom': 'to whom they answer, or by what means',
  },
  template: {
    heading: 'Accountability',
    body: `Each partner is accountable for the results of what it has taken on:

- {partner} is accountable for the results of [task or objective];

Every [three months] each partner accounts to [the steering committee] for what it has done, what it has not done and why. [Once a year] the partners together account to [the communities concerned] at [a public meeting].

The partners are jointly responsible for the common objectives, in success and in failure. A partner that does not deliver gives its reasons and a plan to put it right within [15] days.`,
  },
  additions: {
    'answers-for': '[Name of partner] is accountable for the results of [task or objective].',
    'to-whom': 'Every [three months] each partner accounts to [the steering committee] for what it has done, what it has not done and why.',
  },
  cues: {
    subject: [
      'accountable', 'accountability', 'answer for', 'answer to', 'answerable', 'account for', 'account to', 'responsible for',
      'responsible to', 'jointly responsible', 'held to', 'hold each other', 'audit', 'explain', 'stand before', 'own up',
      'deliver', 'fall short', 'fail to', 'failure', 'justify', 'liable', 'ownership of', 'give account', 'scorecard',
      'open the book', 'take responsibility', 'responsibility',
    ],
    elements: {
      'answers-for': [
        '(what|which) (be|) (done|not done|delivered|promised)', 'who go short', 'pay back', 'own the',
        '(success|what work) and the blame', 'take (on|) the blame', 'blame nobody', 'responsibility for … rest with',
        '(explain|say|tell) … why', 'who be accountable', '(be|) accountable (both|to) … for', 'responsible to … for',
        'carry it together', '!accountable for', '!(answer|answers|answerable) for', '!account (to … |) for',
        '!(jointly|severally|collectively|fully|solely|ultimately|personally|equally|together) (responsible|accountable|liable|answerable)',
        '<partner> (be|is|remain) (fully|solely|ultimately|) (accountable|responsible|answerable|liable) (for|to)',
        '<post> (be|) (accountable|answerable|responsible) (for|to)',
        '<body> (be|) (accountable|answerable|responsible) (for|to)',
        '!responsible for the (result|quality|outcome|use|success|failure|safety|accuracy|delivery|achievement|performance|target|fund|money|output|indicator)',
        '(explain|justify) (why|what|how|any|every|the|their|its)',
        'what (it|they|we|he|she) (do|did|have done|has done|spent|promise|achieve)', '(done|did) and (not done|did not)',
        'each (partner|party|member|organisation|group|agency|lead) … (answer|account|accountable|explain|own|stand|responsible)',
        '(fail|fall short|miss|behind|late|not deliver|not deliver|below target) … (explain|give reason|reason|pay back|repay|put right|plan|answer|refund)',
        '(success|credit) and (failure|blame)', '(share|shared) … (failure|success|blame)',
        'whoever (take|hold|spend|lead|do) … (answer|explain|account|own)', 'take responsibility for',
        'own the (result|objective|target|outcome|work)',
        'ownership of (the|its|their|each|an) (objective|result|target|outcome|goal)', 'own up',
        'held (responsible|accountable|to account|to)', 'accountable (partner|person|lead|owner|officer)', 'the buck',
        'liable for',
      ],
      'to-whom': [
        'stand before', '(face|answer|put) question', '(tell|report to) the whole (network|village|group)', 'self assessment',
        'read (the book|the account|it) out', '(show|mark) … (screen|meeting|amber)',
        '(go|publish) on the … (page|site|website)', 'come back to (the|each)',
        'present … to (the|all) (assembly|member|board|partner)', 'explain to the',
        'to the (whole|provincial|people|user|family)',
        '!(accountable|answerable|account|answer|answers|responsible|report|accountability) to (the|each other|one another|all|its|their|our|both|every|<body>|<partner>|<post>|community|member|partner|donor|funder|people|user|public)',
        '!hold (each other|one another|them|it|us|the partner|partner|member) (to account|accountable|to)',
        'before (the|all|our|its) (<body>|assembly|board|member|community|general|village|meeting|partner|public|council|committee|whole)',
        '(in|at|through|by) (a|an|the|our|its|each|every|<freq>) (public|annual|quarterly|written|open|joint|yearly|community|general|review|monthly) (meeting|hearing|report|statement|session|review|account|audit|assembly|day|letter)',
        '!(independent|external|annual|yearly|social|community) audit', 'audited', 'scorecard', 'traffic light',
        'open (the|our|its) book', 'read out the account',
        'publish (the|its|their|our) (account|result|spending|figure|expenditure|audit|performance)',
        '(post|show|display) … (account|spending|expenditure|result|figure)', 'written (explanation|account|statement|answer)',
        'explain … (to|before|in writing|at) (the|all|each|our|<body>|meeting|partner|member)',
        'question (it|them|him|her|the) … (meeting|assembly|session)',
        'to the (board|committee|assembly|council|community|member|partner|village|donor|steering|funder|whole|public|user|family|other)',
        'to each other', 'to one another', 'to all (partner|member)', 'within <duration>', 'raci', 'public hearing',
        'accountability (session|day|meeting|forum|report|statement)', 'in writing',
        'at (every|each|the next|the) (meeting|session|quarterly|assembly)',
      ],
    },
    weak: [
      '!accountability', '!(transparent|transparency|openness|honesty|integrity) and accountab', 'mutual accountability',
      'culture of accountability', 'accountable manner', 'accountable partnership', 'sense of responsibility', 'act responsibly',
      'be accountable', 'we be accountable',
    ],
    not: [
      'neither party be liable', 'responsible for (send|coordinate|organise|prepare|invite|arrange|book)',
      'bank account', 'account number', 'take into account', 'take account of', 'on account of', 'on no account',
      'social media account', 'account holder', 'government accountability',
      'accountability of (government|the government|local government|public|duty bearer|state|authorities|business|police)',
      'accountability of', 'hold (government|authorities|duty bearer|the state|politicians|polluter|companies) … account',
      'not (be|) (liable|responsible|accountable)', 'no liability', 'limited liability', 'corporate social responsibility',
      'energy audit', 'water audit', 'waste audit', 'user account', 'accountant', 'criminal responsib', 'disclaim',
      'accounting software', 'safety audit of street', 'answer the phone',
    ],
  },
}
