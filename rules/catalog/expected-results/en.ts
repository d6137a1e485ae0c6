import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Expected results',
  why:
    'The guidance (third step, setting up the partnership) counts outcomes among the things a charter has to set out; ' +
    'under Performance management, structure and resources are there to reach them.',
  states: {
    met: 'Outputs, outcomes or deliverables are named, at least one with a quantity, level or date.',
    partial: 'Results are named but without any quantity, level or date.',
    missing: 'No results are named.'
  },
  good: 'Expected results: 40 savings groups at work, one handbook for group leaders (June 2026) and 1,200 women with a savings book by the end of 2027.',
  weak: 'Results: better awareness in the community; training materials developed.',
  weakBecause: 'Results are named, but no quantity, level or date tells when they are reached.',
  missing: 'The text does not say what results the partnership is to bring.',
  partial: 'The expected results are incomplete: the text does not give {lacking}.',
  lacking: {
    results: 'concrete results or deliverables',
    target: 'a quantity, level or date for at least one result'
  },
  template: {
    heading: 'Expected results',
    body: `The partners expect the following results:

| Result or deliverable | Target | By when |
|---|---|---|
| [deliverable, e.g. handbook, model, data set] | [quantity] | [date] |
| [change for the people concerned] | [number of people or %] | [month and year] |`
  },
  additions: {
    results: 'The expected results of the partnership are [deliverable] and [change for the people concerned].',
    target: 'Target: [number or percentage] by [month and year].'
  },
  cues: {
    subject: [
      'result', 'expected result', 'expected outcome', 'outcome', 'output', 'deliverable', 'impact', 'target', 'objective',
      'product', 'what we will (have|leave|produce|deliver)', 'what success look like', 'success', 'milestone', 'key result',
      'indicator', 'achieve', 'produce', 'hand over', 'in place', 'at the end of the (project|partnership|term)', 
      'leave behind', 'by the end',
      'when (we|this bargain|it) close', 'has to come out', 'thanks to this cooperation', 'years from now', 'bring out', 'promise',
      'each year … hold', 'when this', 'school project',
      'what we want to see', 'what we want to have'
    ],
    elements: {
      results: [
        '!(expected|anticipated|intended|key|main) (result|outcome|output) (be|are|include|of)', '!deliverable (be|are|include)',
        '!(output|outcome|result) <number>',
        '(one|a|<number>) (handbook|manual|report|toolkit|guide|map|data set|database|website|curriculum|video|film|model|course|guideline|prototype|booklet)',
        'handbook', 'manual', 'toolkit', 'guide', 'map', 'database', 'report', 'policy brief', 'recommendation', 'curriculum', 'model',
        'platform', 'study',
        '(household|people|child|woman|pupil|farmer|patient|village|school|family|worker|member) … (have|has|can|receive|are|use|know|trained|reached|get)',
        '(trained|built|installed|planted|set up|published|restored|opened|vaccinated|handed over|translated|adopted)',
        'group … (running|at work|active)', 'well', 'clinic', 'centre', 'nursery', 'reduction in', 'increase in', 'change in', 'fewer',
        'more', 'improved', 'in operation', 'in place', 'law … (passed|amended)',
        '(course|track|road|bridge|seed store|store|film|bulletin|brief|speaker|kitchen|market|sign|garden|certificate|procedure|software|crèche|playground|desk) … (be|has|have|is|are|in|of|with|for|used|run|done|ready)',
        '(people|woman|patient|farmer|group|young people|staff|worker|orchard|pupil|household|disabled people|resident|team) … (measure|decide|write|sell|hold|earn|say|speak|run|work|use|know|have|at work|in work|on the)',
        '(one|a) (course|seed store|track|procedure|film|centre|draft|law|clinic|database)', 'bring out', 'nobody',
        'draft (resolution|law|standard)', 'in work',
        '(stand|left alone|planted|back)'
      ],
      target: [
        '<number> (household|people|child|woman|pupil|farmer|village|school|group|model|copy|session|class|well|hectare|tree|site|club|station|video|report|staff|teacher|volunteer|team|km|tonne|family|patient|worker|member|article|map|centre|booklet|course|library)',
        '<percent>', 'by <date>', 'by the end of', 'before <date>', '<deadline>', 'at least <number>', 'no fewer than', 'from … to',
        'double', 'halve',
        '(one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (handbook|manual|group|model|report|class|centre|well|school|village|map|toolkit|site|guide|film|booklet|course)',
        'each (year|quarter|month|season) <number>', '<date>', 'within <duration>', 'after <duration>',
        'in (year|quarter|month) <number>', 'every (household|village|school|child|family)', 'due', 'by month <number>',
        '<number> (lesson|object|house|brief|day|hive|reef|film|ward|speaker|nursery|household|seedling|team|district|copy|stand|kilometre|people|staff|certificate|season|orchard|young people|landing|policy brief)',
        'target <number>', 'end <number>', 'baseline <number>', '(third|first|second|fourth) quarter', 'due in', 'ready (in|by)',
        'hand over date', 'twice the level', 'last session of', 'month <number>', '<number> planting season',
        'before (next|the) … (season|year)', 'for the <number>', 'after <number> season', 'complete by',
        '(session|season|year) of <number>',
        'by the (end|start|rain|summer|spring|autumn|harvest) of <number>', '(thousand|hundred) (young|tree|mangrove|people)',
        'each year'
      ]
    },
    weak: [
      'result … will be (defined|agreed|determined)', 'good result', 'positive result', 'tangible result', 'lasting impact',
      'raise awareness', 'awareness … (raised|improved)', 'achieve results', 'better quality', 'deliverable … to be (agreed|defined)',
      'sustainable development', 'success of the partnership'
    ],
    not: [
      'result of (the|a) (vote|ballot|election|test|audit|tender|investigation|mediation|meeting)', 'as a result', 'result from',
      'test result', 'search result', 'financial result', 'deliver (notice|letter|by hand)', 'deliver … to the address',
      'product (price|defect|liability)', 'farm product', 'communicate the result', 'share result', 'environmental impact assessment',
      'product of the cooperative', 'no result', 'power output', 'negotiation … outcome',
      'report on result', 'told the outcome', 'tender outcome', 'quarterly result', 'assess outcome', 'earlier project',
      'publish its quarterly'
    ]
  }
}
