import type { TextRuleEntry, TextRuleWording } from '../catalog/text-rule.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Span } from '../text/span.ts'
import type { Finding } from './finding.ts'

/** The rule about what reading had to pass over, so that nobody takes a judgement for one of the whole text. */
const NOT_READ_RULE = 'not-read'
/** More places than these are counted, not named. */
const MOST_NAMED = 12

const en: TextRuleWording = {
  title: 'Everything in the file can be read',
  why:
    'Some lines hold so many brackets, quote marks or other signs that reading them would take far longer than they are long. They are passed ' +
    'over, so that reading comes to an end; what they say counts for no requirement. Nor does what stands behind the longest text that is read of a file, ' +
    'or in a file that is far longer than any charter.',
  good: '> The partners meet every quarter.',
  weak: '>'.repeat(40),
  weakBecause: 'No text is quoted forty times over; such a line is passed over.',
  messages: {
    line: 'Line {lines} was not read: it has far more signs in it than a text has. Write it anew or take it out.',
    lines: 'Lines {lines} were not read: they have far more signs in them than a text has. Write them anew or take them out.',
    rest: 'From line {line} on nothing was read: only the first {read} of its {length} characters were. Split the file, or raise maxFileSize.',
    file: 'Nothing of this file was read: it has {size} MB, and at most {most} MB are read of a file. If it is a charter, split it, or take out what was pasted into it.',
  },
  related: {},
  fixes: {},
}

const vi: TextRuleWording = {
  title: 'Mọi phần của tệp đều được đọc',
  why:
    'Có những dòng chứa quá nhiều dấu ngoặc, dấu trích dẫn hoặc ký hiệu khác, đọc hết sẽ lâu hơn nhiều so với độ dài của chúng. Các dòng ấy bị ' +
    'bỏ qua để việc đọc có điểm dừng; nội dung trong đó không được tính cho yêu cầu nào. Phần vượt quá độ dài tối đa được đọc của một tệp, và cả tệp ' +
    'dài hơn hẳn một điều lệ, cũng vậy.',
  good: '> Các bên họp mỗi quý một lần.',
  weak: '>'.repeat(40),
  weakBecause: 'Không văn bản nào trích dẫn lồng nhau bốn mươi lần; dòng như vậy bị bỏ qua.',
  messages: {
    line: 'Dòng {lines} không được đọc vì có quá nhiều ký hiệu so với một văn bản bình thường. Hãy viết lại hoặc xoá dòng này.',
    lines: 'Các dòng {lines} không được đọc vì có quá nhiều ký hiệu so với một văn bản bình thường. Hãy viết lại hoặc xoá các dòng này.',
    rest: 'Từ dòng {line} trở đi không được đọc: chỉ {read} ký tự đầu trong số {length} ký tự được đọc. Hãy tách tệp, hoặc tăng maxFileSize.',
    file: 'Tệp này không được đọc: tệp có {size} MB, trong khi chỉ đọc tệp tối đa {most} MB. Nếu đây là điều lệ, hãy tách tệp hoặc bỏ bớt phần được dán vào.',
  },
  related: {},
  fixes: {},
}

export const notReadEntry: TextRuleEntry = {
  rule: {
    id: NOT_READ_RULE,
    kind: 'wording',
    severity: 'warning',
    from: [],
    check({ charter }): Finding[] {
      const { notRead, rest, text } = charter
      if (notRead.length === 0 && !rest) return []
      const index = new LineIndex(text)
      return [...notReadLines(notRead, index), ...(rest ? [unreadRest(rest, text, index)] : [])]
    },
  },
  wording: { vi, en },
}

function notReadLines(notRead: readonly Span[], index: LineIndex): Finding[] {
  if (notRead.length === 0) return []
  const places = notRead.map(({ start, end }) => [index.place(start).line + 1, index.place(end).line + 1] as const)
  const named = places.slice(0, MOST_NAMED).map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
  const lines = places.length > MOST_NAMED ? [...named, `… (+${places.length - MOST_NAMED})`] : named
  const one = places.length === 1 && places[0][0] === places[0][1]
  const related = notRead.slice(1, MOST_NAMED).map((span) => ({ span, messageId: 'lines' }))
  return [{ ruleId: NOT_READ_RULE, messageId: one ? 'line' : 'lines', severity: 'warning', span: notRead[0], data: { lines }, related, fixes: [] }]
}

/** What is said of a file that is too long to be read at all. Both in bytes. */
export function unreadFile(size: number, most: number): Finding {
  const megabytes = (bytes: number): string => String(Math.ceil(bytes / 2 ** 20))
  const data = { size: megabytes(size), most: megabytes(most) }
  return { ruleId: NOT_READ_RULE, messageId: 'file', severity: 'warning', span: { start: 0, end: 0 }, data, related: [], fixes: [] }
}

/** An error, so that nobody hides a charter behind its length. It stands at the first line that was not read. */
function unreadRest({ start, end }: Span, text: string, index: LineIndex): Finding {
  const line = /[^\r\n]{0,200}/y
  line.lastIndex = start
  const shown = line.exec(text)?.[0].length ?? 0
  const data = { line: String(index.place(start).line + 1), length: String(end), read: String(start) }
  return { ruleId: NOT_READ_RULE, messageId: 'rest', severity: 'error', span: { start, end: start + shown }, data, related: [], fixes: [] }
}
