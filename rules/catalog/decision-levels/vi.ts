import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Phân biệt quyết định chiến lược và vận hành',
  why:
    '"Bước thứ ba" của tài liệu hướng dẫn nhắc rằng các đối tác thường lúng túng không biết việc nào là chiến lược, việc nào là điều hành hằng ngày. ' +
    'Ghi rõ việc gì phải đưa ra cấp chung, việc gì giao cho người phụ trách tự quyết định thì công việc không bị chậm lại mà cũng không ai vượt quyền.',
  states: {
    met: 'Văn bản nêu những việc lớn nào do ai quyết định và những việc hằng ngày nào giao cho ai.',
    partial: 'Văn bản chỉ nêu một phía: hoặc việc lớn do ai quyết định, hoặc việc hằng ngày giao cho ai.',
    missing: 'Văn bản không phân biệt việc lớn phải quyết định chung với việc hằng ngày.',
  },
  good: `Ban điều phối quyết định những việc lớn: kế hoạch và ngân sách năm, kết nạp đối tác mới, phát ngôn chung.
Việc hằng ngày (lịch tập huấn, chọn giảng viên, các khoản chi dưới 20 triệu đồng) giao cho điều phối viên quyết định và báo lại ở cuộc họp gần nhất.`,
  weak: 'Ban điều phối quyết định các vấn đề quan trọng của chương trình.',
  weakBecause: 'Chưa rõ thế nào là quan trọng, và việc hằng ngày thì ai được tự quyết định.',
  missing: 'Văn bản chưa phân biệt việc lớn phải quyết định chung với việc hằng ngày giao cho người phụ trách.',
  partial: 'Việc phân cấp quyết định chưa đủ: chưa nêu {lacking}.',
  lacking: {
    reserved: 'những việc lớn nào phải quyết định chung và do ai quyết định',
    delegated: 'những việc hằng ngày nào giao cho ai quyết định',
  },
  template: {
    heading: 'Phân cấp quyết định',
    body: `| Loại quyết định | Gồm những việc | Ai quyết định |
|---|---|---|
| Quyết định chiến lược | kế hoạch và ngân sách năm, kết nạp đối tác mới, sửa đổi thoả thuận, [việc khác] | [Ban điều phối] |
| Quyết định hằng ngày | lịch hoạt động, chọn giảng viên, các khoản chi dưới [20 triệu đồng], [việc khác] | [điều phối viên] |

Những việc chiến lược thuộc thẩm quyền của [Ban điều phối], gồm đại diện của {partners}. Việc hằng ngày giao cho [điều phối viên] quyết định và báo cáo lại tại cuộc họp gần nhất.`,
  },
  additions: {
    reserved: 'Kế hoạch và ngân sách năm, kết nạp đối tác mới, sửa đổi thoả thuận và [việc khác] do [Ban điều phối] quyết định.',
    delegated: 'Việc hằng ngày như [lịch hoạt động], các khoản chi dưới [20 triệu đồng] giao cho [điều phối viên] quyết định và báo cáo lại tại cuộc họp gần nhất.',
  },
  cues: {
    subject: [
      'thẩm quyền', 'quyết định', 'phân cấp', 'cấp quyết định', 'quyền quyết', 'uỷ quyền', 'giao quyền', 'được quyền',
      'chiến lược', 'hằng ngày', 'thường xuyên', 'vận hành', 'tự quyết', 'việc lớn', 'việc nhỏ', 'việc hệ trọng', 'phải trình',
      'trình duyệt', 'phê duyệt', 'chủ động', 'duyệt chi', 'hạn mức', 'loại quyết định', 'ai quyết', 'quyết', 'xin ý kiến',
      'việc gì do ai', 'tự xử lý', 'được phép',
    ],
    elements: {
      reserved: [
        'do <body> … (quyết|quyết định|duyệt|thông qua|chọn)', 'chỉ do',
        '(phải|cần) (có|) (chữ ký|nghị quyết|đồng ý|ý kiến) của', '(phải|cần) được … (đồng ý|chấp thuận|phê duyệt|nhất trí)',
        '(là|thuộc) việc của <body>', '(thuộc|thì) cấp (mạng lưới|chung|liên minh|lãnh đạo)',
        '(cả|hai|các) (giám đốc|bên|lãnh đạo|thủ trưởng) cùng (ký|duyệt|quyết)', 'không được giao (lại|) cho',
        '(ai quyết|người quyết|thẩm quyền) (toàn thể|đại hội|hội đồng|<body>|các bên|cả)', '<money> trở lên',
        '!(quyết định|việc|vấn đề) (chiến lược|lớn|hệ trọng) … (do|thuộc|phải|:|gồm|là)',
        '!(thuộc thẩm quyền|thẩm quyền) (của|) <body>',
        '!<body> (mới|) (có thẩm quyền|có quyền) (quyết định|thông qua|phê duyệt)',
        '<body> (quyết định|phê duyệt|thông qua|duyệt) … (kế hoạch|ngân sách|chiến lược|kết nạp|sửa đổi|định hướng|chủ trương|nhân sự|phạm vi|khai trừ|giải thể|chính sách)',
        '(kế hoạch|ngân sách|chiến lược|kết nạp|sửa đổi|định hướng|chủ trương|giải thể|mở rộng) … (do|phải|thuộc) … (quyết định|phê duyệt|thông qua|đồng ý|duyệt|quyết)',
        '(chỉ|) (có|) <body> mới',
        '(phải|cần) (trình|đưa ra|xin ý kiến|được) … (<body>|đại hội|toàn thể|các bên|tất cả|lãnh đạo|hội nghị|họp chung)',
        'trình (<body>|lãnh đạo|thủ trưởng|đại hội|hội nghị|cấp trên)', '!dành riêng cho (<body>|đại hội|hội nghị|các bên)',
        '!(phải|cần) (có|) (sự đồng ý|chấp thuận|nhất trí|thống nhất) … (tất cả|các bên|cả hai|<body>|lãnh đạo|bằng văn bản)',
        'cấp (chiến lược|lãnh đạo|chung|cao nhất)', '(chi|khoản chi|mua|hợp đồng) … (trên|từ|vượt) … <money>',
        '(trên|vượt|quá|từ) <money>', 'không ai được tự (ý|) quyết', 'phải (cùng|) họp (chung|lại|bàn)',
        'việc (lớn|chung|hệ trọng|nặng)', 'phải hỏi (ý|) (cả|tất cả|bà con|mọi)', 'vượt (thẩm quyền|hạn mức|quyền)',
        '(đại hội|hội nghị) (thành viên|toàn thể|) (quyết định|thông qua|bầu)',
        'quyết định … (định hướng|chiến lược|ngân sách năm|kế hoạch năm)', 'không được uỷ quyền',
      ],
      delegated: [
        'tự (duyệt|gộp|quyết|quyết định|thu xếp|sắp|xử|xử lý|giải quyết|chi)', 'toàn quyền',
        'không (đợi|chờ|cần|phải) (họp|hỏi|xin|trình|duyệt|ý kiến|<body>)', 'mà không (cần|phải)',
        '(được|được quyền) (ký|chi|đổi|điều|điều chuyển|mua|duyệt|quyết) … (đến|dưới|trong|không)', 'dưới mức (đó|này)',
        'do <post> … (quyết|quyết định|duyệt|xử lý|giải quyết|tự)', 'là việc của (tổ|nhóm|thư ký|<post>|ban thư ký|văn phòng)',
        '(người quyết|ai quyết|thẩm quyền) (điều phối viên|thư ký|ban thư ký|văn phòng|trưởng nhóm|nhóm|cán bộ|<post>)',
        'là tuỳ', '(khoản|việc) (nhỏ|nhỏ hơn|lặt vặt) … do',
        '(nhóm|tổ|đội) (thực hiện|kỹ thuật|địa phương|tuần tra) … (quyết|quyết định|tự)',
        '!(việc|quyết định|công việc|vấn đề) (hằng ngày|thường ngày|thường xuyên|vận hành|tác nghiệp|chuyên môn|nhỏ|lặt vặt|điều hành) … (do|giao|thuộc|uỷ quyền|thì|tự|cứ)',
        '!uỷ quyền cho … (quyết định|ký|giải quyết|xử lý|điều hành)',
        '!giao (quyền|) cho … (quyết định|tự quyết|xử lý|giải quyết|ký|chủ động)',
        '!(được|có) (toàn|) (quyền|) (tự|chủ động) (quyết định|quyết|xử lý|giải quyết|điều chỉnh|chi|mua|sắp xếp|lo)',
        '(điều phối viên|thư ký|trưởng nhóm|tổ trưởng|ban thư ký|văn phòng|giám đốc dự án|quản lý dự án|cán bộ|nhóm) … (tự quyết|quyết định|quyết|chủ động|được chi|được duyệt|xử lý)',
        '<post> … (tự quyết|quyết định|được quyết|quyết|chủ động|được chi|được duyệt|được ký)',
        '(dưới|không quá|đến|tối đa) <money>', 'không (cần|phải) (trình|xin ý kiến|hỏi|họp|đợi|chờ)',
        'khỏi (cần|phải|) (họp|hỏi|trình|xin)', '(điều hành|công việc|việc|vận hành) (hằng ngày|thường ngày)',
        'cấp (vận hành|thực hiện|tác nghiệp|kỹ thuật|điều hành)',
        'trong phạm vi (kế hoạch|ngân sách) (đã|được) (duyệt|phê duyệt|thông qua)', 'rồi báo (lại|cáo|sau)',
        '(báo|thông báo) lại (sau|ở|cho|tại)', 'quyết (tại|ngay) (chỗ|tại chỗ)', 'tuỳ (nhóm|tổ|người)',
        'tự (sắp xếp|lo|định|bố trí|chọn|thu xếp)', 'các việc còn lại', 'giữa hai kỳ (họp|đại hội|hội nghị)', 'quyền chủ động',
      ],
    },
    weak: [
      '(vấn đề|việc|quyết định) quan trọng', '(phân cấp|phân quyền) (rõ ràng|hợp lý|mạnh|quản lý|)',
      '(phân định|phân biệt|tách bạch) … (chiến lược|thẩm quyền|vận hành|cấp)',
      'quyết định (chiến lược|vận hành|hằng ngày|điều hành)', 'ma trận (thẩm quyền|phân quyền)',
      'thẩm quyền … (quy định sau|sẽ)', 'đúng thẩm quyền', 'trong phạm vi thẩm quyền',
    ],
    not: [
      'cơ quan (nhà nước|) có thẩm quyền', 'cấp có thẩm quyền', 'kế hoạch chiến lược của', 'quyết định số', 'giấy uỷ quyền',
      'hoạt động hằng ngày của trẻ', 'sinh hoạt hằng ngày', 'đời sống hằng ngày', 'phân cấp độ', 'toà án', 'bữa ăn hằng ngày',
      'người đại diện theo pháp luật', 'người được uỷ quyền', 'chăm sóc hằng ngày', 'quyết định phê duyệt', 'phân cấp rủi ro',
      'đánh giá tác động môi trường chiến lược', 'chăm chỉ hằng ngày',
    ],
  },
}
