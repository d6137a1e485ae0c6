import type { DetectionWords } from '../../charter/language.ts'

/** What tells a Vietnamese charter from the other Markdown of an organisation. Sources: titles and parts of background §3.2 and §4, and usage. */
export const detection: DetectionWords = {
  title: [
    'điều lệ (quan hệ đối tác|đối tác|hợp tác|chung|liên minh|mạng lưới|liên danh|nhóm công tác|nhóm|hoạt động|dự án|)', 'hiến chương',
    'điều khoản tham chiếu', 'đề cương (ban điều phối|ban cố vấn|nhóm công tác|tổ công tác|tham chiếu)',
    '(bản|biên bản) ghi nhớ (hợp tác|thỏa thuận|)', 'biên bản (thỏa thuận|hợp tác|thỏa thuận hợp tác)',
    'thỏa thuận (hợp tác|đối tác|khung|phối hợp|liên danh|liên kết|nguyên tắc|chung|ba bên|hai bên|)',
    'hợp đồng (hợp tác|nhóm|liên danh|nguyên tắc)', 'văn kiện (quan hệ đối tác|hợp tác|liên danh)',
    'quy chế (phối hợp|hoạt động|tổ chức và hoạt động|mạng lưới|liên ngành|làm việc|điều hành|)', 'quy ước', 'hương ước',
    'chương trình phối hợp', 'kế hoạch (liên tịch|phối hợp|phối hợp liên tịch)', 'nghị quyết liên tịch',
    '(bản |)cam kết (chung|hợp tác|cộng đồng|)', '(lời|bản|giấy) (hẹn|hứa|giao ước|giao kèo|giao|thề|kết|nguyền)',
    '(giao ước|giao kèo|khế ước)', 'khung hợp tác', 'cùng (làm|nuôi|giữ|lo|chăm|xây|nhau)', 'làm chung', 'hợp tác (giữa|ba bên|hai bên)',
    'liên danh', 'ghi nhớ chung', 'quy ước chung', 'phối hợp (giữa|triển khai)',
  ],
  titleShared: [
    'quản trị', 'điều lệ', 'nội quy', 'cam kết', 'hợp đồng', 'thỏa thuận', 'quy chế', 'quy định', 'liên minh', 'mạng lưới', 'hợp tác',
    'đối tác', 'tuyên bố chung', 'quy tắc', 'nhóm công tác', 'quỹ chung', 'tổ hợp tác', 'ban điều phối', 'quy ước', 'liên nhóm',
    'phối hợp', 'vận hành', 'ai làm gì', 'cùng',
  ],
  titleOther: [
    'hướng dẫn', 'cách (viết|soạn|lập|tạo|dùng|cài|sử dụng)', 'bài giảng', 'bài viết', 'bài học', 'giáo trình', 'biên bản họp',
    'biên bản cuộc họp', 'bảo mật', 'quy tắc ứng xử', 'cho thuê', 'thuê nhà',
    '(điều lệ|quy chế|quy định|nội quy|chính sách|giới thiệu|văn hoá) … công ty', 'hợp đồng thuê', 'tuyển dụng', 'tuyển', 'báo cáo',
    'thư mời', 'giấy mời', 'mẫu đơn', 'câu hỏi thường gặp', 'hỏi đáp thường gặp', 'thông tư', 'nghị định', 'tài liệu thiết kế', 'đặc tả',
    'ma trận', 'chiến lược dữ liệu', 'khóa học', 'cài đặt', 'tin tức', 'lễ ký kết', 'điều khoản sử dụng',
    'quy chế (chi tiêu|lương|tiền lương|thưởng|tài chính)', 'nội quy (lao động|công ty|tòa nhà|chung cư|thư viện)', 'thể lệ',
    'quyết định', 'tóm tắt', 'hợp đồng (mua bán|lao động|thuê)', 'kinh nghiệm các nước', 'ký kết', 'lễ', 'bài tập', 'ứng xử',
    'danh sách', 'chuyện', 'roadmap', 'phát triển tương lai', 'tổng quan', 'giới thiệu', 'nhật ký', 'phân tích', 'danh mục',
    'giải thích', 'tìm hiểu', 'kết quả', 'ghi chép', 'họp (ban|giao ban|tháng|quý|định kỳ|thường kỳ)',
  ],
  titleKind: [
    'vay', 'thư viện', 'kiểm tra', 'đề cương', 'lao động', 'mua bán', 'thông báo', 'chính sách', 'luật', 'quy trình', 'đề xuất', 'dự án',
    'kế hoạch', 'vì sao', 'câu hỏi', 'nội quy', 'phân công', 'bảng', 'mẫu', 'công ty', 'nhân viên', 'môn', 'tuyển', 'chương trình',
    'thành viên', 'đồ án', 'nghiên cứu', 'sổ tay', 'cẩm nang', 'hỏi đáp',
  ],
  topics: [
    ['mục đích', 'vì sao', 'bối cảnh', 'sứ mệnh', 'tầm nhìn', 'lý do', 'cớ sự', 'chuyện ra làm sao', 'mở đầu', 'cơ sở hợp tác', 'nguyên tắc', 'giá trị', 'căn cứ', 'tôn chỉ'],
    ['mục tiêu', 'kết quả mong đợi', 'kết quả', 'chỉ tiêu', 'sản phẩm', 'mong muốn gì', 'muốn gì', 'muốn được gì'],
    ['phạm vi', 'nội dung hợp tác', 'nội dung phối hợp', 'lĩnh vực', 'hoạt động', 'phương thức'],
    ['các bên', 'đối tác', 'thành viên', 'ai cùng làm', 'thành phần', 'bên a', 'bên b', 'những ai', 'ai tham gia', 'đối tượng', 'ai đứng', 'ai với ai', 'chúng tôi là ai'],
    ['trách nhiệm', 'vai trò', 'nghĩa vụ', 'nhiệm vụ', 'phân công', 'ai làm gì', 'ai lo', 'ai nấy lo', 'phần ai', 'ai góp gì', 'chia việc', 'quyền lợi', 'cam kết', 'việc của', 'quyền và'],
    ['cơ cấu', 'ban điều phối', 'ban điều hành', 'tổ chức thực hiện', 'điều phối', 'bộ máy', 'quản trị', 'thư ký', 'cơ chế phối hợp', 'tổ chức', 'hội đồng'],
    ['ra quyết định', 'quyết định', 'biểu quyết', 'ai quyết', 'ngồi bàn', 'bàn việc', 'ai cầm trịch', 'bàn bạc', 'thống nhất'],
    ['họp', 'chế độ họp', 'thông tin', 'báo cáo', 'liên lạc', 'trao đổi', 'phản hồi', 'truyền thông', 'bảo mật', 'cách làm việc'],
    ['kinh phí', 'nguồn lực', 'tài chính', 'đóng góp', 'tiền', 'góp', 'ngân sách'],
    ['sửa đổi', 'bổ sung', 'thay đổi', 'rà soát', 'xem lại', 'coi lại', 'nhìn lại', 'đổi lời'],
    ['hiệu lực', 'thời hạn', 'chấm dứt', 'rút', 'rút lui', 'điều khoản thi hành', 'thôi', 'gia hạn', 'kết nạp', 'thời gian'],
    ['tranh chấp', 'mâu thuẫn', 'bất đồng', 'xung đột', 'khi cãi nhau', 'cãi nhau', 'giận nhau', 'trục trặc', 'lỡ', 'khi vướng'],
    ['giám sát', 'đánh giá', 'kế hoạch', 'rủi ro', 'học hỏi', 'chỉ số'],
    ['ký kết', 'điều khoản chung', 'điều khoản cuối', 'chữ ký', 'ký tên', 'phụ lục'],
  ],
  commitments: [
    'chúng tôi (cùng|sẽ|hứa|hẹn|cam kết|đồng lòng|thuận)', 'đồng lòng', 'hẹn với nhau', 'hứa với nhau', 'góp (công|tiền|sức)',
    'giao cho', 'phụ trách', 'cùng lo', 'không được',
    '(các bên|hai bên|ba bên|mỗi bên|bên a|bên b|bên c|chúng tôi|thành viên|các thành viên|cả nhóm|hai ngành|đơn vị|mỗi nhà|mỗi nhóm|ban điều phối|ban điều hành|các đối tác) (cam kết|thống nhất|cùng|sẽ|có trách nhiệm|phải|hẹn|hứa|đồng ý|thỏa thuận|họp|cử|góp|có quyền|có nghĩa vụ)',
    'có trách nhiệm', 'chịu trách nhiệm', 'cam kết', 'thống nhất', 'chủ trì', 'phối hợp', 'cùng cam kết', 'có nghĩa vụ', 'đầu mối',
    'đồng ý',
  ],
  governing: [
    'biểu quyết', 'đồng thuận', 'đa số', 'quá bán', 'nhất trí', 'ban điều phối', 'ban điều hành', 'ban chỉ đạo', 'tổ công tác',
    'ban thư ký', 'thư ký', 'luân phiên', 'nhiệm kỳ', 'bầu', 'họp', 'mỗi quý', 'hằng quý', 'hằng tháng', 'sơ kết', 'tổng kết',
    'hội nghị thành viên', 'đại diện', 'hai phần ba', 'quyết định', 'bàn bạc', 'ngồi lại', 'giao ban', 'phiếu', 'đề cử', 'nhóm nòng cốt',
    'trưởng nhóm', 'sổ quỹ',
  ],
  mutual: [
    'với nhau', 'lẫn nhau', 'cùng nhau', 'cho nhau', 'nhau', 'luân phiên', 'lần lượt', 'thay nhau', 'mỗi bên',
    'mỗi (nhà|nhóm|tổ|đơn vị|trường|hộ|xóm|thôn|hội|tổ chức|thành viên|cơ sở|quán)', 'bên nào', 'bên kia', 'không bên nào', 'không ai',
    'ai cũng', 'của chung', 'chung', 'riêng', 'cả (ba|hai|bốn|nhóm|năm)',
    '(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (bên|đơn vị|tổ chức|trường|nhóm|tổ|nhà|thôn|xóm|hội|hộ|ngành|xã|quán|cơ sở|hợp tác xã|câu lạc bộ)',
    'bằng nhau', 'như nhau', 'ngang nhau', 'mình', 'của ai', 'của họ', 'tụi mình', 'ai nấy',
  ],
  acts: [
    'lo', 'góp', 'giữ', 'cử', 'trả', 'nộp', 'gửi', 'đưa', 'thay', 'sửa', 'rút', 'chuyển', 'giao', 'nhận', 'báo trước', 'báo cho',
    'ghi sổ', 'mở sổ', 'bàn', 'bàn giao', 'hỏi', 'quyết', 'trực', 'cho mượn', 'bố trí', 'đứng ra', 'chịu', 'trả lại', 'bỏ', 'đổi', 'thu',
    'chi', 'lấy', 'hẹn', 'hứa', 'đứng tên', 'dọn', 'mang', 'lo liệu', 'trông',
  ],
  limits: [
    'trước ngày', 'trong vòng', 'ít nhất', 'không quá', 'tối thiểu', 'tối đa', 'chậm nhất', 'đến hết', 'mỗi (năm|tháng|tuần|quý)',
    'hằng (năm|tháng|tuần|quý)', 'một lần', '<number> lần', '<number> ngày', '<number> tháng',
    '(hai|ba|sáu|chín|mười|mười hai) (tháng|ngày|tuần|năm)', 'ngày làm việc', 'nửa', 'hai phần ba', 'quá nửa', 'triệu',
    'thứ (hai|ba|tư|năm|sáu|bảy)', 'chủ nhật', 'cuối (tháng|quý|năm|tuần)', 'đầu (tháng|quý|năm)', 'nếu', 'thì', 'trừ khi', 'khi nào',
    'quá <number>',
  ],
  others: {
    minutes: [
      'thành phần tham dự', 'vắng', 'kết thúc lúc', 'việc cần làm', 'báo cáo tiến độ', 'đề xuất', 'kính gửi', 'trân trọng kính mời',
      'kính mời', 'chủ tọa', 'phát biểu', 'tình hình chung', 'tồn tại', 'phương hướng', 'đã tổ chức', 'quý vị', 'có mặt', 'cho biết',
      'mọi người đồng ý', 'họp xong', 'diễn ra', 'buổi lễ', 'tham dự', 'lễ ký kết', 'đọc lại', 'sáng nay', 'vừa qua', 'lãnh đạo',
      'đông đảo', 'chứng kiến', 'khó khăn', 'xin cảm ơn', 'năm qua', 'đề nghị', 'đã (ký kết|vận động|diễn ra|báo cáo|tham gia|được)',
    ],
    guide: [
      'ví dụ', 'lưu ý', 'bước', 'bấm', 'em', 'câu hỏi', 'đề bài', 'nộp bài', 'nên', 'thường gặp', 'hướng dẫn', 'tải mẫu', 'chú giải',
      'giúp bạn', 'hiểu', 'khác với', 'là gì', 'tham khảo', 'luật sư', 'checklist',
    ],
    address: [
      'bạn', 'các bạn', 'quý vị', 'quý khách', 'xin', 'vui lòng',
    ],
    policy: [
      'quấy rối', 'dữ liệu cá nhân', 'thông tin cá nhân', 'xúc phạm', 'cấm', 'khách hàng', 'người dùng', 'quyền của bạn', 'thu thập',
      'tài khoản', 'nghị định', 'thông tư', 'luật', 'bạn đọc', 'đối tượng áp dụng', 'ban hành thông tư', 'khoản viện trợ',
    ],
    staff: [
      'nhân viên', 'người lao động', 'viên chức', 'công ty', 'phòng ban', 'trưởng phòng', 'nghỉ phép', 'kỷ luật', 'thử việc',
      'ban hành kèm theo', 'đối tượng áp dụng', 'áp dụng cho', 'áp dụng đối với', 'nội bộ', 'phạm vi điều chỉnh', 'chấp hành', 'cán bộ',
      'giám đốc', 'kế toán', 'cán bộ viên chức', 'toàn thể',
    ],
    sale: [
      'bên bán', 'bên mua', 'đơn giá', 'giao hàng', 'thanh toán', 'giá trị hợp đồng', 'tiền lương', 'người lao động',
      'người sử dụng lao động', 'bên thuê', 'bên cho thuê', 'tiền thuê', 'phạt vi phạm', 'bảo hành', 'hàng hóa', 'mua', 'bán',
      'bảo hiểm xã hội', 'đặt cọc',
    ],
    post: [
      'ứng viên', 'tuyển dụng', 'cv', 'nộp hồ sơ', 'kinh nghiệm', 'tốt nghiệp', 'lương', 'yêu cầu', 'hồ sơ', 'tư vấn', 'ứng tuyển',
      'trình độ',
    ],
    company: [
      'cổ đông', 'cổ phần', 'vốn điều lệ', 'hội đồng quản trị', 'đại hội đồng cổ đông', 'cổ tức', 'lợi nhuận', 'giám đốc',
      'người đại diện theo pháp luật',
    ],
    story: [
      'tôi', 'hôm ấy', 'bài viết', 'bài đăng', 'tác giả', 'năm ngoái', 'chúng ta', 'được hiểu là', 'xu hướng', 'theo đó', 'tuy nhiên',
      'ngày nay', 'trên thế giới', 'nghiên cứu', 'chính phủ', 'tạp chí',
    ],
    essay: [
      'một (mạng lưới|liên minh|quan hệ đối tác|thỏa thuận|bản ghi nhớ|bản điều lệ)', 'bài (này|viết)', 'là gì', 'được hiểu là',
      'theo luật', 'nhiều tổ chức', 'quan trọng', 'hiệu quả', 'phát triển', 'triển khai', 'giúp', 'nên', 'một số', 'rất', 'góp phần',
      'nâng cao', 'kết nối', 'bao gồm', 'xu hướng', 'thực tiễn', 'khái niệm', 'phân tích', 'kinh nghiệm', 'bài học', 'vai trò của',
      'thúc đẩy', 'tăng cường', 'mô hình', 'tiềm năng', 'thách thức', 'hệ sinh thái', 'câu chuyện', 'tác giả', 'sách', 'theo tôi',
      'yếu tố', 'các loại', 'kỹ năng', 'đại học',
    ],
  },
}
