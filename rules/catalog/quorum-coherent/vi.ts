import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Số người dự họp tối thiểu khớp với số thành viên',
  why:
    'Mục "Mục đích" của tài liệu hướng dẫn cần quy trình để các bên cùng ra quyết định một cách minh bạch. ' +
    'Ban có năm người mà cuộc họp phải có bảy người mới hợp lệ thì không bao giờ quyết định được việc gì; "05 (bốn)" thì không biết tin số nào.',
  good: 'Ban Điều phối gồm 5 thành viên. Cuộc họp của Ban Điều phối hợp lệ khi có ít nhất 3 thành viên dự.',
  weak: 'Ban Điều phối gồm 5 thành viên. Cuộc họp của Ban Điều phối hợp lệ khi có ít nhất 7 thành viên dự.',
  weakBecause: 'Ban chỉ có năm người.',
  messages: {
    'too-many': 'Cuộc họp cần {quorum} người dự, trong khi chỉ có {seats} thành viên.',
    'thresholds-differ': 'Cùng một việc, chỗ này quy định "{one}", chỗ kia quy định "{other}".',
    'number-and-word': 'Số viết bằng chữ số và bằng chữ không khớp nhau: "{number}".',
  },
  related: {
    seats: 'Số thành viên ghi ở đây',
    first: 'Quy định lần đầu ở đây',
  },
  fixes: {},
}
