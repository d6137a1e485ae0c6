import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Mục tiêu nào cũng có hoạt động',
  why:
    'Bước thứ ba của tài liệu hướng dẫn muốn có kế hoạch làm việc với những hành động đã thống nhất. ' +
    'Mục tiêu không gắn với hoạt động nào thì chỉ là mong muốn.',
  good: `## Mục tiêu

- MT1: 200 hộ có nước sạch
- MT2: 10 giếng được sửa

## Kế hoạch

| Việc | Mục tiêu |
|---|---|
| Đào mương | MT1 |
| Thay bơm | MT2 |`,
  weak: `## Mục tiêu

- MT1: 200 hộ có nước sạch
- MT2: 10 giếng được sửa

## Kế hoạch

| Việc | Mục tiêu |
|---|---|
| Đào mương | MT1 |`,
  weakBecause: 'Kế hoạch không có hoạt động nào cho MT2.',
  messages: {
    'no-activity': 'Kế hoạch không có hoạt động nào cho mục tiêu {id}.',
  },
  related: {},
  fixes: { 'add-row': 'Thêm dòng cho mục tiêu {id} vào bảng' },
}
