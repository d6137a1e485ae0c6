import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Ban, tổ nào được nhắc tới cũng đã được lập',
  why:
    'Mục "Quản lý thực hiện" của tài liệu hướng dẫn muốn có cơ cấu hợp tác thích hợp. Khi văn bản giao việc cho một ban chưa ai lập, ' +
    'thì quyết định, báo cáo sẽ gửi vào chỗ trống.',
  good: `Ban Điều phối gồm ba người, mỗi bên cử một người. Ban Điều phối duyệt kế hoạch.

Thư ký trình Ban Điều phối mỗi quý.`,
  weak: `Ban Điều phối duyệt kế hoạch năm.

Thư ký trình Ban Điều phối mỗi quý.`,
  weakBecause: 'Không có chỗ nào nói Ban Điều phối do ai lập, gồm những ai.',
  messages: {
    undefined: '"{body}" được giao việc nhưng không có chỗ nào nói gồm những ai.',
  },
  related: {
    acts: 'Ban, tổ ấy làm việc ở đây nữa',
  },
  fixes: { 'define-body': 'Viết câu lập {body}' },
  options: { mentions: 'ban, tổ phải được nhắc ít nhất bấy nhiêu lần mới xét.' },
}
