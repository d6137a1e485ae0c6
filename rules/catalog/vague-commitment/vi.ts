import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Cam kết có thời hạn, không chỉ "kịp thời"',
  why:
    'Mục "Giao tiếp" của tài liệu hướng dẫn muốn mọi bên liên quan nhận được thông tin kịp thời. Riêng chữ "kịp thời" thì mỗi người hiểu một cách; ' +
    'có số ngày hay thời hạn kèm theo thì các bên mới biết lúc nào là chậm.',
  good: 'Hai bên thông báo cho nhau trong vòng 3 ngày làm việc.',
  weak: 'Hai bên thông báo cho nhau kịp thời.',
  weakBecause: 'Không rõ bao lâu là kịp.',
  messages: {
    vague: '"{words}" chưa cho biết khi nào; câu này không có mốc thời gian hay con số nào.',
  },
  related: {},
  fixes: {
    'set-time': 'Thay bằng thời hạn cụ thể',
  },
  options: { allow: 'những từ chung chung được chấp nhận, viết đúng như trong văn bản.' },
}
