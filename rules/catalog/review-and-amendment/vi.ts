import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Rà soát và sửa đổi',
  why:
    'Bước thứ ba của tài liệu hướng dẫn coi văn bản chung là khuôn khổ để làm việc, nhưng vẫn dành chỗ cho thay đổi và phát triển; ' +
    'vì vậy các đối tác cần biết khi nào rà soát văn bản và sửa đổi bằng cách nào.',
  states: {
    met: 'Nói rõ khi nào văn bản được rà soát và sửa đổi bằng cách nào.',
    partial: 'Mới có một trong hai, hoặc chỉ nói "sửa đổi khi cần thiết".',
    missing: 'Không nói gì đến việc rà soát hay sửa đổi chính văn bản này.'
  },
  good: `Các bên cùng rà soát điều lệ này vào tháng 1 hằng năm.
Mỗi đối tác đều có quyền đề nghị sửa đổi; sửa đổi có hiệu lực khi tất cả các bên đồng ý bằng văn bản và được ghi vào lịch sử phiên bản.`,
  weak: 'Thoả thuận này có thể được sửa đổi, bổ sung khi cần thiết.',
  weakBecause: 'Chưa có lịch rà soát, và chưa rõ ai đề nghị, ai đồng ý thì việc sửa đổi mới có hiệu lực.',
  missing: 'Văn bản chưa nói khi nào các bên rà soát lại văn bản và sửa đổi bằng cách nào.',
  partial: 'Phần rà soát và sửa đổi chưa đủ: chưa nêu {lacking}.',
  lacking: {
    review: 'khi nào văn bản này được rà soát',
    amendment: 'văn bản này được sửa đổi bằng cách nào'
  },
  template: {
    heading: 'Rà soát và sửa đổi',
    body: `Các bên rà soát thoả thuận này [mỗi năm một lần, vào tháng …]; [tên người hoặc ban] chuẩn bị việc rà soát.

Mỗi bên có quyền đề nghị sửa đổi, bổ sung bằng cách gửi văn bản cho [người nhận]. Các bên trả lời trong vòng [15] ngày. Sửa đổi có hiệu lực khi [tất cả các bên] đồng ý bằng văn bản; bản sửa đổi được đánh số phiên bản, ghi ngày và gửi cho tất cả các bên.`
  },
  additions: {
    review: 'Các bên rà soát thoả thuận này [mỗi năm một lần, vào tháng …].',
    amendment: 'Thoả thuận này được sửa đổi, bổ sung khi [tất cả các bên] đồng ý bằng văn bản, theo đề nghị của [bất kỳ bên nào].'
  },
  cues: {
    subject: [
      'sửa đổi', 'bổ sung', 'rà soát', 'sửa (điều lệ|thoả thuận|quy chế|bản ghi nhớ|văn bản|giao kèo|bản này|tờ này|hương ước)', 'xem (xét|) lại (điều lệ|thoả thuận|quy chế|bản ghi nhớ|văn bản|bản này|giao kèo|hương ước|tờ)', 'đọc lại', 'thay đổi (văn bản|thoả thuận|điều lệ|quy chế|bản ghi nhớ|nội dung)',
      'cập nhật (điều lệ|thoả thuận|quy chế|văn bản|bản này|tài liệu)', 'phụ lục', 'lịch sử (phiên bản|thay đổi)', 'phiên bản', 'điều khoản thi hành', 'điều khoản chung', 'hiệu lực', 'tu chính', 'thêm bớt', 'viết lại', 'pull request', 'điều chỉnh (điều lệ|thoả thuận|quy chế|văn bản)',
      'tờ này', 'giấy này', 'thêm điều', 'quy tắc (này|mới)', 'coi lại', 'bản cam kết', 'quản lý thay đổi', 'sửa chỗ', 'hương ước',
      'bàn lại'
    ],
    elements: {
      review: [
        '!(rà soát|xem lại|xem xét lại|đọc lại|đánh giá lại|soát xét|soát lại|cập nhật|kiểm điểm|bàn lại) … (điều lệ|thoả thuận|quy chế|bản ghi nhớ|biên bản|văn bản|bản này|giao kèo|hương ước|điều khoản|tài liệu này|quy định này|giao ước|tờ này) … (<freq>|<date>|<deadline>|hằng năm|mỗi năm|sau <duration>|cuối vụ|đầu vụ|trước khi hết hạn)',
        '!(<freq>|<date>|<deadline>|hằng năm|mỗi năm|sau <duration>|cuối vụ|đầu vụ|cuối năm|đầu năm|sau mỗi|trước khi hết hạn|cuối mỗi) … (rà soát|xem lại|xem xét lại|đọc lại|soát xét|cập nhật|soát lại|bàn lại|đem ra đọc) …',
        '(điều lệ|thoả thuận|quy chế|bản ghi nhớ|văn bản|bản này|giao kèo) … được (rà soát|xem lại|xem xét lại|cập nhật|đọc lại|soát xét) … <freq>', 'rà soát (lần đầu|lần tới|kế tiếp|tiếp theo) … <date>', 'ngày rà soát', '!kỳ rà soát (văn bản|điều lệ|thoả thuận|)', 'rà soát <freq>', '<freq> … rà soát', 'rà soát … sau <duration>', 'sau <duration> … (rà soát|xem lại|xem xét lại)', 'rà soát … (vào|trước) (tháng|ngày|quý|năm) …',
        'rà soát … (giữa kỳ|hằng năm|thường niên)', 'sơ kết … quy chế', '<freq> … xem xét (nội dung|việc thực hiện) (thoả thuận|bản ghi nhớ|quy chế)', '(một|hai|ba) năm … (xem lại|đọc lại|sửa) …',
        '!(xem xét|xem|đọc|coi|bàn|soát) lại … (hằng|mỗi|sau|năm|hết|đầu|cuối|quý) …',
        '!(rà soát|xem xét lại) (lần|tiếp theo|kế tiếp|lần tới) …', '!lần rà soát … <date>',
        '!(mỗi|sau|hết|đầu|cuối|hằng) … (đọc lại|coi lại|xem lại|bàn lại|rà soát|xem xét) …', 'được cập nhật <freq>',
        '(điều lệ|quy chế|thoả thuận) … xem xét (mỗi|hằng) …', 'mở lại'
      ],
      amendment: [
        '!(sửa đổi|bổ sung|thay đổi|sửa) … (đồng ý|thống nhất|nhất trí|chấp thuận|thoả thuận) (của|bằng|giữa|) …', '(sửa đổi|bổ sung|thay đổi|sửa|thêm bớt) … (bằng|lập thành|thông qua|dưới hình thức) … (văn bản|phụ lục)', '!phụ lục … (ký|chữ ký) … (các bên|hai bên|ba bên)', '(sửa đổi|bổ sung|thay đổi|sửa) … (chữ ký|ký tên|cùng ký|ký xác nhận)', '(sửa đổi|bổ sung|sửa|thay đổi) … (tán thành|biểu quyết|phiếu|đa số|quá bán|đồng thuận)', '(đề nghị|đề xuất|kiến nghị) (việc|) (sửa đổi|bổ sung|thay đổi|sửa)', '(quyền|có thể) (đề nghị|đề xuất|kiến nghị) …',
        '(hội nghị|đại hội|ban điều phối|ban chỉ đạo|phiên toàn thể|<body>) … (quyết định|thông qua|phê duyệt) … (sửa đổi|bổ sung|thay đổi)', '(sửa đổi|bổ sung|thay đổi) … (do|khi) … (quyết định|thông qua|phê duyệt|duyệt)', '(muốn|ai muốn|bên nào muốn) (sửa|thay đổi|thêm|đổi) …', 'không (ai|bên nào) được (tự ý|đơn phương|tự) (sửa|thay đổi|thêm|bớt)', '!chỉ (được|) (sửa|sửa đổi|thay đổi) khi …', 'sửa đổi có hiệu lực (khi|sau|kể từ)', '(<number>|hai phần ba|ba phần tư|toàn bộ|tất cả|mọi) … (đồng ý|tán thành|ký|gật đầu|ưng|chịu)', 'gửi … (đề nghị|đề xuất) sửa đổi', 'pull request … (duyệt|chấp thuận|review|đồng ý)', 'lấy ý kiến … (sửa đổi|bổ sung|thay đổi)',
        '(quá nửa|hai phần ba|tất cả|mọi|cả) … (giơ tay|thuận|ưng|đồng ý|tán thành|gật đầu|điểm chỉ)',
        '(sửa|đổi|thay|thêm) … (phải|cũng phải|thì|khi|nếu|cần) … (đồng ý|ưng|thuận|gật|điểm chỉ|phản đối|ký|duyệt|xác nhận)',
        'yêu cầu thay đổi', '(đồng ý|thuận) thì … (đổi|sửa|thay)', 'thông qua thay đổi', 'cách sửa', 'sửa … thông qua',
        'bản mới … (phiên bản|ký|ngày)', 'cần … (đồng ý|duyệt) …'
      ]
    },
    weak: [
      '(sửa đổi|bổ sung|điều chỉnh|thay đổi) … (khi cần|nếu cần|cho phù hợp|phù hợp với tình hình|khi có yêu cầu)', '(có thể|sẽ) (được|) (sửa đổi|bổ sung|điều chỉnh|rà soát|cập nhật|xem lại)', 'rà soát (khi cần|định kỳ|thường xuyên|nếu cần)', 'quy định (sửa đổi|rà soát) sẽ', 'văn bản sống', '(thủ tục|quy trình) sửa đổi'
    ],
    not: [
      'luật sửa đổi', '(luật|nghị định|thông tư|bộ luật|quyết định số|pháp lệnh) … (sửa đổi|bổ sung)', 'sửa đổi, bổ sung một số điều', 'sửa đổi (hiến pháp|luật)', 'thực phẩm bổ sung', 'bổ sung (dinh dưỡng|vitamin|kinh phí|nhân sự|nguồn lực|thành viên|vốn|vi chất)', 'rà soát (hộ nghèo|bom mìn|danh sách|chính sách|văn bản quy phạm|đối tượng)', 'phiên bản phần mềm', 'tiêm bổ sung', 'giáo dục bổ sung'
    ]
  }
}
