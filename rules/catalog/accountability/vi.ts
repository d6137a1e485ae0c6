import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Trách nhiệm giải trình',
  why:
    'Mục "Quản lý Hiệu suất" của tài liệu hướng dẫn mong các thành viên đứng ra chịu trách nhiệm về việc mình làm và về mục tiêu mình nhận; "Bước thứ ba" nói thêm rằng thành công hay thất bại là của chung. ' +
    'Muốn vậy phải viết rõ ai chịu trách nhiệm về kết quả nào, và trình bày với ai, bằng cách gì.',
  states: {
    met: 'Văn bản nêu ai chịu trách nhiệm về hành động hay kết quả nào và giải trình với ai hoặc bằng cách nào.',
    partial: 'Văn bản chỉ nhắc trách nhiệm giải trình như một nguyên tắc, hoặc thiếu một trong hai ý trên.',
    missing: 'Văn bản không nói ai phải giải trình về việc gì.',
  },
  good: `Hội Nông dân chịu trách nhiệm về kết quả tập huấn, Trung tâm Hạt Vàng chịu trách nhiệm về việc chi quỹ. Mỗi quý, từng bên giải trình trước Ban điều phối
về việc đã làm, chưa làm và lý do. Không đạt mục tiêu chung thì các bên cùng chịu trách nhiệm và cùng tìm cách khắc phục.`,
  weak: 'Các bên đề cao trách nhiệm giải trình trong suốt quá trình hợp tác.',
  weakBecause: 'Đây mới là nguyên tắc: chưa rõ ai chịu trách nhiệm về kết quả nào và giải trình với ai.',
  missing: 'Văn bản chưa nói ai chịu trách nhiệm về kết quả nào và giải trình với ai.',
  partial: 'Trách nhiệm giải trình chưa đủ: chưa nêu {lacking}.',
  lacking: {
    'answers-for': 'ai chịu trách nhiệm về hành động hoặc kết quả nào',
    'to-whom': 'giải trình với ai hoặc bằng cách nào',
  },
  template: {
    heading: 'Trách nhiệm giải trình',
    body: `Mỗi bên chịu trách nhiệm về kết quả của phần việc mình đảm nhận:

- {partner} chịu trách nhiệm về kết quả của [công việc hoặc mục tiêu].

[Ba tháng] một lần, từng bên giải trình trước [Ban điều phối] về việc đã làm, việc chưa làm được và lý do. [Mỗi năm], các bên cùng giải trình trước [cộng đồng hưởng lợi] tại [cuộc họp công khai].

Các bên cùng chịu trách nhiệm về mục tiêu chung, khi thành công cũng như khi thất bại. Bên không hoàn thành phần việc đã nhận phải nêu lý do và kế hoạch khắc phục bằng văn bản trong vòng [15] ngày.`,
  },
  additions: {
    'answers-for': '[Tên đối tác] chịu trách nhiệm về kết quả của [công việc hoặc mục tiêu].',
    'to-whom': '[Ba tháng] một lần, từng bên giải trình trước [Ban điều phối] về việc đã làm, việc chưa làm được và lý do.',
  },
  cues: {
    subject: [
      'giải trình', 'chịu trách nhiệm (về|trước|chính|chung|cuối cùng|với|cá nhân|hoàn toàn|toàn bộ|liên đới|bồi thường)',
      'cùng chịu trách nhiệm', 'người chịu trách nhiệm', 'trách nhiệm giải trình', 'trả lời trước', 'thưa (lại|với)',
      'trình bày trước', 'công khai (thu chi|tài chính|kết quả)', 'không hoàn thành', 'không đạt', 'nhận lỗi', 'chất vấn',
      'kiểm toán', 'thất bại', 'thành quả', 'gánh', 'nói lại với', 'minh bạch tài chính', 'chịu trách nhiệm', 'báo cáo trước',
      'kiểm điểm',
    ],
    elements: {
      'answers-for': [
        '!(chịu trách nhiệm|trách nhiệm) (chính|cuối cùng|hoàn toàn|toàn bộ|cá nhân|đầy đủ|) (về|đối với|cho) (kết quả|chất lượng|việc|các|mục tiêu|tiến độ|nội dung|tính|số|sai sót|sự|phần|mọi|quỹ|tiền|hành|an toàn|hiệu quả|tài chính|thu chi|chi|độ|thiệt hại|những)',
        '<partner> (phải|) (chịu trách nhiệm|giải trình|trả lời) … (về|cho)',
        '<post> (phải|) (chịu trách nhiệm|giải trình|trả lời) … (về|cho|trước)',
        '<body> (phải|) (chịu trách nhiệm|giải trình|trả lời) … (về|cho|trước)',
        '!(cùng|liên đới) (chịu trách nhiệm|gánh) (về|với|khi|cả|)',
        '!giải trình (về|việc|cho) (việc|các|kết quả|khoản|sử dụng|những|tình hình|tiến độ|thu chi|chi|sự)',
        '!người chịu trách nhiệm (chính|cuối cùng|giải trình|là|)',
        '(mỗi|từng) (bên|đối tác|thành viên|tổ chức|nhóm|người) … (chịu trách nhiệm|giải trình|trả lời|nói rõ|nhận)',
        'ai (nhận|làm|giữ) … (nấy|người ấy|người đó|thì) … (chịu|trả lời|nói|thưa)',
        '(không (đạt|hoàn thành)|chậm|sai|hỏng|thất bại) … (chịu|nêu lý do|giải trình|bồi hoàn|hoàn trả|khắc phục|trách nhiệm|nhận lỗi)',
        '(thành công|được|thành quả) … (thất bại|mất|hỏng|chưa được) … (cùng|chung|chịu)', 'giải trình … (lý do|nguyên nhân)',
        'làm rõ (lý do|nguyên nhân)', 'đứng ra (nhận|chịu)', 'tự kiểm điểm',
        '(việc đã làm|đã làm được) … (chưa làm|chưa được|lý do)', 'trả lời (về|cho) (kết quả|việc|khoản)',
        'nhận (lỗi|trách nhiệm)', 'bồi hoàn', 'giữ tiền … (chịu|trình|nói)', 'mục tiêu … (do|thuộc) … chịu trách nhiệm',
      ],
      'to-whom': [
        '!(chịu trách nhiệm|giải trình|trả lời|trình bày|kiểm điểm|báo cáo) (trước|với) (<body>|<partner>|<post>|các bên|nhau|cộng đồng|người dân|toàn thể|hội nghị|đại hội|nhà tài trợ|bà con|người hưởng lợi|pháp luật|mạng lưới|dân|ban|hội đồng|thành viên|cả|đối tác|lãnh đạo)',
        '!giải trình … (trước|với|tại|bằng) (<body>|<channel>|các|ban|hội đồng|nhau|bà con|cộng đồng|người|văn bản|đại hội|hội nghị|cuộc họp|phiên|buổi|nhà|toàn|thành viên|đối tác)',
        '(trước|với) <body>',
        'trước (các|toàn thể|đại hội|hội nghị|cộng đồng|bà con|nhân dân|ban|hội đồng|nhà tài trợ|mạng lưới|dân|tất cả|cả)',
        '!(công khai|niêm yết|dán|đăng) (thu chi|sổ|quyết toán|số liệu|tài chính|bảng|kết quả|báo cáo) … (tại|trên|ở|cho|hằng|trước)',
        '!kiểm toán (độc lập|hằng năm|viên|)',
        '(bằng|qua|thông qua|trong|tại) (báo cáo|văn bản|buổi|cuộc họp|họp|phiên|email|bảng|kiểm toán|hội nghị|đại hội|sổ)',
        '(gửi|nộp|trình) … (báo cáo|quyết toán|bản giải trình|giải trình)', 'bản (giải trình|tự đánh giá|kiểm điểm)', 'chất vấn',
        'thưa (lại|) với', 'nói (lại|rõ|) (với|trước) (bà con|cả|mọi người|các|dân|làng|bản)', 'đọc (sổ|thu chi) … (trước|cho)',
        'mở sổ', 'với (cộng đồng|bà con|nhà tài trợ|các bên|người dân|người hưởng lợi|đối tác|nhau|toàn thể)',
        'họp (dân|bản|thôn)', 'ngày công khai', 'theo bảng (raci|phân công)', '(trả lời|giải thích) … (văn bản|<deadline>)',
      ],
    },
    weak: [
      '!(đề cao|nâng cao|tăng cường|bảo đảm|đảm bảo|tôn trọng|thực hiện|tuân thủ|cam kết) (tính|) (trách nhiệm|) giải trình',
      '!trách nhiệm giải trình', '!tính giải trình', 'cơ chế giải trình', 'có trách nhiệm (với|cao)', 'tinh thần trách nhiệm',
      'minh bạch và (trách nhiệm|) giải trình', 'ý thức trách nhiệm',
    ],
    not: [
      'không bên nào chịu trách nhiệm', 'không ai chịu trách nhiệm',
      'chịu trách nhiệm trước pháp luật về (nội dung quảng cáo|tính xác thực)', 'miễn trách nhiệm', 'không chịu trách nhiệm',
      'trách nhiệm giải trình của (chính quyền|nhà nước|cơ quan nhà nước|doanh nghiệp)', 'công ty trách nhiệm hữu hạn',
      'trách nhiệm hữu hạn', 'trách nhiệm xã hội', 'chính quyền … giải trình', 'giải trình của chính quyền',
      'uỷ ban nhân dân … giải trình', 'trách nhiệm hình sự', 'bảo hiểm trách nhiệm', 'chịu trách nhiệm thi hành',
      'kiểm toán năng lượng', 'kiểm toán nước', 'chịu trách nhiệm (điều phối|tổ chức|chuẩn bị|liên hệ|mời|in ấn|gửi|thu xếp)',
    ],
  },
}
