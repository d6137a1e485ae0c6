import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Nguồn lực và đóng góp',
  why:
    'Mục "Quản lý Hiệu suất" của tài liệu hướng dẫn đòi hỏi có nguồn lực để đạt mục đích chung, và mục "Mục đích" nhắc ghi nhận phần đóng góp của mọi thành viên; ' +
    'vì vậy cần rõ ai góp gì: tiền, người, thời gian, chỗ làm việc, thiết bị, hiện vật.',
  states: {
    met: 'Nói rõ ai góp gì, kể cả khi mỗi bên tự lo chi phí của mình.',
    partial: 'Có nhắc nguồn lực nhưng không rõ ai góp hoặc góp gì.',
    missing: 'Không nói gì về nguồn lực.'
  },
  good: 'Hội Làm vườn góp 40 ngày công và vườn ươm; Công ty Phân Xanh góp 60 triệu đồng và 5 tấn phân hữu cơ.',
  weak: 'Các bên huy động mọi nguồn lực để thực hiện thoả thuận.',
  weakBecause: 'Không biết bên nào góp gì.',
  missing: 'Văn bản chưa cho biết ai đóng góp nguồn lực gì.',
  partial: 'Phần nguồn lực chưa đủ: chưa nêu {lacking}.',
  lacking: {
    what: 'đóng góp những gì (tiền, người, thời gian, địa điểm, thiết bị)',
    who: 'bên nào đóng góp hoặc bên nào chịu chi phí'
  },
  template: {
    heading: 'Nguồn lực và đóng góp',
    body: `Các bên đóng góp như sau:

- **{partner}** đóng góp: kinh phí [số tiền]; nhân sự [số người / số ngày công]; địa điểm, thiết bị [tên].

Mỗi bên tự chi trả các chi phí khác của mình.`
  },
  additions: {
    what: 'Phần đóng góp gồm [số tiền], [số ngày công] và [địa điểm hoặc thiết bị].',
    who: '[Tên đối tác] đóng góp [nguồn lực]; [tên đối tác khác] đóng góp [nguồn lực].'
  },
  cues: {
    subject: [
      'nguồn lực', 'đóng góp', 'góp', 'kinh phí', 'tài chính', 'chi phí', 'ngân sách', 'nhân lực', 'nhân sự', 'cơ sở vật chất', 'thiết bị', 'hội phí', 'niên liễm', 'quỹ', 'vốn đối ứng', 'hiện vật', 'ngày công', 'tài trợ', 'chi trả', 'nguồn thu', 'phí thành viên', 'hỗ trợ', 'cho mượn', 'phần góp', 'ai góp gì', 'phương tiện'
    ],
    elements: {
      what: [
        '<money>', '<number> (ngày công|công|giờ|buổi|người|cán bộ|tình nguyện viên|máy|bộ|tấn|kg|lít|xe)', '(phòng|hội trường|văn phòng|địa điểm|mặt bằng|chỗ) (họp|làm việc|học|)', '(thiết bị|máy móc|máy tính|máy chiếu|xe|xuồng|dụng cụ|phần mềm|máy chủ)', '(nhân sự|nhân lực|cán bộ|chuyên gia|kỹ sư|tình nguyện viên|phiên dịch)', '(kinh phí|tiền|vốn|ngân sách) …', '(hội phí|niên liễm|phí thành viên|vốn đối ứng)', 'ngày công', 'công lao động', '(giống|phân bón|cây giống|vật tư|thuốc|sách|gạo|đất)', 'chi phí (đi lại|ăn ở|của mình|riêng|phát sinh|)',
        '(tự chi trả|tự lo|tự chịu|tự túc|tự trang trải) … (chi phí|kinh phí|)', 'hiện vật', '(lương|phụ cấp|tiền xe|xăng xe|tiền in)', 'thời gian làm việc', '<percent> (kinh phí|chi phí|thời gian|tổng|)', 'đường truyền', 'tài liệu', '(đất|vườn|sân|nhà|kho|bếp|bãi) …', 'dữ liệu', 'con giống', 'internet'
      ],
      who: [
        '!<partner> (đóng góp|góp|tài trợ|chi trả|cấp kinh phí|đối ứng|bỏ ra|ủng hộ|cho mượn)', '<partner> (cung cấp|bố trí|hỗ trợ|cấp|chi|cử|trả|chịu|lo|dành|chuyển|đóng|mua|cho)', '(đóng góp|góp|phần góp|kinh phí|chi phí) (của|từ|do) <partner>', 'do <partner> (chi trả|chịu|cấp|tài trợ|bố trí|góp|lo|đóng góp)', '!mỗi (bên|đối tác|thành viên|tổ chức|đơn vị|nhóm) (tự|) (chi trả|chịu|lo|trang trải|góp|đóng|đóng góp|bỏ ra|dành)', '!bên nào (tự|) (lo|chịu|chi|trả) (phần|chi phí|bên)',
        '!các bên tự (chi trả|chịu|lo|trang trải|túc)', '(thành viên|hội viên|hộ) … (đóng|góp|nộp)', '(bên|đối tác|đơn vị|tổ chức) <partner>', '<body> … (chi|cấp|trả)', 'ngân sách (tỉnh|huyện|xã|nhà nước) (cấp|chi|bố trí|đối ứng)', '(nhà tài trợ|quỹ|công ty|doanh nghiệp|uỷ ban|trường|nhà trường) (cấp|chi|trả|góp|cho|tài trợ|hỗ trợ)', '(bên chịu|ai góp|ai trả|nguồn|bên góp|người góp) …', '<person> … (góp|cho mượn)', '(từ|nguồn) (ngân sách|quỹ|tài trợ) của <partner>', 'chia đều', 'chia đôi', 'mỗi bên một nửa', 'hai bên cùng chịu', 'người dân góp'
      ]
    },
    weak: [
      'huy động (mọi|các|) nguồn lực', '(nguồn lực|kinh phí|tài chính) sẽ (được|do)', 'nguồn (kinh phí|lực|vốn) hợp pháp (khác|)', 'chia sẻ nguồn lực', 'tuỳ (theo|) (khả năng|điều kiện)', 'vận động (tài trợ|kinh phí|nguồn lực)', 'sử dụng hiệu quả (nguồn lực|kinh phí)', 'theo khả năng', 'các nguồn lực cần thiết', 'xã hội hoá', 'kinh phí (thực hiện|) theo quy định', 'bảo đảm kinh phí'
    ],
    not: [
      'đóng góp ý kiến', 'ý kiến đóng góp', 'góp ý', 'góp phần', 'tài nguyên (nước|thiên nhiên|rừng)', 'nguồn nước', 'nguồn nhân lực chất lượng', 'đóng góp vào sự phát triển', 'đóng góp của phụ nữ', 'thiết bị điện', 'bộ tài chính', 'báo cáo tài chính', 'chưa bố trí kinh phí', 'không có (kinh phí|nguồn lực|ngân sách)', 'minh bạch tài chính', 'phí tổn môi trường', 'hỗ trợ lẫn nhau', 'tài nguyên mạng'
    ]
  }
}
