import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Điều chỉnh mục tiêu theo kết quả đánh giá',
  why:
    'Mục "Quy trình giám sát và đánh giá đối tác hiệu quả" của tài liệu hướng dẫn muốn kết quả đánh giá không nằm trên giấy: các đối ' +
    'tác rút bài học rồi điều chỉnh mục tiêu và kế hoạch cho phù hợp.',
  states: {
    met: 'Nói rõ kết quả theo dõi, đánh giá hoặc bài học dẫn đến việc thay đổi mục tiêu, kế hoạch hay hoạt động, kèm thời điểm hoặc người quyết định.',
    partial: 'Có nhắc đến điều chỉnh nhưng không rõ khi nào, ai làm, hoặc chỉ nói "rút kinh nghiệm".',
    missing: 'Không nói kết quả đánh giá được dùng để thay đổi điều gì.'
  },
  good: `Trong vòng 30 ngày sau mỗi kỳ đánh giá năm, Ban Điều phối căn cứ kết quả và bài học để điều chỉnh mục tiêu, chỉ tiêu và kế hoạch của năm sau.
Hoạt động nào hai kỳ liền không đạt chỉ tiêu thì dừng hoặc thay bằng cách làm khác.`,
  weak: 'Sau khi đánh giá, các bên rút kinh nghiệm cho giai đoạn tiếp theo.',
  weakBecause: 'Chưa rõ mục tiêu, kế hoạch nào sẽ thay đổi, khi nào và ai quyết định.',
  missing: 'Văn bản chưa nói kết quả theo dõi, đánh giá được dùng để điều chỉnh mục tiêu hay kế hoạch như thế nào.',
  partial: 'Việc điều chỉnh theo kết quả đánh giá chưa đủ: chưa nêu {lacking}.',
  lacking: {
    adjustment: 'kết quả đánh giá hay bài học dẫn đến thay đổi mục tiêu, kế hoạch hoặc hoạt động nào',
    'when-who': 'việc điều chỉnh được làm khi nào hoặc do ai quyết định'
  },
  template: {
    heading: 'Điều chỉnh theo kết quả đánh giá',
    body: `Căn cứ kết quả theo dõi, đánh giá và các bài học rút ra, các bên điều chỉnh mục tiêu, chỉ tiêu và kế hoạch hoạt động.

- Thời điểm: trong vòng [30] ngày sau mỗi kỳ đánh giá [hằng năm].
- Người đề xuất: [tên người hoặc nhóm] soạn đề xuất điều chỉnh, nêu rõ kết quả nào dẫn đến thay đổi nào.
- Người quyết định: [tên ban hoặc người đại diện của các bên] thông qua kế hoạch đã điều chỉnh.
- Hoạt động không đạt chỉ tiêu trong [hai] kỳ liên tiếp được [dừng, thay thế hoặc thiết kế lại].`
  },
  additions: {
    adjustment: 'Căn cứ kết quả theo dõi, đánh giá và bài học rút ra, các bên điều chỉnh [mục tiêu, chỉ tiêu, kế hoạch hoạt động].',
    'when-who': '[Ban hoặc người phụ trách] xem xét và quyết định việc điều chỉnh trong vòng [30] ngày sau mỗi kỳ đánh giá.'
  },
  cues: {
    subject: [
      'điều chỉnh', 'rút kinh nghiệm', 'bài học', 'kết quả (đánh giá|giám sát|theo dõi|khảo sát|sơ kết|tổng kết|rà soát)', 'sau (khi|mỗi|kỳ|đợt|) (đánh giá|sơ kết|giám sát|tổng kết|khảo sát)', 'giám sát', 'đánh giá', 'sơ kết', 'học hỏi', 'cải tiến', 'kế hoạch sửa đổi',
      'thay đổi cách làm', 'làm lại kế hoạch', 'xem lại mục tiêu', 'quản lý thích ứng', 'thích ứng', '(số liệu|con số|chỉ số) … (cho thấy|thấp|dưới|không đạt)', 'không đạt (chỉ tiêu|mục tiêu|kế hoạch)', 'việc (nào|gì) (không|chưa) (hiệu quả|được|chạy|ăn thua)', 'nhìn lại', 'phát hiện (từ|của)', 'khuyến nghị',
      'đổi (cách|lịch|chỗ|chương trình|giống)', '(xem|coi) (sổ|số liệu|kết quả)', '(giống|trò|điểm|mô hình|luống) nào', 'dồn sức',
      'hạ mục tiêu', 'lỗ thì', 'đặt lại ưu tiên', 'thay cách làm', 'khắc phục'
    ],
    elements: {
      adjustment: [
        '!(điều chỉnh|sửa|sửa đổi|cập nhật|thay đổi|xem lại|đặt lại|hiệu chỉnh|xây dựng lại|thiết kế lại) … (theo|dựa trên|căn cứ|trên cơ sở|từ|sau) … (kết quả|bài học|đánh giá|giám sát|số liệu|khuyến nghị|sơ kết|theo dõi)',
        '!(kết quả|bài học|số liệu|phát hiện|khuyến nghị|đánh giá|giám sát) … (để|làm căn cứ|làm cơ sở|dùng để|là căn cứ|là cơ sở) … (điều chỉnh|sửa|sửa đổi|thay đổi|lập kế hoạch|xây dựng kế hoạch|đặt lại|cập nhật|cải tiến)',
        '!(căn cứ|dựa trên|dựa vào|trên cơ sở|từ) … (kết quả|bài học|số liệu|đánh giá|khuyến nghị|góp ý) … (điều chỉnh|sửa|thay đổi|đặt lại|cập nhật|thiết kế lại|quyết định)', 'điều chỉnh (lại|) (mục tiêu|chỉ tiêu|kế hoạch|hoạt động|cách làm|nội dung|phương pháp|ngân sách|tiến độ|mục đích|khung)',
        '(sửa|sửa lại|sửa đổi|đổi|thay đổi|cập nhật|xem lại|đặt lại|viết lại|làm lại) (mục tiêu|chỉ tiêu|kế hoạch|hoạt động|cách làm|lịch|ưu tiên|kế hoạch hành động)', 'kế hoạch (sửa đổi|điều chỉnh|cải tiến|khắc phục|hành động)', '(dừng|bỏ|cắt|thay|nhân rộng|mở rộng|giảm|tăng) … (hoạt động|việc|cách làm|mô hình|chỉ tiêu) …',
        '(không đạt|dưới|chưa đạt|thấp hơn) … (thì|sẽ|phải) …', 'việc nào … (thì|bỏ|làm tiếp|dừng)', 'cái (gì|nào) … thì (bỏ|giữ|sửa|đổi|dừng)', '(đưa|đưa các|lồng ghép) … bài học … vào kế hoạch', '!bài học … (đưa vào|áp dụng vào|chuyển thành) …', 'chuyển (nguồn lực|ngân sách|tiền) sang', 'đổi (cách|hướng|giống|lịch)', 'nâng hoặc hạ', 'thiết kế lại',
        '!(đặt|viết|lập|thiết kế) lại (ưu tiên|mục tiêu|kế hoạch|kịch bản|hoạt động|chỉ tiêu)', '!thay cách làm',
        '!dồn (sức|công|tiền) sang', '!(nâng|hạ) … (mục tiêu|chỉ tiêu)', 'rút vốn khỏi',
        '(đổi|dời|bỏ bớt|thêm) (lịch|điểm|trò|chỗ|chương trình|cách|giờ) …', '(lỗ|không hiệu quả|không ai) … (bỏ|ngừng|nghỉ|dừng|thay)',
        'sửa (lộ trình|kịch bản)'
      ],
      'when-who': [
        '<freq>', '<deadline>', '<date>', '<body>', '<person>', '<post>', '<partner>', '(sau|trước) (mỗi|từng|kỳ|khi) (đánh giá|sơ kết|vụ|mùa|năm|quý|đợt|tổng kết|kỳ|giữa kỳ|báo cáo)', '(đầu|cuối|giữa) (năm|kỳ|vụ|quý|mùa)', '(các bên|hai bên|chúng tôi|nhóm|ban|tổ) (cùng|sẽ|họp|ngồi|thống nhất|) …',
        '(do|trình) … (quyết định|phê duyệt|thông qua|duyệt|đề xuất)', 'tại (hội nghị|cuộc họp|phiên họp) …', '(mỗi|hằng) (năm|quý|tháng|vụ)', 'cho (năm|vụ|quý|mùa|kỳ) (sau|tới)', '(phê duyệt|thông qua|quyết định)', 'điều phối viên', 'trưởng nhóm',
        'tại hội nghị', 'trong tuần', 'năm (sau|tới|kế tiếp)', 'vụ sau', '(trưởng nhóm|hội đồng|thầy cô|bà con|câu lạc bộ) …', 'ai quyết'
      ]
    },
    weak: [
      'rút kinh nghiệm', 'rút (ra|) bài học', 'điều chỉnh (khi cần|nếu cần|kịp thời|phù hợp|cho phù hợp|linh hoạt)', 'kịp thời điều chỉnh', 'linh hoạt', 'cải tiến (liên tục|không ngừng)', 'sẵn sàng (thay đổi|điều chỉnh)', 'để (cải thiện|nâng cao) (chất lượng|hiệu quả)', 'học từ (sai lầm|thất bại)',
      'có thể (được|) điều chỉnh', 'cơ chế điều chỉnh … sẽ'
    ],
    not: [
      'phạm vi điều chỉnh', 'đối tượng điều chỉnh', 'điều chỉnh (giá|lương|quy hoạch|tỷ giá|bởi pháp luật|địa giới|giới tính)', 'bài học (trên lớp|tiếng|môn|số|sách giáo khoa|đạo đức)', 'soạn bài học', 'luật … điều chỉnh', 'được điều chỉnh (bởi|theo) (luật|pháp luật)', 'sửa đổi (điều lệ|thoả thuận|quy chế|bản ghi nhớ|hiến pháp|luật)',
      'điều chỉnh (ánh sáng|xe lăn|máy)', 'phụ lục hợp đồng'
    ]
  }
}
