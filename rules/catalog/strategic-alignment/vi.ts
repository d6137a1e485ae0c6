import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Gắn với kế hoạch chiến lược',
  why:
    'Phần "Bước thứ ba" của tài liệu hướng dẫn muốn điều lệ gắn với kế hoạch chiến lược, vì đó là nền tảng cho công việc chung của các đối tác.',
  states: {
    met: 'Nêu tên một chiến lược, kế hoạch, chương trình hoặc đề án và nói quan hệ đối tác phục vụ hay thực hiện nó.',
    partial: 'Chỉ nói "phù hợp với chiến lược của các bên" mà không nêu tên, hoặc nêu tên mà không nói gắn thế nào.',
    missing: 'Không nhắc tới chiến lược hay kế hoạch nào làm cơ sở cho quan hệ đối tác.'
  },
  good:
    'Quan hệ đối tác này thực hiện hướng ưu tiên số 2 trong Kế hoạch chiến lược 2024–2028 của Hội Nước Sạch và góp phần vào Chương trình nước sạch nông thôn của tỉnh đến năm 2030.',
  weak: 'Hoạt động hợp tác phù hợp với định hướng chiến lược của mỗi bên.',
  weakBecause: 'Chưa nêu tên chiến lược nào, người đọc không thể đối chiếu.',
  missing: 'Văn bản chưa gắn quan hệ đối tác với chiến lược hay kế hoạch nào.',
  partial: 'Phần gắn với kế hoạch chiến lược chưa đủ: chưa nêu {lacking}.',
  lacking: {
    strategy: 'tên chiến lược, kế hoạch hoặc chương trình cụ thể',
    serves: 'quan hệ đối tác phục vụ hay thực hiện chiến lược ấy thế nào'
  },
  template: {
    heading: 'Gắn với kế hoạch chiến lược',
    body: `Quan hệ đối tác này được xây dựng trên cơ sở các chiến lược và kế hoạch sau:

- {partner}: quan hệ đối tác góp phần thực hiện [mục tiêu hoặc hướng ưu tiên] trong Kế hoạch chiến lược [giai đoạn] của tổ chức.

Các bên cùng góp phần thực hiện [tên chương trình, đề án hoặc chiến lược của nhà nước] giai đoạn [năm–năm].`
  },
  additions: {
    strategy: 'Chiến lược làm cơ sở cho quan hệ đối tác là [tên kế hoạch chiến lược, giai đoạn, cơ quan ban hành].',
    serves: 'Quan hệ đối tác này góp phần thực hiện [mục tiêu số …] của [tên kế hoạch chiến lược].'
  },
  cues: {
    subject: [
      'chiến lược', 'kế hoạch chiến lược', 'định hướng chiến lược', 'chương trình mục tiêu quốc gia', 'chương trình hành động',
      'kế hoạch hành động', 'đề án', 'quy hoạch', 'kế hoạch phát triển', 'chương trình quốc gia', 'kế hoạch quốc gia',
      'kế hoạch <number> năm', 'nghị quyết', 'mục tiêu phát triển bền vững', 'sdg',
      'lộ trình', 'khung chiến lược', 'kế hoạch trung hạn', 'kế hoạch năm năm', 'chính sách (quốc gia|của tỉnh|nhà nước)', 'phù hợp với', 'gắn với',
      'kế hoạch <number>', 'khung hợp tác quốc gia', 'kế hoạch tổng thể', 'chương trình phát triển'
    ],
    elements: {
      strategy: [
        'kế hoạch chiến lược <date>', 'kế hoạch chiến lược (giai đoạn|của|<number>)', 'chiến lược quốc gia',
        'chiến lược (phát triển|phòng|bảo vệ|về|tổng thể|chung)', 'chiến lược … (giai đoạn|đến năm|<number>|của)', 'chiến lược <date>',
        'chương trình mục tiêu quốc gia', 'đề án … (của|giai đoạn|đến năm|<number>|về|tăng cường|phát triển|hỗ trợ|số)',
        'đề án <number>', 'kế hoạch hành động (quốc gia|của tỉnh|<number>|về)', 'chương trình hành động (quốc gia|số|của|về)',
        'kế hoạch phát triển kinh tế xã hội', 'nghị quyết số', 'quy hoạch (tỉnh|vùng|tổng thể)', 'kế hoạch (5|năm) năm',
        'kế hoạch trung hạn', 'chương trình (quốc gia|tỉnh|của chính phủ|giảm nghèo|nông thôn mới|ocop)', 'mục tiêu phát triển bền vững',
        'sdg', 'lộ trình … (đến|2030|2050)', 'khung hành động sendai', 'kế hoạch số', 'chiến lược và kế hoạch', 'khung chiến lược',
        'kế hoạch thực hiện', 'cương lĩnh', 'kế hoạch quốc gia', 'kế hoạch của (tỉnh|huyện|bộ|sở|xã) … (giai đoạn|đến năm|<number>)',
        'đóng góp do quốc gia tự quyết định', 'ndc'
      ],
      serves: [
        'thực hiện', 'triển khai', 'góp phần (thực hiện|vào|hoàn thành|đạt)', 'phục vụ', 'đóng góp (cho|vào|trực tiếp)', 'cụ thể hoá',
        'phù hợp với', 'bám (sát|theo)', 'theo (kế hoạch|chiến lược|đúng)', 'dựa trên', 'xây dựng trên', 'nằm trong',
        'thuộc (kế hoạch|chiến lược|đề án|hướng ưu tiên)', 'là (một|) (hợp phần|cấu phần|phần|bước|nội dung)', 'gắn với',
        'tương ứng với', 'hỗ trợ (thực hiện|việc)', 'đưa … vào (thực hiện|cuộc sống)', 'lồng ghép', 'nối tiếp', 'nhằm đạt', 'để đạt',
        'hưởng ứng', 'phản ánh', 'căn cứ vào … để', 'là cách … thực hiện', 'làm nền', 'hợp phần <number>', 'cho mục tiêu <number>'
      ]
    },
    weak: [
      'phù hợp với (định hướng|chiến lược|chính sách|chủ trương) (chiến lược|) (của (mỗi bên|các bên|hai bên|nhà nước|địa phương)|phát triển)',
      'chủ trương (của đảng|chính sách)', 'chiến lược chung', 'đối tác chiến lược', 'tầm chiến lược',
      'kế hoạch chiến lược … sẽ được (xây dựng|soạn|thông qua)', 'định hướng phát triển', 'phù hợp với pháp luật',
      'chiến lược của các bên', 'quy định hiện hành'
    ],
    not: [
      'quyết định chiến lược', 'đối tác chiến lược', 'chiến lược truyền thông', 'cổ đông chiến lược',
      'chiến lược (marketing|bán hàng|kinh doanh|gây quỹ|giảm thiểu|rút lui)', 'cấp chiến lược', 'vấn đề chiến lược',
      'đề án (tuyển sinh|nhân sự|vị trí việc làm|luận văn)', 'kế hoạch (họp|làm việc|tuần|tháng|chi tiết|tài chính)', 'họp chiến lược',
      'mặt hàng chiến lược', 'không (theo|gắn với) chiến lược',
      'khoá học về lập kế hoạch chiến lược'
    ]
  }
}
