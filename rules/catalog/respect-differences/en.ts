import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Differences acknowledged',
  why:
    'The guidance (Culture and values) wants partners to accept where they differ in standards, ways of working, strengths and weaknesses, and to work out how to live with it; ' +
    'its list of barriers names clashes of philosophy and working style. Said at the start, a difference is less likely to become a grievance.',
  states: {
    met: 'The charter says where the partners differ and how they work with it.',
    partial: 'The charter speaks of mutual respect only, or gives the difference without the way to deal with it, or the reverse.',
    missing: 'The charter does not mention that the partners differ.',
  },
  good: `The two partners differ in their ways of working: the Department goes by budget year and many signatures, while the Association decides fast and with little paper. So whatever needs a signature
is sent 15 days ahead, and for matters below 400 euros the minutes of a meeting do instead of an official letter. Neither partner has to give up its own way of working.`,
  weak: 'The parties respect each other’s differences.',
  weakBecause: 'It does not tell where the partners differ, or what they do so that the joint work runs all the same.',
  missing: 'The charter does not acknowledge that the partners differ, nor say how they work with it.',
  partial: 'Differences are not fully covered: the charter does not say {lacking}.',
  lacking: {
    differences: 'where the partners differ (culture, standards, ways of working, strengths and weaknesses)',
    handling: 'how they work with these differences',
  },
  template: {
    heading: 'Our differences',
    body: `We acknowledge that the partners differ in organisational culture, ways of working, strengths and weaknesses:

- {partner} is used to [way of working, standards], is strong in [strength] and weak in [weakness].

To work with these differences, the partners agree that:

- no partner has to give up its own way of working; in joint work we use [common forms, a common procedure];
- the partner that is strong in [field] supports the one that is not;
- every [six months] we set aside time to talk about differences that get in the way, and adapt how we work.`,
  },
  additions: {
    differences: 'We acknowledge that we differ: [name of partner] is used to [way of working], while [name of partner] is used to [way of working].',
    handling: 'To work with these differences, we use [common forms, a common procedure] in joint work, and no partner has to give up its own way of working.',
  },
  cues: {
    subject: [
      'understand', 'outlook', 'weak spot', 'get along', 'who we be', 'generation', 'faith', 'strong in', 'weak in', 'differ',
      'difference', 'different', 'diverse', 'diversity', 'strength', 'weakness', 'way of working', 'ways of working',
      'working style', 'style', 'culture', 'organisational culture', 'unlike', 'used to', 'while', 'whereas', 'some of us',
      'the other', 'own way', 'pace', 'language', 'not alike', 'philosophy', 'standards', 'habit', 'contrast', 'big and small',
      'each in its', 'rhythm', 'our ways', 'not the same',
    ],
    elements: {
      differences: [
        'some (be|have|use|like|speak|member|work|keep) … (some|other|one)', 'one … another',
        '(older|bigger|large|big) … (younger|smaller|small)', 'see eye to eye',
        '(good|strong|fast) … (but|and) … (weak|seldom|slow|poor)', 'live by … and', 'be used to',
        'every (partner|member|donor|organisation) have its own', 'by (word|paper|figure|story|term|season|mouth) … by',
        'lack … lack', 'like to … (other|younger|older|while|and)', 'unlike', 'be more (flexible|formal|cautious|hierarchical)',
        'has its own (date|form|rule|calendar|way)',
        '!(partner|party|member|organisation|we|they|sides|group|agency) (differ|be different|be not alike|be unlike|vary) (in|on|about|from|as|and|)',
        '!differ (in|on) (culture|size|style|how|the way|their|our|way|pace|standard|approach|method|language|organisational|procedure|view|resource)',
        '!difference (in|of|between|among) (our|their|the|culture|style|size|standard|way|working|approach|partner|party|member|organisation|organisational|procedure|philosophy|pace|language|us|how|rule|administrative|method)',
        '!(different|diverse) (way|working|organisational|culture|style|standard|pace|procedure|rule|philosophy|approach|language|background|tradition|habit|mandate|view|calendar|size|rhythm) … (of|partner|party|member|organisation|we|each|both|)',
        '!strength and weakness', '!(strong|good) (in|at) … (weak|bad|poor|less)',
        '(acknowledge|recognise|accept|know|understand|admit) (that|) … (differ|different|difference|unlike|not alike|not the same)',
        'some of us … (some|other)', 'some … (while|whereas|and) … other',
        '(while|whereas) (the|<partner>|other) … (work|decide|use|prefer|rely|run|need|be|take|like)',
        '<partner> … (work|decide|be used to|prefer|rely|run) … (while|whereas|but|<partner>)',
        'one (of us|side|partner|party) … the other', 'we be (a|not) … (a|and)', 'not (be|) alike',
        'each (partner|party|member|organisation|of us) (have|has|work|do|keep|come) … own (way|culture|style|rule|procedure|pace|language|standard|habit|calendar)',
        'own (culture|way of|style|language|pace|calendar|rule)',
        '(fast|slow|formal|informal|large|small|paper|hierarchical|flat) … (while|whereas|the other|but)',
        'different (faith|generation|trade|mother tongue)',
        'do not (work|think|plan|talk|write|speak|count|measure) (the same|alike|in the same)', 'as different as',
        'from different world',
      ],
      handling: [
        '(no|neither|not) … (force|oblige|make) to', 'instead of', 'in place of', '(stricter|higher|tougher) (one|standard|of)',
        'both … and', 'may (hand in|report|use|answer|write|send|speak)', '(trade|swap) place', 'pair with',
        '(coach|lend a hand|mentor)', '(so|therefore) … (before|keep|make|send|joint|two|both)', 'side by side',
        '(ask|speak|heard) first', 'share out by', '(avoid|work around) … (holy day|holiday|calendar|harvest)',
        '(extra|more|additional) (day|time|week)', '(follow|use) the rule of the', '(common|single|one) template',
        '(tell|explain to) (the other|each other|one another)', 'stay as they be', 'both aloud and', 'do both way',
        '!(no|not|none|nobody|neither) (partner|party|one|side|member|organisation|of us|) … (have to|has to|force|oblige|impose|ask|must|need to|expect|required) … (give up|change|copy|adopt|abandon|own|other|way|become)',
        '!(work|deal|live|cope) with (these|our|the|such|this|those|) difference',
        '!(where|when|if) (they|our|the|these|practice|standard|rule|procedure|we|partner|ways) … (differ|be different|clash|diverge) … (use|apply|take|follow|choose|agree|prevail|we|stricter|higher|the)',
        '(so|therefore|hence|for this reason|that is why|because of this|to bridge|to work with|in view of this|accordingly)',
        '(use|agree on|adopt|apply) (a|an|one|both|the|common|joint|shared) … (form|template|procedure|standard|format|method|glossary|calendar|tool|side by side|format)',
        '(stricter|higher|more demanding) (standard|rule|of the two|one)',
        'common (form|template|format|glossary|standard|calendar)',
        '(interpreter|interpretation|translate|translated|translation|both languages|two languages|bilingual|plain language|easy read)',
        '(help|support|cover|make up for|stand in for|complement|coach) (each other|one another|the other|the one|where|those|smaller|weaker|the weaker)',
        'allow (more|extra|each|time|for|<duration>)', '(wait for|slow down|give time)', '<duration> (ahead|in advance|before)',
        '<number> days (ahead|in advance|before|earlier)',
        '(talk|speak|discuss|share|exchange|explain) … (difference|culture|style|habit|way of working|ways of working|our ways)',
        '(visit|spend|shadow|swap) … (each other|office|day|week|staff)', 'keep (its|their|our|his|her) own',
        'free to (use|work|keep|report|choose|do)',
        'may (keep|use|report|work|send|hand in|choose) … (own|its|their|either|instead|form|way|by)',
        'divide (work|task) (by|according to) strength', '(task|work) … (according to|by) … strength', 'take turns',
        'smallest … (first|speak)', 'in turn', 'ask before', 'adapt (to|how|the|our|meeting|pace)',
        'adjust (to|the|our|calendar|schedule|meeting)', 'accept (report|form|each|either|photo|oral|a|voice)',
        'flexible (format|deadline|about)', 'meet (half|in the middle|them)', 'as long as', 'buddy', 'induction', 'workshop on',
        'agree in advance',
      ],
    },
    weak: [
      'respect (each other|one another|for) … (difference|diversity|culture|identity|way)',
      'respect (diversity|difference|each other|one another)', 'mutual respect', 'mutual understanding',
      'value (diversity|difference)', 'celebrate (diversity|difference)', 'diversity be (a|our) (strength|asset|richness)',
      'accept difference', 'understand each other', 'build on (our|their|each other) strength', 'appreciate',
      'embrace diversity',
    ],
    not: [
      'exchange rate', 'difference over the (reading|interpretation|meaning)',
      'biodiversity', 'biological diversity', 'diversify', 'crop diversity', 'gender difference', 'age difference',
      'different (source|channel|type|kind|form|age|group of children|sector|region|crop|species|level|stakeholder|target|activity|venue|school|model)',
      'unless otherwise', 'price difference', 'statistically', 'difference of opinion', 'differences of opinion',
      'settle difference', 'resolve difference', 'make a difference', 'significant difference', 'difference in price',
      'split the difference', 'different (disability|impairment)', 'compressive strength', 'tensile strength', 'cultural event',
      'agriculture', 'aquaculture', 'cultural heritage', 'differently abled', 'pupils differ',
      'weakness of the (levee|system|law)',
    ],
  },
}
