import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Dẫn chiếu tới điều, mục có thật',
  why:
    'Bước thứ ba của tài liệu hướng dẫn cần một văn bản có cấu trúc để các bên dựa vào. Khi văn bản nói "theo Điều 12" mà chỉ có mười điều, ' +
    'không ai biết phải làm theo quy định nào.',
  good: `## Điều 1. Ban điều phối

Ban gồm ba người.

## Điều 2. Họp

Ban nêu tại Điều 1 họp hằng tháng.`,
  weak: `## Điều 1. Ban điều phối

Ban gồm ba người.

## Điều 2. Họp

Ban nêu tại Điều 7 họp hằng tháng.`,
  weakBecause: 'Văn bản chỉ có hai điều, không có Điều 7.',
  messages: {
    'no-article': 'Văn bản này không có "{reference}"; điều, mục cuối cùng là "{last}".',
    'no-annex': 'Văn bản này không có "{reference}".',
    'no-anchor': 'Liên kết "{reference}" không dẫn tới tiêu đề nào trong văn bản.',
  },
  related: {},
  fixes: { 'use-anchor': 'Sửa số mục trong đường dẫn' },
}
