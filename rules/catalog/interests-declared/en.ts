import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Interests declared',
  why:
    'The guidance (Barriers) names hidden agendas among the things that spoil a partnership. ' +
    'Trust is easier where everyone says what they stand to gain and knows what happens when interests collide.',
  states: {
    met: 'The text says that partners disclose interests or conflicts of interest, and what follows.',
    partial: 'Openness about interests is a principle only, or interests are declared and nothing is said about what follows.',
    missing: 'Nothing is said about disclosing interests or conflicts of interest.'
  },
  good: 'A board member with a private interest in a matter says so before it is discussed, leaves the room for the vote, and the secretary records it in the minutes.',
  weak: 'Partners act with transparency and without self-interest.',
  weakBecause: 'This is a principle; it does not say how interests are disclosed or what happens then.',
  missing: 'The text does not say how partners disclose their interests or conflicts of interest, and what follows.',
  partial: 'The rule on interests is not complete: it does not say {lacking}.',
  lacking: {
    disclosure: 'how partners disclose interests or conflicts of interest',
    consequence: 'what follows once they are disclosed (stepping out, not voting …)'
  },
  template: {
    heading: 'Declaring interests',
    body: `So that there is no hidden agenda, {partners} agree:

1. Each partner declares its private interests in the common work when it signs, and updates the declaration [every year] with [name of secretary].
2. A person with a conflict of interest in a matter declares it before the matter is discussed, takes no part in the discussion and does not vote on it; [the secretary] records this in the minutes.
3. Where an interest was concealed, [the coordinating board] reviews the decision concerned.

Interests declared so far:

- {partner}: [private interest, e.g. sells equipment, is funded by …, has relatives in …]`
  },
  additions: {
    disclosure: 'Each partner declares its private interests or conflicts of interest to [name of secretary] on signing and [every year].',
    consequence: 'A person with a conflict of interest takes no part in the discussion and does not vote; [the secretary] records it in the minutes.'
  },
  cues: {
    subject: [
      'conflict of interest', 'conflicting interest', 'competing interest', 'declaration of interest', 'declare (an|any|its|their|the|all|his|her) … interest', 'register of interest', 'private interest', 'personal interest', 'financial interest', 'vested interest', 'commercial interest', 'own interest', 'self interest', 'hidden agenda', 'hidden interest', 'hidden motive', 'stake in', 'stand to (gain|profit|benefit)', 'something to gain', 'interest in (a|the|any) (matter|decision|contract|outcome|vote|item|supplier|bid|deal)', 'related party', 'relative of', 'a relative', 'kin', 'family (tie|member|business|connection)', 'disclose', 'disclosure', 'recuse', 'integrity', 'shares in', 'business (tie|interest|dealing) with', 'kickback', 'gift from', 'connected (person|with)', 'side deal', 'up our sleeve', 'impartial'
    ],
    elements: {
      disclosure: [
        '!(declare|disclose|state|report|notify|reveal|announce|make known|name|register|publish|say|tell|mention|lay open|put on the table) … (conflict of interest|conflict|interest|stake|motive|gain|tie|relative|benefit)', '!(conflict of interest|conflict|interest|stake) … (declared|disclosed|reported|notified|made known|stated|registered|published|listed|raised)', '!declaration of (interest|conflict)', '!register of interest', '!interest register', '!(disclosure|declaration|conflict of interest) (form|statement|register|log|sheet)', '!disclosure of (interest|conflict|financial|any)', 'declare', 'disclose', '(say|tell|state|mention) so (before|first|at|openly)', '!(asked|ask) … (any|whether|who) … (interest|conflict|stake)', 'speak up (first|before)', 'open about … (before|at|when) ', 'sign … declaration', 'make (it|this|them) known', 'inform (the|all) … of any', 'come clean'
      ],
      consequence: [
        '(not|no|neither|never|nor|without|cannot) (vote|take part|participate|sit|decide|be present|score|sign|speak|have a vote|part)', '(take|have) no (part|vote|say)', '(abstain|abstains|abstention)', 'recuse', '(withdraw|step (aside|out|back|down)|leave (the|for)|go out|stay out|stay away|sit out|stand aside|stand back|walk out|keep out|steps out|steps aside)', 'excluded from', 'barred from', '(record|enter|note|write|minute) (in|it|this|them|the|into)', '(recorded|noted|entered|minuted|kept) in', '(board|committee|chair|group|assembly|partner|others|rest|panel|<body>|<post>|<person>) (shall|will|then|may|must|) (decide|rule|consider|determine|review|judge|resolve|advise)', '(void|annulled|set aside|null|cancelled|reopened|reconsidered|taken again|retaken|invalid)', '(suspend|suspended|expel|removed|dismissed|warned|lose)', 'terminate', 'alternate (vote|take|sit|act|replace)', 'replaced (by|on|for)', 'someone else', 'another (member|partner|person) (decide|take|score|act)', '(independent|outside|neutral) (person|reviewer|assessor|expert|member)', 'give (it|the) … back', 'return (the|any) (gift|money)', 'ground for', 'lead to', 'hand over (the|to)', 'publish on'
      ]
    },
    weak: [
      'avoid (any|all|) (conflict of interest|hidden agenda)', '(transparent|open|honest|frank|transparency|openness|honesty) (about|on|regarding|as to) … (interest|motive|agenda)', 'no hidden (agenda|motive)', 'without hidden (agenda|motive)', 'without (self interest|personal gain)', 'free (of|from) (conflict of interest|hidden)', '(policy|procedure|rule) … (conflict of interest|interest) … (will|shall|to) be', 'conflict of interest (policy|procedure) … (will|to) be', 'put the common (good|interest) (first|before|above)', 'prevent conflict of interest', 'act with integrity', 'minimise conflict of interest', 'share … interest openly'
    ],
    not: [
      'interest rate', 'bank interest', 'interest (on|of) (the|) (loan|account|deposit|late)', 'interest earned', 'interest free', 'rate of interest', 'expression of interest', 'public interest', 'best interest of the child', 'best interest', 'common interest', 'mutual interest', 'legitimate interest', 'interested (party|organisation|member|in joining)', 'area of interest', 'of interest to', 'in the interest of', 'conflict of law', 'armed conflict', 'human wildlife conflict', 'non disclosure', 'disclosure of (confidential|personal) (information|data)', 'declare (a|the) (emergency|winner|meeting|disaster|goods|tax)', 'customs declaration', 'declaration of (independence|helsinki|human right)', 'tax declaration', 'family member of the (patient|child)', 'stakeholder', 'benefits of membership', 'interest group'
    ]
  }
}
