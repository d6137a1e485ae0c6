import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Learning from success and failure',
  why:
    'The guidance (Learning and Development) hopes for partners who look honestly at what went well and what went badly; ' +
    'among the barriers it counts partners that do not learn.',
  states: {
    met: 'The text names an activity in which the partners reflect or share lessons, with when or who.',
    partial: 'Learning is only intended, or the activity has neither a time nor anyone in charge.',
    missing: 'Nothing is said about the partners drawing lessons or learning from each other.'
  },
  good: 'Each December the partners spend a day on what worked, what failed and why; the coordinator writes the lessons into a shared log.',
  weak: 'The partners share experience and learn from one another.',
  weakBecause: 'This is an intention; it names no activity, no time and nobody to run it.',
  missing: 'The text does not say when and how the partners draw lessons from success and failure.',
  partial: 'How the partners learn is not clear enough: it does not say {lacking}.',
  lacking: {
    activity: 'in which activity they reflect or share lessons',
    'when-who': 'when this happens or who runs it'
  },
  template: {
    heading: 'Learning together',
    body: `{partners} hold a lessons learned meeting [every year, in December], led by [name of coordinator]. At this meeting:

- Each partner tells at least one thing that worked and one thing that did not, and why; nobody is blamed.
- [Note-taker] writes the lessons into a shared lessons log within [10] days and sends it to all partners.
- The first meeting of the following year goes through the log again.`
  },
  additions: {
    activity: 'The partners hold a lessons learned meeting on what worked and what did not, and keep a shared lessons log.',
    'when-who': 'The meeting is held [every year, in …] and led by [name].'
  },
  cues: {
    subject: [
      'learn', 'learning', 'lesson', 'lesson learned', 'lessons learnt', 'reflect', 'reflection', 'look back', 'retrospective', 'after action review', 'debrief', 'what (worked|went well|went wrong|failed|did not work)', 'success and failure', 'failure', 'mistake', 'share (experience|lesson|what)', 'exchange of experience', 'experience sharing', 'post mortem', 'stocktaking', 'take stock', 'community of practice', 'peer review', 'harvest review', 'learning (day|event|review|visit|log|diary|session|circle)', 'went badly', 'go wrong', 'good practice', 'insight'
    ],
    elements: {
      activity: [
        '!(lesson|lessons) (learned|learnt) (meeting|workshop|session|review|log|register|report|exercise)', '!learning (day|event|review|visit|log|diary|session|circle|exchange|workshop|meeting|brief|lab|forum|note)', '!reflection (day|meeting|session|workshop|evening|round|circle)', '!retrospective', '!after action review', '!post mortem', '!debrief', '!lesson log', '!(share|discuss|record|collect|write|document|present|draw|publish|list|note|review) … lesson', '!(exchange|learning|study) visit … (lesson|learn|see|experience)', '!look back (on|at|over)', '!look back together', '!reflect (on|together|honestly)', '!what (worked|went well|succeeded) and what', '!what (worked|has worked|went well) … (did not|failed|badly|wrong|not)', '!(success|thing that worked) … (failure|thing that did not|did not)',
        '!(tell|name|say|bring|present) … (worked|failed|mistake|wrong|failure|badly)', '!(failure|mistake) (report|story|night|fair|file|book)', 'community of practice', 'take stock', 'stocktaking', 'share (experience|experiences|findings) (at|in|during|through|every|with)', 'peer review', 'learn from (each other|one another) (at|in|through|by)', 'case study', 'go (over|through) … (wrong|mistake|lesson|happened|learn)', 'sit (down|together) … (lesson|wrong|well|learn|year)', 'story'
      ],
      'when-who': [
        '<freq>', '<date>', '<deadline>', '<body>', '<post>', '<person>', '(after|at the end of|following|at the close of) (each|every|the|a) (season|harvest|year|quarter|round|phase|project|campaign|term|activity|visit|cycle|event|month|sprint|response)', '(every|each) (year|quarter|month|season|term|spring|autumn|winter|summer|january|june|december)', 'in (january|february|march|april|may|june|july|august|september|october|november|december)', '(once|twice) a (year|quarter|season)', 'mid term', 'annual', '(led|run|chaired|facilitated|hosted|organised|convened|moderated|kept|written) by', '(coordinator|secretariat|facilitator|chair|steering group|focal point|maintainer) (hold|lead|run|organise|write|keep|convene|collect|host|facilitate)', '<partner> (host|lead|run|hold|organise|tell|present|bring|keep|share|take turn)', 'in turn', 'takes turns', '(each|every) (partner|member|group|team|party) (tell|bring|present|name|share|write|report)', 'within <number> (day|week)'
      ]
    },
    weak: [
      'learn from (each other|one another|mistake|experience|success)', 'share (experience|experiences|good practice|lesson)', 'exchange of experience', 'culture of learning', 'learning culture', 'learning organisation', 'continuous (learning|improvement)', 'spirit of learning', 'mutual learning', 'encourage learning', 'willing to learn', 'learning (plan|agenda|strategy) … (will|to) be', 'open to learn', 'lesson … will be (shared|drawn|learned|documented)', 'honest reflection'
    ],
    not: [
      'learning (material|outcome|disability|difficulty|centre|management system|platform for pupil|support for|environment for children)', 'e-learning', 'distance learning', 'early learning', 'machine learning', 'school', 'pupil learn', 'adult learning', 'lifelong learning', '(year|years) of experience', 'experienced', 'have experience', 'experience in', 'failure to (pay|comply|perform|report|act|deliver|meet|attend)', 'in the event of failure', 'crop failure', 'market failure', 'power failure', 'kidney failure', 'mistake of law', 'lesson plan', 'english lesson', 'learners', 'reflect (the|light|market|cost|price|change in|exchange rate)', 'annual report reflect', 'success rate'
    ]
  }
}
