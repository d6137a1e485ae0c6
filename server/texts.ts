import type { VerdictReason } from '../rules/charter/detect.ts'
import type { LanguageId } from '../rules/index.ts'
import type { Silence } from './document-settings.ts'

/** What the server itself says. Everything about a rule comes from the rule's wording. */
export interface Texts {
  /** Why a file is taken for a charter or not. */
  readonly reason: Readonly<Record<VerdictReason, readonly [charter: string, none: string]>>
  /** Why nothing is said of a file at all. */
  readonly silence: Readonly<Record<Silence, string>>
  /** Of a configuration file, by its name, that cannot be used. */
  readonly brokenConfiguration: (file: string, problem: string, more: number) => string
  readonly openFile: string
  readonly insertAll: (count: number) => string
  readonly met: string
  readonly lacking: string
  readonly example: string
  readonly explain: string
  readonly state: Readonly<Record<'met' | 'partial' | 'missing', string>>
  readonly charterMeets: (met: number, total: number, notAsked: number) => string
  readonly alsoFound: string
  readonly sectionShows: string
  readonly partner: string
  readonly renameForm: (name: string) => string
  readonly renameShort: (name: string) => string
  readonly renameShortWhy: string
  readonly badName: string
  readonly missingSection: string
  readonly previewAll: (count: number) => string
  readonly otherSection: string
  /** Of a finding, by the title of its rule; without one, of several. */
  readonly explainOne: (title: string) => string
  readonly explainSome: string
  readonly notApplicable: (title: string) => string
  readonly ignoreOne: (title: string) => string
  readonly ignoreSome: string
  readonly turnOffOne: (title: string) => string
  readonly turnOffSome: string
  readonly rules: string
  readonly keys: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, string>>
  readonly partnerKeys: Readonly<Record<string, string>>
  readonly today: string
}

const en: Texts = {
  reason: {
    asked: ['Every Markdown file is checked as a charter, as the setting asks.', ''],
    'front-matter': ['Its front matter says that it is a charter.', 'Its front matter says that it is no charter.'],
    undeclared: ['', 'Its front matter does not say that it is a charter, as the setting asks.'],
    title: ['Its title and its parts are those of a charter.', ''],
    shape: ['It reads like a charter.', ''],
    'other-kind': ['', 'Its title is that of another kind of document.'],
    'not-alike': ['', 'It does not read like a charter.'],
    empty: ['', 'It is empty.'],
  },
  silence: {
    disabled: 'Charterlint is turned off here.',
    'left-out': 'The configuration of this folder, or an ignore file, leaves it out.',
    'broken-configuration': 'The configuration of this folder has problems; until they are mended, its files are not checked.',
  },
  brokenConfiguration: (file, problem, more) =>
    `Charterlint cannot use ${file}: ${problem}.${more > 0 ? ` (${more} more in the Problems panel.)` : ''}` +
    ' Until this is mended, its charters are not checked.',
  openFile: 'Open the file',
  insertAll: (count) => `Insert all ${count} missing sections`,
  met: 'Met when',
  lacking: 'Lacking',
  example: 'Example',
  explain: 'More about this rule',
  state: { met: 'met', partial: 'partly met', missing: 'missing' },
  charterMeets: (met, total, notAsked) =>
    notAsked > 0
      ? `This charter meets ${met} of the ${total} requirements that are due; ${notAsked} more are not asked of it.`
      : `This charter meets ${met} of ${total} requirements.`,
  alsoFound: 'Here too',
  sectionShows: 'This section shows',
  partner: 'Partner',
  renameForm: (name) => `"${name}"`,
  renameShort: (name) => `Short for "${name}"`,
  renameShortWhy: 'These words are a part of the old name; take those that mean the partner.',
  badName: 'A name is one line of text without the character |.',
  missingSection: 'missing section',
  previewAll: (count) => `Insert all ${count} missing sections after a preview…`,
  otherSection: 'Insert another missing section…',
  explainOne: (title) => `Explain: ${title}`,
  explainSome: 'Explain one of these findings…',
  notApplicable: (title) => `Does not apply to this partnership, with a reason: ${title}…`,
  ignoreOne: (title) => `Ignore here, with a reason: ${title}…`,
  ignoreSome: 'Ignore one of these findings, with a reason…',
  turnOffOne: (title) => `Turn off for this folder: ${title}`,
  turnOffSome: 'Turn off one of these rules for this folder…',
  rules: 'rule',
  keys: {
    title: 'Title of the document',
    type: 'What kind of document this is',
    lang: 'Language of the document',
    kind: 'What is asked of this kind of document',
    status: 'How far the charter has come',
    effective: 'Day from which it holds',
    end: 'Day until which it holds',
    partners: 'Names of the partners',
    charterlint: 'Decisions about findings, with reasons',
  },
  values: {
    'partnership-charter': 'A partnership charter, whatever its title',
    charter: 'The full text of a partnership',
    mou: 'A memorandum of two parties',
    network: 'Terms of reference of a group whose members come and go',
    compact: 'One page of promises',
    coordination: 'A regulation of state bodies and associations',
    vi: 'Vietnamese',
    en: 'English',
    '[vi, en]': 'Both, Vietnamese first',
    draft: 'Still being written',
    review: 'Out for comments',
    signed: 'In force',
    ignore: 'Rules whose findings are not wanted',
    'not-applicable': 'Requirements that do not apply to this partnership',
  },
  partnerKeys: { name: 'Full name', short: 'Name for short', representative: 'Who signs for it' },
  today: 'Today',
}

