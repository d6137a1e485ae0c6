import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Quy trình ra quyết định minh bạch',
  why:
    'Mục "Mục đích" của tài liệu hướng dẫn coi việc cùng nhau quyết định, theo một cách ai cũng nhìn thấy được, là điều không thể thiếu ' +
    'khi các đối tác theo đuổi một mục đích chung. Ai được bàn, quyết định bằng cách nào, kết quả được ghi lại và thông báo ở đâu: nêu rõ từ đầu thì không bên nào bị đặt trước việc đã rồi.',
  states: {
    met: 'Văn bản nêu cách ra quyết định (đồng thuận, biểu quyết …), ai tham gia và quyết định được ghi lại hoặc thông báo thế nào.',
    partial: 'Văn bản có nói đến việc ra quyết định nhưng mới nêu một hoặc hai trong ba điều trên, hoặc chỉ nêu nguyên tắc.',
    missing: 'Văn bản không nói các đối tác cùng nhau ra quyết định như thế nào.',
  },
  good: `Đại diện của cả bốn đối tác cùng bàn và quyết định theo nguyên tắc đồng thuận. Sau hai cuộc họp mà chưa đồng thuận thì biểu quyết, mỗi đối tác một phiếu,
thông qua khi có ít nhất ba phiếu thuận. Thư ký ghi quyết định vào sổ quyết định chung và gửi cho mọi đối tác trong vòng 3 ngày làm việc.`,
  weak: 'Mọi vấn đề được các bên cùng bàn bạc, quyết định trên tinh thần dân chủ, công khai.',
  weakBecause: 'Chưa rõ khi bàn mà không thống nhất được thì quyết định bằng cách nào, và quyết định được ghi lại hay báo cho ai.',
  missing: 'Văn bản chưa nói các đối tác cùng nhau ra quyết định như thế nào.',
  partial: 'Quy trình ra quyết định chưa đủ: chưa nêu {lacking}.',
  lacking: {
    method: 'cách ra quyết định (đồng thuận, biểu quyết, tỷ lệ cần có)',
    participants: 'ai tham gia quyết định',
    record: 'quyết định được ghi lại hoặc thông báo thế nào',
  },
  template: {
    heading: 'Ra quyết định',
    body: `Đại diện của {partners} cùng tham gia quyết định những việc chung, mỗi bên một phiếu.

- Cách quyết định: các bên quyết định theo nguyên tắc đồng thuận. Sau [02] cuộc họp mà chưa đồng thuận thì biểu quyết; quyết định được thông qua khi có ít nhất [2/3] số phiếu tán thành.
- Cuộc họp ra quyết định phải có ít nhất [2/3] số đại diện tham dự. Đại diện vắng mặt được góp ý kiến bằng [email] trước cuộc họp.
- Ghi lại và thông báo: [tên thư ký] ghi mọi quyết định vào [sổ quyết định chung] và gửi biên bản họp cho tất cả các bên trong vòng [05] ngày làm việc.`,
  },
  additions: {
    method: 'Các bên quyết định theo nguyên tắc đồng thuận; nếu sau [02] cuộc họp chưa đồng thuận thì biểu quyết, thông qua khi có ít nhất [2/3] số phiếu tán thành.',
    participants: 'Đại diện của tất cả các bên cùng tham gia quyết định, mỗi bên một phiếu.',
    record: 'Mọi quyết định được ghi vào [biên bản họp / sổ quyết định chung] và gửi cho tất cả các bên trong vòng [05] ngày làm việc.',
  },
  cues: {
    subject: [
      'ra quyết định', 'quyết định', 'biểu quyết', 'bỏ phiếu', 'đồng thuận', 'nhất trí', 'thông qua', 'lá phiếu', 'cách quyết',
      'quyết việc', 'chốt', 'giơ tay', 'tán thành', 'quá bán', 'quyền biểu quyết', 'phiếu thuận', 'nghị quyết', 'cùng quyết',
      'thống nhất ý kiến', 'bàn và quyết', 'biên bản họp', 'sổ quyết định',
    ],
    elements: {
      method: [
        '!(theo|bằng|trên|dựa trên) (nguyên tắc|cơ sở|) đồng thuận', '!đạt (được|) đồng thuận', '!nguyên tắc đồng thuận',
        '!đồng thuận … (biểu quyết|bỏ phiếu)', '!biểu quyết', '!bỏ phiếu', '!đa số (quá bán|tuyệt đối|đơn giản)', '!quá bán',
        '!quá nửa', '!(nguyên tắc|theo) đa số', '!nhất trí (hoàn toàn|tuyệt đối|100)', 'nhất trí của (tất cả|toàn thể|cả|các)',
        '!(hai phần ba|ba phần tư|2/3|3/4|1/2) … (tán thành|đồng ý|phiếu|nhất trí|thành viên)',
        '<percent> … (tán thành|đồng ý|phiếu|nhất trí|thành viên|đại diện)', '!phiếu (thuận|chống|trắng|kín)',
        '!(mỗi|một) (bên|đối tác|tổ chức|thành viên|nhà|xã|hội|đơn vị) (có|) (một|01|1) (lá|) phiếu', '!<partner> … một phiếu',
        '!giơ tay', '!không (ai|bên nào|đối tác nào|thành viên nào|nhà nào) (còn|) (phản đối|có ý kiến phản đối)',
        'không còn ý kiến phản đối', 'được coi là (thông qua|đồng ý|nhất trí)',
        'phải được (tất cả|cả hai|cả ba|cả bốn|toàn thể|các) … (đồng ý|chấp thuận|tán thành|nhất trí)',
        '(chỉ|) (có hiệu lực|được thông qua|thành) khi … (đồng ý|tán thành|nhất trí|phiếu)',
        'tất cả … (cùng|đều) (gật đầu|đồng ý|ưng|nhất trí|thuận)', '(cùng|đều) gật (đầu|)',
        'bàn … (cho đến|đến) khi … (ưng|thuận|đồng ý|thống nhất|xuôi)', 'lấy ý kiến bằng văn bản', '!quyền phủ quyết',
        'phiếu … quyết định', 'chủ trì có tiếng nói quyết định', 'phương án nhiều người chọn',
        'theo ý kiến (của|) (số đông|đa số)', 'lấy theo số đông', '!bốc thăm',
      ],
      participants: [
        '!đại diện (của|) (các|cả|tất cả|từng|mỗi|hai|ba|bốn|năm) … (quyết định|tham gia|biểu quyết|bàn|có mặt|đồng ý|tán thành|dự)',
        '<partner> … (cùng|đều) … (quyết định|bàn|biểu quyết|quyết)',
        'các bên (cùng|) (bàn bạc|thảo luận|bàn|quyết định|biểu quyết|thống nhất)',
        'hai bên (cùng|) (bàn bạc|thảo luận|bàn|quyết định|thống nhất)', '<body> … (quyết định|thông qua|biểu quyết|bàn)',
        '!(mỗi|một) (bên|đối tác|tổ chức|thành viên|nhà|xã|hội|đơn vị) (có|) (một|01|1) (lá|) phiếu',
        '(tất cả|mọi|toàn thể|toàn bộ|các) (thành viên|đối tác|tổ chức|hộ|tổ viên)',
        '!số (thành viên|đại diện|đối tác|đại biểu|bên) (có mặt|dự họp|tham dự|tham gia|tán thành|đồng ý)',
        '(thành viên|đại diện|đại biểu) (có mặt|dự họp|chính thức)', '!có quyền biểu quyết', 'người dự họp',
        'cả (hai|ba|bốn|năm|sáu) (bên|đối tác|tổ chức|nhà|đơn vị)', '<number> (thành viên|đại diện|đối tác|tổ chức|người)',
        'do <body>', 'thành viên <body>', 'bà con', 'từng (tổ chức|đối tác|bên)', '<person> … và <person>',
        '(thành viên|đối tác) (vắng mặt|không dự)', '(mọi|tất cả|) người có mặt', 'đại biểu của (các|)',
      ],
      record: [
        '!(quyết định|kết luận|nghị quyết) … được (ghi|lập|lưu|gửi|đăng|thông báo|công bố|niêm yết|chép)',
        '!biên bản … (gửi|lưu|đăng|ghi|ký|lập|trong|chia sẻ)',
        '!(ghi|lập|gửi|lưu|ký|đăng) (thành|vào|) biên bản (họp|cuộc họp|)', '!(sổ|nhật ký|bảng) (ghi|theo dõi|) quyết định',
        '!sổ (biên bản|nghị quyết|họp|chung)', 'ghi (lại|chép|thành văn bản|vào sổ|vào)',
        '!thông báo (kết quả|quyết định|kết luận)', '!thông báo … (cho|tới|đến) (các|tất cả|mọi|toàn thể|từng|bên)',
        '!biên bản … <deadline>', 'gửi … <deadline>',
        'gửi (cho|tới|đến) (các|tất cả|mọi|từng|toàn thể) (bên|đối tác|thành viên|tổ chức)',
        '(đăng|công khai|công bố) (trên|lên|ở|tại) <channel>', 'đăng (trên|lên)', '!ra nghị quyết',
        '!nghị quyết (bằng văn bản|được)', 'niêm yết', 'dán (lên|ở|tại) bảng',
        'lưu (trong|ở|tại|vào) (thư mục|kho|hồ sơ|ổ|google|drive)', 'xác nhận (lại|) (bằng|qua) (email|thư điện tử|văn bản)',
        'đọc lại cho', 'lập thành văn bản', 'bằng văn bản (gửi|và gửi)', 'ban hành (bằng|thành) văn bản',
        '(loa|phát thanh) … (xã|thôn)', 'kết luận … bằng văn bản', '!tóm tắt (quyết định|kết luận|cuộc họp) … (gửi|đăng)',
        'thư ký … (ghi|chép)',
      ],
    },
    weak: [
      'trên tinh thần (dân chủ|hợp tác|xây dựng|bình đẳng|cởi mở)', 'quyết định … (minh bạch|công khai|dân chủ)',
      'cùng nhau quyết định', 'cùng bàn bạc', 'cùng tham gia (vào|) (quá trình|việc) ra quyết định',
      '(quy trình|cơ chế|cách thức) ra quyết định … (sẽ|xây dựng|minh bạch|rõ ràng)', 'thống nhất (quyết định|giữa các bên)',
      'tôn trọng (các|) quyết định', 'quyết định chung', 'mọi quyết định (quan trọng|)',
    ],
    not: [
      'quyết định số', 'quyết định thành lập', 'quyết định … ubnd', 'quyết định của thủ tướng', 'căn cứ quyết định',
      'theo quyết định (số|của)', 'yếu tố quyết định', 'mang tính quyết định', 'giấy phép', 'bỏ phiếu bầu cử', 'phiếu khảo sát',
      'phụ nữ … ra quyết định', 'trẻ em … ra quyết định', 'kỹ năng ra quyết định', 'quyết định bổ nhiệm', 'biên bản ghi nhớ',
      'biên bản nghiệm thu', 'biên bản bàn giao', 'bệnh nhân … quyết định', 'người khuyết tật … quyết định',
      'các cấp ra quyết định', 'nhà hoạch định', 'quyết định chấm dứt hợp đồng lao động', 'quyết định hành chính',
    ],
  },
}
