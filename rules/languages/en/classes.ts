import type { ClassName } from '../../charter/language.ts'

const UNIT = '<unit>'
const MONTH = '<month>'
const DAY = '<weekday>'
const NUM = '(<number>|<number> <number>|a)'

/** Single words that stand for each other in phrases. */
export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  number: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'fifteen', 'twenty', 'thirty', 'sixty', 'ninety'],
  unit: ['day', 'week', 'fortnight', 'month', 'quarter', 'year', 'term', 'season', 'cycle'],
  month: [
    'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug',
    'sep', 'sept', 'oct', 'nov', 'dec',
  ],
  weekday: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
}

/** English classes. Sources: terms of reference and memoranda of organisations; background §3.2 of the guidance notes. */
export const classes: Readonly<Record<ClassName, readonly string[]>> = {
  freq: [
    '(daily|weekly|fortnightly|biweekly|bi weekly|monthly|bimonthly|bi monthly|quarterly|semi annually|semiannually|half yearly|six monthly|biannually|bi annually|annually|annual|yearly|per annum|biennially)',
    `(once|twice|<number> time|<number> meeting|three time|four time|four meeting|two meeting|three meeting) (a|an|per|each|every) ${UNIT}`, `(every|each) (other |second |third |)${UNIT}`, `every <number> ${UNIT}`, `each ${MONTH}`, `every ${MONTH}`,
    `(every|each|on|first|last|second|third) ${DAY}`, `(first|second|third|fourth|last) ${DAY} (of|in) (each|every|the) (month|quarter)`, `on a (weekly|monthly|quarterly|yearly|regular monthly) basis`, `(per|a) (week|month|quarter|year)`,
    '(beginning|end|start) of (each|every) (month|quarter|year|season|term)', 'after (each|every) (event|meeting|training|season|harvest|round|term|cycle|session|activity)', `in ${MONTH} (and|each|every|of each|of every)`, 'at (each|every) (meeting|sitting|assembly)', 'mid (year|term)', 'mid-term', 'in (spring|summer|autumn|winter) (each|every|and)',
  ],
  deadline: [
    `(within|no later than|not later than|at least|in|no more than|under) ${NUM} (full |clear |working |business |calendar |)(hour|day|week|month|year)`, `(by|before|no later than|until|not later than) (the |)(end of |)<date>`, `(by|before) the (end|start|close) of (the |each |every |)(quarter|month|year|project|term|season)`,
    `${NUM} (working |business |)(day|week|month) (before|after|prior to|in advance|of receipt|notice|beforehand|from|following|of)`, `${NUM} (day|week|month) ((written |prior |prior written |)notice)`, '(the )same (day|week)', `by ${DAY}`, `(giving|give|with) … (day|week|month) notice`,
  ],
  date: [
    `<number> ${MONTH} <number>`, `${MONTH} <number> <number>`, `${MONTH} <number>`, `<number> ${MONTH}`, `(mid|early|late|end) ${MONTH}`, `${MONTH}`, '(q1|q2|q3|q4)', '(fy<number>|the financial year)', '(the )(end of|mid|start of|beginning of) <number>', '(spring|summer|autumn|winter) <number>',
  ],
  duration: [
    `${NUM} (calendar |)(year|month|week|day)`, '<number>-(year|month)', '(<number>|two|three|four|five) year (term|period)', 'term of <number>',
  ],
  money: [
    '(usd|eur|gbp|vnd|euro|aud|kes|ugx|cad|chf|inr) <number>', '<number> (usd|eur|gbp|vnd|euro|dollar|pound|million|billion|thousand|shilling|franc|birr|peso|rupee|percent)', '<number> <percent>', '<percent>',
  ],
  partner: [
    '(party|partner|member) (a|b|c|one|two)', '(the |both |each |either |all |every |any |other |two |three |four |five |another |neither |no |one )(party|partner|member|signatory|organization|organisation|member organisation|institution|side|agency|participant|partner organisation)', '(partner|party|member|signatory|participant)', 'we', 'us', 'the consortium', 'the alliance', 'the network',
    '(lead|host|coordinating|backbone) (organisation|organization|agency|partner)', 'the donor', 'the funder', 'each of us', 'both of us',
  ],
  body: [
    '(steering|coordinating|coordination|executive|advisory|management|joint|technical|governing|monitoring|governance|oversight|partnership|programme|program|project|organizing|organising|finance|ethics|election|nominating|leadership|liaison|selection) (committee|group|board|council|team|unit|body|panel)', '(steering|partnership|governing|executive|growers|members|advisory) (board|council|forum|assembly)', '(working|task|core|focus|interest) (group|force|team|party)', 'sub committee', 'subcommittee', 'subgroup', 'secretariat',
    'general assembly', 'general meeting', 'annual (general |)(meeting|assembly)', 'plenary', '(the )board', '(the )committee', '(the )council', '(the )assembly', '(the )forum', 'joint (committee|meeting|board)', 'the (wg|sc|tsc|cpc|tac)', 'coordination (unit|cell|office)', 'the (group|panel|circle)', 'member assembly', 'the chair', 'meeting of (all )(partner|member)', 'co chair',
  ],
  person: ['(mr|mrs|ms|dr|prof|professor|sister|father|madam)'],
  post: [
    '(executive |managing |programme |program |deputy |country |)director', '(co |vice |deputy |)(chair|chairperson|president|convenor|convener|chairman|chairwoman)', 'coordinator', 'co ordinator', '(focal|contact) (point|person)', '(programme|program|project|grant|finance|data|partnership|case|results|monitoring|m e|safeguarding|field|complaints|liaison) (manager|officer|lead|clerk|coordinator|assistant|team|unit)', 'secretary', 'treasurer', 'head of …', 'facilitator', 'representative', 'delegate', 'alternate', 'lead', 'maintainer', 'editor', 'rapporteur', 'note taker', 'minute taker', 'accountant', 'bookkeeper', 'administrator', 'manager', 'officer', 'evaluator', 'auditor',
    'mediator', 'host', 'observer', 'dean', 'liaison', 'clerk', 'ceo', 'principal', 'steward', 'moderator', '(an |)(external|outside|independent) (facilitator|evaluator|consultant|auditor|reviewer|person)',
  ],
  channel: [
    'meet', 'meeting', 'call', 'conference call', 'video call', 'email', 'e mail', 'mail', 'mailing list', 'list', 'newsletter', 'phone', 'telephone', 'hotline', 'toll free', 'text message', 'sms', 'whatsapp', 'telegram', 'signal', 'slack', 'discord', 'zulip', 'matrix', 'teams', 'zoom', 'chat', 'channel', 'forum', 'website', 'web page', 'wiki', 'github', 'gitlab', 'issue', 'issue tracker', 'pull request',
    'repository', 'shared (folder|drive|calendar|document|workspace|mailbox)', 'google (drive|doc|form|group)', 'form', 'survey', 'questionnaire', 'suggestion box', '(complaint|comment|feedback) (box|book|form)', 'letter', 'in writing', 'written', 'report', 'bulletin', 'notice board', 'noticeboard', 'workshop', 'town hall', 'assembly', 'radio', 'in person', 'face to face', 'online', 'minute', 'office hours', 'circular', 'visit', 'roundtable', 'sit down', 'gathering', 'portal', 'dashboard', 'basecamp', 'trello',
  ],
}
