import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Mỗi việc có đúng một người chịu trách nhiệm cuối cùng',
  why:
    'Mục "Quản lý thực hiện" của tài liệu hướng dẫn muốn các thành viên thể hiện trách nhiệm giải trình. Trong bảng RACI, hai chữ A ở một dòng nghĩa là không ai chịu trách nhiệm đến cùng; ' +
    'không có chữ R nào thì không ai làm.',
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
    many: '"{task}" có nhiều chữ A: {partners}.',
    none: '"{task}" chưa có ai mang chữ A.',
    'nobody-responsible': '"{task}" chưa có ai mang chữ R để làm.',
    idle: '"{partner}" không làm và không chịu trách nhiệm việc nào trong bảng.',
  },
  related: {
    accountable: 'Chữ A ở đây',
  },
  fixes: { 'also-accountable': 'Cho "{partner}" chịu trách nhiệm cuối cùng luôn (A/R)', 'also-responsible': 'Cho "{partner}" làm luôn (A/R)' },
  options: { idle: 'có nhắc bên chỉ được hỏi hay được báo trong cả bảng hay không.' },
}
