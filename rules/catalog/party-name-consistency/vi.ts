import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Tên mỗi bên viết thống nhất',
  why:
    'Rào cản thứ hai của tài liệu hướng dẫn là hiểu không nhất quán. Một cái tên viết lệch một chữ làm người đọc ngờ có hai tổ chức, ' +
    'và khi có tranh chấp thì không rõ điều ấy nói về ai.',
  good: `BÊN A: Hội Bảo trợ Trẻ em Bờ Sông

BÊN B: Công ty TNHH Trái Ngọt

Hội Bảo trợ Trẻ em Bờ Sông chọn lớp. Công ty Trái Ngọt góp quả.`,
  weak: `BÊN A: Hội Bảo trợ Trẻ em Bờ Sông

BÊN B: Công ty TNHH Trái Ngọt

Hội Bảo trợ Trẻ em Bờ Sống chọn lớp. Công ty Trái Ngọt góp quả.`,
  weakBecause: '"Bờ Sống" và "Bờ Sông": một hội hay hai?',
  messages: {
    'undefined-alias': '"{written}" được nhắc nhiều lần nhưng không có chỗ nào giải thích đó là ai.',
    near: '"{written}" chỉ lệch một chữ so với "{name}".',
  },
  related: {
    again: 'Nhắc lại ở đây',
    defined: 'Tên đầy đủ ghi ở đây',
  },
  fixes: {
    'use-name': 'Viết theo tên đầy đủ',
  },
}
