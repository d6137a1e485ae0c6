import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Phần đầu tệp đọc được',
  why:
    'Phần giữa hai dòng "---" ở đầu tệp cho biết các bên, thời hạn hiệu lực và giai đoạn của điều lệ. Viết sai một chỗ thì công cụ bỏ qua cả phần này, ' +
    'và điều đã cam kết ở đó xem như không có.',
  good: `---
trang_thai: dự thảo
hieu_luc_tu: 2026-03-01
---

# Điều lệ

Hai hội cùng làm vườn.`,
  weak: `---
trang_thai: gần xong
hieu_luc_tu: 2026-13-01
---

# Điều lệ

Hai hội cùng làm vườn.`,
  weakBecause: 'Không có giai đoạn nào tên "gần xong", và năm không có tháng 13.',
  messages: {
    unreadable: 'Phần đầu tệp không đọc được: {problem}',
    'no-date': '"{key}" phải là một ngày, ví dụ 2026-03-01; ở đây là "{value}".',
    'unknown-status': '"{key}" phải là dự thảo, lấy ý kiến hoặc đã ký; ở đây là "{value}".',
    'unknown-language': '"{key}" phải là vi, en hoặc cả hai; ở đây là "{value}".',
    'partner-not-in-text': 'Phần đầu tệp ghi "{value}" là một bên, nhưng văn bản không nhắc tới tên này.',
    'partner-not-above': '"{value}" là một bên trong văn bản, nhưng phần đầu tệp không ghi.',
    'body-not-in-text': 'Phần đầu tệp ghi "{value}", nhưng văn bản không nhắc tới.',
    'date-differs': 'Phần đầu tệp ghi "{value}", còn văn bản ghi "{key}".',
    'no-list': '"{key}" phải là một danh sách: mỗi bên một dòng, đầu dòng là dấu gạch ngang.',
  },
  related: { list: 'Danh sách ở phần đầu tệp', said: 'Trong văn bản ghi ở đây' },
  fixes: {},
}
