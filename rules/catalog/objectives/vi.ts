import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Mục tiêu đã thoả thuận',
  why:
    'Mục "Mục đích" của tài liệu hướng dẫn muốn từng đối tác hiểu và chấp nhận các mục tiêu đã thống nhất; ' +
    'phần "Bước thứ ba" nói điều lệ phải ghi những mục tiêu chính của quan hệ đối tác.',
  states: {
    met: 'Có ít nhất hai mục tiêu cụ thể, hoặc một mục tiêu đo đếm được, rõ hơn mục đích chung.',
    partial: 'Chỉ có định hướng chung hoặc danh sách lĩnh vực hợp tác.',
    missing: 'Không có mục tiêu nào của quan hệ đối tác.'
  },
  good: `Các bên thống nhất các mục tiêu sau:
1. Đến tháng 12/2027, 90% trẻ dưới 5 tuổi ở bốn xã được cân đo hằng tháng.
2. Lập 12 nhóm cha mẹ do chính người trong thôn điều hành.`,
  weak: 'Hai bên hợp tác trong các lĩnh vực: y tế, giáo dục, môi trường và các lĩnh vực cùng quan tâm.',
  weakBecause: 'Đây là danh sách lĩnh vực, chưa nói các bên muốn đạt được gì cụ thể.',
  missing: 'Văn bản chưa nêu mục tiêu nào mà các bên đã thống nhất.',
  partial: 'Mục tiêu chưa đủ rõ: chưa nêu {lacking}.',
  lacking: { specific: 'ít nhất hai mục tiêu cụ thể, hoặc một mục tiêu có con số và thời hạn' },
  template: {
    heading: 'Mục tiêu cụ thể',
    body: `Các bên thống nhất các mục tiêu cụ thể sau của quan hệ đối tác:

1. Đến [tháng/năm], [bao nhiêu người hoặc hộ] [đạt được điều gì] tại [địa bàn].
2. Tăng (hoặc giảm) [tỷ lệ hoặc số lượng] từ [mức hiện nay] lên (hoặc xuống) [mức mong muốn] trước [ngày].
3. Lập [số lượng] [nhóm, mô hình hoặc dịch vụ] tại [địa bàn] trước [ngày].`
  },
  additions: { specific: 'Mục tiêu: đến [tháng/năm], [chỉ số] tăng từ [mức hiện nay] lên [mức mong muốn] tại [địa bàn].' },
  cues: {
    subject: [
      'mục tiêu', 'mục tiêu cụ thể', 'các mục tiêu', 'mục tiêu chính', 'mục tiêu hợp tác', 'mục tiêu đến', 'chỉ tiêu',
      'đích (phải|cần) (tới|đến)', 'những đích', 'những việc (muốn|phải|cần) đạt', 'điều chúng tôi muốn (làm được|đạt)',
      'phấn đấu', 'cam kết đạt', 'kết quả (cần|phải) đạt', 'nhiệm vụ trọng tâm', 'nội dung hợp tác', 'lĩnh vực hợp tác', 'ưu tiên',
      'trọng tâm', 'mt <number>', 'okr', 'ba việc lớn', '<number> việc (lớn|phải làm xong)', 'đạt được', 'định hướng',
      'kết quả then chốt', 'đích của chúng tôi', 'chúng (ta|tôi) sẽ làm (được|gì)', 'điều phải xong', 'giao kèo', 'thoả ước',
      'chương trình phối hợp', 'nhắm tới', 'kế hoạch chung', 'muốn để lại',
      'mình làm <number> (chuyện|việc)', '(bốn|ba|hai|năm) (chuyện|việc|điều) (muốn|phải|cần|sau)', 'nói cho rõ hơn'
    ],
    elements: {
      specific: [
        '!mục tiêu … <percent>', '!mục tiêu <number>',
        '!(đến|trước|vào) (cuối|) (năm|tháng|quý|mùa) … (có|đạt|ít nhất|tăng|giảm|được|hoàn thành) … <number>',
        '!(đến|trước) <date> … (có|đạt|ít nhất|tăng|giảm|hoàn thành|không còn)',
        '!(tăng|giảm|nâng|hạ|đưa) … từ … (lên|xuống|còn) … (<number>|<percent>)',
        '!(tăng|giảm|nâng) … (thêm|ít nhất|) <percent>', 'ít nhất <percent>', 'tối thiểu <percent>',
        'ít nhất <number> (hộ|người|trẻ|thôn|xã|trường|em|phụ nữ|nông dân|ca|nhóm|hecta|ha)',
        '<percent> (số|) (hộ|người|trẻ|em|phụ nữ|học sinh|trường|thôn|bệnh nhân|cán bộ)',
        'giảm', 'tăng', 'nâng … lên', 'lập (được|) <number>', 'thành lập', 'xây (dựng|) … <number>', 'trồng <number>',
        'đào tạo <number>', 'mở <number>', 'hoàn thành', 'hình thành', 'đưa … vào (luật|nghị quyết|quy hoạch|kế hoạch|sử dụng)',
        'phục hồi', 'bảo đảm … (được|có)', 'giúp … (có|được|biết)', 'vận động … (ban hành|sửa)',
        'chấm dứt', 'không còn', 'xoá', 'bảo tồn', 'số hoá', 'công bố', 'thiết lập', 'cung cấp … cho', 'cải tạo', 'gấp (đôi|ba)',
        'còn dưới', 'trên <percent>', 'đạt chuẩn', 'mục tiêu (thứ|) (nhất|hai|ba)', '(thứ nhất|thứ hai|thứ ba|một là|hai là|ba là)',
        '<percent>', 'trên <number>', 'dưới <number>',
        '<number> (hộ|trẻ|em|người|thôn|xã|trường|bản|bến|trạm|điểm|lớp|nhóm|hecta|ha|giếng|vườn ươm|hợp tác xã|thư viện|tổ|mô hình|phụ nữ|thanh niên|buổi|nông dân|câu lạc bộ|xe|cơ quan|ca|vụ)',
        '(mọi|mỗi|tất cả|toàn bộ) (trạm|xóm|thôn|trường|hộ|nhà|trẻ|xã|phụ nữ|em|bản) … (có|đều|được)',
        'không (nhà|ai|con|hộ|em|trẻ|người) nào', 'khôi phục', 'vận động … (ban hành|sửa|thông qua|hỗ trợ)',
        'rút (ngắn|) … (xuống|còn)', '!gấp đôi số', 'xây dựng (bộ|quy trình|hệ thống|mô hình|bản đồ|cơ sở dữ liệu)',
        '(lập|mở|đắp|dựng|ký|làm) (xong|được)', 'lập bản đồ', 'tiêm (phòng|chủng)', 'nhà nào cũng',
        'được (học|sửa|khám|cấp|hưởng|đào tạo)', '(sang|hết) năm', 'trước (năm|tháng|mùa|vụ|tết|khai giảng)',
        '(quy trình|mạng lưới|trung tâm|dịch vụ) … (cho|dùng chung|tự)', 'đưa … (lên|vào|xuống|đến|ra)',
        'có … (phiên dịch|đại diện|áo phao|kho|giếng)'
      ]
    },
    weak: [
      'lĩnh vực hợp tác', 'các lĩnh vực (sau|cùng quan tâm|khác)', 'nâng cao năng lực', 'nâng cao nhận thức', 'nâng cao hiệu quả',
      'tăng cường (hợp tác|phối hợp|năng lực|trao đổi)', 'mục tiêu (cụ thể|) … sẽ được (xác định|thống nhất|xây dựng)',
      'thúc đẩy (hợp tác|phát triển)', 'phát triển bền vững',
      'góp phần … phát triển', 'đẩy mạnh', 'phát huy', 'mục tiêu … theo từng (năm|giai đoạn)', 'định hướng chung'
    ],
    not: [
      'đối tượng mục tiêu', 'nhóm mục tiêu', 'chương trình mục tiêu quốc gia', 'ngân sách … mục tiêu',
      'mục tiêu của (buổi|cuộc|khoá|chuyến)', 'bổ sung có mục tiêu', 'mục tiêu giá', 'thị trường mục tiêu',
      'chỉ tiêu (tuyển sinh|biên chế|ngân sách)', 'chỉ tiêu kỹ thuật', 'ống kính', 'mục tiêu tấn công', 'không có mục tiêu',
      'khảo sát (năm|<number>)', 'chưa có mục tiêu', 'không đặt (ra|) mục tiêu',
      'biểu quyết', 'tán thành'
    ]
  }
}
