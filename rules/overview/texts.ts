import type { Stage } from '../charter/model.ts'
import type { Profile } from '../charter/profile.ts'
import type { LanguageId } from '../text/language-id.ts'
import type { DateOverview, DecisionMethod, ExceptionOverview, FlowOverview, RequirementOverview, RhythmOverview } from './model.ts'

/** What the page says itself, in one language. */
export interface PageTexts {
  readonly pageTitle: (title: string) => string
  readonly untitled: string
  readonly stage: Readonly<Record<Stage, string>>
  readonly profile: Readonly<Record<Profile, string>>
  readonly languageName: Readonly<Record<LanguageId, string>>
  readonly line: (line: number) => string
  readonly state: Readonly<Record<RequirementOverview['state'], string>>
  readonly ofTotal: (met: number, total: number) => string
  readonly metOf: (met: number, total: number) => string
  /** Of a requirement that such a charter need not meet. */
  readonly optional: string
  readonly partners: (count: number) => string
  readonly sections: Readonly<
    Record<'coverage' | 'people' | 'matrix' | 'decisions' | 'flows' | 'dates' | 'objectives' | 'exceptions' | 'text', string>
  >
  readonly missingList: string
  readonly partialList: string
  readonly allMet: string
  /** The same where some requirements are not asked. */
  readonly dueMet: string
  readonly leads: string
  readonly represented: string
  readonly contributes: string
  readonly others: string
  /** The partners together, at the head of what they do and in charts. */
  readonly allPartners: string
  readonly noDuty: string
  readonly more: (count: number) => string
  readonly letters: Readonly<Record<string, string>>
  readonly task: string
  readonly nobody: string
  readonly matter: string
  readonly method: string
  readonly who: string
  readonly allMatters: string
  readonly methods: Readonly<Record<DecisionMethod, string>>
  readonly unsaid: string
  readonly flowKind: Readonly<Record<FlowOverview['kind'], string>>
  readonly flowGraph: (flows: number, actors: number) => string
  readonly somebody: string
  readonly dateKind: Readonly<Record<DateOverview['kind'], string>>
  readonly timeline: (count: number, from: string, to: string) => string
  readonly rhythmKind: Readonly<Record<RhythmOverview['kind'], string>>
  readonly until: string
  /** Of a term with one end only. */
  readonly since: string
  readonly upTo: string
  readonly again: string
  readonly objective: string
  readonly indicators: string
  readonly noIndicator: string
  readonly otherIndicators: string
  readonly exceptionBy: Readonly<Record<ExceptionOverview['by'], string>>
  readonly noReason: string
  readonly noExceptions: string
  /** For a part of which nothing could be shown: the charter says nothing of it, or says it in words that were not read into a table. */
  readonly nothingYet: string
  readonly notRead: string
  readonly seeRequirement: (title: string) => string
  readonly seeText: string
  readonly footer: string
  readonly day: (iso: string) => string
  readonly month: (date: Date) => string
  readonly index: Readonly<Record<'title' | 'charters' | 'others' | 'problems' | 'none' | 'back' | 'file' | 'stage' | 'met', string>>
  readonly charterCount: (count: number) => string
  readonly notCharters: (count: number) => string
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const en: PageTexts = {
  pageTitle: (title) => `Overview: ${title}`,
  untitled: 'Charter without a title',
  stage: { draft: 'draft', review: 'in review', signed: 'signed' },
  profile: {
    charter: 'partnership charter',
    mou: 'memorandum of understanding',
    network: 'network terms of reference',
    compact: 'compact',
    coordination: 'coordination regulation',
  },
  languageName: { vi: 'Vietnamese', en: 'English' },
  line: (line) => `line ${line}`,
  state: { met: 'met', partial: 'partly met', missing: 'missing', 'not-applicable': 'does not apply' },
  ofTotal: (met, total) => `${met}/${total}`,
  metOf: (met, total) => `${met} of ${total} requirements met`,
  optional: 'not asked of this charter',
  partners: (count) => (count === 1 ? '1 partner' : `${count} partners`),
  sections: {
    coverage: 'What the charter covers',
    people: 'Who does what',
    matrix: 'Responsibility matrix (RACI)',
    decisions: 'How decisions are made',
    flows: 'Feedback and reports',
    dates: 'Dates and rhythm',
    objectives: 'Objectives and how they are measured',
    exceptions: 'Agreed exceptions',
    text: 'The charter',
  },
  missingList: 'Still missing',
  partialList: 'There in part',
  allMet: 'Every requirement is met.',
  dueMet: 'Everything that is asked of this charter is there.',
  leads: 'coordinates',
  represented: 'Represented by',
  contributes: 'Gives',
  others: 'Together, and others',
  allPartners: 'All partners',
  noDuty: 'No duty of its own was found in the text.',
  more: (count) => `and ${count} more`,
  letters: { R: 'does it', A: 'answers for it', C: 'is asked before', I: 'is told after' },
  task: 'Task',
  nobody: 'none',
  matter: 'Matter',
  method: 'How',
  who: 'Who',
  allMatters: 'Whatever comes up',
  methods: { consensus: 'consensus', unanimity: 'all agree', majority: 'majority', vote: 'vote', single: 'one decides' },
  unsaid: 'not said',
  flowKind: { feedback: 'feedback', report: 'report', notice: 'notice' },
  flowGraph: (flows, actors) => `Graph: ${flows} ways of feedback and reporting among ${actors}. The list below says the same in words.`,
  somebody: 'somebody',
  dateKind: { signed: 'Signed', effective: 'Takes effect', review: 'Review', end: 'Ends', activity: 'Activity', report: 'Report' },
  timeline: (count, from, to) => `Time line with ${count} entries from ${from} to ${to}.`,
  rhythmKind: { meeting: 'Meeting', report: 'Report', feedback: 'Feedback', notice: 'Notice' },
  until: 'by',
  since: 'from',
  upTo: 'until',
  again: 'Again and again',
  objective: 'Objective',
  indicators: 'Measured by',
  noIndicator: 'No indicator was found for it.',
  otherIndicators: 'For the whole of it',
  exceptionBy: {
    comment: 'comment in the text',
    'front-matter': 'front matter',
    'not-applicable': 'does not apply',
    baseline: 'known before',
  },
  noReason: 'no reason given',
  noExceptions: 'No exception has been agreed.',
  nothingYet: 'Nothing of this is in the text yet.',
  notRead: 'The text speaks of this, but not in a form that can be drawn. A table or a list with one line for each would show here.',
  seeRequirement: (title) => `What to write: ${title}`,
  seeText: 'See the text',
  footer: 'Charterlint reads what the text says. It does not judge the partnership.',
  day: (iso) => {
    const [year, month, day] = iso.split('-').map(Number)
    return `${day} ${MONTHS[(month ?? 1) - 1] ?? ''} ${year}`
  },
  month: (date) => `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  index: {
    title: 'Partnership charters',
    charters: 'Charters',
    others: 'Not judged',
    problems: 'Problems',
    none: 'No charter was found.',
    back: 'Back to the list',
    file: 'File',
    stage: 'Stage',
    met: 'Met',
  },
  charterCount: (count) => (count === 1 ? '1 charter' : `${count} charters`),
  notCharters: (count) =>
    count === 1 ? '1 file is no charter and was not judged.' : `${count} files are no charters and were not judged.`,
}

const vi: PageTexts = {
  pageTitle: (title) => `Toàn cảnh: ${title}`,
  untitled: 'Điều lệ chưa có tên',
  stage: { draft: 'dự thảo', review: 'đang lấy ý kiến', signed: 'đã ký' },
  profile: {
    charter: 'điều lệ hợp tác',
    mou: 'bản ghi nhớ',
    network: 'điều khoản tham chiếu của mạng lưới',
    compact: 'bản cam kết',
    coordination: 'quy chế phối hợp',
  },
  languageName: { vi: 'tiếng Việt', en: 'tiếng Anh' },
  line: (line) => `dòng ${line}`,
  state: { met: 'đã đáp ứng', partial: 'đáp ứng một phần', missing: 'còn thiếu', 'not-applicable': 'không áp dụng' },
  ofTotal: (met, total) => `${met}/${total}`,
  metOf: (met, total) => `Đáp ứng ${met}/${total} yêu cầu`,
  optional: 'không bắt buộc với văn bản này',
  partners: (count) => `${count} đối tác`,
  sections: {
    coverage: 'Điều lệ đã nêu được gì',
    people: 'Ai làm việc gì',
    matrix: 'Ma trận trách nhiệm (RACI)',
    decisions: 'Ra quyết định thế nào',
    flows: 'Phản hồi và báo cáo',
    dates: 'Mốc thời gian và việc định kỳ',
    objectives: 'Mục tiêu và cách đo',
    exceptions: 'Ngoại lệ đã thống nhất',
    text: 'Toàn văn điều lệ',
  },
  missingList: 'Còn thiếu',
  partialList: 'Mới đáp ứng một phần',
  allMet: 'Mọi yêu cầu đều đã đáp ứng.',
  dueMet: 'Mọi yêu cầu bắt buộc với văn bản này đều đã đáp ứng.',
  leads: 'điều phối',
  represented: 'Đại diện',
  contributes: 'Đóng góp',
  others: 'Việc chung và việc của bộ phận khác',
  allPartners: 'Các bên',
  noDuty: 'Chưa thấy văn bản giao việc gì riêng.',
  more: (count) => `và ${count} việc nữa`,
  letters: { R: 'thực hiện', A: 'chịu trách nhiệm cuối cùng', C: 'được hỏi ý kiến', I: 'được thông báo' },
  task: 'Việc',
  nobody: 'chưa có',
  matter: 'Việc cần quyết định',
  method: 'Cách quyết định',
  who: 'Ai quyết định',
  allMatters: 'Mọi việc',
  methods: { consensus: 'đồng thuận', unanimity: 'tất cả nhất trí', majority: 'theo đa số', vote: 'biểu quyết', single: 'một bên quyết định' },
  unsaid: 'chưa nêu',
  flowKind: { feedback: 'phản hồi', report: 'báo cáo', notice: 'thông báo' },
  flowGraph: (flows, actors) =>
    `Sơ đồ: ${flows} luồng phản hồi, báo cáo giữa ${actors} bên. Danh sách bên dưới trình bày cùng nội dung bằng lời.`,
  somebody: 'chưa rõ ai',
  dateKind: { signed: 'Ký', effective: 'Có hiệu lực', review: 'Rà soát', end: 'Hết hạn', activity: 'Hoạt động', report: 'Báo cáo' },
  timeline: (count, from, to) => `Dòng thời gian gồm ${count} mốc, từ ${from} đến ${to}.`,
  rhythmKind: { meeting: 'Họp', report: 'Báo cáo', feedback: 'Phản hồi', notice: 'Thông báo' },
  until: 'trước',
  since: 'từ',
  upTo: 'đến',
  again: 'Việc định kỳ',
  objective: 'Mục tiêu',
  indicators: 'Đo bằng',
  noIndicator: 'Chưa thấy chỉ số nào.',
  otherIndicators: 'Chỉ số chung',
  exceptionBy: {
    comment: 'ghi chú trong văn bản',
    'front-matter': 'phần đầu tệp',
    'not-applicable': 'không áp dụng',
    baseline: 'đã biết từ trước',
  },
  noReason: 'không ghi lý do',
  noExceptions: 'Chưa có ngoại lệ nào được thống nhất.',
  nothingYet: 'Văn bản chưa nói gì về việc này.',
  notRead: 'Văn bản có nói tới, nhưng chưa ở dạng có thể trình bày ở đây. Hãy viết thành bảng hoặc danh sách, mỗi dòng một việc.',
  seeRequirement: (title) => `Cần viết gì: ${title}`,
  seeText: 'Xem trong văn bản',
  footer: 'Charterlint chỉ xét những gì văn bản ghi, không phán xét quan hệ giữa các bên.',
  day: (iso) => iso.split('-').reverse().join('/'),
  month: (date) => `${String(date.getUTCMonth() + 1).padStart(2, '0')}/${date.getUTCFullYear()}`,
  index: {
    title: 'Các điều lệ hợp tác',
    charters: 'Điều lệ',
    others: 'Không kiểm tra',
    problems: 'Không đọc được',
    none: 'Không thấy điều lệ nào.',
    back: 'Về danh sách',
    file: 'Tệp',
    stage: 'Giai đoạn',
    met: 'Đáp ứng',
  },
  charterCount: (count) => `${count} điều lệ`,
  notCharters: (count) => `${count} tệp không phải điều lệ nên không được kiểm tra.`,
}

export const pageTexts: Readonly<Record<LanguageId, PageTexts>> = { en, vi }
