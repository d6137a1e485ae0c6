import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Partners identified',
  why:
    'The guidance (Common understanding) wants partners to know one another’s organisation and way of working, and it tells apart civil society, state, ' +
    'business and donor partners. A reader must be able to see which organisations are in, what each is and whom to turn to.',
  states: {
    met: 'At least two partner organisations are named, each with its kind, address, representative or contact.',
    partial: 'Only names, only one organisation, or only criteria for joining.',
    missing: 'The text does not say which organisations make it.'
  },
  good: `- **Harbour Lights**, a registered charity, 4 Quay Street, Dunmore; represented by Ms Ona Reilly, director.
- **Dunmore District Council**, a local authority; contact: Mr Piet Haan, youth services, p.haan@dunmore.example.`,
  weak: 'The partners are Harbour Lights and Dunmore District Council.',
  weakBecause: 'Only names: what each is, where it sits and who speaks for it are not given.',
  missing: 'The document does not say which organisations are partners.',
  partial: 'The partners are not fully introduced: the document does not give {lacking}.',
  lacking: {
    named: 'the names of at least two partner organisations',
    described: 'what each partner is, where it is or who represents it'
  },
  template: {
    heading: 'Partners',
    body: `This agreement is made between the following partners: {partners}.

- **{partner}**, a [charity, public authority, company, network], address: [address]; represented by [name, position]; contact: [phone, email].`
  },
  additions: {
    named: 'The partners to this agreement are [full name of the first organisation] and [full name of the second organisation].',
    described: '[Partner] is a [kind of organisation], address: [address], represented by [name, position], contact: [email].'
  },
  cues: {
    subject: [
      'partner', 'party', 'the party', 'member', 'founding member', 'signatory', 'member organisation', 'participating organisation', 'partner organisation', 'partner profile',
      'about (us|the partner)', 'who we are', 'between', 'by and between', 'consortium member', 'list of (member|partner)', 'organisation', 'party a', 'party b', 'membership', 'we are'
    ],
    elements: {
      named: [
        '<partner> … (and|with|together with) … <partner>', '<partner> <partner>', '!by and between', '!between <partner> and <partner>', '!(hereinafter|hereafter) (referred to as|called|the|)',
        '!collectively (referred to as|called|) the (party|partner|consortium)', 'the (partner|party|member|signatory) (are|be|include|comprise) … <partner>',
        '(made|concluded|entered into|signed|agreed) (between|by) … <partner>', 'we (are|be) … <partner>', '<number> (organisation|partner|member|group) (have|make|form|join|sign|)',
        '(name|partner|organisation|member) <partner>', 'party (a|b|c) (be|is|) <partner>', 'the following (organisation|partner|member|party)', '<partner> … (join|enter into|form|agree)', '(consist of|made up of|comprise) … <partner>'
      ],
      described: [
        'address', '!represented by', 'representative', 'contact', 'contact person', 'a (registered|) (charity|association|company|cooperative|foundation|trust|network|ngo|union|society)', 'non profit',
        'non governmental organisation', 'social enterprise', 'local authority', 'public (authority|body|agency)', 'government (agency|department)', 'community (group|organisation|based organisation)', 'registered (in|at|under|office|as)',
        'registration number', 'whose (registered office|seat|office) (is|be)', 'based in', 'with (its|) (office|seat|headquarters) (in|at)', 'kind of organisation', 'type', 'legal (status|form)', 'donor', 'email', 'phone',
        'telephone', 'founded in', 'established (in|under)', 'located (in|at)', 'a department of', 'acting through', 'in the person of', 'website', 'focal point', '<person>', 'school', 'clinic', 'self help group'
      ]
    },
    weak: [
      'open to (any|all)', 'any organisation (that|which|may)', 'membership criteria', 'eligible (organisation|to join)', 'criteria for (membership|joining)', 'and other partner', 'various partner', 'relevant partner',
      'list of (member|partner) will be', 'may become a (member|partner)', 'potential partner'
    ],
    not: [
      'third party', 'sexual partner', 'trading partner', 'political party', 'development partner of the government', 'family member', 'member state', 'member of staff', 'member of the (committee|board|public)', 'observer', 'birthday party',
      'public private partnership act', 'staff member', 'partner violence'
    ]
  }
}
