import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Không có mục trống',
  why:
    'Bước thứ ba của tài liệu hướng dẫn cần điều lệ nêu mục tiêu, thủ tục, cơ cấu và kết quả. Một tiêu đề không có nội dung cho thấy các bên đã nghĩ tới việc ấy nhưng chưa thống nhất được gì; ' +
    'người đọc lướt lại dễ tưởng là đã có.',
  good: `## Giải quyết bất đồng

Hai đầu mối trao đổi trực tiếp trong 7 ngày; không xong thì đưa ra ban điều phối.`,
  weak: `## Giải quyết bất đồng

## Kinh phí

Mỗi bên góp 10 triệu đồng một năm.`,
  weakBecause: 'Mục "Giải quyết bất đồng" chỉ có tiêu đề.',
  messages: { empty: 'Mục "{title}" chưa có nội dung.' },
  related: {},
  fixes: { 'remove-section': 'Xoá mục trống này' },
}
