import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Điều, mục đánh số liền mạch',
  why:
    'Bước thứ ba của tài liệu hướng dẫn cần một văn bản có cấu trúc rõ để các bên dựa vào khi làm việc. Số điều bị nhảy hoặc trùng thường là dấu vết của một điều đã bỏ hay chép hai lần; ' +
    'khi đó mọi chỗ dẫn "theo Điều 7" đều có thể dẫn sai.',
  good: `## Điều 1. Mục đích

Cùng giữ rừng.

## Điều 2. Họp

Mỗi quý một lần.

## Điều 3. Hiệu lực

Từ ngày ký.`,
  weak: `## Điều 1. Mục đích

Cùng giữ rừng.

## Điều 2. Họp

Mỗi quý một lần.

## Điều 4. Hiệu lực

Từ ngày ký.`,
  weakBecause: 'Sau Điều 2 là Điều 4: hoặc thiếu một điều, hoặc đánh số sai.',
  messages: {
    gap: 'Sau "{before}" là "{number}": thiếu số ở giữa.',
    repeat: '"{number}" được dùng hai lần.',
    order: '"{number}" đứng sau "{before}".',
  },
  related: { before: 'Số đứng trước ở đây' },
  fixes: { renumber: 'Đánh số lại từ đây, sửa luôn các chỗ dẫn chiếu' },
}
