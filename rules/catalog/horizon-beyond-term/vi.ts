import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Lợi ích hứa hẹn nằm trong thời hạn',
  why:
    'Bước đầu tiên của tài liệu hướng dẫn hỏi mỗi tổ chức cần gì trong 12 tháng và trong 18–36 tháng. Thoả thuận một năm mà hứa lợi ích sau ba năm ' +
    'thì đến lúc ấy không còn bên nào có nghĩa vụ thực hiện.',
  good: `Thoả thuận có hiệu lực từ ngày 01/01/2025 đến hết ngày 31/12/2027.

## Lợi ích

Sau 36 tháng, Hội có thêm 50 hội viên.`,
  weak: `Thoả thuận có hiệu lực từ ngày 01/01/2025 đến hết ngày 31/12/2025.

## Lợi ích

Sau 36 tháng, Hội có thêm 50 hội viên.`,
  weakBecause: 'Thoả thuận chỉ kéo dài 12 tháng.',
  messages: {
    beyond: 'Lợi ích này chỉ có sau "{length}", trong khi thoả thuận chỉ kéo dài {term} tháng.',
  },
  related: {
    end: 'Thoả thuận hết hạn ở đây',
  },
  fixes: {},
  options: { tolerance: 'được vượt thời hạn tối đa bao nhiêu tháng mà không bị nhắc.' },
}
