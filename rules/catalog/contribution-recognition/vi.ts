import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Ghi nhận đóng góp',
  why:
    'Mục "Mục đích" của tài liệu hướng dẫn gắn lòng tin với việc thấy được giá trị và phần góp của mọi thành viên; nói rõ cách ghi nhận giúp không ai thấy mình bị bỏ quên.',
  states: {
    met: 'Nói rõ đóng góp của các đối tác được ghi nhận bằng cách nào: nêu tên, in logo, đứng tên tác giả, cảm ơn công khai.',
    partial: 'Chỉ nói trân trọng đóng góp, chưa có cách ghi nhận.',
    missing: 'Không nói gì về việc ghi nhận đóng góp.'
  },
  good: 'Mọi ấn phẩm và bài phát biểu về chương trình nêu tên cả ba bên theo thứ tự chữ cái; logo in cùng cỡ; cán bộ viết bài được đứng tên tác giả.',
  weak: 'Các bên trân trọng đóng góp của nhau.',
  weakBecause: 'Đây mới là lời trân trọng, chưa nói đóng góp được ghi nhận ở đâu, bằng cách nào.',
  missing: 'Văn bản chưa nói đóng góp của các đối tác được ghi nhận bằng cách nào.',
  partial: 'Việc ghi nhận đóng góp chưa đủ rõ: chưa nêu {lacking}.',
  lacking: { recognition: 'cách ghi nhận cụ thể (nêu tên, in logo, đứng tên tác giả, cảm ơn công khai)' },
  template: {
    heading: 'Ghi nhận đóng góp',
    body: `Đóng góp của mỗi bên được ghi nhận như sau:

- Mọi ấn phẩm, trang web và bài phát biểu về quan hệ đối tác nêu đầy đủ tên của {partners}; logo các bên in cùng kích cỡ.
- Người trực tiếp viết hoặc nghiên cứu được đứng tên tác giả, kèm tên tổ chức.
- [Thư ký] ghi đóng góp của từng bên (tiền, ngày công, hiện vật) vào báo cáo [hằng năm] và cảm ơn công khai tại [cuộc họp tổng kết].`
  },
  additions: {
    recognition: 'Mọi sản phẩm chung nêu tên và in logo của tất cả các bên; đóng góp của từng bên được ghi trong [báo cáo năm] và cảm ơn công khai tại [sự kiện].'
  },
  cues: {
    subject: [
      'ghi nhận', 'ghi nhận đóng góp', 'ghi công', 'vinh danh', 'tri ân', 'cảm ơn', 'lô gô', 'logo', 'biểu trưng', 'tên tác giả',
      'đồng tác giả', 'đứng tên', 'nêu tên', 'ghi tên', 'nhận diện', 'hình ảnh thương hiệu', 'khen thưởng', 'tuyên dương', 'giấy khen',
      'công lao', 'truyền thông', 'ấn phẩm', 'xuất bản', 'đóng góp', 'bảng tên', 'trích dẫn', 'quảng bá', 'sản phẩm chung', 'bài báo',
      'công bố', 'thông cáo',
      'báo cáo năm', 'tổng kết', 'bằng khen', 'giải thưởng', 'thành quả chung', 'tờ rơi', 'bảng tin', 'trang đầu', 'sổ vàng',
      'tên (của|) (các|cả|hai|ba|bốn|từng) (bên|đối tác|tổ chức|đơn vị)', 'trang web', 'chữ cuối phim', 'tiêu đề thư'
    ],
    elements: {
      recognition: [
        '!(lô gô|logo|biểu trưng|nhãn) (của|) (cả|các|hai|ba|bốn|mỗi|tất cả|từng|đủ|<partner>)',
        '!(in|gắn|đặt|có|mang|kèm|trưng) (đủ|đầy đủ|cả|) (lô gô|logo|biểu trưng)', '!(in|gắn|mang|kèm) (đủ|đầy đủ|cả) tên',
        '!(nêu|ghi|nhắc|kể|đọc|đề|khắc|in|viết) (rõ|đủ|đầy đủ|) tên (của|) (cả|các|hai|ba|bốn|mỗi|từng|tất cả|đủ|<partner>|người|tổ chức|nhà|đơn vị|thành viên)',
        '!(nêu|ghi|nhắc|kể) (rõ|đủ|đầy đủ) tên', '!đứng tên (tác giả|đồng tác giả|chung|)', '!đồng tác giả', '!tên tác giả',
        '!thứ tự (tên|tác giả)',
        '!ghi nhận … (trong|tại|trên|bằng|ở) (báo cáo|ấn phẩm|trang|cuộc họp|hội nghị|lễ|tài liệu|sản phẩm|mọi|mục|phần|bài|sổ|biển|bảng|thư)',
        '!(đóng góp|công|phần góp|công sức) … (được|) (ghi|nêu|nhắc|công bố|kể) (tên|nhận|rõ|vào|trong|công khai|tại)',
        '!(lời|phần|mục|thư|trang) (cảm ơn|tri ân|ghi công)', '!cảm ơn … (công khai|trong|tại|bằng|trước)', '!vinh danh', '!tuyên dương',
        '!ghi công', '!(biểu dương|khen thưởng) … (bên|thành viên|đối tác|tổ chức|người|tình nguyện viên)',
        '!(bảng|biển|bia) … (tên|ghi|khắc)', '!cùng (kích cỡ|cỡ|kích thước)',
        '!giấy (chứng nhận|khen|cảm ơn) … (đóng góp|tham gia|đối tác|tình nguyện)',
        '!(trích dẫn|dẫn) (nguồn|tên) (của|) (các|tổ chức|bên|người)', '!nói rõ (ai|bên nào|phần nào) (là của|do|đã)',
        '!cả (hai|ba|bốn) (bên|tên|tổ chức) … (tên|nhắc|xuất hiện)',
        '!(phát biểu|báo chí|thông cáo) … (nhắc|nêu|kể) … (tên|cả|các bên|đối tác)',
        '!không (bên|ai) nào … (một mình|riêng) (nhận|giành|đứng tên|kể)', '(tên|lô gô) (của|) (hai|ba|các|cả|mỗi) bên',
        '!tên (cả|của|) … (xuất hiện|đứng cạnh|đặt cạnh|trên bìa|ở trang|theo bảng chữ cái)',
        '(được|) (ghi|nêu|đề|viết|khắc|đọc) tên',
        '(liệt kê|giới thiệu) (từng|hết|toàn bộ|đầy đủ|các) (đối tác|thành viên|tổ chức|bên|xã|nhóm)',
        'phần đóng góp … của (mỗi|từng|các) (bên|thành viên|đối tác)',
        '(tặng|trao|cấp) … (bằng khen|giấy chứng nhận|thư cảm ơn|kỷ niệm chương)', '!giải thưởng … (cùng|đại diện)',
        'giải … (thành viên|đối tác|bạn)', 'ghi danh', '!gắn thẻ', '!(nêu|ghi|kể) … phần việc của', '!sổ vàng',
        '!không bên nào được … của riêng', '!(nói|kể) … (đủ|cả) (hai|ba|bốn|các) (bên|làng|xóm|tổ chức)', '!nêu là nguồn',
        '!(viết|ghi) (ai|nhà nào) (cho|góp|làm)', '!có tên trong (tệp|mục cảm ơn|danh sách đóng góp)', '!(biểu trưng|lô gô) … (cạnh nhau|cùng hàng|ngang)',
        '!(lời|) cảm ơn (những|các|từng|người)', '!biển nêu tên', '!công của ai', 'tên tổ chức', 'tên người viết'
      ]
    },
    weak: [
      'trân trọng (đóng góp|mọi đóng góp|sự đóng góp|công sức)', 'đánh giá cao', 'ghi nhận (và|) (trân trọng|đánh giá cao)', 'quý trọng',
      'biết ơn', 'ghi nhận đóng góp (của|) (các|mọi|mỗi|từng|nhau|tất cả)', 'tôn trọng đóng góp', 'mọi đóng góp đều (quý|đáng|được)',
      'coi trọng', 'việc ghi nhận … sẽ (được|)', 'công nhận (giá trị|vai trò|đóng góp) (của|)', 'vui mừng'
    ],
    not: [
      'ghi nhận (ý kiến|phản hồi|góp ý|khiếu nại|phản ánh|sự việc|vụ việc|số liệu|vi phạm|biên bản|hiện trạng|doanh thu|thông tin)',
      'đã ghi nhận', 'ghi nhận <number> (ca|vụ|trường hợp|lượt|ý kiến)', 'sử dụng (lô gô|logo) … (đồng ý|cho phép|xin phép)',
      'không (được|) (sử dụng|dùng) (tên|lô gô|logo)', 'bản quyền', 'đăng ký nhãn hiệu',
      'ghi tên (vào|đăng ký) (danh sách|sổ) (dự|họp|khách)', 'điểm danh', 'khen thưởng học sinh', 'giấy chứng nhận đăng ký',
      'danh sách ký tên', 'bảo mật danh tính', 'lô gô của mạng lưới', 'không nêu tên', 'biển số', 'thi đua khen thưởng của ngành',
      'đóng góp ý kiến', 'nêu tên người bệnh',
      '(lô gô|logo) … phải được … đồng ý', 'không quy định (việc|) nêu tên', 'ghi rõ họ tên', 'chỉ mang tên',
      'ghi tên vào danh sách'
    ]
  }
}
