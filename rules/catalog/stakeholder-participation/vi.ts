import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Sự tham gia của các bên liên quan',
  why:
    'Phần "Rào cản" của tài liệu hướng dẫn cảnh báo việc thiếu vắng những bên liên quan chính; mục "Văn hoá và Giá trị" mong có sự tham gia tích cực. ' +
    'Vì thế văn bản nên gọi tên những người chịu tác động và nói họ tham gia bằng cách nào.',
  states: {
    met: 'Văn bản nêu tên nhóm người chịu tác động hoặc bên liên quan chính và cách họ tham gia hay được hỏi ý kiến.',
    partial: 'Chỉ nhắc tên các nhóm, hoặc chỉ nói chung rằng các bên liên quan sẽ tham gia.',
    missing: 'Không nói gì tới sự tham gia của những người chịu tác động hay bên liên quan khác.'
  },
  good: 'Đại diện người khuyết tật của bốn xã có hai ghế trong ban điều phối, và mọi kế hoạch năm đều được đem ra hỏi ý kiến tại họp thôn trước khi duyệt.',
  weak: 'Chương trình phục vụ phụ nữ, trẻ em và người nghèo, phối hợp với các bên liên quan.',
  weakBecause: 'Các nhóm chỉ được kể tên như người thụ hưởng; chưa nói họ góp tiếng nói vào công việc bằng cách nào.',
  missing: 'Văn bản chưa nói những người chịu tác động và các bên liên quan khác tham gia như thế nào.',
  partial: 'Sự tham gia của các bên liên quan chưa đủ rõ: chưa nêu {lacking}.',
  lacking: {
    stakeholders: 'những nhóm người chịu tác động hoặc bên liên quan chính là ai',
    involvement: 'họ tham gia hoặc được hỏi ý kiến bằng cách nào'
  },
  template: {
    heading: 'Sự tham gia của các bên liên quan',
    body: `Ngoài {partners}, những người chịu tác động và bên liên quan sau đây tham gia vào công việc chung:

| Bên liên quan | Cách tham gia | Thời gian |
|---|---|---|
| [Người dân, người hưởng lợi tại địa bàn] | Được tham vấn tại cuộc họp [thôn] trước khi duyệt kế hoạch | [hằng năm] |
| [Nhóm yếu thế: phụ nữ, người khuyết tật, trẻ em …] | Cử [2] đại diện tham gia ban điều phối | [mỗi phiên họp] |
| [Chính quyền địa phương] | Được mời dự họp và góp ý kiến | [hằng quý] |`
  },
  additions: {
    stakeholders: 'Những người chịu tác động và bên liên quan chính gồm: [người dân, nhóm yếu thế, chính quyền địa phương].',
    involvement: '[Nhóm người] được tham vấn tại [cuộc họp thôn] trước khi duyệt kế hoạch và cử [2] đại diện tham gia [ban điều phối].'
  },
  cues: {
    subject: [
      'bên liên quan', 'các bên liên quan', 'bên có liên quan', 'bên hữu quan', 'người chịu (tác động|ảnh hưởng)', 'bị ảnh hưởng', 'chịu tác động', 'người hưởng lợi', 'người thụ hưởng', 'đối tượng hưởng lợi', 'nhóm hưởng lợi', 'cộng đồng', 'người dân', 'bà con', 'hộ dân', 'sự tham gia (của|)', 'tham vấn', 'lấy ý kiến', 'hỏi ý kiến', 'xin ý kiến', 'nghe ý kiến', 'tiếng nói của',
      'đại diện (người|của người|cộng đồng|hộ|phụ huynh|trẻ|nông dân|bệnh nhân|ngư dân|phụ nữ|thôn|bản|xã)', 'phụ nữ', 'trẻ em', 'thanh niên', 'người khuyết tật', 'người cao tuổi', 'người sống chung', 'dân tộc thiểu số', 'nông dân', 'ngư dân', 'phụ huynh', 'bệnh nhân', 'công nhân', 'người lao động', 'người di cư', 'già làng', 'trưởng (bản|thôn)', 'chính quyền (địa phương|xã|huyện)', 'ủy ban nhân dân xã', 'họp (dân|thôn|bản|xóm)', 'tiểu thương', 'người dùng'
    ],
    elements: {
      stakeholders: [
        '(người|nhóm|hộ|các hộ) (dân|hưởng lợi|thụ hưởng|chịu (tác động|ảnh hưởng)|bị ảnh hưởng|khuyết tật|cao tuổi|nghèo|di cư|sử dụng|dùng nước|trồng|chăn nuôi|nuôi|nhặt rác|bán hàng|khiếm thị|khiếm thính)', 'bà con', 'cộng đồng (địa phương|dân cư|bản|thôn|ven|)', 'người sống chung', 'phụ nữ', 'trẻ em', 'các em', 'học sinh', 'thanh niên', 'thiếu niên', 'phụ huynh', 'cha mẹ', 'bệnh nhân', 'người bệnh', 'người nhà', 'người chăm sóc', 'nông dân', 'ngư dân', 'xã viên', 'diêm dân', 'công nhân', 'người lao động', 'lao động nhập cư',
        'dân tộc thiểu số', 'người (mông|dao|thái|tày|khmer|chăm|ê đê|gia rai|cơ tu|kinh)', 'già làng', 'trưởng (bản|thôn|xóm|ấp|buôn)', 'nghệ nhân', 'tiểu thương', 'chủ rừng', 'chính quyền (địa phương|xã|huyện|phường)', 'uỷ ban nhân dân (xã|phường|huyện)', 'mặt trận tổ quốc', 'hội phụ nữ xã', 'đoàn thể', 'trường học', 'doanh nghiệp (địa phương|nhỏ)', 'người dùng (dữ liệu|dịch vụ)', 'cư dân', 'dân làng', 'hội viên', 'người mẹ', 'bà mẹ', 'nạn nhân', 'người sống sót', 'nhà báo', 'người (dùng|sử dụng) (nước|dịch vụ)', 'sản phụ'
      ],
      involvement: [
        'tham vấn', 'lấy ý kiến', '(hỏi|xin|nghe|thu thập) ý kiến', '(được|) hỏi (ý|trước)', '(góp|cho) ý kiến', '(cử|bầu|chọn|có) … (đại diện|người) … (tham gia|dự|vào|ngồi|trong|ở)', '(có|giữ|dành) (<number>|một|hai|ba|) ghế', 'ghế (dành cho|của|trong)', '(tham gia|dự|ngồi) (vào|trong|) (ban|hội đồng|tổ|uỷ ban|cuộc họp|phiên họp|xây dựng|lập kế hoạch|giám sát|đánh giá|thiết kế|quyết định|bàn)', 'mời (dự|tham dự|tham gia|họp|đến|góp)', 'được mời',
        'họp (thôn|bản|dân|xóm|ấp|buôn|làng)', 'đối thoại', 'thảo luận nhóm', '(biểu quyết|bỏ phiếu|chọn|bình chọn) … (ưu tiên|phương án|đại diện|việc)', 'thành viên (của|) (ban|hội đồng|tổ)', 'cùng (thiết kế|lập kế hoạch|giám sát|đánh giá|bàn|quyết|chấm|chọn|viết)', 'giám sát cộng đồng', 'ban giám sát', 'hội đồng (trẻ em|người dùng|bệnh nhân|cộng đồng|tư vấn)', 'khảo sát (ý kiến|nhu cầu|người)', 'trước khi (duyệt|quyết|thông qua|ký|làm|chốt|triển khai)', '(được|phải) (đồng ý|thông qua) (bởi|của)', 'đồng thuận (của|)', 'được (bàn|biết|kiểm tra|quyết)', 'có tiếng nói', 'diễn đàn'
      ]
    },
    weak: [
      'phối hợp với các bên liên quan', 'sự tham gia (tích cực|rộng rãi|có ý nghĩa|đầy đủ|chủ động) của', 'khuyến khích … tham gia', 'huy động (sự tham gia|cộng đồng|các bên)', 'lấy (người dân|cộng đồng|con người|trẻ em) làm trung tâm', 'các bên liên quan … sẽ (được|) (tham vấn|mời|xác định)', 'thúc đẩy sự tham gia', 'tăng cường sự tham gia', 'kế hoạch tham vấn … sẽ', 'vì cộng đồng', 'đại diện các bên liên quan', 'gắn kết cộng đồng'
    ],
    not: [
      'các bên liên quan (trong|đến) (hợp đồng|tranh chấp|thoả thuận này)', 'tham gia giao thông', 'tham gia bảo hiểm', 'người dân tộc', 'uỷ ban nhân dân tỉnh ban hành', 'quyết định … uỷ ban nhân dân', 'tập huấn cho', 'phát (quà|gạo|sách) cho', 'tặng … cho', 'vai trò của (phụ nữ|người dân)', 'nâng cao nhận thức (của|cho) (người dân|cộng đồng)', 'cơ quan tham vấn pháp lý', 'tham vấn tâm lý', 'phòng tham vấn', 'tham vấn học đường', 'điều tra dân số', 'số người tham gia', 'cộng đồng (doanh nghiệp quốc tế|quốc tế|mạng)'
    ]
  }
}
