import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Không giao việc cho bên không có trong danh sách',
  why:
    'Mục "Hiểu biết chung" của tài liệu hướng dẫn muốn ai cũng rõ vai trò của ai. Nghĩa vụ giao cho một bên không có trong danh sách, thường sót lại từ văn bản mẫu, ' +
    'thì không có ai thực hiện.',
  good: `BÊN A: Hội Làm vườn Xuân Lộc

BÊN B: Công ty TNHH Trái Ngọt

Bên A chọn hộ. Bên B mua quả.`,
  weak: `BÊN A: Hội Làm vườn Xuân Lộc

BÊN B: Công ty TNHH Trái Ngọt

Bên A chọn hộ. Bên C mua quả.`,
  weakBecause: 'Chỉ có hai bên; không có Bên C.',
  messages: {
    unknown: '"{name}" không phải là một bên trong văn bản; các bên gồm: {listed}.',
    'unknown-row': 'Bảng phân công có "{name}", nhưng đó không phải là một bên trong văn bản; các bên gồm: {listed}.',
  },
  related: {},
  fixes: { 'use-other': 'Sửa thành "{other}"', 'add-party': 'Thêm {name} vào danh sách các bên' },
}
