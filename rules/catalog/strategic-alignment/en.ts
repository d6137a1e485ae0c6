import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Link to strategic plans',
  why: 'The guidance (third step, setting up the partnership) wants the charter to mirror the strategic plan, since that is the ground on which the partners work.',
  states: {
    met: 'A strategy, plan, programme or law-based plan is named and the text says the partnership serves or follows it.',
    partial: 'Only "in line with the partners\' strategies", unnamed, or a named plan with no word on the link.',
    missing: 'No strategy or plan is given as the ground of the partnership.'
  },
  good: "This partnership carries out priority 2 of Clean Water Society's Strategic Plan 2024–2028 and contributes to the Provincial Rural Water Programme to 2030.",
  weak: 'Joint activities are in line with the strategic orientation of each party.',
  weakBecause: 'No strategy is named, so a reader has nothing to hold it against.',
  missing: 'The text does not tie the partnership to any strategy or plan.',
  partial: 'The link to strategic plans is incomplete: the text does not give {lacking}.',
  lacking: {
    strategy: 'the name of a strategy, plan or programme',
    serves: 'how the partnership serves or follows that strategy'
  },
  template: {
    heading: 'Link to strategic plans',
    body: `The partnership builds on these strategies and plans:

- {partner}: the partnership implements [objective or priority] of its Strategic Plan [period].

Together the partners contribute to [name of the national or local programme, plan or strategy] [years].`
  },
  additions: {
    strategy: 'The strategy on which the partnership rests is [name of the strategic plan, period, who issued it].',
    serves: 'The partnership contributes to [objective number …] of [name of the strategic plan].'
  },
  cues: {
    subject: [
      'strategy', 'strategic plan', 'strategic framework', 'strategic priority', 'strategic objective', 'strategic orientation',
      'action plan', 'national plan', 'national programme', 'development plan', 'master plan', 'response plan', 'national policy',
      'sustainable development goal', 'sdg', 'roadmap', 'agenda 2030', 'target programme', 'in line with', 'aligned with', 'alignment',
      'country programme', 'plan <number>', 'medium term plan', 'five year plan', 'scheme', 'resolution', 'national adaptation plan',
      'framework for action'
    ],
    elements: {
      strategy: [
        'strategic plan <date>', 'strategic plan (of|<number>|for|to)', '<partner> strategic plan', 'strategy (<number>|to <number>|for|on|of|<date>)',
        'national … strategy', 'national … (plan|programme|policy|framework)', 'provincial … (plan|programme|strategy)',
        'district … (plan|programme|strategy)', 'city … (plan|strategy|programme)', 'county … (plan|strategy)',
        '(climate|health|education|water|disability|culture|housing|heritage|aids|hiv|child protection) (strategy|action plan)',
        'action plan (<number>|for|on|of|to)', 'master plan (<number>|for|of|to)', 'development plan (<number>|for|of|to)', 'response plan',
        'target programme', 'sustainable development goal <number>', 'sdg <number>',
        'sendai framework', 'agenda 2030', 'roadmap (to|for|<number>)', 'country programme', 'resolution (no|<number>)', 'five year plan',
        'adaptation plan', 'nationally determined contribution', 'decree <number>', 'scheme (on|for|to|<number>)',
        'strategic framework (<number>|for|of|to)', 'local plan <number>', 'policy framework (on|for|<number>)', 'plan <number>', 'convention on the right'
      ],
      serves: [
        'implement', 'carry out', 'contribute to', 'contribution to', 'put into (practice|effect)', 'serve',
        'support (the|) (implementation|delivery)', 'give effect to', 'follow', 'in line with', 'aligned (with|to)', 'align',
        'in accordance with', 'based on', 'build on', 'rest on', 'part of', 'component of', 'derive from',
        'under (the|) (priority|objective|pillar|goal|chapter)', 'in support of', 'towards', 'deliver', 'correspond to', 'fall under',
        'advance', 'reflect', 'pursuant to', 'help (meet|reach|achieve|deliver)', 'answer to', 'fit into', 'take forward',
        'means by which', 'realise', 'translate … into',
        'made in implementation', 'in implementation of'
      ]
    },
    weak: [
      'in line with (the|) (strategy|priority|policy|strategic orientation|strategic direction) of (the|each|both) (party|partner|parties|partners|government)',
      'strategic (cooperation|importance|value|direction)', 'relevant (national|international|regional) (framework|policy|strategy)',
      'aligned with (national|government|local) (priority|policy)', 'strategy … will be (developed|drawn up|adopted)',
      'development orientation', 'applicable policy', 'think strategically', 'our strategies'
    ],
    not: [
      'strategic decision', 'strategic partner', 'strategic issue', 'communication strategy', 'exit strategy', 'fundraising strategy',
      'marketing strategy', 'mitigation strategy', 'strategic level', 'strategic investor', 'sampling strategy', 'work plan',
      'insurance policy', 'privacy policy', 'policy of zero tolerance', 'seating plan', 'floor plan', 'pension scheme', 'payment plan',
      'no strategy', 'procurement plan'
    ]
  }
}
