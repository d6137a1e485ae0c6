import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Findings used to adjust goals',
  why:
    'The guidance (Effective monitoring and evaluation) wants findings to have consequences: partners draw lessons from what worked and what did not, ' +
    'and revise their aims and plans accordingly.',
  states: {
    met: 'It says that monitoring, evaluation or lessons lead to changed goals, plans or activities, and when or by whom.',
    partial: 'Adjustment is mentioned without when or who, or there is only talk of learning lessons.',
    missing: 'Nothing says what findings are used to change.'
  },
  good: `Within 30 days of each annual evaluation the Steering Committee revises next year's objectives, targets and work plan in the light of the findings.
An activity that misses its target twice running is stopped or redesigned.`,
  weak: 'After the evaluation the partners will draw lessons for the next phase.',
  weakBecause: 'It does not say which goals or plans would change, when, or who decides.',
  missing: 'The charter does not say how findings are used to adjust goals or plans.',
  partial: 'The use of findings to adjust goals is incomplete: it does not say {lacking}.',
  lacking: {
    adjustment: 'that findings or lessons change the goals, plans or activities',
    'when-who': 'when the adjustment is made or who decides it'
  },
  template: {
    heading: 'Adjusting goals and plans',
    body: `On the basis of monitoring data, evaluation findings and lessons learned, the partners adjust their objectives, targets and work plan.

- When: within [30] days of each [annual] evaluation.
- Proposal: [name of person or group] drafts the changes and says which finding leads to which change.
- Decision: [body or representatives of the partners] approves the revised plan.
- An activity that misses its target [twice] running is [stopped, replaced or redesigned].`
  },
  additions: {
    adjustment: 'On the basis of monitoring data, evaluation findings and lessons learned, the partners adjust [objectives, targets, work plan].',
    'when-who': '[Body or person] considers and decides these adjustments within [30] days of each evaluation.'
  },
  cues: {
    subject: [
      'adjust', 'adjustment', 'adapt', 'adaptive management', 'lesson', 'lesson learn', 'finding', 'evaluation', 'monitoring', 'review finding', 'result of (the|) (review|evaluation|monitoring|survey)', 'learning', 'improvement', 'course correction', 'revise', 'revised plan', 'recommendation', 'what (worked|did not work|failed)', 'miss (the|its|a) target', 'below target', 'off track', 'replan', 'rethink', 'data show', 'retrospective', 'pivot', 'management response',
      'reset', 'redesign', 'change (the|our) (approach|programme|plan)', 'downloads',
      'look at (the|last) (figure|year|bird|book|data|result)', '(lost|lose) money', 'red (indicator|quarter)', 'rewrite', 'redraw',
      'go well'
    ],
    elements: {
      adjustment: [
        '!(adjust|revise|change|update|adapt|modify|redesign|refine|reset|rewrite|amend|rework|reconsider) … (in the light of|in light of|based on|on the basis of|according to|following|after|from|in response to) … (finding|lesson|evaluation|monitoring|data|result|recommendation|review|survey)',
        '!(finding|lesson|evaluation|monitoring|data|result|recommendation|review|survey|feedback) … (used to|feed into|inform|lead to|basis for|basis of|result in|shape|guide|translate into|turned into|carried into) … (adjust|revise|change|update|plan|objective|target|activity|goal|improve|budget|next)',
        '!(based on|on the basis of|in the light of|in light of|following|drawing on) … (finding|lesson|evaluation|monitoring|data|result|recommendation|review) … (adjust|revise|change|update|adapt|decide|redesign|reset)', '(adjust|revise|change|update|adapt|reset|rewrite|redraw|rework|rethink|refine) (the|our|their|its|next year|) (objective|goal|target|plan|work plan|activity|aim|programme|priority|strategy|approach|budget|theory of change|way|roadmap)',
        'revised (plan|work plan|objective|target|budget|roadmap)', '!course correction', '!management response', '(improvement|corrective|action) plan', '(stop|drop|replace|scale up|redesign|pause|abandon|end) (the|an|any|that|those|) (activity|method|pilot|component|practice|work)', 'what (does not|did not|has not) work … (stop|drop|change|give up|left)', '(miss|below|fall short) … (then|redesign|stop|change|replace|revise|rethink)', 'keep what work', 'do (it|things) differently', 'try (another|a different|something else)', 'shift (money|resource|fund|budget)', 'plan … is (redrawn|redone|rewritten|changed)', 'raise or lower', 'next (year|season|phase|cycle) plan … (take|reflect|build|include)',
        '!(reset|redraw|rewrite|redesign|rethink|raise or lower|raises or lowers) (the|our|its|) (priority|plan|annual plan|objective|goal|target|activity|script|programme)',
        '!change the (approach|rota|programme|way)',
        '(drop|stop|close|give up|move|replace) (the|it|any|what|those|an|exercise|game|activity) …',
        '(redesigned|replaced|given up|rewritten|stopped|dropped)', '(put|add|move|shift) … (elsewhere|hour|money|effort|to where)',
        'corrective plan', 'withdraw fund from', 'two thing to change', '(scope|goal|target) … for the next year',
        'update (the|) (roadmap|target|reduction target)'
      ],
      'when-who': [
        '<freq>', '<deadline>', '<date>', '<body>', '<person>', '<post>', '<partner>', '(after|before|following) (each|every|the) (evaluation|review|season|harvest|year|quarter|cycle|mid term|report|round|release|survey)', '(at|in) (the|each|every|our) (annual|yearly|quarterly|next|mid term|january|autumn|spring) (meeting|review|assembly|conference|planning)', '(each|every) (year|quarter|season|month|cycle|term)',
        '(approve|decide|adopt|propose) … by', '(decided|approved|adopted|agreed|proposed) by', '(partner|party|member|we|group|board) (together|jointly|meet|agree|decide|approve|change|revise|adjust)', 'for the (next|following) (year|season|phase|quarter)', 'mid term', 'half way', 'coordinator', 'we (drop|change|stop|rewrite|redraw|keep)',
        'within the week', '(that|each|every|next) (week|year|quarter|november|season|month)',
        '(teacher|grower|editor|council|team|club|peer|donor|museum) …', 'decided by', 'every two year', 'after the festival'
      ]
    },
    weak: [
      'learn lesson', 'draw lesson', 'lesson (will be|are|shall be) (learn|draw|share)', 'adjust (as|when|where|if) (needed|necessary|appropriate|required)', 'continuous improvement', 'remain flexible', 'flexible', '(may|can|could) be (adjust|revise|adapt)', 'adaptive', 'learn from (mistake|failure)', 'make (any|necessary|the necessary) adjustment', '(mechanism|process) for adjustment will', 'to improve (the|) (quality|effectiveness)'
    ],
    not: [
      'music lesson', 'swimming lesson', 'school lesson', 'lesson plan', 'price adjustment', 'adjust (for inflation|the price|the rent|salary)', 'climate adaptation', 'adapt to climate change', 'reasonable adjustment', 'court finding', 'finding of fact', 'amend this (agreement|charter|memorandum)', 'amendment of this', 'monitor resolution', 'adjustable', 'exchange rate adjust'
    ]
  }
}
