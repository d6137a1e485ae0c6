/** What the client itself says. Everything about a charter comes from the server, already in the reader's language. */
export interface Texts {
  readonly charter: string
  readonly checklist: string
  readonly explain: string
  readonly treatAsCharter: string
  readonly overview: string
  readonly saveOverview: string
  /** Before ".html" in the name of a file that holds an overview. */
  readonly overviewSuffix: string
  readonly overviewSaved: (file: string) => string
  readonly openOverview: string
  readonly noMarkdown: string
  readonly nothingMissing: string
  readonly alreadyCharter: string
  readonly chooseRule: string
  /** `reason` is the server's sentence; empty while it has not judged the file. */
  readonly noCharter: (reason: string) => string
  readonly requirementsMet: (met: number, total: number) => string
  readonly checklistHint: string
  readonly state: Readonly<Record<'met' | 'partial' | 'missing', string>>
  readonly stage: Readonly<Record<'draft' | 'review' | 'signed', string>>
  readonly languageName: Readonly<Record<'vi' | 'en', string>>
}

export const texts: Readonly<Record<'vi' | 'en', Texts>> = {
  en: {
    charter: 'Charter',
    checklist: 'Checklist',
    explain: 'Explain',
    treatAsCharter: 'Treat as a charter',
    overview: 'Charter overview',
    saveOverview: 'Write the overview to a file',
    overviewSuffix: 'overview',
    overviewSaved: (file) => `The overview was written to ${file}. Open it in a browser to show or to print it.`,
    openOverview: 'Open',
    noMarkdown: 'Charterlint: open a Markdown file first.',
    nothingMissing: 'Charterlint: no section is missing.',
    alreadyCharter: 'Charterlint: this file says already that it is a charter.',
    chooseRule: 'Which rule shall be explained?',
    noCharter: (reason) => `Charterlint does not check this file. ${reason}`.trim(),
    requirementsMet: (met, total) => `${met} of ${total} requirements met`,
    checklistHint: 'Choose one to go to its text, or to insert its section where it is missing',
    state: { met: 'met', partial: 'partly met', missing: 'missing' },
    stage: { draft: 'draft', review: 'in review', signed: 'signed' },
    languageName: { vi: 'Vietnamese', en: 'English' },
  },
  vi: {
    charter: 'Điều lệ',
    checklist: 'Danh sách yêu cầu',
    explain: 'Giải thích',
    treatAsCharter: 'Coi là điều lệ hợp tác',
    overview: 'Toàn cảnh điều lệ',
    saveOverview: 'Ghi trang toàn cảnh ra tệp',
    overviewSuffix: 'toan-canh',
    overviewSaved: (file) => `Đã ghi trang toàn cảnh vào ${file}. Mở bằng trình duyệt để trình chiếu hoặc in.`,
    openOverview: 'Mở',
    noMarkdown: 'Charterlint: hãy mở một tệp Markdown trước.',
    nothingMissing: 'Charterlint: không thiếu mục nào.',
    alreadyCharter: 'Charterlint: tệp này đã ghi rõ là điều lệ hợp tác.',
    chooseRule: 'Bạn muốn xem giải thích quy tắc nào?',
    noCharter: (reason) => `Charterlint không kiểm tra tệp này. ${reason}`.trim(),
    requirementsMet: (met, total) => `Đáp ứng ${met}/${total} yêu cầu`,
    checklistHint: 'Chọn một yêu cầu để đến đoạn văn tương ứng, hoặc để chèn mục còn thiếu',
    state: { met: 'đã đáp ứng', partial: 'đáp ứng một phần', missing: 'còn thiếu' },
    stage: { draft: 'bản nháp', review: 'đang lấy ý kiến', signed: 'đã ký' },
    languageName: { vi: 'tiếng Việt', en: 'tiếng Anh' },
  },
}
