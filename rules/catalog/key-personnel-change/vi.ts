import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Thay đổi nhân sự chủ chốt',
  why:
    'Mục "Quy trình giám sát và đánh giá đối tác hiệu quả" của tài liệu hướng dẫn kể việc người giữ vai trò chính ra đi hoặc tổ chức sắp xếp lại nhân sự là một thay đổi cần lường trước; ' +
    'quan hệ đối tác không nên đứt chỉ vì một người nghỉ việc.',
  states: {
    met: 'Nói rõ khi người đại diện hoặc cán bộ chủ chốt nghỉ hay vắng thì làm gì (cử người thay, báo cho nhau, bàn giao, có sẵn người thay thế).',
    partial: 'Chỉ nêu nhiệm kỳ của người đại diện, hoặc chỉ mong nhân sự ổn định.',
    missing: 'Không nói gì về việc người chủ chốt thay đổi hoặc vắng mặt.'
  },
  good: `Khi người đại diện hoặc cán bộ đầu mối nghỉ việc, đối tác cử người thay trong vòng 15 ngày, thông báo cho các bên bằng email và tổ chức bàn giao hồ sơ ít nhất một tuần.
Khi vắng mặt tạm thời, người thay thế ghi trong Phụ lục 1 làm thay.`,
  weak: 'Nhiệm kỳ của người đại diện là hai năm.',
  weakBecause: 'Nhiệm kỳ cho biết khi nào hết hạn, chứ chưa nói ai thay và bàn giao thế nào khi người đó rời đi giữa chừng.',
  missing: 'Văn bản chưa nói các bên làm gì khi người đại diện hoặc cán bộ chủ chốt nghỉ việc hay vắng mặt.',
  partial: 'Phần thay đổi nhân sự chủ chốt chưa đủ: chưa nêu {lacking}.',
  lacking: { replacement: 'cách cử người thay, báo cho nhau và bàn giao khi người đại diện hay cán bộ chủ chốt nghỉ hoặc vắng' },
  template: {
    heading: 'Thay đổi nhân sự chủ chốt',
    body: `Mỗi bên có một người đại diện và một người thay thế khi người đại diện vắng mặt:

- {partner}: người đại diện [họ tên]; người thay thế [họ tên].

Khi người đại diện hoặc cán bộ chủ chốt nghỉ việc hay chuyển công tác, bên đó thông báo cho các bên còn lại trong vòng [10] ngày, cử người thay trong vòng [15] ngày và tổ chức bàn giao hồ sơ, công việc đang làm trong [một tuần]. Trong thời gian chờ hoặc khi người đại diện vắng mặt, người thay thế làm thay.`
  },
  additions: {
    replacement: 'Khi người đại diện hoặc cán bộ chủ chốt nghỉ việc hay vắng mặt, bên đó thông báo trong vòng [10] ngày, cử người thay trong vòng [15] ngày và bàn giao công việc cho người thay.'
  },
  cues: {
    subject: [
      'nhân sự', 'người đại diện', 'đại diện', '(cán bộ|người) (đầu mối|chủ chốt|phụ trách)', 'đầu mối', 'điều phối viên', 'trưởng (nhóm|ban|dự án|đoàn|bản)', 'nghỉ việc', 'thôi việc', 'chuyển công tác', 'nghỉ hưu', 'vắng (mặt|)', 'người (thay|thay thế|dự phòng|kế nhiệm|kế tục)', 'bàn giao', 'thay (người|thế)', 'uỷ quyền', 'khuyết', 'rời (khỏi|đi|nhóm|tổ chức)', 'thư ký', 'chủ tịch', 'giám đốc', 'người điều phối', 'người giữ sổ', 'cấp phó', 'ốm đau', 'nghỉ thai sản', 'đổi người', 'maintainer', 'thành viên ban', '<post>',
      'người (cầm|giữ|bảo trì|phiên dịch)', '(cô|chú|bác|già|nghệ nhân|thầy) … (ốm|mất|đi xa|đi vắng|qua đời|chuyển)', 'dự (phòng|khuyết)',
      'không làm nữa', 'người mới', 'kế nhiệm', 'tạm (quyền|đảm nhiệm)', 'đi thay', 'nghỉ'
    ],
    elements: {
      replacement: [
        '!(khi|nếu|trường hợp|lúc) … (nghỉ việc|thôi việc|chuyển công tác|nghỉ hưu|nghỉ thai sản|rời đi|nghỉ phép|từ nhiệm|thôi giữ|không thể tiếp tục|không còn|qua đời|ốm) … (cử|thông báo|báo|bàn giao|thay|chỉ định|bầu|làm thay) …', '!(cử|chỉ định|bầu|giới thiệu|đề cử|tìm|bố trí) (người|cán bộ|đại diện|một người|nhân sự|trưởng nhóm) (khác|thay|mới|thay thế|kế nhiệm|dự phòng|tạm thời)', '!(cử|chỉ định|bầu|giới thiệu|đề cử) … (thay thế|thay|kế nhiệm|tạm quyền)', '!người (thay thế|thay|kế nhiệm|dự phòng|tạm quyền)', '!đại diện (dự phòng|thay thế|dự khuyết)', '!thành viên (dự khuyết|dự phòng|thay thế)',
        '(thông báo|báo) … (thay đổi nhân sự|người đại diện mới|người thay|thay người|đổi người|thay đổi người|thay đổi cán bộ|thay đổi đầu mối)', '!(thay đổi|đổi|thay) (nhân sự|cán bộ|người|đại diện|đầu mối|điều phối viên|trưởng nhóm) … (thông báo|báo|bàn giao|bằng văn bản|phải|trong|<deadline>)', '!bàn giao … (người mới|người thay|người kế nhiệm|người tiếp nhận|cho cán bộ|công việc|nhiệm vụ|mật khẩu|sổ|hồ sơ|đầu mối)', '(vắng mặt|vắng|đi công tác|ốm|bận|nghỉ phép) … (uỷ quyền|thay|cử|làm thay|cấp phó|người khác|phó) …',
        'uỷ quyền (cho|bằng văn bản) … (dự họp|dự thay|làm thay|thay|cấp phó)', 'cấp phó … (thay|đảm nhiệm|điều hành)', '(phó|phó ban|phó chủ tịch|đồng chủ tịch|phó trưởng nhóm) … (thay|tạm thời|tạm|đảm nhiệm|làm thay|điều hành)', '(ghế|vị trí|chức danh|chỗ) … (trống|khuyết) … (bầu|cử|bổ sung|thay|trong) …', 'bầu bổ sung', 'bổ sung (người|thành viên|nhân sự) … (khuyết|trống|thay)', '(kèm|hướng dẫn|dẫn dắt|chỉ việc) … người (mới|thay|kế nhiệm)', '(làm|họp|đi|ký|trông|giữ) thay', 'kiện toàn', '(đưa|giao|trao) (lại|) (sổ|chìa khoá|giấy tờ|mật khẩu) … cho (người|con|ai) …', '(con|em|vợ|người trong) … (nối|thay|làm tiếp)', 'người (thứ hai|số hai) … (biết|nắm|giữ)', 'hai người (cùng|biết|nắm|giữ) …',
        '!dự khuyết', '!tạm đảm nhiệm',
        '(ốm|đi xa|vắng|mất|nghỉ|qua đời|không làm nữa|im lặng) … thì … (khác|thay|mở|giữ|trao|chuyển|chọn|bầu|nhận|phân công) …',
        '(chọn|cử|phân công|bầu) (người|cô|thầy|anh|chị) khác', 'người (mới|nối nghề|kế tiếp|được nhóm đề cử) …', 'phiếu bàn giao',
        'ghi chú bàn giao', 'trao (lại|cho) …', 'gán lại', 'khi vắng', 'được … thay thế cho đến', 'trả lời thay',
        'dự phòng … (cô|anh|chị|ông|bà)', '(hai|ba) người biết', 'làm cùng người mới'
      ]
    },
    weak: [
      'nhiệm kỳ', '(ổn định|duy trì ổn định) (nhân sự|đội ngũ|cán bộ)', 'nhân sự (ổn định|đủ năng lực|phù hợp)', 'hạn chế (thay đổi|luân chuyển)', 'thay đổi nhân sự … (khi cần|nếu cần|sẽ)', '(quy trình|quy định) (bàn giao|thay người|thay thế) … sẽ', 'luân phiên', 'có thể (được|) thay đổi (nhân sự|người|đại diện)'
    ],
    not: [
      'bàn giao (công trình|tài sản|mặt bằng|hàng|thiết bị|nhà|giống|máy|đất|sản phẩm)', 'đại diện (pháp luật|theo pháp luật)', 'thay đổi hành vi', 'nghỉ hè', 'vắng học', 'học sinh … (vắng|nghỉ)', 'bệnh nhân … vắng', 'quản lý nhân sự', 'hồ sơ bàn giao (công trình|thiết bị)', 'thay thế (thiết bị|máy|linh kiện|phụ tùng|bóng đèn|thuốc)', 'tuyển dụng nhân viên mới', 'thay mặt', 'người lao động … (nghỉ việc|thôi việc) … trợ cấp', 'liệu pháp thay thế', 'điều trị thay thế', 'chăm sóc thay thế'
    ]
  }
}
