import type { DetectionWords } from '../../charter/language.ts'

/** What tells an English charter from the other Markdown of an organisation. Sources: titles and parts of background §3.2 and §4, and usage. */
export const detection: DetectionWords = {
  title: [
    '(partnership|joint|network|alliance|consortium|working group|project|team|steering|council|coalition|committee|community|programme|program|technical|governance|group|task force|) charter', 'charter (of|for|the|template|)', '(partnering|partnership|collaboration|cooperation|co operation|joint working|working|consortium|teaming|affiliation|partner|mutual|steering group|data sharing|coordination) agreement',
    'agreement of cooperation', 'team (agreement|contract)', 'working arrangement', 'term of reference', 'terms of reference', 'memorandum', 'memorandum of (understanding|agreement|cooperation)', '(mou|moa)', '(letter|statement) of (intent|agreement|understanding|commitment|cooperation)', '(network|coalition|alliance|federation) (rules|statutes)', 'operating principles', 'rules of procedure', 'compact', 'coordination regulation', 'regulation on coordination', 'joint (declaration|programme|regulation|statement|venture|order)', 'covenant', 'we (promise|promised)', '(promise|promised) each other', 'working together', '(collaboration|cooperation|partnership) (framework|protocol|terms)', 'partnership proposal', 'tor',
  ],
  titleShared: ['governance', 'governed', 'agreement', 'constitution', 'pledge', 'protocol', 'framework', 'membership', 'steering committee', 'council', 'consortium', 'rules', 'covenant', 'how we (work|decide)', 'regulation', 'alliance', 'network', 'partnership', 'contract', 'proposal', 'promise', 'understanding', 'arrangement', 'policy'],
  titleOther: [
    'readme', 'how to', 'guide', 'guidelines', 'handbook', 'playbook', 'toolkit', 'tutorial', 'lecture', 'lesson', 'course', 'exercise', 'workshop', 'minutes', 'meeting', 'meeting notes', 'notes', 'agenda', 'call', 'changelog', 'release', 'contributing', 'code of conduct', 'privacy', 'cookie', 'terms of (service|use)', 'terms and conditions', 'license', 'licence', 'job', 'job description', 'vacancy', 'hiring', 'bylaws', 'by laws', 'articles of (association|incorporation)',
    'sale', 'tenancy', 'lease', 'employment', 'loan', 'purchase', 'consultant', 'glossary', 'checklist', 'faq', 'frequently asked', 'report', 'review of', 'press release', 'call for', 'our partners', 'partners and', 'case study', 'study', 'survey', 'blog', 'things', 'lessons', 'introduction', 'overview', 'roadmap', 'project plan', 'privacy policy', 'becoming', 'creating', 'writing', 'join forces', 'newsletter', 'workflow', 'wiki', 'acknowledgments', 'documentation', 'installation', 'getting started', 'awesome', 'library', 'api', 'package', 'plugin', 'pull request', 'issue', 'bug report', 'feature request', 'evaluation', 'invitation', 'committees', 'manual', 'template for issues',
  ],
  topics: [
    ['purpose', 'aim', 'aims', 'mission', 'why', 'background', 'vision', 'rationale', 'preamble', 'recitals', 'context', 'principles', 'values'],
    ['objectives', 'objective', 'goals', 'goal', 'expected results', 'outcomes', 'deliverables', 'results', 'what we want'],
    ['scope', 'in scope', 'out of scope', 'areas of cooperation', 'areas of collaboration', 'activities', 'remit'],
    ['partners', 'parties', 'members', 'membership', 'participants', 'participation', 'who we are', 'who', 'founding members', 'signatories', 'composition'],
    ['roles', 'responsibilities', 'duties', 'obligations', 'commitments', 'contributions', 'who does what', 'what each', 'undertakings', 'responsibilities of', 'role'],
    ['governance', 'structure', 'steering', 'committee', 'secretariat', 'chair', 'chairs', 'leadership', 'board', 'council', 'coordination', 'assembly', 'officers'],
    ['decision', 'decisions', 'decision making', 'voting', 'quorum', 'consensus', 'deciding', 'how we decide', 'elections', 'who decides'],
    ['meetings', 'meeting schedule', 'communication', 'reporting', 'information', 'feedback', 'confidentiality', 'communications'],
    ['resources', 'money', 'finance', 'funding', 'budget', 'costs', 'financial arrangements', 'finances'],
    ['amendment', 'amendments', 'changes to', 'review', 'review of', 'changing', 'modification', 'revision'],
    ['term', 'duration', 'effective date', 'entry into force', 'termination', 'withdrawal', 'leaving', 'exit', 'dissolution', 'timeline', 'expiry'],
    ['dispute', 'disputes', 'conflict', 'conflicts', 'disagreement', 'disagree', 'grievances', 'dispute resolution'],
    ['monitoring', 'evaluation', 'indicators', 'work plan', 'risks', 'learning'],
    ['signatures', 'signature', 'signed', 'intellectual property', 'general provisions', 'final provisions', 'approval'],
  ],
  parties: [
    'by and between', 'the parties', 'each party', 'either party', 'both parties', 'neither party', 'other party', 'party a', 'party b', 'hereinafter', 'hereafter', 'the partners', 'each partner', 'all partners', 'partner organisations', 'member organisations', 'member organizations', 'each member', 'each of us', 'all members', 'founding members', 'signatories', 'undersigned', 'whereas', 'entered into', 'the consortium', 'the coalition', 'the alliance', 'none of us', 'we the', 'we who', 'all of us', 'both of us', 'the three of us', 'each group', 'each household', 'every member', 'any member', 'made between', 'representative of each', 'representatives of each', 'the members', 'participating',
  ],
  commitments: [
    'we (will|shall|agree|promise|undertake|commit|each|all|decide|meet|share|keep|give|do not|never)', 'have agreed', 'promise to', 'promises to', 'agrees to', 'will be responsible',     '(party|parties|partner|partners|member|members|side|sides|we|both|chair|chairs|committee|council|group|secretariat|coordinator|board|representatives|clinic|association|network|each|centre|university) (shall|will|must|agree|agrees|commit|commits|undertake|undertakes|promise|may|decide|decides|meet|meets)', 'shall', 'is responsible for', 'are responsible for', 'agree to', 'agreed to', 'commit to', 'undertakes to', 'in good faith', 'are expected to', 'is expected to',
  ],
  governing: [
    'quorum', 'vote', 'votes', 'voting', 'consensus', 'majority', 'two thirds', 'unanimous', 'unanimously', 'chair', 'chairs', 'co chair', 'co chairs', 'chaired by', 'steering committee', 'steering group', 'steering council', 'secretariat', 'coordinator', 'term of office', 'elected', 'nominates', 'meets quarterly', 'meet quarterly', 'meets every', 'meet every', 'meets monthly', 'general assembly', 'decisions are', 'decides', 'decide', 'representatives', 'representative', 'oversight', 'working group', 'governing body',
  ],
  lasting: [
    'comes into force', 'take effect', 'takes effect', 'effective date', 'in force', 'enter into force', 'remain in effect', 'amend', 'amended', 'amendment', 'amendments', 'terminate', 'termination', 'withdraw', 'withdrawal', 'days notice', 'month notice', 'months notice', 'written notice', 'renewed', 'duration', 'reviewed annually', 'reviewed every', 'rechartered', 'this (agreement|memorandum|mou|charter|document|compact|letter|promise)', 'not legally binding', 'legally binding', 'these terms', 'dispute', 'disputes', 'mediation',
  ],
  signing: ['signed', 'signature', 'signatures', 'signed for', 'in witness whereof', 'on behalf of', 'authorised representative', 'for and on behalf', 'duly authorised', 'adopted', 'approved by', 'ratified'],
  others: {
    software: ['npm', 'install', 'installation', 'pip', 'docker', 'github', 'repository', 'pull request', 'pull requests', 'api', 'cli', 'json', 'javascript', 'python', 'database', 'server', 'clone', 'deploy', 'deployment', 'usage', 'config', 'parser', 'module', 'function', 'endpoint', 'html', 'css', 'backend', 'frontend', 'sdk', 'bug', 'bugs', 'branch', 'commit', 'merge', 'release', 'test', 'tests', 'options', 'package', 'node', 'sprint', 'build', 'library', 'default', 'returns', 'string', 'boolean', 'plugin', 'data feed', 'schema'],
    minutes: ['attendees', 'apologies', 'present', 'action items', 'action item', 'aob', 'next meeting', 'reported that', 'was discussed', 'discussed', 'minutes of last', 'circulated', 'todo', 'update', 'scheduled', 'agenda', 'for immediate release', 'announced'],
    guide: ['you', 'your', 'yourself', 'how to', 'for example', 'tip', 'tips', 'step', 'click', 'learn', 'learning objectives', 'common mistakes', 'should consider', 'consider', 'make sure', 'further reading', 'students', 'exercise', 'template', 'ask', 'guide', 'case study', 'organizations can', 'involves', 'e g'],
    policy: ['harassment', 'personal data', 'personal information', 'cookies', 'abusive', 'unacceptable', 'inappropriate', 'gdpr', 'we collect', 'your rights', 'privacy', 'enforcement', 'reporting', 'incident', 'permission is hereby granted', 'licensor', 'licensee', 'warranty', 'as is', 'redistribute', 'account', 'liable', 'subscription'],
    sale: ['seller', 'buyer', 'purchase price', 'price', 'delivery', 'goods', 'landlord', 'tenant', 'rent', 'deposit', 'invoice', 'employee', 'employer', 'salary', 'borrower', 'lender', 'interest rate', 'customer', 'payable'],
    post: ['we are looking for', 'apply', 'cv', 'covering letter', 'applicants', 'experience', 'qualifications', 'requirements', 'salary', 'deadline for applications', 'consultant', 'proposal', 'proposals', 'grants', 'skills', 'degree', 'application'],
    company: ['shareholder', 'shareholders', 'stock', 'shares', 'dividends', 'board of directors', 'registered office', 'incorporated', 'the corporation', 'treasurer', 'president'],
    story: ['i', 'my', 'me', 'was', 'were', 'had', 'said', 'et al', 'abstract', 'methods', 'references', 'study', 'interviewed', 'learned', 'thank', 'thanks', 'welcome', 'volunteers', 'donate', 'get in touch', 'subscribe', 'article', 'refers to', 'is a', 'are known'],
  },
}
