import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Đối tác nào cũng có phần việc',
  why:
    'Mục "Hiểu biết chung" của tài liệu hướng dẫn muốn vai trò, trách nhiệm của từng thành viên được hiểu rõ; rào cản thứ chín là hiểu không đầy đủ về vai trò. ' +
    'Một đối tác có tên mà không có việc thì sớm muộn cũng thành người đứng ngoài.',
  good: `BÊN A: Hội Làm vườn Xuân Lộc

BÊN B: Công ty TNHH Trái Ngọt

Hội Làm vườn Xuân Lộc chọn hộ và ghi sổ. Công ty TNHH Trái Ngọt mua hết quả loại một.`,
  weak: `BÊN A: Hội Làm vườn Xuân Lộc

BÊN B: Công ty TNHH Trái Ngọt

Hội Làm vườn Xuân Lộc chọn hộ và ghi sổ.`,
  weakBecause: 'Công ty Trái Ngọt có tên nhưng không được giao việc gì.',
  messages: { 'no-role': '"{partner}" chưa được giao phần việc nào; các đối tác đã có phần việc: {others}.' },
  related: {},
  fixes: { 'add-row': 'Thêm một dòng cho đối tác này vào bảng phân công' },
  options: { mostPartners: 'chỉ xét văn bản có tối đa bao nhiêu đối tác; ở mạng lưới đông thành viên, việc là của mọi thành viên.' },
}
