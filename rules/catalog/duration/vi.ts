import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Thời hạn',
  why:
    'Bước thứ ba của tài liệu hướng dẫn coi văn bản chung là khuôn khổ và ranh giới để các đối tác làm việc; ranh giới đầu tiên là ' +
    'thời gian: bắt đầu từ lúc nào và đến bao giờ.',
  states: {
    met: 'Nói rõ khi nào bắt đầu có hiệu lực và khi nào kết thúc, kéo dài bao lâu, hoặc kéo dài cho đến khi các bên chấm dứt.',
    partial: 'Mới nói lúc bắt đầu, hoặc mới nói lúc kết thúc hay độ dài.',
    missing: 'Không cho biết thoả thuận có hiệu lực từ lúc nào và đến bao giờ.'
  },
  good: 'Thoả thuận này có hiệu lực từ ngày 01/4/2026 đến hết ngày 31/3/2029 và có thể gia hạn nếu các bên đồng ý bằng văn bản.',
  weak: 'Thoả thuận này có hiệu lực kể từ ngày ký.',
  weakBecause: 'Biết lúc bắt đầu, nhưng không biết kéo dài bao lâu hay đến khi nào thì kết thúc.',
  missing: 'Văn bản chưa cho biết thoả thuận bắt đầu và kết thúc khi nào.',
  partial: 'Phần thời hạn chưa đủ: chưa nêu {lacking}.',
  lacking: {
    start: 'khi nào bắt đầu có hiệu lực',
    end: 'khi nào kết thúc hoặc kéo dài bao lâu'
  },
  template: {
    heading: 'Thời hạn',
    body: `Thoả thuận này có hiệu lực từ ngày [ngày/tháng/năm] đến hết ngày [ngày/tháng/năm], tổng cộng [24] tháng.

Trước khi hết hạn [60] ngày, các bên họp để quyết định có gia hạn hay không; việc gia hạn được lập thành văn bản.`
  },
  additions: {
    start: 'Thoả thuận này có hiệu lực từ ngày [ngày/tháng/năm].',
    end: 'Thoả thuận này kéo dài [24] tháng, đến hết ngày [ngày/tháng/năm].'
  },
  cues: {
    subject: [
      'hiệu lực', 'thời hạn', 'thời gian (thực hiện|hợp tác|hiệu lực|của thoả thuận|hoạt động|phối hợp|hợp đồng)', '(thoả thuận|quy chế|điều lệ|bản ghi nhớ|giao kèo|chương trình|biên bản|văn bản|liên minh|mạng lưới|hợp tác|tờ giấy|lời hứa) (này|) … (hiệu lực|kéo dài|hết hạn|bắt đầu|kết thúc|đến hết)', 'gia hạn', 'hết hạn', 'giai đoạn', 'điều khoản thi hành', 'bắt đầu', 'kết thúc', 'thi hành', 'đến khi nào', 'bao lâu', 'từ bao giờ', 'vô thời hạn', 'không thời hạn', 'kéo dài', 'khởi động', 'làm với nhau',
      '(cam kết|điều lệ|quy tắc|lời hứa|quy ước|văn bản) (này|) … (áp dụng|tồn tại|có giá trị|tính từ|có hạn)',
      'tồn tại (từ|cho đến|đến|trong)', 'áp dụng (từ|cho|đến)', 'ký xong', 'từ hôm nay', '(hoạt động|làm) từ', 'tự giải tán',
      'liên tục kể từ'
    ],
    elements: {
      start: [
        '!(có|phát sinh|bắt đầu) hiệu lực (từ|kể từ|sau khi|khi|vào|thi hành|trong|ngay|thực hiện)', '!hiệu lực (kể từ|từ|bắt đầu|thi hành từ) …', 'kể từ (ngày|khi|lúc) …', 'từ (ngày|tháng|quý|năm|đầu|mồng|vụ|mùa|hôm|lúc|khi) …', 'từ <date>', 'bắt đầu (từ|vào|khi|lúc|ngay|kể từ) …', 'ngày (bắt đầu|hiệu lực|có hiệu lực|khởi động|ban hành)', 'giai đoạn <date>', 'giai đoạn <number> <number>', '<date> (đến|tới) <date>', '(sau|khi) … (cùng ký|ký tên|ký đủ|ký xong|điểm chỉ|phê duyệt)', '!(thi hành|áp dụng|thực hiện) (từ|kể từ) …', 'tính từ …', '(ký|bấm tay) xong là …', 'khởi động … <date>', 'có hiệu lực <duration> kể từ', 'hiệu lực <date>', 'năm <number> (đến|tới)',
        'áp dụng (từ|cho|sau)', 'từ (hôm nay|học kỳ|lễ hội|khai giảng) …', 'hoạt động (từ|liên tục kể từ) …', 'tồn tại từ', 'ngày ra mắt',
        'cho năm học'
      ],
      end: [
        '(đến|tới|cho đến|đến hết|tới hết|hết) (ngày|tháng|quý|năm|hết|cuối|mùa|vụ|tết|khi|rằm) …', '(đến|tới|đến hết) <date>', '!(thời hạn|hiệu lực|thời gian) … <duration>', 'kéo dài <duration>', 'kéo dài (trong|suốt|đến|tới|cho đến|cho tới) …', 'trong (vòng|thời hạn|thời gian|) <duration>', '!hết hạn (vào|sau|ngày) …', 'kết thúc (vào|ngày|khi|sau|lúc) …', 'ngày (kết thúc|hết hạn|hết hiệu lực)', '!(vô thời hạn|không thời hạn|không xác định thời hạn|không giới hạn thời gian)', '(cho đến|đến|tới) khi … (chấm dứt|giải thể|huỷ bỏ|thay thế|quyết định|thôi|dừng|kết thúc|bỏ|có văn bản)', 'giai đoạn <date>', 'giai đoạn <number> <number>', '(một|hai|ba|bốn|năm|<number>) (năm|tháng|vụ|mùa|niên khoá)', '<duration>', '!hiệu lực <duration>', '!tự động (gia hạn|hết hiệu lực|chấm dứt|kết thúc)', 'gia hạn (thêm|mỗi) <duration>', 'hết … (vụ|mùa) … (thì|mới) thôi', 'còn … (thì) còn', 'tồn tại (cho đến|đến|trong) …',
        '!hết hạn <date>', '!hết hiệu lực', '(chỉ|tự) giải (tán|thể) …', 'có hạn đến', 'sau (bốn|ba|hai|<number>) (mùa|vụ|năm|tháng)',
        'trong (ba|hai|một) (năm học|vụ|mùa)', 'hết (ba|hai|<number>) vụ', 'đến (bế giảng|năm|khi)', 'còn (chảy|giữ|đứng) thì'
      ]
    },
    weak: [
      'thời hạn … (thoả thuận sau|sẽ|thống nhất sau|do các bên)', '(hợp tác|gắn bó|làm ăn|đồng hành) (lâu dài|dài hạn|dài lâu|bền lâu)', '(ngắn hạn|trung hạn|dài hạn)', 'gia hạn', 'thời hạn (phù hợp|hợp lý)', 'có thể gia hạn', 'trong suốt thời gian (hợp tác|hiệu lực)'
    ],
    not: [
      'hiệu lực (pháp lý như nhau|của bản án|thuốc|của luật)', 'giá trị pháp lý như nhau', '(luật|nghị định|thông tư) … có hiệu lực', 'trong (vòng|thời hạn) … (ngày|giờ) … (trả lời|gửi|thông báo|phản hồi|làm việc|khắc phục|kể từ ngày nhận)', 'thời hạn (nộp|trả lời|báo cáo|thanh toán|giải quyết|bảo hành|khiếu nại|góp ý|gửi|sử dụng|phản hồi)', 'cuộc họp (bắt đầu|kết thúc|kéo dài)', '(lớp|khoá|buổi|đợt) … (kéo dài|bắt đầu|kết thúc)', 'nhiệm kỳ', 'hạn (nộp|chót)', 'kể từ ngày (nhận được|xảy ra|phát sinh)', 'hạn sử dụng', 'thành lập từ năm', 'chiến lược … giai đoạn', 'chấm dứt … báo trước', '(tồn tại|bảo mật) … sau khi … (chấm dứt|kết thúc|hết hạn)'
    ]
  }
}
