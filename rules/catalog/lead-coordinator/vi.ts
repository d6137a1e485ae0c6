import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Đơn vị điều phối chính',
  why:
    'Mục "Khả năng lãnh đạo" của tài liệu hướng dẫn nói rằng dù lãnh đạo được chia sẻ, thường vẫn có một tổ chức đi đầu trong việc ' +
    'điều hành quy trình; các bên đều cần biết đó là tổ chức nào và làm những việc gì.',
  states: {
    met: 'Có tên tổ chức, người, chức danh hoặc bộ phận đứng ra điều phối, và nói họ làm gì hoặc được chọn thế nào.',
    partial: 'Chỉ nêu tên đầu mối mà không nói việc, hoặc tả việc điều phối mà không nói ai làm.',
    missing: 'Không nói ai đứng ra dẫn dắt, điều phối.'
  },
  good: 'Hội Khuyến học huyện làm đầu mối điều phối trong hai năm đầu: triệu tập họp, theo dõi tiến độ và tổng hợp báo cáo.',
  weak: 'Hội Khuyến học huyện là đơn vị đầu mối.',
  weakBecause: 'Có tên nhưng chưa biết đầu mối làm những việc gì hay do ai chọn.',
  missing: 'Văn bản chưa cho biết ai đứng ra điều phối việc chung.',
  partial: 'Phần điều phối chưa đủ: chưa nêu {lacking}.',
  lacking: {
    lead: 'tổ chức, người hoặc bộ phận đứng ra điều phối',
    task: 'đơn vị điều phối làm gì hoặc được chọn thế nào'
  },
  template: {
    heading: 'Đơn vị điều phối',
    body: `[Tên tổ chức] làm đầu mối điều phối từ [ngày] đến [ngày].

Đơn vị điều phối có nhiệm vụ:

- triệu tập và chủ trì các cuộc họp chung;
- theo dõi tiến độ, nhắc việc và tổng hợp báo cáo;
- [việc khác].

Đơn vị điều phối do {partners} cùng lựa chọn, nhiệm kỳ [hai] năm.`
  },
  additions: {
    lead: '[Tên tổ chức hoặc chức danh] làm đầu mối điều phối.',
    task: 'Đơn vị điều phối có nhiệm vụ triệu tập họp, theo dõi tiến độ và [việc khác]; đơn vị này do [các bên nào] lựa chọn, nhiệm kỳ [số] năm.'
  },
  cues: {
    subject: [
      'điều phối', 'đầu mối điều phối', 'đơn vị (điều phối|đầu mối|chủ trì|thường trực)', '(tổ chức|cơ quan) (điều phối|đầu mối|chủ trì|thường trực|dẫn dắt)', 'điều phối viên', 'người điều phối', 'ban điều phối', 'ban (thư ký|điều hành|chỉ đạo)', 'tổ thư ký',
      'trưởng (ban|nhóm|mạng lưới)', 'chủ tịch', 'chủ trì', 'điều hành', 'triệu tập', 'dẫn dắt', 'đứng ra', 'cầm trịch', 'văn phòng thường trực', 'làm đầu mối', 'lãnh đạo', 'quản lý quy trình', 'đối tác chính', 'nhóm nòng cốt'
    ],
    elements: {
      lead: [
        '!<partner> (làm|là|giữ vai trò|đóng vai trò|đảm nhận vai trò) (đầu mối|điều phối|đơn vị điều phối|đơn vị đầu mối|cơ quan điều phối|tổ chức điều phối|cơ quan thường trực|đơn vị thường trực|tổ chức đầu mối)',
        '!<partner> (chịu trách nhiệm|) điều phối chung', '!đầu mối điều phối (là|) <partner>', '!điều phối viên (là|) <person>', '!(đơn vị|tổ chức|cơ quan) (điều phối|đầu mối|thường trực) (là|) <partner>', '<partner> (điều phối|chủ trì|triệu tập|dẫn dắt|điều hành)',
        '<person> (làm|giữ|là) (trưởng|chủ tịch|điều phối)', '<body> (điều phối|điều hành|triệu tập|chủ trì|do … làm trưởng)', '<post> (điều phối|điều hành|triệu tập|chủ trì)', 'do <partner> (điều phối|chủ trì|làm trưởng|đứng đầu|làm đầu mối)',
        'do <person> (điều phối|chủ trì|làm trưởng|đứng đầu)', '(trưởng ban|chủ tịch|trưởng nhóm|điều phối viên) (là|do|) …', 'ban thư ký (điều phối|giúp)', '<partner> … đứng ra', '<partner> … cầm trịch', 'giao <partner> … (điều phối|đầu mối|thường trực)', 'cử <partner> … (điều phối|đầu mối)', '<partner> … văn phòng (điều phối|thường trực)',
        '<partner> (giữ|đảm nhận|nhận) (vai|vai trò|nhiệm vụ|việc) (điều phối|trưởng|cầm trịch)'
      ],
      task: [
        'triệu tập (và|) (chủ trì|) (các|) (cuộc họp|phiên họp|họp|hội nghị)', 'chủ trì (các|) (cuộc họp|phiên họp|hội nghị)', 'theo dõi tiến độ', 'nhắc (việc|hạn|tiến độ)', 'tổng hợp (báo cáo|kết quả|ý kiến|số liệu)', '(chuẩn bị|soạn|gửi) (chương trình|nội dung|tài liệu) (họp|)', 'đôn đốc',
        'giữ (liên lạc|hồ sơ|sổ|danh sách)', '(điều phối|kết nối) (hoạt động|các hoạt động|các đối tác|các bên|công việc|nguồn lực)', 'đại diện (mạng lưới|liên minh|các bên|chương trình) (trước|làm việc)', '(có|với) (nhiệm vụ|trách nhiệm|chức năng|việc)', '(do|được) … (bầu|bầu chọn|chọn|cử|luân phiên|bổ nhiệm)',
        'luân phiên', 'nhiệm kỳ', 'bốc thăm', '(quản lý|giữ) (quỹ|ngân sách|tài khoản)', 'làm việc với (nhà tài trợ|chính quyền)', 'điều hành công việc', 'lên lịch', 'gọi mọi người', 'giám sát việc thực hiện', 'chịu trách nhiệm (điều phối|trước)', 'tổ chức (các|) (cuộc họp|họp|hội nghị)', 'xây dựng kế hoạch', 'liên hệ với (nhà tài trợ|các bên)'
      ]
    },
    weak: [
      'cần (có|) (một|) (đơn vị|đầu mối|tổ chức) (điều phối|)', 'đơn vị (điều phối|đầu mối) sẽ được (chọn|xác định|thống nhất)', 'các bên cùng (điều phối|lãnh đạo)', 'tăng cường (điều phối|lãnh đạo)', 'điều phối (chặt chẽ|hiệu quả)', 'sẽ (chọn|cử|bầu) (ra|) (một|) (đơn vị|người) (điều phối|đầu mối)'
    ],
    not: [
      'cơ quan chủ quản', 'đầu mối (liên lạc|liên hệ) của (mỗi|từng) bên', 'đầu mối (phản hồi|tiếp nhận khiếu nại)', 'điều phối giao thông', 'điều phối nước', 'chủ trì hoạt động', 'chủ tịch (uỷ ban|hội đồng nhân dân|nước|tỉnh|huyện|xã)', 'bếp trưởng', 'đầu mối giao thông', 'chợ đầu mối',
      'công trình đầu mối', 'không có (ai|đơn vị nào|người nào) (điều phối|đứng đầu|chủ trì)', 'phụ nữ lãnh đạo', 'kỹ năng lãnh đạo', 'điều phối tạng'
    ]
  }
}
