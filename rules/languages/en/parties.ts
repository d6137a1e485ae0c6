import type { PartyWords } from '../../charter/language.ts'

export const common: readonly string[] = ['the', 'and', 'of', 'to', 'in', 'is', 'for', 'will', 'be', 'by', 'with', 'that', 'are', 'on', 'shall', 'this', 'as', 'an', 'or', 'from']

export const titles: readonly string[] = [
  '(partnership|joint|network|alliance|consortium|working group|project|team|community|governance|steering|council|coalition|programme|committee|steering committee|steering group|cooperation|group|) charter', 'partnering agreement', '(partnership|collaboration|cooperation|joint working|collaborative working|consortium|teaming|framework|affiliation|steering group|partner|community|mutual) agreement', 'term of reference', 'tor',
  'memorandum of (understanding|agreement|cooperation)', '(mou|moa)', 'letter of (intent|agreement)', '(coalition|network|alliance) (by law|bylaw|rules)', 'operating principle', 'rule of procedure', '(community |partnership |)compact', 'statement of commitment', 'governance (charter|model|document|policy|)', 'coordination regulation', 'joint programme', 'joint declaration', 'pledge', 'covenant', 'protocol', 'constitution',
]

export const parties: PartyWords = {
  organisations: [
    'centre', 'center', 'institute', 'foundation', 'association', 'society', 'union', 'network', 'alliance', 'coalition', 'trust', 'council', 'committee', 'cooperative', 'co-operative', 'company', 'ltd', 'limited', 'inc', 'gmbh', 'university', 'school', 'college', 'department', 'ministry', 'office', 'agency', 'authority', 'municipality', 'hospital', 'clinic', 'bank', 'fund', 'federation', 'league', 'initiative', 'forum', 'group', 'collective', 'ngo', 'project', 'programme', 'station', 'library', 'museum', 'church', 'mosque', 'club', 'guild', 'partnership', 'organisation', 'organization', 'services', 'board', 'corporation', 'lab', 'llc', 'b.v.', 'plc', 'house', 'service', 'commission', 'bureau', 'laboratory', 'movement', 'syndicate', 'chamber', 'parish', 'lodge', 'plc', 'cic', 'sa', 's.a.', 'ab', 'as', 'directorate', 'administration', 'police', 'academy', 'platform', 'platforms', 'watch', 'consultancy', 'institutes', 'survey', 'press', 'radio', 'charity', 'secretariat', 'faculty', 'growers', 'beekeepers', 'archives', 'archive', 'co-op', 'shop', 'farmers', 'fishers', 'parents', 'circle', 'chapel', 'tours', 'ferries', 'systems', 'post', 'maps', 'bureaux', 'community', 'communities', 'agencies', 'ngos', 'donors', 'households', 'team',
  ],
  partyLabel: '(?:the )?(?:party|partner) (?:[a-e]|one|two|three|[1-5])|first party|second party|third party',
  representative: ['represented by', 'representative', 'represented', 'contact', 'focal point', 'contact person', 'signatory', 'head', 'lead contact', 'name', 'delegate', 'for'],
  address: ['address', 'registered office', 'located at', 'registered address', 'based in', 'office', 'seat'],
  contact: ['email', 'phone', 'telephone', 'tel', 'contact', 'website', 'registration', 'registered', 'reg no', 'url'],
  kind: ['type', 'kind', 'legal form', 'sector', 'status', 'legal status', 'who they are', 'what it is'],
  alias: ['hereinafter referred to as', 'hereinafter called', 'hereinafter', 'hereafter', 'hereafter referred to as', 'referred to as', 'henceforth', 'known as', 'abbreviated as', 'below called', 'in this document'],
  sections: ['parties', 'the parties', 'partners', 'the partners', 'members', 'membership', 'participants', 'signatories', 'participating organisations', 'member organisations', 'partner organisations', 'founding members', 'between', 'the members', 'the signatories', 'founding partners', 'participating organizations', 'member organizations', 'the groups', 'stewards', 'founding stewards', 'the organisations', 'contributors', 'proposers', 'undersigned', 'the undersigned', 'funders', 'signed up', 'the bodies'],
  listLabels: {
    partners: [
      String.raw`(?:(?:the|our|all|current|present|founding|founder|first|initial|original|full|core|participating|contributing|signatory|supporting|collaborating|associate|associated|cooperating|partner|member|other|local|implementing|\d+|two|three|four|five|six|seven|eight|nine|ten)\s){0,3}(?:partners|parties|signatories|part(?:y|ner) organi[sz]ations|(?:partner|member|participating|contributing|signatory|founding|supporting|the|our)\s(?:organi[sz]ations|institutions|agencies|companies|hospitals|schools|libraries|laboratories|labs|clubs|groups|charities|museums|universities|cities|towns|firms|networks|bodies))(?: (?:so far|in the room|to this \p{L}+|at (?:present|the moment|the time of writing)|as of [^:]{2,24}|at signing|now|today|are|who sign|in this \p{L}+))?`,
      String.raw`signed up|(?:agreement |memorandum |made |by and )?between|signatory organi[sz]ations`,
    ],
    members: [String.raw`(?:(?:the|our|all|current|present|founding|founder|first|initial|original|full|core|supporting|associate|voting|charter) ){0,3}(?:members|participants)(?: (?:so far|are|at (?:present|the moment|the time of writing)|as of [^:]{2,24}|now|today))?`, 'membership', 'who', 'who we are', 'who signs', 'who is in(?: it)?(?: at the moment| so far| now)?', 'us', 'we are', 'participating'],
  },
  whoTitles: [String.raw`who (?!does|decides|pays|owns|can|may|is responsible|do|benefits|answers|leads|keeps|holds|to|will|gets)`],
  names: ['partner', 'partners', 'organisation', 'organization', 'party', 'parties', 'member', 'members', 'member organisation', 'institution', 'signatory', 'agency', 'name', 'company', 'affiliation', 'name of organisation', 'name of the partner', 'group', 'from', 'body', 'seat', 'constituency', 'org', 'undersigned', 'funder', 'donor', 'partner organisation', 'partner organization'],
  shortNames: ['short', 'short name', 'abbreviation', 'abbr', 'code', 'acronym', 'key', 'alias'],
  memberLists: ['members', 'membership', 'roles', 'people', 'participants', 'who is who', 'chairs', 'team', 'proposers', 'contributors', 'representatives', 'who'],
  joins: ['and', 'together with', 'with'],
  suffixes: ['inc', 'ltd', 'llc', 'plc', 'gmbh', 'sa', 's.a', 'as', 'ab', 'b.v', 'bv', 'cic', 'e.v', 'co', 'llp', 'pty'],
  personTitles: ['mr', 'mrs', 'ms', 'dr', 'prof', 'professor', 'sir', 'miss', 'fr', 'rev', 'col', 'capt'],
}
