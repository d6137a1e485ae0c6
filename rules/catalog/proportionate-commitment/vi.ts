import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Cam kết tương xứng với lợi ích',
  why:
    'Phần "Rào cản" của tài liệu hướng dẫn cảnh báo tình huống tiền và thời gian bỏ ra vượt quá cái lợi có thể nhận được; vì vậy các ' +
    'bên cần ghi rõ mức đóng góp và đối chiếu với lợi ích.',
  states: {
    met: 'Ghi rõ số tiền hoặc thời gian mỗi bên cam kết và có trần, hoặc định kỳ cân nhắc so với lợi ích.',
    partial: 'Có con số nhưng không cân nhắc với lợi ích, hoặc nói cân nhắc mà không có con số.',
    missing: 'Không nói mỗi bên bỏ ra bao nhiêu, cũng không cân nhắc với lợi ích.'
  },
  good:
    'Mỗi bên góp không quá 4 ngày công một tháng và 50 triệu đồng một năm. Tháng 12 hằng năm các bên so phần đã bỏ ra với lợi ích nhận được; bên nào thấy không tương xứng thì được giảm mức đóng góp.',
  weak: 'Bên A góp 200 triệu đồng; Bên B góp hai cán bộ.',
  weakBecause: 'Có con số nhưng không có trần và không ai xem lại phần bỏ ra có đáng so với lợi ích hay không.',
  missing: 'Văn bản chưa nêu mỗi bên bỏ ra bao nhiêu tiền, thời gian và cân nhắc với lợi ích nhận được thế nào.',
  partial: 'Cam kết tương xứng với lợi ích chưa đủ: chưa nêu {lacking}.',
  lacking: {
    amount: 'số tiền hoặc thời gian mỗi bên cam kết',
    weighing: 'mức trần, hoặc cách các bên xem lại phần bỏ ra so với lợi ích'
  },
  template: {
    heading: 'Cam kết tương xứng với lợi ích',
    body: `Mỗi bên cam kết đóng góp thời gian và kinh phí ở mức sau; không bên nào bị yêu cầu đóng góp vượt mức này:

- {partner}: tối đa [số] ngày công mỗi tháng và không quá [số tiền] đồng mỗi năm.

Mỗi năm một lần, vào [tháng], các bên so sánh phần đóng góp với lợi ích nhận được. Nếu phần đóng góp lớn hơn lợi ích, các bên điều chỉnh mức đóng góp trong vòng [30] ngày.`
  },
  additions: {
    amount: 'Mỗi bên cam kết [số] ngày công mỗi tháng và [số tiền] đồng mỗi năm.',
    weighing: 'Không bên nào bị yêu cầu đóng góp quá mức trên; mỗi năm các bên so sánh phần đóng góp với lợi ích và điều chỉnh nếu không tương xứng.'
  },
  cues: {
    subject: [
      'đóng góp', 'mức đóng góp', 'cam kết', 'bỏ ra', 'góp vốn', 'góp công', 'chi phí', 'kinh phí', 'nguồn lực', 'ngày công', 'hội phí',
      'phí thành viên', 'niên liễm', 'tương xứng', 'mức trần', 'hạn mức', 'thời gian (dành|cam kết|tham gia)', 'phần đóng', 'công sức',
      'đầu tư', 'gánh nặng', 'cân đối', 'được và mất', 'bỏ ra và nhận lại', 'chi phí và lợi ích', 'giờ công', 'công lao động',
      'tài chính', 'đối ứng', 'vốn góp', 'tài trợ',
      'trần nguồn lực', 'giao kèo', 'phần (của|) mỗi (nhà|bên)', 'rà soát hằng năm', 'công bằng', 'lợi ích', 'gánh', 'thời gian'
    ],
    elements: {
      amount: [
        '<money>', '<number> ngày (công|làm việc|) (một|mỗi|trong|/|) (tháng|năm|quý|tuần)', '<number> ngày công',
        '<number> giờ (công|) (một|mỗi|) (tháng|tuần|năm)', '<number> (buổi|công) (một|mỗi|) (tháng|năm|vụ|mùa|tuần)',
        '<percent> (thời gian|quỹ thời gian|lương|kinh phí|ngân sách|chi phí)',
        '<number> cán bộ (toàn thời gian|bán thời gian|nửa thời gian|)',
        '(nửa|một|hai|ba|bốn|năm) ngày (công|) (một|mỗi) (tháng|tuần|quý)', 'một cán bộ',
        '<number> (bao|kg|ký|tạ|lít) (thóc|lúa|gạo|phân)', '(một|hai|ba) (buổi|công|ngày) (mỗi|một) (tuần|tháng|vụ|mùa)', 'góp <number>',
        'không quá <number> (ngày|giờ|buổi|triệu|công|đồng|cán bộ)', 'tối đa <number> (ngày|giờ|buổi|triệu|công|đồng|cán bộ)',
        '<number> triệu', '<number> nghìn', '<number> usd',
        '<number> (buổi|suất|giờ|ngày|ký|cán bộ|người|triệu|tỷ|công)', '<number> (công|ngày công) (một|mỗi) (vụ|mùa)',
        '(hai|ba|bốn|năm|mười|hai mươi) (công|ngày công|giờ|buổi|ký)', '<percent> (kinh phí|lương|thời gian|quỹ)', '<number> cán bộ'
      ],
      weighing: [
        '!(tương xứng|cân xứng|tương ứng) … (lợi ích|nhận|được|đóng góp|bỏ ra)',
        '!(lợi ích|nhận lại|cái được) … (tương xứng|cân xứng|xứng)',
        '!(so|so sánh|đối chiếu|cân|cân nhắc|đặt cạnh|cân đối) … (bỏ ra|đóng góp|chi phí|công sức|đã góp|đã bỏ) … (lợi ích|nhận|được|thu)',
        '!(so|so sánh|đối chiếu|cân|cân nhắc|cân đối) … (lợi ích|nhận|được) … (bỏ ra|đóng góp|chi phí|công sức)',
        '!(bỏ ra|đóng góp|chi phí|góp) … (lớn|nhiều|cao|quá|vượt|nặng) hơn … (lợi ích|nhận|được|thu)', '!vượt (quá|) lợi ích',
        '!không (bên|ai|thành viên|nhà) nào (phải|bị yêu cầu|bị buộc) (đóng|) (góp|bỏ ra|chi) … (quá|hơn|vượt)', 'không quá', 'tối đa',
        'mức trần', 'trần (đóng góp|là|chi)', 'không vượt quá', 'giới hạn (ở|trong|là)', 'nhiều nhất', 'mức cao nhất',
        '!(còn|có) đáng (hay|không|công|so)',
        '!(giảm|điều chỉnh|thương lượng lại|xem lại|xét lại|rà soát) … (mức|phần) (đóng góp|góp|phí|cam kết|bỏ ra)',
        '!(mức|phần) (đóng góp|góp|phí|cam kết|bỏ ra) … (giảm|điều chỉnh|thương lượng lại|xem lại|xét lại|rà soát)', '!bõ công',
        '!quá sức', 'theo (khả năng|sức|quy mô) … nhưng không', 'tỷ lệ (thuận|) với (lợi ích|phần được)', '!được … nhiều … góp nhiều',
        '!(ngang|xứng) với (phần|cái) (được|nhận|góp)', '!phân tích chi phí … lợi ích (của|cho) (từng|mỗi) bên',
        '!có (quyền|thể) (giảm|rút bớt) (mức|phần)',
        '(giới hạn|trần|mức trần)', 'tương xứng', '(bõ|đáng) (công|với|)', 'đặt chi phí cạnh',
        '!(nhận|được) … (xứng|đáng) với … (cho|bỏ|góp)', '!(hưởng|được) nhiều … góp nhiều',
        '!(nặng|nhiều|lớn|cao) hơn … (phần được|lợi ích)', '!so sánh đóng góp và lợi ích', '!tỷ lệ với lợi ích',
        '!cột … (phải trả|bỏ ra) … thu được', '!(lời|lợi) hơn làm riêng', '!vượt mức đã ghi', 'thế là kịch', 'chỉ giảm chứ không tăng',
        '!kêu thêm', '(quá|vượt) mức ấy',
        '!bỏ ra nhiều mà', 'góp … nhiều nhất là', 'nhiều nhất là'
      ]
    },
    weak: [
      'đóng góp (theo|tuỳ) khả năng', 'cam kết (dành|bố trí) (thời gian|nguồn lực) (cần thiết|phù hợp)', 'nguồn lực phù hợp',
      'tương xứng với (năng lực|khả năng)', 'đóng góp công bằng', 'mức đóng góp … sẽ được (thống nhất|xác định)',
      'trong khả năng (của mình|cho phép)', 'chia sẻ chi phí', 'cân đối nguồn lực', 'đóng góp hợp lý'
    ],
    not: [
      'đóng góp ý kiến',
      'phạt … <money>', 'tiền phạt', 'hạn mức chi', 'duyệt chi', 'chi dưới', 'bồi thường', 'giá (bán|mua|trị hợp đồng)', 'lãi suất',
      'vay', 'bảo hiểm', 'lương (tháng|cơ sở)', 'không quá <number> ngày (kể từ|làm việc kể từ|sau)',
      'trong (vòng|thời hạn) <number> ngày', 'thành viên tối đa', 'tối đa <number> (thành viên|người|trang|phút|nhiệm kỳ|lần)',
      'họp không quá', 'cam kết (bảo mật|tuân thủ|không)', 'thù lao báo cáo viên', 'học bổng',
      'phân tích chi phí lợi ích của (dự án|công trình)', 'số hội viên', 'mệnh giá', 'hỗ trợ hộ nghèo',
      'không quy định mức đóng góp', 'không cam kết mức'
    ]
  }
}
