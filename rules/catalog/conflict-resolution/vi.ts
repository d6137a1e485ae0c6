import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Giải quyết xung đột',
  why:
    'Mục "Khả năng lãnh đạo" của tài liệu hướng dẫn coi giải quyết xung đột là việc của những người dẫn dắt, còn phần "Những thách thức" xếp khả năng này vào nhóm rào cản lớn nhất. ' +
    'Thoả thuận trước các bước đi khi bất đồng thì lúc có chuyện các bên còn biết bắt đầu từ đâu.',
  states: {
    met: 'Văn bản nêu cách giải quyết (trao đổi, hoà giải, trọng tài …) và đường đi: ai xử lý, bước tiếp theo hoặc thời hạn.',
    partial: 'Văn bản chỉ nói giải quyết trên tinh thần thiện chí, hoặc chỉ nêu cách mà không nêu đường đi.',
    missing: 'Văn bản không nói khi bất đồng, xung đột thì làm thế nào.',
  },
  good: `Khi có bất đồng, hai đầu mối trao đổi trực tiếp trong vòng 7 ngày. Không xong thì đưa lên Ban điều phối; Ban trả lời trong vòng 15 ngày.
Nếu vẫn chưa giải quyết được, các bên mời một người hoà giải độc lập do hai bên cùng chọn.`,
  weak: 'Mọi bất đồng phát sinh được giải quyết bằng thương lượng, trên tinh thần hợp tác.',
  weakBecause: 'Có cách là thương lượng, nhưng không rõ ai đứng ra, trong bao lâu, và không xong thì đi tiếp đến đâu.',
  missing: 'Văn bản chưa nói các bên làm gì khi có bất đồng hoặc xung đột.',
  partial: 'Cách giải quyết xung đột chưa đủ: chưa nêu {lacking}.',
  lacking: {
    method: 'cách giải quyết (trao đổi trực tiếp, hoà giải, trọng tài …)',
    path: 'ai xử lý, bước tiếp theo khi chưa xong hoặc thời hạn',
  },
  template: {
    heading: 'Giải quyết bất đồng, xung đột',
    body: `Khi có bất đồng giữa {partners}, các bên giải quyết theo các bước sau:

- Bước 1: những người liên quan trao đổi trực tiếp với nhau trong vòng [07] ngày.
- Bước 2: nếu chưa giải quyết được, vấn đề được đưa lên [Ban điều phối]; Ban xem xét và trả lời trong vòng [15] ngày.
- Bước 3: nếu vẫn chưa giải quyết được, các bên mời [tên người hoặc tổ chức hoà giải] hoà giải trong vòng [30] ngày.

Trong khi giải quyết, các bên tiếp tục thực hiện những việc không liên quan đến bất đồng.`,
  },
  additions: {
    method: 'Bất đồng được giải quyết trước hết bằng trao đổi trực tiếp, sau đó bằng hoà giải do [người hoà giải độc lập] thực hiện.',
    path: 'Nếu sau [07] ngày trao đổi mà chưa giải quyết được, vấn đề được đưa lên [Ban điều phối]; Ban trả lời trong vòng [15] ngày.',
  },
  cues: {
    subject: [
      'bất đồng', 'xung đột', 'tranh chấp', 'mâu thuẫn', 'khúc mắc', 'bất hoà', 'vướng mắc giữa', 'hoà giải', 'tranh cãi',
      'va chạm', 'không đồng ý với nhau', 'khác ý', 'xích mích', 'cãi nhau', 'giận nhau', 'không thống nhất được',
      'chuyện không vui', 'khiếu nại', 'không vừa lòng', 'bế tắc', 'trọng tài', 'thương lượng', 'căng thẳng', 'mích lòng',
    ],
    elements: {
      method: [
        '(tham vấn|làm rõ) … (hai bên|các bên|với nhau)', 'vòng (tròn|) đối thoại', 'nói (giúp|phải quấy|chuyện|với nhau)',
        'làm trung gian', '(bàn|thảo luận|xem lại) … (cùng nhau|tại|với nhau|kín)',
        '(gặp|gọi) … (trung gian|phân giải|giải thích|hai bên)', '(cùng|) đi thực địa', 'bỏ phiếu',
        '(chuyên gia|cố vấn|người|tổ) (độc lập|bên ngoài|tư vấn)',
        '!(giải quyết|xử lý) (bằng|qua|thông qua|trước hết bằng) (thương lượng|hoà giải|đối thoại|trao đổi|thảo luận|đàm phán|trọng tài)',
        '!thương lượng', '!hoà giải (viên|độc lập|thương mại|ở cơ sở|)', '!trọng tài (thương mại|viên|)',
        '!người (hoà giải|trung gian|thứ ba)', '!bên (thứ ba|trung gian)', '!toà án (nhân dân|có thẩm quyền|kinh tế|)',
        '(trao đổi|nói chuyện|gặp|làm việc) (trực tiếp|riêng|thẳng|với nhau)', '(đối thoại|thảo luận|bàn bạc|đàm phán|trao đổi)',
        'ngồi (lại|xuống) (với nhau|nói|)',
        'nhờ (người|già làng|trưởng bản|trưởng thôn|một|ông|bà) … (đứng ra|phân xử|nói giúp|phân giải|giúp)', 'phân (xử|giải)',
        'gặp nhau … (nói|nghe|bàn)', 'nghe (cả hai|từng bên|hai bên)', '(đưa|trình|chuyển|báo) (ra|lên|cho|tới|đến) <body>',
        'biểu quyết', 'người điều hành (độc lập|đối thoại)', 'vòng tròn (đối thoại|hoà giải)', 'nói thẳng với', 'gặp mặt',
        'họp (giải quyết|bất thường|ba bên)', 'xin lỗi', 'chuyên gia (độc lập|bên ngoài)',
      ],
      path: [
        '(chưa|không) (êm|ổn|xong|xuôi|được) (thì|mà)', '(còn|vẫn) (khác ý|nặng nề|trái nhau|chưa|không)',
        '(rồi|sau đó) (cấp|tới|đến|lên|mới|đưa|gặp)', 'mỗi (bậc|cấp|bước) … <number>', 'vượt thẩm quyền … báo cáo',
        '(<post>|<person>|lãnh đạo|<body>) (đứng ra|tiếp nhận|phân xử|kết luận|trả lời|quyết|hoà giải)',
        'do (trung tâm trọng tài|toà án|chuyên gia|kiểm toán viên|hai cơ quan|trạm)', 'đưa ra (buổi|cuộc) họp',
        'không quá <duration>', 'trả lời (bằng|trong)', '(gọi|mời|nhờ) (sư thầy|già làng|trưởng|cô|chú|thầy|ông|bà|một cố vấn)',
        'tổ tư vấn',
        '!(nếu|trường hợp|khi) (không|chưa|vẫn|vẫn không|vẫn chưa) (giải quyết|thương lượng|hoà giải|thoả thuận|xong|thống nhất|hoà) (được|thành|xong|) … (thì|đưa|trình|chuyển|mời|nhờ|báo|<body>|toà án|trọng tài|cấp)',
        '(không|chưa) (xong|thành|ổn|giải quyết được|được) … (đưa|trình|chuyển|mời|nhờ|lên|báo)',
        '!(bước|cấp|nấc) (1|2|3|một|hai|ba|thứ nhất|thứ hai|đầu)', '<deadline>',
        '(đưa|trình|chuyển|báo) (lên|ra|cho|tới|đến) (<body>|lãnh đạo|giám đốc|ban|hội đồng|cấp|người)',
        '<body> (xem xét|giải quyết|xử lý|đứng ra|quyết định|phân xử|hoà giải|nghe|cử)',
        'do (<body>|<post>|<person>|lãnh đạo|giám đốc|người đứng đầu|hai giám đốc|trưởng) … (giải quyết|xử lý|xem xét|phân xử|quyết định|đứng ra)',
        '(lãnh đạo|giám đốc|người đứng đầu) (hai|các|của) … (giải quyết|gặp|xử lý|quyết định|làm việc)',
        '(trước tiên|trước hết|đầu tiên|ban đầu) … (sau đó|tiếp theo|rồi|nếu)',
        '(quá|sau) <duration> … (mời|đưa|chuyển|nhờ|trình)', '(quá|sau) <number> ngày',
        '(là|sẽ là) (quyết định|kết luận|tiếng nói|phán quyết) cuối cùng', 'phán quyết', 'ra toà (án|)', 'đưa ra toà',
        'toà án (nhân dân|có thẩm quyền)', '(cử|chỉ định|chọn) (một|) (người|hoà giải viên|trung gian|tổ)',
        '<post> (nghe|tiếp nhận|đứng ra|gặp|xử lý)', 'nhờ (già làng|trưởng thôn|trưởng bản|<post>|<person>)',
        'gửi (đơn|thư|ý kiến) (cho|tới|đến)', 'tiếp nhận (đơn|phản ánh|khiếu nại)', 'trong (vòng|) <duration>', 'lên cấp',
        'tổ hoà giải', 'theo (thứ tự|trình tự|các bước)',
      ],
    },
    weak: [
      'tinh thần (hợp tác|thiện chí|xây dựng|đoàn kết|hữu nghị|tôn trọng)', 'thiện chí',
      '(giải quyết|xử lý) … (thoả đáng|hài hoà|kịp thời|thân thiện|ổn thoả)', 'tránh (xung đột|mâu thuẫn|bất đồng)',
      'cơ chế giải quyết (tranh chấp|xung đột|bất đồng) … (sẽ|xây dựng)',
      '(bất đồng|tranh chấp|mâu thuẫn|xung đột) … (giải quyết|tháo gỡ|xử lý)', 'theo (quy định của|) pháp luật',
      'tháo gỡ (khúc mắc|vướng mắc)', 'đoàn kết',
    ],
    not: [
      'hoà giải viên cơ sở', 'đường dây nóng', 'trọng tài cho giải',
      'xung đột lợi ích', 'xung đột vũ trang', 'vùng xung đột',
      'xung đột (giữa|) (người và voi|voi và người|động vật|con người và)', 'tranh chấp đất đai', 'tranh chấp lao động',
      'hoà giải ở cơ sở cho', 'bạo lực', 'ly hôn', 'mâu thuẫn gia đình', 'mâu thuẫn với (quy định|điều)', 'xung đột pháp luật',
      'nạn nhân', 'sau xung đột', 'kỹ năng (hoà giải|giải quyết xung đột|thương lượng)', 'trọng tài (bóng|trận)',
      'thương lượng tập thể', 'hậu xung đột', 'thương lượng giá',
    ],
  },
}
