import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Không bên nào đơn phương quyết định',
  why:
    'Mục "Khả năng lãnh đạo" của tài liệu hướng dẫn nói đến lãnh đạo chia sẻ; rào cản thứ ba và thứ tư là một đối tác chi phối và mất cân bằng quyền lực. ' +
    'Quyền đơn phương quyết định đã viết vào điều lệ thường có sức nặng hơn mọi câu nói về bình đẳng.',
  good: `BÊN A: Quỹ Hạt Mầm

BÊN B: Hội Nông dân xã Đông Thạnh

Ngân sách do hai bên cùng quyết định.`,
  weak: `BÊN A: Quỹ Hạt Mầm

BÊN B: Hội Nông dân xã Đông Thạnh

Về ngân sách, quyết định cuối cùng thuộc về Bên A.`,
  weakBecause: 'Bên A đơn phương quyết định, Bên B không có cách nào để ý kiến của mình được xem xét.',
  messages: {
    partner: '"{words}": chỉ riêng {partner} có quyền quyết định cuối cùng.',
  },
  related: {},
  fixes: {},
}