const vi: Texts = {
  reason: {
    asked: ['Mọi tệp Markdown đều được kiểm tra như điều lệ, theo thiết lập.', ''],
    'front-matter': ['Phần đầu tệp ghi đây là điều lệ hợp tác.', 'Phần đầu tệp ghi đây không phải là điều lệ.'],
    undeclared: ['', 'Phần đầu tệp không ghi đây là điều lệ như thiết lập yêu cầu.'],
    title: ['Tên và bố cục của văn bản là của một điều lệ hợp tác.', ''],
    shape: ['Nội dung giống một điều lệ hợp tác.', ''],
    'other-kind': ['', 'Tên văn bản là của một loại văn bản khác.'],
    'not-alike': ['', 'Nội dung không giống một điều lệ hợp tác.'],
    empty: ['', 'Tệp trống.'],
  },
  silence: {
    disabled: 'Charterlint đang tắt ở đây.',
    'left-out': 'Tệp này bị loại ra theo cấu hình của thư mục hoặc theo tệp ignore.',
    'broken-configuration': 'Cấu hình của thư mục này có lỗi; các tệp trong thư mục chưa được kiểm tra cho đến khi sửa xong.',
  },
  brokenConfiguration: (file, problem, more) =>
    `Charterlint không dùng được ${file}: ${problem}.${more > 0 ? ` (Còn ${more} lỗi nữa trong bảng Problems.)` : ''}` +
    ' Các điều lệ liên quan chưa được kiểm tra cho đến khi sửa xong.',
  openFile: 'Mở tệp',
  insertAll: (count) => `Chèn tất cả ${count} mục còn thiếu`,
  met: 'Đáp ứng khi',
  lacking: 'Còn thiếu',
  example: 'Ví dụ',
  explain: 'Xem thêm về quy tắc này',
  state: { met: 'đã đáp ứng', partial: 'đáp ứng một phần', missing: 'còn thiếu' },
  charterMeets: (met, total, notAsked) =>
    notAsked > 0
      ? `Điều lệ này đáp ứng ${met}/${total} yêu cầu bắt buộc; ${notAsked} yêu cầu khác không bắt buộc.`
      : `Điều lệ này đáp ứng ${met}/${total} yêu cầu.`,
  alsoFound: 'Ở đây còn có',
  sectionShows: 'Mục này thể hiện',
  partner: 'Đối tác',
  renameForm: (name) => `"${name}"`,
  renameShort: (name) => `Cách gọi ngắn của "${name}"`,
  renameShortWhy: 'Những chữ này là một phần của tên cũ; hãy chọn những chỗ đúng là nói về đối tác này.',
  badName: 'Tên phải nằm trên một dòng và không có ký tự |.',
  missingSection: 'mục còn thiếu',
  previewAll: (count) => `Xem trước rồi chèn tất cả ${count} mục còn thiếu…`,
  otherSection: 'Chèn một mục khác còn thiếu…',
  explainOne: (title) => `Giải thích: ${title}`,
  explainSome: 'Giải thích một trong các phát hiện này…',
  notApplicable: (title) => `Ghi là không áp dụng, kèm lý do: ${title}…`,
  ignoreOne: (title) => `Bỏ qua ở đây, kèm lý do: ${title}…`,
  ignoreSome: 'Bỏ qua một trong các phát hiện này, kèm lý do…',
  turnOffOne: (title) => `Tắt trong thư mục này: ${title}`,
  turnOffSome: 'Tắt một trong các quy tắc này trong thư mục…',
  rules: 'quy tắc',
  keys: {
    title: 'Tên văn bản',
    type: 'Loại văn bản',
    lang: 'Ngôn ngữ của văn bản',
    kind: 'Dạng văn bản, để biết cần xét những yêu cầu nào',
    status: 'Điều lệ đang ở giai đoạn nào',
    effective: 'Ngày bắt đầu có hiệu lực',
    end: 'Ngày hết hiệu lực',
    partners: 'Tên các đối tác',
    charterlint: 'Quyết định về các phát hiện, kèm lý do',
  },
  values: {
    'partnership-charter': 'Điều lệ hợp tác, dù tên văn bản là gì',
    charter: 'Văn bản đầy đủ của một quan hệ đối tác',
    mou: 'Bản ghi nhớ giữa hai bên',
    network: 'Quy chế, điều khoản tham chiếu của một mạng lưới',
    compact: 'Một trang cam kết ngắn',
    coordination: 'Quy chế phối hợp giữa cơ quan nhà nước và hội, tổ chức',
    vi: 'Tiếng Việt',
    en: 'Tiếng Anh',
    '[vi, en]': 'Cả hai, tiếng Việt trước',
    draft: 'Dự thảo, đang soạn',
    review: 'Đang lấy ý kiến',
    signed: 'Đã ký, có hiệu lực',
    ignore: 'Những quy tắc mà phát hiện được bỏ qua',
    'not-applicable': 'Những yêu cầu không áp dụng cho quan hệ đối tác này',
  },
  partnerKeys: { name: 'Tên đầy đủ', short: 'Tên gọi tắt', representative: 'Người đại diện ký' },
  today: 'Hôm nay',
}

export const texts: Readonly<Record<LanguageId, Texts>> = { vi, en }
