import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Túc số và số thành viên khớp nhau',
  why:
    'Mục "Mục đích" của tài liệu hướng dẫn cần quy trình ra quyết định được chia sẻ và minh bạch. ' +
    'Ban có năm người mà cuộc họp phải có bảy người mới hợp lệ thì không bao giờ quyết được gì; "05 (bốn)" thì không biết tin số nào.',
  good: 'Ban Điều phối gồm 5 thành viên. Cuộc họp của Ban Điều phối hợp lệ khi có ít nhất 3 thành viên dự.',
  weak: 'Ban Điều phối gồm 5 thành viên. Cuộc họp của Ban Điều phối hợp lệ khi có ít nhất 7 thành viên dự.',
  weakBecause: 'Ban chỉ có năm người.',
  messages: {
    'too-many': 'Cần {quorum} người dự mà ban chỉ có {seats} người.',
    'thresholds-differ': 'Cùng một việc mà chỗ này cần "{one}", chỗ kia cần "{other}".',
    'number-and-word': 'Số và chữ không khớp: "{number}".',
  },
  related: {
    seats: 'Số thành viên ghi ở đây',
    first: 'Ngưỡng ghi lần đầu ở đây',
  },
  fixes: {},
}
