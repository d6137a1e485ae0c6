import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Lịch họp ghi thống nhất',
  why:
    'Bước thứ ba của tài liệu hướng dẫn muốn quy trình quản lý rõ để cán bộ biết phải làm gì. ' +
    'Chỗ này ghi họp hằng quý, chỗ kia ghi sáu tháng một lần thì người chuẩn bị không biết theo chỗ nào.',
  good: `Ban Điều phối gồm ba người. Ban Điều phối họp hằng quý.

Ban Điều phối họp hằng quý tại trụ sở Hội.`,
  weak: `Ban Điều phối gồm ba người. Ban Điều phối họp hằng quý.

Ban Điều phối họp 6 tháng một lần tại trụ sở Hội.`,
  weakBecause: 'Hai chỗ ghi hai lịch họp khác nhau.',
  messages: {
    differs: 'Ở đây ghi {body} họp "{other}", còn chỗ khác ghi "{one}".',
  },
  related: {
    first: 'Chỗ kia ghi ở đây',
  },
  fixes: {},
}
