import type { RequirementWording } from '../../wording.ts'

export const wording: RequirementWording = {
  title: 'Bảo vệ trẻ em và người dễ bị tổn thương',
  why:
    'Tài liệu hướng dẫn không đòi hỏi điều này, nhưng nhà tài trợ và cộng đồng đều mong các tổ chức làm việc với người dân có chung cách phòng ngừa ' +
    'xâm hại, bóc lột, quấy rối và biết báo cho ai khi có vụ việc; các tổ chức cùng làm thì phải cùng một cách.',
  states: {
    met: 'Cam kết không để trẻ em, người dễ bị tổn thương bị xâm hại, và nói rõ khi có lo ngại thì báo cho ai, xử lý thế nào.',
    partial: 'Chỉ có cam kết chung, hoặc chỉ nêu chỗ báo.',
    missing: 'Không nói gì về việc bảo vệ trẻ em và người dễ bị tổn thương.',
  },
  good: `Các bên không dung thứ mọi hành vi xâm hại, bóc lột tình dục hay quấy rối; người làm việc với trẻ ký bản quy tắc ứng xử trước khi bắt đầu.
Ai biết hoặc nghi ngờ có chuyện báo cho cán bộ bảo vệ trẻ em của Hội trong 24 giờ; người báo được giữ kín tên.`,
  weak: 'Các bên quan tâm đến sự an toàn của trẻ em tham gia dự án.',
  weakBecause: 'Chưa nói cấm điều gì và khi có vụ việc thì báo cho ai.',
  missing: 'Văn bản chưa nói các bên bảo vệ trẻ em và người dễ bị tổn thương khỏi bị xâm hại bằng cách nào.',
  partial: 'Phần bảo vệ trẻ em và người dễ bị tổn thương chưa đủ: chưa nêu {lacking}.',
  lacking: {
    duty: 'các bên cam kết phòng ngừa hành vi nào và bằng cách gì',
    report: 'khi có lo ngại thì báo cho ai và xử lý thế nào',
  },
  template: {
    heading: 'Bảo vệ trẻ em và người dễ bị tổn thương',
    body: `Các bên không dung thứ mọi hành vi xâm hại, bóc lột, quấy rối đối với [trẻ em và người dễ bị tổn thương]. Người làm việc trực tiếp với họ phải ký cam kết thực hiện [bộ quy tắc ứng xử] và được tập huấn trước khi bắt đầu.

Người biết hoặc nghi ngờ có vụ việc phải báo cho [người phụ trách] qua [số điện thoại] trong vòng [24] giờ. Danh tính người báo được giữ kín; khi cần, vụ việc được chuyển tới [cơ quan bảo vệ trẻ em, Tổng đài 111].`,
  },
  additions: {
    duty: 'Các bên không dung thứ mọi hành vi xâm hại, bóc lột, quấy rối đối với [trẻ em và người dễ bị tổn thương]; người làm việc trực tiếp với họ phải ký cam kết thực hiện [bộ quy tắc ứng xử].',
    report: 'Người biết hoặc nghi ngờ có vụ việc phải báo cho [người phụ trách] trong vòng [24] giờ.',
  },
  cues: {
    subject: [
      'bảo vệ trẻ (em|)', 'bảo vệ (người|nhóm) (dễ bị tổn thương|yếu thế)', 'xâm hại', 'bóc lột', 'quấy rối', 'lạm dụng (tình dục|trẻ em|quyền lực|)', 'bạo hành', 'bạo lực', 'an toàn (cho|của) (trẻ|người|phụ nữ|các em|tình nguyện viên)', 'psea', 'safeguarding', 'ngược đãi',
      'người dễ bị tổn thương', 'dễ bị tổn thương', 'không (gây|làm) (tổn )hại', 'quy tắc ứng xử', 'đánh mắng', 'phòng ngừa (xâm hại|bóc lột|lạm dụng)', 'tổng đài 111', 'các em (bị|gặp)', 'bị tổn hại',
    ],
    elements: {
      duty: [
        '!không (dung thứ|chấp nhận|khoan nhượng|dung túng|bao che) … (xâm hại|bóc lột|quấy rối|lạm dụng|bạo lực|ngược đãi|bạo hành)', '!(nghiêm cấm|cấm|không được) … (xâm hại|bóc lột|quấy rối|lạm dụng|bạo lực|ngược đãi|đánh mắng|đánh|bạo hành) …', '!(phòng ngừa|phòng chống|ngăn ngừa|ngăn chặn) … (xâm hại|bóc lột|quấy rối|lạm dụng|ngược đãi|bạo hành) …',
        '!(tuân thủ|áp dụng|thực hiện|ký|có|ban hành) (bản |) (chính sách|quy tắc|quy định|cam kết) (bảo vệ trẻ em|bảo vệ trẻ|safeguarding|bảo vệ người dễ bị tổn thương|phòng chống quấy rối|phòng ngừa xâm hại|an toàn trẻ em|psea) …', '!chính sách (bảo vệ trẻ em|bảo vệ trẻ|safeguarding|psea|phòng chống quấy rối|phòng chống xâm hại) …',
        '!không ai được (đánh|mắng|ở riêng|đụng chạm|chụp ảnh) …', '!không (để|được) … (ở riêng|một mình) (với |) (trẻ|một em|các em|trẻ em)', '(ký|đọc và ký|tuân thủ|theo) (bản |bộ |) quy tắc ứng xử', '(kiểm tra|xác minh|rà soát) (lý lịch|nhân thân|người|tình nguyện viên)', '(lý lịch|phiếu lý lịch) tư pháp',
        '(tập huấn|được học|đào tạo) … (bảo vệ trẻ|an toàn|xâm hại|phòng ngừa|ứng xử)', 'cam kết (bảo vệ|giữ an toàn|không gây hại|phòng ngừa) …', '(bảo đảm|đảm bảo|giữ) an toàn cho (trẻ|các em|người|phụ nữ|tình nguyện viên|học sinh) …', '(luôn |) có (ít nhất |) (hai|<number>) người lớn', 'không (gây hại|làm hại|làm tổn hại|gây tổn hại) …', 'lợi ích tốt nhất của trẻ',
        '(đánh giá|xem xét) rủi ro … (trẻ|an toàn|xâm hại)', '(mọi |) hình thức (xâm hại|bóc lột|quấy rối|bạo lực|lạm dụng)', '(xâm hại|bóc lột|quấy rối|lạm dụng) tình dục', 'không (chụp|đăng) ảnh (trẻ|các em) …', '(không |) (đánh|mắng|doạ) (trẻ|các em|các cháu|con trẻ)',
      ],
      report: [
        '!(báo|báo cáo|thông báo|trình báo|báo tin|gọi) … (nghi ngờ|lo ngại|vụ việc|sự việc|hành vi) … (xâm hại|quấy rối|lạm dụng|bóc lột|bạo lực|bảo vệ trẻ)', '!(nghi ngờ|lo ngại|phát hiện|biết|thấy|chứng kiến) … (xâm hại|quấy rối|lạm dụng|bóc lột|bị hại|tổn hại|có chuyện) … (báo|gọi|nói|trình báo|thông báo) …',
        '!tổng đài 111', '!(cán bộ|người|đầu mối|nhóm|ban) (phụ trách |đầu mối |) (bảo vệ trẻ em|bảo vệ trẻ|safeguarding|psea|tiếp nhận tố cáo)', '(báo|báo cáo|báo tin|gọi|trình báo|thông báo) (cho|tới|đến|với|ngay|trong|về) …', '(người|ai) … (biết|phát hiện|nghi ngờ|thấy) … (báo|gọi|nói)', '(trong vòng|trong|ngay trong) <number> (giờ|ngày)', '<deadline>', '<channel>',
        '(tiếp nhận|xử lý|điều tra|xác minh|làm rõ) (các |mọi |) (vụ việc|khiếu nại|tố cáo|phản ánh|tin báo|thông tin|sự việc) …', '(đường dây nóng|hộp thư|số điện thoại|hòm thư) …', '(giữ kín|bảo vệ|không tiết lộ) … (người báo|người tố cáo|nạn nhân|danh tính)', 'người (báo tin|tố cáo|tố giác) (được|không bị) …', '(hỗ trợ|chuyển gửi|chuyển tuyến) (nạn nhân|người bị hại|trẻ|các em|tới|đến) …',
        '(đình chỉ|tạm dừng|cho thôi|chấm dứt) … (người|nhân viên|tình nguyện viên|hợp tác) …', '(chuyển|báo) … (công an|cơ quan chức năng|chính quyền|cơ quan có thẩm quyền|uỷ ban)', '(cơ quan|ngành) (bảo vệ trẻ em|lao động)', 'nói (ngay |) với (cô|thầy|chị|anh|người|trưởng) …', '(quy trình|các bước) (báo cáo|xử lý|tiếp nhận|ứng phó) …', 'không (trù dập|trả đũa)',
      ],
    },
    weak: [
      '!(quan tâm|chú ý|chú trọng|coi trọng) … (an toàn|bảo vệ trẻ|người dễ bị tổn thương|xâm hại)', '!(nguyên tắc|tinh thần|văn hoá) (bảo vệ trẻ|an toàn|không gây hại)', '(cố gắng|nỗ lực|hướng tới|mong muốn) …', '!môi trường (an toàn|lành mạnh) …', 'nâng cao nhận thức … (xâm hại|bạo lực|bảo vệ trẻ)',
    ],
    not: [
      'mục tiêu … (giảm|xoá bỏ|chấm dứt) (bạo lực|xâm hại|bóc lột)', '(dự án|chương trình|mô hình|chiến dịch|truyền thông|hội thảo) (phòng chống |giảm |về |chống |) (bạo lực|xâm hại|mua bán|bảo vệ trẻ)', 'bảo vệ (môi trường|rừng|quyền lợi của các bên)', 'bóc lột (đất|tài nguyên)', 'tính dễ bị tổn thương (do|trước) (khí hậu|thiên tai|lũ)', '(trung tâm|hội|quỹ|cục) bảo vệ (quyền |) trẻ em', 'lạm dụng (thuốc|rượu|kháng sinh|phân bón)',
    ],
  },
}
