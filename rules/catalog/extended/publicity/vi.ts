import type { RequirementWording } from '../../wording.ts'

export const wording: RequirementWording = {
  title: 'Truyền thông và sử dụng tên, logo',
  why:
    'Tài liệu hướng dẫn không đòi hỏi điều này, nhưng nhiều đối tác bất hoà vì một bản tin đưa lên mà không hỏi, hay logo in sai; ' +
    'nói trước được dùng tên, ảnh, logo của nhau thế nào và ai phải đồng ý thì giữ được uy tín của các bên.',
  states: {
    met: 'Nói rõ tên, logo, hình ảnh và sản phẩm chung được dùng, công bố thế nào và ai phải đồng ý trước.',
    partial: 'Chỉ nói sẽ nêu tên nhau, hoặc chỉ nói phải xin phép mà không rõ việc gì.',
    missing: 'Không nói gì về việc quảng bá hay dùng tên, logo của nhau.',
  },
  good: `Ấn phẩm chung in logo của cả hai bên cùng cỡ. Mỗi bên chỉ dùng tên và logo của bên kia khi bên đó đồng ý bằng văn bản;
thông cáo báo chí gửi cho nhau xem trước ba ngày làm việc.`,
  weak: 'Các bên cùng quảng bá cho hoạt động hợp tác.',
  weakBecause: 'Chưa nói dùng tên, logo ra sao và ai duyệt.',
  missing: 'Văn bản chưa nói các bên được dùng tên, logo của nhau và đưa tin về việc chung thế nào.',
  partial: 'Phần truyền thông và dùng tên, logo chưa đủ: chưa nêu {lacking}.',
  lacking: {
    use: 'tên, logo, hình ảnh và tin bài chung được dùng thế nào',
    consent: 'ai phải đồng ý hoặc duyệt trước khi dùng hay đăng',
  },
  template: {
    heading: 'Truyền thông và sử dụng tên, logo',
    body: `Ấn phẩm, tin bài về hoạt động chung nêu tên và in logo của {partners} với [cùng kích cỡ].

Mỗi bên chỉ dùng tên, logo của bên khác khi bên đó đồng ý bằng văn bản. Thông cáo báo chí được gửi cho [người phụ trách truyền thông của mỗi bên] xem trước [3] ngày làm việc. Người phát ngôn là [tên, chức vụ].`,
  },
  additions: {
    use: 'Ấn phẩm, tin bài về hoạt động chung nêu tên và in logo của {partners} với [cùng kích cỡ].',
    consent: 'Mỗi bên chỉ dùng tên, logo của bên khác khi [bên đó đồng ý bằng văn bản]; tin bài được gửi xem trước [3] ngày làm việc.',
  },
  cues: {
    subject: [
      'truyền thông', 'quảng bá', 'biểu trưng', 'logo', 'nhận diện', 'thương hiệu', 'thông cáo', 'báo chí', 'phát ngôn', 'người phát ngôn', 'đưa tin', 'tin bài', 'đăng (tin|bài|ảnh|tải|lên)', 'ấn phẩm', '(dùng|sử dụng|nhân danh|nêu|mượn) (tên|danh nghĩa)', 'tuyên bố (chung|công khai|trước báo)', 'mạng xã hội', 'công bố (sản phẩm|tài liệu|kết quả|thông tin)', 'hình ảnh (của|chung)', 'bảng hiệu', 'trả lời (báo|phỏng vấn)', 'băng rôn', 'lên mạng', 'lên báo',
    ],
    elements: {
      use: [
        '!(in|gắn|đặt|sử dụng|dùng|thể hiện|có|mang|kèm) … (biểu trưng|logo|tên) (của |) (các bên|cả hai bên|hai bên|mỗi bên|bên kia|nhau|tất cả|liên minh|mạng lưới|nhà tài trợ|đối tác) …', '!(biểu trưng|logo) … (cùng cỡ|cùng kích cỡ|ngang nhau|bằng nhau|được in|được đặt|trên mọi|trên các|trên tất cả)', '!(sử dụng|dùng) (tên|biểu trưng|logo|hình ảnh|thương hiệu|danh nghĩa|tên gọi) …', '!(nêu|ghi) (rõ |) (tên|sự đóng góp|đóng góp) … (các bên|đối tác|nhà tài trợ|hai bên|bên kia|từng bên) … (ấn phẩm|tin|bài|tài liệu|truyền thông|báo chí|sự kiện)',
        '!người phát ngôn (là|của|chung|do) …', '!(phát ngôn|trả lời báo chí|trả lời phỏng vấn|tiếp báo chí) … (do|thay mặt|nhân danh|là|thuộc) …', '!không (được |) (nhân danh|lấy danh nghĩa|dùng danh nghĩa|phát ngôn thay|nói thay|tự ý đăng|tự ý dùng) …', '(mọi|các|tất cả) (ấn phẩm|tài liệu|sản phẩm|tin bài|bài viết|sự kiện|thông cáo) … (ghi|nêu|in|mang|gắn|có) …', '(thông cáo|tin|bài|thông tin) (chung|báo chí) … (được|do|trên|gửi) …', '(đăng|đưa|chia sẻ) (tin|bài|ảnh|hình ảnh|kết quả|thông tin) … (trên|lên) (trang|website|mạng xã hội|facebook|fanpage|báo|kênh|zalo) …',
        '(trang|website|fanpage|kênh|trang mạng) (chung|của các bên|của mạng lưới|của liên minh) …', '(bộ |) (nhận diện|hướng dẫn nhận diện) …', '(cùng |) (công bố|phát hành|giới thiệu) (sản phẩm|kết quả|tài liệu|báo cáo|ấn phẩm) …', '(quy tắc|hướng dẫn|quy định) (truyền thông|phát ngôn|nhận diện) …', 'tuyên bố chung …', '(băng rôn|phông|áo|biển|bảng hiệu) … (tên|biểu trưng|logo) …', '(ảnh|hình ảnh|video) … (hoạt động|người tham gia|trẻ|bà con) …', '(đầu mối|cán bộ|người) (phụ trách |) truyền thông', 'lên (báo|mạng|đài|tivi) …', 'ghi nguồn',
      ],
      consent: [
        '!(chỉ|không) … (dùng|sử dụng|đăng|công bố|phát ngôn|in) … (khi|nếu|trừ khi|trước khi) … (đồng ý|chấp thuận|cho phép|thống nhất|duyệt)', '!(đồng ý|chấp thuận|cho phép) … (trước khi|mới được|rồi mới) (dùng|sử dụng|đăng|công bố|in|phát) …', '(sự |) (đồng ý|chấp thuận|cho phép) (bằng văn bản|trước|của) …', '(được|có) (bên kia|các bên|bên đó|ban điều phối|đối tác|<body>|<partner>) … (đồng ý|chấp thuận|cho phép|duyệt|thống nhất)', '(duyệt|phê duyệt|thông qua|xem xét|góp ý) (trước|nội dung|bài|tin|bản thảo|khi) …', '(do|được) … (duyệt|phê duyệt|thông qua)',
        '(gửi|đưa|chuyển) … (xem|góp ý|duyệt|đọc) (trước|lại|trong) …', '(hỏi|xin) (ý kiến|phép) …', '(thống nhất|thoả thuận|bàn|trao đổi) (trước|với|nội dung|bằng văn bản) …', '(khi|sau khi) … (đồng ý|thống nhất|chấp thuận|gật đầu)', '<deadline>', '(tự ý|tự tiện|đơn phương) (đăng|dùng|sử dụng|công bố|phát ngôn)', 'không cần xin phép', 'hỏi (nhau|cả nhóm|bên kia|người trong ảnh) …', '(phiếu|giấy) đồng ý …', 'thông báo (trước |) (cho |) … (trước|<deadline>|bên kia)', 'có quyền (từ chối|rút lại|yêu cầu gỡ|yêu cầu sửa)',
      ],
    },
    weak: [
      '!(cùng|phối hợp|tăng cường|đẩy mạnh) … (quảng bá|truyền thông|tuyên truyền)', '!(quảng bá|giới thiệu) (hình ảnh|hoạt động|cho|về|chương trình) …', '!(công tác|hoạt động) truyền thông', '!tôn trọng (thương hiệu|biểu trưng|uy tín) …', '(cố gắng|nỗ lực|hướng tới|mong muốn) …', '!(kế hoạch|chiến lược) truyền thông', '!nâng cao hình ảnh …',
    ],
    not: [
      'truyền thông (nội bộ|giữa các bên|thay đổi hành vi|giáo dục|sức khoẻ|cộng đồng|phòng chống|nâng cao nhận thức)', '(tập huấn|lớp|khoá|ngành|sinh viên|khoa|đài|sở thông tin và|bộ thông tin và|công ty|mạng lưới|trung tâm) truyền thông', 'báo chí và tuyên truyền', 'người tiêu dùng tên', 'mạng xã hội (là |) kênh liên lạc', 'danh sách tên', 'thương hiệu (gạo|chè|nông sản|sản phẩm|rau)', 'đăng ký', 'đăng nhập',
    ],
  },
}
