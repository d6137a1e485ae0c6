import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Theo dõi chất lượng quan hệ đối tác',
  why:
    'Mục "Quy trình giám sát và đánh giá đối tác hiệu quả" của tài liệu hướng dẫn muốn các đối tác theo dõi một cách chính thức "sức ' +
    'khoẻ" của quan hệ làm việc, nhờ đó sớm thấy mâu thuẫn, cảm nhận không tốt hay rủi ro và xử lý trước khi có bên rời đi.',
  states: {
    met: 'Có một cách chính thức để xem các đối tác làm việc với nhau ra sao (phiếu hỏi, bảng điểm, buổi nhìn lại), kèm thời điểm hoặc người làm.',
    partial: 'Chỉ có đánh giá chung về hợp tác, chỉ mong giữ quan hệ tốt, hoặc có cách làm nhưng không rõ khi nào, ai làm.',
    missing: 'Không nói gì đến việc xem xét quan hệ làm việc giữa các đối tác.'
  },
  good: `Tháng 11 hằng năm, điều phối viên gửi phiếu 10 câu hỏi về chất lượng hợp tác (lòng tin, cách trao đổi, sự công bằng khi chia việc) cho mọi đối tác.
Kết quả được đưa ra buổi nhìn lại quan hệ vào tháng 12; mục nào dưới 3 điểm thì các bên bàn cách khắc phục ngay.`,
  weak: 'Các bên luôn duy trì mối quan hệ hợp tác tốt đẹp, hiểu biết lẫn nhau.',
  weakBecause: 'Đó là mong muốn; chưa có cách nào để biết quan hệ có thật sự tốt hay không, vào lúc nào và ai làm.',
  missing: 'Văn bản chưa có cách chính thức để xem các đối tác đang làm việc với nhau ra sao.',
  partial: 'Việc theo dõi chất lượng quan hệ đối tác chưa đủ: chưa nêu {lacking}.',
  lacking: {
    check: 'cách chính thức để xem quan hệ làm việc giữa các đối tác (phiếu hỏi, bảng điểm, buổi nhìn lại)',
    'when-who': 'khi nào làm hoặc ai làm việc đó'
  },
  template: {
    heading: 'Đánh giá chất lượng quan hệ đối tác',
    body: `[Mỗi năm một lần, vào tháng …], [tên người phụ trách] gửi phiếu khảo sát về quan hệ đối tác cho tất cả các bên ({partners}). Phiếu hỏi về:

- lòng tin và sự tôn trọng giữa các bên;
- cách trao đổi thông tin và ra quyết định;
- sự công bằng trong phân công, đóng góp và ghi nhận.

Trong vòng [15] ngày sau khi có kết quả, các bên họp một buổi nhìn lại quan hệ làm việc, do [người điều hành] chủ trì. Với mục nào có điểm dưới [3/5], các bên thống nhất việc cần làm, người thực hiện và thời hạn, ghi vào biên bản.`
  },
  additions: {
    check: 'Các bên xem xét quan hệ làm việc với nhau bằng [phiếu khảo sát quan hệ đối tác, buổi nhìn lại quan hệ], gồm lòng tin, cách trao đổi và sự công bằng.',
    'when-who': 'Việc xem xét quan hệ đối tác được làm [mỗi năm một lần, vào tháng …], do [tên người phụ trách] tổ chức.'
  },
  cues: {
    subject: [
      '(sức khoẻ|chất lượng|tình trạng) (của|) (mối|) (quan hệ|hợp tác)', 'sức khoẻ (quan hệ|đối tác|hợp tác|liên minh|mạng lưới)', '(mối|) quan hệ (đối tác|làm việc|hợp tác|giữa)', 'quan hệ (của|giữa) (các bên|hai bên|chúng ta|chúng tôi|các đối tác)',
      'chất lượng (hợp tác|phối hợp|cộng tác)', 'cách (chúng ta|chúng tôi|các bên|hai bên|các đối tác|mình) (làm việc|cư xử|hợp tác|làm) (với nhau|cùng nhau|)', 'làm việc (với|cùng) nhau', 'lòng tin', 'tin (tưởng|nhau|cậy)',
      'hài lòng về (hợp tác|sự hợp tác|việc phối hợp|nhau|quan hệ)', 'nhìn lại (quan hệ|mối quan hệ|sự hợp tác|cách làm|chính mình|nhau)', 'tinh thần hợp tác', 'khám sức khoẻ (hợp tác|liên minh|đối tác|quan hệ)', 'nói thật với nhau',
      'bức xúc', '(mâu thuẫn|căng thẳng) (ngầm|âm ỉ|giữa)', 'không khí làm việc', 'ăn ở với nhau', 'retro', 'tự đánh giá (liên minh|mạng lưới|quan hệ)', 'đối tác (đánh giá|chấm điểm) (nhau|lẫn nhau)', 'gắn kết',
      '(bên kia|nhóm bạn|hai bên) … (tôn trọng|đối xử|coi nhẹ)', 'đối xử (công bằng|với nhau)', 'quan hệ công tác'
    ],
    elements: {
      check: [
        '!(phiếu|khảo sát|bảng hỏi|bảng điểm|thang điểm|bộ câu hỏi|bảng kiểm) … (quan hệ đối tác|quan hệ làm việc|chất lượng hợp tác|sức khoẻ|lòng tin|mức độ hài lòng của các đối tác|tin cậy)',
        '!(khảo sát|đo|kiểm tra|đánh giá|theo dõi|rà soát|chấm điểm|soát lại) (về|) (sức khoẻ|chất lượng|tình trạng) (của|) (mối|) (quan hệ|hợp tác|phối hợp|liên minh|mạng lưới)',
        '!(đánh giá|rà soát|nhìn lại|khảo sát|kiểm tra|soát lại) (về|) (mối|) quan hệ (đối tác|làm việc|hợp tác|giữa)', '!(buổi|phiên|cuộc họp|ngày|nửa ngày) (nhìn lại|soi lại|phản tư|đối thoại|chia sẻ) … (quan hệ|cách làm việc|hợp tác|nhau)',
        '!khám sức khoẻ (hợp tác|liên minh|đối tác|quan hệ)', '!(nhìn lại|xem lại|soi lại) (cách|xem) … (làm việc|cư xử|hợp tác|ăn ở|đối xử) …', 'phiếu (hỏi|khảo sát|kín|ẩn danh|tự đánh giá|)', 'khảo sát (ẩn danh|nhanh|)', 'chấm điểm', 'thang điểm', 'bảng điểm',
        '(từng|mỗi) (người|bên|đối tác|thành viên) … (cho điểm|chấm|nói|trả lời|viết ra) …', '(người|chuyên gia) (ngoài|độc lập|trung lập) … (dẫn dắt|phỏng vấn|hỏi|điều hành)', 'phỏng vấn riêng', 'hỏi (nhau|riêng|từng bên|từng đối tác) …',
        '!(mục|nội dung) … quan hệ (đối tác|làm việc|giữa các bên) … (chương trình họp|chương trình nghị sự|cuộc họp)', 'tự đánh giá', 'ngồi lại … nói (thẳng|thật)', 'điều (chưa hài lòng|khó chịu|vướng trong lòng|khó nói)', 'bỏ phiếu (kín|) … (tin|hài lòng)',
        'mức (độ|) (hài lòng|tin cậy|tin tưởng) …', '!retro … (hợp tác|cộng tác|làm việc)', 'đánh giá (chéo|lẫn nhau|hai chiều)', 'rà (lại|) … (lòng tin|quan hệ)',
        '!(nói|kể|viết) … (điều|lúc) … (khó nói|chưa hài lòng|bị coi nhẹ|được tôn trọng|thấy được)', '!cho điểm nhau',
        'kiểm điểm (mối|) quan hệ'
      ],
      'when-who': [
        '<freq>', '<date>', '<deadline>', '<body>', '<person>', '<post>', '<partner> … (tổ chức|chủ trì|gửi|thực hiện)', '(mỗi|hằng) (năm|quý|tháng|vụ|mùa)', '(đầu|cuối|giữa) (năm|vụ|mùa|kỳ|dự án)', 'sau (mỗi|từng) (vụ|mùa|giai đoạn|đợt|hoạt động)',
        '(do|bởi) … (tổ chức|chủ trì|thực hiện|dẫn dắt|tổng hợp|điều hành)', '(tại|trong) (mỗi|từng) (cuộc họp|phiên họp)', 'người (ngoài|trung lập|điều hành|dẫn dắt)', 'điều phối viên', 'tổ thư ký', 'ban thư ký', 'ban điều phối', 'vào tháng <number>', 'trước tết', '<number> tháng',
        '(hai|các|ba) bên cùng', '(chị|anh|bác|cô|chú) …',
        'giám đốc', '(rằm|tết|mồng)', 'người (ngoài|khác) dẫn'
      ]
    },
    weak: [
      '(duy trì|giữ gìn|giữ|vun đắp|củng cố|tăng cường|xây dựng|thắt chặt|phát triển) (mối|) quan hệ (hợp tác|đối tác|tốt đẹp|tốt|lâu dài|làm việc)', '!(đánh giá|rà soát|tổng kết|nhìn lại) (chung|kết quả|hiệu quả|việc|quá trình|) (hợp tác|phối hợp|thoả thuận|quan hệ đối tác)',
      'xây dựng lòng tin', 'tin tưởng lẫn nhau', 'gắn bó', 'lắng nghe nhau', 'kịp thời (nhận ra|phát hiện) … (mâu thuẫn|vướng mắc)', 'quan hệ … (bền vững|tốt đẹp|thân thiện|lành mạnh)', '(phiếu|công cụ|cơ chế) … (quan hệ|sức khoẻ) … sẽ được', 'hiệu quả (hợp tác|phối hợp)'
    ],
    not: [
      'sức khoẻ (cộng đồng|sinh sản|tâm thần|bà mẹ|trẻ em|người dân|nhân dân|người lao động|học đường|đất|rừng|môi trường|phụ nữ|cho)', 'chăm sóc sức khoẻ', 'khám sức khoẻ (định kỳ|cho|miễn phí)', 'bảo hiểm y tế', 'quan hệ tình dục', 'quan hệ (công chúng|lao động|dân sự|pháp luật)',
      'người (hưởng lợi|dân|bệnh|khuyết tật) … (hài lòng|khảo sát)', '(khách hàng|bệnh nhân|người dân|phụ huynh|hộ dân) … hài lòng', 'hài lòng (của|với) (khách hàng|bệnh nhân|người dân|dịch vụ)', 'quan hệ (gia đình|vợ chồng|cha mẹ)', 'quan hệ hữu nghị', 'sức khoẻ hệ thống máy chủ'
    ]
  }
}
