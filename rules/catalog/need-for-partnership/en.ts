import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Why a partnership',
  why:
    'The guidance (first step, finding out whether a partnership is needed) asks that partners achieve jointly more than all of them would by adding up what each does alone.',
  states: {
    met: 'The text names the problem or need and says why it takes these partners together.',
    partial: 'Only the problem, or only that the partners complement each other.',
    missing: 'Neither a problem nor a reason for joining forces is given.'
  },
  good:
    'Four coastal communes are without fresh water three months a year. The Society knows how to filter but has no land; the communes have land but no technicians; neither can do it alone.',
  weak: 'The lack of fresh water in four coastal communes is getting worse.',
  weakBecause: 'There is a problem, but not why it takes these partners together.',
  missing: 'The text does not say why the partners need each other.',
  partial: 'The reason for the partnership is incomplete: the text does not say {lacking}.',
  lacking: {
    problem: 'which problem or need is to be met',
    together: 'why it takes the partners together and what each adds'
  },
  template: {
    heading: 'Why we need this partnership',
    body: `The problem that the partners face together: [what is wrong, who suffers from it, how much] in [place].

None of the partners can solve this problem alone. Each has a strength that the others lack, and they complement one another:

- {partner} has [strength, means or authority] but lacks [what is missing].

Together the partners can do what no one of them can do alone: [what becomes possible].`
  },
  additions: {
    problem: 'The problem is that [people concerned] in [place] lack [what] and suffer [consequence].',
    together: 'None of the partners can do this alone: [partner] has [strength], [partner] has [strength], and they complement one another.'
  },
  cues: {
    subject: [
      'why', 'rationale', 'background', 'context', 'need', 'problem', 'need for (the|this|a) (partnership|cooperation)',
      'reason for (the|this|) (partnership|cooperation)', 'justification', 'situation', 'preamble', 'recital', 'whereas',
      'problem statement', 'added value', 'why together', 'why we (work|came|join|need)', 'our story', 'where we (come from|stand)',
      'challenge', 'alone', 'complementary', 'on its own', 'strength', 'issue we', 'introduction',
      'reason', 'old story', 'first words', 'basis', 'foundation', 'strengths', 'why a consortium', 'one house', 'separately',
      'each (village|hamlet|house|partner|one)', 'lacks'
    ],
    elements: {
      problem: [
        'the problem', 'problem is', '<percent> … (no|not|lack|without|drop|live|suffer|never|have)',
        '<number> … (no|not|lack|without|drop out|die|suffer|lose|never)', 'lack (of|access|clean|safe|any)',
        'without (water|work|access|school|treatment|help|land|paper|care|power|shelter)', 'pollution', 'polluted', 'poverty',
        'violence', 'abuse', 'drought', 'flood', 'erosion', 'landslide', 'disease', 'malnutrition', 'stunting', 'stigma',
        'discrimination', 'drop out', 'shortage', 'suffer', 'decline', 'lose their', 'dying', 'die', 'dry up', 'disappear', 'vanish',
        'decay', 'no longer', 'unmet need', 'gap', 'need of', 'urgent need', 'scattered', 'fragmented',
        'overlap', 'duplicate', 'unsafe', 'exclude', 'exploitation', 'debt', 'unpaid', 'salt', 'at risk', 'threat', 'harm',
        'cannot (read|go|get|reach|afford|pay|find|see)', 'do not (have|know|get|reach)', 'not enough', 'too (few|many|far|late)',
        'worse', 'still', 'injured', 'overcrowded', 'unemployment', 'homeless', 'waste', 'fall through',
        '(<percent>|<number>) of … (leave|stop|quit|drop|no|not|live|wait|pay|die|are|still)', 'stand at <percent>',
        '(leave|stop|quit) (school|treatment)', 'have no', 'has no',
        '(wait|travel|ride|walk) … (month|hour|km|nothing|week|kilometre)', 'nowhere', 'nobody', 'before anyone notice',
        '(falling|fall) apart', 'fell apart', 'drown', 'anaemia', 'give up', 'given up', 'absent', 'robbed', 'cheated',
        '(traffick|smuggle|poach|logging|child marriage|hunger|hungry|burn|theft|litter|choke|dump)', 'sold openly', 'alone in',
        'uninsured', 'overrun', '(push|force) down', 'does not fill', 'keep its own data', 'lack of', 'inland', 'comes too late',
        'too late', 'go hungry', 'death',
        '(one|two|three|four) (worker|woman|child|pupil|people|mother|operator|in) … (in|out of) (three|four|five|ten)',
        'in (three|four|five|ten) … (have|has|had|live|stay|give|lose)', 'survey … found'
      ],
      together: [
        '!(no|none|neither) … (alone|on its own|on their own|by itself|single handed|by themselves)',
        '!no (single|one) (partner|party|organisation|agency|actor|group|village|body|institution|side) … (can|could|able|has|have)',
        '!(neither|none) of (us|the|them) … (can|could|able|has|have|manage)', '!cannot … alone',
        '!(alone|on its own|on our own|separately|by itself) … (cannot|could not|not|fail|never|only)',
        '!each (alone|on its own|by itself)', '!complement (each other|one another)',
        '!complementary (strength|skill|role|resource|competence|expertise)',
        '!(only|just) (together|jointly|by joining|by working together|by combining|in partnership)',
        '!takes (both|all|the two|three|four|more than one)', 'needs (both|all (three|four|of us))',
        '!(has|have|know|bring) … but (lack|no|not|cannot|need)', '!(more|greater|larger) than … (alone|sum|separately|each|by itself)',
        '!sum of (its|the|their) part', '!added value', '!pool (our|their|the) (strength|skill|knowledge|effort|resource)',
        '!combine (our|their|the) (strength|skill|knowledge|effort|expertise|resource)', '!join force', '!joining force',
        '!beyond the (reach|power|means|capacity) of (any|one|each|a single)', '!(what|which) (the other|another) lack', '!one hand',
        '!depend on (each other|one another)', '!need (each other|one another)', '!side by side … (can|could)',
        '<partner> has … <partner> has', '!brings … while <partner>', 'put together', '!synergy', '!missing piece', '!holds one piece',
        '!(only|just) … (together|combined|pooled|side by side|when|at once)', '!makes up for', 'without (either|both|one of)',
        '!(not one|no one|nobody|none) … (strong enough|alone|able|on its own|could)', '(has|have) … and no',
        '!(lack|lacks) … (lack|lacks)', 'while the … (has|have|know|hold)', '!(separately|apart|kept house by house)',
        '!(pooled|combined|taken together|put together|joined up)', '!neither has (apart|alone)', '(takes|calls for|needs) all',
        'as one', 'calls for … and', '!tried alone', 'one … one … and', '!(holds|hold) … the (lower|other|second) … hold',
        '!more than the sum', '!useless (while|if|unless)',
        '!but cannot (get|pass|reach|go|enter|arrest|do)'
      ]
    },
    weak: [
      'recognise the (importance|need|value) of (cooperation|collaboration|partnership)', 'draw on the strength of (each|both|the)',
      'make the most of', 'many thing in common', 'cooperation is (necessary|needed|important)', 'in response to need',
      'based on mutual interest', 'rationale … will be', 'great potential', 'leverage', 'desire to cooperate', 'believe in partnership'
    ],
    not: [
      'value added tax', 'need to know', 'as needed', 'if needed', 'when needed', 'where needed', 'need not', 'training need of staff',
      'needs assessment will', 'problem arising', 'problem solving', 'technical problem with',
      'reason for (absence|withdrawal|termination|refusal|delay)', 'stating the reason', 'neither party (shall|may|is liable)',
      'no party (shall|may)', 'stand alone', 'background check', 'issue arising', 'any issue', 'context of this agreement',
      'special needs teacher',
      'no need to cooperate'
    ]
  }
}
