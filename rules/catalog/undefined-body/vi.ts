import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Ban, tổ được giao việc phải có thành phần',
  why:
    'Mục "Quản lý Hiệu suất" của tài liệu hướng dẫn muốn có cơ cấu hợp tác thích hợp. Khi văn bản giao việc cho một ban chưa được thành lập, ' +
    'thì quyết định, báo cáo không có ai tiếp nhận.',
  good: `Ban Điều phối gồm ba người, mỗi bên cử một người. Ban Điều phối duyệt kế hoạch.

Thư ký trình Ban Điều phối mỗi quý.`,
  weak: `Ban Điều phối duyệt kế hoạch năm.

Thư ký trình Ban Điều phối mỗi quý.`,
  weakBecause: 'Không có chỗ nào nói Ban Điều phối do ai lập, gồm những ai.',
  messages: {
    undefined: '"{body}" được giao việc nhưng văn bản không nói ban, tổ này gồm những ai.',
  },
  related: {
    acts: 'Ban, tổ này cũng được giao việc ở đây',
  },
  fixes: { 'define-body': 'Thêm câu thành lập {body}' },
  options: { mentions: 'chỉ xét ban, tổ được nhắc tới ít nhất bao nhiêu lần.' },
}
