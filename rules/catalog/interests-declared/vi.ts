import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Công khai lợi ích, ngăn ngừa xung đột lợi ích',
  why:
    'Phần "Rào cản" của tài liệu hướng dẫn kể "chương trình nghị sự ẩn" (mục đích riêng không nói ra) là một điều làm hỏng hợp tác. ' +
    'Khi bên nào cũng nói rõ lợi ích riêng và biết phải làm gì khi có xung đột lợi ích, các bên dễ tin nhau hơn.',
  states: {
    met: 'Văn bản nói các bên công khai lợi ích hoặc xung đột lợi ích, và sau đó thì làm gì.',
    partial: 'Chỉ nêu nguyên tắc minh bạch về lợi ích, hoặc có kê khai mà không nói sau đó làm gì.',
    missing: 'Không nói gì tới việc công khai lợi ích hay xung đột lợi ích.'
  },
  good: 'Thành viên ban điều phối có lợi ích riêng trong một việc phải nói ra trước khi bàn, rời phòng khi biểu quyết, và thư ký ghi lại trong biên bản.',
  weak: 'Các bên minh bạch, không vụ lợi.',
  weakBecause: 'Đây mới là nguyên tắc; chưa nói lợi ích được công khai ra sao và khi có xung đột lợi ích thì làm gì.',
  missing: 'Văn bản chưa nói các bên công khai lợi ích riêng, xung đột lợi ích thế nào và sau đó làm gì.',
  partial: 'Việc công khai lợi ích chưa đủ: chưa nêu {lacking}.',
  lacking: {
    disclosure: 'các bên công khai lợi ích hoặc xung đột lợi ích bằng cách nào',
    consequence: 'sau khi công khai thì làm gì (rút khỏi bàn bạc, không biểu quyết …)'
  },
  template: {
    heading: 'Công khai lợi ích',
    body: `Để công khai, minh bạch về lợi ích riêng, {partners} thống nhất:

1. Mỗi bên kê khai với [tên thư ký] các lợi ích riêng liên quan đến công việc chung khi ký và cập nhật [hằng năm].
2. Người có xung đột lợi ích trong một việc phải khai báo trước khi việc đó được đưa ra bàn, không tham gia thảo luận và không biểu quyết về việc đó; [thư ký] ghi vào biên bản.
3. Nếu có người không khai báo lợi ích, [ban điều phối] xem xét lại quyết định liên quan.

Lợi ích riêng đã công khai:

- {partner}: [lợi ích riêng, ví dụ: bán thiết bị, nhận tài trợ từ …, có người thân trong …]`
  },
  additions: {
    disclosure: 'Mỗi bên kê khai lợi ích riêng hoặc xung đột lợi ích với [tên thư ký] khi ký và [hằng năm].',
    consequence: 'Người có xung đột lợi ích không tham gia thảo luận và không biểu quyết về việc đó; [thư ký] ghi vào biên bản.'
  },
  cues: {
    subject: [
      'xung đột lợi ích', 'mâu thuẫn lợi ích', 'lợi ích (riêng|cá nhân|liên quan|tài chính|ngầm|nhóm|của mình)', 'tư lợi', 'vụ lợi', 'kê khai lợi ích', 'công khai lợi ích', 'khai báo lợi ích', 'nghị sự ẩn', 'chương trình nghị sự ẩn', 'ý đồ riêng', 'động cơ riêng', 'tính toán riêng', 'mục đích riêng', 'quyền lợi riêng', 'sổ lợi ích', 'người (nhà|thân|có liên quan)', 'họ hàng', 'thân nhân', 'tránh (mặt|ra ngoài)', 'không vô tư', 'liêm chính', 'quan hệ (gia đình|họ hàng|làm ăn|tài chính|sở hữu|cổ phần)', 'phần hùn', 'cổ phần', 'dính (dáng|tới|đến)', 'giấu (lợi ích|ý đồ|giếm)', 'nhận (tiền|quà|hoa hồng|tài trợ) (từ|của)'
    ],
    elements: {
      disclosure: [
        '!(kê khai|khai báo|công khai|khai|công bố|tiết lộ|nêu|nói ra|nói rõ|thông báo|báo|trình bày|tự nêu|thông tin) … (lợi ích|xung đột lợi ích|động cơ|ý đồ|quyền lợi)', '!(lợi ích|xung đột lợi ích|quyền lợi riêng) … (phải|được|cần) (kê khai|khai báo|công khai|nêu|khai|công bố|thông báo|báo|ghi)', '(phải|cần|có trách nhiệm|có nghĩa vụ|) (kê khai|khai báo|công khai|thông báo|nói ra|nêu|báo|khai|nói rõ|nói trước|báo trước|nói thẳng)', '!(bản|phiếu|mẫu|sổ|bảng) (kê khai|khai báo|đăng ký|khai|) lợi ích', '!sổ (đăng ký|) lợi ích', '!tự (khai|kê khai|khai báo)', '!nói (ra|trước|thẳng|rõ) … (lợi|người nhà|họ hàng|anh em|phần hùn|làm ăn|quan hệ)', 'ký cam kết (không|về) … lợi ích', 'hỏi … (có ai|ai có) … (lợi ích|liên quan|dính)', '(khi|nếu) … (có|phát sinh|phát hiện) … (xung đột lợi ích|lợi ích riêng|liên quan) … (báo|thông báo|khai|nêu|nói)'
      ],
      consequence: [
        '(không|không được|thôi) (tham gia|dự|) (biểu quyết|bỏ phiếu|bàn|thảo luận|chấm|quyết định|xét|ký|phê duyệt)', 'rút (khỏi|lui|ra)', 'rời (phòng|cuộc họp|phiên họp|bàn)', '(ra|đi ra) (ngoài|khỏi)', 'đứng ngoài', 'tránh mặt', 'ghi (vào|trong|rõ|lại|) (biên bản|sổ)', '(người khác|thành viên khác|bên khác|đơn vị khác) (thay|quyết|chấm|làm)', '(ban điều phối|hội đồng|chủ toạ|các bên|<body>|<post>) (xem xét|quyết định|quyết|xử lý|cho ý kiến|bàn|kết luận)', '(bị|sẽ bị|thì) (huỷ|vô hiệu|đình chỉ|khai trừ|tạm dừng|loại|bãi|cảnh cáo|xem xét lại|nhắc)', '(quyết định|hợp đồng|kết quả|phiếu) … (huỷ|vô hiệu|làm lại|xem xét lại|bỏ|không tính)', 'mất quyền (biểu quyết|bỏ phiếu|)', 'chấm dứt (hợp tác|tư cách)', 'khước từ', 'từ chối tham gia', 'trả lại (tiền|quà|phần)', 'nhường', 'thay thế', 'lưu (vào|trong|tại) (sổ|hồ sơ)', 'công bố (trên|cho)', 'mời (người|chuyên gia|bên) (độc lập|ngoài|khác)', 'xử lý (theo|như)'
      ]
    },
    weak: [
      '(minh bạch|công khai) (về|trong) lợi ích', 'minh bạch (lợi ích|về lợi ích|động cơ)', 'tránh xung đột lợi ích', 'không (vụ lợi|tư lợi)', 'không (có|để) (chương trình nghị sự ẩn|nghị sự ẩn|xung đột lợi ích)', 'cởi mở về (lợi ích|động cơ|mong muốn)', 'thẳng thắn về lợi ích', 'quy (định|trình|chế) … xung đột lợi ích … sẽ', 'hạn chế xung đột lợi ích', 'đặt lợi ích chung (lên|trên)', 'phòng ngừa xung đột lợi ích', 'không có ý đồ riêng'
    ],
    not: [
      'quyền và lợi ích hợp pháp', 'lợi ích hợp pháp', 'lợi ích (quốc gia|công cộng|của cộng đồng|kinh tế|lâu dài|ngắn hạn|của người dân|hai bên)', 'cùng có lợi', 'lãi suất', 'tiền lãi', 'kê khai (thuế|tài sản đảm bảo|giá|hải quan|hàng hoá)', 'khai báo (y tế|tạm trú|hải quan)', 'công khai (tài chính|ngân sách|kết quả|danh sách)', 'xung đột (đất đai|vũ trang|giữa người và voi|nguồn nước|pháp luật)', 'vụ lợi ích', 'sở thích', 'bên quan tâm', 'phi lợi nhuận', 'khai báo mất'
    ]
  }
}
