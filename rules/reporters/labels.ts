import type { Coverage } from '../engine/coverage.ts'
import type { Severity } from '../engine/finding.ts'
import type { State } from '../engine/judge.ts'
import type { LanguageId } from '../text/language-id.ts'
import type { ExceptionSource, Summary } from './report.ts'

/** The words around findings in reports for people, in one language. */
export interface Labels {
  readonly severity: Readonly<Record<Severity, string>>
  readonly state: Readonly<Record<State, string>>
  coverage(coverage: Coverage): string
  exceptions(count: number): string
  /** Findings that a baseline holds. */
  known(count: number): string
  exceptionBy: Readonly<Record<ExceptionSource, string>>
  summary(summary: Summary): string
  readonly noFindings: string
  /** Of `count` files that were read, none or some are no charters. */
  notCharters(count: number): string
  notCharter(path: string, reason: string): string
  more(count: number, files: number): string
  problems(count: number): string
  readonly columns: Readonly<
    Record<
      'file' | 'met' | 'partial' | 'missing' | 'notAsked' | 'errors' | 'warnings' | 'infos' | 'line' | 'severity' | 'message' | 'rule' | 'reason',
      string
    >
  >
  readonly title: string
}

const s = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

const en: Labels = {
  severity: { error: 'error', warning: 'warning', info: 'note' },
  state: { met: 'met', partial: 'partly met', missing: 'missing' },
  coverage: ({ met, partial, missing, total, notAsked }) => {
    if (total === 0) return `no requirement is due; ${notAsked} not asked`
    const all = notAsked > 0 ? 'requirements due' : 'requirements'
    return `${met} of ${total} ${all} met, ${partial} partly, ${missing} missing${notAsked > 0 ? `; ${notAsked} not asked` : ''}`
  },
  exceptions: (count) => s(count, 'agreed exception'),
  known: (count) => `${count} known before`,
  exceptionBy: { comment: 'comment', 'front-matter': 'front matter', 'not-applicable': 'not applicable', baseline: 'baseline' },
  summary: ({ files, charters, errors, warnings, infos }) =>
    [
      `${s(charters, 'charter')}${files > charters ? ` in ${s(files, 'file')}` : ''}: ${s(errors, 'error')}`,
      s(warnings, 'warning'),
      s(infos, 'note'),
    ].join(', '),
  noFindings: 'Nothing to report.',
  notCharters: (count) => `${s(count, 'file is no charter', 'files are no charters')} and ${count === 1 ? 'was' : 'were'} not judged.`,
  notCharter: (path, reason) =>
    `${path} was not judged: ${NOT_CHARTER_EN[reason] ?? 'it does not read like a partnership charter'}.\n` +
    'To have it judged all the same, use --as-charter, or write "type: partnership-charter" in its front matter.',
  more: (count, files) => `and ${count} more in ${s(files, 'file')}; see the full report`,
  problems: (count) => s(count, 'file or argument could not be judged', 'files or arguments could not be judged'),
  columns: {
    file: 'File',
    met: 'Met',
    partial: 'Partly',
    missing: 'Missing',
    notAsked: 'Not asked',
    errors: 'Errors',
    warnings: 'Warnings',
    infos: 'Notes',
    line: 'Line',
    severity: 'Severity',
    message: 'What',
    rule: 'Rule',
    reason: 'Reason',
  },
  title: 'Partnership charters',
}

const vi: Labels = {
  severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  state: { met: 'đã đáp ứng', partial: 'đáp ứng một phần', missing: 'còn thiếu' },
  coverage: ({ met, partial, missing, total, notAsked }) => {
    if (total === 0) return `không có yêu cầu nào bắt buộc; ${notAsked} yêu cầu không bắt buộc`
    const all = notAsked > 0 ? 'yêu cầu bắt buộc' : 'yêu cầu'
    const rest = notAsked > 0 ? `; ${notAsked} yêu cầu không bắt buộc` : ''
    return `đáp ứng ${met}/${total} ${all}, ${partial} yêu cầu đáp ứng một phần, ${missing} yêu cầu còn thiếu${rest}`
  },
  exceptions: (count) => `${count} ngoại lệ đã thống nhất`,
  known: (count) => `${count} phát hiện đã biết từ trước`,
  exceptionBy: { comment: 'ghi chú', 'front-matter': 'phần đầu tệp', 'not-applicable': 'không áp dụng', baseline: 'đã biết từ trước' },
  summary: ({ files, charters, errors, warnings, infos }) =>
    `${charters} điều lệ${files > charters ? ` trong ${files} tệp` : ''}: ${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý`,
  noFindings: 'Không có phát hiện nào.',
  notCharters: (count) => `${count} tệp không phải điều lệ nên không được kiểm tra.`,
  notCharter: (path, reason) =>
    `${path} không được kiểm tra: ${NOT_CHARTER_VI[reason] ?? 'nội dung không giống một điều lệ hợp tác'}.\n` +
    'Nếu vẫn muốn kiểm tra tệp này, hãy dùng --as-charter, hoặc ghi "type: partnership-charter" ở phần đầu tệp.',
  more: (count, files) => `và ${count} phát hiện nữa trong ${files} tệp; xem báo cáo đầy đủ`,
  problems: (count) => `${count} tệp hoặc đường dẫn không kiểm tra được`,
  columns: {
    file: 'Tệp',
    met: 'Đáp ứng',
    partial: 'Một phần',
    missing: 'Còn thiếu',
    notAsked: 'Không bắt buộc',
    errors: 'Lỗi',
    warnings: 'Cảnh báo',
    infos: 'Lưu ý',
    line: 'Dòng',
    severity: 'Mức',
    message: 'Nội dung',
    rule: 'Quy tắc',
    reason: 'Lý do',
  },
  title: 'Điều lệ hợp tác',
}

/** By the engine's reason; a reason that is not named here has the general sentence. */
const NOT_CHARTER_EN: Readonly<Record<string, string>> = {
  'front-matter': 'its front matter says that it is something else',
  undeclared: 'its front matter does not say that it is a charter',
  'other-kind': 'its title or name is that of another kind of document',
  empty: 'it is empty',
}
const NOT_CHARTER_VI: Readonly<Record<string, string>> = {
  'front-matter': 'phần đầu tệp ghi đây là loại văn bản khác',
  undeclared: 'phần đầu tệp không ghi đây là điều lệ',
  'other-kind': 'tiêu đề hoặc tên tệp là của một loại văn bản khác',
  empty: 'tệp trống',
}

export const labels: Readonly<Record<LanguageId, Labels>> = { en, vi }
