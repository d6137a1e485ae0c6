import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Ứng phó với thay đổi',
  why:
    'Mục "Quy trình giám sát và đánh giá đối tác hiệu quả" của tài liệu hướng dẫn khuyên các đối tác đoán trước những thay đổi có thể ảnh hưởng đến quan hệ ' +
    '(quy định, môi trường cạnh tranh, phạm vi, thu hẹp, sáp nhập, tái cấu trúc) và cùng tính trước cách ứng phó.',
  states: {
    met: 'Nêu ít nhất một thay đổi cụ thể (pháp luật, bối cảnh, phạm vi, sáp nhập, tái cấu trúc, mất nguồn vốn, bất khả kháng) và nói các bên làm gì khi đó.',
    partial: 'Chỉ nói chung chung là linh hoạt, hoặc kể ra thay đổi mà không nói sẽ làm gì.',
    missing: 'Không nói gì về những thay đổi có thể ảnh hưởng đến quan hệ đối tác.'
  },
  good: `- Khi quy định pháp luật thay đổi: các bên họp trong vòng 20 ngày để điều chỉnh hoạt động.
- Khi một đối tác sáp nhập hoặc tái cấu trúc: đối tác đó báo trước 30 ngày; tổ chức kế thừa tiếp nhận nghĩa vụ hoặc các bên phân công lại.
- Khi mất từ 30% nguồn vốn trở lên: Ban Điều phối chọn hoạt động ưu tiên và thu hẹp phạm vi.`,
  weak: 'Các bên linh hoạt thích ứng với những thay đổi trong quá trình hợp tác.',
  weakBecause: 'Chưa nêu thay đổi nào cụ thể và chưa nói các bên sẽ làm gì.',
  missing: 'Văn bản chưa nói các đối tác làm gì khi bối cảnh, quy định, tổ chức hay nguồn vốn thay đổi.',
  partial: 'Phần ứng phó với thay đổi chưa đủ: chưa nêu {lacking}.',
  lacking: {
    change: 'thay đổi cụ thể nào có thể xảy ra (pháp luật, phạm vi, sáp nhập, mất nguồn vốn, bất khả kháng …)',
    response: 'các bên làm gì khi có thay đổi đó'
  },
  template: {
    heading: 'Ứng phó với thay đổi',
    body: `Bên nào biết trước một thay đổi có thể ảnh hưởng đến công việc chung phải thông báo cho các bên còn lại trong vòng [10] ngày.

| Khi có thay đổi | Cách ứng phó |
|---|---|
| Pháp luật, chính sách hoặc bối cảnh thay đổi | Các bên họp trong vòng [20] ngày để điều chỉnh hoạt động: [cách làm] |
| Cần mở rộng hoặc thu hẹp phạm vi, đổi trọng tâm | Do [ban điều phối] quyết định sau khi lấy ý kiến các bên |
| Một bên sáp nhập, tái cấu trúc hoặc thu hẹp hoạt động | Tổ chức kế thừa tiếp nhận nghĩa vụ, hoặc các bên phân công lại trong vòng [30] ngày |
| Mất hoặc giảm nguồn vốn từ [30]% trở lên | Các bên chọn hoạt động ưu tiên và cắt giảm: [cách làm] |
| Bất khả kháng (thiên tai, dịch bệnh) | Các bên thông báo cho nhau, tạm dừng việc bị ảnh hưởng và thống nhất kế hoạch thay thế |`
  },
  additions: {
    change: 'Các thay đổi có thể ảnh hưởng đến hợp tác gồm: [pháp luật, chính sách], [sáp nhập, tái cấu trúc của một đối tác], [mất nguồn vốn], [bất khả kháng].',
    response: 'Khi có một thay đổi như vậy, bên liên quan thông báo trong vòng [10] ngày và các bên họp để [điều chỉnh hoạt động, phân công lại, tạm dừng].'
  },
  cues: {
    subject: [
      'thay đổi', 'biến động', 'bất khả kháng', 'sáp nhập', 'hợp nhất', 'chia tách', 'tái cấu trúc', 'tái cơ cấu', 'thu hẹp', 'giải thể', 'mở rộng (phạm vi|địa bàn|hợp tác|sang)', 'mất (nguồn|vốn|tài trợ)', '(hết|cắt|giảm|ngừng) (nguồn|vốn|tài trợ|kinh phí|tiền)', 'thích ứng', 'ứng phó với (thay đổi|biến động)',
      'hoàn cảnh', 'tình huống', 'nếu (có|xảy ra|gặp)', 'khi (có|xảy ra|gặp)', 'trường hợp', 'thiên tai', 'dịch bệnh', 'bão lũ', 'đổi (chủ|luật|tên)', 'chính sách mới', 'quy định mới', 'đổi trọng tâm', 'chuyển giao nghĩa vụ', 'kế thừa', 'biến cố', 'mất mùa', 'giá (xuống|lên|rớt|sụt)',
      'đổi chủ', 'rút (vốn|tài trợ)', 'bị (cắt|gộp|thu hồi|chuyển)', 'được tổ chức lại', 'quỹ hụt', '(tiền|quỹ) … hụt', 'giãn cách',
      'đóng cửa', 'quy hoạch mới', 'phải dời', 'không còn đủ điều kiện'
    ],
    elements: {
      change: [
        '!bất khả kháng', '(pháp luật|luật|chính sách|quy định|chủ trương|nghị định) (thay đổi|mới|có thay đổi|được sửa|sửa đổi)', '(thay đổi|biến động) (về|của|trong|) (pháp luật|chính sách|quy định|thị trường|giá|bối cảnh|tổ chức|cơ cấu|bộ máy|nguồn vốn|tài chính|kinh tế|nhu cầu|phạm vi|địa giới|hành chính|môi trường|khí hậu)', '!(sáp nhập|hợp nhất|chia tách|tái cấu trúc|tái cơ cấu|giải thể|đổi chủ sở hữu|chuyển đổi loại hình)',
        '(mất|hết|cắt|giảm|thiếu|ngừng|không còn|bị cắt) … (nguồn vốn|tài trợ|kinh phí|vốn|ngân sách|nguồn thu|tiền)', '(nhà tài trợ|bên tài trợ|quỹ) … (rút|cắt|dừng|ngừng|giảm)', '(mở rộng|thu hẹp|giảm bớt|thay đổi|điều chỉnh) (phạm vi|địa bàn|quy mô|trọng tâm|đối tượng|hợp tác)', 'đổi trọng tâm', '(khi|nếu|trường hợp) … (thiên tai|bão|lũ|hạn|dịch bệnh|đại dịch|chiến tranh|hoả hoạn|động đất|cháy rừng)', '(thiên tai|dịch bệnh|lũ|bão|hạn hán|mất mùa) … (thì|các bên|tạm|hai bên)',
        'thu hẹp (hoạt động|bộ máy|quy mô|nhân sự)', '(giá|thị trường) … (xuống|lên|sụt|rớt|biến động|tăng|giảm) …', 'hoàn cảnh thay đổi', '(xã|huyện|tỉnh|phường) … (nhập|sáp nhập|tách|đổi tên)', '(nhà máy|công ty|xưởng|cửa hàng|tổ chức) … (đóng cửa|đổi chủ|bán lại|chuyển đi|bán cho)', 'môi trường cạnh tranh', 'đối thủ (mới|cạnh tranh)', 'giấy phép … (bị thu hồi|hết hạn|không được gia hạn)', 'nhu cầu … thay đổi', '(nền tảng|máy chủ|phần mềm) … (đóng|ngừng|đổi điều khoản)', 'tái tổ chức',
        'được tổ chức lại', '(bị|phải) (cắt|gộp|dời|thu hồi|đóng cửa|chuyển mục đích)',
        '(ngân sách|nguồn|kinh phí|thuốc|tiền) … (bị cắt|kết thúc|hụt|thấp hơn|cạn)',
        '(chủ trương|quy định|luật|chính sách) … (thay đổi|mới)', 'đổi (chủ|điều khoản|trọng tâm)', 'lệnh (giãn cách|phong toả)',
        'quy hoạch mới', 'sắp xếp lại', 'kiện toàn bộ máy', 'không còn đủ điều kiện', 'trả giá cao hơn', 'mở thêm (huyện|xã|địa bàn)'
      ],
      response: [
        '(thông báo|báo|báo trước|báo tin) (cho|ngay|bằng|trong|nhau|)', '(họp|ngồi lại|gặp|bàn|thảo luận|thương lượng|trao đổi) (để|lại|trong|với|và|khẩn|bất thường) …', '(tạm dừng|tạm hoãn|tạm ngừng|hoãn|lùi|dời|gia hạn|kéo dài) …', '(điều chỉnh|sửa|thu hẹp|cắt giảm|giảm|chuyển|dồn) (hoạt động|kế hoạch|phạm vi|nghĩa vụ|chỉ tiêu|lịch|ngân sách|quy mô) …', '(bên|tổ chức|đơn vị|cơ quan|người) (kế thừa|kế tục|tiếp nhận|mới) … (tiếp tục|nhận|thực hiện|tiếp nhận|chịu|kế thừa)', '(kế thừa|tiếp nhận|chuyển giao) (quyền|nghĩa vụ|trách nhiệm|các) …', 'được miễn (trách nhiệm|trừ)',
        '(phân công|chia|giao) lại', '(ưu tiên|chọn) (hoạt động|việc|nhóm) …', '(cùng|các bên|hai bên) (tìm|xác định|thống nhất|lập|xây dựng|chia) … (giải pháp|phương án|nguồn|kế hoạch|thay thế|thiệt)', '(phương án|kế hoạch) (dự phòng|thay thế|b|ứng phó)', '<deadline>', '<body> … (quyết định|họp|xem xét|phê duyệt|thống nhất)', 'thì (các bên|hai bên|chúng tôi|bên|nhóm|tổ|mỗi) …', 'chia (đôi|sẻ|nhau) … (thiệt hại|phần lỗ|lỗ)', 'khắc phục hậu quả', '(tìm|vận động|huy động) (nguồn|vốn|tài trợ) (khác|mới|thay thế)', 'chấm dứt (thoả thuận|hợp tác)', 'lấy ý kiến', 'tính lại (giá|phần|công)', 'bàn giao',
        '(tiếp tục|vẫn) (thực hiện|mở|giữ|làm)', 'chuyển (sang|khách hàng|dữ liệu|về) …',
        '(dừng|giữ|hoãn) (phần|dịch vụ|việc|nguyên|hoạt động) …', 'ký phụ lục', 'triệu tập', 'đàm phán lại', '(tìm|lập) (chỗ|hồ sơ|nơi) …',
        'bầu … tạm thời', 'việc phải làm', 'các bên làm gì', '(không|chưa) đòi', 'trình phương án', 'nói giá khác',
        '(xuất|gỡ) (toàn bộ|dữ liệu) …'
      ]
    },
    weak: [
      '(linh hoạt|chủ động|sẵn sàng|kịp thời) (thích ứng|điều chỉnh|ứng phó|thay đổi)', 'thích ứng với (mọi|những|các) thay đổi', 'tuỳ (theo|) tình hình', 'theo tình hình thực tế', 'khi có thay đổi', 'có thể mở rộng', 'phương án ứng phó … sẽ', 'linh hoạt', 'phù hợp với (điều kiện|bối cảnh|hoàn cảnh) (mới|thay đổi)'
    ],
    not: [
      'biến đổi khí hậu', '(ứng phó|thích ứng) với biến đổi khí hậu', 'thay đổi (hành vi|nhận thức|tư duy|thói quen|cuộc sống|lối sống)', 'giảm nhẹ rủi ro thiên tai', 'phòng, chống thiên tai', 'ứng phó (thiên tai|sự cố) (tại|cho|dựa vào) cộng đồng', 'thay đổi (địa chỉ|số điện thoại|tài khoản)', 'cơ cấu lại nợ', 'lý thuyết thay đổi', 'nhân vật thay đổi', 'sáp nhập dữ liệu', 'tạo (ra|) (sự|) thay đổi', 'thu hẹp khoảng cách', 'tình nguyện viên ứng phó'
    ]
  }
}
