import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Mục tiêu nào cũng có chỉ số',
  why:
    'Mục "Giám sát và đánh giá" của tài liệu hướng dẫn muốn các đối tác có phương pháp để đánh giá mục đích. ' +
    'Mục tiêu không có chỉ số thì đến kỳ đánh giá không biết đã đạt hay chưa.',
  good: `## Mục tiêu

- MT1: 200 hộ có nước sạch
- MT2: 10 giếng được sửa

## Theo dõi

| Mục tiêu | Chỉ số |
|---|---|
| MT1 | số hộ |
| MT2 | số giếng |`,
  weak: `## Mục tiêu

- MT1: 200 hộ có nước sạch
- MT2: 10 giếng được sửa

## Theo dõi

| Mục tiêu | Chỉ số |
|---|---|
| MT1 | số hộ |`,
  weakBecause: 'MT2 không có trong phần theo dõi.',
  messages: {
    'no-indicator': 'Phần theo dõi, đánh giá không nhắc tới mục tiêu {id}.',
  },
  related: {},
  fixes: { 'add-row': 'Thêm dòng cho mục tiêu {id} vào bảng' },
}
