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
}
