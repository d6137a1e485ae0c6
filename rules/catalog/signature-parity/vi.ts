import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Bên nào cũng có chỗ ký',
  why:
    'Bước thứ ba của tài liệu hướng dẫn cần một cam kết rõ ràng bằng văn bản của tất cả các bên. Bên không ký thì khó coi là đã cam kết, ' +
    'mà thiếu cam kết là một trong mười bốn rào cản.',
  good: `BÊN A: Hội Làm vườn Xuân Lộc

BÊN B: Công ty TNHH Trái Ngọt

Hai bên cùng trồng bưởi.

| ĐẠI DIỆN BÊN A | ĐẠI DIỆN BÊN B |
|---|---|
| (đã ký) | (đã ký) |`,
  weak: `BÊN A: Hội Làm vườn Xuân Lộc

BÊN B: Công ty TNHH Trái Ngọt

BÊN C: Trường Nông Lâm Bờ Đông

Ba bên cùng trồng bưởi.

| ĐẠI DIỆN BÊN A | ĐẠI DIỆN BÊN B |
|---|---|
| (đã ký) | (đã ký) |`,
  weakBecause: 'Có ba bên mà chỉ có chỗ ký cho hai.',
  messages: {
    'not-signed': 'Phần ký không có chỗ ký cho "{partner}".',
    'not-a-partner': 'Phần ký có chỗ ký cho "{partner}", nhưng đó không phải là một bên trong văn bản.',
  },
  related: { block: 'Phần ký ở đây' },
  fixes: {},
}
