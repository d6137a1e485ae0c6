import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Cùng lãnh đạo, cân bằng quyền lực',
  why:
    'Mục "Khả năng lãnh đạo" của tài liệu hướng dẫn coi việc cùng nhau lãnh đạo ("lãnh đạo chia sẻ") là nền tảng của quan hệ đối tác; mục "Rào cản" cảnh báo việc tranh quyền dẫn dắt, ' +
    'để một bên lấn át hoặc quyền lực chênh lệch đến mức không chấp nhận được.',
  states: {
    met: 'Có cơ chế cụ thể: đồng chủ trì, luân phiên, mỗi bên một phiếu, số ghế bằng nhau, giới hạn quyền của một bên.',
    partial: 'Chỉ nêu nguyên tắc bình đẳng hoặc cùng lãnh đạo.',
    missing: 'Không nói gì về chia sẻ quyền lãnh đạo, hoặc để một bên quyết định tất cả.'
  },
  good: 'Ban điều phối có hai đồng trưởng ban, mỗi bên một người; chức chủ trì luân phiên sáu tháng một lần. Mỗi bên một phiếu, không bên nào được đơn phương sửa kế hoạch.',
  weak: 'Các bên hợp tác trên tinh thần bình đẳng, tôn trọng lẫn nhau.',
  weakBecause: 'Bình đẳng mới là lời nói; chưa có cách nào giữ cho một bên không lấn át.',
  missing: 'Văn bản chưa có cơ chế để các bên cùng lãnh đạo và không bên nào lấn át bên khác.',
  partial: 'Việc chia sẻ quyền lãnh đạo mới là nguyên tắc: chưa nêu {lacking}.',
  lacking: { mechanism: 'cơ chế cụ thể như luân phiên chủ trì, mỗi bên một phiếu hay số ghế bằng nhau' },
  template: {
    heading: 'Cơ chế cùng lãnh đạo',
    body: `- Vai trò chủ trì được luân phiên giữa {partners}, mỗi bên đảm nhiệm [sáu tháng].
- Mỗi bên có [một] đại diện trong [tên ban điều phối] và một phiếu biểu quyết, không phụ thuộc mức đóng góp.
- Không bên nào được đơn phương quyết định [kế hoạch năm, ngân sách, phát ngôn chung].`
  },
  additions: {
    mechanism: 'Vai trò chủ trì luân phiên giữa các bên, mỗi bên [sáu tháng]; mỗi bên có một phiếu ngang nhau và không bên nào được đơn phương quyết định [việc gì].'
  },
  cues: {
    subject: [
      'lãnh đạo', 'lãnh đạo chia sẻ', 'chia sẻ quyền', 'cân bằng quyền lực', 'quyền lực', 'bình đẳng', 'chủ trì', 'đồng chủ trì', 'luân phiên', 'phiếu', 'biểu quyết', 'số ghế', 'ghế', 'chủ tịch', 'trưởng ban', 'ban điều phối', 'hội đồng', 'đơn phương', 'ngang quyền', 'chi phối', 'cơ cấu', 'điều phối', 'nhiệm kỳ'
    ],
    elements: {
      mechanism: [
        '!đồng chủ trì', '!đồng (chủ tịch|trưởng ban|trưởng nhóm|điều phối)', '!luân phiên (chủ trì|điều phối|làm|giữ|đăng cai|chủ toạ|lãnh đạo)', '!(chủ trì|chủ toạ|trưởng ban|chủ tịch|điều phối|vai trò chủ trì|đăng cai) … luân phiên', '!mỗi (bên|đối tác|thành viên|tổ chức|đơn vị|nhóm|hội) … một phiếu', '!mỗi (bên|đối tác|thành viên|tổ chức|đơn vị|nhóm|hội) có … phiếu (ngang nhau|bằng nhau)',
        '!mỗi (bên|đối tác|thành viên|tổ chức|đơn vị|nhóm) … (một|hai|01|02) ghế', '!số (ghế|phiếu|người|đại diện) (ngang nhau|bằng nhau|như nhau)', '!không (bên|đối tác|tổ chức|thành viên|đơn vị|ai) nào (được|có quyền|được phép) (đơn phương|tự ý|một mình|tự)', '!không (bên|tổ chức|đơn vị|thành viên|ai) nào … quá (một nửa|nửa|một phần ba|<number>) … (ghế|phiếu|nhiệm kỳ)',
        '!không … (hai|2) nhiệm kỳ (liền|liên tiếp)', 'chủ trì luân phiên', 'luân phiên', 'xoay vòng', 'thay phiên', 'lần lượt (chủ trì|làm|giữ)', '(số lượng|số) (đại diện|thành viên|người) … (bằng|ngang) nhau', 'mỗi bên cử (một|hai|ba|<number>) (người|đại diện|thành viên)', '<percent> … (ghế|phiếu)', 'quyền phủ quyết', 'ngang (quyền|phiếu)', 'phải được (tất cả|cả hai|mọi) (các|) (bên|thành viên) (đồng ý|chấp thuận)',
        'không phụ thuộc (vào|) (mức|số tiền|quy mô)', 'dù (đóng góp|lớn|góp) … (phiếu|như nhau)', 'chữ ký của (cả|) (hai|các) bên', 'không được (kiêm|giữ|nắm) … (chủ tịch|trưởng ban|quỹ)', 'hai chìa khoá'
      ]
    },
    weak: [
      '(bình đẳng|tôn trọng) … (các bên|lẫn nhau|hai bên)', 'trên (tinh thần|nguyên tắc|cơ sở) bình đẳng', 'bình đẳng cùng có lợi', 'cùng (nhau|) lãnh đạo', 'lãnh đạo chia sẻ', 'chia sẻ (quyền lực|vai trò lãnh đạo)', 'không áp đặt', 'dân chủ', 'cân bằng quyền lực', 'các bên (đều|) bình đẳng', 'không phân biệt (lớn nhỏ|quy mô)'
    ],
    not: [
      'bình đẳng giới', 'bình đẳng (nam nữ|dân tộc|cơ hội)', 'quyền lực nhà nước', 'phiếu (khảo sát|góp ý|khám|thu|chi|hỏi|xét nghiệm)', 'ghế ngồi', 'trồng luân phiên', 'luân canh', 'cắt điện luân phiên', 'tưới luân phiên', 'trực luân phiên', 'quyết định cuối cùng thuộc về', 'toàn quyền quyết định', 'chăn thả luân phiên', 'bàn ghế', 'cổ phiếu', 'đơn phương chấm dứt'
    ]
  }
}
