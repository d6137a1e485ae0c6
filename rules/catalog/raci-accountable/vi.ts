import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Mỗi việc có đúng một bên chịu trách nhiệm cuối cùng',
  why:
    'Mục "Quản lý Hiệu suất" của tài liệu hướng dẫn muốn các thành viên thể hiện trách nhiệm giải trình. Trong bảng RACI, hai chữ A ở một dòng nghĩa là không ai chịu trách nhiệm đến cùng; ' +
    'không có chữ R nào thì không có ai thực hiện.',
  good: `| Việc | Trung tâm | Hội |
|---|---|---|
| Khảo sát | A | R |
| Tập huấn | R | A |`,
  weak: `| Việc | Trung tâm | Hội |
|---|---|---|
| Khảo sát | A | A |
| Tập huấn | R | A |`,
  weakBecause: 'Việc khảo sát có hai bên cùng mang chữ A.',
  messages: {
    many: '"{task}" có nhiều bên cùng mang chữ A (chịu trách nhiệm cuối cùng): {partners}.',
    none: '"{task}" chưa có bên nào mang chữ A (chịu trách nhiệm cuối cùng).',
    'nobody-responsible': '"{task}" chưa có bên nào mang chữ R (thực hiện).',
    idle: '"{partner}" không thực hiện và không chịu trách nhiệm việc nào trong bảng.',
  },
  related: {
    accountable: 'Chữ A ở đây',
  },
  fixes: { 'also-accountable': 'Giao "{partner}" chịu trách nhiệm cuối cùng luôn (A/R)', 'also-responsible': 'Giao "{partner}" thực hiện luôn (A/R)' },
  options: { idle: 'có nhắc khi một bên chỉ được hỏi ý kiến hoặc được thông báo trong cả bảng hay không.' },
}
