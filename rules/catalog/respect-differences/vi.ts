import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Chấp nhận sự khác biệt',
  why:
    'Mục "Văn hoá và Giá trị" của tài liệu hướng dẫn muốn các đối tác chấp nhận những khác biệt về tiêu chuẩn, cách làm, điểm mạnh, ' +
    'điểm yếu và bàn cách làm việc với những khác biệt đó; phần "Rào cản" cũng kể đến khác biệt về triết lý và phong cách làm việc. ' +
    'Nói rõ từ đầu thì khác biệt khó trở thành mâu thuẫn.',
  states: {
    met: 'Văn bản nêu các đối tác khác nhau ở điểm nào và các bên làm việc với những khác biệt đó thế nào.',
    partial: 'Văn bản chỉ nói tôn trọng lẫn nhau, hoặc nêu điểm khác biệt mà không nói cách xử lý (hay ngược lại).',
    missing: 'Văn bản không nhắc đến sự khác biệt giữa các đối tác.',
  },
  good: `Hai bên khác nhau về cách làm việc: Sở làm việc theo năm ngân sách, qua nhiều cấp ký duyệt, còn Hội quen quyết định nhanh, ít giấy tờ. Vì vậy các bên gửi văn bản cần ký trước 15 ngày,
và Hội được dùng biên bản họp thay cho công văn trong các việc dưới 10 triệu đồng. Không bên nào phải bỏ cách làm của mình.`,
  weak: 'Các bên tôn trọng sự khác biệt của nhau.',
  weakBecause: 'Chưa rõ các bên khác nhau ở điểm nào và làm gì để vẫn làm việc chung được.',
  missing: 'Văn bản chưa nêu các đối tác khác nhau ở điểm nào và làm việc với những khác biệt đó thế nào.',
  partial: 'Phần về sự khác biệt chưa đủ: chưa nêu {lacking}.',
  lacking: {
    differences: 'các đối tác khác nhau ở điểm nào (văn hoá, tiêu chuẩn, cách làm việc, điểm mạnh, điểm yếu)',
    handling: 'các bên làm việc với những khác biệt đó thế nào',
  },
  template: {
    heading: 'Tôn trọng sự khác biệt giữa các bên',
    body: `Các bên thừa nhận giữa mình có sự khác nhau về văn hoá tổ chức, cách làm việc, điểm mạnh và điểm yếu:

- {partner} có cách làm việc riêng là [cách làm việc, tiêu chuẩn]; mạnh về [điểm mạnh]; còn hạn chế về [điểm yếu].

Để làm việc với những khác biệt đó, các bên thống nhất:

- không bên nào phải bỏ cách làm của mình; trong công việc chung, các bên dùng [mẫu biểu, quy trình chung];
- bên có thế mạnh về [lĩnh vực] hỗ trợ các bên còn lại;
- [sáu tháng] một lần, các bên dành thời gian trao đổi về những khác biệt gây trở ngại và thống nhất cách làm phù hợp.`,
  },
  additions: {
    differences: 'Các bên thừa nhận giữa mình có sự khác nhau: [tên đối tác] quen [cách làm], còn [tên đối tác] quen [cách làm].',
    handling: 'Để làm việc với những khác biệt này, các bên thống nhất dùng [mẫu biểu, quy trình chung] trong công việc chung và không bên nào phải bỏ cách làm của mình.',
  },
  cues: {
    subject: [
      'hiểu nhau', 'nhịp', 'chỗ yếu', 'thế hệ', 'tín ngưỡng', 'ai quen', 'sống chung', 'bù cho nhau', 'khác biệt', 'khác nhau',
      'khác (cách|nếp|lối|kiểu|tiếng|quy trình|tiêu chuẩn|phong cách|văn hoá)',
      'mỗi (bên|tổ chức|nơi|nhóm) một (cách|kiểu|nếp|vẻ|phong cách)', 'đa dạng', 'điểm mạnh', 'điểm yếu', 'thế mạnh', 'hạn chế',
      'cách làm (việc|)', 'phong cách', 'văn hoá (tổ chức|làm việc)', 'nếp làm', 'quen (làm|với|dùng|việc|nói|cách|quyết)',
      'bên thì', 'bên kia', 'không giống', 'đặc thù', 'ngôn ngữ', 'nhịp độ', 'nơi thì', 'người thì', 'nhanh chậm', 'quan điểm',
      'tiêu chuẩn riêng', 'còn', 'trong khi',
    ],
    elements: {
      differences: [
        'có (người|nơi|tổ chức|nhóm|bên) … có (người|nơi|tổ chức|nhóm|bên)', 'một bên … một bên', 'tổ chức lớn … tổ chức nhỏ',
        '(lớn|đông|giàu|già|lớn tuổi) … (nhỏ|ít|trẻ)', 'quen (tính|việc|làm|dùng|với|quyết|nói|viết)',
        '(giỏi|mạnh|rành) … (yếu|kém|thiếu|chưa)', 'không cùng', 'mỗi (bên|nhà|tổ chức|thành viên|nhóm|nhà tài trợ) … riêng',
        '(nhớ|đo|làm|nghĩ|nói|nhìn|ghi) (bằng|theo|từ) … (nhớ|đo|làm|nghĩ|nói|nhìn|ghi) (bằng|theo|từ)',
        'theo (học kỳ|mùa vụ|năm ngân sách|con nước|quy trình|công văn|giờ hành chính)', 'bên thiếu … bên',
        '(chuộng|thích|ngại|hay) … (chuộng|thích|ngại|hay)',
        '!(các bên|hai bên|đối tác|chúng tôi|thành viên|tổ chức) (có|) … khác (nhau|biệt) … (về|ở|trong)',
        '!khác (nhau|biệt) (về|ở|trong|giữa) (văn hoá|cách|quy trình|tiêu chuẩn|phong cách|quy mô|nhịp|triết lý|quan điểm|ngôn ngữ|thủ tục|tôn giáo|nguồn lực|nếp|phương pháp|tốc độ|mức|các bên|hai bên|đối tác|các thành viên|chúng tôi|tổ chức)',
        '!sự khác biệt (về|giữa)',
        '!(mỗi|từng) (bên|tổ chức|đối tác|nơi|nhóm|hội|thành viên) … (một (cách|kiểu|nếp|vẻ)|cách làm riêng|văn hoá riêng|nếp riêng|quy trình riêng|điểm mạnh|thế mạnh và)',
        '!(điểm|chỗ|mặt) mạnh … (điểm|chỗ|mặt) yếu', '(thừa nhận|nhận thấy|biết rằng|hiểu rằng|chấp nhận) … khác',
        'không giống nhau', '(quen|làm việc theo|làm theo|vận hành theo) … (còn|trong khi|bên kia|bên thì|thì)',
        'bên thì … bên thì', '(bên này|một bên) … bên kia', '(người|nơi|tổ chức|nhóm) thì … (người|nơi|tổ chức|nhóm) (thì|lại)',
        'còn <partner> … (quen|làm|theo|ít|nhiều|mạnh|yếu|nhanh|chậm)',
        '<partner> (quen|mạnh|yếu|thiên về|làm việc theo|nhanh|chậm|vận hành) … (còn|trong khi|<partner>)',
        '<partner> (mạnh|yếu) về', 'mạnh về … yếu', 'khác biệt … (cách làm|văn hoá|tiêu chuẩn|phong cách|quy định|thủ tục)',
        '(nhanh|chậm|nhiều|ít) … (còn|trong khi) … (nhanh|chậm|nhiều|ít)', 'khác (tiếng|đạo|quê|nghề|cách nghĩ|tuổi|ngôn ngữ)',
        'vừa có (tổ chức|nhóm) lớn vừa', 'lớn nhỏ khác nhau', 'mỗi (bên|nơi|nhóm|người|tổ chức) một',
        'đa dạng về (quy mô|văn hoá|ngôn ngữ|cách)', 'không cùng (cách|nhịp|tiêu chuẩn|quy trình)',
        'đặc thù (của|riêng|) (từng|mỗi)',
      ],
      handling: [
        'thay cho', 'vừa … vừa', 'cả … lẫn', '(đổi|hoán) (chỗ|vai|việc)', '(ghép|kèm|kèm cặp|cử người) … (với|sang|cho|đỡ)',
        '(được|được phép) … (muộn|thay|bằng|riêng|ghi âm)', 'chia (việc|theo) … (sở trường|thế mạnh|điểm mạnh)',
        'theo sở trường', 'tiêu chuẩn (cao|chặt|nghiêm) (hơn|nhất)', 'mời nói (trước|lượt đầu)',
        'tránh (các|cả) … (lễ|ngày|giờ)', '(giữ nguyên|giữ riêng) … (chung|mẫu)', 'đối chiếu',
        'không (bên|tổ chức|ai) (nào|) … (sửa|chê|buộc|ép|áp)', '(kể|nói) cho nhau', 'hai thứ tiếng',
        '(gói|việc|phần) nào … theo … (bên|ấy|đó)', 'chung một mẫu',
        '!không (bên|ai|tổ chức|nhóm|đối tác) (nào|) (phải|bị buộc|bị ép|áp đặt|bắt|được áp đặt) … (bỏ|theo|đổi|từ bỏ|cách|lên|giống|thay)',
        '!(làm việc|xử lý|dung hoà|thích ứng|sống chung|ứng xử) với (những|các|sự|chỗ|) khác (biệt|nhau)',
        '!(khi|nếu|nơi|chỗ nào) … (khác nhau|khác biệt|khác|không giống) … (thì|áp dụng|dùng|chọn|theo|lấy)',
        '(vì vậy|do đó|cho nên|nên|vì thế|bởi vậy|để (vậy|dung hoà|hài hoà|làm việc|khỏi))',
        '(thống nhất|chọn|dùng|áp dụng|lấy) (một|mẫu|chung|tiêu chuẩn|quy trình|cách|song song|cả hai|bản)',
        'dùng (chung|song song|cả hai)', 'song song', 'tiêu chuẩn (cao hơn|chặt hơn|nghiêm hơn)',
        'mẫu (chung|biểu chung|thống nhất|rút gọn)', '(phiên dịch|dịch ra|người dịch|song ngữ|hai thứ tiếng|hai ngôn ngữ)',
        '(hỗ trợ|giúp|bù|kèm|đỡ) (cho|) (bên|nhau|tổ chức|nhóm|phần|chỗ|đối tác) … (yếu|còn|nhỏ|thiếu|kia)', 'bù (đắp|cho)',
        'bổ sung cho nhau', '(nhường|chờ|đợi|chậm lại|cho thêm) … (thời gian|nhau|bên|ngày|nhịp)', 'gửi trước <duration>',
        'trước <number> ngày', '(trao đổi|chia sẻ|bàn|nói|thảo luận) … (khác biệt|khác nhau|văn hoá|cách làm)',
        '(buổi|hội thảo|ngày) (làm quen|tìm hiểu|giới thiệu|trao đổi)', '(thăm|sang) … (nơi làm|tổ chức|văn phòng|nhau)',
        'giữ (cách|nếp|quy trình|lối|bản sắc) (riêng|của mình|làm)', 'linh hoạt (áp dụng|về|trong)', 'luân phiên', 'miễn là',
        'được (phép|quyền) (làm|dùng|chọn|nộp|giữ)', 'chia việc theo (điểm mạnh|thế mạnh|sở trường)',
        'giao (việc|phần) … (mạnh|thế mạnh)', 'hỏi lại (trước|cho)', 'giải thích', 'nói chậm', 'phân công theo',
        'điều chỉnh (lịch|tiến độ|cách|cho)', 'chấp nhận (báo cáo|mẫu|bản)', 'tổ chức nhỏ (nói|được)',
      ],
    },
    weak: [
      'tôn trọng (sự|những|các|) (khác biệt|đa dạng)', 'tôn trọng (lẫn nhau|nhau|bản sắc|tính độc lập|văn hoá|đặc thù)',
      'chấp nhận (sự|) khác biệt', 'thấu hiểu (lẫn nhau|văn hoá)', 'khác biệt … (sức mạnh|giàu có|quý)',
      'phát huy (thế mạnh|điểm mạnh|sở trường)', 'trân trọng (sự|) đa dạng', 'dung hoà',
    ],
    not: [
      'khác biệt về cách hiểu', 'không bàn về khác biệt',
      'giới tính khác nhau', 'khác biệt (khí hậu|giới|thu nhập|giá|vùng miền|mức sống|có ý nghĩa thống kê|thống kê)',
      'đa dạng sinh học', 'độ tuổi khác nhau', 'nhiều (nguồn|hình thức|kênh|loại) khác nhau',
      'các (hình thức|nguồn|kênh|loại|mô hình|cấp|lứa tuổi|địa bàn) khác nhau',
      'đa dạng (hoá|nguồn|hình thức|các hình thức|cây trồng|sinh kế)', 'trừ khi có thoả thuận khác', 'bên thứ ba khác',
      'khuyết tật khác nhau', 'chênh lệch', 'học sinh … khác biệt', 'điểm yếu của (hệ thống|dự án|chính sách|đê)',
      'cộng đồng … khác biệt', 'người hưởng lợi … khác nhau', 'bảo mật thông tin khác', 'trẻ em … khác biệt',
    ],
  },
}
