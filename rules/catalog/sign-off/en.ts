import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Sign-off by the partners',
  why:
    'The guidance (third step of forming a partnership) suggests a joint charter or a clear commitment in writing, and under Barriers it names lack of commitment; ' +
    'dated signatures or a recorded approval show that the partners have really said yes.',
  states: {
    met: 'A named signatory for every partner, or a recorded approval, with a date.',
    partial: 'The signature block is empty or undated, or an adoption is mentioned with no names and no date.',
    missing: 'There is no signature and no approval.'
  },
  good: `Signed at Port Ellery on 14 March 2026:

- for the Growers' Union: (signed) Tom Ansell, chair
- for Clean Rice Centre: (signed) Mira Dunn, director`,
  weak: 'For Party A: ____________ For Party B: ____________',
  weakBecause: 'The signature block is empty: no names and no date.',
  missing: 'The document has no signatures or approval by the partners.',
  partial: 'The sign-off is not complete: the document does not give {lacking}.',
  lacking: {
    signatories: 'a named signatory for every partner or a recorded approval',
    date: 'the date of signature or approval'
  },
  template: {
    heading: 'Sign-off',
    body: `The partners have read and agreed to this document and signed it on [date] at [place].

- Signed for **{partner}** by [name, position]`
  },
  additions: {
    signatories: 'Signed for [partner] by [name, position].',
    date: 'This document was signed on [date] at [place].'
  },
  cues: {
    subject: [
      'sign', 'signed', 'signature', 'signatory', 'for and on behalf of', 'on behalf of', 'approve', 'approval', 'adopt', 'adoption', 'ratify', 'endorse', 'endorsement', 'in witness whereof', 'executed', 'undersigned', 'sign off', 'agreed by', 'seal', 'accepted by', 'version', 'approved by', 'witness'
    ],
    elements: {
      signatories: [
        '!signed … <person>', '!<person> (sign|signed)', '!for and on behalf of <partner>', '!for <partner> … <person>', '!on behalf of <partner> … <person>', '!signed (for|by|on behalf of) …', '!(adopted|approved|ratified|endorsed|accepted|agreed) (by|at) (the|) (general meeting|general assembly|assembly|congress|board|committee|council|member|all|both|<body>) …', '!<number> (vote|member) (for|in favour)', '!<number> (member|organisation|partner) (vote|sign|approve|have signed)', '<post> <person>', '<person> <post>', '(name|signatory|signature|signed by|approved by|accepted by) … <person>', '<partner> … (signed|signature) … <person>', 'we (sign|have signed|put our name)', 'thumbprint', 'approved unanimously', 'all (member|partner|party) (have|) (approve|sign)',
        'merged with the approval of', 'the undersigned', 'board resolution', 'minutes of adoption', 'e signature', 'sealed by', 'vote in favour'
      ],
      date: [
        '<date>', '(signed|adopted|approved|done|agreed|executed|ratified|endorsed) (at … on|on|in|this) …', 'date <date>', 'dated', 'this … day of …', 'on the … day', 'date of (signature|adoption|approval)', 'done at … on', 'effective date', 'signed … <number>'
      ]
    },
    weak: [
      '(will|shall|to) be (signed|approved|adopted|ratified|endorsed)', 'pending (approval|signature)', 'name and signature', 'signature date', 'subject to approval', 'have adopted this', 'was adopted', 'has been approved', 'awaiting signature', 'party agree to the (above|term)', 'hereby agree', 'name title', 'in witness whereof'
    ],
    not: [
      'sign language', 'signal', 'sign up', 'warning sign', 'road sign', 'vital sign', 'sign of (life|disease)', 'petition signature', 'collect signature', 'signature dish', 'approved budget', 'approved supplier', 'adopt (technology|practice|variety|child)', 'adoption of (technology|new|improved)', 'upon signature', 'from the date of signature', 'signatory to the convention', 'digital signature algorithm', 'parliament approved'
    ]
  }
}
