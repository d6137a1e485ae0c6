import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Lợi ích của từng đối tác',
  why:
    'Phần "Bước đầu tiên" của tài liệu hướng dẫn mời từng tổ chức trả lời mình được gì trong một năm tới và được gì về lâu dài (một năm rưỡi đến ba năm), rồi bàn các câu trả lời ấy với nhau.',
  states: {
    met: 'Nêu lợi ích của từng đối tác, có cả lợi ích ngắn hạn (khoảng một năm) và lợi ích dài hạn.',
    partial: 'Nêu lợi ích chung chung, chỉ của một vài bên, hoặc không chia ngắn hạn và dài hạn.',
    missing: 'Không nói các đối tác được lợi gì.'
  },
  good: `| Đối tác | Trong 12 tháng | Sau 18–36 tháng |
|---|---|---|
| Hội Nuôi Trồng | 20 hội viên mới | Có tên trong ban tư vấn của huyện |
| Công ty Vị Biển | Nguồn hàu sạch, truy xuất được | Ổn định vùng nguyên liệu |`,
  weak: 'Hợp tác mang lại lợi ích lâu dài cho cả hai bên.',
  weakBecause: 'Chưa nói từng bên được gì, được trong năm đầu hay về sau.',
  missing: 'Văn bản chưa nói mỗi đối tác được lợi gì khi tham gia.',
  partial: 'Lợi ích của các đối tác chưa đủ: chưa nêu {lacking}.',
  lacking: {
    'each-partner': 'lợi ích riêng của từng đối tác',
    'short-term': 'lợi ích ngắn hạn (trong khoảng 12 tháng)',
    'long-term': 'lợi ích dài hạn (sau 18–36 tháng)'
  },
  template: {
    heading: 'Lợi ích của từng đối tác',
    body: `Các bên đã trao đổi và ghi lại lợi ích của từng đối tác như sau:

| Đối tác | Lợi ích ngắn hạn (trong 12 tháng tới) | Lợi ích dài hạn (18–36 tháng) |
|---|---|---|
| {partner} | [ví dụ: có thêm hội viên, tình nguyện viên, dịch vụ tốt hơn] | [ví dụ: uy tín với cộng đồng, tiếp cận cơ quan, nguồn thu ổn định] |`
  },
  additions: {
    'each-partner': 'Lợi ích của từng đối tác: [tên đối tác] có được [lợi ích]; [tên đối tác] có được [lợi ích].',
    'short-term': 'Trong 12 tháng đầu, [tên đối tác] được lợi [lợi ích ngắn hạn].',
    'long-term': 'Sau 18–36 tháng, [tên đối tác] được lợi [lợi ích dài hạn].'
  },
  cues: {
    subject: [
      'lợi ích', 'lợi ích (của|cho) (từng|mỗi|các|hai) (bên|đối tác|thành viên|tổ chức)', 'quyền lợi',
      '(mỗi|từng) (bên|đối tác|nhà|nhóm|tổ chức|thành viên) (được|nhận|có) (gì|lợi)', 'được gì', 'được lợi', 'hưởng lợi', 'nhận lại',
      'nhận được gì', 'cái được', 'phần được', 'lợi ích ngắn hạn', 'lợi ích dài hạn', 'kỳ vọng của (từng|mỗi) (bên|đối tác)',
      'mong đợi của (từng|mỗi) (bên|đối tác)', 'điều (mỗi|từng) (bên|nhà|nhóm) (mong|cần|được)', 'thu được', 'có lợi',
      'lợi thế nhận được', 'các bên cần gì', 'giá trị (mang lại|cho) (mỗi|từng) bên', 'trong 12 tháng tới',
      'trong 12 tháng tới', '(sau|) 18 36 tháng', 'ai (mong|được|cần) (gì|điều gì)', 'kỳ vọng', 'mong qua năm',
      'cái (cần|hội cần|viện cần)', 'về lâu dài', 'đổi lại', 'được và mất', 'phần của mỗi nhà',
      '(mùa này|năm nay) được', '(mùa|năm) nữa được'
    ],
    elements: {
      'each-partner': [
        '!lợi ích của <partner>', '!lợi ích (của|cho) (từng|mỗi) (bên|đối tác|thành viên|tổ chức)',
        '!(mỗi|từng) (bên|đối tác|thành viên|nhà|nhóm) (được|nhận|có) (gì|lợi)',
        '<partner> (được|có|có thêm|có được|nhận|thu|hưởng|tiếp cận|mở rộng|giảm|tăng|thêm|tiết kiệm)', '<partner>',
        '(hội|trung tâm|công ty|trường|quỹ|sở|phòng|hợp tác xã|xã|bệnh viện|viện|nhóm|thành viên chính thức|thành viên liên kết|quan sát viên) … (được|có|nhận|thêm|thu)',
        'đối với <partner>', 'với <partner>', 'phía <partner>', 'về phía <partner>', 'còn <partner>', 'cho <partner>',
        'nhà (nông|nước|khoa học|doanh nghiệp) … (được|có)',
        
        '(làng|nhà máy|đài|thư viện|cảng|bệnh viện|chùa|bảo tàng|ban quản lý|phường|thôn|xóm|nhà thuyền|nhóm phụ nữ|nhóm đồng đẳng|nhà tài trợ|liên hiệp|huyện|trung tâm|công ty|trường|quỹ|sở|phòng|hội|hợp tác xã|viện|tổ|xưởng|nhóm|xã|uỷ ban)',
        '(bên|đối tác|tổ chức) (a|b|c|<number>)'
      ],
      'short-term': [
        'ngắn hạn', 'trước mắt', '(12|mười hai) tháng', 'trong (một|1) năm', 'năm (đầu|đầu tiên|thứ nhất|nay|tới|sau)', 'trong năm',
        'ngay (trong|từ|mùa|vụ|năm|lập tức|)', '(vụ|mùa) (này|tới|đầu)', 'trong vòng (một|1) năm', '6 tháng (đầu|tới)', 'sáu tháng',
        'cuối năm (nay|đầu|2026)', 'năm 1', 'quý (i|ii|iii|iv)', 'trong <number> tháng', 'trước tết', 'hết năm',
        'mùa này', 'vụ này', 'ngay sau khi ký', 'trong năm <number>', 'hết năm nay', '<number> tháng (tới|đầu)',
        'mùa này được', 'năm nay được'
      ],
      'long-term': [
        'dài hạn', 'lâu dài', 'về lâu (về|) dài', '(18|24|36) tháng', '18 36 tháng', '18 đến 36 tháng', 'trung hạn',
        '(sau|trong) (hai|ba|2|3|2 3|năm|5) năm', '(hai|ba|2|3) năm (tới|sau|nữa)', 'năm thứ (hai|ba|2|3)', 'từ năm thứ (hai|ba)',
        'đến năm (2027|2028|2029|2030)', '(ba|hai|vài) (vụ|mùa) (sau|nữa|tới)', 'về sau', 'sau này', 'mai sau', 'hai ba năm', 'năm 2',
        'năm 3', 'kết thúc hợp tác', 'nhiều năm',
        'năm thứ (hai|ba)', '(ba|hai|<number>) mùa nữa', 'vài mùa nữa', 'qua ba năm', 'vào năm (2027|2028|2029|2030)', 'tháng 36',
        '18 36', 'dần'
      ]
    },
    weak: [
      '(hai|các) bên (đều|cùng) có lợi', 'cùng có lợi', 'đôi bên cùng có lợi',
      'lợi ích (chung|lâu dài|thiết thực) (cho|của) (các|hai|cả hai) bên', 'hài hoà lợi ích', 'bảo đảm lợi ích', 'chia sẻ lợi ích',
      'ai cũng được lợi', 'lợi ích … sẽ được (xác định|thống nhất)', 'mang lại lợi ích'
    ],
    not: [
      'quyền và lợi ích hợp pháp', 'xung đột lợi ích', 'nhóm lợi ích', 'lợi ích (công cộng|cộng đồng|quốc gia|của trẻ|tốt nhất của trẻ)',
      'người hưởng lợi', 'đối tượng hưởng lợi', 'vì lợi ích của (trẻ|người)', 'kê khai lợi ích', 'phi lợi nhuận', 'lợi nhuận',
      'phân chia lợi nhuận', 'bảo hành <number> tháng', 'thời hạn <number> tháng', 'lợi ích cá nhân', 'tiết lộ lợi ích',
      'chế độ quyền lợi bảo hiểm', 'không có lợi ích', 'lợi ích liên quan',
      'không (nhận|có|đem lại|mang lại) … lợi ích', 'lợi ích từ nhà thầu', 'khai trừ'
    ]
  }
}
