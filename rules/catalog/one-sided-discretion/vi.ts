import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Không bên nào một mình giữ tiếng nói cuối cùng',
  why:
    'Mục "Khả năng lãnh đạo" của tài liệu hướng dẫn nói đến lãnh đạo chia sẻ; rào cản thứ ba và thứ tư là một đối tác chi phối và mất cân bằng quyền lực. ' +
    'Quyền quyết một mình viết sẵn trong điều lệ thường nặng hơn mọi câu nói về bình đẳng.',
  good: `BÊN A: Quỹ Hạt Mầm

BÊN B: Hội Nông dân xã Đông Thạnh

Ngân sách do hai bên cùng quyết định.`,
  weak: `BÊN A: Quỹ Hạt Mầm

BÊN B: Hội Nông dân xã Đông Thạnh

Về ngân sách, quyết định cuối cùng thuộc về Bên A.`,
  weakBecause: 'Bên A quyết một mình, Bên B không có cách nào để được nghe.',
  messages: {
    partner: '"{words}": một mình {partner} giữ tiếng nói cuối cùng.',
  },
  related: {},
  fixes: {},
}
