import type { RequirementWording } from '../../wording.ts'

export const wording: RequirementWording = {
  title: 'Bảo mật và bảo vệ dữ liệu',
  why:
    'Tài liệu hướng dẫn không đòi hỏi điều này, nhưng các bên thường trao cho nhau danh sách người hưởng lợi, hồ sơ ca và số liệu chưa công bố; ' +
    'nói trước điều gì phải giữ kín và giữ thế nào thì người dân được an toàn và các bên dám chia sẻ với nhau.',
  states: {
    met: 'Nói rõ thông tin nào phải giữ kín và giữ thế nào: ai được xem, khi nào được chia sẻ, lưu và xoá ra sao.',
    partial: 'Chỉ nói chung là bảo mật, hoặc chỉ nêu một nửa.',
    missing: 'Không nói gì về bảo mật hay dữ liệu cá nhân.',
  },
  good: `Các bên giữ kín hồ sơ ca và danh sách hộ gia đình; chỉ nhân viên được phân công mới được xem, chỉ chia sẻ khi người đó đồng ý bằng văn bản.
Dữ liệu được lưu trong thư mục có mật khẩu và xoá sau khi kết thúc dự án 12 tháng.`,
  weak: 'Các bên tôn trọng tính bảo mật của thông tin.',
  weakBecause: 'Chưa nói thông tin nào, ai được xem và khi nào được chia sẻ.',
  missing: 'Văn bản chưa nói thông tin nào phải giữ kín và dữ liệu cá nhân được bảo vệ ra sao.',
  partial: 'Phần bảo mật chưa đủ: chưa nêu {lacking}.',
  lacking: {
    what: 'thông tin hay dữ liệu nào phải giữ kín',
    handling: 'giữ kín bằng cách nào (ai được xem, khi nào được chia sẻ, lưu và xoá ra sao)',
  },
  template: {
    heading: 'Bảo mật và bảo vệ dữ liệu cá nhân',
    body: `Các bên giữ kín [dữ liệu cá nhân của người tham gia, hồ sơ ca, tài liệu được đánh dấu mật] có được trong quá trình hợp tác.

- Chỉ [những người được phân công] được xem các thông tin này.
- Thông tin chỉ được chia sẻ cho người khác khi [người liên quan] đồng ý bằng văn bản, hoặc khi pháp luật yêu cầu.
- Dữ liệu được lưu tại [nơi lưu], và được xoá sau [12] tháng kể từ khi kết thúc hợp tác.
- Khi thông tin bị lộ, bên phát hiện phải báo cho [người phụ trách] trong vòng [48] giờ.`,
  },
  additions: {
    what: 'Các bên giữ kín [dữ liệu cá nhân của người tham gia và tài liệu được đánh dấu mật].',
    handling: 'Chỉ [những người được phân công] được xem; thông tin chỉ được chia sẻ khi [người liên quan] đồng ý bằng văn bản, và được xoá sau [12] tháng.',
  },
  cues: {
    subject: [
      'bảo mật', 'bí mật', 'giữ kín', 'kín đáo', 'riêng tư', 'tiết lộ', 'rò rỉ', 'lộ (thông tin|lọt|ra ngoài)', 'dữ liệu cá nhân', 'thông tin (cá nhân|mật|nhạy cảm|riêng)',
      'bảo vệ (dữ liệu|thông tin)', '(danh tính|nhân thân|tên tuổi)', 'hồ sơ (ca|bệnh|cá nhân|khách hàng|trẻ)', 'tài liệu mật', 'chuyện riêng', 'an toàn (dữ liệu|thông tin)', 'quyền riêng tư',
      'không (kể|đưa|nói) … (ra ngoài|cho người ngoài|cho ai)', 'ẩn danh', 'nghị định 13',
    ],
    elements: {
      what: [
        '!(giữ kín|giữ bí mật|bảo mật|giữ gìn bí mật|giữ bảo mật) (mọi|các|toàn bộ|tất cả|những|) (thông tin|dữ liệu|hồ sơ|tài liệu|danh sách|số liệu|nội dung|danh tính|tên|chuyện) …',
        '!(thông tin|dữ liệu|hồ sơ|tài liệu|danh sách|số liệu|nội dung|danh tính) … (là bí mật|được giữ kín|được bảo mật|phải giữ kín|được giữ bí mật|được coi là mật|không được tiết lộ|phải được bảo mật)',
        '!(thông tin|tài liệu) (mật|bảo mật) (là|gồm|bao gồm|có nghĩa là|được hiểu là) …', '!không (được |) (tiết lộ|để lộ|cung cấp cho bên thứ ba|đưa ra ngoài|chuyển cho bên thứ ba) …',
        '!(bảo vệ|bảo đảm an toàn) (dữ liệu|thông tin) (cá nhân|của người|của trẻ|của khách|của hội viên|của bệnh nhân) …', '!không (kể|đưa|nói) (chuyện|tên|ảnh|số|danh sách) … (ra ngoài|cho người ngoài|cho ai)',
        'dữ liệu cá nhân (của|gồm|bao gồm|thu thập)', 'hồ sơ (ca|bệnh án|bệnh|cá nhân|khách hàng|trẻ|của trẻ|người hưởng lợi)', 'danh sách (hộ|người|trẻ|hội viên|khách|nạn nhân|bệnh nhân|người hưởng lợi|học viên)',
        '(danh tính|nhân thân|tên tuổi|địa chỉ|ảnh) (của |) (người|trẻ|nạn nhân|khách|bệnh nhân|hộ|người tố cáo|nhân chứng)', 'thông tin (cá nhân|nhạy cảm|sức khoẻ|tài chính|chưa công bố|của người hưởng lợi|về người|kinh doanh)',
        'tài liệu (được đánh dấu|nội bộ|chưa công bố|mật|do bên kia cung cấp)', 'số liệu (chưa công bố|thô|khảo sát)', 'thông tin (có được|thu được|nhận được|biết được|được cung cấp) …', 'bí mật (kinh doanh|thương mại|nhà nước|của bên kia|nghề nghiệp)',
        'nội dung (cuộc họp|trao đổi|tham vấn|thảo luận)', '(kết quả|mẫu) xét nghiệm', 'chuyện riêng của (từng |mỗi |) (nhà|người|hộ)', 'câu chuyện của (người|trẻ|nạn nhân)', 'quyền riêng tư của …',
      ],
      handling: [
        '!chỉ (người|cán bộ|nhân viên|những người|ai) … (được xem|được tiếp cận|được truy cập|được biết|được đọc|mới được)', '!(chỉ|không) … (chia sẻ|tiết lộ|cung cấp|công bố|chuyển) … (khi|trừ khi|nếu|trước khi) … (đồng ý|chấp thuận|cho phép|yêu cầu)',
        '(khi|nếu|trừ khi|trước khi) (có |được |) (sự |) (đồng ý|chấp thuận|cho phép) (bằng văn bản|của|từ) …', '(sự |) đồng ý bằng văn bản', '(phiếu|giấy|mẫu) (đồng ý|chấp thuận|cam kết bảo mật)', 'cam kết bảo mật', 'phân quyền (truy cập|xem)', '(có |đặt |bằng |) mật khẩu',
        'mã hoá', '(ẩn danh|mã số|bỏ tên|xoá tên|viết tắt tên|thay tên)', '(tủ|phòng|ngăn) (có |) khoá', 'lưu (trữ |giữ |) (trong|tại|trên|ở|tối đa|không quá) …', '(xoá|huỷ|tiêu huỷ|trả lại|hoàn trả) … (sau|khi|trong|<duration>|<deadline>|hồ sơ|dữ liệu|tài liệu)',
        '(trong|suốt|kéo dài|thêm|có giá trị) … <duration> (sau|kể từ|khi)', '(nghĩa vụ|trách nhiệm) … (còn|vẫn|tiếp tục) (hiệu lực |) (sau|kể cả|khi) …', 'kể cả (sau )khi … (kết thúc|chấm dứt|rút)', '(trừ|ngoại trừ) (trường hợp |khi |) … (pháp luật|cơ quan nhà nước|cơ quan có thẩm quyền|luật)',
        'theo (yêu cầu của |) (pháp luật|luật|nghị định|cơ quan có thẩm quyền) …', '(báo|thông báo) … (trong vòng|trong|ngay|<deadline>) … (lộ|rò rỉ|mất|vi phạm)', '(lộ|rò rỉ|mất) … (báo|thông báo|xử lý|khắc phục)', '(người|cán bộ) (phụ trách|bảo vệ|chịu trách nhiệm|quản lý) (bảo vệ |) (dữ liệu|thông tin)',
        '(được|mới được) (xem|mở|đọc|truy cập|tiếp cận|sao chép)', '(chỉ|không) (dùng|sử dụng) (cho|vào|để|ngoài) (mục đích|việc) …', 'không sao chép', 'theo nghị định (số |) 13', 'hỏi (ý kiến |) (người đó|chủ|cha mẹ|người nhà) … trước', '(phải|cần) được … (đồng ý|cho phép|ưng thuận)',
      ],
    },
    weak: [
      '!(tôn trọng|bảo đảm|đảm bảo|chú ý) (tính |sự |nguyên tắc |) (bảo mật|bí mật|riêng tư)', '!(tính|nguyên tắc|vấn đề|yêu cầu) (bảo mật|bí mật|riêng tư)', '!(bảo mật|giữ bí mật) thông tin', 'có ý thức (giữ|bảo mật)', '(cố gắng|nỗ lực|hướng tới|mong muốn) …', 'quy định riêng về bảo mật', 'theo quy định (của pháp luật |) về (bảo mật|dữ liệu)',
    ],
    not: [
      'bỏ phiếu kín', 'phòng kín', 'khép kín', 'bí mật (rừng|biển|thành công|của sự)', '(nhà vệ sinh|hố|bể) kín', 'phần mềm bảo mật', 'công khai', 'bảo vệ bí mật (quân sự|quốc phòng)', 'bỏ phiếu (bí mật|kín)',
    ],
  },
}
