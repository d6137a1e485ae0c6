import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Cơ chế trao đổi thông tin',
  why:
    'Mục "Giao tiếp" của tài liệu hướng dẫn coi việc trao đổi tốt ở mọi cấp, và ngay trong từng tổ chức, là điều kiện để hợp tác ' +
    'thành công; phần "Rào cản" kể việc "không giao tiếp" là một trong những lý do khiến hợp tác đổ vỡ.',
  states: {
    met: 'Văn bản nói các bên trao đổi với nhau qua những kênh nào và bao lâu một lần, hoặc vào lúc nào.',
    partial: 'Có kênh trao đổi nhưng không nói khi nào, hoặc có thời gian nhưng không nói qua kênh nào.',
    missing: 'Không có câu nào nói các bên trao đổi với nhau ra sao.'
  },
  good: 'Hai điều phối viên gọi cho nhau sáng thứ Hai hằng tuần; lãnh đạo hai bên họp mỗi quý một lần; việc gấp nhắn trong nhóm Zalo và được đáp trong ngày.',
  weak: 'Các bên thường xuyên trao đổi thông tin, phối hợp chặt chẽ với nhau.',
  weakBecause: '"Thường xuyên" không cho biết trao đổi qua kênh nào và bao lâu một lần.',
  missing: 'Văn bản chưa nói các bên trao đổi thông tin với nhau qua kênh nào và bao lâu một lần.',
  partial: 'Cách trao đổi thông tin giữa các bên chưa đủ rõ: chưa nêu {lacking}.',
  lacking: {
    channel: 'các bên trao đổi qua kênh nào (họp, email, nhóm chat, trang chung …)',
    timing: 'trao đổi bao lâu một lần hoặc vào lúc nào'
  },
  template: {
    heading: 'Trao đổi thông tin giữa các bên',
    body: `{partners} trao đổi thông tin với nhau như sau:

| Cấp | Kênh trao đổi | Thời gian |
|---|---|---|
| Lãnh đạo các bên | Họp trực tiếp tại [địa điểm] | [hằng quý] |
| Cán bộ đầu mối | Họp trực tuyến | [hằng tháng] |
| Công việc hằng ngày | Email và nhóm [Zalo] | Trả lời trong vòng [2] ngày làm việc |

Đầu mối liên lạc của từng bên:

- {partner}: [họ tên, số điện thoại, email]

Sau mỗi cuộc họp, đầu mối của từng bên thông tin lại cho tổ chức mình trong vòng [5] ngày.`
  },
  additions: {
    channel: 'Các bên trao đổi với nhau qua [họp trực tiếp, email, nhóm Zalo chung].',
    timing: 'Các bên họp [hằng tháng] và trả lời tin nhắn, email của nhau trong vòng [2] ngày làm việc.'
  },
  cues: {
    subject: [
      'giao tiếp', 'liên lạc', 'thông tin liên lạc', 'trao đổi thông tin', 'chia sẻ thông tin', 'cung cấp thông tin', 'chế độ thông tin', 'chế độ họp', 'lịch họp', 'họp', 'giao ban', 'cuộc họp', 'phiên họp', 'buổi họp', 'họp mặt', 'gặp nhau', 'gặp mặt', 'gặp gỡ', 'hội ý', 'ngồi lại', 'nhóm zalo', 'nhóm chat', 'email', 'thư điện tử',
      'bản tin', 'thông báo (cho|với) (nhau|các bên|đối tác|thành viên|bên kia)', 'thư mời họp', 'công văn', 'kênh (thông tin|trao đổi|liên lạc)', 'phương thức liên lạc', 'gọi (điện|video|cho nhau)', 'nhắn (tin|cho nhau)', 'trao đổi (với nhau|công việc|giữa)', 'thông tin (giữa|cho nhau|lẫn nhau|nội bộ)', 'điện đàm', 'thư mục chung', 'trang chung', 'báo tin', 'biết tin'
    ],
    elements: {
      channel: [
        '<channel>', 'họp', 'cuộc họp', 'phiên họp', 'buổi họp', 'họp (trực tuyến|trực tiếp|giao ban|toàn thể|mạng lưới|nhóm)', 'giao ban', 'gặp (nhau|mặt|gỡ|trực tiếp)', 'ngồi lại', 'hội ý', 'email', 'thư điện tử', 'hộp thư', 'nhóm (zalo|chat|viber|telegram|facebook|whatsapp|signal|trao đổi|kín)', 'zalo', 'telegram', 'viber', 'điện thoại', 'gọi (điện|video|nhóm)', 'nhắn tin', 'tin nhắn',
        'bản tin', 'công văn', 'bằng văn bản', 'thư mục chung', 'kho (dữ liệu|tài liệu) chung', 'trang (web|chung|wiki|nội bộ)', 'danh sách thư', 'nền tảng', 'trực tuyến', 'bảng tin', 'loa (thôn|bản|xóm|phường)', 'hội nghị', 'văn bản điện tử', 'phần mềm', 'lịch chung', 'đường dây', 'bộ đàm'
      ],
      timing: [
        '<freq>', '<deadline>', '<date>', '(hằng|mỗi) (ngày|tuần|tháng|quý|năm|vụ|mùa)', '(thứ|sáng thứ|chiều thứ|tối thứ) (hai|ba|tư|năm|sáu|bảy)', 'chủ nhật', '(đầu|giữa|cuối) (tuần|tháng|quý|năm|vụ|mùa)', 'ngày (mùng|rằm|<number>) … (tháng|quý)', '<number> (tháng|tuần|quý|năm) (một lần|họp|<number> lần)', '(một|hai|ba|bốn) lần (một|mỗi|trong) (tuần|tháng|quý|năm)',
        'trong (vòng|thời hạn|ngày|cùng ngày|buổi)', 'ngay (khi|sau khi|trong ngày)', 'trước (cuộc họp|khi họp|ngày)', 'sau mỗi (cuộc họp|đợt|chuyến|vụ)', 'chậm nhất', 'định kỳ <freq>', '<number> (giờ|ngày) (trước|sau|làm việc)', '24 giờ', '48 giờ', 'phiên chợ', 'rằm', 'mùng một'
      ]
    },
    weak: [
      'thường xuyên (trao đổi|liên lạc|thông tin|giữ liên lạc)', 'trao đổi thường xuyên', 'kịp thời (trao đổi|thông tin|thông báo)', '(trao đổi|thông tin|thông báo) … kịp thời', 'khi cần (thiết|)', 'họp định kỳ hoặc (đột xuất|khi cần)', 'giữ (mối|) liên (lạc|hệ)', 'giao tiếp (cởi mở|hiệu quả|thẳng thắn|minh bạch)', 'chia sẻ thông tin (đầy đủ|cởi mở|minh bạch)', '(kế hoạch|cơ chế) (giao tiếp|thông tin|liên lạc) … sẽ (được|)', 'lịch họp … sẽ', 'phối hợp chặt chẽ'
    ],
    not: [
      'truyền thông (cộng đồng|đại chúng|về|nâng cao|cho người dân|thay đổi hành vi|chính sách)', 'chiến dịch truyền thông', 'kỹ năng giao tiếp', 'giao tiếp (tiếng anh|cho trẻ|sớm|bằng ngôn ngữ|với trẻ)', 'công nghệ thông tin', 'thông tin (cá nhân|mật|di truyền)', 'bảo mật thông tin', 'luật (tiếp cận|an toàn) thông tin', 'hội họp công cộng', 'họp báo', 'số điện thoại của trụ sở', 'địa chỉ email đăng ký',
      'sở thông tin', 'bộ thông tin', 'thông tin chung', 'trang bìa', 'họp phụ huynh', 'giấy mời đấu thầu'
    ]
  }
}
