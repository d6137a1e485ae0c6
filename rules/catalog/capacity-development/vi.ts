import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Phát triển năng lực',
  why:
    'Mục "Học tập và Phát triển" của tài liệu hướng dẫn nói tới việc sẵn lòng đầu tư vào kỹ năng, kiến thức của nhau; nhờ vậy các ' +
    'đối tác cùng làm việc được và học hỏi lẫn nhau.',
  states: {
    met: 'Văn bản nêu một hoạt động cụ thể nâng kỹ năng, kiến thức của chính các đối tác hoặc thành viên, kèm người dạy hoặc người học.',
    partial: 'Nâng cao năng lực chỉ là mong muốn, hoặc có hoạt động nhưng không biết ai dạy, ai học.',
    missing: 'Không nói gì tới việc nâng kỹ năng, kiến thức của các đối tác.'
  },
  good: 'Mỗi năm Trung tâm Biển Lặng tập huấn hai ngày về quản lý tài chính cho kế toán của ba hội thành viên và kèm cặp tại chỗ trong quý sau đó.',
  weak: 'Các bên nâng cao năng lực khi có điều kiện.',
  weakBecause: 'Chưa có hoạt động cụ thể nào, cũng chưa biết ai dạy và ai được học.',
  missing: 'Văn bản chưa nói các đối tác được nâng kỹ năng, kiến thức bằng hoạt động nào.',
  partial: 'Việc phát triển năng lực chưa rõ: chưa nêu {lacking}.',
  lacking: {
    activity: 'hoạt động cụ thể (tập huấn, kèm cặp tại chỗ, tham quan học tập …)',
    who: 'ai dạy hoặc ai được học'
  },
  template: {
    heading: 'Phát triển năng lực của các bên',
    body: `{partners} nâng cao kỹ năng, kiến thức cho cán bộ của nhau qua các hoạt động sau:

| Hoạt động | Bên hướng dẫn | Người tham gia | Thời gian |
|---|---|---|---|
| Tập huấn về [chủ đề] | [đối tác hoặc giảng viên] | cán bộ của [đối tác] | [quý, năm] |
| Kèm cặp tại chỗ về [kỹ năng] | [đối tác] | [số] cán bộ của [đối tác] | [thời gian] |

- {partner} cử ít nhất [2] cán bộ tham gia tập huấn mỗi năm.`
  },
  additions: {
    activity: 'Các bên tổ chức [tập huấn / kèm cặp tại chỗ / tham quan học tập] về [chủ đề] cho cán bộ của nhau.',
    who: '[Tên đối tác] hướng dẫn; [số] cán bộ của [tên đối tác khác] được học.'
  },
  cues: {
    subject: [
      'năng lực', 'nâng cao năng lực', 'phát triển năng lực', 'tăng cường năng lực', 'xây dựng năng lực', 'tập huấn', 'đào tạo', 'bồi dưỡng', 'kèm cặp', 'kèm', 'hướng dẫn kỹ thuật', 'huấn luyện', 'cố vấn', 'cầm tay chỉ việc', 'truyền nghề', 'dạy (lại|cho|nhau)', 'chỉ (lại|cho|cách)', 'khoá học', 'lớp (học|tập huấn|bồi dưỡng)', 'hội thảo kỹ năng', 'biệt phái', 'thăm (học|quan học)', 'thực tập', 'trao đổi cán bộ', 'kỹ năng', 'tay nghề', 'chuyển giao (kỹ thuật|công nghệ|kỹ năng|kiến thức)', 'học việc', 'học cách', 'nâng tay nghề', 'giảng viên nguồn', 'kiến thức'
    ],
    elements: {
      activity: [
        '!(tập huấn|đào tạo|bồi dưỡng|huấn luyện|kèm cặp|cố vấn) (cho|về|hằng|cán bộ|nhân viên|kế toán|thành viên|hội viên|tình nguyện|lại|nội bộ|tại chỗ|kỹ|nhau|giảng viên)', '(mở|tổ chức|dự|tham gia|học) (lớp|khoá|buổi|đợt)', 'lớp (tập huấn|bồi dưỡng|học|kỹ năng)', 'khoá (học|tập huấn|đào tạo|bồi dưỡng)', 'tập huấn', 'đào tạo', 'bồi dưỡng', 'kèm cặp', 'kèm (một|kèm|tại chỗ|trong)', 'cố vấn', 'huấn luyện', '!cầm tay chỉ việc', '!(trao đổi|biệt phái|luân chuyển|hoán đổi) (cán bộ|nhân viên|chuyên gia)', '!(thăm|tham quan) (học|chéo|học tập)', 'thực tập', 'học việc', 'dạy (lại|cho|nhau|cách|nghề)', 'chỉ (lại|cho|cách|vẽ)', 'hướng dẫn (cách|sử dụng|kỹ thuật|ghi|viết|lập|quản lý|làm|cho|lại)', 'chuyển giao (kỹ thuật|công nghệ|kỹ năng|kiến thức|quy trình)', 'hội thảo kỹ năng', '<number> (ngày|buổi|lớp|khoá|giờ) (tập huấn|học|đào tạo|kèm|bồi dưỡng)', 'truyền (nghề|lại)', 'giảng viên nguồn', 'suất (học|đào tạo)', 'ngân sách … (đào tạo|tập huấn|học)', 'tài liệu tập huấn'
      ],
      who: [
        '<partner> (tập huấn|đào tạo|bồi dưỡng|huấn luyện|kèm|dạy|hướng dẫn|mở|tổ chức|cử|truyền|chuyển giao|chỉ|cố vấn|biệt phái|nhận)', '(cho|của) (<partner>|cán bộ|nhân viên|kế toán|thành viên|hội viên|tình nguyện viên|đồng đẳng viên|cộng tác viên|xã viên|giáo viên|ban (quản lý|điều hành|chủ nhiệm)|tổ|nhóm|đầu mối|điều phối viên|thư ký|kiểm lâm|điều dưỡng|các hội|các nhóm|nhau|đội)', '<number> (cán bộ|nhân viên|người|thành viên|tình nguyện viên|kế toán|điều dưỡng|giáo viên|nghệ nhân|kỹ thuật viên)', '(cán bộ|nhân viên|thành viên|tình nguyện viên|kế toán|điều phối viên|đầu mối|hội viên|đồng đẳng viên) (của|) … (được|dự|học|tham gia|tham dự)', '(người|bên) (dạy|học|hướng dẫn|nhận|kèm)', 'học viên', 'giảng viên', 'do <partner>', 'do (chuyên gia|giảng viên|anh|chị|ông|bà|viện|trung tâm|bệnh viện|trường|quỹ|hội)', 'mỗi (bên|đối tác|thành viên|hội|nhóm|tổ chức) … (cử|được|có|nhận)', 'người (cũ|giỏi|già|lớn|biết) (kèm|chỉ|dạy|bày)', '<post>', '<person>', 'lẫn nhau'
      ]
    },
    weak: [
      'nâng cao năng lực (cho|của|) (các bên|đối tác|thành viên|)', 'phát triển năng lực', 'tăng cường năng lực', 'xây dựng năng lực', 'hỗ trợ nâng cao năng lực', '(nâng cao|phát triển|đầu tư) … kỹ năng', 'chú trọng (đào tạo|phát triển con người)', 'khi có (điều kiện|kinh phí)', '(kế hoạch|chương trình) (nâng cao năng lực|đào tạo|tập huấn) … sẽ', 'sẽ (tổ chức|xem xét) … tập huấn', 'khuyến khích (học tập|cán bộ học)', 'tạo điều kiện … (học|đào tạo|nâng cao)'
    ],
    not: [
      'năng lực (pháp luật|hành vi|tài chính|của nhà thầu|sản xuất|vận chuyển|chịu tải|hành vi dân sự)', 'hồ sơ năng lực', 'bộ giáo dục và đào tạo', 'sở giáo dục và đào tạo', 'phòng giáo dục và đào tạo', 'cơ sở đào tạo', 'tập huấn cho (người dân|nông dân|phụ nữ|bà mẹ|học sinh|hộ)', 'đào tạo nghề cho (thanh niên|người)', 'dạy nghề cho', 'lớp học cho (trẻ|học sinh)', 'năng lượng', 'kỹ năng sống cho (trẻ|học sinh)', 'đủ năng lực', 'có năng lực', 'trường đào tạo', 'luật cán bộ', 'bồi dưỡng (hiện vật|độc hại|tiền ăn)', 'cán bộ nguồn'
    ]
  }
}
