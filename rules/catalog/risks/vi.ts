import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Dự báo rủi ro và rào cản',
  why:
    'Mục "Những thách thức để duy trì quan hệ đối tác hiệu quả" của tài liệu hướng dẫn cho rằng đoán trước những rào cản (tài chính, chiến lược, quản trị, lòng tin, văn hoá) ' +
    'giúp các đối tác làm việc với nhau tốt hơn; mục "Rào cản" nhắc các bên cùng nhau tháo gỡ khi chúng xuất hiện.',
  states: {
    met: 'Nêu ít nhất một rủi ro hoặc rào cản cụ thể, kèm cách ứng phó hoặc người chịu trách nhiệm.',
    partial: 'Có kể rủi ro nhưng không nói làm gì, hoặc chỉ hứa sẽ quản lý rủi ro.',
    missing: 'Không nêu rủi ro hay rào cản nào của việc hợp tác.'
  },
  good: `| Rủi ro | Cách ứng phó | Người phụ trách |
|---|---|---|
| Một đối tác lấn át khi quyết định | Luân phiên chủ trì, mỗi bên một phiếu | Ban Điều phối |
| Tiền về chậm quá một tháng | Dùng quỹ dự phòng 10%, lùi hoạt động chưa gấp | Kế toán Hội Phụ nữ |`,
  weak: 'Các bên chủ động nhận diện và phòng ngừa rủi ro trong quá trình hợp tác.',
  weakBecause: 'Chưa nêu rủi ro nào, cũng chưa nói ai làm gì khi rủi ro xảy ra.',
  missing: 'Văn bản chưa nêu rủi ro hay rào cản nào có thể cản trở việc hợp tác.',
  partial: 'Phần rủi ro và rào cản chưa đủ: chưa nêu {lacking}.',
  lacking: {
    risk: 'rủi ro hoặc rào cản cụ thể nào có thể xảy ra',
    response: 'cách ứng phó hoặc người chịu trách nhiệm với từng rủi ro'
  },
  template: {
    heading: 'Rủi ro và rào cản',
    body: `Các bên lường trước các rủi ro, rào cản sau và thống nhất cách ứng phó:

| Rủi ro, rào cản | Khả năng xảy ra và mức ảnh hưởng | Biện pháp phòng ngừa, ứng phó | Người phụ trách |
|---|---|---|---|
| Chậm hoặc thiếu kinh phí | [cao, vừa, thấp] | [dùng quỹ dự phòng, ưu tiên hoạt động] | [họ tên] |
| Một bên lấn át, mất cân bằng quyền quyết định | [cao, vừa, thấp] | [luân phiên chủ trì, mỗi bên một phiếu] | [họ tên] |
| Hiểu khác nhau về vai trò, phong cách làm việc | [cao, vừa, thấp] | [rà soát phân công mỗi quý] | [họ tên] |

[Tên người hoặc ban] cập nhật bảng rủi ro này [hằng quý] và báo cáo tại cuộc họp chung.`
  },
  additions: {
    risk: 'Các rủi ro, rào cản có thể xảy ra gồm: [chậm kinh phí], [một đối tác lấn át], [hiểu khác nhau về vai trò].',
    response: 'Để phòng ngừa và ứng phó với rủi ro này, [người phụ trách] sẽ [biện pháp].'
  },
  cues: {
    subject: [
      'rủi ro', 'rào cản', 'thách thức', 'khó khăn', 'trở ngại', 'nguy cơ', 'vướng mắc', 'lường trước', 'dự báo', 'phòng ngừa', 'bất trắc', 'điều (lo ngại|lo|đáng lo|e ngại)', '(chúng ta|chúng tôi) (lo|sợ|e|ngại)', 'chuyện (không may|xấu)', 'sổ rủi ro', 'bảng rủi ro', 'giả định', 'lo (rằng|là|nhất|ngại)', 'lỡ', 'điểm nghẽn', 'cản trở', 'biện pháp (giảm thiểu|phòng ngừa|ứng phó)', 'tháo gỡ',
      '(sợ|ngại) (nhà|người|nước|nhất|là)', 'dễ mất lòng', 'có thể (hỏng|kéo dài|bị ảnh hưởng|bỏ điều trị)', 'đe doạ', 'nghi ngờ',
      'khó (đến|họp|khăn)', 'chồng chéo', 'ế'
    ],
    elements: {
      risk: [
        '!(rủi ro|nguy cơ|rào cản|thách thức|khó khăn|trở ngại) (về|do|là|như|gồm|thứ nhất|lớn nhất|chính|tài chính|nhân sự|chiến lược|quản trị|uy tín|pháp lý|bảo mật|dữ liệu|trùng lặp|chậm|mất|thiếu|chồng chéo|lấn át|thông tin|niềm tin) …', '(chậm|thiếu|mất|hụt|cạn|hết) (kinh phí|vốn|tiền|nguồn|ngân sách|người|nhân lực|cán bộ|thời gian|niềm tin|lòng tin|dữ liệu|thông tin|cam kết|nguồn lực|nước|giải ngân)', '(lộ|rò rỉ|mất|lạm dụng) (thông tin|dữ liệu|danh tính)', '(mất cân bằng|lấn át|áp đảo|chi phối|thâu tóm|quá phụ thuộc|phụ thuộc)', '(hiểu lầm|hiểu khác|hiểu sai|bất đồng|mâu thuẫn|xung đột|cạnh tranh|nghi ngờ) …', '(khác biệt|khác nhau) về (văn hoá|phong cách|cách làm|ưu tiên|quy trình|ngôn ngữ)', '(trùng lặp|chồng chéo|quá tải|kiệt sức|bỏ cuộc|nản|chán)', '(biến động|thay đổi|luân chuyển) (nhân sự|cán bộ|lãnh đạo)', '(người dân|bà con|cộng đồng|phụ huynh|thành viên|đối tác|các bên) … (không tham gia|phản đối|không tin|e ngại|thiếu cam kết|bỏ)', '(kỳ thị|tham nhũng|gian lận|thất thoát|xâm hại|trục lợi)', '(thủ tục|phê duyệt|xin phép) … (kéo dài|chậm|phức tạp)', '(giá|thị trường|thời tiết|mưa|bão|lũ|hạn|dịch) … (xuống|thất thường|làm|khiến|hỏng|mất|ảnh hưởng|cản)', '(đường|cầu|mạng|điện|máy) … (hỏng|sạt|xa|chập chờn|yếu|tắc)', 'uy tín … (ảnh hưởng|tổn hại|giảm)', 'lo (rằng|là|nhất|ngại) …', 'sợ (rằng|là|nhất|) …', 'khả năng (xảy ra|) (cao|thấp|trung bình|vừa)', 'ít người (đến|dự)', '(tự ý|lén) (bán|bỏ|làm) …', 'không (đủ|kịp|đúng hẹn|đến họp) …',
        '!(rủi ro|rào cản|nguy cơ) (cán bộ|nhà tài trợ|lộ|không|chỉ|với|tình nguyện viên|khách hàng) …',
        'có thể (bị|bỏ|hỏng|kéo dài|không|gây) …', '(đe doạ|mất lòng|nghi ngờ|vướng bê bối)', '(làm|bị) (lùi|trễ|chậm) …',
        'khó (đến|họp) …', 'dữ liệu lỗi', 'phình phạm vi', 'phong cách làm việc khác nhau', '(kinh phí|vốn) thiếu hụt',
        'chậm (báo cáo|trả|nộp) …', 'hàng ế'
      ],
      response: [
        '(ứng phó|phòng ngừa|giảm thiểu|khắc phục|xử lý|tháo gỡ|đối phó|hạn chế) (bằng|qua|thông qua|cách) …', '(biện pháp|cách|giải pháp|hướng) (ứng phó|phòng ngừa|giảm thiểu|xử lý|khắc phục|tháo gỡ|đối phó)', '(để|nhằm) (phòng|tránh|giảm|ngăn|hạn chế|phòng ngừa|giảm thiểu|đề phòng|ngừa) …', '!(người|ai|đơn vị) (phụ trách|chịu trách nhiệm|theo dõi|xử lý|lo|sở hữu) (rủi ro|)', '(phụ trách|chịu trách nhiệm|theo dõi) (rủi ro|)', '(quỹ|nguồn|kinh phí|phương án|kế hoạch|người|địa điểm) dự phòng', 'thì (các bên|hai bên|chúng tôi|nhóm|bên|tổ|báo|dùng|họp|dời|đổi|chuyển|gọi|mời|cả) …', 'nên (các bên|hai bên|chúng tôi|nhóm|mỗi|luôn|phải|cứ|sẽ|việc) …', 'vì (vậy|thế) (các bên|hai bên|nhóm|chúng tôi|mỗi|mọi|chúng ta|) …', '(luân phiên|mã hoá|tập huấn|ký cam kết|kiểm toán|mua bảo hiểm|sao lưu|đa dạng hoá|giãn|lùi|tạm ứng|chia nhỏ) …', '<body> … (xem xét|cập nhật|xử lý|quyết định|theo dõi|rà soát)', '<person>', '<post>', '(họp|gặp|trao đổi|thông báo|nhắc|báo) (ngay|sớm|riêng|trước|trong|cho) …', '(cử|bố trí|phân công|tuyển|đào tạo|có) (thêm|sẵn|người|hai|cán bộ) …', '(khi|nếu) … xảy ra … (thì|sẽ|phải)', 'quy định rõ', '<freq> … (rà soát|cập nhật|xem lại)', 'đều phải …', '(hai chữ ký|hai người giữ|công khai sổ|niêm yết)',
        'nên (hai|bảo tàng|mọi|quỹ|tên|trước) …', '(vì thế|vì vậy|bởi vậy|cho nên) …', 'thì (hai|văn phòng|trưởng|cả) …',
        'cử (kế toán|chuyên viên|người) …', 'luôn có (ít nhất|) …', '(mở|dành|đổi chỗ|mua bảo hiểm) …', 'phải qua …',
        'không quá <number> (giờ|ngày)', 'hai chữ ký', 'có người (dự phòng|dịch|thay)', 'cách gỡ', '(sao lưu|kiểm tra) (mỗi|trước)',
        'ai (nhận|gỡ|lo) …', 'cùng chịu'
      ]
    },
    weak: [
      '(chủ động|kịp thời|thường xuyên|cùng) (nhận diện|phòng ngừa|khắc phục|tháo gỡ|dự báo|ứng phó|giải quyết|vượt qua) (các|mọi|những|) (rủi ro|khó khăn|vướng mắc|rào cản|thách thức|trở ngại)', '(quản lý|quản trị|kiểm soát|đánh giá|nhận diện|chia sẻ|phòng ngừa) (các|mọi|) rủi ro', '(bảng|kế hoạch|ma trận|sổ|khung) … rủi ro … sẽ', 'sẽ (xây dựng|lập|bổ sung) … rủi ro', 'tháo gỡ (khó khăn|vướng mắc)', 'vượt qua (khó khăn|thách thức)', 'nhiều (thách thức|khó khăn|rủi ro)', 'chia sẻ (khó khăn|rủi ro)'
    ],
    not: [
      '(giảm|giảm nhẹ|giảm thiểu|quản lý) rủi ro thiên tai', 'rủi ro thiên tai', '(nhóm|người|hành vi|đối tượng|phụ nữ|trẻ em|trẻ|khách hàng|gia đình) … (nguy cơ|có nguy cơ)', 'nguy cơ (cao|lây nhiễm|nhiễm|đuối nước|tuyệt chủng|cháy rừng|mắc|suy dinh dưỡng)', 'hoàn cảnh khó khăn', 'trẻ em (có hoàn cảnh|gặp) … khó khăn', '(vùng|xã|hộ|học sinh|người dân|địa bàn) (đặc biệt|) khó khăn', 'rào cản (tiếp cận|của người khuyết tật|đối với người khuyết tật|ngôn ngữ của trẻ)', 'xoá bỏ rào cản', 'cảnh báo sớm', 'yếu tố nguy cơ', 'bảo hiểm rủi ro nông nghiệp', 'đường không rào cản', 'khó khăn về vận động', 'bất khả kháng', 'cuộc thi … thử thách'
    ]
  }
}
