import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Nội dung cốt lõi phải là cam kết, không chỉ là mong muốn',
  why:
    'Rào cản thứ bảy của tài liệu hướng dẫn là thiếu cam kết. Những chữ như "cố gắng", "khi có điều kiện" cho phép một bên không làm mà vẫn không vi phạm; ' +
    'dùng trong phần mục đích thì được, còn trong phần trách nhiệm thì các bên khác không dựa vào đó được.',
  good: 'Các bên góp mỗi năm 10 ngày công.',
  weak: 'Các bên cố gắng góp công.',
  weakBecause: 'Không góp cũng không vi phạm, vì mới chỉ "cố gắng".',
  messages: {
    hedge: '"{words}" mới là mong muốn, chưa phải cam kết.',
  },
  related: {},
  fixes: {},
}
