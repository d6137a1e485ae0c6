import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Báo cáo',
  why:
    'Mục "Quy trình giám sát và đánh giá" của tài liệu hướng dẫn muốn các đối tác theo dõi và báo cáo một cách chính thức, ' +
    'để cùng thấy công việc và quan hệ hợp tác đang đi tới đâu.',
  states: {
    met: 'Văn bản nói báo cáo làm bao lâu một lần hoặc khi nào, và ai viết hay ai nhận.',
    partial: 'Có nhắc tới báo cáo nhưng không có thời hạn, hoặc không rõ ai viết, ai nhận.',
    missing: 'Không có câu nào nói về báo cáo của quan hệ đối tác.'
  },
  good: 'Mỗi đối tác gửi thư ký báo cáo hai trang trước ngày 10 của tháng đầu quý; thư ký gộp lại thành báo cáo năm gửi các bên trước ngày 31 tháng 1.',
  weak: 'Các bên báo cáo kết quả thực hiện theo quy định.',
  weakBecause: 'Chưa biết ai viết, gửi cho ai và bao lâu một lần.',
  missing: 'Văn bản chưa nói ai báo cáo cho ai và vào lúc nào.',
  partial: 'Việc báo cáo chưa đủ rõ: chưa nêu {lacking}.',
  lacking: {
    timing: 'báo cáo bao lâu một lần hoặc vào ngày nào',
    who: 'ai viết báo cáo hoặc ai nhận báo cáo'
  },
  template: {
    heading: 'Báo cáo',
    body: `{partners} thống nhất chế độ báo cáo:

| Báo cáo | Người lập | Gửi cho | Thời hạn |
|---|---|---|---|
| Báo cáo tiến độ | Từng bên | [tên điều phối viên] | [hằng quý, trước ngày 10] |
| Báo cáo năm (kết quả, tài chính, khó khăn) | [tên điều phối viên] | Tất cả các bên [và nhà tài trợ] | [trước ngày 31/01] |

- {partner}: người lập báo cáo là [họ tên, chức vụ].`
  },
  additions: {
    timing: 'Báo cáo tiến độ được gửi [hằng quý, trước ngày 10]; báo cáo năm gửi trước [ngày 31/01].',
    who: '[Từng bên] lập báo cáo và gửi cho [tên điều phối viên].'
  },
  cues: {
    subject: [
      'báo cáo', 'chế độ báo cáo', 'báo cáo (tiến độ|định kỳ|quý|năm|tháng|tài chính|kết quả|tổng kết|giữa kỳ|cuối kỳ|hoạt động|thường niên|chung|nhanh)', 'bản tóm tắt kết quả', 'gửi số liệu', 'nộp (báo cáo|số liệu|bảng tổng hợp)', 'bản tường trình', 'kể lại kết quả', 'tổng hợp tình hình', 'bảng tổng hợp', 'báo lại (kết quả|tình hình|tiến độ)', 'tường thuật', 'quyết toán', 'sổ (sách|thu chi) … (đọc|đưa|trình|công khai)', 'trình bày kết quả', 'đọc sổ', 'cập nhật tiến độ', 'bản tin kết quả', 'trang tiến độ', 'phiếu tiến độ'
    ],
    elements: {
      timing: [
        '<freq>', '<deadline>', '<date>', '!báo cáo (hằng|mỗi|theo) (tháng|quý|năm|vụ|tuần|kỳ|đợt)', 'báo cáo (quý|năm|tháng|tuần|giữa kỳ|cuối kỳ|thường niên|hằng năm|sáu tháng|cuối năm)', '(hằng|mỗi) (tháng|quý|năm|vụ|tuần|mùa|đợt)', '<number> tháng (một lần|/ lần)', 'trước ngày <number>', 'chậm nhất (là|vào|trước|ngày|sau|)', '(đầu|giữa|cuối|hết) (tháng|quý|năm|vụ|kỳ|mùa|dự án)', 'sau (mỗi|khi kết thúc|khi hoàn thành) (đợt|vụ|chuyến|hoạt động|giai đoạn|dự án|hội nghị|mùa)', 'trong (vòng|thời hạn) <number> (ngày|tuần|tháng)', 'vào (tháng|ngày|quý) <number>', 'ngày <number> (hằng|mỗi|của) tháng', '(một|hai|ba|bốn) lần (một|mỗi|trong) năm', 'sơ kết, tổng kết', 'tại (phiên|cuộc) họp (quý|tháng|năm|cuối năm)'
      ],
      who: [
        '<partner> (gửi|nộp|lập|viết|báo cáo|tổng hợp|trình|cung cấp|chuẩn bị|nhận|đọc|làm|công khai|cập nhật)', '(báo cáo|gửi|nộp|trình|chuyển|báo lại|đọc|cung cấp) (cho|tới|về|lên|đến|trước|) (<partner>|<body>|<post>|<person>|nhà tài trợ|thư ký|tổ thư ký|ban thư ký|thường trực|các bên|các thành viên|đại hội|uỷ ban|sở|quỹ|hội|cộng đồng|bà con|người dân|lãnh đạo|đầu mối|nhau|xã viên|hội viên)', '(báo cáo|gửi|nộp|trình) … (cho|tới|về|lên|đến) (<partner>|<body>|<post>|<person>|nhà tài trợ|thư ký|thường trực|các bên|sở|quỹ|uỷ ban|đại hội)', '(báo cáo|bản tóm tắt|bản tổng hợp) (của|do) (<partner>|<body>|<post>|<person>|thư ký|điều phối viên|mỗi|từng|các)', '(điều phối viên|thư ký|tổ thư ký|ban thư ký|thường trực|kế toán|đầu mối|trưởng nhóm|nhóm trưởng|văn phòng|cán bộ dự án|<post>|<body>|<person>) (lập|viết|tổng hợp|gửi|nộp|trình|báo cáo|soạn|chuẩn bị|gộp|đọc|kể|nhận|chịu trách nhiệm)', '(mỗi|từng) (bên|đối tác|thành viên|tổ chức|hội|nhóm|tổ|xã) (gửi|nộp|viết|lập|làm|báo cáo)', 'người (viết|lập|nhận|gửi)', '(nơi|bên) nhận', 'ai (viết|nhận)', 'có trách nhiệm báo cáo', 'chịu trách nhiệm báo cáo', 'gửi (các|tất cả các) (bên|thành viên|đối tác)'
      ]
    },
    weak: [
      'báo cáo (theo|đúng) (quy định|yêu cầu)', 'báo cáo (đầy đủ|kịp thời|trung thực|minh bạch)', 'báo cáo định kỳ', 'báo cáo khi (cần|có yêu cầu|được yêu cầu)', 'thực hiện (đầy đủ|) chế độ báo cáo', '(mẫu|chế độ|lịch) báo cáo … sẽ (được|)', 'sẽ (thống nhất|xây dựng|bàn) … báo cáo', 'theo dõi và báo cáo', 'báo cáo thường xuyên', 'minh bạch thông tin'
    ],
    not: [
      'theo báo cáo của', 'báo cáo của (liên hợp quốc|ngân hàng thế giới|bộ|tổng cục|chính phủ) (cho thấy|năm|về)', 'báo cáo (cho thấy|chỉ ra|nghiên cứu|đánh giá tác động môi trường)', 'căn cứ báo cáo', 'báo cáo viên', 'không (phải|cần) (nộp|gửi) báo cáo', 'báo cáo (tố giác|vi phạm giao thông|lỗi phần mềm|sự cố mạng)', 'phòng báo cáo', 'báo chí', 'tờ báo', 'thông cáo báo chí', 'báo cáo khoa học', 'báo cáo xâm hại', 'xét nghiệm'
    ]
  }
}
