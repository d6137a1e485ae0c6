import type { RequirementWording } from '../../wording.ts'

export const wording: RequirementWording = {
  title: 'Tính bền vững',
  why:
    'Tài liệu hướng dẫn không đòi hỏi điều này, nhưng nhiều việc tốt dừng lại cùng ngày tiền dự án hết; ' +
    'bàn trước việc gì được tiếp tục, ai phụ trách và lấy nguồn lực ở đâu thì kết quả ở lại với người dân.',
  states: {
    met: 'Nói rõ việc gì được tiếp tục sau khi hết kinh phí hay hết thời hạn, ai phụ trách và lấy nguồn nào.',
    partial: 'Chỉ nói chung chung về bền vững, hoặc chỉ nêu việc mà không nêu ai phụ trách và lấy nguồn lực ở đâu.',
    missing: 'Không nói gì về việc duy trì kết quả.',
  },
  good: `Sau khi dự án kết thúc, điểm đọc sách vẫn mở cửa; Hội Phụ nữ xã nhận quản lý và trích 5 triệu đồng mỗi năm từ quỹ hội để mua sách.
Năm cuối, hai bên lập kế hoạch chuyển giao và tập huấn cho người nhận.`,
  weak: 'Các bên hướng tới sự phát triển bền vững của mô hình.',
  weakBecause: 'Chưa nói việc gì được duy trì, ai phụ trách và lấy nguồn nào.',
  missing: 'Văn bản chưa nói kết quả được duy trì thế nào sau khi hết kinh phí hay hết thời hạn.',
  partial: 'Phần bền vững chưa đủ: chưa nêu {lacking}.',
  lacking: {
    continues: 'việc gì hay kết quả nào được tiếp tục sau khi hết kinh phí, hết thời hạn',
    means: 'ai tiếp tục phụ trách và lấy nguồn lực ở đâu',
  },
  template: {
    heading: 'Duy trì kết quả',
    body: `Sau khi [dự án kết thúc], các bên tiếp tục duy trì [công việc, công trình, dịch vụ].

[Bên nào] tiếp nhận quản lý; chi phí lấy từ [nguồn]. Trước khi kết thúc [6] tháng, các bên lập kế hoạch chuyển giao và [tập huấn] cho người nhận.`,
  },
  additions: {
    continues: 'Sau khi [dự án kết thúc], các bên tiếp tục duy trì [công việc, công trình, dịch vụ].',
    means: '[Bên nào] tiếp nhận quản lý; chi phí duy trì lấy từ [nguồn].',
  },
  cues: {
    subject: [
      'bền vững', 'duy trì (kết quả|hoạt động|mô hình|sau|lâu dài|việc|công trình)', '(sau khi|khi) (dự án|chương trình|tài trợ|thoả thuận) (kết thúc|hết|đóng)', '(sau khi|khi) hết (tiền|kinh phí|tài trợ|vốn|dự án|hạn)', 'sau dự án', 'hậu dự án', 'lâu dài', 'chuyển giao (mô hình|kết quả|cho địa phương|cho cộng đồng|quản lý|lại|công trình)', 'tiếp nối', 'nhân rộng', 'tự chủ', 'vận hành (lâu dài|và bảo dưỡng|sau)', 'về lâu về dài', 'dự án rút đi', 'không còn (tiền|tài trợ|dự án|kinh phí)', 'kế thừa', 'duy tu',
    ],
    elements: {
      continues: [
        '!(sau khi|khi) (dự án|chương trình|tài trợ|thoả thuận|nguồn tài trợ|giai đoạn này) … (kết thúc|hết|đóng|rút) … (vẫn|tiếp tục|duy trì|còn|được giao|được giữ|hoạt động)', '!(sau khi|khi) hết (tiền|kinh phí|tài trợ|vốn|dự án|thời hạn) … (vẫn|tiếp tục|duy trì|còn|hoạt động|nuôi|làm|giữ)', '!(tiếp tục|duy trì|vẫn) … (sau khi|sau dự án|khi không còn|kể cả khi|khi dự án|khi hết) …', '!kế hoạch (duy trì|bền vững|chuyển giao|tiếp nối|hậu dự án) …', '!(nhân rộng|mở rộng) (mô hình|cách làm|kết quả) (ra|sang|cho|tới|đến|tại|ở) …', '!(lồng ghép|đưa) … vào (kế hoạch|ngân sách|chương trình|quy hoạch|nghị quyết) (của |) (xã|huyện|tỉnh|địa phương|ngành|sở|hội|trường|uỷ ban|thôn) …',
        '!(chuyển giao|bàn giao|giao) … cho (xã|thôn|cộng đồng|địa phương|người dân|nhóm|hội|trường|trạm|uỷ ban|ban quản lý) … (quản lý|vận hành|duy trì|sử dụng|tiếp tục|tiếp nhận)', '(duy trì|giữ|tiếp tục) (mô hình|hoạt động|dịch vụ|lớp|quỹ|nhóm|kênh|công trình|kết quả|điểm|thư viện|việc|tổ|câu lạc bộ) …', '(vẫn|còn) (mở cửa|hoạt động|chạy|tiếp tục|sinh hoạt|được duy trì|dùng được) …', '(mô hình|dịch vụ|công trình|lớp học|quỹ|nhóm|câu lạc bộ|kết quả) … (được duy trì|tiếp tục|còn lại|ở lại|tự vận hành)', '(vận hành|bảo dưỡng|duy tu|bảo trì) (công trình|lâu dài|hằng năm|máy|hệ thống|giếng|thiết bị) …', '(tài liệu|giáo trình|dữ liệu|thiết bị|vườn ươm|máy) … (để lại|ở lại|giao lại|tiếp tục dùng)', '(chuyển giao|bàn giao|giao lại) (mô hình|công trình|tài liệu|thiết bị|kỹ thuật|kết quả|quản lý|công việc|lớp) …', '(ít nhất|thêm) <number> năm (sau|nữa|tiếp theo)', 'việc … không (dừng|đứt|bỏ dở)', '(nhân|lan toả) (rộng|ra) …',
      ],
      means: [
        '!(quỹ|nguồn|kinh phí|chi phí|tiền|ngân sách) (duy trì|vận hành|bảo dưỡng|bảo trì|duy tu|sau dự án|bền vững|lâu dài) … (từ|do|lấy|trích|bằng|gồm)', '!(nhận|tiếp nhận|chịu trách nhiệm|đảm nhận|lo) (quản lý|duy trì|vận hành|bảo dưỡng|tiếp|bảo trì|duy tu) …', '(quản lý|vận hành|duy trì|bảo dưỡng) (do|bởi|giao cho|bằng) …', '(trích|góp|đóng|bố trí|dành|chi) … (đồng|triệu|phần trăm|quỹ|ngân sách|kinh phí|<money>|mỗi năm|hằng năm)', '(từ|lấy từ|bằng|nhờ) (quỹ|ngân sách|nguồn|phí|tiền|lãi|doanh thu|đóng góp|nguồn thu|hội phí) …', '(do|giao|giao cho) (<partner>|<body>|xã|thôn|hội|trường|trạm|ban|tổ|nhóm|uỷ ban|phòng|sở) … (quản lý|vận hành|duy trì|phụ trách|tiếp tục|tiếp nhận|lo|nhận)', '(hội|xã|thôn|trường|trạm|ban|tổ|nhóm|uỷ ban|<partner>|<body>) … (nhận|tiếp nhận|tiếp quản|lo|phụ trách|đứng ra|bố trí|chịu) …', '<money>',
        '(huy động|vận động|tìm) (nguồn|vốn|kinh phí|đóng góp|tài trợ) …', '(thu|nguồn thu|doanh thu) (phí|từ|bán|dịch vụ) …', '(tập huấn|đào tạo|bồi dưỡng|kèm cặp|dạy) … (người|cán bộ|nòng cốt|đội|nhóm|tổ|giáo viên|thợ) (nhận|tiếp quản|địa phương|tại chỗ|kế cận|của xã|trong thôn) …', '(đội ngũ|cán bộ|nhóm|người|giảng viên) (nòng cốt|kế cận|tại chỗ|địa phương|nguồn) …', '(quỹ (quay vòng|xoay vòng|bảo dưỡng|vận hành|chung|duy tu))', '(người dân|bà con|các hộ|người dùng|cộng đồng) (tự |cùng |) (góp|đóng|quản lý|vận hành|trả|lo|sửa) …', '(trước|sáu tháng|<number> tháng) … (kết thúc|cuối) … (lập|xây dựng|bàn|họp|chuyển giao)', '(năm|tháng|quý) cuối …', '(công|ngày công) (của|do|đóng góp) …', 'xã hội hoá …', '(bảo hiểm|ngân sách nhà nước|ngân sách xã|ngân sách huyện|ngân sách địa phương) …',
      ],
    },
    weak: [
      '!(phát triển|hướng tới|hướng đến|bảo đảm|đảm bảo|vì|góp phần) … bền vững', '!(tính|sự|yếu tố) bền vững', '!(hợp tác|quan hệ|gắn bó) (lâu dài|bền vững|ổn định)', '!một cách bền vững', '!(hiệu quả và|hiệu quả|ổn định và) bền vững', '(cố gắng|nỗ lực|mong muốn|hy vọng) …', '!(duy trì|phát huy) (kết quả|thành quả|mô hình)', '!nhân rộng (mô hình|kết quả)',
    ],
    not: [
      'duy trì (liên lạc|trao đổi|chế độ|trật tự|họp|hạn|thông tin|mối quan hệ)', 'phát triển bền vững (số|sdg|mục tiêu|liên hợp quốc)', 'mục tiêu phát triển bền vững', '(nông nghiệp|du lịch|lâm nghiệp|sinh kế|nghề cá|năng lượng) bền vững', '(giảm nghèo|quản lý rừng) bền vững', '(phòng|trung tâm|viện|quỹ|khoa|mạng lưới) … phát triển bền vững', 'tự chủ tài chính của đơn vị', 'khai thác bền vững', 'cây lâu dài',
    ],
  },
}
