import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Cơ chế giám sát và đánh giá',
  why:
    'Mục "Quy trình giám sát và đánh giá đối tác hiệu quả" của tài liệu hướng dẫn muốn các đối tác có cách biết điều gì đã được và điều gì chưa được; ' +
    'mục "Rào cản" coi việc không có hệ thống giám sát, đánh giá là một lý do khiến hợp tác kém hiệu quả.',
  states: {
    met: 'Nêu rõ đo cái gì (chỉ số, tiêu chí, chỉ tiêu), đo khi nào và ai chịu trách nhiệm.',
    partial: 'Mới có một hoặc hai trong ba điều đó, hoặc chỉ hẹn sẽ xây dựng kế hoạch giám sát, đánh giá.',
    missing: 'Không nói các đối tác theo dõi, đánh giá công việc chung bằng cách nào, hoặc nói rằng chưa có cơ chế.'
  },
  good: `| Chỉ số | Mục tiêu | Thời điểm đo | Người phụ trách |
|---|---|---|---|
| Số giếng có nước đạt chuẩn | 45 giếng | Tháng 6 và tháng 12 hằng năm | Chị Đinh Thị Lý, Hội Phụ nữ xã |
| Tỷ lệ hộ trả tiền nước đúng hạn | 90% | Hằng quý | Anh Hồ Văn Pả, Tổ quản lý nước |`,
  weak: 'Các bên định kỳ giám sát, đánh giá kết quả thực hiện thoả thuận.',
  weakBecause: 'Chưa biết đo bằng chỉ số nào, bao lâu một lần và ai làm.',
  missing: 'Văn bản chưa có cơ chế giám sát và đánh giá công việc chung.',
  partial: 'Cơ chế giám sát và đánh giá chưa đủ: chưa nêu {lacking}.',
  lacking: {
    measured: 'đo lường điều gì (chỉ số, tiêu chí hoặc chỉ tiêu)',
    timing: 'theo dõi, đánh giá khi nào hoặc bao lâu một lần',
    responsible: 'ai chịu trách nhiệm theo dõi, đánh giá'
  },
  template: {
    heading: 'Giám sát và đánh giá',
    body: `Các bên theo dõi và đánh giá công việc chung theo các chỉ số sau:

| Chỉ số | Mức hiện nay | Chỉ tiêu | Thời điểm thu thập | Người phụ trách |
|---|---|---|---|---|
| [chỉ số thứ nhất] | [số liệu ban đầu] | [chỉ tiêu] | [hằng quý] | [họ tên, tổ chức] |
| [chỉ số thứ hai] | [số liệu ban đầu] | [chỉ tiêu] | [6 tháng một lần] | [họ tên, tổ chức] |

[Tên người hoặc nhóm] chịu trách nhiệm tổng hợp số liệu theo dõi [hằng quý] và gửi cho tất cả các bên.

Đánh giá giữa kỳ được thực hiện vào [tháng, năm], đánh giá cuối kỳ vào [tháng, năm]; [tên tổ chức hoặc chuyên gia độc lập] chủ trì đánh giá.`
  },
  additions: {
    measured: 'Kết quả được đo bằng các chỉ số: [chỉ số thứ nhất, kèm chỉ tiêu]; [chỉ số thứ hai, kèm chỉ tiêu].',
    timing: 'Số liệu theo dõi được thu thập [hằng quý]; đánh giá giữa kỳ vào [tháng, năm] và đánh giá cuối kỳ vào [tháng, năm].',
    responsible: '[Họ tên hoặc tổ chức] chịu trách nhiệm theo dõi, tổng hợp số liệu và tổ chức đánh giá.'
  },
  cues: {
    subject: [
      'giám sát', 'đánh giá', 'theo dõi', 'giám sát (và|,|) đánh giá', 'theo dõi (và|,|) đánh giá', 'm e', 'meal', 'mel', 'khung (kết quả|logic|giám sát|theo dõi)', 'chỉ số',
      'chỉ báo', 'đo lường', 'đo kết quả', 'sơ kết', 'tổng kết', 'bộ chỉ số', 'đường cơ sở', 'số liệu (ban đầu|nền|đầu kỳ)', 'kiểm tra (tiến độ|kết quả|việc thực hiện)',
      'biết (là|mình|) … (thành công|được việc|đến đâu|có kết quả)', 'khảo sát (đầu kỳ|cuối kỳ|giữa kỳ|ban đầu)', 'soát lại kết quả', 'nguồn (kiểm chứng|xác minh)',
      'nhìn lại kết quả', 'đếm', 'cân đo', 'gsđg', 'tdđg',
      'sổ chung', 'nhật ký (ruộng|công việc)', 'thước đo', 'đo (gì|đạc)', 'bảng (chỉ số|theo dõi)', 'coi là (thành công|đạt)',
      'đi đúng đường'
    ],
    elements: {
      measured: [
        '!chỉ số', '!chỉ báo', 'chỉ tiêu', 'tiêu chí', 'bộ (chỉ số|tiêu chí)', 'tỷ lệ', 'tỉ lệ', 'số (lượng|hộ|người|lượt|trẻ|em|ca|buổi|giếng|cây|lớp|bộ dữ liệu) …', 'mục tiêu <number>',
        'mức (độ|) hài lòng', '!đường cơ sở', '!số liệu nền', 'so với (đầu kỳ|ban đầu|chỉ tiêu|mục tiêu|kế hoạch)', 'đo … bằng', '!khung (kết quả|logic)', 'từ <number> lên <number>', 'từ <percent> lên <percent>',
        'ít nhất <percent>', 'đạt <percent>', 'đạt <number>', 'đếm (số|xem|) …', 'ghi (lại|chép|) (số|sản lượng|lượng|tỷ lệ) …', 'diện tích', 'sản lượng', 'độ (mặn|phủ|che phủ)', 'điểm (số|trung bình)',
        'bao nhiêu (người|hộ|em|cây|lượt|con|bạn|nhà)', 'tăng … <percent>', 'giảm … <percent>', 'tính (hiệu quả|phù hợp|bền vững)', 'mức độ (hoàn thành|thực hiện|đạt)', '!nguồn kiểm chứng', 'thang điểm',
        'tiến độ (giải ngân|thực hiện|so với)', 'kết quả (đo|so|đạt) …', 'thước đo', 'dấu hiệu (thành công|thay đổi)'
      ],
      timing: [
        '<freq>', '<deadline>', '<date>', '!(đánh giá|sơ kết|tổng kết) (giữa kỳ|cuối kỳ|đầu kỳ|hằng năm|hằng quý)', '(giữa kỳ|cuối kỳ|đầu kỳ)', '(đầu|cuối|giữa) (năm|quý|tháng|vụ|mùa|dự án|học kỳ|năm học)',
        '(sau|trước) (mỗi|từng|khi kết thúc) (vụ|mùa|đợt|hoạt động|khoá|học kỳ|giai đoạn|năm)', 'mỗi (vụ|mùa|đợt|học kỳ|tuần|tháng|quý|năm|phiên họp)', 'vào (tháng|quý|tuần|ngày|mùa|dịp) …',
        'sau <duration>', '<number> lần', 'hết (mỗi|) (vụ|năm|quý|học kỳ)', 'khi kết thúc (dự án|thoả thuận|chương trình)', 'năm thứ (nhất|hai|ba)', 'sơ kết <duration>', 'thời điểm (đo|thu thập)',
        'tại (mỗi|từng) cuộc họp', '(sáu|ba) tháng',
        'khi nào', '(trước|sau) mùa … (mưa|lũ|khô|nước)', '(tần suất|thời điểm|thời gian) …', 'hằng đêm', 'mồng một'
      ],
      responsible: [
        '<body>', '<person>', '<post>', '<partner>', '(do|giao|giao cho) … (phụ trách|chịu trách nhiệm|thực hiện|tổng hợp|theo dõi|chủ trì|đánh giá|thu thập|ghi|đo)', 'phụ trách', 'chịu trách nhiệm',
        'cán bộ (giám sát|theo dõi|m e|dự án|meal)', 'nhóm (giám sát|theo dõi|đánh giá|m e)', 'tổ (giám sát|theo dõi|đánh giá|thư ký|công tác)', '(chuyên gia|đơn vị|tổ chức|tư vấn|bên) độc lập',
        'người (thu thập|ghi|đo|phụ trách|theo dõi)', 'chủ trì', 'đầu mối', 'hai bên (cùng|) (đi|đo|đếm|kiểm tra|ngồi|đánh giá)', 'ban (giám sát|kiểm soát)', 'trưởng (thôn|bản|nhóm) … (ghi|đo|đếm|theo dõi)',
        'giáo viên … (ghi|điền|đo)', '(chị|anh|cô|chú|bác) …',
        'người phụ trách', 'ai (đo|làm|ghi|phụ trách)', 'cơ quan thường trực', 'đoàn giám sát', 'cán bộ … (đếm|đo|ghi|thu)'
      ]
    },
    weak: [
      '(thường xuyên|định kỳ|chặt chẽ) (giám sát|theo dõi|đánh giá|kiểm tra)', '(giám sát|theo dõi|đánh giá|kiểm tra) (thường xuyên|định kỳ|chặt chẽ|kịp thời|hiệu quả|nghiêm túc)',
      '!(khung|kế hoạch|bộ chỉ số|hệ thống|cơ chế) (giám sát|theo dõi|đánh giá|m e) … sẽ được', '!sẽ (xây dựng|thống nhất|ban hành|bổ sung) … (giám sát|đánh giá|theo dõi|chỉ số)',
      '(coi trọng|chú trọng|đề cao|tăng cường) (công tác|việc|) (giám sát|đánh giá|theo dõi)', 'cùng (giám sát|đánh giá|theo dõi)', 'phối hợp (giám sát|theo dõi|đánh giá|kiểm tra)', 'tiến hành (giám sát|đánh giá|theo dõi)',
      'giám sát … khi cần', 'bảo đảm (giám sát|theo dõi)'
    ],
    not: [
      'giám sát (của|và phản biện|phản biện) (hội đồng nhân dân|quốc hội|xã hội)', 'giám sát và phản biện xã hội', 'quan trắc (môi trường|khí tượng|nước)', 'đánh giá (cán bộ|viên chức|học sinh|nhân viên|tác động môi trường)',
      'theo dõi (sức khoẻ|người bệnh|bệnh nhân|điều trị|thai kỳ|trang|chúng tôi trên|fanpage)', 'đánh giá (hồ sơ dự thầu|nhà thầu|cao)', 'đánh giá … (sức khoẻ quan hệ|quan hệ đối tác|chất lượng hợp tác)', 'camera giám sát',
      'người giám sát thi công', 'giám sát viên bầu cử', 'theo dõi đơn hàng', '(khám|đánh giá) (lâm sàng|khuyết tật|nhu cầu)'
    ]
  }
}
