import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Lý do cần hợp tác',
  why:
    'Phần "Bước đầu tiên" của tài liệu hướng dẫn đặt việc xác định nhu cầu hợp tác lên đầu: cùng nhau phải làm được nhiều hơn tổng ' +
    'những gì từng tổ chức tự làm.',
  states: {
    met: 'Nêu vấn đề hoặc nhu cầu và nói vì sao phải các bên cùng làm mới giải quyết được.',
    partial: 'Chỉ nêu vấn đề, hoặc chỉ nói các bên bổ sung cho nhau.',
    missing: 'Không nêu vấn đề cũng không nêu lý do hợp tác.'
  },
  good:
    'Bốn xã ven biển mất nước ngọt ba tháng mỗi năm. Hội có kỹ thuật lọc nhưng không có đất đặt trạm; xã có đất nhưng thiếu thợ; không bên nào một mình làm nổi.',
  weak: 'Tình trạng thiếu nước ngọt ở bốn xã ven biển ngày càng nghiêm trọng.',
  weakBecause: 'Có vấn đề nhưng chưa nói vì sao cần chính các bên này cùng làm.',
  missing: 'Văn bản chưa nói vì sao các bên cần hợp tác với nhau.',
  partial: 'Lý do hợp tác chưa đủ: chưa nêu {lacking}.',
  lacking: {
    problem: 'vấn đề hoặc nhu cầu cần giải quyết',
    together: 'vì sao phải các bên cùng làm, mỗi bên bổ sung điều gì cho nhau'
  },
  template: {
    heading: 'Lý do hợp tác',
    body: `Vấn đề các bên cùng giải quyết: [thực trạng, ai bị ảnh hưởng, mức độ] tại [địa bàn].

Không bên nào có thể tự mình giải quyết vấn đề này. Mỗi bên có thế mạnh riêng và các bên bổ sung cho nhau:

- {partner} có [thế mạnh, nguồn lực hoặc thẩm quyền] nhưng thiếu [điều còn thiếu].

Khi cùng làm, các bên đạt được điều mà từng bên riêng lẻ không làm được: [kết quả chỉ có khi hợp sức].`
  },
  additions: {
    problem: 'Vấn đề các bên cùng giải quyết là [thực trạng] khiến [những ai] phải chịu [hệ quả].',
    together: 'Không bên nào tự mình làm được việc này: [tên bên] có [thế mạnh], [tên bên] có [thế mạnh], và hai bên bổ sung cho nhau.'
  },
  cues: {
    subject: [
      'lý do', 'lý do hợp tác', 'vì sao', 'tại sao', 'bối cảnh', 'sự cần thiết', 'nhu cầu', 'nhu cầu hợp tác', 'vấn đề', 'thực trạng',
      'đặt vấn đề', 'tình hình', 'hoàn cảnh', 'cơ sở hợp tác', 'lời mở đầu', 'lời đầu', 'lời nói đầu', 'mở đầu', 'câu chuyện',
      'giá trị gia tăng', 'xét rằng', 'nhận thấy', 'cùng làm', 'một mình', 'thế mạnh', 'bổ sung', 'khó khăn', 'thách thức',
      'chuyện cũ', 'cơ sở', 'nền tảng', 'giá trị của hợp tác', 'liên danh', 'một (xóm|làng|nhà|tổ chức)', 'mỗi nhà'
    ],
    elements: {
      problem: [
        'vấn đề (là|cần giải quyết|của)', 
        '!(tình trạng|nạn) … (gia tăng|phổ biến|kéo dài|nghiêm trọng|diễn ra|vẫn)',
        '<percent> … (không|chưa|thiếu|bị|phải|bỏ|mắc|nghèo)', '<number> … (không|chưa|thiếu|bị|phải|bỏ học|mắc|nghỉ|chết)',
        'thiếu (nước|việc|giáo viên|bác sĩ|thuốc|đất|vốn|thông tin|dịch vụ|chỗ|ăn)', 'ô nhiễm',
        'bị (mất|bỏ rơi|bỏ lại|kỳ thị|ngập|hạn|xói|phá|ép|lừa|nhiễm|bạo|gián đoạn)', 'mất (đất|rừng|việc|mùa|nước|giống|dần|trắng|cá)',
        'bỏ (học|trị|làng|xứ|hoang|nghề)', 'chưa (được|có|tiếp cận|biết)', 'không (được|có|đủ|tiếp cận|còn|ai)', 'nghèo', 'bạo lực',
        'tai nạn', 'suy dinh dưỡng', 'suy (giảm|thoái)', 'lũ', 'hạn hán', 'nhiễm mặn', 'xâm nhập mặn',
        'xói lở', 'sạt lở', 'dịch bệnh', 'tử vong', 'kỳ thị', 'xuống cấp', 'mai một', 'cạn (kiệt|dần|)', 'nhu cầu (của|cấp thiết|về)',
        'khó khăn', 'khoảng trống', 'rời rạc', 'chồng chéo', 'manh mún', 'quá tải', 'ngày càng', 'vẫn còn', 'thiệt hại', 'nguy cơ',
        'nợ (lương|nần)', 'ép giá', 'chết', 'thất nghiệp', 'bất bình đẳng', 'rác',
        '(gần|khoảng|hơn|chừng) <number> … (không|chưa|thiếu|bị|phải|vẫn|nghỉ|bỏ|dùng|sống)',
        '(tỷ lệ|số) … (cao|còn|lên|tăng|<percent>)', 'phải (chờ|đi|gõ|mua|gánh|bán|đổ|vượt|nghỉ)', 'thiếu (máu|người|chỗ|ăn|lớp|vốn)',
        'đuối nước', '(tảo hôn|buôn bán|bạo hành|đánh bắt|chặt trộm|phá rừng|xâm hại|quỵt lương|ma tuý)',
        '(bị|) (chặt|quỵt|lừa|bỏ|chia cắt|lấn)', 'lấn sâu', 'nhiễm phèn', 'vắng mặt trong', 'cháy khô', 'úng', 'sống một mình', 'mất ăn',
        'chưa nơi nào', 'về tay không', 'bỏ cuộc', 'không ai (hay|báo|lo|biết)', 'không có bảo hiểm', 'tay trắng'
      ],
      together: [
        '!không (bên|tổ chức|ai|đơn vị|nhà|cơ quan|nhóm|làng|xóm) nào … (tự mình|một mình|đơn lẻ|tự lo|đủ sức|đủ khả năng|làm nổi|làm được|giải quyết được|giữ nổi)',
        '!không thể (tự mình|một mình|đơn lẻ|riêng lẻ)',
        '!(một|từng|mỗi) (bên|tổ chức|mình|nhà|làng|đơn vị) … (không thể|không đủ|không làm|làm không|chỉ có|không kham|không giữ)',
        '!(tự mình|một mình|riêng lẻ|đơn lẻ) … (không|chẳng|khó)', '!bổ sung cho nhau', '!bù (đắp|) cho nhau',
        '!bổ trợ (cho nhau|lẫn nhau)', '!(chỉ|phải) (khi|có|) … (cùng|hợp sức|chung sức|phối hợp|liên kết|hợp lại) … mới',
        '!(có|giỏi|mạnh về|nắm) … (nhưng|còn|song) (thiếu|không có|chưa có|yếu)', '<partner> có (kinh nghiệm|chuyên môn|kỹ thuật|đất|thầy|sinh viên|mạng lưới|thẩm quyền|kinh phí|dữ liệu|hội viên|thuốc|phòng|mặt bằng|luật sư|người|lòng tin) … <partner>',
        '!(lớn hơn|nhiều hơn) … (cộng lại|từng bên|riêng lẻ|một mình|tổng)', '!giá trị gia tăng (của|khi|từ) (hợp tác|việc|quan hệ)',
        '!cộng hưởng', '!hợp lực', '!hợp sức', '!góp lại', '!ghép lại', '!thế mạnh (khác nhau|riêng|của (mỗi|từng) bên)',
        '!kết hợp … (của|với|và) … <partner>', '!(cần|phải) (có|sự|) … (cùng|phối hợp|liên kết|tham gia) (của|) (cả|nhiều|các)',
        '!một cây làm chẳng', '!nếu (làm riêng|thiếu (một|bên)|từng bên)',
        '!vượt (quá|) (khả năng|sức|tầm) (của|) (một|từng|mỗi|bất kỳ)',
        '!mỗi (bên|người|nhà|tổ chức) (có|giữ|nắm|mang) (một|) (mảnh|phần|thế mạnh|mặt)', '!đứng riêng', '!làm riêng', '!chung sức mới',
        '!chỉ khi … (cùng|chung|mới)', '!(phải|cần) có (cả|đủ) … (và|mới)', '!không ai … (đủ sức|một mình|tự|làm nổi)',
        '!không (bên|tổ chức) nào tự', '!thiếu một trong (hai|ba)', '!(ghép|gộp|gom|cộng|nối) … (mới|lại|thì)', '!đặt cạnh nhau mới',
        '!(đi|làm|đứng|để) riêng (thì|đã|là|lẻ|rẽ|mỗi)', 'có … mà (không có|thiếu|chưa có)',
        '!(trong khi|còn) <partner> (có|thiếu|biết|giữ)', '!(phải|nên) … (canh|làm|giữ|lo) chung',
        'đòi hỏi (cả|sự|) … (cùng|và)', '(một|mỗi) (nhà|xóm|người|tổ chức) (góp|nắm|canh|lo) … (một|thì|mỗi)',
        'mới (nên|đủ|khép|kịp)', 'nắm … nắm', '!bù cho nhau',
        '!thiếu … (thì|là) … (khô|hỏng|không)', '!(tìm đến|cần đến|cần) nhau', '!(có|giữ) … nhưng không (vào|tới|với|đến) (được|nổi)'
      ]
    },
    weak: [
      'xuất phát từ nhu cầu (thực tế|của hai bên|hợp tác)', 'phát huy (thế mạnh|tiềm năng) (của|) (mỗi|hai|các)',
      'hợp tác là (cần thiết|tất yếu)', 'nhận thấy (sự cần thiết|tầm quan trọng) (của|)', 'trên cơ sở (nhu cầu|nguyện vọng)',
      'tận dụng (lợi thế|thế mạnh)', 'có nhiều (điểm chung|tiềm năng)', 'tầm quan trọng của (hợp tác|sự hợp tác)', 'cùng có lợi',
      'lý do hợp tác … sẽ (được|)'
    ],
    not: [
      'thuế giá trị gia tăng', 'hoá đơn giá trị gia tăng', 'theo nhu cầu', 'khi có nhu cầu', 'nhu cầu đào tạo của cán bộ',
      'vấn đề phát sinh', 'các vấn đề (chung|quan trọng|khác|liên quan)', 'giải quyết (vướng mắc|tranh chấp|bất đồng|khiếu nại)',
      'lý do (vắng|rút|chính đáng|bất khả kháng|từ chối|chấm dứt)', 'nêu rõ lý do', 'không bên nào được', 'không bên nào chịu', 'rủi ro',
      'thảo luận vấn đề', 'vấn đề thảo luận', 'vốn bổ sung', 'sửa đổi bổ sung', 'bổ sung hồ sơ',
      'chưa thấy cần', 'không có nhu cầu', 'phản ánh khó khăn', 'không ai giữ chức',
      'không có lý do', 'lý do chính đáng', 'vấn đề đóng góp'
    ]
  }
}
