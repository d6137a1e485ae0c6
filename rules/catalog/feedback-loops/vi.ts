import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Cơ chế phản hồi rõ ràng',
  why:
    'Mục "Giao tiếp" của tài liệu hướng dẫn muốn các vòng phản hồi (ai góp ý, ai tiếp nhận, ai trả lời) được vạch ra ngay khi bắt đầu hợp tác, để mọi người liên quan nhận được thông tin kịp thời. ' +
    'Một hộp thư góp ý không có người trả lời thì chưa phải là cơ chế phản hồi.',
  states: {
    met: 'Văn bản nói ai góp ý cho ai, qua kênh nào, và ý kiến được xử lý ra sao hoặc khi nào có trả lời.',
    partial: 'Có nhắc tới góp ý, phản hồi nhưng thiếu người gửi – người nhận, kênh, hoặc việc xử lý, trả lời.',
    missing: 'Không có câu nào nói về việc góp ý và phản hồi giữa các bên hoặc với người liên quan.'
  },
  good:
    'Mỗi đối tác gửi góp ý cho chị thư ký qua hộp thư chung; chị thư ký trả lời trong vòng 5 ngày làm việc và đọc lại các ý kiến ở cuộc họp quý.',
  weak: 'Các bên luôn lắng nghe và tiếp thu ý kiến đóng góp của nhau.',
  weakBecause: 'Câu này chưa nói góp ý gửi cho ai, qua đâu, và bao giờ người góp ý được trả lời.',
  missing: 'Văn bản chưa nói ai góp ý cho ai, qua đâu và góp ý được trả lời thế nào.',
  partial: 'Cơ chế phản hồi chưa đủ: chưa nêu {lacking}.',
  lacking: {
    'from-to': 'ai góp ý cho ai',
    channel: 'góp ý gửi qua kênh hoặc hình thức nào',
    response: 'góp ý được xử lý thế nào, bao giờ có trả lời'
  },
  template: {
    heading: 'Góp ý và phản hồi',
    body: `{partners} thống nhất cơ chế góp ý, phản hồi như sau:

| Ai góp ý | Gửi cho ai | Qua kênh nào | Xử lý, trả lời |
|---|---|---|---|
| {partner} | [tên đầu mối] | [hộp thư góp ý, biểu mẫu hoặc phần góp ý ở cuối cuộc họp] | [đầu mối] trả lời trong vòng [5] ngày làm việc |
| [Người dân, người hưởng lợi] | [đối tác phụ trách] | [đường dây nóng, hộp thư góp ý] | [đối tác phụ trách] phản hồi trong vòng [10] ngày làm việc |

[Tên đầu mối] ghi mọi góp ý vào sổ góp ý chung và báo cáo kết quả xử lý tại cuộc họp [hằng quý] của các bên.`
  },
  additions: {
    'from-to': 'Mỗi bên gửi góp ý cho [tên đầu mối]; [tên đầu mối] chuyển góp ý tới bên liên quan.',
    channel: 'Góp ý được gửi qua [hộp thư góp ý chung / biểu mẫu / phần góp ý ở cuối cuộc họp].',
    response: '[Tên đầu mối] trả lời người góp ý trong vòng [5] ngày làm việc và báo cáo kết quả xử lý tại cuộc họp gần nhất.'
  },
  cues: {
    subject: [
      'phản hồi', 'thông tin phản hồi', 'ý kiến phản hồi', 'vòng phản hồi', 'kênh phản hồi', 'cơ chế phản hồi', 'góp ý', 'ý kiến góp ý', 'ý kiến đóng góp', 'đóng góp ý kiến', 'kiến nghị', 'phản ánh', 'đề đạt',
      'khiếu nại', 'phàn nàn', 'thắc mắc', 'sổ góp ý', 'hòm thư góp ý', 'hộp thư góp ý', 'thùng thư góp ý', 'ý kiến của (người dân|bà con|đối tác|thành viên|các bên)', 'nhận xét (của|về)', 'lắng nghe', 'trả lời ý kiến',
      'không hài lòng', 'không vừa ý', 'điều chưa (được|hài lòng|vừa lòng)', 'chuyện chưa ổn', 'nói lại (với|cho)', 'báo lại', 'nêu ý kiến', 'có ý kiến', 'đường dây nóng', 'tiếp nhận và giải đáp', 'tiếp thu', 'giải trình tiếp thu'
    ],
    elements: {
      'from-to': [
        '<partner> (gửi|chuyển|nêu|góp|đưa|phản ánh|báo|nói|đề đạt) … (cho|tới|đến|với|về) (<partner>|<person>|<post>|<body>)', '<partner> (gửi|góp|nêu|chuyển|đưa) … (cho|tới|đến|với|về)',
        '(người dân|bà con|hộ dân|người hưởng lợi|phụ huynh|trẻ em|học sinh|bệnh nhân|cộng đồng|thành viên|hội viên|tình nguyện viên|xã viên|nông dân) (có thể|có quyền|được|) (gửi|góp|nêu|phản ánh|gọi|báo|nói|đưa|bỏ|đề đạt)',
        '(gửi|chuyển|báo|nói|góp|phản ánh|nêu) … (cho|tới|đến|với|về) (<post>|<person>|<body>|thư ký|đầu mối|điều phối viên|tổ thư ký|ban điều phối|ban điều hành|văn phòng|thường trực|bên kia|nhóm)',
        '(thư ký|đầu mối|điều phối viên|tổ thư ký|văn phòng|<post>|<body>) (tiếp nhận|nhận|thu|ghi nhận|tổng hợp|thu thập|hỏi)', 'tiếp nhận (góp ý|phản hồi|phản ánh|kiến nghị|ý kiến|khiếu nại) (của|từ)', '(góp ý|phản hồi|ý kiến|kiến nghị|khiếu nại|phản ánh) của <partner>',
        '<partner> (phản hồi|góp ý|nhận xét) (cho|với|về)', '(hỏi|lấy|thu thập|xin) ý kiến (của|) (<partner>|người dân|bà con|thành viên|phụ huynh)', 'ai góp ý', 'người góp ý', 'người gửi', 'người nhận', 'bên góp ý', 'bên nhận', '(giữa|lẫn) <partner>', 'từ <partner> (tới|đến|sang|về)',
        'ai (có|thấy|không|chưa) … (nói|báo|gọi|gặp|nhắn|viết) (với|cho|)', 'bất kỳ (ai|thành viên|đối tác|bên) … (gửi|nêu|góp|báo)'
      ],
      channel: [
        '<channel>', '(hộp|hòm|thùng) thư (góp ý|)', 'phiếu (góp ý|lấy ý kiến|hỏi|khảo sát|nhận xét|phản hồi)', '(biểu mẫu|mẫu đơn|mẫu góp ý)', 'đường dây nóng', 'số điện thoại', 'tổng đài', 'điện thoại', 'tin nhắn', 'nhắn tin', 'zalo', 'email', 'thư điện tử', 'bằng văn bản', 'công văn', 'sổ (góp ý|ghi|nhật ký)',
        'cuộc họp', 'buổi họp', 'họp (thôn|xóm|bản|làng|quý|tháng|giao ban|phụ huynh)', 'phần góp ý', 'mục góp ý', 'gặp (trực tiếp|mặt)', 'trực tiếp (tại|với)', 'đối thoại', 'trang (web|mạng|thảo luận)', 'diễn đàn', 'khảo sát', 'mã qr', 'kênh', 'qua (thư|mạng|nhóm|phiếu|cổng|trang)', 'bảng tin', 'tờ giấy'
      ],
      response: [
        '(trả lời|phản hồi|hồi âm|giải đáp|đáp lại|xử lý|giải quyết) … <deadline>', '<deadline> … (trả lời|phản hồi|hồi âm|giải đáp|xử lý|giải quyết)', '(trả lời|phản hồi|hồi âm|giải đáp|xử lý) (trong|trước|chậm nhất|sau|ngay)', '(sẽ |phải |có trách nhiệm |)(trả lời|hồi âm|giải đáp|đáp lại)',
        'thông báo (lại|) kết quả', 'báo lại (kết quả|cho|tại|trong)', 'báo cáo (lại|) (kết quả|việc) (xử lý|giải quyết|tiếp thu)', 'kết quả xử lý', '(ghi|nêu) rõ (đã|ý kiến) (làm|tiếp thu|sửa)', '(tổng hợp|ghi) … (trình|đưa ra|bàn|báo cáo|thảo luận)', 'đưa (ra|vào) (bàn|cuộc họp|chương trình họp|thảo luận)',
        '(xem xét|bàn|thảo luận|rà lại) (tại|ở|trong) (cuộc họp|buổi họp|kỳ họp)', '(công khai|công bố|dán|đăng) (kết quả|câu trả lời|phần trả lời)', '(tiếp thu|không tiếp thu) … (lý do|giải trình|vì sao)', 'nêu (rõ|) lý do', 'giải trình', 'đóng (phản hồi|góp ý|việc)', 'điều chỉnh (theo|sau|ngay)', 'sửa (ngay|lại|theo)', '(chuyển|giao) … (xử lý|giải quyết)', 'khép vòng', 'cho (biết|hay) (đã|kết quả|việc)'
      ]
    },
    weak: [
      'luôn lắng nghe', 'lắng nghe (lẫn nhau|ý kiến)', 'tiếp thu ý kiến đóng góp', 'tiếp thu (ý kiến|góp ý) (của|) … (kịp thời|nghiêm túc|cầu thị)', 'tinh thần (cầu thị|xây dựng|cởi mở)', 'cởi mở (góp ý|với góp ý|đón nhận)', 'phản hồi (kịp thời|thường xuyên|hai chiều)', 'khuyến khích (mọi|các|) (góp ý|phản hồi|ý kiến)',
      '(cơ chế|kênh|vòng) phản hồi … sẽ (được|) (xây dựng|thiết lập|thống nhất|bàn)', 'sẽ (xây dựng|thiết lập|lập|bàn) … (kênh|cơ chế|vòng) phản hồi', 'tôn trọng ý kiến', 'mọi ý kiến đều được tôn trọng', 'coi trọng (góp ý|ý kiến|phản hồi)', 'trân trọng (mọi|) (góp ý|ý kiến)'
    ],
    not: [
      'góp ý (về|cho) (màu|giao diện|phông|trang web|phần mềm|dự thảo luật|văn bản luật|nghị định|dự thảo nghị định)', 'phản hồi (lâm sàng|của hệ thống|tự động|khí hậu|âm|dương|lực|đơn hàng|khách hàng)', 'thư mời … phản hồi', 'phản hồi giao diện', 'vòng phản hồi (khí hậu|sinh thái|dương|âm)', 'phản ánh (thực trạng|hiện thực|thực tế|đúng|trung thực)',
      'phản ánh văn hoá', 'đóng góp (tài chính|kinh phí|hội phí|tiền)', 'phiên dịch', '(khiếu nại|tố cáo) theo (luật|quy định của pháp luật)', 'luật khiếu nại', 'kết quả xét nghiệm', 'góp ý nghị định', 'thời gian phản hồi của (máy|hệ thống|trang)', 'phản hồi kỹ thuật'
    ]
  }
}
