import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Người đại diện được trao quyền',
  why:
    'Mục "Khả năng lãnh đạo" của tài liệu hướng dẫn muốn người tham gia được tổ chức của mình công nhận và trao quyền; mục "Rào cản" ' +
    'nhắc rằng hợp tác sẽ bế tắc nếu cấp có quyền quyết định trong từng tổ chức không ủng hộ.',
  states: {
    met: 'Mỗi đối tác có hoặc cử người đại diện, và người đó được quyết định hoặc hành động thay tổ chức.',
    partial: 'Có người đại diện hay đầu mối nhưng không nói họ được quyền gì.',
    missing: 'Không nói ai đại diện cho từng đối tác.'
  },
  good: 'Mỗi bên cử một người đại diện bằng văn bản do thủ trưởng ký; người đại diện được quyết định các việc trong kế hoạch năm mà không phải xin ý kiến lại.',
  weak: 'Mỗi bên cử một cán bộ đầu mối để liên hệ.',
  weakBecause: 'Có đầu mối nhưng không biết người đó được quyết định hay chỉ chuyển lời.',
  missing: 'Văn bản chưa cho biết ai đại diện cho mỗi đối tác và được quyền gì.',
  partial: 'Phần người đại diện chưa đủ: chưa nêu {lacking}.',
  lacking: {
    representative: 'mỗi đối tác có hoặc cử ai làm đại diện',
    authority: 'người đại diện được quyết định hay làm gì thay cho tổ chức mình'
  },
  template: {
    heading: 'Người đại diện của các bên',
    body: `Mỗi bên cử một người đại diện bằng văn bản:

- **{partner}**: [họ tên, chức vụ], người thay thế: [họ tên].

Người đại diện được uỷ quyền quyết định thay mặt tổ chức mình trong [phạm vi công việc], với mức chi không quá [số tiền]; việc vượt phạm vi này phải xin ý kiến lãnh đạo tổ chức mình trong vòng [5] ngày.`
  },
  additions: {
    representative: 'Mỗi bên cử một người đại diện: [tên đối tác] cử [họ tên, chức vụ].',
    authority: 'Người đại diện được uỷ quyền quyết định thay mặt tổ chức mình về [phạm vi công việc].'
  },
  cues: {
    subject: [
      'người đại diện', 'đại diện', 'đại diện của', 'cử đại diện', 'đầu mối', 'cán bộ đầu mối', 'uỷ quyền', 'được uỷ quyền', 'giấy uỷ quyền', 'thẩm quyền', 'thay mặt', 'nhân danh', 'trao quyền', 'người được cử', 'người thay mặt', 'đại biểu', 'thành viên ban điều phối', 'cử người', 'quyết định cử', 'thư cử', 'người thay thế'
    ],
    elements: {
      representative: [
        '!mỗi (bên|đối tác|thành viên|tổ chức|đơn vị|nhóm|hội) … cử … (đại diện|đầu mối|người|cán bộ|thành viên)', '!(các bên|hai bên|các đối tác|các thành viên) cử … (đại diện|đầu mối|người|cán bộ)', '<partner> cử', '!người đại diện (của|cho|) (mỗi|từng) (bên|tổ chức|thành viên|đối tác)', '!đầu mối của (mỗi|từng) (bên|đối tác|thành viên)', '!đại diện (của|) (mỗi|từng) (bên|thành viên|đối tác|tổ chức)',
        'đại diện (của|cho|) <partner>', 'đại diện <person>', 'người đại diện <person>', 'đầu mối <person>', '<partner> do <person>', '<partner> … <person>', '<person> đại diện', 'do (ông|bà|anh|chị) … (làm|) đại diện', 'cử <number> (đại diện|người|cán bộ)', 'chỉ định … (đại diện|đầu mối)', '(người|) được cử', 'cử bằng văn bản', 'quyết định cử', '(chính thức|dự khuyết)', 'bổ nhiệm (một|) (đại diện|đầu mối)', 'giao <person>'
      ],
      authority: [
        '!đại diện … (được|có) (quyền|thẩm quyền) (quyết định|biểu quyết|ký|cam kết|thay mặt|thống nhất)', '!đại diện … (được|) uỷ quyền', '!đầu mối … (được quyền|có quyền|được uỷ quyền|có thẩm quyền)', '(được|có) (quyền|thẩm quyền) (quyết|quyết định|biểu quyết|ký|cam kết|thống nhất|phê duyệt)', 'được (uỷ quyền|trao quyền|giao quyền)', 'uỷ quyền (cho|)', '(theo|có|kèm|bằng) (giấy|văn bản) uỷ quyền', 'theo giấy uỷ quyền',
        'thay mặt (tổ chức|đơn vị|bên|cơ quan|<partner>|) (quyết định|biểu quyết|ký|cam kết|)', 'nhân danh (tổ chức|đơn vị)', 'có giá trị như (quyết định|ý kiến) của', '(được|) (quyết|chốt|gật đầu) (ngay|tại chỗ|luôn)', 'đủ thẩm quyền', 'có thẩm quyền', 'không (cần|phải) (xin|hỏi) (lại|) ý kiến', 'được (biểu quyết|bỏ phiếu|ký|ký kết|cam kết|quyết định|quyết)', 'ràng buộc (tổ chức|đơn vị|bên)', 'tổ chức (công nhận|thực hiện|chấp nhận) … (quyết định|ý kiến|cam kết) … đại diện', 'toàn quyền (quyết định|thay mặt)', 'lời … là lời của', 'trong phạm vi (được giao|uỷ quyền)', 'chịu trách nhiệm thay mặt', 'nói thay', 'quyết thay'
      ]
    },
    weak: [
      'sẽ cử (đại diện|đầu mối|người)', 'cử (cán bộ|người|) đầu mối', 'đầu mối (liên hệ|liên lạc)', 'có tiếng nói', 'cấp lãnh đạo quan tâm', 'đại diện phù hợp', 'tạo điều kiện cho (cán bộ|người) (tham gia|dự)', 'khi cần (sẽ|) cử'
    ],
    not: [
      'người đại diện theo pháp luật', 'cơ quan có thẩm quyền', 'cấp có thẩm quyền', 'văn phòng đại diện', 'đại diện cộng đồng', 'đại diện hộ', 'đại diện cha mẹ', 'mẫu đại diện', 'tính đại diện', 'uỷ quyền sử dụng đất', 'trao quyền cho phụ nữ', 'trao quyền kinh tế', 'đại diện thương mại', 'đại diện cho người dùng', 'tác phẩm đại diện', 'di sản đại diện', 'trao quyền cho (cộng đồng|trẻ em|thanh niên)'
    ]
  }
}
