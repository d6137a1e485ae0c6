import type { RequirementWording } from '../../wording.ts'

export const wording: RequirementWording = {
  title: 'Publicity and use of names',
  why:
    'The guidance does not ask for it, but partners fall out over news published without asking and logos printed wrongly; ' +
    'saying beforehand how names, pictures and logos are used, and who agrees first, protects the good name of all.',
  states: {
    met: 'It says how names, logos, pictures and joint products are used and published, and who agrees first.',
    partial: 'It only says that partners are named, or only that permission is needed.',
    missing: 'Nothing is said about publicity or the use of names and logos.',
  },
  good: `Joint publications carry the logos of both partners in the same size. A partner uses the other's name and logo only with its written consent;
press releases are sent to the other three working days beforehand.`,
  weak: 'The partners promote the cooperation together.',
  weakBecause: 'It does not say how names and logos are used, nor who approves.',
  missing: 'The charter does not say how the partners use each other\'s names and logos and speak in public.',
  partial: 'The provisions on publicity are incomplete: it does not say {lacking}.',
  lacking: {
    use: 'how names, logos, pictures and joint news are used',
    consent: 'who agrees or approves before they are used or published',
  },
  template: {
    heading: 'Publicity and use of names and logos',
    body: `Publications and news about joint work name {partners} and carry their logos in [the same size].

A partner uses the name or logo of another only with its written consent. Press releases are sent to [the communications contact of each partner] [3] working days beforehand. The spokesperson is [name, post].`,
  },
  additions: {
    use: 'Publications and news about joint work name {partners} and carry their logos in [the same size].',
    consent: 'A partner uses the name or logo of another only with [its written consent]; news is sent for approval [3] working days beforehand.',
  },
  cues: {
    subject: [
      'publicity', 'logo', 'branding', 'brand', 'press release', 'press', 'media', 'spokesperson', 'public statement', 'announcement', 'publicise', 'publicize', 'publication', 'use of (name|names|the name)', 'visibility', 'social media', 'promotional', 'public communication', 'external communication', 'emblem', 'trademark', 'co brand', 'interview', 'publish (news|photo|article|about)', 'poster', 'banner', 'newsletter', 'speak (for|on behalf)', 'in the name of the (partnership|network|alliance)',
    ],
    elements: {
      use: [
        '!(use|display|carry|bear|show|print|feature|include|place) (of |) (the |each other s |its |their |all |both |any |) (name|logo|emblem|brand|trademark|mark|joint logo) …', '!(name|logo|logos|emblem|brand|trademark) … (be used|be displayed|appear|be printed|on all|on every|on any|same size|equal size|be shown|used only|used by|carried)', '!(acknowledge|credit|mention|name) … (partner|party|funder|donor|support|contribution|member) … (publication|material|press|media|publicity|event|release|communication|product)', '!spokesperson (is|be|for|of|shall|will) …', '!(speak|statement|comment) … (on behalf of|in the name of|to the press|to the media|for the partnership) …',
        '!(press|media) (release|statement|enquiry|inquiry|contact|relation|request|interview) …', '!(joint|public) (statement|announcement|communication|press release|communique) …', '!no (party|partner|member) (may|shall) (use|speak|publish|issue|make) …', '(publication|material|product|report|poster|website|banner|event) … (carry|bear|acknowledge|name|mention|display|show) …', '(branding|visibility|communication|style) (guideline|guide|rule|plan|requirement) …', '(publish|post|share|announce) … (on|in|via|through) … (website|social media|newsletter|facebook|page|press|channel|local paper) …', '(publish|publication of|release of) (joint |the |) (result|finding|report|output|research|paper) …', '(photo|photograph|image|video|story) (of|from|taken|and) …', '(website|page|newsletter) (of the|shared|joint) …', 'name and logo', 'credit line', '(communications|media|press) (officer|lead|contact|team|person)', 'co branded', 'talk to (the press|journalists|reporters) …', 'promotional (material|use) …',
      ],
      consent: [
        '!(only|not) … (use|publish|issue|speak|post|print|release) … (with|without|unless|until|if|after|once) … (consent|permission|approval|agreement|agree|agreed|approve|approved)', '(with|without|subject to|obtain|seek|after) (the |its |prior |written |their |each |) (prior |written |express |) (written |) (consent|permission|approval|agreement) …', '(prior|written) (consent|approval|permission|agreement)', '(approve|approved|cleared|agreed|signed off) (by|in advance|beforehand|before|first) …', '(<partner>|<body>|chair|coordinator|secretariat) … (approve|clear|agree|sign off) …',
        '(send|sent|share|shared|submit|circulate) … (for (comment|approval|review|clearance)|in advance|beforehand|before|prior)', '<deadline>', '(ask|asks|asked) (the |each |one |) (other|others|partner|person|first|everyone) …', '(after|once|until|unless) … (agree|agreed|approve|approved|consent|yes)', '(consult|consultation) … (before|prior|beforehand|first)', '(right to|may) (refuse|withdraw|object|request removal|ask that it be taken down)', 'mutually agreed (text|wording|statement)', 'both (partner|party|side) (agree|approve|see|have seen) …', 'consent form', '(notify|inform|tell) … (before|in advance|beforehand|prior) …', 'no permission is needed', '(unilateral|unilaterally) (publish|use|issue|announce)',
      ],
    },
    weak: ['!(promote|raise the profile of|publicise|publicize|advertise) (the |this |our |each other s |) (partnership|cooperation|work|activity|network|collaboration|joint) …', '!(communication|media|visibility) (strategy|plan)', '!respect … (brand|reputation|logo)', '(strive|endeavour|aim|seek|try|hope) to …', '!joint publicity', '!appropriate (publicity|visibility|acknowledgement)'],
    not: ['(media|press) (freedom|literacy|training|house|studies|partner)', 'press (button|ahead|on)', 'printing press', 'internal communication', 'storage media', 'growing media', 'oil press', 'public sector', 'a job interview', 'interview (panel|candidates|households|with household)', 'multimedia', 'sign in the name', 'mainstream media report', 'domain name'],
  },
}
