import type { RequirementWording } from '../../wording.ts'

export const wording: RequirementWording = {
  title: 'Sustainability',
  why:
    'The guidance does not ask for it, but much good work stops on the day the money does; ' +
    'agreeing beforehand what goes on, who sees to it and from what, leaves the results with the people.',
  states: {
    met: 'It says what goes on after the money or the term ends, who sees to it and with what resources.',
    partial: 'Sustainability is mentioned in general, or what goes on without who and from what.',
    missing: 'Nothing is said about keeping up the results.',
  },
  good: `After the project ends the reading room stays open; the Women's Association takes over its management and sets aside 200 USD a year from its fund for books.
In the last year both partners draw up a handover plan and train those who take over.`,
  weak: 'The partners aim at the sustainable development of the model.',
  weakBecause: 'It does not say what is kept up, by whom and from what.',
  missing: 'The charter does not say how results are kept up after the funding or the term ends.',
  partial: 'The provisions on sustainability are incomplete: it does not say {lacking}.',
  lacking: {
    continues: 'which work or results go on after the funding or the term ends',
    means: 'who sees to them, and from what resources',
  },
  template: {
    heading: 'Keeping up the results',
    body: `After [the project ends], the partners keep up [work, facilities, services].

[Which partner] takes over the management; the cost is met from [source]. [6] months before the end the partners draw up a handover plan and [train] those who take over.`,
  },
  additions: {
    continues: 'After [the project ends], the partners keep up [work, facilities, services].',
    means: '[Which partner] takes over the management; the cost is met from [source].',
  },
  cues: {
    subject: [
      'sustainability', 'sustain', 'sustainable', '(after|beyond|when|once) (the |this |) (project|programme|program|grant|funding|agreement|money|term|pilot) …', 'long term', 'continuity', 'legacy', 'handover', 'hand over', 'scale up', 'scaling', 'upkeep', 'self sufficient', 'self financing', 'maintenance', 'phase out', 'life of the project', 'lasting', 'keep … going', 'follow on funding', 'outlast', 'outlive', 'carry on',
    ],
    elements: {
      continues: [
        '!(after|beyond|when|once) (the |this |) (project|programme|program|grant|funding|agreement|money|pilot|term) (end|ends|close|closes|run out|runs out|stop|stops|expire|expires|is over|finish) … (continue|continues|stay|stays|remain|remains|keep|keeps|go on|goes on|run|runs|maintain|open|carry)', '!(continue|continues|sustain|maintain|keep|remain|stay|go on|run|carry on) … (after|beyond|when|once) (the |this |) (project|programme|program|grant|funding|agreement|money|pilot|life of|term)', '!(sustainability|handover|continuity|exit and handover|transition|legacy|maintenance) plan …', '!(scale|scaled|scaling|replicate|roll out) (up |) (to|in|across|the model|it|this|by) …', '!(integrate|integrated|embed|absorb|adopt|mainstream) … (into|in|by) (the |its |their |local |) (budget|plan|government|municipality|district|curriculum|council|ministry|service|county) …', '!(hand|handed|transfer|transferred|pass|passed) (over |) (it |them |the |) … to (the |a |) (community|village|municipality|district|local|council|school|cooperative|association|user|residents|county|health) …',
        '(continue|maintain|sustain|keep) (the |these |this |its |running the |up the |) (service|activity|work|group|centre|center|programme|result|model|room|library|garden|facility|website|pump|fund|clinic|training|network) …', '(service|room|library|clinic|garden|group|website|data|system|hub|facility|benefit|result|outcome) … (stay|remain|continue|keep running|keep going|go on|be maintained|is maintained|last)', '(operation and maintenance|o m|upkeep|maintenance) of …', '(equipment|material|tool|seed|data|material) … (stay|remain|left|pass|given) …', '(stay|stays|remain|remains) (open|in use|available|in place|with the) …', '(at least|for another|a further) <number> year (after|more|beyond)', 'keep (it|them|the) … (going|running|open|up)', '(carry|carries|carrying) on (the|with|running|after) …', 'work does not (stop|end)', '(do not|not) (stop|end|collapse) when …',
      ],
      means: [
        '!(cost|fund|funding|money|budget|resource|income) (for|of|to) (upkeep|maintenance|sustain|running|continue|continuing|keeping|long term|operation) …', '!(take|takes|taking|took) over (the |its |their |all |) (management|running|maintenance|operation|upkeep|work|service|responsibility|cost) …', '!(maintenance|sustainability|revolving|endowment|reserve|upkeep) fund …', '(responsible|responsibility) for (the |) (upkeep|maintenance|running|operation|management|continuing|sustaining) …', '(financed|funded|paid|met|covered|borne) (from|by|out of|through) …', '(set|sets|put|puts|setting) aside …', '(contribute|contributes|pay|pays|allocate|allocates|budget|budgets) … (year|annually|month|towards|for the|from its|<money>)', '<money>', '(fee|charge|levy|dues|income|revenue|sales|subscription|user fee|profit) (from|of|pay|cover|fund|go|finance) …',
        '(raise|seek|mobilise|mobilize|diversify|apply for) (fund|funding|money|resource|income|further|new) …', '(<partner>|<body>|association|council|municipality|district|village|cooperative|school|ministry|user) … (take over|takes over|manage|manages|run|runs|maintain|maintains|look after|looks after|own|owns|employ|keeps up)', '(train|trained|training|coach|mentor) … (local|those who|staff|volunteers|successor|user|community|teacher|member|caretaker|mechanic) …', '(local|trained|core) (trainer|staff|caretaker|mechanic|volunteer|committee) …', '(managed|run|maintained|operated|looked after|owned) by …', '(user|community|village|member|household|residents) … (pay|contribute|own|manage|repair|maintain|give)', '(<number> month|year|six month|in the last|in the final|final year) … (before|handover|draw up|plan|train)', '(local|government|municipal|district|council|public) (budget|funding|subsidy)', 'staff (time|post) …', 'volunteer labour', 'business (plan|model) …', 'social enterprise',
      ],
    },
    weak: ['!(sustainable|lasting|long term) (development|impact|change|partnership|cooperation|relationship|benefit|result|solution|way|future|growth) …', '!(ensure|promote|towards|for|aim at|improve|consider) (the |) (sustainability|continuity|long term) …', '!sustainability (of|is|shall be|will be|as|matter) …', '(strive|endeavour|seek|try|hope) to …', '!(sustainably|in a sustainable way|in a sustainable manner)', '!scale up (the |) (model|result|impact)'],
    not: ['sustainable development goal', 'sdg', 'sustainable (agriculture|tourism|forestry|fishery|fishing|farming|energy|transport|livelihood|food|land|diet|use|forest|water|city|cities)', 'sustain (injury|loss|damage)', '(maintain|keep) (contact|record|confidentiality|minutes|dialogue|communication|the register|a list|accurate)', 'sustainability (department|institute|office|studies|team|science|manager)', 'environmental sustainability', 'long term (illness|condition|unemployed|care|patient)', 'maintenance of records', 'software maintenance'],
  },
}
