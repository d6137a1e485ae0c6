import type { RuleWords } from '../../charter/language.ts'

/** Words for the Vietnamese rules about wording and coherence. Sources: background §3.2 and §2.14, and usage. */
export const rules: RuleWords = {
  signatureTitles: ['chữ ký', 'ký tên', 'ký kết', 'ký', 'đại diện các bên ký', 'hiệu lực và chữ ký', 'các bên ký', 'xác nhận và ký tên', 'phần ký'],
  signatureCaptions: [
    'đại diện bên', 'đại diện các bên', 'đã ký', 'ký tên', 'ký và ghi rõ', 'ký, ghi rõ', 'ghi rõ họ tên', 'đóng dấu', 'chữ ký', 'điểm chỉ', 'lăn tay', 'ký ghi rõ', 'thống nhất ký', 'ký thay', 'ký, họ tên', 'ký, đóng dấu', '(ký)',
  ],
  blanks: {
    name: ['tên', 'bên a', 'bên b', 'bên c', 'bên d', 'tổ chức', 'đơn vị', 'đối tác', 'công ty', 'trung tâm', 'hội', 'nhóm', 'câu lạc bộ', 'trường', 'đại diện', 'ông', 'bà', 'ông/bà', 'họ tên', 'họ và tên', 'chủ nhiệm', 'giám đốc', 'ai', 'người phụ trách', 'người nhận', 'chức vụ', 'cơ quan'],
    date: ['ngày', 'tháng', 'năm', 'quý', 'thời hạn', 'hiệu lực', 'thời gian', 'dd/mm/yyyy', 'yyyy', 'khi nào', 'đến ngày', 'từ ngày', 'kết thúc', 'bắt đầu'],
    quantity: ['số', 'số lượng', 'số tiền', 'đồng', 'vnđ', 'vnd', 'usd', '%', 'phần trăm', 'người', 'lượt', 'thành viên', 'tháng/lần', 'lần', 'hộ', 'mức', 'kinh phí', 'ngân sách', 'triệu', 'tỷ lệ', 'bao nhiêu', 'ngày làm việc', 'phiếu', 'tối thiểu', 'ít nhất', 'không quá'],
  },
  blankPromises: ['sẽ bổ sung', 'bổ sung sau', 'cần bổ sung', 'điền sau', 'chưa xác định', 'đang cập nhật', 'cập nhật sau', 'tbd', 'tba', 'tbc', 'todo', 'fixme', 'lorem ipsum'],
  promises: [
    String.raw`sẽ (?:được |cùng )*(?:các bên |hai bên |ba bên |cùng nhau |cùng )*(?:xây dựng|soạn thảo|soạn|bổ sung|ban hành|hoàn thiện|thiết lập|quy định|xác định|thống nhất|thỏa thuận|bàn bạc|bàn|thảo luận|làm rõ|cụ thể hóa|hướng dẫn|viết|quyết định|tính)(?: [\p{L}&]+){0,6}? (?:sau(?! (?:mỗi|\d|một|hai|ba|sáu|đó))|về sau|trong thời gian tới|ở giai đoạn sau|khi có điều kiện|vào thời điểm thích hợp|khi phù hợp|khi cần thiết)`,
    String.raw`sẽ được (?:các bên |hai bên |ba bên |cùng nhau |cùng )*(?:xây dựng|soạn thảo|ban hành|hoàn thiện|thiết lập|quy định|xác định|thỏa thuận|thống nhất|cụ thể hóa|hướng dẫn|bổ sung)(?! (?:tại|trong|theo|ở) (?:phụ lục|điều|khoản|kế hoạch|quy chế|văn bản))`,
    String.raw`(?:bàn|tính|nói|quyết|thống nhất|thỏa thuận|ký kết|lập) sau(?=\s*(?:[.;,)\]]|$))`, String.raw`(?:còn |đang )?chờ (?:các bên )?(?:thống nhất|hướng dẫn|ý kiến)`, String.raw`đang (?:được )?(?:xây dựng|soạn thảo|hoàn thiện|dự thảo)`,
    String.raw`(?:theo|bằng|có) (?:một )?(?:kế hoạch|thỏa thuận|văn bản|hướng dẫn|quy định) riêng(?! (?:của|do|số|ký))`,
  ],
  delegations: [
    String.raw`(?:do|giao|giao cho|bởi|ủy quyền cho) (?:\p{L}+ ){0,2}?(?:ban|tổ|hội đồng|nhóm|ủy ban|hội nghị|đại hội|thường trực|giám đốc|chủ tịch|trưởng|điều phối viên|thư ký|bên [abcdđ]|trung tâm|viện|hội|sở|phòng)`, String.raw`(?:hằng|mỗi|từng) (?:năm|quý|tháng|kỳ|đợt|lần|vụ|việc)`, String.raw`(?:đồng thuận|biểu quyết|bỏ phiếu|quá bán|đa số)`, String.raw`theo từng trường hợp`,
  ],
  times: [String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}`, String.raw`(?:tháng|quý|ngày|năm|tuần) (?:\d|[ivx]+(?!\p{L})|thứ|đầu)`, String.raw`(?:19|20)\d\d`, String.raw`(?:trong|trước|sau|chậm nhất|không quá|vòng|hạn) (?:vòng )?(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|mười)(?: \([^)]*\))? (?:ngày|tuần|tháng|năm|giờ)`, String.raw`(?:cuối|đầu|giữa|hết) (?:tháng|quý|năm|học kỳ|mùa|vụ)`],
}
