import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Shared purpose stated',
  why:
    'The guidance (Purpose) wants partners to be led by one vision and purpose that they hold together, because that is what builds trust; ' +
    'among the barriers it counts a dim vision and a purpose that each side understands in its own way.',
  states: {
    met: 'The text says what the partnership is for and presents this as common to the partners.',
    partial: "Only one partner's purpose, a slogan, or a background from which a purpose has to be guessed.",
    missing: 'No statement says what the partnership is for.'
  },
  good:
    'Together, the two organisations work so that every child with a disability in the district can attend a school near home by 2028.',
  weak: "Green Sprout Centre's mission is better education. Joining hands for tomorrow!",
  weakBecause: "This is one partner's own mission and a slogan; it does not say what the partners pursue together.",
  missing: 'The text does not say what this partnership is for.',
  partial: 'The shared purpose is not clear: it does not say {lacking}.',
  lacking: {
    aim: 'what the partnership is meant to achieve and for whom',
    common: 'that this purpose is common to all partners'
  },
  template: {
    heading: 'Shared purpose',
    body: `{partners} agree that the common purpose of the partnership is to [desired change, e.g. secure clean water all year round] for [people concerned] in [place].

Our shared vision: by [year], [the picture that the partners want to see together].`
  },
  additions: {
    aim: 'The partnership exists to [desired change] for [people concerned] in [place].',
    common: 'This is the common purpose of all partners, which they pursue together.'
  },
  cues: {
    subject: [
      'purpose', 'common purpose', 'shared purpose', 'vision', 'shared vision', 'mission', 'mission statement', 'aim', 'overall aim',
      'goal', 'common goal', 'overall goal', 'general objective', 'overall objective',
      'what we (want|are for|are here for)', 'why we (exist|are here|came together)', 'our dream',
      '(network|alliance|partnership|coalition|consortium|initiative|forum|programme|working group) … (exist|aim|seek|work|strive)',
      'together … (so that|to (ensure|protect|keep|end|make|give|save|build|restore|bring))', 'jointly … (so that|to (ensure|protect|keep|end|make|give|save|build|restore|bring))',
      'this (agreement|memorandum|charter|compact) … (aim|seek|is to)', '(work|act|cooperate|collaborate) together', 'reason for being',
      'common good', 'who we are', 'what we are for', 'promise', 'destination',
      '(we|both|the two|the three) … (in common|between us)',
      '(set up|founded|formed|created|established|made) (so that|to|for|in order)', 'side by side', 'joined force',
      'the (donor|member|group|village|clan|agency|organisation) … so that', 'in one boat'
    ],
    elements: {
      aim: [
        '!the purpose (of|) … is', '!(aim|goal|mission|vision) (of|) … is', 'purpose is', 'aim (to|at)', 'in order to', 'so that',
        'with (a|the) (view|aim) (to|of)', 'for the purpose of',
        'to (ensure|improve|protect|restore|end|reduce|help|give|enable|keep|build|promote|bring|secure|make|prevent|open|support|stop)',
        'work (towards|for|to)', 'seek to', 'strive', 'by <date>', 'by <number>', 'where (every|all|no)',
        '(every|each|all|no|any) (child|person|woman|family|household|worker|village|patient|farmer|citizen|one) … (can|has|have|is|get|go)',
        'no one … left behind', 'nobody', 'a (district|city|province|world|valley|region|country|coast) … (where|in which)',
        '!(exist|founded|created|formed|set up|established|come together|joined forces) … (to|so that|for)',
        '!(together|jointly) … (to|so that)', '!(want|wish) … (together|jointly)', '!we (all|) want',
        '!our (shared|common) (vision|purpose|aim|goal|mission|dream)', 'is for', 'see to it that', 'contribute to', 'bring about',
        'safeguard', 'improve', 'ensure', 'end',
        '(is|are) meant to', '(mean|intend|aim) to', 'in view', '!(set up|founded|formed|created|established|made) … so that',
        '!(after|pursue|want) … is that', '(a|one) … (where|in which|whose)', 'help … (to|move|learn|find|live|grow)',
        'to (strengthen|keep|cut|lift|win|free|build|make sure)', 'reduce', 'restore', 'strengthen', 'until no', 'fewer', 'free of',
        'treated', 'cared for', 'get … (off|into|out)', '!dream of', 'there to (protect|help|serve)'
      ],
      common: [
        '!(common|shared|joint|mutual) (purpose|aim|vision|goal|mission|dream|objective)', 'we', 'our', 'together', 'jointly',
        'in common', 'the (parties|partners|members|signatories)',
        '(both|all|two|three|four|five|six) (of us|parties|partners|organisations|members|groups|sides|agencies|villages|associations)',
        'the (partnership|network|alliance|coalition|consortium|initiative|forum|platform|collaboration|compact|cooperation|programme|working group|collective)',
        '<partner> and <partner>', 'this (memorandum|agreement|charter|partnership|cooperation|compact|regulation)', 'each of us',
        'side by side', 'with one another', 'collective', 'everyone (who signs|in the network)',
        'the two (agency|clan|hamlet|body|side|village|group|organisation)',
        '(two|three|four|five|six|seven) (hamlet|clan|body|agency|society|union|company|donor|house)', '!in one boat', '!between them',
        'all three', 'the donors', 'the forum is', 'this (coordination programme|working group|network|forum|alliance|coalition)',
        '!hold … in common', 'the collaboration between', 'joined force', '!(as|and) (its|their) own', '<partner> and the',
        '!we (all|) want … (to|so that|that|free)', 'we (all|) want'
      ]
    },
    weak: [
      'for a better (world|future|tomorrow)', 'joining hands for',
      'strengthen (the|) (cooperation|collaboration|relationship|tie|friendship) (between|)', 'mission of <partner> is',
      '<partner> (mission|vision) is', '<partner> wish to', 'mutually beneficial cooperation',
      'purpose … will be (agreed|defined|discussed)', '<partner> is a (charity|company|foundation|centre) … (whose|that)',
      'foster mutual understanding', 'good relation'
    ],
    not: [
      'purpose of (the|this) (meeting|visit|form|workshop|survey|trip|clause|article|section|annex)',
      'for (the|) purpose of (this|the) (agreement|memorandum|clause|article|definition)',
      'for (commercial|private|personal|other|any other|tax|research) purpose', 'not for profit', 'general purpose', 'purpose built',
      'multi purpose',
      'limited purpose', 'fit for purpose', 'data … purpose', 'trade mission', 'monitoring mission', 'field mission',
      'diplomatic mission', 'goal keeper', 'vision (test|screening|loss|impairment)',
      'jointly sign', 'purpose of … meeting', '(together|jointly) … (settlement|settle|sign|clean)', 'no common purpose',
      'master plan',
      'clean the room'
    ]
  }
}
