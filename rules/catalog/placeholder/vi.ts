import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Không còn chỗ trống chưa điền',
  why:
    'Theo Bước thứ ba của tài liệu hướng dẫn, điều lệ là cam kết rõ ràng bằng văn bản. Chỗ còn dấu chấm, ngoặc vuông hay "sẽ bổ sung" là điều các bên chưa cam kết, ' +
    'và khi ký rồi thì rất ít ai quay lại điền.',
  good: 'Thoả thuận có hiệu lực từ ngày 01/3/2026 đến hết ngày 28/02/2028.',
  weak: 'Thoả thuận có hiệu lực từ ngày …/…/2026 đến ngày …/…/……',
  weakBecause: 'Chưa có ngày nào được điền, nên không biết thoả thuận bắt đầu và kết thúc khi nào.',
  messages: {
    name: 'Chỗ này còn thiếu tên: "{text}".',
    date: 'Chỗ này còn thiếu ngày tháng: "{text}".',
    quantity: 'Chỗ này còn thiếu con số: "{text}".',
    promise: 'Nội dung ở đây chưa có, mới chỉ ghi "{text}".',
    signature: 'Chỗ ký này chưa có chữ ký.',
    instruction: 'Đây là lời hướng dẫn của văn bản mẫu, chưa phải nội dung của điều lệ: "{text}".',
    other: 'Chỗ này chưa điền: "{text}".',
  },
  related: {},
  fixes: {},
}
