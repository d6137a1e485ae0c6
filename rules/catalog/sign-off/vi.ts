import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Chữ ký của các bên',
  why:
    'Mục "Bước thứ ba" của tài liệu hướng dẫn đề nghị các đối tác lập điều lệ chung hoặc một cam kết rõ ràng bằng văn bản, và mục "Rào cản" kể đến việc thiếu cam kết; ' +
    'chữ ký hoặc việc thông qua có ngày tháng cho thấy các bên thật sự cam kết.',
  states: {
    met: 'Có tên người ký của từng đối tác, hoặc ghi lại việc thông qua, kèm ngày tháng.',
    partial: 'Ô ký còn trống hoặc thiếu ngày, hay chỉ nói đã thông qua mà không rõ ai, khi nào.',
    missing: 'Không có chữ ký, cũng không ghi việc thông qua.'
  },
  good: `Ký ngày 14/3/2026 tại Vị Thanh:

- Đại diện Hội Nông dân xã: (đã ký) Lê Văn Thạnh, Chủ tịch
- Đại diện Trung tâm Lúa Sạch: (đã ký) Trương Mỹ Duyên, Giám đốc`,
  weak: 'ĐẠI DIỆN BÊN A (ký tên) ........ ĐẠI DIỆN BÊN B (ký tên) ........',
  weakBecause: 'Khối chữ ký còn trống, chưa có tên và ngày.',
  missing: 'Văn bản chưa có phần ký hoặc thông qua của các bên.',
  partial: 'Phần ký kết chưa đủ: chưa nêu {lacking}.',
  lacking: {
    signatories: 'tên người ký của từng bên hoặc việc thông qua',
    date: 'ngày ký hoặc ngày thông qua'
  },
  template: {
    heading: 'Ký kết',
    body: `Các bên đã đọc, đồng ý và ký văn bản này ngày [ngày/tháng/năm] tại [nơi ký].

- Đại diện **{partner}**: [họ tên, chức vụ] [chữ ký]`
  },
  additions: {
    signatories: 'Đại diện [tên đối tác]: [họ tên, chức vụ] [chữ ký].',
    date: 'Văn bản này được ký ngày [ngày/tháng/năm] tại [nơi ký].'
  },
  cues: {
    subject: [
      'ký tên', 'ký', 'đã ký', 'chữ ký', 'ký kết', 'đại diện bên', 'đại diện các bên', 'đại diện', 'thay mặt', 'tm', 'thông qua', 'phê duyệt', 'ban hành', 'xác nhận', 'cam kết', 'đóng dấu', 'đồng ký', 'người ký', 'biểu quyết thông qua', 'ký cam kết', 'ký nhận', 'điểm chỉ', 'lăn tay', 'nhất trí', 'phiên bản'
    ],
    elements: {
      signatories: [
        '!đã ký … <person>', '!(đã ký)', '!<person> (đã ký|ký tên|ký)', '!đại diện <partner> … <person>', '!thay mặt <partner> … <person>', '!đại diện bên (a|b|c) … <person>', '(ký tên|người ký|chữ ký|ký) … <person>', '<post> <person>', '<person> <post>', '!(được|đã được|đã) … (hội nghị|đại hội|ban|hội đồng|thành viên|các thành viên|các bên|<body>) … (thông qua|nhất trí|phê duyệt|biểu quyết)', '!(hội nghị|đại hội|hội đồng|ban điều phối|<body>) … (thông qua|phê duyệt|biểu quyết)', '!<number> (thành viên|đơn vị|phiếu|tổ chức) … (tán thành|thông qua|thuận|nhất trí)',
        '!được thông qua (tại|với|bởi)', 'phê duyệt bởi', '(ông|bà|anh|chị) … (ký|ký tên|đã ký)', 'người đại diện ký', 'các bên (cùng|đã|) ký', 'chúng tôi (cùng|) ký', 'điểm chỉ', 'lăn tay', 'ký tắt', 'ký số', 'đồng ký', 'ký ban hành', 'kt giám đốc', 'gồm các ông bà', 'phiếu thuận'
      ],
      date: [
        '<date>', 'ngày <number> tháng <number> năm <number>', 'ngày … tháng … năm …', '(ký|thông qua|ban hành|phê duyệt|lập) (ngày|vào ngày|tại|hôm) …', 'ngày ký', 'hôm nay ngày', 'tháng <number> năm <number>', 'ngày (rằm|mùng|mồng) …', 'ngày thông qua', 'làm tại … ngày'
      ]
    },
    weak: [
      '(ký|và|) (ghi rõ|) họ tên', 'ký tên đóng dấu', 'sẽ (được|) (ký|ký kết|thông qua|phê duyệt)', '(dự kiến|chờ) (ký|thông qua|phê duyệt)', 'các bên (đồng ý|nhất trí) (với|) (nội dung|thoả thuận|toàn bộ)', 'đã (được|) thông qua', 'ngày tháng năm', 'trình … phê duyệt', 'chờ chữ ký', 'cam kết thực hiện'
    ],
    not: [
      'đăng ký', 'chữ ký (của người dân|kêu gọi|ủng hộ)', 'thu thập chữ ký', 'ký ban hành luật', 'ký hiệu', 'ngôn ngữ ký hiệu', 'ký sinh', 'ký túc xá', 'nhật ký', 'thư ký', 'học kỳ', 'ký hợp đồng lao động', 'có hiệu lực kể từ ngày ký', 'căn cứ', 'đã được quốc hội', 'ký quỹ', 'hồi ký', 'bút ký', 'ký kết hợp đồng với nhà thầu'
    ]
  }
}
