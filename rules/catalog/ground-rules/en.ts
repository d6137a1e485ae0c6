import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Ground rules',
  why:
    'The guidance (second step, starting the process) advises partners to agree early on a basic set of rules: it seems obvious, yet few groups do it. ' +
    'A handful of concrete rules on meetings, replies and confidences show that the partners value one another.',
  states: {
    met: 'The charter has at least two concrete rules on how partners behave and work together, or names a code of conduct that they adopt.',
    partial: 'The charter has one rule only, or speaks of good conduct in general.',
    missing: 'The charter has no rules on how the partners behave and work together.',
  },
  good: `We agree on these rules for our work together:

- Meetings start on time; whoever cannot come says so the day before.
- One person speaks at a time, without interruption.
- We answer each other’s mail within two working days.
- Nobody speaks on behalf of the others without their consent.`,
  weak: 'The parties work together in a spirit of respect and cooperation.',
  weakBecause: 'That is an attitude; there is no concrete rule by which to tell whether it is kept.',
  missing: 'The charter has no ground rules on how the partners behave and work together.',
  partial: 'Ground rules are incomplete: the charter does not say {lacking}.',
  lacking: { rules: 'at least two concrete rules on how partners behave and work together, or which code of conduct they adopt' },
  template: {
    heading: 'Ground rules',
    body: `{partners} agree on these rules:

- Meetings start on time; whoever cannot attend says so [one] day ahead and sends someone else.
- Meeting papers are sent at least [three] days before.
- One person speaks at a time, without interruption; phones are silent during meetings.
- We reply to each other’s mail and messages within [two] working days.
- What a partner says in confidence stays in the room.
- Nobody speaks on behalf of the other partners without their consent.
- [another rule].`,
  },
  additions: { rules: 'Meetings start on time and whoever cannot attend says so [one] day ahead; we reply to mail within [two] working days; nobody speaks on behalf of the others without their consent.' },
  cues: {
    subject: [
      'promise each other', 'speak out', 'in confidence', 'habit', 'reminder', 'field trip', 'we will', 'working method',
      'online meeting', 'integrity among', 'not tread on toe', 'market manner', 'we all keep to', 'ground rule', 'rule',
      'rules of engagement', 'house rules', 'code of conduct', 'conduct', 'etiquette', 'how we work together',
      'working together', 'working agreement', 'working practice', 'behave', 'behaviour', 'in meeting', 'at meeting',
      'during meeting', 'we promise', 'we agree to', 'expectation', 'norms', 'team agreement', 'manners', 'do and don\'t',
      'how we treat', 'towards each other', 'discipline', 'meeting culture', 'good practice', 'with each other', 'our habits',
      'community guideline', 'what we ask of',
    ],
    elements: {
      rules: [
        '(not|never|nobody|no one|neither) … (promise|laugh|correct|touch|merge|publish|talk|recruit|approach|speak|share|name|argue|reopen)',
        '(harassment|slur|retaliation|insult|discrimination) … (forbid|forbidden|banned|not accept|not tolerate|prohibit)',
        '(late|after) … (wait|not vote|not discuss|next)', 'criticise (idea|the idea|the work)', '(say|said) sorry',
        'face to face', '(tell|say|warn) … (at once|straight away|immediately)', '(ask|check with) … (first|before)',
        '(camera|phone|microphone) (on|off|mute)', 'on silent', '(bring|brought) it back',
        '(chair|note taker|host|note) … (rotate|take turn|in turn)', '(two|three|four) (absence|missed meeting|no show)',
        '(at most|no more than) … minutes', '<number> minutes at most', '(wait|let) … (finish|to finish|interpreter)',
        '(take|accept|give|receive) no (gift|envelope|money)',
        'no (drink|message|call|mail|picture|photo|name) (before|after|without|in|at)', 'unless … (agree|consent|ask)',
        '(acknowledge|answer) … within', 'hear (people|each other|everyone) out',
        '(go|goes) through the (lead|secretariat|coordinator|contact)',
        '!(adopt|follow|sign|abide by|bound by|comply with|adhere to|subscribe to|uphold|under|accept|keep to) (the|a|our|its|this|their) … code of conduct',
        '!code of conduct … (apply|adopt|bind|sign|follow|govern|of)', '!contributor covenant', '!chatham house',
        '!(start|begin|come|arrive|be|end|finish|turn up) (and end |) on time',
        '!(cannot|can not|unable to|not able to|not|miss) (come|attend|make it|be there|be present) … (say so|tell|let|notify|inform|send|warn|apology|apologise|announce|write|ring|call)',
        '!(miss|absent) … (two|three|2|3|meeting|in a row|consecutive)', '!(send|sends|give) apology',
        '!(no|not|never|without) (interrupt|interruption|interrupting|blame|blaming|gossip|shouting|shout|personal attack|talking over|talk over|phones|phone|jargon|abbreviation|acronym|sarcasm|surprises)',
        '!one (person|speaker|voice|conversation|of us|) (speak|speaks|talk|at a time)',
        '!(phone|mobile|laptop) (be|off|stay|silent|closed|away|on silent|switch)',
        '!(reply|answer|respond|acknowledge) (to |) … (within|in|<deadline>|by) … (day|hour|week)',
        '!(reply|answer|respond) … <deadline>',
        '!(paper|agenda|document|material|notice|invitation) … (send|circulate|arrive|share|reach|go out|less than) … (before|ahead|advance|<duration>|prior)',
        '!(circulate|send|share) (the|) (agenda|paper|document|material) … (before|ahead|advance|prior)',
        '!(speak|speaks|statement|talk) (on behalf|for|in the name) of … (without|only|unless|if)',
        '!(no|nobody|no one|neither|none|not) … (speak|statement|act|talk|press) … (on behalf|in the name|for the|for us|for each other)',
        '!(stay|stays|remain|kept|keep) (in|within) (the|this) (room|group|circle)',
        '!(keep|kept|treat|treated) (it|this|them|) … (confidential|in confidence|to ourselves|secret|private)',
        '(no|nobody|never|not) … (post|publish|photograph|record|share|tweet|film) … (without|online|photo|picture|consent|ask)',
        '!(not|no|never|nobody|neither) … (poach|headhunt|compete|approach|undercut|recruit) … (staff|donor|funder|each other|member|other|client|same)',
        'no (alcohol|smoking|drinking|gift|bribe|envelope)',
        '!(no|not|never) … (call|e mail|mail|message|meeting|write) … (after|weekend|evening|sunday|outside|friday|night)',
        'listen (to the end|first|before|until|without)', 'let (each other|people|others|everyone|everybody) (finish|speak)',
        'raise (a|your|the|their) hand', '(no more|not more|no longer|at most) than (<number>|two|three|five) minutes',
        'everyone (get|gets|have|has|speak|speaks) (a|once|to speak|a turn|turn)', '(harassment|bullying) … (not|zero|no)',
        'zero tolerance', 'assume good', 'criticise (idea|the idea|in private|openly|proposal)',
        '(say|tell|speak up|raise) (it|so|this|concern) … (early|at once|directly|first|face|before)',
        'keep (a|our|your|their|its) (promise|word|appointment)', '(late|latecomer) … (pay|bring|make|wait|tell)', 'take turns',
        '(plain|simple|respectful|polite|inclusive) (language|word|tone|speech)', 'cameras on', 'mute',
        'behind (their|its|your|each other|somebody|the) back',
        '(ask|check|agree) … before (you|we|using|posting|they|speaking|they|publishing)', 'decisions … not reopen',
        'come prepared', 'read (the|) (paper|document) before', 'clean up', 'bring back',
        'disagree … (politely|openly|with respect|in the meeting)', 'rotate … (minutes|note|chair)', 'step (up|back)',
        'we use first names', 'nobody (be|is) (laughed|forced|pressed|scolded|put)', 'fine of',
      ],
    },
    weak: [
      'spirit of (respect|cooperation|partnership|good faith)', 'mutual respect', 'respectful (manner|way|behaviour)',
      '(rule|ground rule|code of conduct) … (will|shall) be (agree|develop|adopt|draw up|draft)',
      'act (professionally|in good faith|responsibly)', 'high standard of (conduct|behaviour|ethic)', 'ground rules',
      'good conduct', 'participate actively', 'active participation', 'treat … with (respect|dignity|courtesy)',
    ],
    not: [
      'hotline', 'want to leave',
      'rules of origin', 'rule of law', 'procurement rule', 'rules of procedure of the (court|parliament|council)',
      'rules of arbitration', 'traffic rule', 'school rules', 'rule of thumb', 'accounting rule',
      'code of conduct for (visitor|tourist|supplier|business|company|diver|factory)', 'visitor … (rule|conduct|on time)',
      'pupil … (phone|on time|rule)',
      'conduct (a|an|the|survey|training|research|study|interview|workshop|evaluation|audit|campaign|baseline)', 'pay on time',
      'payment on time', 'medicine on time', 'bus … on time', 'as a rule', 'rules of football', 'answer the question',
      'no ground rules', 'no rule', 'staff rule', 'naming rule', 'delivered on time', 'rules engine', 'data validation rule',
      'respond to the (crisis|emergency|needs|flood)',
    ],
  },
}
