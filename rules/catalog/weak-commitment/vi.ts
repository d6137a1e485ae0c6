import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Phần cốt lõi cam kết, không chỉ mong muốn',
  why:
    'Rào cản thứ bảy của tài liệu hướng dẫn là thiếu cam kết. Những chữ như "cố gắng", "khi có điều kiện" cho phép không làm mà vẫn không trái lời; ' +
    'trong phần mục đích thì được, trong phần trách nhiệm thì người khác không dựa vào đó được.',
  good: 'Các bên góp mỗi năm 10 ngày công.',
  weak: 'Các bên cố gắng góp công.',
  weakBecause: 'Không góp cũng không trái lời, vì mới chỉ "cố gắng".',
  messages: {
    hedge: '"{words}" mới là mong muốn, chưa phải cam kết.',
  },
  related: {},
  fixes: {},
}
