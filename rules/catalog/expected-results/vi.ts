import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Kết quả mong đợi',
  why:
    'Phần "Bước thứ ba" của tài liệu hướng dẫn coi kết quả là một trong những nội dung phải có của điều lệ; ' +
    'mục "Quản lý hiệu suất" nhắc cơ cấu và nguồn lực là để đạt tới các kết quả ấy.',
  states: {
    met: 'Nêu tên đầu ra, kết quả hoặc sản phẩm, ít nhất một kết quả có số lượng, mức hoặc thời hạn.',
    partial: 'Có kết quả nhưng không có số lượng, mức hay thời hạn nào.',
    missing: 'Không nêu kết quả nào.'
  },
  good: 'Kết quả mong đợi: 40 nhóm tiết kiệm hoạt động đều, một cẩm nang cho trưởng nhóm (tháng 6/2026) và 1.200 phụ nữ có sổ tiết kiệm vào cuối năm 2027.',
  weak: 'Kết quả: cộng đồng có nhận thức tốt hơn, tài liệu tập huấn được biên soạn.',
  weakBecause: 'Đã nêu kết quả nhưng không có số lượng, mức hay ngày để biết khi nào đạt.',
  missing: 'Văn bản chưa nêu quan hệ đối tác sẽ đem lại kết quả gì.',
  partial: 'Kết quả mong đợi chưa đủ: chưa nêu {lacking}.',
  lacking: {
    results: 'các kết quả hoặc sản phẩm cụ thể',
    target: 'số lượng, mức hoặc thời hạn cho ít nhất một kết quả'
  },
  template: {
    heading: 'Kết quả mong đợi',
    body: `Các bên thống nhất các kết quả mong đợi sau:

| Kết quả hoặc sản phẩm | Chỉ tiêu | Thời hạn |
|---|---|---|
| [sản phẩm bàn giao, ví dụ: cẩm nang, mô hình, dữ liệu] | [số lượng] | [ngày] |
| [thay đổi ở người hưởng lợi] | [số người hoặc tỷ lệ %] | [tháng/năm] |`
  },
  additions: {
    results: 'Kết quả mong đợi của quan hệ đối tác gồm [sản phẩm] và [thay đổi ở người hưởng lợi].',
    target: 'Chỉ tiêu: [số lượng hoặc tỷ lệ] vào [tháng/năm].'
  },
  cues: {
    subject: [
      'kết quả', 'kết quả mong đợi', 'kết quả dự kiến', 'kết quả đầu ra', 'đầu ra', 'sản phẩm', 'sản phẩm bàn giao', 'sản phẩm đầu ra',
      'thành quả', 'tác động', 'chỉ tiêu', 'mục tiêu', 'mục tiêu cụ thể', 'thành công (là|trông)',
      'kết thúc (dự án|hợp tác|chương trình)', 'khi xong (việc|)', 'bàn giao', 'chỉ số',
      'đạt được', 'để lại', 'làm ra', 'chúng tôi sẽ có', 'mốc', 'cột mốc', 'kq <number>', 'phấn đấu',
      'khi khép lại', 'ta để lại', 'việc phải ra', 'lời hứa', 'nhờ hợp tác (này|)', 'hết (ba|hai|<number>) năm',
      'sau <number> (mùa|vụ|năm)', 'phải có lại'
    ],
    elements: {
      results: [
        '!kết quả (mong đợi|dự kiến|đầu ra|) (của|gồm|là)', '!sản phẩm (bàn giao|đầu ra|) (gồm|là)', '!đầu ra (gồm|là|<number>)',
        '(một|bộ|<number>) (cuốn|quyển|bộ|cẩm nang|sổ tay|báo cáo|mô hình|bản đồ|phần mềm|trang web|video|khoá học|giáo trình|hướng dẫn|cơ sở dữ liệu)',
        'cẩm nang', 'sổ tay', 'bộ (tài liệu|tiêu chí|công cụ|chỉ số|dữ liệu|giáo trình)', 'tài liệu',
        'báo cáo (khuyến nghị|nghiên cứu|khảo sát)', 'mô hình', 'bản đồ',
        'phần mềm', 'cơ sở dữ liệu', 'khuyến nghị chính sách',
        '(hộ|người|trẻ|em|phụ nữ|học sinh|nông dân|bệnh nhân|thôn|xã|trường) … (được|có|đạt|biết)',
        'được (xây|lắp|trồng|thành lập|vận hành|tập huấn|cấp|công bố|bàn giao)', 'có (việc làm|thu nhập|nước|giống|sổ)', 'giếng',
        'nhóm … hoạt động', 'câu lạc bộ', 'trung tâm', 'cây sống',
        'giảm', 'tăng', 'thay đổi', 'cải thiện', 'đi vào hoạt động', 'thành lập', 'ban hành', 'mạng lưới … hình thành', 'lớp học',
        'điểm … (mới|tư vấn|dịch vụ)',
        '(người dân|phụ nữ|bệnh nhân|nông dân|cán bộ|thanh niên|trẻ|các em|công nhân|nhóm) … (tự|được|có|biết|nhận|hoạt động|tham gia|viết)',
        'quy trình … (được|áp dụng)',
        '(phim|bản tin|bài|sách|tem|loa|cầu|đường|kho|chợ|bếp|nhà|bể|lớp|vườn ươm|phần mềm|con đường|tổ) … (được|có|hoạt động|xong|sạch|đủ|cung cấp)',
        'xuất bản', 'dự thảo', '(khai trương|vận hành|hoạt động)', 'có (thêm|lại) <number>'
      ],
      target: [
        '<number> (hộ|người|trẻ|em|phụ nữ|học sinh|nông dân|thôn|xã|trường|nhóm|mô hình|cuốn|bộ|buổi|lớp|giếng|hecta|ha|cây|điểm|câu lạc bộ|trạm|bản|video|báo cáo|cán bộ|giáo viên|tình nguyện viên|tổ|cái|chiếc|km|tấn|sản phẩm|bài)',
        '<percent>', '(đến|trước|vào) (cuối|) (năm|tháng|quý)', '(trước|vào|hạn|đến) <date>', '<deadline>', 'ít nhất <number>',
        'tối thiểu <number>',
        'từ … (lên|xuống|còn)', 'gấp (đôi|ba)', 'một (cuốn|bộ|báo cáo|bản đồ|cẩm nang|sổ tay|mô hình|trung tâm|quy trình|giáo trình)',
        '(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (nhóm|mô hình|cuốn|bộ|lớp|điểm|giếng|trường|xã|thôn|cây|trung tâm|kho|phòng)',
        'mỗi (năm|quý|tháng|vụ|mùa) <number>', '<date>', 'sau <duration>', 'trong (vòng|) <duration>', 'trước (tết|mùa|vụ)',
        'mọi (hộ|nhà|trẻ|thôn|trường)',
        'hạn (bàn giao|nộp|)',
        '<number> (phường|phim|bản|huyện|hiện vật|lượt|phiên|vườn ươm|tiết|nhà|đõ|cán bộ|loa|làng|ụ|cây số|chứng chỉ|tin|tổ|đơn vị|khoá)',
        '(trước|sau) <number> (mùa|vụ|năm|tháng)', 'tối thiểu (là|) <number>', 'không em nào', 'chỉ tiêu <number>',
        'tháng (thứ|) <number>', 'cuối kỳ <number>', 'mục tiêu <number>'
      ]
    },
    weak: [
      'kết quả (mong đợi|) … sẽ được (xác định|thống nhất)', 'kết quả (tốt|tích cực|thiết thực)', 'đạt hiệu quả cao', 'nhiều kết quả',
      'nâng cao nhận thức', 'nhận thức … được nâng lên', 'đạt kết quả', 'phát triển bền vững', 'chất lượng … được nâng cao',
      'sản phẩm … theo (từng|) kế hoạch'
    ],
    not: [
      'kết quả (biểu quyết|bỏ phiếu|kiểm phiếu|xét nghiệm|bầu cử|kiểm tra|thi|hoà giải|xác minh|cuộc họp|đấu thầu)',
      'sản phẩm (nông nghiệp|bán|của hợp tác xã|ocop|tín dụng|lỗi)', 'thông báo kết quả', 'kết quả giải quyết (đơn|khiếu nại)',
      'giá sản phẩm', 'đánh giá kết quả', 'báo cáo kết quả', 'chia sẻ kết quả', 'năm (ngoái|trước) … đã', 'không (nêu|đặt|có) kết quả',
      'tác động môi trường', 'kết quả hoạt động kinh doanh',
      'kết quả thực hiện trước', 'năm <number> dự án (trước|cũ)', 'kết quả (nghiên cứu với nhau|đấu thầu)'
    ]
  }
}
