import type { TextRuleEntry, TextRuleWording } from '../catalog/text-rule.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Finding } from './finding.ts'

/** The rule about what reading had to pass over, so that nobody takes a judgement for one of the whole text. */
const NOT_READ_RULE = 'not-read'
/** More places than these are counted, not named. */
const MOST_NAMED = 12

const en: TextRuleWording = {
  title: 'Everything in the file can be read',
  why:
    'Some lines hold so many brackets, quote marks or other signs that reading them would take far longer than they are long. They are passed ' +
    'over, so that reading comes to an end; what they say counts for no requirement.',
  good: '> The partners meet every quarter.',
  weak: '>'.repeat(40),
  weakBecause: 'No text is quoted forty times over; such a line is passed over.',
  messages: {
    line: 'Line {lines} was not read: it has far more signs in it than a text has. Write it anew or take it out.',
    lines: 'Lines {lines} were not read: they have far more signs in them than a text has. Write them anew or take them out.',
  },
  related: {},
  fixes: {},
}

const vi: TextRuleWording = {
  title: 'Mọi phần của tệp đều đọc được',
  why:
    'Có những dòng chứa quá nhiều dấu ngoặc, dấu trích dẫn hoặc ký hiệu khác, đọc hết sẽ lâu hơn nhiều so với độ dài của chúng. Các dòng ấy bị ' +
    'bỏ qua để việc đọc có điểm dừng; nội dung trong đó không được tính cho yêu cầu nào.',
  good: '> Các bên họp mỗi quý một lần.',
  weak: '>'.repeat(40),
  weakBecause: 'Không văn bản nào trích dẫn lồng nhau bốn mươi lần; dòng như vậy bị bỏ qua.',
  messages: {
    line: 'Dòng {lines} không được đọc vì có quá nhiều ký hiệu so với một văn bản bình thường. Hãy viết lại hoặc xoá dòng này.',
    lines: 'Các dòng {lines} không được đọc vì có quá nhiều ký hiệu so với một văn bản bình thường. Hãy viết lại hoặc xoá các dòng này.',
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
      const { notRead, text } = charter
      if (notRead.length === 0) return []
      const index = new LineIndex(text)
      const places = notRead.map(({ start, end }) => [index.place(start).line + 1, index.place(end).line + 1] as const)
      const named = places.slice(0, MOST_NAMED).map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
      const lines = places.length > MOST_NAMED ? [...named, `… (+${places.length - MOST_NAMED})`] : named
      const one = places.length === 1 && places[0][0] === places[0][1]
      const related = notRead.slice(1, MOST_NAMED).map((span) => ({ span, messageId: 'lines' }))
      return [{ ruleId: NOT_READ_RULE, messageId: one ? 'line' : 'lines', severity: 'warning', span: notRead[0], data: { lines }, related, fixes: [] }]
    },
  },
  wording: { vi, en },
}
