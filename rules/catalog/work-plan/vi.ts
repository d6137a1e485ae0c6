import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Kế hoạch làm việc',
  why:
    'Mục "Bước thứ ba" của tài liệu hướng dẫn gợi ý các đối tác lập một kế hoạch làm việc cụ thể, để người làm biết mình cần đạt điều gì và làm bằng cách nào; ' +
    'muốn vậy phải rõ việc gì, ai làm, khi nào.',
  states: {
    met: 'Có hoạt động kèm người làm và thời gian, hoặc một kế hoạch năm / phụ lục nói rõ ai lập và khi nào.',
    partial: 'Có hoạt động nhưng thiếu người làm hay thời gian, hoặc kế hoạch mới chỉ được hứa.',
    missing: 'Không nói các bên sẽ làm việc gì.'
  },
  good: `| Việc | Ai làm | Khi nào |
|---|---|---|
| Khảo sát 12 giếng khoan | Nhóm Nước Ngọt | tháng 3/2026 |
| Tập huấn thợ sửa bơm | Trường nghề huyện | tháng 5/2026 |`,
  weak: 'Các bên sẽ tổ chức tập huấn, truyền thông và khảo sát.',
  weakBecause: 'Có việc nhưng không biết ai làm và làm khi nào.',
  missing: 'Văn bản chưa có kế hoạch làm việc: việc gì, ai làm, khi nào xong.',
  partial: 'Kế hoạch làm việc chưa đủ: chưa nêu {lacking}.',
  lacking: {
    activities: 'các hoạt động hoặc đầu việc cụ thể',
    owner: 'ai làm từng việc',
    time: 'làm khi nào, xong khi nào'
  },
  template: {
    heading: 'Kế hoạch làm việc',
    body: `| Hoạt động | Đơn vị thực hiện | Thời gian |
|---|---|---|
| [tổ chức tập huấn / khảo sát …] | {partner} | [tháng 3 – tháng 5/2026] |

Trước ngày [30/11] hằng năm, [tên đơn vị điều phối] lập kế hoạch năm sau, ghi rõ từng hoạt động, người phụ trách và thời hạn, trình các bên thông qua.`
  },
  additions: {
    activities: 'Các hoạt động chính: [hoạt động thứ nhất], [hoạt động thứ hai].',
    owner: '[Tên đối tác] thực hiện [hoạt động]; [tên đối tác khác] thực hiện [hoạt động].',
    time: '[Hoạt động] bắt đầu tháng [số] và hoàn thành trước ngày [ngày].'
  },
  cues: {
    subject: [
      'kế hoạch (làm việc|hoạt động|thực hiện|công tác|năm|hằng năm|hành động|triển khai|chung|)', 'lịch (hoạt động|làm việc|trình|thực hiện|)', 'các hoạt động', 'hoạt động chính', 'hoạt động', 'nội dung hợp tác', 'tiến độ (thực hiện|)', 'lộ trình', 'phân công thực hiện', 'đầu việc', 'nhiệm vụ (chính|cụ thể|)', 'giai đoạn', 'mốc (thời gian|)', 'chương trình (công tác|hành động|hoạt động)', 'việc', 'lịch trong năm', 'thời gian', 'gói công việc', 'công việc'
    ],
    elements: {
      activities: [
        '(tổ chức|mở) (tập huấn|lớp|khoá|hội thảo|toạ đàm|chiến dịch|ngày hội|buổi|cuộc|họp)', 'tập huấn', '(khảo sát|điều tra|thu thập|kiểm kê)', '(xây|làm|lắp|sửa|đào|khoan) (dựng|đặt|chữa|) …', '(trồng|ươm|chăm sóc) …', '(biên soạn|in|phát|viết|dịch) (tài liệu|sách|bản tin|sổ tay|tờ rơi|)', 'truyền thông', '(hoạt động|việc|nhiệm vụ|công việc) <number>', '(thí điểm|triển khai|ra mắt|khánh thành)', '(khám|xét nghiệm|tư vấn|tiêm|cấp phát)',
        '(thăm|đi) (hộ|thực địa|nhà)', '(nghiên cứu|phân tích|đánh giá) …', 'hội thảo', 'hoạt động (chính|cụ thể|)', 'kế hoạch (năm|hằng năm|quý|tháng|hoạt động) … (lập|xây dựng|thông qua|duyệt)', '!kế hoạch (năm|hằng năm|hoạt động|làm việc|chi tiết) … phụ lục', '(phụ lục|bảng) … kế hoạch', 'chiến dịch', '(gói|nhóm) (việc|công việc|hoạt động)', 'đầu việc', 'xây dựng (mô hình|bản đồ|bộ|trang)'
      ],
      owner: [
        'do <partner>', 'do <person>', 'do <body>', 'do <post>', '<partner> (thực hiện|chủ trì|phụ trách|tổ chức|lập|xây dựng|đảm nhận|triển khai|làm|lo|tập huấn|khảo sát|mở|soạn|viết)', '<body> (thực hiện|chủ trì|phụ trách|tổ chức|lập|xây dựng|soạn)', '<post> (thực hiện|chủ trì|phụ trách|tổ chức|lập|xây dựng)', '<person> (thực hiện|phụ trách|làm|lo)', '(ai làm|người làm|phụ trách|đơn vị thực hiện|chủ trì|người chủ trì|đơn vị chủ trì|bên thực hiện|thực hiện) …',
        '(giao|phân công) (cho|) <partner>', '(mỗi|từng) (nhóm|bên|đối tác|thành viên) (lập|làm|tổ chức|tự|thực hiện)', 'ban điều phối (lập|xây dựng|soạn)', 'tổ thư ký (lập|soạn|xây dựng)', 'các bên (cùng|) (lập|xây dựng|thông qua) kế hoạch', '(kèm|ghi rõ) … (người|phân công|phụ trách)', 'nhóm … (làm|lo|phụ trách|triển khai)'
      ],
      time: [
        '<date>', '<deadline>', 'tháng <number>', 'quý (i|ii|iii|iv|<number>)', 'trước (ngày|tháng|cuối|mùa)', '(từ|đến) (tháng|ngày|quý|năm)', '<freq>', '(đầu|cuối|giữa) (năm|quý|tháng|mùa|vụ|học kỳ)', 'trong (năm|quý|tháng|tuần|mùa|vụ)', '(mùa|vụ) (mưa|khô|xuân|hè|thu|đông|gặt|lũ|chiêm)', '(thời gian|thời hạn|khi nào|tiến độ|hạn|mốc) …', 'tuần (thứ|đầu|cuối) …', '(năm|giai đoạn) <number>', 'sau khi ký <duration>', 'trong (vòng|) <duration>', '<duration> (đầu|đầu tiên|cuối)', 'hoàn thành', 'dịp (hè|tết|khai giảng)', 'sau (vụ|mùa|tết|gặt)'
      ]
    },
    weak: [
      'kế hoạch (chi tiết|cụ thể|hoạt động|làm việc|hằng năm|năm|) sẽ (được|do)', 'sẽ (xây dựng|lập|ban hành|thống nhất) kế hoạch', 'các lĩnh vực hợp tác', 'lĩnh vực hợp tác', 'tuỳ (theo|) (tình hình|điều kiện|nguồn lực)', 'theo từng (giai đoạn|năm|thời điểm)', 'các hoạt động (khác|phù hợp|chung)', 'khi có (điều kiện|kinh phí)', 'xem xét (tổ chức|triển khai)', 'nghiên cứu khả năng'
    ],
    not: [
      'kế hoạch hoá gia đình', 'kế hoạch số', 'kế hoạch chiến lược', 'kế hoạch phát triển kinh tế', 'sở kế hoạch', 'phòng kế hoạch', 'quy hoạch', 'kế hoạch của uỷ ban', 'hoạt động hằng ngày của trẻ', 'hoạt động thể chất', 'giấy phép hoạt động', 'lĩnh vực hoạt động', 'kế hoạch bài giảng', 'hoạt động núi lửa', 'trung tâm hoạt động', 'không có kế hoạch', 'chưa có kế hoạch', 'kế hoạch kinh doanh', 'lịch sử'
    ]
  }
}
